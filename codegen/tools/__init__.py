"""Programs and files that the toolchain uses."""
