# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import cases as _case
from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.cases import Case
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from . import oneofs_pb2 as _oneofs_pb2
    from .custom_info import CustomInfo

__all__ = [
    "Answer",
    "AnswerErrorCase",
    "AnswerInfoCase",
    "AnswerKindCase",
    "AnswerNumberCase",
    "AnswerRatioCase",
    "AnswerTimeCase",
    "AnswerValueCase",
    "Error",
    "Kind",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class Kind(OpenEnum):
    """Enum `oneofs.Kind`."""

    NONE = 0


@final
class AnswerValueCase(Case):
    """A value: field 2 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "Answer.result.value")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.text(self._value)


@final
class AnswerErrorCase(Case):
    """Field 3 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: Error) -> None:
        self._value = Error._check_value(value, "Answer.result.error")

    @property
    def value(self) -> Error:
        """The value of the field."""
        found: Error = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.block(self._value.to_bytes())


@final
class AnswerKindCase(Case):
    """Field 5 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: Kind) -> None:
        self._value = _check.enum(value, Kind, "Answer.result.kind")

    @property
    def value(self) -> Kind:
        """The value of the field."""
        found: Kind = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x28" + _wire.varint(self._value)


@final
class AnswerTimeCase(Case):
    """Field 6 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: datetime) -> None:
        self._value = _known.Timestamp._check_value(value, "Answer.result.time")

    @property
    def value(self) -> datetime:
        """The value of the field."""
        found: datetime = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x32" + _wire.block(_known.Timestamp.to_bytes(self._value))


@final
class AnswerInfoCase(Case):
    """Field 7 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: Mapping[str, object]) -> None:
        self._value = _known.Struct._check_value(value, "Answer.result.info")

    @property
    def value(self) -> CustomInfo:
        """The value of the field."""
        found: CustomInfo = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x3a" + _wire.block(self._value.to_bytes())


@final
class AnswerRatioCase(Case):
    """Field 8 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: float) -> None:
        self._value = _check.double(value, "Answer.result.ratio")

    @property
    def value(self) -> float:
        """The value of the field."""
        found: float = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x41" + _wire.double(self._value)


@final
class AnswerNumberCase(Case):
    """Field 4 of `oneofs.Answer`."""

    __slots__ = ()

    def __init__(self, value: int) -> None:
        self._value = _check.int32(value, "Answer.other_thing.number")

    @property
    def value(self) -> int:
        """The value of the field."""
        found: int = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x20" + _wire.varint(self._value)


@final
class Answer(Wrapper):
    """An answer.

    Message `oneofs.Answer`.
    """

    __slots__ = (
        "_id",
        "_result",
        "_other_thing",
        "_wire_depth",
    )

    _full_name = "oneofs.Answer"

    def __init__(
        self,
        *,
        id: str = "",
        result: AnswerValueCase
        | AnswerErrorCase
        | AnswerKindCase
        | AnswerTimeCase
        | AnswerInfoCase
        | AnswerRatioCase
        | None = None,
        other_thing: AnswerNumberCase | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._id = _check.NO_TEXT if id is _check.NO_TEXT else _check.text(id, "Answer.id")
        self._result: (
            AnswerValueCase
            | AnswerErrorCase
            | AnswerKindCase
            | AnswerTimeCase
            | AnswerInfoCase
            | AnswerRatioCase
            | None
        ) = (
            None
            if result is None
            else _check.case(
                result,
                (
                    AnswerValueCase,
                    AnswerErrorCase,
                    AnswerKindCase,
                    AnswerTimeCase,
                    AnswerInfoCase,
                    AnswerRatioCase,
                ),
                "Answer.result",
            )
        )
        self._other_thing: AnswerNumberCase | None = (
            None
            if other_thing is None
            else _check.case(other_thing, (AnswerNumberCase,), "Answer.other_thing")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Answer)
        )
        self._wire_depth = 17
        if self._result is not None and self._result._wire_depth >= self._wire_depth:
            self._wire_depth = self._result._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def id(self) -> str:
        """Field 1 of `oneofs.Answer`."""
        return self._id

    @property
    def result(
        self,
    ) -> (
        AnswerValueCase
        | AnswerErrorCase
        | AnswerKindCase
        | AnswerTimeCase
        | AnswerInfoCase
        | AnswerRatioCase
        | None
    ):
        """What came of it. One of `AnswerValueCase` (2), `AnswerErrorCase` (3), `AnswerKindCase`
        (5), `AnswerTimeCase` (6), `AnswerInfoCase` (7), `AnswerRatioCase` (8)."""
        return self._result

    @property
    def other_thing(self) -> AnswerNumberCase | None:
        """One of `AnswerNumberCase` (4)."""
        return self._other_thing

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._id:
            _wire.put_text(parts, b"\x0a", self._id)
        if isinstance(
            self._result,
            (
                AnswerValueCase,
                AnswerErrorCase,
            ),
        ):
            parts.append(self._result._to_field())
        if self._other_thing is not None:
            parts.append(self._other_thing._to_field())
        if isinstance(
            self._result,
            (
                AnswerKindCase,
                AnswerTimeCase,
                AnswerInfoCase,
                AnswerRatioCase,
            ),
        ):
            parts.append(self._result._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Answer:
        id = ""
        result: _case.Choice = None
        other_thing: _case.Choice = None
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    id = chunk.decode()
                elif tag == 0x12:
                    result = _case.read_value(result, AnswerValueCase, chunk.decode(), depth)
                elif tag == 0x1A:
                    result = _case.read_message(result, AnswerErrorCase, Error, chunk, depth)
                elif tag == 0x32:
                    result = _case.read_message(
                        result, AnswerTimeCase, _known.Timestamp, chunk, depth
                    )
                elif tag == 0x3A:
                    result = _case.read_message(result, AnswerInfoCase, _known.Struct, chunk, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x20:
                other_thing, at = _case.read_number(
                    content, at, other_thing, AnswerNumberCase, _wire.read_int32, depth
                )
            elif tag == 0x28:
                result, at = _case.read_number(
                    content, at, result, AnswerKindCase, Kind._read_wire, depth
                )
            elif tag == 0x41:
                result, at = _case.read_number(
                    content, at, result, AnswerRatioCase, _wire.read_double, depth
                )
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._id = id
        found._result = _case.chosen(result, depth)
        found._other_thing = _case.chosen(other_thing, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 17
        if found._result is not None and found._result._wire_depth >= found._wire_depth:
            found._wire_depth = found._result._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ((0x0A, "_id", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import oneofs_pb2

        return oneofs_pb2.Answer

    def to_proto(self) -> _oneofs_pb2.Answer:
        """Makes the message, of the stubs package's own class."""
        from . import oneofs_pb2

        return oneofs_pb2.Answer.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer):
            return NotImplemented
        return (
            self._id == other._id
            and self._result == other._result
            and self._other_thing == other._other_thing
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._id,
                self._result,
                self._other_thing,
                self._unknown_fields,
            )
        )


@final
class Error(Wrapper):
    """oneofs.Error

    Message `oneofs.Error`.
    """

    __slots__ = ("_text",)

    _full_name = "oneofs.Error"
    _wire_depth = 16

    def __init__(
        self,
        *,
        text: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._text = _check.NO_TEXT if text is _check.NO_TEXT else _check.text(text, "Error.text")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Error)
        )

    @property
    def text(self) -> str:
        """Field 1 of `oneofs.Error`."""
        return self._text

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._text:
            _wire.put_text(parts, b"\x0a", self._text)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Error:
        text = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    text = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._text = text
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_text", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import oneofs_pb2

        return oneofs_pb2.Error

    def to_proto(self) -> _oneofs_pb2.Error:
        """Makes the message, of the stubs package's own class."""
        from . import oneofs_pb2

        return oneofs_pb2.Error.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Error):
            return NotImplemented
        return self._text == other._text and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._text,
                self._unknown_fields,
            )
        )
