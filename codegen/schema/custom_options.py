"""Reads the custom options of an element, such as `(google.api.http)`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, text_format
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

from codegen.schema.descriptors import closure

_DESCRIPTOR = "google/protobuf/descriptor.proto"


class CustomOptions:
    """The custom options that some files define.

    Args:
        files: files by import path.
    """

    def __init__(self, files: Mapping[str, FileDescriptorProto]) -> None:
        self._pool = descriptor_pool.DescriptorPool()
        self._pool.Add(FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb))
        defining = [name for name, file in files.items() if _defines(file)]
        for file in closure(defining, files).file:
            if file.name != _DESCRIPTOR:
                self._pool.Add(_bare(file))

    def read(self, options: Message) -> dict[str, str]:
        """Returns the custom options that are set, as text by name.

        An option that no file defines has its number as its name.
        """
        known = self._known(options)
        texts = {
            name: [_text(each) for each in values] for name, values in _extensions(known).items()
        }
        unknown_fields = UnknownFieldSet(known)
        for place in range(len(unknown_fields)):
            unknown = unknown_fields[place]
            texts.setdefault(f"({unknown.field_number})", []).append(repr(unknown.data))
        return {name: ", ".join(each) for name, each in texts.items()}

    def messages(self, options: Message, name: str) -> list[Message]:
        """Returns the values of one custom option that is a message, such as `(google.api.http)`.

        There are none if no file defines the option.
        """
        values = _extensions(self._known(options)).get(name, [])
        return [each for each in values if isinstance(each, Message)]

    def _known(self, options: Message) -> Message:
        """Returns options as a message that knows the custom ones."""
        found = self._pool.FindMessageTypeByName(options.DESCRIPTOR.full_name)
        content = options.SerializeToString(deterministic=True)
        return message_factory.GetMessageClass(found).FromString(content)


def _extensions(known: Message) -> dict[str, list[object]]:
    """Returns the values of each custom option that is set, by name."""
    return {
        f"({field.full_name})": list(value) if field.is_repeated else [value]
        for field, value in known.ListFields()
        if field.is_extension
    }


def _defines(file: FileDescriptorProto) -> bool:
    return _extends_options(file.extension) or any(map(_inside, file.message_type))


def _inside(message: DescriptorProto) -> bool:
    return _extends_options(message.extension) or any(map(_inside, message.nested_type))


def _extends_options(extensions: Iterable[FieldDescriptorProto]) -> bool:
    return any(
        each.extendee.startswith(".google.protobuf.") and each.extendee.endswith("Options")
        for each in extensions
    )


def _bare(file: FileDescriptorProto) -> FileDescriptorProto:
    """Returns a copy without positions, which a pool does not need."""
    copy = type(file)()
    copy.CopyFrom(file)
    copy.ClearField("source_code_info")
    return copy


def _text(value: object) -> str:
    if isinstance(value, Message):
        return "{" + text_format.MessageToString(value, as_one_line=True).strip() + "}"
    return repr(value)
