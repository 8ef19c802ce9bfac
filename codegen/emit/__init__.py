"""What is written into `generated/`."""
