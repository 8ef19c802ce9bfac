"""Wrappers around external tools and the file system: buf, protoc, git, folders, cache, TOML."""
