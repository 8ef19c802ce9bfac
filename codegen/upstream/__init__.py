"""Upstream's published schemas: pins, wheels, and the vendored text."""
