"""Tests that import flytekit. `tests/kit/test_beside_flytekit.py` runs each file in a process.

flytekit imports flyteidl, and protobuf then knows upstream's options in all of the process: what
the toolchain compiles there has other bytes.
"""
