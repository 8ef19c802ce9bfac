"""The descriptor pool of this package, apart from protobuf's default pool.

protobuf keeps one file of a name to a pool, so two releases of flyteidl cannot share the default
one (`TypeError: duplicate file name`). What stands here is loaded beside any flyteidl instead, and
messages cross between the two as bytes: see `adopt`.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable
from typing import Any, TypeVar

from google.protobuf.descriptor import Descriptor, FileDescriptor
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass

M = TypeVar("M", bound=Message)

POOL = DescriptorPool()
"""Every file of this package whose module has been imported, protobuf's own types included."""


def load(serialized: bytes, namespace: dict[str, Any]) -> FileDescriptor:
    """Adds a file to the pool and its messages, enums and extensions to a module.

    Args:
        serialized: a `google.protobuf.FileDescriptorProto`. The files that it imports must have
            been loaded before.
        namespace: the `globals()` of the module that stands for the file.
    """
    file: FileDescriptor = POOL.AddSerializedFile(serialized)
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
    """The class of a message, with the names by which pickle and people find it."""
    cls = GetMessageClass(descriptor)
    cls.__module__ = module
    if qualname != descriptor.name:
        cls.__qualname__ = qualname
    for name, nested in descriptor.nested_types_by_name.items():
        setattr(cls, name, _message_class(nested, module, f"{qualname}.{name}"))
    copyreg.dispatch_table[cls] = _reduce
    return cls


def _reduce(message: M) -> tuple[Callable[[type[M], bytes], M], tuple[type[M], bytes]]:
    """How to pickle: protobuf's own way looks the full name up in the default pool."""
    return _restore, (type(message), message.SerializePartialToString())


def _restore(cls: type[M], serialized: bytes) -> M:
    message = cls()
    message.MergeFromString(serialized)
    return message


def adopt(message: Message, into: type[M]) -> M:
    """The same message as an instance of the class `into`, from whichever pool it comes.

    It goes over the wire format, so that fields which `into` does not know survive as unknown
    fields. A message that is an instance of `into` already is copied too.

    Args:
        message: a message of upstream's flyteidl, of another release of it, or of this package.
        into: a message class with the same full name, usually one of this package; to hand a
            message of ours to upstream's code, upstream's class.

    Raises:
        TypeError: `message` is no protobuf message, `into` no message class, or their full names
            differ.
        ValueError: `into` has another type for one of the fields that are set.
    """
    if not (isinstance(into, type) and issubclass(into, Message)):
        raise TypeError(f"adopt() makes a message of a class, and {into!r} is none")
    if not isinstance(message, Message):
        raise TypeError(f"adopt() takes a protobuf message, not {type(message).__name__}")
    theirs, ours = message.DESCRIPTOR.full_name, into.DESCRIPTOR.full_name
    if theirs != ours:
        raise TypeError(f"a {theirs} cannot become a {ours}: adopt() takes a message of that name")
    try:
        return _restore(into, message.SerializePartialToString())
    except (DecodeError, UnicodeDecodeError) as error:  # the latter in pure Python
        raise ValueError(f"a {theirs} of that pool cannot be read as ours: {error}") from None
