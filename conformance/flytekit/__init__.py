"""Checks flytekit's sources with and without flyteidl-stubs, and compares what type checkers find.

Types are right where they find mistakes and refuse nothing that works. flytekit is the largest body
of code that uses flyteidl. Somebody looked at each error that it has only with the stubs, and wrote
what it says of flytekit into `judged.toml`.
"""
