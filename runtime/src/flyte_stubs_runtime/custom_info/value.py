"""`CustomInfo`: an immutable JSON object, stored in its wire format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from google.protobuf.struct_pb2 import Struct

from flyte_stubs_runtime.custom_info.codec import JsonValue, decode_valid, encode
from flyte_stubs_runtime.custom_info.frozen import freeze, same
from flyte_stubs_runtime.custom_info.violations import CustomInfoError


class CustomInfo(Mapping[str, object]):
    """A read-only JSON object, stored as the bytes of a `google.protobuf.Struct`.

    Nested objects and arrays are read-only dicts and lists; `to_dict` returns a mutable copy.
    `json.dumps(info, default=dict)` writes it.
    Bytes that arrive from elsewhere may hold values that JSON does not have. They are passed on
    unchanged, and reading them raises `CustomInfoError`.

    Equality is that of the values on the wire: `True` is not `1` and `-0.0` is not `0.0`, but `1`
    is `1.0`, and a tuple is a list. Any mapping can be equal.

    Args:
        info: A JSON object, checked as by `encode`.

    Raises:
        CustomInfoError: The object cannot be encoded exactly.
    """

    __slots__ = ("_items", "_wire")

    def __init__(self, info: Mapping[str, object]) -> None:
        self._wire: bytes = info._wire if isinstance(info, CustomInfo) else encode(info)
        self._items: Mapping[str, object] | None = None

    @classmethod
    def from_bytes(cls, serialized: bytes) -> CustomInfo:
        """Wraps the bytes of a `google.protobuf.Struct`, which are decoded on first access.

        Args:
            serialized: A Struct as protobuf serializes it. It is not checked here.
        """
        info = cls.__new__(cls)
        info._wire = serialized
        info._items = None
        return info

    def to_bytes(self) -> bytes:
        """Returns the bytes of the `google.protobuf.Struct`."""
        return self._wire

    def to_dict(self) -> dict[str, JsonValue]:
        """Returns a copy made of plain dicts and lists.

        Raises:
            CustomInfoError: The bytes hold a value that JSON does not have.
        """
        return decode_valid(self._wire, lambda: Struct.FromString(self._wire))

    def _read(self) -> Mapping[str, object]:
        if self._items is None:
            self._items = {key: freeze(value) for key, value in self.to_dict().items()}
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
            return same(self._read(), other)
        except CustomInfoError:
            return False

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self._wire,)

    def __repr__(self) -> str:
        try:
            return repr(self.to_dict())
        except CustomInfoError:
            return f"CustomInfo.from_bytes({self._wire!r})"


def _restore(serialized: bytes) -> CustomInfo:
    """Makes a `CustomInfo` again. Pickles refer to this function: keep its name and its place."""
    return CustomInfo.from_bytes(serialized)
