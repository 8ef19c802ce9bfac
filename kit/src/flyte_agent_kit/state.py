"""An author's state as bytes: versioned JSON, which an upgraded agent reads or refuses clearly.

`{"flyte_agent_state": 1, "state": {…}}`, where 1 is the agent's `state_version`. JSON without that
key is the state of an agent that was written with flytekit, and has version 0.
"""

from __future__ import annotations

import typing
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from flyte_agent_kit.agent import AsyncAgent
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.failures import AgentFailure
from flyte_agent_kit.texts import said, sendable
from flyte_agent_kit.values.models import hides, is_pydantic, read_custom, readable, type_name
from flyte_agent_kit.values.uris import Located

S = TypeVar("S")

MARK = "flyte_agent_state"
"""The key that tells a state of the kit from other JSON; its value is the version."""


class StateError(ValueError):
    """Bytes are not a state that the agent reads.

    Args:
        message: what is wrong, without values out of the state.
    """


@dataclass(frozen=True)
class Held(Generic[S]):
    """What the bytes of a state hold.

    Args:
        state: the author's state; None if the task failed before there was one.
        outputs: the types of the outputs that the task declares, a `flyteidl.core.VariableMap`.
        failure: why the task could not be started.
    """

    state: S | None
    outputs: bytes
    failure: AgentFailure | None


class StateCodec(Generic[S]):
    """Writes and reads the state of an agent.

    Args:
        agent: the agent; its class names the type of the state.

    Raises:
        KitError: The class does not name a type, or one that JSON cannot hold.
    """

    def __init__(self, agent: AsyncAgent[S]) -> None:
        self._version = agent.declaration.state_version
        self._upgrade = _upgrade_of(agent)
        self._type: Any = state_type(type(agent))
        try:
            _check_json(self._type)
        except NameError as error:
            raise KitError(
                f"the types in the state {type_name(self._type)} cannot be found: {error}",
                where=type(agent).__qualname__,
                todo="Define them, or import them, where modules have their names.",
            ) from None
        except Exception as error:  # whatever msgspec has against a type
            raise KitError(
                f"the state {type_name(self._type)} cannot be written as JSON: {error}",
                where=type(agent).__qualname__,
                todo="Use a dataclass or a pydantic model of text, numbers, lists and dicts.",
            ) from None

    def encode(self, state: S, outputs: bytes = b"") -> bytes:
        """Writes a state.

        Args:
            state: what the author's `create` returned.
            outputs: the types of the outputs that the task declares, which come back with it: a
                `flyteidl.core.VariableMap`.

        Raises:
            TypeError: The state is not of the type that the class of the agent names, or would not
                come back from its JSON as it was.
        """
        try:
            content = msgspec.json.encode(state, enc_hook=_write_custom)
            lost = _difference(state, self._convert(msgspec.json.decode(content)))
            if lost is not None:
                raise ValueError(f"it would not come back from JSON as it was - at `{lost}`")
        except (TypeError, ValueError, OverflowError, msgspec.MsgspecError) as error:
            raise TypeError(
                f"create returned {type_name(type(state))}, which is not a state of type"
                f" {type_name(self._type)}: {error}"
            ) from None
        types = {"outputs": b64encode(outputs).decode()} if outputs else {}
        return msgspec.json.encode({MARK: self._version, "state": msgspec.Raw(content), **types})

    def encode_failure(self, failure: AgentFailure) -> bytes:
        """Writes the state of a task that could not be started."""
        fields = {
            "message": sendable(failure.told),
            "code": sendable(failure.code),
            "recoverable": failure.recoverable,
        }
        return msgspec.json.encode({MARK: self._version, "failure": fields})

    def decode(self, resource_meta: bytes) -> Held[S]:
        """Reads a state of this agent, or of an earlier version of it.

        Raises:
            StateError: The bytes are not such a state, or that of a later version.
        """
        try:
            return self._decode(resource_meta)
        except RecursionError:
            raise StateError("the state is nested too deeply") from None

    def _decode(self, resource_meta: bytes) -> Held[S]:
        envelope = _read(resource_meta)
        if envelope.failure:
            return Held(None, b"", envelope.failure)
        state = self._upgraded(envelope.state, envelope.version)
        try:
            found = self._convert(state)
        except (TypeError, ValueError, msgspec.MsgspecError) as error:
            raise StateError(
                f"the state of version {envelope.version} is not a {type_name(self._type)}"
                f" of version {self._version}: {error}"
            ) from None
        return Held(found, envelope.outputs, None)

    def _upgraded(self, state: object, version: int) -> object:
        if version > self._version:
            raise StateError(
                f"the state has version {version}, and this agent reads versions up to"
                f" {self._version}: a later release of the agent started the task"
            )
        if version == self._version or self._upgrade is None:
            return state
        try:
            return self._upgrade(state, version)
        except AgentFailure:  # too old to go on with, say
            raise
        except Exception as error:
            raise StateError(
                f"upgrade_state cannot read the state of version {version}: {said(error)}"
            ) from error

    def _convert(self, plain: object) -> S:
        # Keys of JSON are strings, also those of a dict[int, …].
        found: S = msgspec.convert(plain, self._type, dec_hook=_read_custom, str_keys=True)
        return found


def state_type(agent: type[AsyncAgent[Any]]) -> object:
    """Returns the `State` of a class that derives from `AsyncAgent[State]`, however indirectly.

    Raises:
        KitError: No class on the way says what it is.
    """
    found = _argument(agent, {})
    if found is None or isinstance(found, TypeVar):
        raise KitError(
            "the class does not say what its state is",
            where=agent.__qualname__,
            todo=f"Derive it from AsyncAgent[…], as in class {agent.__name__}(AsyncAgent[Job], …).",
        )
    if isinstance(found, (str, typing.ForwardRef)):
        raise KitError(
            f"the type of the state is a name in quotes, {type_name(found)}",
            where=agent.__qualname__,
            todo="Define the type of the state before the agent, and name it without quotes.",
        )
    return found


def _argument(cls: type, known: Mapping[Any, object]) -> object:
    for base in vars(cls).get("__orig_bases__", cls.__bases__):
        origin = typing.get_origin(base) or base
        arguments = [known.get(each, each) for each in typing.get_args(base)]
        if origin is AsyncAgent:
            return arguments[0] if arguments else None
        if isinstance(origin, type) and issubclass(origin, AsyncAgent):
            parameters = getattr(origin, "__parameters__", ())
            return _argument(origin, dict(zip(parameters, arguments, strict=False)))
    return None


def _upgrade_of(agent: AsyncAgent[S]) -> Callable[[Any, int], Any] | None:
    own = type(agent).upgrade_state is not AsyncAgent.upgrade_state
    return agent.upgrade_state if own else None


class _Envelope(NamedTuple):
    version: int
    state: object
    outputs: bytes
    failure: AgentFailure | None


def _read(resource_meta: bytes) -> _Envelope:
    if not resource_meta:
        raise StateError("the state is empty")
    try:
        found = msgspec.json.decode(resource_meta)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StateError(f"the state is not JSON: {error}") from None
    if not isinstance(found, dict) or MARK not in found:
        return _Envelope(0, found, b"", None)
    try:
        failure = found.get("failure")
        return _Envelope(
            msgspec.convert(found[MARK], int),
            found.get("state"),
            b64decode(found.get("outputs", ""), validate=True),
            None if failure is None else AgentFailure(**failure),
        )
    except (TypeError, ValueError) as error:
        raise StateError(f"the state's envelope is damaged: {error}") from None


def _check_json(kind: Any) -> None:
    """Refuses a type that, itself or within, is neither one of msgspec's nor one of ours.

    Raises:
        TypeError: It has no form in JSON.
    """

    def custom(found: Any) -> dict[str, Any]:
        located = isinstance(found, type) and issubclass(found, Located)
        if is_pydantic(found) and hides(found):
            raise TypeError(f"{type_name(found)} hides a secret, which would not come back")
        if found is object or located or is_pydantic(found):
            return {"title": type_name(found)}
        raise TypeError(f"{type_name(found)} has no form in JSON")

    msgspec.json.schema(kind, schema_hook=custom)


def _write_custom(value: object) -> object:
    """Writes what msgspec does not know: pydantic models, and values that are elsewhere."""
    if isinstance(value, Located):
        return {"uri": value.uri, "format": value.format}
    return readable(value)


def _read_custom(kind: Any, value: Any) -> object:
    """Reads what `_write_custom` writes, and what flytekit does."""
    if isinstance(kind, type) and issubclass(kind, Located):
        match value:
            case {"uri": str(uri), "format": str(found)}:
                return kind(uri, found)
    if kind is object:
        return value
    return read_custom(kind, value)


def _difference(sent: object, back: object, where: str = "$") -> str | None:
    """Returns where a value differs from what came back for it; None if it does not.

    A tuple may come back as a list, and a dataclass without `__eq__` is compared by its fields.
    """
    pairs: Iterator[tuple[object, object, str]]
    if isinstance(sent, (list, tuple)) and isinstance(back, (list, tuple)):
        same = len(sent) == len(back)
        pairs = ((a, b, f"{where}[…]") for a, b in zip(sent, back, strict=False))
    elif isinstance(sent, dict) and isinstance(back, dict):
        same = sent.keys() == back.keys()
        pairs = ((sent[key], back.get(key), f"{where}[…]") for key in sent)
    elif is_dataclass(sent) and is_dataclass(back):
        same = type(sent) is type(back)
        names = [each.name for each in fields(sent) if each.compare]
        pairs = ((getattr(sent, n, None), getattr(back, n, None), f"{where}.{n}") for n in names)
    else:
        return None if sent == back else where
    if not same:
        return where
    found = (_difference(*each) for each in pairs)
    return next((each for each in found if each is not None), None)
