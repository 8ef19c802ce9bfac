"""The base class of the wrappers.

The classes are rendered from the descriptors. Each reads and writes the wire format of its message
by code of its own; what they share is here. protobuf is imported when somebody asks for a message,
for canonical JSON, or for a Struct that has to be checked: it takes as long as all wrappers.
"""

from __future__ import annotations

from collections.abc import Mapping
from struct import error as LayoutError  # noqa: N812 it is a class
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.dataclass_view import OfView, frozen
from flyte_stubs_runtime.shown import is_shown, shown
from flyte_stubs_runtime.well_known import UnrepresentableError, wrong_type
from flyte_stubs_runtime.wire import MAX_DEPTH, Fields, WireError, read_tag, skip

if TYPE_CHECKING:
    import dataclasses

    from google.protobuf.message import Message
    from typing_extensions import Self

MessageClass: TypeAlias = "type[Message]"
"""The class of a message. Classes with a field called `type` cannot write that down."""


class Wrapper:
    """A protobuf message as an immutable value, checked when it is made.

    It is a frozen dataclass: `dataclasses.fields`, `replace` and `asdict` take it. Two wrappers are
    equal if their fields have the same values on the wire.

    Args:
        unknown_fields: Fields of the message that only a later release knows, in their wire format.
            They are sent on.

    Raises:
        TypeError: A field is given a value of another type. The message names the field.
        ValueError: A value is out of range, or cannot be represented on the wire.
    """

    __slots__ = ("_unknown_fields",)
    __match_args__ = ()

    _full_name: ClassVar[str]
    _unknown_fields: bytes
    _wire_depth: int
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    else:
        __dataclass_fields__ = OfView()
        __dataclass_params__ = OfView()

    def __init_subclass__(cls) -> None:
        # from_bytes of an outer wrapper makes the classes of its fields, so an instance of a
        # subclass would come back as another class.
        if cls.__base__ is not Wrapper:
            raise TypeError(f"{cls.__name__}: wrappers are final; store one in an attribute")
        frozen(cls)
        if speedups.compiled is not None and "_wire_fields" in vars(cls):
            speedups.use(speedups.compiled, cls)

    @property
    def unknown_fields(self) -> bytes:
        """Fields of the message that only a later release knows, in their wire format."""
        return self._unknown_fields

    @classmethod
    def from_bytes(cls, serialized: bytes | bytearray | memoryview) -> Self:
        """Reads a serialized message.

        Args:
            serialized: The message in protobuf's wire format.

        Raises:
            TypeError: The argument is not bytes-like.
            ValueError: The bytes are not such a message, or hold a value that Python does not have,
                such as the year 10000.
        """
        if type(serialized) is not bytes:
            if not isinstance(serialized, (bytes, bytearray, memoryview)):
                name = type(serialized).__name__
                raise TypeError(f"a {cls._full_name} is read from bytes, not from {name}")
            serialized = bytes(serialized)
        try:
            return cls._read_wire(serialized, MAX_DEPTH)
        except (WireError, UnicodeDecodeError) as error:
            raise ValueError(f"the bytes are not a {cls._full_name}: {error}") from None
        except (IndexError, LayoutError):
            raise ValueError(f"the bytes are not a {cls._full_name}: they are truncated") from None
        except UnrepresentableError as error:
            raise ValueError(str(error)) from None

    def to_bytes(self) -> bytes:
        """Serializes the message: its fields in the order of their numbers, then unknown fields."""
        raise NotImplementedError

    @classmethod
    def from_proto(cls, message: Message) -> Self:
        """Reads a message of this type, of the stubs package or of any other pool.

        Args:
            message: A message with the full name of the wrapped one.

        Raises:
            TypeError: The argument is not a message of this type.
            ValueError: A field holds a value that Python does not have, such as the year 10000, or
                has another type in the other pool.
        """
        from google.protobuf.message import EncodeError, Message

        if not isinstance(message, Message):
            name = type(message).__qualname__
            raise TypeError(f"from_proto() takes a {cls._full_name} message, not {name}")
        name = message.DESCRIPTOR.full_name
        if name != cls._full_name:
            raise TypeError(
                f"a {name} cannot become a {cls._full_name}: the full names must be equal"
            )
        try:
            serialized = message.SerializePartialToString()
        except EncodeError as error:
            raise ValueError(f"the {name} cannot be serialized: {error}") from None
        return cls.from_bytes(serialized)

    def to_proto(self) -> Message:
        """Makes the message, of the stubs package's own class."""
        return self._message_class().FromString(self.to_bytes())

    @classmethod
    def from_dict(cls, fields: Mapping[str, object]) -> Self:
        """Reads protobuf's canonical JSON.

        Args:
            fields: The JSON object, as dicts and lists.

        Raises:
            TypeError: The argument is not a mapping.
            ValueError: The object is not such a message, or parsing it would change a value.
        """
        from flyte_stubs_runtime import canonical_json

        if not isinstance(fields, Mapping):
            raise TypeError(f"from_dict() takes a mapping, not {type(fields).__name__}")
        return cls.from_proto(canonical_json.parsed(fields, cls._message_class(), cls.__name__))

    def to_dict(self) -> dict[str, Any]:
        """Returns protobuf's canonical JSON, as dicts and lists, without unknown fields.

        Raises:
            ValueError: A value from elsewhere has no form in JSON, such as a NaN in a
                `custom_info`, or a `google.protobuf.Value` without a kind.
        """
        from flyte_stubs_runtime import canonical_json

        return canonical_json.printed(self.to_proto(), type(self).__name__)

    @classmethod
    def _message_class(cls) -> MessageClass:
        """Returns the message's class, of the stubs package."""
        raise NotImplementedError

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Self:
        """Reads a message in which others may be nested so deep."""
        raise NotImplementedError

    @classmethod
    def _wire_fields(cls) -> Fields:
        """Returns the fields that the compiled codec handles; it leaves the others to Python."""
        raise NotImplementedError

    @classmethod
    def _check_value(cls, value: object, where: str) -> Self:
        if not isinstance(value, cls):
            raise wrong_type(where, cls.__name__, value)
        return value

    @classmethod
    def _field_names(cls) -> list[str]:
        """Returns the names of all fields, in the order of the constructor."""
        return list(cls.__init__.__kwdefaults__ or ())

    @classmethod
    def _first_known(cls, fields: bytes) -> str:
        """Returns the name of the first field that the class knows."""
        known = cls._message_class().DESCRIPTOR.fields_by_number
        at = 0
        while at < len(fields):
            start = at
            tag, at = read_tag(fields, at)
            at = skip(fields, at, tag, MAX_DEPTH)
            if tag >> 3 in known and not cls.from_bytes(fields[start:at]).unknown_fields:
                return str(known[tag >> 3].name)
        raise AssertionError("one of the fields is known")

    def __replace__(self, **changes: Any) -> Self:
        kept = {name: getattr(self, name) for name in self._field_names()}
        return type(self)(**{**kept, **changes})

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_bytes, (self.to_bytes(),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return self

    def __repr__(self) -> str:
        fields = [
            f"{name}={shown(value)}"
            for name, default in (type(self).__init__.__kwdefaults__ or {}).items()
            if is_shown(value := getattr(self, name), default)
        ]
        return f"{type(self).__name__}({', '.join(fields)})"


frozen(Wrapper)
