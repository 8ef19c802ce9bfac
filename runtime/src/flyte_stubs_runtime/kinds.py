"""Kinds of values: how a value of one protobuf type is checked, read and written.

A kind works with messages of any pool. It reads a value out of a field, and it writes into the
submessage that the field holds, so it never creates a message of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from google.protobuf import message as _message

from flyte_stubs_runtime.custom_info.value import CustomInfo
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.pool import adopt
from flyte_stubs_runtime.times import instant, signed, span, split

if TYPE_CHECKING:
    from flyte_stubs_runtime.wrapper import Wrapper


class Kind:
    """A kind of values.

    Attributes:
        is_message: Whether protobuf holds the value in a submessage. If so, `write` fills that; if
            not, `dump` returns what is assigned to the field.
        absent: The value of a field that is not on the wire.
    """

    is_message = False
    absent: Any = None

    def check(self, value: Any, where: str) -> Any:
        """Returns the value in the form in which a wrapper stores it.

        Args:
            value: What the user passed.
            where: The field, for messages, as in `Resource.phase`.

        Raises:
            TypeError: The value is of another type.
            ValueError: The value is out of range, or cannot be represented on the wire.
        """
        return value

    def load(self, raw: Any) -> Any:
        """Converts a field's value, or its submessage, to a value of this kind.

        Raises:
            ValueError: Python has no such value.
        """
        return raw

    def dump(self, value: Any) -> Any:
        """Converts a value of this kind to what is assigned to a field."""
        return value

    def write(self, submessage: Any, value: Any) -> None:
        """Writes a value of this kind into the empty submessage of a field.

        Raises:
            google.protobuf.message.DecodeError: The value is nested deeper than protobuf parses.
        """
        raise NotImplementedError


class Scalar(Kind):
    """Strings, bytes, booleans and floating-point numbers.

    Args:
        python_type: `str`, `bytes`, `bool` or `float`.
    """

    def __init__(self, python_type: type[Any]) -> None:
        self.python_type = python_type
        self.absent = python_type()

    def check(self, value: Any, where: str) -> Any:
        if self.python_type is float and type(value) is int:
            value = float(value)
        if not isinstance(value, self.python_type):
            raise wrong_type(where, self.python_type.__name__, value)
        if self.python_type is str:
            value = str.__str__(value)
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise ValueError(f"{where}: unpaired surrogate at index {error.start}") from None
        return value


class Integer(Kind):
    """Integers of 32 or 64 bits.

    Args:
        least: The smallest value of the type.
        most: The largest value of the type.
    """

    absent = 0

    def __init__(self, least: int, most: int) -> None:
        self.least, self.most = least, most

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong_type(where, "int", value)
        if not self.least <= value <= self.most:
            raise ValueError(f"{where}: {value} is not between {self.least} and {self.most}")
        return int(value)


class Enum(Kind):
    """Values of an enum. Plain integers are accepted and converted.

    Args:
        enum: The class of the values.
    """

    def __init__(self, enum: type[OpenEnum]) -> None:
        self.enum = enum
        self.absent = enum(0)

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, self.enum):
            return value
        if type(value) is not int:
            raise wrong_type(where, f"{self.enum.__name__} or int", value)
        try:
            return self.enum(value)
        except ValueError:
            raise ValueError(f"{where}: {value} does not fit into 32 bits") from None

    def load(self, raw: Any) -> Any:
        return self.enum(raw)

    def dump(self, value: Any) -> Any:
        return int(value)


class Wrapped(Kind):
    """Messages that have a wrapper.

    Args:
        wrapper: Returns the wrapper's class, which may be defined later in its module.
    """

    is_message = True

    def __init__(self, wrapper: Callable[[], type[Wrapper[Any]]]) -> None:
        self.wrapper = wrapper

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, self.wrapper()):
            raise wrong_type(where, self.wrapper().__name__, value)
        return value

    def load(self, raw: Any) -> Any:
        return self.wrapper().from_proto(raw)

    def write(self, submessage: Any, value: Any) -> None:
        value.write_to(submessage)


class Message(Kind):
    """Messages that have no wrapper. They are copied when they are passed in and written.

    Args:
        message: The message's class, of the stubs package.
    """

    is_message = True

    def __init__(self, message: type[_message.Message]) -> None:
        self.message = message

    def check(self, value: Any, where: str) -> Any:
        name = self.message.DESCRIPTOR.full_name
        if not isinstance(value, _message.Message) or value.DESCRIPTOR.full_name != name:
            raise wrong_type(where, name, value)
        try:
            return adopt(value, into=self.message)
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        copy = self.message()
        copy.CopyFrom(raw)
        return copy

    def write(self, submessage: Any, value: Any) -> None:
        submessage.MergeFrom(value)


class Timestamp(Kind):
    """`google.protobuf.Timestamp` as an aware `datetime` in UTC."""

    is_message = True

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, datetime):
            raise wrong_type(where, "datetime", value)
        try:
            offset = value.utcoffset()
        except Exception as error:  # time zones are user code
            raise ValueError(f"{where}: the time zone gives no offset: {error}") from None
        if offset is None:
            raise ValueError(f"{where}: a datetime without a time zone is ambiguous")
        try:
            return instant(*split(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        return instant(raw.seconds, raw.nanos)

    def write(self, submessage: Any, value: Any) -> None:
        submessage.seconds, submessage.nanos = split(value)


class Duration(Kind):
    """`google.protobuf.Duration` as a `timedelta`."""

    is_message = True

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, timedelta):
            raise wrong_type(where, "timedelta", value)
        try:
            return span(*signed(value))
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None

    def load(self, raw: Any) -> Any:
        return span(raw.seconds, raw.nanos)

    def write(self, submessage: Any, value: Any) -> None:
        submessage.seconds, submessage.nanos = signed(value)


class Struct(Kind):
    """`google.protobuf.Struct` as a `CustomInfo`. Mappings are accepted and checked."""

    is_message = True

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, Mapping):
            raise wrong_type(where, "mapping", value)
        return CustomInfo(value)

    def load(self, raw: Any) -> Any:
        return CustomInfo.from_bytes(raw.SerializeToString(deterministic=True))

    def write(self, submessage: Any, value: Any) -> None:
        submessage.MergeFromString(value.to_bytes())


def wrong_type(where: str, wanted: str, value: object) -> TypeError:
    """Makes the error for a value of a wrong type.

    Args:
        where: The field, as in `Resource.phase`.
        wanted: What the field takes.
        value: What it was given.
    """
    name = type(value).__name__
    if name == wanted:  # a class of the same name, from another module
        name = f"{type(value).__module__}.{name}"
    return TypeError(f"{where}: takes {wanted}, not {name}")
