"""The gate: does the extended schema still suit consumers of every release."""
