# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Scalars of every kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import final

from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.wrapper import Wrapper, wrapper

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import scalars_pb2 as _scalars_pb2
from . import times as _times  # noqa: F401

__all__ = [
    "Scalars",
]


@final
@wrapper
class Scalars(Wrapper[_scalars_pb2.Scalars]):
    """Everything that is not a message.

    Message `scalars.Scalars`.
    """

    text: str = ""
    """Words. Field 1 of `scalars.Scalars`."""

    data: bytes = b""
    """Field 2 of `scalars.Scalars`."""

    truth: bool = False
    """Field 3 of `scalars.Scalars`."""

    ratio: float = 0.0
    """Field 4 of `scalars.Scalars`."""

    small: int = 0
    """Field 5 of `scalars.Scalars`."""

    large: int = 0
    """Field 6 of `scalars.Scalars`."""

    natural: int = 0
    """Field 7 of `scalars.Scalars`."""

    huge: int = 0
    """Field 8 of `scalars.Scalars`."""

    texts: tuple[str, ...] = ()
    """Field 9 of `scalars.Scalars`."""

    numbers: tuple[int, ...] = ()
    """Field 10 of `scalars.Scalars`."""

    labels: Mapping[str, str] = field(default_factory=dict)
    """Field 11 of `scalars.Scalars`."""

    counts: Mapping[str, int] = field(default_factory=dict)
    """Field 12 of `scalars.Scalars`."""

    _message = _scalars_pb2.Scalars
    _members = (
        _member.Member("text", _kind.Scalar(str), "Words. Field 1 of `scalars.Scalars`."),
        _member.Member("data", _kind.Scalar(bytes), "Field 2 of `scalars.Scalars`."),
        _member.Member("truth", _kind.Scalar(bool), "Field 3 of `scalars.Scalars`."),
        _member.Member("ratio", _kind.Scalar(float), "Field 4 of `scalars.Scalars`."),
        _member.Member(
            "small", _kind.Integer(-(2**31), 2**31 - 1), "Field 5 of `scalars.Scalars`."
        ),
        _member.Member(
            "large", _kind.Integer(-(2**63), 2**63 - 1), "Field 6 of `scalars.Scalars`."
        ),
        _member.Member("natural", _kind.Integer(0, 2**32 - 1), "Field 7 of `scalars.Scalars`."),
        _member.Member("huge", _kind.Integer(0, 2**64 - 1), "Field 8 of `scalars.Scalars`."),
        _member.Many("texts", _kind.Scalar(str), "Field 9 of `scalars.Scalars`."),
        _member.Many("numbers", _kind.Integer(0, 2**32 - 1), "Field 10 of `scalars.Scalars`."),
        _member.Keyed("labels", _kind.Scalar(str), "Field 11 of `scalars.Scalars`."),
        _member.Keyed(
            "counts", _kind.Integer(-(2**63), 2**63 - 1), "Field 12 of `scalars.Scalars`."
        ),
    )
