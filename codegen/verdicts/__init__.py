"""Interprets differences between schemas: contracts, images, affected elements, rules."""
