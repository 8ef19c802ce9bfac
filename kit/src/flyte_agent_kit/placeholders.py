"""Flyte's placeholders in containers and SQL, such as `{{.inputs.date}}`.

They follow `Render` and `serializeLiteral` of flyteplugins' `core/template` (read in v1.16.8). Core
fills in the arguments of a container before it calls an agent (`Plugin.Create` of the agent
plugin), and leaves the command and SQL to the agent.

An agent is told the inputs, the output prefix and the namespace. It is not told where the inputs
and the task's template are stored, the prefix for raw outputs and for checkpoints, nor the name
that core generated for the attempt; those placeholders stay.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from flyte_agent_kit.values.reading import read
from flyte_agent_kit.values.uris import Located
from flyte_agent_stubs import Literal
from flyte_agent_stubs import literals as lit
from flyte_stubs_runtime.times import signed, split

_ANY = re.compile(r"\{\{\s*[.$]([A-Za-z]+)(?:\.([^}\s]+))?\s*\}\}")

_UNKNOWN = frozenset(
    {
        "input",
        "inputprefix",
        "rawoutputdataprefix",
        "perretryuniquekey",
        "tasktemplatepath",
        "prevcheckpointprefix",
        "checkpointoutputprefix",
    }
)
"""Placeholders that core knows and an agent does not, in small letters."""


class Placeholders:
    """What an agent can fill in.

    Args:
        inputs: the literals of the inputs.
        output_prefix: the URI under which outputs are stored.
        namespace: the Kubernetes namespace of the execution.
    """

    def __init__(self, inputs: Mapping[str, Literal], output_prefix: str, namespace: str) -> None:
        self._inputs = inputs
        self._known = {"outputprefix": output_prefix, "namespace": namespace}

    def fill(self, text: str) -> str:
        """Fills in the placeholders of a text. What is not a placeholder of Flyte's stays.

        Raises:
            ValueError: An input is not there, or has no form as text.
        """
        return _ANY.sub(self._filled, text)

    def _filled(self, found: re.Match[str]) -> str:
        word, name = found[1].lower(), found[2]
        if word == "inputs" and name and self._inputs:
            if name not in self._inputs:
                raise ValueError(f"{found[0]}: the task has no input {name!r}")
            return _literal(self._inputs[name], found[0])
        if name is None and word in self._known:
            return self._known[word]
        return found[0]


def left(text: str) -> list[str]:
    """Returns the placeholders of Flyte's in a text that an agent cannot fill in, as written."""
    return [
        found[0]
        for found in _ANY.finditer(text)
        if found[2] is None and found[1].lower() in _UNKNOWN
    ]


def _literal(literal: Literal, where: str) -> str:
    """Returns the text of a literal.

    Where core fails, for a union and a structured dataset, this is the value's and the URI.
    """
    match literal.value:
        case lit.LiteralCollectionCase(collection):
            return f"[{','.join(_literal(each, where) for each in collection.literals)}]"
        case lit.LiteralScalarCase(lit.Scalar(value=lit.ScalarUnionCase(union))) if union.value:
            return _literal(union.value, where)
        case lit.LiteralScalarCase(lit.Scalar(value=lit.ScalarPrimitiveCase())):
            return _primitive(read(literal))
        case lit.LiteralScalarCase(lit.Scalar(value=lit.ScalarSchemaCase(schema))):
            return schema.uri
        case lit.LiteralScalarCase(lit.Scalar(value=lit.ScalarBinaryCase())):
            value = read(literal)
            if value is not literal:
                return _go(value)
        case lit.LiteralScalarCase():
            value = read(literal)
            if isinstance(value, Located):
                return value.uri
    raise ValueError(f"{where}: the input has no form as text")


def _primitive(value: object) -> str:
    if isinstance(value, datetime):
        return _time(value)
    if isinstance(value, timedelta):
        return _duration(value)
    return _go(value)


def _time(value: datetime) -> str:
    """Writes a time as Go's `time.RFC3339Nano` in UTC."""
    whole = value.astimezone(timezone.utc).replace(tzinfo=None)
    _, nanos = split(value)
    fraction = f".{nanos:09}".rstrip("0") if nanos else ""
    return f"{whole.isoformat(timespec='seconds')}{fraction}Z"


def _duration(value: timedelta) -> str:
    """Writes a duration as core does, with `Duration.String`: as protobuf's text.

    Go's protobuf puts one space or two between the fields, which differs from build to build so
    that nobody relies on it; this is one.
    """
    parts = zip(("seconds", "nanos"), signed(value), strict=True)
    return " ".join(f"{name}:{number}" for name, number in parts if number)


def _go(value: Any) -> str:
    """Writes a value as Go's `%v` does."""
    match value:
        case None:
            return "<nil>"
        case bool():
            return "true" if value else "false"
        case float():
            return _float(value)
        case bytes() | bytearray():
            return _go(list(value))
        case list() | tuple():
            return f"[{' '.join(map(_go, value))}]"
        case dict():
            entries = sorted(value.items(), key=lambda entry: (str(type(entry[0])), entry[0]))
            return f"map[{' '.join(f'{_go(key)}:{_go(each)}' for key, each in entries)}]"
    return str(value)


def _float(value: float) -> str:
    """Writes a number as `%v` does: the shortest digits, an exponent below 1e-4 and from 1e6."""
    if not math.isfinite(value):
        return {math.inf: "+Inf", -math.inf: "-Inf"}.get(value, "NaN")
    sign, digits, power = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(power, int)
    exponent = len(digits) - 1 + power if value else 0
    if -4 <= exponent < 6:
        return f"{Decimal(repr(value)).normalize():f}"
    first, *rest = map(str, digits)
    fraction = f".{''.join(rest)}" if rest else ""
    return f"{'-' if sign else ''}{first}{fraction}e{exponent:+03}"
