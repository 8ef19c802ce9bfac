"""The outputs of a task, from values."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Final

from flyte_agent_kit.values.writing import write
from flyte_agent_stubs import LiteralMap
from flyte_agent_stubs.types import VariableMap

declared: Final[ContextVar[bytes]] = ContextVar("flyte_agent_kit_declared", default=b"")
"""The outputs that the task at hand declares, a `flyteidl.core.VariableMap`; empty if unknown."""


def outputs(values: Mapping[str, object], types: VariableMap | None = None) -> LiteralMap:
    """Makes the outputs of a task, for `Resource(outputs=…)`.

    Within an agent's `get` and `do`, values become literals of the types that the task declares:
    3 is a float where one is declared, and text the URI of a file. Elsewhere, of the types that
    suit the values.

    Args:
        values: a value for each output, by name; a `Literal` is taken as it is.
        types: the types of the outputs, if they are not those of the task at hand.

    Raises:
        TypeError: A value is not of the declared type, or of none that Flyte has.
        ValueError: An output is missing, or not declared, or a value is out of range.
    """
    if types is None:
        types = VariableMap.from_bytes(declared.get())
    variables = types.variables
    if variables:
        missing = ", ".join(map(repr, variables.keys() - values.keys()))
        surplus = ", ".join(map(repr, values.keys() - variables.keys()))
        if surplus:
            names = ", ".join(map(repr, variables))
            raise ValueError(f"the task has no output {surplus}; it declares {names}")
        if missing:
            raise ValueError(f"the task declares the output {missing}, which has no value")
    return LiteralMap(
        literals={
            name: write(
                value, variables[name].type if name in variables else None, f"outputs[{name!r}]"
            )
            for name, value in values.items()
        }
    )
