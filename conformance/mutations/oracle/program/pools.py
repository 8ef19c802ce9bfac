"""Loads a schema into a pool of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from google.protobuf import descriptor_pb2
from google.protobuf.descriptor_pb2 import FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass


class UnloadableError(Exception):
    """The runtime refuses a schema."""


class Pool:
    """A schema in a pool of its own.

    Args:
        files: serialized files, in any order.

    Raises:
        UnloadableError: the runtime refuses the schema.
    """

    def __init__(self, files: Iterable[bytes]) -> None:
        self.pool = DescriptorPool()
        parsed = [FileDescriptorProto.FromString(each) for each in files]
        self._files = {each.name: each for each in parsed}
        self._added: set[str] = set()
        for name in self._files:
            self._add(name)

    def cls(self, name: str) -> Any:
        """Returns the class of a message.

        Raises:
            UnloadableError: the schema does not have the message, or the runtime refuses it.
        """
        try:
            return GetMessageClass(self.pool.FindMessageTypeByName(name))
        except (KeyError, TypeError) as error:
            raise UnloadableError(f"{name}: {error}") from None

    def options(self) -> Any:
        """Returns the class of a method's options, which knows this schema's extensions."""
        if descriptor_pb2.DESCRIPTOR.name not in self._files:
            return descriptor_pb2.MethodOptions
        return self.cls("google.protobuf.MethodOptions")

    def _add(self, name: str) -> None:
        """Adds a file after the files that it imports."""
        if name in self._added:
            return
        self._added.add(name)
        for each in self._files[name].dependency:
            self._add(each)
        try:
            self.pool.Add(self._files[name])
            self.pool.FindFileByName(name)
        except (TypeError, KeyError) as error:
            raise UnloadableError(str(error)) from None
