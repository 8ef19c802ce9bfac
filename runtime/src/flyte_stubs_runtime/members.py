"""Members of a wrapper: how a singular, repeated, map or oneof field becomes an attribute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from flyte_stubs_runtime.kinds import Kind, Scalar, wrong_type


@dataclass(frozen=True)
class Case:
    """One case of a oneof. `match` accepts `case TheCase(value)`."""

    value: Any


class Member:
    """A singular field.

    Args:
        name: The name of the field and of the attribute.
        kind: The kind of its values.
        doc: The attribute's documentation, for `help()`.

    Attributes:
        absent: The attribute's value if the field is not on the wire.
    """

    def __init__(self, name: str, kind: Kind, doc: str = "") -> None:
        self.name, self.kind, self.doc = name, kind, doc
        self.absent: Any = kind.absent

    def check(self, value: Any, where: str) -> Any:
        """Returns the attribute's value as the wrapper stores it; see `Kind.check`.

        Raises:
            TypeError: The value is of another type.
            ValueError: The value is out of range, or cannot be represented on the wire.
        """
        return self.kind.check(value, where)

    def read(self, message: Any) -> Any:
        """Reads the attribute's value from a message.

        Raises:
            ValueError: Python has no such value.
        """
        if self.kind.is_message and not message.HasField(self.name):
            return None
        return self.kind.load(getattr(message, self.name))

    def write(self, message: Any, value: Any) -> None:
        """Writes the attribute's value to a message that does not have it yet.

        Raises:
            google.protobuf.message.DecodeError: The value is nested deeper than protobuf parses.
        """
        if self.kind.is_message:
            submessage = getattr(message, self.name)
            submessage.SetInParent()
            self.kind.write(submessage, value)
        else:
            setattr(message, self.name, self.kind.dump(value))


class Many(Member):
    """A repeated field, as a tuple."""

    def __init__(self, name: str, kind: Kind, doc: str = "") -> None:
        super().__init__(name, kind, doc)
        self.absent = ()

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, (str, bytes, Mapping, Set)) or not isinstance(value, Iterable):
            raise wrong_type(where, "sequence", value)
        return tuple(self.kind.check(each, f"{where}[{i}]") for i, each in enumerate(value))

    def read(self, message: Any) -> Any:
        return tuple(self.kind.load(each) for each in getattr(message, self.name))

    def write(self, message: Any, value: Any) -> None:
        items = getattr(message, self.name)
        if self.kind.is_message:
            for each in value:
                self.kind.write(items.add(), each)
        else:
            items.extend(self.kind.dump(each) for each in value)


class Keyed(Member):
    """A map field with string keys and scalar values, as a read-only mapping."""

    def __init__(self, name: str, kind: Kind, doc: str = "") -> None:
        super().__init__(name, kind, doc)
        self.absent = _NEVER  # an empty mapping is not one particular object

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise wrong_type(where, "mapping", value)
        return MappingProxyType(
            {
                _KEY.check(key, f"{where} key {key!r}"): self.kind.check(each, f"{where}[{key!r}]")
                for key, each in value.items()
            }
        )

    def read(self, message: Any) -> Any:
        entries = getattr(message, self.name)
        return MappingProxyType({key: self.kind.load(entries[key]) for key in sorted(entries)})

    def write(self, message: Any, value: Any) -> None:
        entries = getattr(message, self.name)
        for key, each in value.items():
            entries[key] = self.kind.dump(each)


class OneOf(Member):
    """A oneof, as one attribute that holds an instance of one of its case classes.

    Args:
        name: The name of the oneof and of the attribute.
        cases: The class of each case, with the member of its field.
        doc: The attribute's documentation, for `help()`.
    """

    def __init__(
        self, name: str, cases: tuple[tuple[type[Case], Member], ...], doc: str = ""
    ) -> None:
        self.name, self.doc = name, doc
        self.members = {member.name: (case, member) for case, member in cases}
        self.by_case = dict(cases)
        self.absent = None

    def check(self, value: Any, where: str) -> Any:
        member = self.by_case.get(type(value))
        if member is None:
            raise wrong_type(where, " or ".join(case.__name__ for case in self.by_case), value)
        checked = member.kind.check(value.value, f"{where}.{member.name}")
        return type(value)(checked)

    def read(self, message: Any) -> Any:
        name = message.WhichOneof(self.name)
        if name is None:
            return None
        case, member = self.members[name]
        return case(member.kind.load(getattr(message, name)))

    def write(self, message: Any, value: Any) -> None:
        self.by_case[type(value)].write(message, value.value)


_KEY: Final = Scalar(str)
_NEVER: Final = object()
