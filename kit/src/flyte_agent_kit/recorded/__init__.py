"""Messages in files: as bytes, as protobuf's text, or as JSON."""
