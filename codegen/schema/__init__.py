"""What is true of descriptors: elements, closures, text, comparison, proof."""
