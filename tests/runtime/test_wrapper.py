"""Wrappers written by hand over messages of protobuf's own pool, as they are rendered."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import pydoc
from typing import final, get_type_hints

import pytest
from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.wrapper import Wrapper, wrapper
from google.protobuf import source_context_pb2, type_pb2


class Syntax(OpenEnum):
    """Which syntax a file has."""

    PROTO2 = 0
    PROTO3 = 1


@final
@wrapper
class Context(Wrapper[source_context_pb2.SourceContext]):
    """Where a type comes from."""

    file_name: str = ""
    """The path of the file."""

    _message = source_context_pb2.SourceContext
    _members = (_member.Member("file_name", _kind.Scalar(str), "The path of the file."),)


@final
@wrapper
class Type(Wrapper[type_pb2.Type]):
    """A message type."""

    name: str = ""
    """The full name."""

    oneofs: tuple[str, ...] = ()
    """The names of the oneofs."""

    source_context: Context | None = None
    """Where the type comes from."""

    syntax: Syntax = Syntax.PROTO2
    """The syntax of its file."""

    _message = type_pb2.Type
    _members = (
        _member.Member("name", _kind.Scalar(str), "The full name."),
        _member.Many("oneofs", _kind.Scalar(str), "The names of the oneofs."),
        _member.Member(
            "source_context", _kind.Wrapped(lambda: Context), "Where the type comes from."
        ),
        _member.Member("syntax", _kind.Enum(Syntax), "The syntax of its file."),
    )


VALUE = Type(name="a.B", oneofs=("x",), source_context=Context(), syntax=Syntax.PROTO3)


def test_bytes_and_messages_are_protobufs() -> None:
    message = type_pb2.Type(name="a.B", oneofs=["x"], syntax=type_pb2.SYNTAX_PROTO3)
    message.source_context.SetInParent()
    assert VALUE.to_proto() == message
    assert VALUE.to_bytes() == message.SerializeToString(deterministic=True)
    assert Type.from_proto(message) == Type.from_bytes(VALUE.to_bytes()) == VALUE
    assert Type.from_dict(VALUE.to_dict()) == VALUE


def test_wrappers_are_dataclasses() -> None:
    names = ["unknown_fields", "name", "oneofs", "source_context", "syntax"]
    assert [field.name for field in dataclasses.fields(Type)] == names
    assert dataclasses.replace(VALUE, name="c").name == "c"
    assert copy.copy(VALUE) == copy.deepcopy(VALUE) == pickle.loads(pickle.dumps(VALUE)) == VALUE
    assert hash(Type(name="a")) == hash(Type(name="a"))
    assert not hasattr(VALUE, "__dict__")
    with pytest.raises(dataclasses.FrozenInstanceError):
        VALUE.name = "c"  # type: ignore[misc]
    with pytest.raises(TypeError, match="positional"):
        Type("a.B")  # type: ignore[call-arg, arg-type]
    match VALUE:
        case Type(source_context=Context(file_name=path), syntax=Syntax.PROTO3):
            assert path == ""
        case _:
            raise AssertionError
    assert get_type_hints(Type)["syntax"] is Syntax


@pytest.mark.parametrize("member", Type._members, ids=lambda member: member.name)
def test_attributes_are_documented(member: _member.Member) -> None:
    attribute = getattr(Type, member.name)
    assert inspect.getdoc(attribute) == member.doc
    assert member.doc in pydoc.plain(pydoc.render_doc(attribute))
    assert member.doc in pydoc.plain(pydoc.render_doc(Type))


def test_defaults_are_shown_by_name() -> None:
    assert "syntax: 'Syntax' = Syntax.PROTO2" in pydoc.plain(pydoc.render_doc(Type))
    shown = "Type(name='a.B', oneofs=('x',), source_context=Context(), syntax=Syntax.PROTO3)"
    assert repr(VALUE) == shown


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
