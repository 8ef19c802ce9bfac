"""The atlas: a compatibility matrix of all releases, as an HTML page and as JSON."""
