"""Programs that test the packages against third-party software."""
