"""Deliberately faulty consumers, to test that faults are detected."""
