"""Archives of the distributions, and their way to an index."""
