"""`nox -s consumers`: the real releases of the window read what we write, and we what they write."""
