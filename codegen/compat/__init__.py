"""The gate: whether the extended schema still is what consumers of every release know."""
