"""The gate: checks that the extended schema stays compatible with consumers of every release."""
