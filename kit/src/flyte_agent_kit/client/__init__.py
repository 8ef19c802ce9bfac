"""A client that asks any agent as Flyte's propeller does."""
