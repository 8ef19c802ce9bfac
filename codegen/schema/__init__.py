"""Descriptors: walking, indexing, printing and comparing them."""
