"""The toolchain: turns pinned releases of a schema into typed stubs with our extensions."""
