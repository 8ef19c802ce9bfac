"""Our additions to a schema: compiled, and laid over upstream's files."""
