"""Programs that prove things against other people's software."""
