"""The atlas: which release can talk to which, as one page and as JSON."""
