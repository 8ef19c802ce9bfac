"""Policies: what the owner of an agent requires of every `custom_info` before it is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, Final

from flyte_stubs_runtime.custom_info.codec import encode
from flyte_stubs_runtime.custom_info.detectors import value_detector
from flyte_stubs_runtime.custom_info.discretion import Discretion
from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import JsonValue, UnusualError
from flyte_stubs_runtime.custom_info.frozen import freeze, thaw
from flyte_stubs_runtime.custom_info.secrets import REDACTED, SECRET_KEYS, SecretNames, words
from flyte_stubs_runtime.custom_info.thorough_path import Limits, normalise
from flyte_stubs_runtime.custom_info.validators import Checker, Validator, prepare
from flyte_stubs_runtime.custom_info.violations import (
    Violation,
    Violations,
    pointer,
    shorten,
)
from flyte_stubs_runtime.custom_info.walking import Handling, Quick, Thorough

NAMESPACE_PATTERN: Final = r"[a-z][a-z0-9]*([._-][a-z0-9]+)*"
"""Valid namespaces: lower-case words joined by `.`, `_` or `-`, starting with a letter."""

DEFAULT_MAX_BYTES: Final = 32 * 1024
"""Keeps a page of 100 task executions, each with a closure, below gRPC's usual 4 MiB limit."""

_HANDLINGS: Final = ("allow", "refuse", "redact")


@dataclass(frozen=True, kw_only=True)
class CustomInfoPolicy:
    """Limits, namespaces, and how secrets are handled.

    A policy is a value: it does not change with what it was made of, and can be a key of a dict.

    Args:
        max_bytes: The maximum size on the wire, as a `google.protobuf.Struct`, in bytes.
        max_depth: The maximum nesting of objects and lists, including the outermost object.
        max_keys: The maximum number of keys, at all depths together.
        namespace_pattern: A regular expression that each top-level key must match in full.
        namespaces: Validators by namespace. None registers a namespace without a validator.
        registered_only: Whether to refuse namespaces that `namespaces` does not contain.
        secret_keys: How to handle values whose key denotes a secret.
        secret_values: How to handle values that look like secrets (extra `secrets`).
        secret_key_names: Names, or last words of names, that denote a secret.

    Raises:
        CustomInfoError: An argument is not valid (`policy`).
        ImportError: There is a JSON Schema, and the extra `jsonschema` is not installed.
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

    # These follow from the fields above.
    _names: SecretNames = field(init=False, repr=False, compare=False)
    _checkers: Mapping[str, Checker] = field(init=False, repr=False, compare=False)
    _matches: Callable[[str], object] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        checkers: dict[str, Checker] = {}
        violations = list(self._misconfigured(checkers))
        if violations:
            raise CustomInfoError(violations)
        frozen = {name: freeze(validator) for name, validator in self.namespaces.items()}
        object.__setattr__(self, "namespaces", MappingProxyType(frozen))
        object.__setattr__(self, "secret_key_names", tuple(self.secret_key_names))
        object.__setattr__(self, "_names", SecretNames(self.secret_key_names))
        object.__setattr__(self, "_checkers", checkers)
        object.__setattr__(self, "_matches", re.compile(self.namespace_pattern).fullmatch)

    def __hash__(self) -> int:
        # Validators need not be hashable. Equal policies have the same names of namespaces.
        settings = (getattr(self, name) for name in sorted(_settings(type(self)) - {"namespaces"}))
        return hash((frozenset(self.namespaces), *settings))

    def __reduce__(self) -> tuple[Any, ...]:
        settings = {name: getattr(self, name) for name in _settings(type(self))}
        return _restore, ({**settings, "namespaces": thaw(dict(self.namespaces))},)

    def _misconfigured(self, checkers: dict[str, Checker]) -> Iterator[Violation]:
        """Yields what is wrong with the arguments, and prepares the validators."""
        for name in ("max_bytes", "max_depth", "max_keys"):
            limit = getattr(self, name)
            if type(limit) is not int or limit < 1:
                yield _violation([name], f"{limit!r} is not a positive integer")
        for name in ("secret_keys", "secret_values"):
            value = getattr(self, name)
            if value not in _HANDLINGS:
                yield _violation([name], f"{value!r} is not one of {', '.join(_HANDLINGS)}")
        if type(self.registered_only) is not bool:
            yield _violation(["registered_only"], f"{self.registered_only!r} is not a bool")
        names = self.secret_key_names
        if not isinstance(names, (list, tuple)) or not all(
            isinstance(each, str) and words(each) for each in names
        ):
            yield _violation(["secret_key_names"], "is not a list of names")
        try:
            matches = re.compile(str.__str__(self.namespace_pattern)).fullmatch
        except (re.error, TypeError, OverflowError, RecursionError) as error:
            yield _violation(["namespace_pattern"], f"is not a regular expression: {error}")
            return
        if not isinstance(self.namespaces, Mapping):
            yield _violation(["namespaces"], "is not a mapping")
            return
        for namespace, validator in self.namespaces.items():
            if not isinstance(namespace, str) or not matches(namespace):
                yield _violation(
                    ["namespaces", str(namespace)], "is not a name that the pattern allows"
                )
            if validator is not None:
                checkers[namespace] = prepare(validator)
                for path, message in checkers[namespace].faults:
                    yield _violation(["namespaces", str(namespace), *path], message)

    @classmethod
    def from_table(cls, table: Mapping[str, object]) -> CustomInfoPolicy:
        """Reads a policy from a table, as `tomllib.load` returns it.

        Args:
            table: The arguments of the class. `namespaces` holds a table for each namespace, which
                is either empty or has a JSON Schema under `schema`.

        Raises:
            CustomInfoError: A key is unknown or a value is not valid (`policy`).
            ImportError: There is a JSON Schema, and the extra `jsonschema` is not installed.
        """
        if not isinstance(table, Mapping):
            raise CustomInfoError([_violation([], "is not a table")])
        known = _settings(cls)
        violations = [
            _violation([key], f"is not a setting; the settings are {', '.join(sorted(known))}")
            for key in table
            if key not in known
        ]
        settings: dict[str, Any] = {key: value for key, value in table.items() if key in known}
        namespaces = settings.get("namespaces", {})
        if isinstance(namespaces, Mapping):
            schemas: dict[str, Any] = {}
            for name, entry in namespaces.items():
                if not isinstance(entry, Mapping) or set(entry) - {"schema"}:
                    message = "is not a table with a schema and no other key"
                    violations.append(_violation(["namespaces", name], message))
                else:
                    schemas[name] = entry.get("schema")
            settings["namespaces"] = schemas
        if violations:
            raise CustomInfoError(violations)
        return cls(**settings)

    def apply(
        self, info: Mapping[str, object], *, default: Callable[[Any], object] | None = None
    ) -> dict[str, JsonValue]:
        """Checks an object and redacts secrets, as the policy requires.

        Args:
            info: What the agent wants to report. It is not modified.
            default: As in `json.dumps`: a function that returns a replacement for a value of a type
                that JSON does not have.

        Returns:
            A new object in plain types, ready to be sent.

        Raises:
            CustomInfoError: The object cannot be encoded exactly, with all reasons; or it can, and
                violates this policy, with all violations.
            ImportError: The extra `secrets` or `pydantic` is needed and not installed.
        """
        result, after, withheld = self._copy(info, default)
        violations = Violations()
        self._check_namespaces(result, withheld, violations)
        violations.extend(after)
        if violations:
            raise violations.error()
        return result

    def _copy(
        self, info: object, default: Callable[[Any], object] | None
    ) -> tuple[dict[str, JsonValue], Violations, set[str | int]]:
        """Copies an object into plain types and redacts its secrets.

        Returns:
            The copy, what is wrong with its secrets and its size, and the namespaces that hold
            something that was refused.
        """
        limits = Limits(self.max_bytes, self.max_depth, self.max_keys)
        if self.secret_values == "allow":
            try:
                names = None if self.secret_keys == "allow" else self._names
                return Quick(limits, names).copy(info), Violations(), set()
            except (UnusualError, UnicodeEncodeError):
                pass
        plain = normalise(info, default=default, limits=limits, names=self._names)
        detect = value_detector() if self.secret_values != "allow" else None
        walk = Thorough(self._names, self.secret_keys, self.secret_values, detect)
        result = walk.copy(plain)
        for each in self._check_size(result):
            walk.violations.append(each)
        return result, walk.violations, walk.withheld

    def _check_size(self, result: dict[str, JsonValue]) -> Iterator[Violation]:
        size = len(encode(result))
        if size > self.max_bytes:
            largest = max(result, key=lambda key: len(encode({key: result[key]})))
            message = f"{size} bytes on the wire; the policy allows {self.max_bytes}"
            message += f"; the largest namespace is {shorten(largest)!r}"
            yield Violation("", "too-large", message)

    def _check_namespaces(
        self, info: dict[str, JsonValue], withheld: set[str | int], violations: Violations
    ) -> None:
        for name, value in info.items():
            if value == REDACTED:  # the name looks like a secret
                continue
            for each in self._check_name(name):
                violations.append(each)
            if not isinstance(value, dict):
                message = f"the value is of type {type(value).__name__}, not an object"
                violations.add([name], "namespace-not-object", message)
            elif name in self._checkers and name not in withheld:
                self._validate(name, value, violations)

    def _check_name(self, name: str) -> Iterator[Violation]:
        if not self._matches(name):
            message = f"{shorten(name)!r} does not match {self.namespace_pattern}"
            yield Violation(pointer([name]), "namespace-name", message)
        elif self.registered_only and name not in self.namespaces:
            registered = ", ".join(sorted(self.namespaces)) or "none"
            message = f"{shorten(name)!r} is not registered; registered namespaces: {registered}"
            yield Violation(pointer([name]), "namespace-unknown", message)

    def _validate(self, name: str, value: dict[str, JsonValue], violations: Violations) -> None:
        discretion = Discretion(value, self._names)
        # Validators get a copy, so that they cannot change what is sent.
        for finding in self._checkers[name].findings(deepcopy(value)):
            if violations.full:
                violations.omitted += 1
            else:
                told = discretion.apply(finding)
                violations.add((name, *told.path), told.code, told.message)


def _settings(cls: type[CustomInfoPolicy]) -> set[str]:
    """Returns the names of the arguments."""
    return {each.name for each in fields(cls) if each.init}


def _restore(settings: dict[str, Any]) -> CustomInfoPolicy:
    """Makes a policy again. Pickles refer to this function: keep its name and its place."""
    return CustomInfoPolicy(**settings)


def _violation(path: Sequence[str | int], message: str) -> Violation:
    return Violation(pointer(path), "policy", message)
