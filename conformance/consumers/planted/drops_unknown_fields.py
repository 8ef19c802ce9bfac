"""A consumer that drops unknown fields."""

from unittest.mock import patch

from google.protobuf.message import Message

from conformance.consumers.program import __main__, reading


def parse(cls: type[Message], content: bytes) -> Message:
    """Parses a message as proto3 did before protobuf 3.5."""
    message = cls.FromString(content)
    message.DiscardUnknownFields()
    return message


if __name__ == "__main__":
    with patch.object(reading, "parse", parse):
        __main__.main()
