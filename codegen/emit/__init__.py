"""Everything that is written from a schema; one folder an output, with its model and templates."""
