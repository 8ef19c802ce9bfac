"""Extensions: our additions to a schema, compiled and merged into upstream's files."""
