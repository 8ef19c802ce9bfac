"""Consumers that are wrong on purpose, so that it is seen that the wrong ones are caught."""
