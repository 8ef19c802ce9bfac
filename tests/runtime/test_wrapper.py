"""A wrapper written by hand, as they are rendered, over a message of protobuf's own pool."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import pydoc
from collections.abc import Sequence
from typing import Any, final

import pytest
from google.protobuf import type_pb2

from flyte_stubs_runtime import cases as _case
from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.cases import Case
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.wrapper import Wrapper


class Syntax(OpenEnum):
    """Which syntax a file has."""

    PROTO2 = 0
    PROTO3 = 1


@final
class Type(Wrapper):
    """A message type."""

    __slots__ = ("_name", "_oneofs", "_syntax")

    _full_name = "google.protobuf.Type"
    _wire_depth = 16

    def __init__(
        self,
        *,
        name: str = "",
        oneofs: Sequence[str] = (),
        syntax: Syntax = Syntax.PROTO2,
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = _check.text(name, "Type.name")
        self._oneofs = _check.many(oneofs, _check.text, "Type.oneofs")
        self._syntax = _check.enum(syntax, Syntax, "Type.syntax")
        self._unknown_fields = _check.unknown(unknown_fields, Type)

    @property
    def name(self) -> str:
        """The full name."""
        return self._name

    @property
    def oneofs(self) -> tuple[str, ...]:
        """The names of the oneofs."""
        return self._oneofs

    @property
    def syntax(self) -> Syntax:
        """The syntax of its file."""
        return self._syntax

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            parts.append(b"\x0a" + _wire.text(self._name))
        parts += [b"\x1a" + _wire.text(each) for each in self._oneofs]
        if self._syntax:
            parts.append(b"\x30" + _wire.varint(self._syntax))
        return b"".join([*parts, self._unknown_fields])

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Type:
        name, syntax, at = "", Syntax.PROTO2, 0
        oneofs: list[str] = []
        unknown: list[bytes] = []
        while at < len(content):
            start = at
            tag, at = _wire.read_tag(content, at)
            if tag == 0x0A:
                name, at = _wire.read_text(content, at)
            elif tag == 0x1A:
                at = _wire.add(oneofs, content, at, _wire.read_text)
            elif tag == 0x30:
                syntax, at = Syntax._read_wire(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        _wire.end(content, at)
        found = cls.__new__(cls)
        found._name, found._oneofs, found._syntax = name, tuple(oneofs), syntax
        found._unknown_fields = b"".join(unknown)
        return found

    @classmethod
    def _message_class(cls) -> type[type_pb2.Type]:
        return type_pb2.Type

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Type) and self.to_bytes() == other.to_bytes()

    def __hash__(self) -> int:
        return hash(self.to_bytes())


VALUE = Type(name="a.B", oneofs=("x",), syntax=Syntax.PROTO3)


def test_bytes_and_messages_are_protobufs() -> None:
    message = type_pb2.Type(name="a.B", oneofs=["x"], syntax=type_pb2.SYNTAX_PROTO3)
    assert VALUE.to_proto() == message
    assert VALUE.to_bytes() == message.SerializeToString(deterministic=True)
    assert Type.from_proto(message) == Type.from_bytes(VALUE.to_bytes()) == VALUE
    assert Type.from_dict(VALUE.to_dict()) == VALUE


def test_wrappers_are_dataclasses() -> None:
    names = ["name", "oneofs", "syntax", "unknown_fields"]
    assert dataclasses.is_dataclass(Type)
    assert [field.name for field in dataclasses.fields(Type)] == names
    assert dataclasses.fields(VALUE)[2].type == "Syntax"
    assert dataclasses.fields(Type)[2].default is Syntax.PROTO2
    assert dataclasses.replace(VALUE, name="c").name == VALUE.__replace__(name="c").name == "c"
    assert dataclasses.asdict(VALUE) == {
        "name": "a.B",
        "oneofs": ("x",),
        "syntax": Syntax.PROTO3,
        "unknown_fields": b"",
    }
    assert copy.copy(VALUE) == copy.deepcopy(VALUE) == pickle.loads(pickle.dumps(VALUE)) == VALUE
    assert hash(Type(name="a")) == hash(Type(name="a"))
    assert not hasattr(VALUE, "__dict__")
    with pytest.raises(TypeError, match="positional"):
        Type("a.B")  # type: ignore[call-arg]
    match VALUE:
        case Type(name=name, syntax=Syntax.PROTO3):
            assert name == "a.B"
        case _:
            raise AssertionError


@pytest.mark.parametrize("name", ["name", "oneofs", "syntax", "unknown_fields"])
def test_an_assignment_says_what_to_do_instead(name: str) -> None:
    wanted = rf"Type\.{name} cannot be assigned: dataclasses\.replace\(value, {name}=\.\.\.\)"
    with pytest.raises(dataclasses.FrozenInstanceError, match=wanted):
        setattr(VALUE, name, None)
    with pytest.raises(AttributeError):
        delattr(VALUE, name)
    with pytest.raises(AttributeError, match="nmae"):
        setattr(VALUE, "nmae", "c")  # noqa: B010 types know that it is wrong


@pytest.mark.parametrize("name", ["name", "oneofs", "syntax", "unknown_fields"])
def test_attributes_are_documented(name: str) -> None:
    attribute = getattr(Type, name)
    doc = inspect.getdoc(attribute)
    assert doc
    assert doc in pydoc.plain(pydoc.render_doc(attribute))
    assert doc in pydoc.plain(pydoc.render_doc(Type))


def test_defaults_are_shown_by_name() -> None:
    assert "syntax: 'Syntax' = Syntax.PROTO2" in pydoc.plain(pydoc.render_doc(Type))
    assert repr(VALUE) == "Type(name='a.B', oneofs=('x',), syntax=Syntax.PROTO3)"


def test_long_values_are_shown_in_part() -> None:
    for value in (
        Type(name="x" * 10**7),
        Type(oneofs=["x" * 10] * 10**5),
        Type(unknown_fields=b"\xfa\x3e\x80\xc2\xd7\x2f" + b"x" * 10**8),
    ):
        assert len(repr(value)) < 20_000
        assert " more" in repr(value)


def test_enums_are_shown_by_name() -> None:
    assert f"{Syntax.PROTO3} {Syntax.PROTO3!s:>8} {Syntax(9)}" == "PROTO3   PROTO3 UNKNOWN_9"
    assert f"{Syntax.PROTO3:d} {Syntax.PROTO3:03d} {Syntax.PROTO3:>7}" == "1 001  PROTO3"
    assert "%d %s" % (Syntax.PROTO3, Syntax.PROTO3) == "1 PROTO3"  # noqa: UP031 people write it


def test_numbers_of_later_releases_are_not_stored() -> None:
    for number in range(2, 500):
        value = Type.from_proto(type_pb2.Type(syntax=number))  # type: ignore[arg-type]
        assert value.syntax == Syntax(number) == number
        assert hash(value.syntax) == hash(Syntax(number))
        assert repr(value.syntax) == f"Syntax({number})"
        assert pickle.loads(pickle.dumps(value)) == value
    assert set(Syntax._value2member_map_) == {0, 1}
    assert type(pickle.loads(pickle.dumps(Syntax(99)))) is Syntax
    with pytest.raises(ValueError, match="not a valid Syntax"):
        Syntax(2**31)


@pytest.mark.parametrize(
    "fields",
    [b"\x0a\x00", b"\x30\x00", b"\x0a\x01a", b"\xfa\x3e\x00\x1a\x00", b"\x8a\x00\x00"],
    ids=bytes.hex,
)
def test_known_fields_are_passed_by_name(fields: bytes) -> None:
    wanted = r"Type\.unknown_fields: (name|oneofs|syntax) is a known field: pass it by name"
    with pytest.raises(ValueError, match=wanted):
        Type(unknown_fields=fields)


def test_a_known_number_of_another_wire_type_is_unknown() -> None:
    assert Type.from_bytes(b"\x08\x05").unknown_fields == b"\x08\x05"
    assert Type(unknown_fields=b"\x08\x05").to_bytes() == b"\x08\x05"


class Held(Case):
    """A case of a oneof."""

    __slots__ = ()

    def __init__(self, value: Any) -> None:
        self._value = value

    @property
    def value(self) -> Any:
        """The value of the field."""
        return self._value


def test_cases_are_values() -> None:
    nan = float("nan")
    assert Held(nan) == Held(float("nan"))
    assert hash(Held(nan)) == hash(Held(float("nan")))
    assert Held(0.0) != Held(-0.0)
    assert repr(Held("a")) == "Held('a')"
    assert pickle.loads(pickle.dumps(Held("a"))) == copy.deepcopy(Held("a")) == Held("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="Held.value cannot be assigned"):
        Held(1).value = 2  # type: ignore[misc]
    with pytest.raises(TypeError, match="Other: cases are final"):
        type("Other", (Held,), {})
    assert _case.chosen(None, 1) is None
