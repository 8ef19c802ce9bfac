"""What validates the object of a namespace: callables, JSON Schemas and pydantic models."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias

from flyte_stubs_runtime.custom_info.codec import JsonValue
from flyte_stubs_runtime.custom_info.schemas import Fault, JsonSchema, Path
from flyte_stubs_runtime.custom_info.violations import CustomInfoError

Validator: TypeAlias = (
    "Callable[[dict[str, JsonValue]], Iterable[str] | None] | Mapping[str, object] | type[Any]"
)
"""What validates the object of a namespace.

A callable takes the object and returns messages about what is wrong, or raises ValueError. A
mapping is a JSON Schema (draft 2020-12, extra `jsonschema`). A class is a pydantic model (extra
`pydantic`).
"""


class Finding(NamedTuple):
    """What a validator reports: where, below the namespace, and what."""

    path: Path
    message: str


class Checker(Protocol):
    """A validator that is ready to use.

    Attributes:
        faults: What is wrong with the validator. If there is anything, it cannot be used.
    """

    faults: list[Fault]

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        """Yields what is wrong with the object of a namespace."""
        ...


def prepare(validator: Any) -> Checker:
    """Makes a validator ready to use.

    Args:
        validator: A `Validator`, or any other value, which gets a fault.

    Raises:
        ImportError: It is a JSON Schema, and the extra `jsonschema` is not installed.
    """
    if isinstance(validator, Mapping):
        return _Schema(validator)
    if isinstance(validator, type):
        return _Model(validator)
    return _Function(validator)


class _Schema:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        try:
            self._schema = JsonSchema(plain_copy(schema))
        except RecursionError:
            self.faults = [Fault((), "is nested too deeply for a schema")]
        else:
            self.faults = self._schema.faults

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        try:
            for path, message in self._schema.errors(value):
                yield Finding(path, message)
        except Exception as error:  # for example, a number that is too large to be divided
            yield Finding((), f"the schema cannot be applied: {type(error).__name__}")


class _Model:
    def __init__(self, model: type[Any]) -> None:
        self._model: Any = model
        known = hasattr(model, "model_validate_json")
        message = f"the class {model.__name__} is not a pydantic model"
        self.faults = [] if known else [Fault((), message)]

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        try:
            from pydantic import ValidationError
        except ModuleNotFoundError as error:
            raise ImportError(
                'a pydantic model needs pydantic: pip install "flyte-stubs-runtime[pydantic]"'
            ) from error
        try:
            self._model.model_validate_json(json.dumps(value))
        except ValidationError as error:
            for found in error.errors():
                yield Finding(tuple(found["loc"]), str(found["msg"]))


class _Function:
    def __init__(self, function: Any) -> None:
        self._function = function
        self.faults: list[Fault] = []
        if not callable(function):
            self.faults.append(Fault((), f"a {type(function).__name__} is not a validator"))

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        try:
            found = self._function(value)
            for message in [found] if isinstance(found, str) else found or ():
                yield Finding((), str(message))
        except CustomInfoError as error:
            for each in error.violations:
                yield Finding(_parts(each.pointer), each.message)
        except ValueError as error:
            yield Finding((), str(error))


def plain_copy(value: Any) -> Any:
    """Copies mappings, lists and tuples into dicts and lists, at all depths."""
    if isinstance(value, Mapping):
        return {key: plain_copy(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_copy(each) for each in value]
    return value


def _parts(json_pointer: str) -> Path:
    """Splits a JSON pointer into keys."""
    parts = json_pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)
