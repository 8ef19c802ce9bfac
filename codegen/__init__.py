"""The toolchain: from a pinned flyteidl release to typed stubs with our extensions."""
