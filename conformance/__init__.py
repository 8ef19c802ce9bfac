"""Programs that prove the packages against other people's software."""
