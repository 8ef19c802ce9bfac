"""Values as literals: of a type that a task declares, or of the one that suits the value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Any

import msgspec

from flyte_agent_kit.values.models import is_model, plain
from flyte_agent_kit.values.reading import MESSAGE_PACK
from flyte_agent_kit.values.uris import Directory, File, StructuredDataset
from flyte_agent_stubs import literals as lit
from flyte_agent_stubs import types as typ
from flyte_agent_stubs.types import BlobDimensionality, SimpleType


def write(value: object, kind: typ.LiteralType | None = None, where: str = "value") -> lit.Literal:
    """Writes a value as a literal.

    A `Literal` is taken as it is.

    Args:
        value: one of the values in `flyte_agent_kit.values`.
        kind: the type that is declared; without it, the type that suits the value. A dict then
            becomes a struct rather than a map, as flytekit has it.
        where: what the value is, for errors.

    Raises:
        TypeError: The value is not of the type, or of none that Flyte has.
        ValueError: The value is out of range.
    """
    if isinstance(value, lit.Literal):
        return value
    if kind is None or kind.type is None:
        return _write_as_it_is(value, where)
    return _write(value, kind, where, exactly=False)


def _write(value: object, kind: typ.LiteralType, where: str, *, exactly: bool) -> lit.Literal:
    """Writes a value as a type. If `exactly`, an integer is not a float, nor a string a file."""
    if isinstance(value, lit.Literal):
        return value
    if isinstance(value, Enum) and not isinstance(kind.type, typ.LiteralTypeUnionTypeCase):
        value = value.value
    match kind.type:
        case typ.LiteralTypeSimpleCase(simple):
            return _simple(value, simple, where, exactly=exactly)
        case typ.LiteralTypeCollectionTypeCase(inner) if isinstance(value, (list, tuple)):
            return _list(
                [
                    _write(each, inner, f"{where}[{index}]", exactly=exactly)
                    for index, each in enumerate(value)
                ]
            )
        case typ.LiteralTypeMapValueTypeCase(inner) if isinstance(value, Mapping):
            return _map(
                {
                    _key(key, where): _write(each, inner, f"{where}[{key!r}]", exactly=exactly)
                    for key, each in value.items()
                }
            )
        case typ.LiteralTypeEnumTypeCase(enum) if isinstance(value, str):
            if value not in enum.values:
                allowed = ", ".join(map(repr, enum.values))
                raise ValueError(f"{where}: {value!r} is not one of {allowed}")
            return _primitive(lit.PrimitiveStringValueCase(value))
        case typ.LiteralTypeUnionTypeCase(union):
            return _union(value, union, where)
        case typ.LiteralTypeBlobCase(blob):
            return _blob(value, blob, where, exactly=exactly)
        case typ.LiteralTypeStructuredDatasetTypeCase(dataset):
            return _dataset(value, dataset, where, exactly=exactly)
    raise TypeError(f"{where}: {type(value).__name__} is not {_called(kind)}")


def _write_as_it_is(value: object, where: str) -> lit.Literal:
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return _scalar(lit.ScalarNoneTypeCase(lit.Void()))
    for simple, (kinds, _) in _PRIMITIVES.items():
        if type(value) in kinds or (isinstance(value, kinds) and not isinstance(value, bool)):
            return _simple(value, simple, where, exactly=True)
    match value:
        case list() | tuple():
            return _list([write(each, None, f"{where}[{at}]") for at, each in enumerate(value)])
        case File() | Directory():
            many = isinstance(value, Directory)
            dimensionality = BlobDimensionality.MULTIPART if many else BlobDimensionality.SINGLE
            return _blob(value, typ.BlobType(dimensionality=dimensionality), where, exactly=True)
        case StructuredDataset():
            return _dataset(value, typ.StructuredDatasetType(), where, exactly=True)
    if isinstance(value, dict) or is_model(value):
        return _struct(value, where)
    raise TypeError(f"{where}: Flyte has no literal for {type(value).__name__}")


def _midnight(value: date) -> datetime:
    """Returns the time that flytekit writes for a date."""
    return value if isinstance(value, datetime) else datetime.combine(value, time(), timezone.utc)


_Primitive = tuple[tuple[type, ...], Callable[[Any], Any]]

_PRIMITIVES: Mapping[SimpleType, _Primitive] = {
    SimpleType.BOOLEAN: ((bool,), lit.PrimitiveBooleanCase),
    SimpleType.INTEGER: ((int,), lit.PrimitiveIntegerCase),
    SimpleType.FLOAT: ((float,), lit.PrimitiveFloatValueCase),
    SimpleType.STRING: ((str,), lit.PrimitiveStringValueCase),
    SimpleType.DATETIME: ((date,), lambda value: lit.PrimitiveDatetimeCase(_midnight(value))),
    SimpleType.DURATION: ((timedelta,), lit.PrimitiveDurationCase),
}
"""The classes whose values are of a simple type, and how they are written."""


def _simple(value: Any, simple: SimpleType, where: str, *, exactly: bool) -> lit.Literal:
    if simple in _PRIMITIVES:
        kinds, make = _PRIMITIVES[simple]
        if simple == SimpleType.FLOAT and not exactly:
            kinds = (float, int)
        if isinstance(value, kinds) and (isinstance(value, bool) == (bool in kinds)):
            try:
                return _primitive(make(value))
            except (TypeError, ValueError) as error:
                said = str(error).partition(": ")[2]
                raise type(error)(f"{where}: {said}") from None
    elif simple == SimpleType.NONE and value is None:
        return _scalar(lit.ScalarNoneTypeCase(lit.Void()))
    elif simple == SimpleType.STRUCT and (
        is_model(value) or isinstance(value, dict if exactly else (dict, list, tuple))
    ):
        return _struct(value, where)
    elif simple == SimpleType.BINARY and isinstance(value, bytes):
        return _scalar(lit.ScalarBinaryCase(lit.Binary(value=value)))
    raise TypeError(f"{where}: {type(value).__name__} is not of type {simple.name}")


def _struct(value: object, where: str) -> lit.Literal:
    try:
        packed = msgspec.msgpack.encode(plain(value))
    except UnicodeEncodeError as error:
        raise ValueError(f"{where}: unpaired surrogate in {error.object[:100]!a}") from None
    except (OverflowError, TypeError) as error:
        raise type(error)(f"{where}: {error}") from None
    return _scalar(lit.ScalarBinaryCase(lit.Binary(value=packed, tag=MESSAGE_PACK)))


def _union(value: object, union: typ.UnionType, where: str) -> lit.Literal:
    """Writes a value as the first of the union's types that it has, exactly if one does."""
    for exactly in (True, False):
        for variant in union.variants:
            try:
                written = _write(value, variant, where, exactly=exactly)
            except (TypeError, ValueError):
                continue
            return _scalar(lit.ScalarUnionCase(lit.Union(value=written, type=variant)))
    names = " nor ".join(_called(each) for each in union.variants)
    raise TypeError(f"{where}: {type(value).__name__} is neither {names}")


def _blob(value: object, kind: typ.BlobType, where: str, *, exactly: bool) -> lit.Literal:
    many = kind.dimensionality == BlobDimensionality.MULTIPART
    wanted = Directory if many else File
    if isinstance(value, str) and not exactly:
        value = wanted(value)
    if not isinstance(value, wanted):
        raise TypeError(f"{where}: {type(value).__name__} is not a {wanted.__name__}")
    found = typ.BlobType(format=value.format or kind.format, dimensionality=kind.dimensionality)
    blob = lit.Blob(uri=value.uri, metadata=lit.BlobMetadata(type=found))
    return _scalar(lit.ScalarBlobCase(blob))


def _dataset(
    value: object, kind: typ.StructuredDatasetType, where: str, *, exactly: bool
) -> lit.Literal:
    if isinstance(value, str) and not exactly:
        value = StructuredDataset(value)
    if not isinstance(value, StructuredDataset):
        raise TypeError(f"{where}: {type(value).__name__} is not a StructuredDataset")
    if value.format:
        kind = kind.__replace__(format=value.format)
    metadata = lit.StructuredDatasetMetadata(structured_dataset_type=kind)
    dataset = lit.StructuredDataset(uri=value.uri, metadata=metadata)
    return _scalar(lit.ScalarStructuredDatasetCase(dataset))


def _key(key: object, where: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{where}: the key {key!r} is not a string")
    return key


def _primitive(case: Any) -> lit.Literal:
    return _scalar(lit.ScalarPrimitiveCase(lit.Primitive(value=case)))


def _scalar(case: Any) -> lit.Literal:
    return lit.Literal(value=lit.LiteralScalarCase(lit.Scalar(value=case)))


def _list(literals: list[lit.Literal]) -> lit.Literal:
    return lit.Literal(value=lit.LiteralCollectionCase(lit.LiteralCollection(literals=literals)))


def _map(literals: dict[str, lit.Literal]) -> lit.Literal:
    return lit.Literal(value=lit.LiteralMapCase(lit.LiteralMap(literals=literals)))


def _called(kind: typ.LiteralType) -> str:
    match kind.type:
        case typ.LiteralTypeSimpleCase(simple):
            return simple.name
        case typ.LiteralTypeCollectionTypeCase():
            return "a list"
        case typ.LiteralTypeMapValueTypeCase():
            return "a dict"
        case typ.LiteralTypeEnumTypeCase(enum):
            return f"one of {', '.join(map(repr, enum.values))}"
        case typ.LiteralTypeBlobCase(blob):
            return "a Directory" if blob.dimensionality else "a File"
        case typ.LiteralTypeStructuredDatasetTypeCase():
            return "a StructuredDataset"
        case typ.LiteralTypeSchemaCase():
            return "a schema, which has to be a Literal"
    return "of a type that values have: pass a Literal"
