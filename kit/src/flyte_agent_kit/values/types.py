"""The types of outputs, as far as values need them."""

from __future__ import annotations

from flyte_agent_stubs import TaskTemplate
from flyte_agent_stubs import types as typ


def declared_by(template: TaskTemplate) -> bytes:
    """Returns the outputs that a task declares, as `flyte_agent_kit.values.outputs` needs them.

    Returns:
        A serialized `flyteidl.core.VariableMap`; empty if the task declares none.
    """
    interface = template.interface
    outputs = interface.outputs if interface is not None else None
    return needed(outputs).to_bytes() if outputs is not None else b""


def needed(outputs: typ.VariableMap) -> typ.VariableMap:
    """Drops what is for people and for the console: descriptions, JSON schemas, annotations."""
    return typ.VariableMap(
        variables={
            name: typ.Variable(type=each.type and _needed(each.type))
            for name, each in outputs.variables.items()
        }
    )


def _needed(kind: typ.LiteralType) -> typ.LiteralType:
    case = kind.type
    tag = kind.structure.tag if kind.structure else ""
    match case:
        case typ.LiteralTypeCollectionTypeCase(inner):
            case = typ.LiteralTypeCollectionTypeCase(_needed(inner))
        case typ.LiteralTypeMapValueTypeCase(inner):
            case = typ.LiteralTypeMapValueTypeCase(_needed(inner))
        case typ.LiteralTypeUnionTypeCase(union):
            variants = [_needed(each) for each in union.variants]
            case = typ.LiteralTypeUnionTypeCase(typ.UnionType(variants=variants))
    return typ.LiteralType(type=case, structure=typ.TypeStructure(tag=tag) if tag else None)
