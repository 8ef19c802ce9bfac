"""What an agent's owner wants of every `custom_info` before it leaves."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, fields
from typing import Any, Final, Literal, TypeAlias

from ._secrets import SECRET_KEYS, means_secret, value_detector, words
from ._struct import JsonValue, encode, normalise
from ._violations import CustomInfoError, Violation, pointer

Path: TypeAlias = tuple[str | int, ...]

Validator: TypeAlias = (
    "Callable[[dict[str, JsonValue]], Iterable[str] | None] | Mapping[str, object] | type[Any]"
)
"""What judges the object under a namespace.

A callable takes the object and gives sentences about what is wrong, or raises ValueError; a
mapping is a JSON Schema (draft 2020-12, extra `jsonschema`); a class is a pydantic model (extra
`pydantic`).
"""

NAMESPACE_PATTERN: Final = r"[a-z][a-z0-9]*([._-][a-z0-9]+)*"
"""The names of namespaces: lower case words, joined by `.`, `_` or `-`, beginning with a letter."""

DEFAULT_MAX_BYTES: Final = 32 * 1024
"""A page of 100 task executions, each with a closure, stays below gRPC's usual 4 MiB a message."""

REDACTED: Final = "[redacted]"
"""What stands in the place of a secret."""

Handling: TypeAlias = Literal["allow", "refuse", "redact"]
_HANDLINGS: Final = ("allow", "refuse", "redact")


@dataclass(frozen=True, kw_only=True)
class CustomInfoPolicy:
    """Limits, namespaces and secrets.

    Args:
        max_bytes: the most bytes on the wire, as a `google.protobuf.Struct`.
        max_depth: how many objects and lists may stand in one another, the outermost counted.
        max_keys: the most keys, at all depths together.
        namespace_pattern: what a key of the first level must match as a whole.
        namespaces: validators by namespace; None registers a namespace without one.
        registered_only: refuse namespaces that `namespaces` does not have.
        secret_keys: what becomes of values under keys whose names mean a secret.
        secret_values: what becomes of values that look like secrets (extra `secrets`).
        secret_key_names: names, or last words of names, that mean a secret.

    Raises:
        CustomInfoError: an argument makes no sense (`policy`).
        ImportError: there is a JSON Schema, and the extra `jsonschema` is not installed.
    """

    max_bytes: int = DEFAULT_MAX_BYTES
    max_depth: int = 16
    max_keys: int = 1_000
    namespace_pattern: str = NAMESPACE_PATTERN
    namespaces: Mapping[str, Validator | None] = field(default_factory=dict)
    registered_only: bool = False
    secret_keys: Handling = "refuse"
    secret_values: Handling = "allow"
    secret_key_names: Sequence[str] = SECRET_KEYS

    def __post_init__(self) -> None:
        violations = list(self._misconfigured())
        if violations:
            raise CustomInfoError(violations)
        object.__setattr__(self, "namespaces", dict(self.namespaces))
        object.__setattr__(self, "secret_key_names", tuple(self.secret_key_names))

    def _misconfigured(self) -> Iterator[Violation]:
        for name in ("max_bytes", "max_depth", "max_keys"):
            limit = getattr(self, name)
            if type(limit) is not int or limit < 1:
                yield _policy([name], f"{limit!r} is no whole number from 1 on")
        for name in ("secret_keys", "secret_values"):
            if getattr(self, name) not in _HANDLINGS:
                yield _policy([name], f"{getattr(self, name)!r} is none of {', '.join(_HANDLINGS)}")
        if type(self.registered_only) is not bool:
            yield _policy(
                ["registered_only"], f"{self.registered_only!r} is neither true nor false"
            )
        names = self.secret_key_names
        if not isinstance(names, (list, tuple)) or not all(
            isinstance(each, str) and words(each) for each in names
        ):
            yield _policy(["secret_key_names"], "is no list of names")
        try:
            matches = re.compile(str.__str__(self.namespace_pattern)).fullmatch
        except (re.error, TypeError, OverflowError, RecursionError) as error:
            yield _policy(["namespace_pattern"], f"is no regular expression: {error}")
            return
        if not isinstance(self.namespaces, Mapping):
            yield _policy(["namespaces"], "is no table")
            return
        for namespace, validator in self.namespaces.items():
            if not isinstance(namespace, str) or not matches(namespace):
                yield _policy(["namespaces", str(namespace)], "is no name that the pattern allows")
            said = _unusable(validator)
            if said is not None:
                yield _policy(["namespaces", str(namespace)], said)

    @classmethod
    def from_table(cls, table: Mapping[str, object]) -> CustomInfoPolicy:
        """A policy from a table, as `tomllib.load` gives it.

        Keys are the arguments of the class. Under `namespaces` stands a table for each, either
        empty or with a JSON Schema under `schema`.

        Raises:
            CustomInfoError: a key is unknown or a value makes no sense (`policy`).
        """
        if not isinstance(table, Mapping):
            raise CustomInfoError([_policy([], "is no table")])
        known = {each.name for each in fields(cls)}
        violations = [
            _policy([key], f"is no setting; there are {', '.join(sorted(known))}")
            for key in table
            if key not in known
        ]
        settings: dict[str, Any] = {key: value for key, value in table.items() if key in known}
        namespaces = settings.get("namespaces", {})
        if isinstance(namespaces, Mapping):
            schemas: dict[str, Any] = {}
            for name, entry in namespaces.items():
                if not isinstance(entry, Mapping) or set(entry) - {"schema"}:
                    violations.append(_policy(["namespaces", name], "may hold a schema, no more"))
                else:
                    schemas[name] = entry.get("schema")
            settings["namespaces"] = schemas
        if violations:
            raise CustomInfoError(violations)
        return cls(**settings)

    def apply(
        self, info: Mapping[str, object], *, default: Callable[[Any], object] | None = None
    ) -> dict[str, JsonValue]:
        """The object to send: `info` in plain types, secrets redacted where the policy says so.

        Args:
            info: what the agent wants to report; it is left as it is.
            default: as in `json.dumps`.

        Raises:
            CustomInfoError: with everything that cannot be sent exactly, or, once that is in order,
                with everything that this policy refuses.
            ImportError: the extra `secrets` or `pydantic` is needed and not installed.
        """
        plain = normalise(info, default=default)
        judge = _Judge(self)
        kept = judge.judge(plain)
        if judge.violations:
            raise CustomInfoError(judge.violations)
        return kept


class _Judge:
    def __init__(self, policy: CustomInfoPolicy) -> None:
        self.violations: list[Violation] = []
        self._policy = policy
        self._names = tuple(policy.secret_key_names)
        self._detect = value_detector() if policy.secret_values != "allow" else None
        self._keys = 0

    def judge(self, info: dict[str, JsonValue]) -> dict[str, JsonValue]:
        policy = self._policy
        self._namespaces(info)
        kept = self._object(info, (), 1)
        if self._keys > policy.max_keys:
            said = f"{self._keys} keys, and the policy allows {policy.max_keys}"
            self._refuse((), "too-many-keys", said)
        size = len(encode(kept))
        if size > policy.max_bytes:
            largest = max(kept, key=lambda key: len(encode({key: kept[key]})))
            said = f"{size} bytes on the wire, and the policy allows {policy.max_bytes}"
            self._refuse((), "too-large", f"{said}; the most are under {largest[:60]!r}")
        return kept

    def _refuse(self, path: Path, code: str, message: str) -> None:
        self.violations.append(Violation(pointer(path), code, message))

    def _namespaces(self, info: dict[str, JsonValue]) -> None:
        policy = self._policy
        for name, under in info.items():
            if not re.fullmatch(policy.namespace_pattern, name):
                said = f"{name!r} does not match {policy.namespace_pattern}"
                self._refuse((name,), "namespace-name", said)
            elif policy.registered_only and name not in policy.namespaces:
                registered = ", ".join(sorted(policy.namespaces)) or "none"
                said = f"{name!r} is not registered; there are: {registered}"
                self._refuse((name,), "namespace-unknown", said)
            if not isinstance(under, dict):
                kind = type(under).__name__
                self._refuse((name,), "namespace-not-object", f"holds a {kind}, no object")
            elif policy.namespaces.get(name) is not None:
                # A copy, for what is judged is what is sent.
                for path, said in _judged(policy.namespaces[name], deepcopy(under)):
                    self._refuse((name, *path), "namespace-invalid", said)

    def _object(self, info: dict[str, JsonValue], path: Path, depth: int) -> dict[str, JsonValue]:
        self._keys += len(info)
        self._deep(path, depth)
        for key in info if self._detect is not None else ():
            kind = self._detect(key) if self._detect is not None else None
            if kind is not None:
                self._refuse(path, "secret-value", f"a key looks like a secret: {kind}")
        return {key: self._member(key, each, (*path, key), depth) for key, each in info.items()}

    def _member(self, key: str, value: JsonValue, path: Path, depth: int) -> JsonValue:
        handling = self._policy.secret_keys
        told = bool(value) and value is not True and len(path) > 1
        if handling != "allow" and told and means_secret(key, self._names):
            if handling == "redact":
                return REDACTED
            self._refuse(path, "secret-key", f"{key!r} is the name of a secret")
        return self._value(value, path, depth)

    def _value(self, value: JsonValue, path: Path, depth: int) -> JsonValue:
        if isinstance(value, dict):
            return self._object(value, path, depth + 1)
        if isinstance(value, list):
            self._deep(path, depth + 1)
            return [self._value(each, (*path, i), depth + 1) for i, each in enumerate(value)]
        if isinstance(value, str) and self._detect is not None:
            kind = self._detect(value)
            if kind is not None and self._policy.secret_values == "redact":
                return REDACTED
            if kind is not None:
                self._refuse(path, "secret-value", f"looks like a secret: {kind}")
        return value

    def _deep(self, path: Path, depth: int) -> None:
        if depth == self._policy.max_depth + 1:
            said = f"stands {depth} deep, and the policy allows {self._policy.max_depth}"
            self._refuse(path, "too-deep", said)


def _policy(path: Sequence[str], message: str) -> Violation:
    return Violation(pointer(path), "policy", message)


def _unusable(validator: Any) -> str | None:
    """Why something is no validator, if it is none."""
    if isinstance(validator, Mapping):
        schema_error = _json_schema().exceptions.SchemaError
        checker = _checker(validator)
        try:
            checker.check_schema(dict(validator), format_checker=checker.FORMAT_CHECKER)
        except schema_error as error:
            return f"is no JSON Schema: {error.message}"
        return None
    if isinstance(validator, type):
        known = hasattr(validator, "model_validate_json")
        return None if known else f"the class {validator.__name__} is no pydantic model"
    if validator is None or callable(validator):
        return None
    return f"of type {type(validator).__name__}, which is no validator"


def _judged(validator: Any, value: dict[str, JsonValue]) -> Iterator[tuple[Path, str]]:
    """What a validator says, with places below the namespace."""
    if isinstance(validator, Mapping):
        yield from _by_schema(validator, value)
    elif isinstance(validator, type):
        yield from _by_model(validator, value)
    else:
        try:
            found = validator(value)
            for said in [found] if isinstance(found, str) else found or ():
                yield (), str(said)
        except CustomInfoError as error:
            yield from ((_path(each.pointer), each.message) for each in error.violations)
        except ValueError as error:
            yield (), str(error)


def _path(place: str) -> Path:
    parts = place.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def _json_schema() -> Any:
    try:
        import jsonschema
    except ModuleNotFoundError as error:
        raise ImportError(
            'a JSON Schema takes jsonschema: pip install "flyte-agent-stubs[jsonschema]"'
        ) from error
    return jsonschema


def _checker(schema: Mapping[str, object]) -> Any:
    library = _json_schema()
    return library.validators.validator_for(schema, default=library.Draft202012Validator)


def _by_schema(
    schema: Mapping[str, object], value: dict[str, JsonValue]
) -> Iterator[tuple[Path, str]]:
    """Rules that are broken, by name: the library's own sentences quote values, secrets too."""
    try:
        for found in _checker(schema)(dict(schema)).iter_errors(value):
            rule = f"{found.validator}: {found.validator_value!r}"
            said = found.message if found.validator == "required" else f"breaks the rule {rule}"
            yield tuple(found.absolute_path), said
    except Exception as error:  # references that lead nowhere have no public type
        yield (), f"the schema cannot be applied: {type(error).__name__}: {error}"


def _by_model(model: Any, value: dict[str, JsonValue]) -> Iterator[tuple[Path, str]]:
    try:
        from pydantic import ValidationError
    except ModuleNotFoundError as error:
        raise ImportError(
            'a pydantic model takes pydantic: pip install "flyte-agent-stubs[pydantic]"'
        ) from error
    try:
        model.model_validate_json(json.dumps(value))
    except ValidationError as error:
        for found in error.errors():
            yield tuple(found["loc"]), str(found["msg"])
