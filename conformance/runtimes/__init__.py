"""The packages' own tests on every Python and every protobuf that the packages support.

The tests run in environments that hold the built wheels and nothing of this repository but
`tests/package`, which is copied elsewhere.
"""
