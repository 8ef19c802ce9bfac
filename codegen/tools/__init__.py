"""Programs and places that the toolchain uses: buf, protoc, git, folders, caches, TOML."""
