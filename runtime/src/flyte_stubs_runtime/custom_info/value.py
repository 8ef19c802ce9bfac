"""`CustomInfo`: an immutable JSON object, stored in its wire format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from flyte_stubs_runtime.custom_info.codec import (
    MEANS_UNUSUAL,
    decode_frozen,
    decode_valid,
    encode,
)
from flyte_stubs_runtime.custom_info.errors import CustomInfoError
from flyte_stubs_runtime.custom_info.fast_path import (
    MAX_MESSAGE_DEPTH,
    JsonValue,
    Span,
    spans_of,
)
from flyte_stubs_runtime.custom_info.frozen import freeze, same
from flyte_stubs_runtime.custom_info.structs import struct_depth
from flyte_stubs_runtime.wire import MAX_DEPTH, WireError, truncated

_LONGEST: Final = 10_000
"""How many bytes an object may have for its `repr` to show it."""


class CustomInfo(Mapping[str, Any]):
    """A read-only JSON object, stored as the bytes of a `google.protobuf.Struct`.

    It is the value of every field of a wrapper that is a Struct, such as `TaskTemplate.custom`.

    Values are typed as those of `json.loads` are, so reading needs no casts:
    `resource.custom_info["spark"]["stages"]`. A value is decoded when it is first asked for. Nested
    objects and arrays are read-only dicts and lists, which `json.dumps`, `copy`, `pickle` and
    pydantic take as they are.

    The object itself is not a `dict`, since it is not decoded until it is read:
    `json.dumps(info.to_dict())` writes it. `to_dict` returns a copy that can be changed.

    Bytes that arrive from elsewhere may hold values that JSON does not have. They are passed on
    unchanged, and reading such a value raises `CustomInfoError`.

    Equality is that of the values on the wire: `True` is not `1` and `-0.0` is not `0.0`, but `1`
    is `1.0`, and a tuple is a list. Any mapping can be equal.

    Args:
        info: A JSON object, checked as by `encode`.

    Raises:
        CustomInfoError: The object cannot be encoded exactly.
    """

    __slots__ = ("_exact", "_read", "_spans", "_wire", "_wire_depth")

    _wire: bytes
    _wire_depth: int
    """At least how deep messages are nested in the Struct."""
    _exact: bool
    """Whether it is known that JSON has all of its values."""
    _spans: dict[str, Span] | None
    """Where each value is in the bytes, as soon as the object is read."""
    _read: dict[str, Any]
    """The values that have been decoded."""

    def __init__(self, info: Mapping[str, object]) -> None:
        # isinstance is slow for abstract classes.
        if type(info) is not dict and isinstance(info, CustomInfo):
            self._wire = info._wire
            self._wire_depth = info._wire_depth
            self._exact = info._exact
        else:
            self._wire = wire = encode(info)
            deepest = len(wire) // 2
            self._wire_depth = deepest if deepest < MAX_MESSAGE_DEPTH else MAX_MESSAGE_DEPTH
            self._exact = True
        self._spans = None
        self._read = {}

    @classmethod
    def from_bytes(cls, serialized: bytes | bytearray | memoryview) -> CustomInfo:
        """Wraps the bytes of a `google.protobuf.Struct`, which are decoded when they are read.

        Args:
            serialized: A Struct as protobuf serializes it.

        Raises:
            TypeError: The argument is not bytes-like.
            CustomInfoError: The bytes are not a Struct.
        """
        if not isinstance(serialized, (bytes, bytearray, memoryview)):
            name = type(serialized).__name__
            raise TypeError(f"a CustomInfo is read from bytes, not from {name}")
        content = bytes(serialized)
        try:
            return cls._of(content, struct_depth(content, MAX_DEPTH))
        except (WireError, IndexError, UnicodeDecodeError) as error:
            from flyte_stubs_runtime.custom_info.violations import malformed

            raise malformed(truncated() if isinstance(error, IndexError) else error) from None

    @classmethod
    def _of(cls, serialized: bytes, depth: int) -> CustomInfo:
        """Wraps the bytes of a Struct in which messages are at most `depth` deep."""
        info = object.__new__(cls)
        info._wire = serialized
        info._wire_depth = depth
        info._exact = False
        info._spans = None
        info._read = {}
        return info

    def to_bytes(self) -> bytes:
        """Returns the bytes of the `google.protobuf.Struct`."""
        return self._wire

    def check(self) -> None:
        """Finds out whether JSON has all values. An object made from Python values has only such.

        Raises:
            CustomInfoError: The bytes hold a value that JSON does not have.
        """
        if not self._exact:
            self.to_dict()
            self._exact = True

    def to_dict(self) -> dict[str, JsonValue]:
        """Returns a copy made of plain dicts and lists.

        Raises:
            CustomInfoError: The bytes hold a value that JSON does not have.
        """
        return decode_valid(self._wire)

    def _found(self) -> dict[str, Span]:
        """Finds the values; those of an unusual wire form are all decoded at once."""
        # Threads may do this at the same time: they find the same, and each step is atomic.
        if self._spans is None:
            try:
                self._spans = spans_of(self._wire, (0, len(self._wire)))
            except MEANS_UNUSUAL:
                members = self.to_dict()
                self._read = {key: freeze(each) for key, each in members.items()}
                self._spans = dict.fromkeys(members, (0, 0))
        return self._spans

    def __getitem__(self, key: str) -> Any:
        spans = self._found()
        if key not in self._read:
            value = decode_frozen(self._wire, spans[key], key)
            return self._read.setdefault(key, value)
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._found()

    def __iter__(self) -> Iterator[str]:
        return iter(self._found())

    def __len__(self) -> int:
        return len(self._found())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        if isinstance(other, CustomInfo) and self._wire == other._wire:
            return True
        try:
            return same(self, other)
        except CustomInfoError:
            return False

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self._wire,)

    def __copy__(self) -> CustomInfo:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> CustomInfo:
        return self

    def __repr__(self) -> str:
        if len(self._wire) > _LONGEST:
            return f"<CustomInfo of {len(self._wire):,} bytes>"
        try:
            return repr(self.to_dict())
        except CustomInfoError:
            return f"CustomInfo.from_bytes({self._wire!r})"


def _restore(serialized: bytes) -> CustomInfo:
    """Makes a `CustomInfo` again. Pickles refer to this function: keep its name and its place."""
    return CustomInfo.from_bytes(serialized)
