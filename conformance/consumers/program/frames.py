"""Frames requests and answers on a pipe: a four-byte length, then JSON."""

from __future__ import annotations

import base64
import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">I")


def write(stream: IO[bytes], content: object) -> None:
    """Writes a frame.

    Raises:
        OSError: the reader closed the pipe.
    """
    body = json.dumps(content, default=_text).encode()
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def read(stream: IO[bytes]) -> Any:
    """Reads the next frame; returns None at the end of the stream, even within a frame."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    [length] = _LENGTH.unpack(head)
    body = stream.read(length)
    return json.loads(body) if len(body) == length else None


def content(text: str) -> bytes:
    """Decodes bytes from a frame."""
    return base64.b64decode(text)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"a frame cannot contain {type(value).__name__}")
