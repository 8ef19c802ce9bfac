"""Outputs rendered from a schema, one folder per output, with its model and templates."""
