"""Distributions: built, checked, and uploaded."""
