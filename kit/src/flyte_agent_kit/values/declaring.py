"""The types of Flyte that Python's types stand for, as flytekit declares them."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, Final

from flyte_agent_kit.values.models import is_pydantic, type_name
from flyte_agent_kit.values.uris import Directory, File, StructuredDataset
from flyte_agent_stubs import types as typ
from flyte_agent_stubs.types import BlobDimensionality, SimpleType

_SIMPLE: Final[Mapping[Any, tuple[SimpleType, str]]] = {
    bool: (SimpleType.BOOLEAN, "bool"),
    int: (SimpleType.INTEGER, "int"),
    float: (SimpleType.FLOAT, "float"),
    str: (SimpleType.STRING, "str"),
    datetime: (SimpleType.DATETIME, "datetime"),
    date: (SimpleType.DATETIME, "date"),
    timedelta: (SimpleType.DURATION, "timedelta"),
    type(None): (SimpleType.NONE, "none"),
}
"""Flyte's type, and the name of flytekit's transformer, which tags it within a union."""


def literal_type(kind: Any) -> typ.LiteralType:
    """Returns the type of an input or an output.

    Args:
        kind: a type such as `int`, `list[str]`, `dict[str, float]`, `int | None`, `File`, an enum,
            a dataclass or a pydantic model; or a `LiteralType`, which is returned.

    Raises:
        TypeError: Flyte has no such type.
    """
    if isinstance(kind, typ.LiteralType):
        return kind
    if kind is None:
        kind = type(None)
    if kind in _SIMPLE:
        return typ.LiteralType(type=typ.LiteralTypeSimpleCase(_SIMPLE[kind][0]))
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is list:
        return typ.LiteralType(type=typ.LiteralTypeCollectionTypeCase(literal_type(*arguments)))
    if origin is dict and arguments[0] is str:
        inner = literal_type(arguments[1])
        return typ.LiteralType(type=typ.LiteralTypeMapValueTypeCase(inner))
    if origin in (typing.Union, types.UnionType):
        variants = [_tagged(each) for each in arguments]
        return typ.LiteralType(type=typ.LiteralTypeUnionTypeCase(typ.UnionType(variants=variants)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        found = [each.value for each in kind]
        if not all(isinstance(each, str) for each in found):
            raise TypeError(f"Flyte has no type for {type_name(kind)}: its values are not strings")
        return typ.LiteralType(type=typ.LiteralTypeEnumTypeCase(typ.EnumType(values=found)))
    if kind in (File, Directory):
        many = BlobDimensionality.MULTIPART if kind is Directory else BlobDimensionality.SINGLE
        return typ.LiteralType(type=typ.LiteralTypeBlobCase(typ.BlobType(dimensionality=many)))
    if kind is StructuredDataset:
        case = typ.LiteralTypeStructuredDatasetTypeCase(typ.StructuredDatasetType())
        return typ.LiteralType(type=case)
    if kind is dict or origin is dict or dataclasses.is_dataclass(kind) or is_pydantic(kind):
        return typ.LiteralType(type=typ.LiteralTypeSimpleCase(SimpleType.STRUCT))
    raise TypeError(f"Flyte has no type for {type_name(kind)}")


def _tagged(kind: Any) -> typ.LiteralType:
    """Returns the variant of a union, with the tag that flytekit tells it by if it is simple."""
    found = literal_type(kind)
    _, tag = _SIMPLE.get(kind, (None, ""))
    return found.__replace__(structure=typ.TypeStructure(tag=tag)) if tag else found
