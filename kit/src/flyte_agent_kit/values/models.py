"""Dataclasses and pydantic models, as the JSON and MessagePack that flytekit writes and reads."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from enum import Enum
from typing import Any, Protocol, TypeVar, runtime_checkable

import msgspec

from flyte_agent_kit.values.uris import Located

M = TypeVar("M")


def read_as(value: object, model: type[M]) -> M:
    """Reads JSON-like values as a dataclass, a pydantic model, or any type that msgspec knows.

    Numbers of JSON and of a Struct are doubles: 3.0 reads as the integer 3 where one is wanted.

    Raises:
        ValueError: The value is not such a model. The message has the path in it, but no values.
    """
    try:
        found: M = msgspec.convert(value, model, strict=False, dec_hook=read_custom)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    return found


def plain(value: object) -> Any:
    """Returns what flytekit writes for a value within MessagePack, as dicts, lists and scalars.

    Raises:
        TypeError: The value, or one within, has no such form.
    """
    match value:
        case Enum():  # before numbers and text, which enums may be, too
            return plain(value.value)
        case None | bool() | int() | float() | str() | bytes():
            return value
        case dict():
            return {plain(key): plain(each) for key, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(each) for each in value]
        case date():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Located():
            return value.to_fields()
    if isinstance(value, _Pydantic):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [each.name for each in dataclasses.fields(value)]
        return {name: plain(getattr(value, name)) for name in names}
    return msgspec.to_builtins(value)


def is_pydantic(kind: object) -> bool:
    """Whether a type is a pydantic model, which is not imported to find out."""
    return isinstance(kind, type) and hasattr(kind, "model_validate")


def hides(model: Any) -> bool:
    """Whether a pydantic model has a secret, such as `SecretStr`, which it writes as asterisks."""
    try:
        schema = model.model_json_schema(mode="serialization")
    except Exception:  # pydantic's own, for what has no schema
        return False
    return b'"writeOnly":true' in msgspec.json.encode(schema)


def is_model(value: object) -> bool:
    """Whether a value is a dataclass or a pydantic model."""
    is_class = isinstance(value, type)
    return isinstance(value, _Pydantic) or (dataclasses.is_dataclass(value) and not is_class)


def type_name(kind: object) -> str:
    """Returns what a type is called, for errors; a union has no name of its own."""
    return getattr(kind, "__qualname__", None) or repr(kind)


def readable(value: object) -> object:
    """Returns what the class of a pydantic model reads as that model, in JSON.

    Computed fields are left out, and a field that is read by its alias alone is written by it.

    Raises:
        TypeError: It is not one.
    """
    if not isinstance(value, _Pydantic):
        raise TypeError(f"{type_name(type(value))} has no form in JSON")
    named = value.model_dump(mode="json", round_trip=True)
    try:
        type(value).model_validate(named)
    except ValueError:
        return value.model_dump(mode="json", round_trip=True, by_alias=True)
    return named


@runtime_checkable
class _Pydantic(Protocol):
    def model_dump(
        self, *, mode: str, round_trip: bool = False, by_alias: bool = False
    ) -> dict[str, Any]: ...

    @classmethod
    def model_validate(cls, obj: object) -> object: ...


@runtime_checkable
class _PydanticError(Protocol):
    def errors(self, *, include_url: bool, include_input: bool) -> list[dict[str, Any]]: ...


def read_custom(kind: Any, value: Any) -> object:
    """Reads what msgspec does not know: pydantic models, and values that are elsewhere.

    Raises:
        TypeError: The type is not such a one.
        ValueError: The value does not fit, said without the value.
    """
    if isinstance(kind, type) and issubclass(kind, Located):
        return kind.from_fields(value)
    if is_pydantic(kind):
        try:
            found: object = kind.model_validate(value)
        except ValueError as error:
            raise ValueError(_said(error)) from None
        return found
    raise TypeError(f"{type_name(kind)} has no form in JSON")


def _said(error: ValueError) -> str:
    """Returns what an error says, without the values that pydantic would show."""
    if not isinstance(error, _PydanticError):
        return str(error)
    return "; ".join(
        f"{each['msg']} - at `$.{'.'.join(map(str, each['loc']))}`"
        for each in error.errors(include_url=False, include_input=False)
    )
