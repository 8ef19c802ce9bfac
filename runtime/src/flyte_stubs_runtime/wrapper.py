"""What the wrappers have in common: how each kind of field is checked, read and written.

The classes themselves are rendered from the descriptors; each has a `_members` table of what stands
here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import datetime, timedelta
from enum import IntEnum
from types import MappingProxyType
from typing import Any, ClassVar, Final, Generic, TypeVar

from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

from ._info import CustomInfo
from ._pool import POOL, adopt
from ._struct import encode, field_bytes
from ._violations import CustomInfoError
from .times import instant, signed, span, split, to_duration, to_timestamp

P = TypeVar("P", bound=Message)
W = TypeVar("W", bound="Wrapper[Any]")
E = TypeVar("E", bound="OpenEnum")


class OpenEnum(IntEnum):
    """An enum that keeps numbers which this release does not know: `Phase(99)` is `99` again."""

    @classmethod
    def _missing_(cls: type[E], value: object) -> E | None:
        if type(value) is not int or not -(2**31) <= value < 2**31:
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = f"UNKNOWN_{value}"
        unknown._value_ = value
        known: dict[Any, Any] = cls._value2member_map_
        found: E = known.setdefault(value, unknown)
        return found

    def __repr__(self) -> str:
        name = type(self).__name__
        known = self._name_ in type(self).__members__
        return f"{name}.{self._name_}" if known else f"{name}({self._value_})"

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[int]]:
        return type(self), (self._value_,)


class Kind:
    """How values of one type are checked (`check`), read (`load`) and written (`dump`)."""

    is_message = False
    absent: Any = None
    """What stands for a field that is not on the wire."""

    def check(self, value: Any, where: str) -> Any:
        """The value as it is kept.

        Raises:
            TypeError: it is of another type; the message names the field.
            ValueError: it is outside of the range.
        """
        return value

    def load(self, raw: Any) -> Any:
        return raw

    def dump(self, value: Any) -> Any:
        return value


class Scalar(Kind):
    """Text, bytes, flags and floating point numbers."""

    def __init__(self, kind: type) -> None:
        self.kind: type[Any] = kind
        self.absent = kind()

    def check(self, value: Any, where: str) -> Any:
        if self.kind is float and type(value) is int:
            value = float(value)
        if not isinstance(value, self.kind):
            raise _wrong(where, self.kind.__name__, value)
        if self.kind is str:
            value = str.__str__(value)
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise ValueError(f"{where}: half of a surrogate pair at {error.start}") from None
        return value


class Whole(Kind):
    """Whole numbers of 32 or 64 bits."""

    absent = 0

    def __init__(self, least: int, most: int) -> None:
        self.least, self.most = least, most

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong(where, "int", value)
        if not self.least <= value <= self.most:
            raise ValueError(f"{where}: {value} is not from {self.least} to {self.most}")
        return int(value)


class Choice(Kind):
    """A value of an enum; plain integers are taken."""

    def __init__(self, enum: type[OpenEnum]) -> None:
        self.enum = enum
        self.absent = enum(0)

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, self.enum):
            return value
        if type(value) is not int:
            raise _wrong(where, f"{self.enum.__name__} or int", value)
        try:
            return self.enum(value)
        except ValueError:
            raise ValueError(f"{where}: {value} does not fit into 32 bits") from None

    def load(self, raw: Any) -> Any:
        return self.enum(raw)

    def dump(self, value: Any) -> Any:
        return int(value)


class Wrapped(Kind):
    """A message that has a wrapper."""

    is_message = True

    def __init__(self, wrapper: Callable[[], type[Wrapper[Any]]]) -> None:
        self.wrapper = wrapper

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, self.wrapper()):
            raise _wrong(where, self.wrapper().__name__, value)
        return value

    def load(self, raw: Any) -> Any:
        return self.wrapper().from_proto(raw)

    def dump(self, value: Any) -> Any:
        return value.to_proto()


class Plain(Kind):
    """A message that stays a protobuf message; it is copied, in and out."""

    is_message = True

    def __init__(self, message: type[Message]) -> None:
        self.message = message

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, Message):
            raise _wrong(where, self.message.DESCRIPTOR.full_name, value)
        if value.DESCRIPTOR.full_name != self.message.DESCRIPTOR.full_name:
            raise _wrong(where, self.message.DESCRIPTOR.full_name, value)
        try:
            return adopt(value, into=self.message)
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        copy = self.message()
        copy.CopyFrom(raw)
        return copy


class Time(Kind):
    """A `google.protobuf.Timestamp` as an aware `datetime`; in UTC, as it is on the wire."""

    is_message = True

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, datetime):
            raise _wrong(where, "datetime", value)
        try:
            offset = value.utcoffset()
        except Exception as error:  # whatever the time zone's class raises
            raise ValueError(f"{where}: the time zone gives no offset: {error}") from None
        if offset is None:
            raise ValueError(f"{where}: a datetime without a time zone says no instant")
        try:
            return instant(*split(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        return instant(raw.seconds, raw.nanos)

    def dump(self, value: Any) -> Any:
        return to_timestamp(value)


class Length(Kind):
    """A `google.protobuf.Duration` as a `timedelta`."""

    is_message = True

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, timedelta):
            raise _wrong(where, "timedelta", value)
        try:
            return span(*signed(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        return span(raw.seconds, raw.nanos)

    def dump(self, value: Any) -> Any:
        return to_duration(value)


class Info(Kind):
    """A `google.protobuf.Struct` as a `CustomInfo`."""

    is_message = True

    def __init__(self, struct: type[Message]) -> None:
        self.struct = struct

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise _wrong(where, "mapping", value)
        return CustomInfo(value)

    def load(self, raw: Any) -> Any:
        return CustomInfo.from_bytes(raw.SerializeToString(deterministic=True))

    def dump(self, value: Any) -> Any:
        return self.struct.FromString(value.to_bytes())


class Member:
    """A field of a wrapper that stands for one field of its message.

    Args:
        name: the field's name, which is the attribute's.
        kind: of its values.
    """

    def __init__(self, name: str, kind: Kind) -> None:
        self.name, self.kind = name, kind
        self.absent: Any = kind.absent

    def check(self, value: Any, where: str) -> Any:
        return self.kind.check(value, where)

    def read(self, message: Any) -> Any:
        if self.kind.is_message and not message.HasField(self.name):
            return None
        return self.kind.load(getattr(message, self.name))

    def write(self, message: Any, value: Any) -> None:
        if self.kind.is_message:
            held = getattr(message, self.name)
            held.SetInParent()
            held.MergeFrom(self.kind.dump(value))
        else:
            setattr(message, self.name, self.kind.dump(value))


class Many(Member):
    """A repeated field, as a tuple."""

    def __init__(self, name: str, kind: Kind) -> None:
        super().__init__(name, kind)
        self.absent = ()

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, (str, bytes, Mapping, Set)) or not isinstance(value, Iterable):
            raise _wrong(where, "sequence", value)
        return tuple(self.kind.check(each, f"{where}[{i}]") for i, each in enumerate(value))

    def read(self, message: Any) -> Any:
        return tuple(self.kind.load(each) for each in getattr(message, self.name))

    def write(self, message: Any, value: Any) -> None:
        getattr(message, self.name).extend(self.kind.dump(each) for each in value)


class Keyed(Member):
    """A map field with strings for keys and scalar values, as a read-only mapping."""

    def __init__(self, name: str, kind: Kind) -> None:
        super().__init__(name, kind)
        self.absent = _NOTHING  # no field holds it: empty mappings are not one object

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise _wrong(where, "mapping", value)
        return MappingProxyType(
            {
                _TEXT.check(key, f"{where} key {key!r}"): self.kind.check(each, f"{where}[{key!r}]")
                for key, each in value.items()
            }
        )

    def read(self, message: Any) -> Any:
        held = getattr(message, self.name)
        return MappingProxyType({key: self.kind.load(held[key]) for key in sorted(held)})

    def write(self, message: Any, value: Any) -> None:
        held = getattr(message, self.name)
        for key, each in value.items():
            held[key] = self.kind.dump(each)


class OneOf(Member):
    """A oneof, as one attribute that holds an instance of one of its case classes.

    Args:
        name: the oneof's name, which is the attribute's.
        cases: the class of each case and the member behind it.
    """

    def __init__(self, name: str, cases: tuple[tuple[type[Case], Member], ...]) -> None:
        self.name = name
        self.members = {member.name: (case, member) for case, member in cases}
        self.by_case = dict(cases)
        self.absent = None

    def check(self, value: Any, where: str) -> Any:
        member = self.by_case.get(type(value))
        if member is None:
            raise _wrong(where, " or ".join(case.__name__ for case in self.by_case), value)
        checked = member.kind.check(value.value, f"{where}.{member.name}")
        return type(value)(checked)

    def read(self, message: Any) -> Any:
        said = message.WhichOneof(self.name)
        if said is None:
            return None
        case, member = self.members[said]
        return case(member.kind.load(getattr(message, said)))

    def write(self, message: Any, value: Any) -> None:
        self.by_case[type(value)].write(message, value.value)


@dataclasses.dataclass(frozen=True)
class Case:
    """One case of a oneof; `match` takes `case TheCase(value)`."""

    value: Any


_TEXT: Final = Scalar(str)
_NOTHING: Final = object()


def _wrong(where: str, wanted: str, value: object) -> TypeError:
    name = type(value).__name__
    if name == wanted:  # another module's class of that name
        name = f"{type(value).__module__}.{name}"
    return TypeError(f"{where}: takes {wanted}, not {name}")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Wrapper(Generic[P]):
    """A message as a value: checked when it is made, and never changed.

    Args:
        unknown_fields: what the message says in fields that this release does not know, as bytes.
            They travel on.
    """

    unknown_fields: bytes = b""

    _message: ClassVar[type[Message]]
    _members: ClassVar[tuple[Member, ...]] = ()

    def __post_init__(self) -> None:
        name = type(self).__name__
        for member in self._members:
            value = getattr(self, member.name)
            if value is not member.absent:
                checked = member.check(value, f"{name}.{member.name}")
                object.__setattr__(self, member.name, checked)
        if not isinstance(self.unknown_fields, bytes):
            raise _wrong(f"{name}.unknown_fields", "bytes", self.unknown_fields)
        if self.unknown_fields:
            for field, _ in self._parsed(self.unknown_fields).ListFields():
                raise ValueError(f"{name}.unknown_fields: {field.name} is known: set it as such")

    def __init_subclass__(cls, **kwargs: Any) -> None:
        # A value that came back from bytes would be of the class that the table of members names.
        if cls.__base__ is not Wrapper:
            raise TypeError(f"{cls.__name__}: wrappers are final; hold one, instead of being one")
        super(Wrapper, cls).__init_subclass__(**kwargs)

    @classmethod
    def _parsed(cls, serialized: bytes) -> Any:
        name = cls._message.DESCRIPTOR.full_name
        if not isinstance(serialized, (bytes, bytearray, memoryview)):
            raise TypeError(f"a {name} is read from bytes, not from {type(serialized).__name__}")
        try:
            return cls._message.FromString(bytes(serialized))
        except (DecodeError, UnicodeDecodeError) as error:  # the latter in pure Python
            raise ValueError(f"the bytes are no {name}: {error}") from None

    @classmethod
    def from_proto(cls: type[W], message: Message) -> W:
        """The value of a message of this full name, of this package or of any other pool.

        Raises:
            TypeError: it is no message, or another one.
            ValueError: a field holds what Python has no value for, such as the year 10000, or is
                of another type in the other pool.
        """
        if type(message) is not cls._message:
            if not isinstance(message, Message):
                name = cls._message.DESCRIPTOR.full_name
                raise TypeError(
                    f"from_proto() takes a {name} message, not {type(message).__qualname__}"
                )
            message = adopt(message, into=cls._message)
        found = cls.__new__(cls)
        for member in cls._members:
            try:
                value = member.read(message)
            except ValueError as error:
                if isinstance(error, CustomInfoError):
                    raise
                raise ValueError(f"{cls.__name__}.{member.name}: {error}") from None
            object.__setattr__(found, member.name, value)
        object.__setattr__(found, "unknown_fields", cls._unknown(message))
        return found

    @classmethod
    def _unknown(cls, message: Message) -> bytes:
        if not len(UnknownFieldSet(message)):
            return b""
        rest = cls._message()
        rest.CopyFrom(message)
        for field in cls._message.DESCRIPTOR.fields:
            rest.ClearField(field.name)
        return rest.SerializeToString()

    def to_proto(self) -> P:
        """The message of this package that says the same.

        Raises:
            ValueError: messages stand in one another deeper than protobuf goes.
        """
        message: Any = self._message()
        for member in self._members:
            value = getattr(self, member.name)
            if value is not member.absent:
                try:
                    member.write(message, value)
                except DecodeError as error:
                    where = f"{type(self).__name__}.{member.name}"
                    raise ValueError(f"{where}: too deep for protobuf: {error}") from None
        if self.unknown_fields:
            message.MergeFromString(self.unknown_fields)
        found: P = message
        return found

    @classmethod
    def from_bytes(cls: type[W], serialized: bytes) -> W:
        """The value in a serialized message.

        Raises:
            ValueError: the bytes are no such message.
        """
        return cls.from_proto(cls._parsed(serialized))

    def to_bytes(self) -> bytes:
        """The serialized message; a `custom_info` stands at its end as it is kept."""
        message: Any = self._message()
        behind = b""
        for member in self._members:
            value = getattr(self, member.name)
            if isinstance(value, CustomInfo):
                number = message.DESCRIPTOR.fields_by_name[member.name].number
                behind += field_bytes(number, value.to_bytes())
            elif value is not member.absent:
                member.write(message, value)
        serialized: bytes = message.SerializeToString(deterministic=True)
        return serialized + behind + self.unknown_fields

    @classmethod
    def from_dict(cls: type[W], fields: Mapping[str, object]) -> W:
        """The value in protobuf's canonical JSON, as dicts and lists.

        Raises:
            TypeError: it is no mapping.
            ValueError: it is no such message, or holds a number that would be changed on the way.
        """
        from google.protobuf import json_format

        if not isinstance(fields, Mapping):
            raise TypeError(f"from_dict() takes a mapping, not {type(fields).__name__}")
        cls._refuse_inexact(fields)
        try:
            message = json_format.ParseDict(dict(fields), cls._message(), descriptor_pool=POOL)
        except (json_format.ParseError, OverflowError) as error:
            raise ValueError(f"{cls.__name__}: {error}") from None
        return cls.from_proto(message)

    @classmethod
    def _refuse_inexact(cls, fields: Mapping[str, object]) -> None:
        """Refuses numbers that protobuf's own parser would round or cut without a word."""
        known = cls._message.DESCRIPTOR.fields_by_name
        for member in cls._members:
            inside = member.members.values() if isinstance(member, OneOf) else [(None, member)]
            for _, each in inside:
                for value in _given(fields, each.name, known[each.name].json_name):
                    if isinstance(each.kind, Info) and isinstance(value, Mapping):
                        encode(value)
                    elif isinstance(each.kind, Choice):
                        _refuse_number(value, f"{cls.__name__}.{each.name}")
                    elif isinstance(each.kind, Wrapped) and isinstance(value, Mapping):
                        each.kind.wrapper()._refuse_inexact(value)

    def to_dict(self) -> dict[str, Any]:
        """Protobuf's canonical JSON, as dicts and lists; unknown fields have none.

        Raises:
            ValueError: a value came from elsewhere for which JSON has nothing, such as a NaN in a
                `custom_info`.
        """
        from google.protobuf import json_format

        try:
            found: dict[str, Any] = json_format.MessageToDict(self.to_proto(), descriptor_pool=POOL)
        except json_format.SerializeToJsonError as error:
            raise ValueError(f"{type(self).__name__}: {error}") from None
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_bytes, (self.to_bytes(),)

    def __repr__(self) -> str:
        said = [
            f"{field.name}={_shown(getattr(self, field.name))}"
            for field in dataclasses.fields(self)
            if getattr(self, field.name) != _default(field)
        ]
        return f"{type(self).__name__}({', '.join(said)})"


def _default(field: dataclasses.Field[Any]) -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _shown(value: object) -> str:
    """A value as code that makes it."""
    if isinstance(value, Message):
        return f"{type(value).__name__}.FromString({value.SerializeToString(deterministic=True)!r})"
    if isinstance(value, MappingProxyType):
        return repr(dict(value))
    if isinstance(value, Case):
        return f"{type(value).__name__}({_shown(value.value)})"
    if isinstance(value, tuple):
        inside = ", ".join(_shown(each) for each in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return repr(value)


def _given(fields: Mapping[str, object], *names: str) -> Iterator[object]:
    """The values of a field, by each of the names that protobuf's JSON has for it."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, (list, tuple)):
            yield from value
        else:
            yield value


def _refuse_number(value: object, where: str) -> None:
    """Refuses for an enum what is no number of 32 bits; names are protobuf's to check."""
    if isinstance(value, (bool, float)):
        raise ValueError(f"{where}: {value!r} is neither a value's name nor its number")
    try:
        number = int(value) if isinstance(value, (int, str)) else 0
    except ValueError:
        return
    if not -(2**31) <= number < 2**31:
        raise ValueError(f"{where}: {value!r} does not fit into 32 bits")
