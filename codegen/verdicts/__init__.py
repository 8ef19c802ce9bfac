"""What a difference between two schemas means: contracts, images, elements, rules."""
