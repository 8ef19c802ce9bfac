"""Builds, checks and publishes the archives of the distributions."""
