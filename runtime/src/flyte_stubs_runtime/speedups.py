"""Chooses between the compiled codec, of `flyte-stubs-speedups`, and the one in Python.

Python is the specification: a compiled function returns None for everything unusual, and the Python
code then does it, and reports errors. Nothing else in the runtime imports the extension.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import update_wrapper
from importlib import import_module
from typing import Any, Final, Protocol

VARIABLE: Final = "FLYTE_STUBS_SPEEDUPS"
"""The environment variable that forces either: 1 is compiled, 0 is Python. It is read on import."""

INTERFACE: Final = 2
"""The version of the functions below that the extension has to have."""


class Codec(Protocol):
    """The functions of the extension."""

    def encode(self, info: object, /) -> bytes | None:
        """Encodes a JSON object as a Struct."""
        ...

    def decode(self, content: bytes, /) -> dict[str, Any] | None:
        """Decodes the bytes of a Struct. They need not be valid."""
        ...

    def depth(self, content: bytes, most: int, /) -> int | None:
        """Returns how deep messages are nested in a Struct, if it is not deeper than `most`."""
        ...

    def reads(self, wrapper: type, /) -> None:
        """Puts a compiled reader before `_read_wire` of a class of wrappers."""
        ...

    def writes(self, wrapper: type, /) -> Callable[[Any], bytes | None]:
        """Returns what does the same as `to_bytes` of a class that has a compiled reader."""
        ...


def choose(wanted: str) -> Codec | None:
    """Returns the compiled codec, or None for the one in Python.

    Args:
        wanted: The value of `FLYTE_STUBS_SPEEDUPS`; the compiled codec is optional if it is empty.

    Raises:
        ImportError: The value is another one, or asks for a compiled codec that cannot be had.
    """
    if wanted not in ("", "0", "1"):
        raise ImportError(
            f"{VARIABLE} is {wanted!r}: set it to 1 for the compiled codec, to 0 for the one in"
            " Python, or unset it"
        )
    if wanted == "0":
        return None
    try:
        extension: Any = import_module("flyte_stubs_speedups")
        interface = extension.INTERFACE
    except (ImportError, AttributeError) as error:  # a folder without code is a module, too
        if wanted:
            raise ImportError(
                f"{VARIABLE} is 1, but the compiled codec cannot be imported: {error}; install"
                " flyte-stubs-speedups, or unset the variable"
            ) from error
        return None
    if interface != INTERFACE:
        if wanted:
            raise ImportError(
                f"{VARIABLE} is 1, but flyte-stubs-speedups {extension.__version__} is not for this"
                " version of flyte-stubs-runtime; install a version that its extra `speedups` names"
            )
        return None
    codec: Codec = extension.codec
    return codec


compiled: Codec | None = choose(os.environ.get(VARIABLE, ""))
"""The compiled codec, if it is used."""


def use(codec: Codec, wrapper: Any) -> None:
    """Puts the compiled reader and writer before the rendered ones of a class of wrappers."""
    codec.reads(wrapper)
    write, rendered = codec.writes(wrapper), wrapper.to_bytes

    def to_bytes(self: Any) -> bytes:
        found = write(self)
        return rendered(self) if found is None else found

    wrapper.to_bytes = update_wrapper(to_bytes, rendered)
