"""JSON Schemas as validators: complete when a policy is made, without network and files.

jsonschema fetches a remote `$ref` whenever it meets one, unless it is given a registry. Here every
reference is resolved when the policy is made, so that a dangling one blames the policy's author and
not the agent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Final, NamedTuple, TypeAlias

from flyte_stubs_runtime.custom_info.fast_path import JsonValue

Path: TypeAlias = tuple[str | int, ...]

_REFERENCES: Final = ("$ref", "$dynamicRef", "$recursiveRef")

_IN_PLACE: Final = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "extends", "disallow")
_IN_PLACE_BY_KEY: Final = ("dependentSchemas", "dependencies")
"""Keywords whose schemas apply to the same value as the schema that they are in."""

_NOTHING: Final[dict[str, Any]] = {"not": {}}
"""A schema that means `false`."""

_UNKNOWN_DIALECT: Final = "is not a known dialect of JSON Schema"

_LONGEST_RULE: Final = 200


class Fault(NamedTuple):
    """What is wrong with a validator, and where in it."""

    path: Path
    message: str


class JsonSchema:
    """A JSON Schema, ready to validate.

    Args:
        schema: The schema, in plain types. It is kept, and may be changed.

    Attributes:
        faults: What is wrong with the schema. If there is anything, it cannot validate.

    Raises:
        ImportError: The extra `jsonschema` is not installed.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        self._library = _import_jsonschema()
        self.faults = list(self._examine(schema))
        if not self.faults:
            # A registry of one's own keeps jsonschema from retrieving anything.
            from referencing import Registry

            self._validator = _draft(schema)(schema, registry=Registry())

    def errors(self, value: dict[str, JsonValue]) -> Iterator[tuple[Path, str]]:
        """Reports broken rules by their names: jsonschema's messages quote values, even secrets."""
        for found in self._validator.iter_errors(value):
            yield tuple(found.absolute_path), _sentence(found)

    def _examine(self, schema: dict[str, Any]) -> Iterator[Fault]:
        if not _known_dialect(schema):
            yield Fault(("$schema",), _UNKNOWN_DIALECT)
            return
        fault = _malformed(schema)
        if fault is not None:
            yield Fault((), fault)
            return
        yield from _References(schema).faults()


def _sentence(found: Any) -> str:
    if found.validator is None or (found.validator == "not" and found.validator_value == {}):
        return "no value is allowed here: the schema is false"
    if found.validator == "required":
        return str(found.message)
    rule = f"{found.validator}: {found.validator_value!r}"
    return f"violates {rule if len(rule) <= _LONGEST_RULE else rule[:_LONGEST_RULE] + '…'}"


def _import_jsonschema() -> Any:
    try:
        import jsonschema
    except ModuleNotFoundError as error:
        raise ImportError(
            'a JSON Schema needs jsonschema: pip install "flyte-stubs-runtime[jsonschema]"'
        ) from error
    return jsonschema


def _known_dialect(schema: Mapping[str, object]) -> bool:
    from referencing.jsonschema import UnknownDialect, specification_with

    dialect = schema.get("$schema")
    if dialect is None:
        return True
    try:
        specification_with(str(dialect))
    except UnknownDialect:
        return False
    return True


def _draft(schema: Mapping[str, object]) -> Any:
    """Returns the class of jsonschema that implements the schema's draft."""
    library = _import_jsonschema()
    return library.validators.validator_for(schema, default=library.Draft202012Validator)


def _malformed(schema: Mapping[str, object]) -> str | None:
    """Returns why a mapping is not a JSON Schema, or None if it is one."""
    checker = _draft(schema)
    try:
        checker.check_schema(schema, format_checker=checker.FORMAT_CHECKER)
    except _import_jsonschema().exceptions.SchemaError as error:
        return f"is not a JSON Schema: {error.message[:_LONGEST_RULE]}"
    return None


class _References:
    """Everything that a schema refers to.

    Args:
        schema: A valid schema, of which no two parts are the same object.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        from referencing import Resource
        from referencing.jsonschema import DRAFT202012

        root = Resource.from_contents(schema, default_specification=DRAFT202012)
        draft = DRAFT202012.detect(schema)
        self._resource = partial(Resource.from_contents, default_specification=draft)
        self._places = dict(_places(schema, ()))
        self._next: dict[int, list[int]] = {}
        """Which schemas a schema applies to the same value, by their ids."""
        registry = import_module("jsonschema_specifications").REGISTRY  # it has no types
        self._todo: list[tuple[Any, Any]] = [(root, registry.resolver_with_root(root))]

    def faults(self) -> Iterator[Fault]:
        while self._todo:
            resource, resolver = self._todo.pop()
            schema = resource.contents
            # Whatever is not a part of the schema is one of the metaschemas.
            if id(schema) in self._places and id(schema) not in self._next:
                yield from self._visit(schema, resource, resolver)
        for schema_id in self._endless():
            message = "leads back to itself without going deeper into the value"
            yield Fault(self._places[schema_id], message)

    def _visit(self, schema: Any, resource: Any, resolver: Any) -> Iterator[Fault]:
        path = self._places[id(schema)]
        self._next[id(schema)] = [id(each) for each in _applied_in_place(schema)]
        if not _known_dialect(schema):
            yield Fault((*path, "$schema"), _UNKNOWN_DIALECT)
            return
        _spell_out_false(schema)
        for each in resource.subresources():
            if isinstance(each.contents, dict):
                self._todo.append((each, resolver.in_subresource(each)))
        for keyword in _REFERENCES:
            if isinstance(schema.get(keyword), str):
                message = self._follow(schema, keyword, resolver)
                if message is not None:
                    yield Fault((*path, keyword), message)

    def _follow(self, schema: Any, keyword: str, resolver: Any) -> str | None:
        """Notes where a reference leads; returns what is wrong with it, if anything is."""
        shown = repr(schema[keyword][:_LONGEST_RULE])
        try:
            resolved = resolver.lookup(schema[keyword])
        except Exception:  # referencing's own, and ValueError for some pointers
            return f"{shown} is not in the schema; nothing is fetched from elsewhere"
        target = resolved.contents
        if isinstance(target, bool):
            return None
        if not isinstance(target, dict):
            return f"{shown} is not a schema"
        fault = _malformed(target) if id(target) in self._places else None
        if fault is not None:
            return f"{shown} {fault}"
        self._next[id(schema)].append(id(target))
        self._todo.append((self._resource(target), resolved.resolver))
        return None

    def _endless(self) -> Iterator[int]:
        """Yields a schema of each circle of schemas that apply to the same value."""
        done: set[int] = set()
        for start in self._next:
            above: dict[int, Iterator[int]] = {}
            self._enter(start, above, done)
            while above:
                schema_id = next(reversed(above))
                following = next(above[schema_id], None)
                if following is None:
                    del above[schema_id]
                    done.add(schema_id)
                elif following in above:
                    yield following
                else:
                    self._enter(following, above, done)

    def _enter(self, schema_id: int, above: dict[int, Iterator[int]], done: set[int]) -> None:
        if schema_id not in done:
            above[schema_id] = iter(self._next.get(schema_id, ()))


def _places(value: object, path: Path) -> Iterator[tuple[int, Path]]:
    """Yields the id and the path of every object in a JSON value."""
    if isinstance(value, dict):
        yield id(value), path
        for key, each in value.items():
            yield from _places(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _places(each, (*path, index))


def _spell_out_false(schema: dict[str, Any]) -> None:
    """Replaces `false` below a property or an item: jsonschema forgets the place of the value."""
    for keyword in ("properties", "patternProperties"):
        for name, each in schema.get(keyword, {}).items():
            if each is False:
                schema[keyword][name] = _NOTHING
    for keyword in ("prefixItems", "items"):
        items = schema.get(keyword)
        if isinstance(items, list):
            items[:] = [_NOTHING if each is False else each for each in items]


def _applied_in_place(schema: Mapping[str, Any]) -> Iterator[Any]:
    for keyword in _IN_PLACE:
        yield from _schemas_in(schema.get(keyword))
    for keyword in _IN_PLACE_BY_KEY:
        by_key = schema.get(keyword)
        for each in by_key.values() if isinstance(by_key, dict) else ():
            yield from _schemas_in(each)


def _schemas_in(value: object) -> Iterable[Any]:
    found = value if isinstance(value, list) else [value]
    return [each for each in found if isinstance(each, dict)]
