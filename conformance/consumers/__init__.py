"""`nox -s consumers`: real releases of the window read what we write, and we what they write."""
