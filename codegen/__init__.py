"""The toolchain: from pinned releases of a schema to typed stubs with our extensions."""
