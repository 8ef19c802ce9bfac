"""The base class of the wrappers, and the decorator that turns a rendered class into one.

The classes are rendered from the descriptors. Each declares its fields twice: as annotations with
defaults, for the constructor and for type checkers, and as a table of members in `_members`, which
says how each field is checked, read and written.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

from flyte_stubs_runtime.canonical_json import refuse_inexact, refuse_missing
from flyte_stubs_runtime.custom_info.codec import field_bytes
from flyte_stubs_runtime.custom_info.value import CustomInfo
from flyte_stubs_runtime.custom_info.violations import CustomInfoError
from flyte_stubs_runtime.kinds import wrong_type
from flyte_stubs_runtime.members import Case, Member
from flyte_stubs_runtime.pool import adopt

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:  # Python 3.10 has none, and typing_extensions is not a dependency.

    def dataclass_transform(**_options: object) -> Any:
        """Stands in for the decorator of that name, which only type checkers read."""
        return lambda decorator: decorator


T = TypeVar("T")
P = TypeVar("P", bound=Message)
W = TypeVar("W", bound="Wrapper[Any]")

_UNKNOWN_FIELDS: Final = (
    "Fields of the message that only a later release knows, in their wire format. They are sent on."
)


@dataclass_transform(
    kw_only_default=True, frozen_default=True, field_specifiers=(dataclasses.field,)
)
def wrapper(cls: type[T]) -> type[T]:
    """Makes a frozen dataclass with keyword-only arguments, slots, and documented attributes.

    `inspect.getdoc` and `help()` find the documentation of a slot in `__slots__`, if that is a
    dict. It is set when the class is complete: in a class body, slots conflict with defaults.
    """
    made: Any = dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)(cls)
    docs = {member.name: member.doc for member in made._members}
    docs["unknown_fields"] = _UNKNOWN_FIELDS
    made.__slots__ = {name: docs[name] for name in made.__slots__}
    found: type[T] = made
    return found


@wrapper
class Wrapper(Generic[P]):
    """A protobuf message as an immutable value, checked when it is made.

    Args:
        unknown_fields: Fields of the message that only a later release knows, in their wire format.
            They are sent on.

    Raises:
        TypeError: A field is given a value of another type. The message names the field.
        ValueError: A value is out of range, or cannot be represented on the wire.
    """

    unknown_fields: bytes = b""
    """Fields of the message that only a later release knows, in their wire format."""

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
            raise wrong_type(f"{name}.unknown_fields", "bytes", self.unknown_fields)
        if self.unknown_fields:
            for field, _ in self._parse(self.unknown_fields).ListFields():
                raise ValueError(
                    f"{name}.unknown_fields: {field.name} is a known field: pass it by name"
                )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        # from_bytes of an outer wrapper creates the classes that its members name, so an instance
        # of a subclass would come back as another class.
        if cls.__base__ is not Wrapper:
            raise TypeError(f"{cls.__name__}: wrappers are final; store one in an attribute")
        # Without arguments, super() would refer to the class before slots were added.
        super(Wrapper, cls).__init_subclass__(**kwargs)  # noqa: UP008

    @classmethod
    def _pool(cls) -> Any:
        """Returns the stubs package's descriptor pool."""
        return cls._message.DESCRIPTOR.file.pool

    @classmethod
    def _parse(cls, serialized: bytes) -> Any:
        """Parses bytes into a message of the stubs package."""
        name = cls._message.DESCRIPTOR.full_name
        if not isinstance(serialized, (bytes, bytearray, memoryview)):
            raise TypeError(f"a {name} is read from bytes, not from {type(serialized).__name__}")
        try:
            return cls._message.FromString(bytes(serialized))
        except (DecodeError, UnicodeDecodeError) as error:  # pure Python raises the latter
            raise ValueError(f"the bytes are not a {name}: {error}") from None

    @classmethod
    def from_proto(cls: type[W], message: Message) -> W:
        """Reads a message of this type, of the stubs package or of any other pool.

        Args:
            message: A message with the full name of the wrapped one.

        Raises:
            TypeError: The argument is not a message of this type.
            ValueError: A field holds a value that Python does not have, such as the year 10000, or
                has another type in the other pool.
        """
        if type(message) is not cls._message:
            if not isinstance(message, Message):
                name = cls._message.DESCRIPTOR.full_name
                raise TypeError(
                    f"from_proto() takes a {name} message, not {type(message).__qualname__}"
                )
            message = adopt(message, into=cls._message)
        value = cls.__new__(cls)
        for member in cls._members:
            try:
                attribute = member.read(message)
            except ValueError as error:
                if isinstance(error, CustomInfoError):
                    raise
                raise ValueError(f"{cls.__name__}.{member.name}: {error}") from None
            object.__setattr__(value, member.name, attribute)
        object.__setattr__(value, "unknown_fields", cls._unknown(message))
        return value

    @classmethod
    def _unknown(cls, message: Message) -> bytes:
        """Serializes the unknown fields of a message."""
        if not len(UnknownFieldSet(message)):
            return b""
        rest = cls._message()
        rest.CopyFrom(message)
        for field in cls._message.DESCRIPTOR.fields:
            rest.ClearField(field.name)
        return rest.SerializeToString()

    def to_proto(self) -> P:
        """Makes the message, of the stubs package's own class.

        Raises:
            ValueError: Messages are nested deeper than protobuf allows.
        """
        message: Any = self._message()
        self.write_to(message)
        written: P = message
        return written

    def write_to(self, message: Any) -> None:
        """Writes all fields into an empty message of the wrapped type.

        Args:
            message: The message, such as the submessage that another message's field holds.

        Raises:
            ValueError: Messages are nested deeper than protobuf allows.
        """
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

    @classmethod
    def from_bytes(cls: type[W], serialized: bytes) -> W:
        """Reads a serialized message.

        Args:
            serialized: The message in protobuf's wire format.

        Raises:
            TypeError: The argument is not bytes-like.
            ValueError: The bytes are not such a message.
        """
        return cls.from_proto(cls._parse(serialized))

    def to_bytes(self) -> bytes:
        """Serializes the message. The stored bytes of a `CustomInfo` are appended unchanged.

        Raises:
            ValueError: Messages are nested deeper than protobuf allows.
        """
        message: Any = self._message()
        appended = b""
        for member in self._members:
            value = getattr(self, member.name)
            if isinstance(value, CustomInfo):
                number = message.DESCRIPTOR.fields_by_name[member.name].number
                appended += field_bytes(number, value.to_bytes())
            elif value is not member.absent:
                member.write(message, value)
        serialized: bytes = message.SerializeToString(deterministic=True)
        return serialized + appended + self.unknown_fields

    @classmethod
    def from_dict(cls: type[W], fields: Mapping[str, object]) -> W:
        """Reads protobuf's canonical JSON.

        Args:
            fields: The JSON object, as dicts and lists.

        Raises:
            TypeError: The argument is not a mapping.
            ValueError: The object is not such a message, or parsing it would change a number.
        """
        from google.protobuf import json_format

        if not isinstance(fields, Mapping):
            raise TypeError(f"from_dict() takes a mapping, not {type(fields).__name__}")
        refuse_inexact(cls, fields)
        try:
            message = json_format.ParseDict(
                dict(fields), cls._message(), descriptor_pool=cls._pool()
            )
        except (json_format.ParseError, OverflowError) as error:
            raise ValueError(f"{cls.__name__}: {error}") from None
        return cls.from_proto(message)

    def to_dict(self) -> dict[str, Any]:
        """Returns protobuf's canonical JSON, as dicts and lists, without unknown fields.

        Raises:
            ValueError: A value from elsewhere has no form in JSON, such as a NaN in a
                `custom_info`, or a `google.protobuf.Value` without a kind.
        """
        from google.protobuf import json_format

        message = self.to_proto()
        try:
            fields: dict[str, Any] = json_format.MessageToDict(
                message, descriptor_pool=self._pool()
            )
        except json_format.SerializeToJsonError as error:
            raise ValueError(f"{type(self).__name__}: {error}") from None
        refuse_missing(message)
        return fields

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_bytes, (self.to_bytes(),)

    def __repr__(self) -> str:
        shown = [
            f"{field.name}={_shown(getattr(self, field.name))}"
            for field in dataclasses.fields(self)
            if getattr(self, field.name) != _default(field)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def _default(field: dataclasses.Field[Any]) -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _shown(value: object) -> str:
    """Returns an expression that makes the value."""
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
