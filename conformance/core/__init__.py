"""`nox -s core`: runs Flyte's own core against an agent that our stubs serve."""
