"""Descriptor pools of the stubs packages, apart from protobuf's default pool.

A pool holds one file per name, so two releases of flyteidl cannot share the default pool
(`TypeError: duplicate file name`). A stubs package therefore loads its files into a pool of its
own, beside whatever flyteidl the process has imported. Messages cross between pools as bytes: see
`adopt`.
"""

from __future__ import annotations

import copyreg
import functools
from collections.abc import Callable
from typing import Any, TypeVar

from google.protobuf.descriptor import Descriptor, FileDescriptor
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass

M = TypeVar("M", bound=Message)


def load(pool: DescriptorPool, serialized: bytes, namespace: dict[str, Any]) -> FileDescriptor:
    """Adds a file to a pool, and its messages, enums and extensions to a module.

    Args:
        pool: The stubs package's pool. It must hold the files that this one imports.
        serialized: A serialized `google.protobuf.FileDescriptorProto`.
        namespace: The `globals()` of the module that represents the file.

    Returns:
        The descriptor of the file, in the pool.
    """
    file: FileDescriptor = pool.AddSerializedFile(serialized)
    module = namespace["__name__"]
    for name, message in file.message_types_by_name.items():
        namespace[name] = _message_class(message, module, name)
    for name, enum in file.enum_types_by_name.items():
        namespace[name] = EnumTypeWrapper(enum)
        namespace.update((value.name, value.number) for value in enum.values)
    for name, extension in file.extensions_by_name.items():
        namespace[name] = extension
        namespace[f"{name.upper()}_FIELD_NUMBER"] = extension.number
    return file


def _message_class(descriptor: Descriptor, module: str, qualname: str) -> type[Message]:
    """Returns the class of a message, named so that pickle and readers can find it."""
    cls = GetMessageClass(descriptor)
    cls.__module__ = module
    if qualname != descriptor.name:
        cls.__qualname__ = qualname
    for name, nested in descriptor.nested_types_by_name.items():
        setattr(cls, name, _message_class(nested, module, f"{qualname}.{name}"))
    copyreg.dispatch_table[cls] = _reduce
    for method in ("CopyFrom", "MergeFrom"):
        setattr(cls, method, _explaining(method, getattr(cls, method)))
    return cls


@functools.cache  # upb has one method for all classes
def _explaining(
    name: str, method: Callable[[Message, Message], None]
) -> Callable[[Message, Message], None]:
    """Has the error about a message of another pool say what to do."""

    @functools.wraps(method)
    def copying(self: Message, other: Message) -> None:
        try:
            method(self, other)
        except TypeError:
            ours = type(self)
            named = isinstance(other, Message) and other.DESCRIPTOR.full_name
            if named != ours.DESCRIPTOR.full_name:
                raise
            raise TypeError(
                f"{name}() takes {ours.__module__}.{ours.__qualname__}, not the"
                f" {ours.__qualname__} of {type(other).__module__}; convert it first:"
                f" {ours.__module__.partition('.')[0]}.adopt(message, into={ours.__qualname__})"
            ) from None

    return copying


def _reduce(message: M) -> tuple[Callable[[type[M], bytes], M], tuple[type[M], bytes]]:
    """Reduces a message for pickle.

    protobuf's own reduction looks the full name up in the default pool.
    """
    return _restore, (type(message), message.SerializePartialToString())


def _restore(cls: type[M], serialized: bytes) -> M:
    """Parses a message. Pickles refer to this function: keep its name and its place."""
    message = cls()
    message.MergeFromString(serialized)
    return message


def adopt(message: Message, into: type[M]) -> M:
    """Copies a message into another pool's class for the same message.

    The copy goes through the wire format, so fields that `into` does not declare survive as unknown
    fields. A message that already is an instance of `into` is copied, too.

    Args:
        message: A message of any pool: of upstream's flyteidl, of another release, or of a stubs
            package.
        into: A message class with the same full name. Pass a class of the stubs package to bring an
            upstream message in, and upstream's class to hand a message to upstream's code.

    Returns:
        A new instance of `into`.

    Raises:
        TypeError: `message` is not a protobuf message, `into` is not a message class, or their full
            names differ.
        ValueError: A field that is set has another type in `into`.
    """
    if not (isinstance(into, type) and issubclass(into, Message)):
        raise TypeError(f"adopt() needs a message class to copy into, not {into!r}")
    if not isinstance(message, Message):
        raise TypeError(f"adopt() takes a protobuf message, not {type(message).__name__}")
    source, target = message.DESCRIPTOR.full_name, into.DESCRIPTOR.full_name
    if source != target:
        raise TypeError(f"a {source} cannot become a {target}: the full names must be equal")
    try:
        return _restore(into, message.SerializePartialToString())
    except (DecodeError, UnicodeDecodeError) as error:  # pure Python raises the latter
        raise ValueError(f"the {source} of the other pool cannot be read here: {error}") from None
