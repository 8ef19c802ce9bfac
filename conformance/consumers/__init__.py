"""`nox -s consumers`: exchanges messages with the real releases of the support window."""
