"""What a difference between two schemas means: contracts, elements, rules."""
