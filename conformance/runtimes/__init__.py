"""Runs the packages' own tests on every Python and protobuf that the packages support.

The tests run on a copy, in environments with the built wheels: they cannot import the checkout.
"""
