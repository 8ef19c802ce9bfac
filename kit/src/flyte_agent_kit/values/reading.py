"""Literals as values."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from flyte_agent_kit.values.uris import Directory, File, StructuredDataset
from flyte_agent_stubs import literals as lit
from flyte_agent_stubs.custom_info import CustomInfoError
from flyte_agent_stubs.types import BlobDimensionality

MESSAGE_PACK: Final = "msgpack"
"""The tag of binary literals that flytekit writes dataclasses, pydantic models and dicts as."""


def read_map(literals: lit.LiteralMap) -> dict[str, Any]:
    """Returns the values of a `flyteidl.core.LiteralMap`, by name."""
    return {name: read(each) for name, each in literals.literals.items()}


def read(literal: lit.Literal) -> Any:
    """Returns the value of a literal, or the literal itself if Python has no value for it."""
    match literal.value:
        case lit.LiteralScalarCase(scalar):
            return _scalar(scalar, literal)
        case lit.LiteralCollectionCase(collection):
            return [read(each) for each in collection.literals]
        case lit.LiteralMapCase(literals):
            return read_map(literals)
    return literal


def _scalar(scalar: lit.Scalar, literal: lit.Literal) -> Any:
    match scalar.value:
        case lit.ScalarPrimitiveCase(lit.Primitive(value=case)) if case is not None:
            return case.value
        case lit.ScalarNoneTypeCase():
            return None
        case lit.ScalarUnionCase(lit.Union(value=inner)) if inner is not None:
            return read(inner)
        case lit.ScalarBinaryCase(binary):
            return _binary(binary, literal)
        case lit.ScalarGenericCase(struct):
            try:
                return struct.to_dict()
            except CustomInfoError:
                return literal
        case lit.ScalarBlobCase(blob):
            return _blob(blob)
        case lit.ScalarStructuredDatasetCase(dataset):
            declared = dataset.metadata and dataset.metadata.structured_dataset_type
            return StructuredDataset(dataset.uri, declared.format if declared else "")
    return literal


def _binary(binary: lit.Binary, literal: lit.Literal) -> Any:
    if binary.tag != MESSAGE_PACK:
        return literal
    try:
        return msgspec.msgpack.decode(binary.value)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return literal


def _blob(blob: lit.Blob) -> File | Directory:
    declared = blob.metadata and blob.metadata.type
    if declared is None:
        return File(blob.uri)
    kind = Directory if declared.dimensionality == BlobDimensionality.MULTIPART else File
    return kind(blob.uri, declared.format)
