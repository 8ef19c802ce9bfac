"""Published schemas: pins, wheels, and the vendored text."""
