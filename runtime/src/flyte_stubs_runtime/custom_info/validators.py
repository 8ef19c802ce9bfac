"""What validates the object of a namespace: callables, JSON Schemas and pydantic models."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import JsonValue
from flyte_stubs_runtime.custom_info.frozen import thaw
from flyte_stubs_runtime.custom_info.schemas import Fault, JsonSchema, Path

_Function: TypeAlias = "Callable[[dict[str, JsonValue]], Iterable[str] | bool | None]"

Validator: TypeAlias = "_Function | Mapping[str, object] | type[Any]"
"""What validates the object of a namespace.

A callable takes the object. It returns whether the object is valid, or messages about what is
wrong, or None; or it raises ValueError or AssertionError. It is not awaited. A mapping is a JSON
Schema (draft 2020-12, extra `jsonschema`). A class is a pydantic model (extra `pydantic`).
"""


class Finding(NamedTuple):
    """What a validator reports: where, below the namespace, and what.

    The code is `policy` if the fault is the validator's own. `rule` names what is broken, for
    places where the message must not be shown, and `quotes_nothing` says that it always may.
    """

    path: Path
    message: str
    code: str = "namespace-invalid"
    rule: str = ""
    quotes_nothing: bool = False


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
        return _SchemaChecker(validator)
    if isinstance(validator, type):
        return _ModelChecker(validator)
    return _FunctionChecker(validator)


class _SchemaChecker:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        try:
            self._schema = JsonSchema(thaw(schema))
        except RecursionError:
            self.faults = [Fault((), "is nested too deeply for a schema")]
        else:
            self.faults = self._schema.faults

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        try:
            for path, message in self._schema.errors(value):
                yield Finding(path, message, quotes_nothing=True)
        except Exception as error:  # for example, a number that is too large to be divided
            yield Finding((), f"the schema cannot be applied: {type(error).__name__}")


class _ModelChecker:
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
            yield from _pydantic_findings(error)


class _FunctionChecker:
    def __init__(self, function: Any) -> None:
        self._function = function
        self._name = getattr(function, "__qualname__", type(function).__name__)
        fault = _unusable(function)
        self.faults = [] if fault is None else [Fault((), fault)]

    def findings(self, value: dict[str, JsonValue]) -> Iterator[Finding]:
        try:
            yield from self._messages(self._function(value))
        except CustomInfoError as error:
            for each in error.violations:
                yield Finding(_parts(each.pointer), each.message)
        except (ValueError, AssertionError) as error:
            if type(error).__module__.partition(".")[0].startswith("pydantic"):
                yield from _pydantic_findings(error)
            else:
                yield Finding((), str(error) or f"{self._name} rejects the value")
        except Exception as error:
            # It is not raised again: its text, and that of what caused it, may quote secrets.
            yield Finding((), f"{self._name} fails with {type(error).__name__}{_line(error)}")

    def _messages(self, answer: Any) -> Iterator[Finding]:
        """Reads what a function returned: nothing, an opinion, a message or several."""
        if answer is None or answer is True or answer == "":
            return
        if answer is False:
            yield Finding((), f"{self._name} rejects the value")
        elif isinstance(answer, str):
            yield Finding((), answer)
        elif isinstance(answer, Iterable) and not isinstance(answer, (Mapping, bytes, bytearray)):
            for message in answer:
                yield Finding((), str(message))
        else:
            if inspect.iscoroutine(answer):
                answer.close()  # or Python warns that it was never awaited
            message = f"{self._name} returns a {type(answer).__name__}"
            yield Finding((), f"{message}: {_RETURNS}", "policy")


def _pydantic_findings(error: Any) -> Iterator[Finding]:
    """Yields the errors of pydantic's exception, whose own text quotes every wrong value."""
    for found in error.errors(include_url=False):
        yield Finding(tuple(found["loc"]), str(found["msg"]), rule=str(found["type"]))


def _line(error: BaseException) -> str:
    """Returns where in the validator an exception was raised."""
    raised = error.__traceback__ and error.__traceback__.tb_next
    if raised is None:
        return ""
    return f" at line {raised.tb_lineno} of {raised.tb_frame.f_code.co_filename}"


_RETURNS: Final = "a validator returns None, a bool, or messages, and is not awaited"


def _unusable(function: Any) -> str | None:
    """Returns why a value cannot serve as a function that validates, or None if it can."""
    if not callable(function):
        return f"a {type(function).__name__} is not a validator"
    inner = function
    while isinstance(inner, partial):
        inner = inner.func
    for each in (inner, getattr(inner, "__call__", None)):  # noqa: B004 its own method is wanted
        if inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each):
            return "is asynchronous; validators are not awaited"
    return None


def _parts(json_pointer: str) -> Path:
    """Splits a JSON pointer into keys."""
    parts = json_pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)
