"""What `dataclasses` asks of a class, made when it asks.

To import `dataclasses` takes as many instructions as to import a third of all wrappers.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from functools import partial
from typing import Any, NoReturn


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


def frozen(cls: type) -> None:
    """Makes the properties of a class say, when they are assigned, what to do instead."""
    for name, attribute in list(vars(cls).items()):
        if isinstance(attribute, property):
            setattr(cls, name, attribute.setter(partial(_refuse, name)))


def _refuse(name: str, instance: object, _value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    cls = type(instance).__name__
    raise FrozenInstanceError(
        f"{cls}.{name} cannot be assigned: dataclasses.replace(value, {name}=...) makes a {cls}"
        " with another one"
    )


class OfView:
    """An attribute of a class that is that of its view."""

    def __set_name__(self, _owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, _instance: object, cls: Any) -> Any:
        return getattr(view(cls), self._name)
