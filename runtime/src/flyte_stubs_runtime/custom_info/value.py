"""A `custom_info` that has been checked and cannot change any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ._struct import JsonValue, decode_valid, encode
from ._violations import CustomInfoError
from .google.protobuf.struct_pb2 import Struct


class CustomInfo(Mapping[str, object]):
    """A read-only JSON object, kept as the bytes that go over the wire.

    Objects in it are read-only mappings, arrays are tuples; `to_dict` gives a copy that may be
    changed. Reading raises `CustomInfoError` where the bytes, which may come from anywhere, hold no
    JSON; they are passed on as they are all the same.

    Args:
        info: the object, checked as by `encode`.
    """

    __slots__ = ("_items", "_wire")

    def __init__(self, info: Mapping[str, object]) -> None:
        self._wire: bytes = info._wire if isinstance(info, CustomInfo) else encode(info)
        self._items: Mapping[str, object] | None = None

    @classmethod
    def from_bytes(cls, serialized: bytes) -> CustomInfo:
        """The object in the bytes of a `google.protobuf.Struct`, which are read when needed.

        Args:
            serialized: as protobuf has written it.
        """
        found = cls.__new__(cls)
        found._wire = serialized
        found._items = None
        return found

    def to_bytes(self) -> bytes:
        """The bytes of a `google.protobuf.Struct`."""
        return self._wire

    def to_dict(self) -> dict[str, JsonValue]:
        """A copy in plain dicts and lists."""
        return decode_valid(self._wire, lambda: Struct.FromString(self._wire))

    def _read(self) -> Mapping[str, object]:
        if self._items is None:
            self._items = {key: _frozen(value) for key, value in self.to_dict().items()}
        return self._items

    def __getitem__(self, key: str) -> object:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        if isinstance(other, CustomInfo) and self._wire == other._wire:
            return True
        try:
            return self._read() == {key: _frozen(each) for key, each in other.items()}
        except CustomInfoError:
            return False

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[object, ...]:
        return CustomInfo.from_bytes, (self._wire,)

    def __repr__(self) -> str:
        try:
            return repr(self.to_dict())
        except CustomInfoError:
            return f"CustomInfo.from_bytes({self._wire!r})"


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return MappingProxyType({key: _frozen(each) for key, each in value.items()})
    if isinstance(value, (list, tuple)):
        return tuple(_frozen(each) for each in value)
    return value
