# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.members import Case
from flyte_stubs_runtime.wrapper import Wrapper, wrapper

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import oneofs_pb2 as _oneofs_pb2
from . import times as _times  # noqa: F401

__all__ = [
    "Answer",
    "AnswerErrorCase",
    "AnswerKindCase",
    "AnswerNumberCase",
    "AnswerValueCase",
    "Error",
    "Kind",
]


class Kind(OpenEnum):
    """Enum `oneofs.Kind`."""

    NONE = 0


@dataclass(frozen=True)
class AnswerValueCase(Case):
    """A value: field 2 of `oneofs.Answer`."""

    value: str


@dataclass(frozen=True)
class AnswerErrorCase(Case):
    """Field 3 of `oneofs.Answer`."""

    value: Error


@dataclass(frozen=True)
class AnswerKindCase(Case):
    """Field 5 of `oneofs.Answer`."""

    value: Kind


@dataclass(frozen=True)
class AnswerNumberCase(Case):
    """Field 4 of `oneofs.Answer`."""

    value: int


@final
@wrapper
class Answer(Wrapper[_oneofs_pb2.Answer]):
    """An answer.

    Message `oneofs.Answer`.
    """

    id: str = ""
    """Field 1 of `oneofs.Answer`."""

    result: AnswerValueCase | AnswerErrorCase | AnswerKindCase | None = None
    """What came of it. One of `AnswerValueCase` (2), `AnswerErrorCase` (3), `AnswerKindCase`
    (5)."""

    other_thing: AnswerNumberCase | None = None
    """One of `AnswerNumberCase` (4)."""

    _message = _oneofs_pb2.Answer
    _members = (
        _member.Member("id", _kind.Scalar(str), "Field 1 of `oneofs.Answer`."),
        _member.OneOf(
            "result",
            (
                (AnswerValueCase, _member.Member("value", _kind.Scalar(str))),
                (AnswerErrorCase, _member.Member("error", _kind.Wrapped(lambda: Error))),
                (AnswerKindCase, _member.Member("kind", _kind.Enum(Kind))),
            ),
            "What came of it. One of `AnswerValueCase` (2), `AnswerErrorCase` (3), `AnswerKindCase` (5).",
        ),
        _member.OneOf(
            "other_thing",
            ((AnswerNumberCase, _member.Member("number", _kind.Integer(-(2**31), 2**31 - 1))),),
            "One of `AnswerNumberCase` (4).",
        ),
    )


@final
@wrapper
class Error(Wrapper[_oneofs_pb2.Error]):
    """oneofs.Error

    Message `oneofs.Error`.
    """

    text: str = ""
    """Field 1 of `oneofs.Error`."""

    _message = _oneofs_pb2.Error
    _members = (_member.Member("text", _kind.Scalar(str), "Field 1 of `oneofs.Error`."),)
