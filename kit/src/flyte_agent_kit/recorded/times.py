"""Times and durations out of JSON, which has neither."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec

from flyte_agent_kit.values.writing import write
from flyte_agent_stubs import types as typ
from flyte_agent_stubs.types import LiteralType, SimpleType


def with_times(value: object, kind: LiteralType, where: str) -> object:
    """Returns a value of JSON with times and durations where the type has them.

    A time is a string of ISO 8601, in UTC if it does not say. A duration is one too, such as
    `PT1H30M`, or a number of seconds.

    Raises:
        ValueError: A string is neither.
    """
    match kind.type:
        case typ.LiteralTypeSimpleCase(SimpleType.DATETIME) if isinstance(value, str):
            return _time(value, where)
        case typ.LiteralTypeSimpleCase(SimpleType.DURATION) if isinstance(
            value, (str, int, float)
        ) and not isinstance(value, bool):
            return _duration(value, where)
        case typ.LiteralTypeCollectionTypeCase(inner) if isinstance(value, list):
            return [with_times(each, inner, f"{where}[{at}]") for at, each in enumerate(value)]
        case typ.LiteralTypeMapValueTypeCase(inner) if isinstance(value, dict):
            return {
                key: with_times(each, inner, f"{where}[{key!r}]") for key, each in value.items()
            }
        case typ.LiteralTypeUnionTypeCase(union):
            return _variant(value, kind, union, where)
    return value


def _variant(value: object, kind: LiteralType, union: typ.UnionType, where: str) -> object:
    """Returns a value as it is if one of the union's types has it, or else as one that does."""
    for each in (value, *_timed(value, union, where)):
        try:
            write(each, kind, where)
        except (TypeError, ValueError):
            continue
        return each
    return value


def _timed(value: object, union: typ.UnionType, where: str) -> list[object]:
    found = []
    for variant in union.variants:
        try:
            found.append(with_times(value, variant, where))
        except ValueError:
            continue
    return found


def _time(value: str, where: str) -> datetime:
    try:
        # Before Python 3.11, fromisoformat does not know Z.
        found = datetime.fromisoformat(f"{value[:-1]}+00:00" if value.endswith("Z") else value)
    except ValueError:
        raise ValueError(
            f"{where}: {value!r} is not a time in ISO 8601, such as 2026-01-02T03:04:05Z"
        ) from None
    return found if found.tzinfo is not None else found.replace(tzinfo=timezone.utc)


def _duration(value: str | float, where: str) -> timedelta:
    try:
        return msgspec.convert(value, timedelta, strict=isinstance(value, str))
    except msgspec.ValidationError:
        raise ValueError(
            f"{where}: {value!r} is not a duration in ISO 8601, such as PT1H30M, nor a number of "
            "seconds"
        ) from None
