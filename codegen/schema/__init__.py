"""What is true of descriptors, each fact once."""
