"""What `dataclasses` asks of a wrapper's class, made when it asks: an import stays quick."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any


@functools.cache
def view(cls: Any) -> type[Any]:
    """Makes a dataclass with the fields of a class that has keyword-only arguments."""
    import dataclasses

    defaults = cls.__init__.__kwdefaults__ or {}
    fields = []
    for name in cls._field_names():
        default = defaults[name]
        field: Any = (
            dataclasses.field(default_factory=dict)
            if isinstance(default, Mapping)
            else dataclasses.field(default=default)
        )
        fields.append((name, getattr(cls, name).fget.__annotations__["return"], field))
    return dataclasses.make_dataclass(
        cls.__name__, fields, frozen=True, kw_only=True, init=False, repr=False, eq=False
    )


class OfView:
    """An attribute of a class that is that of its view."""

    def __set_name__(self, _owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, _instance: object, cls: Any) -> Any:
        return getattr(view(cls), self._name)
