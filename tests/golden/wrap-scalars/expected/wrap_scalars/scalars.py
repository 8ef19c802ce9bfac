# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Scalars of every kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from . import scalars_pb2 as _scalars_pb2

__all__ = [
    "Scalars",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


@final
class Scalars(Wrapper):
    """Everything that is not a message.

    Message `scalars.Scalars`.
    """

    __slots__ = (
        "_text",
        "_data",
        "_truth",
        "_ratio",
        "_small",
        "_large",
        "_natural",
        "_huge",
        "_texts",
        "_numbers",
        "_labels",
        "_counts",
        "_whole",
        "_positive",
        "_near_zero",
        "_wide",
        "_signed",
        "_signed_wide",
        "_ratios",
        "_blobs",
        "_shares",
        "_files",
    )

    _full_name = "scalars.Scalars"
    _wire_depth = 17

    def __init__(
        self,
        *,
        text: str = "",
        data: bytes = b"",
        truth: bool = False,
        ratio: float = 0.0,
        small: int = 0,
        large: int = 0,
        natural: int = 0,
        huge: int = 0,
        texts: Sequence[str] = (),
        numbers: Sequence[int] = (),
        labels: Mapping[str, str] = _check.EMPTY,
        counts: Mapping[str, int] = _check.EMPTY,
        whole: int = 0,
        positive: int = 0,
        near_zero: int = 0,
        wide: int = 0,
        signed: int = 0,
        signed_wide: int = 0,
        ratios: Sequence[float] = (),
        blobs: Sequence[bytes] = (),
        shares: Mapping[str, float] = _check.EMPTY,
        files: Mapping[str, bytes] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._text = _check.NO_TEXT if text is _check.NO_TEXT else _check.text(text, "Scalars.text")
        self._data = _check.binary(data, "Scalars.data")
        self._truth = _check.boolean(truth, "Scalars.truth")
        self._ratio = _check.double(ratio, "Scalars.ratio")
        self._small = _check.int32(small, "Scalars.small")
        self._large = _check.int64(large, "Scalars.large")
        self._natural = _check.uint32(natural, "Scalars.natural")
        self._huge = _check.uint64(huge, "Scalars.huge")
        self._texts = (
            _check.NO_ITEMS
            if texts is _check.NO_ITEMS
            else _check.many(texts, _check.text, "Scalars.texts")
        )
        self._numbers = (
            _check.NO_ITEMS
            if numbers is _check.NO_ITEMS
            else _check.many(numbers, _check.uint32, "Scalars.numbers")
        )
        self._labels = (
            _check.EMPTY
            if labels is _check.EMPTY
            else _check.mapping(labels, _check.text, _check.text, "Scalars.labels")
        )
        self._counts = (
            _check.EMPTY
            if counts is _check.EMPTY
            else _check.mapping(counts, _check.text, _check.int64, "Scalars.counts")
        )
        self._whole = _check.int64(whole, "Scalars.whole")
        self._positive = _check.uint32(positive, "Scalars.positive")
        self._near_zero = _check.int32(near_zero, "Scalars.near_zero")
        self._wide = _check.uint64(wide, "Scalars.wide")
        self._signed = _check.int32(signed, "Scalars.signed")
        self._signed_wide = _check.int64(signed_wide, "Scalars.signed_wide")
        self._ratios = (
            _check.NO_ITEMS
            if ratios is _check.NO_ITEMS
            else _check.many(ratios, _check.double, "Scalars.ratios")
        )
        self._blobs = (
            _check.NO_ITEMS
            if blobs is _check.NO_ITEMS
            else _check.many(blobs, _check.binary, "Scalars.blobs")
        )
        self._shares = (
            _check.EMPTY
            if shares is _check.EMPTY
            else _check.mapping(shares, _check.text, _check.double, "Scalars.shares")
        )
        self._files = (
            _check.EMPTY
            if files is _check.EMPTY
            else _check.mapping(files, _check.text, _check.binary, "Scalars.files")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Scalars)
        )

    @property
    def text(self) -> str:
        """Words. Field 1 of `scalars.Scalars`."""
        return self._text

    @property
    def data(self) -> bytes:
        """Field 2 of `scalars.Scalars`."""
        return self._data

    @property
    def truth(self) -> bool:
        """Field 3 of `scalars.Scalars`."""
        return self._truth

    @property
    def ratio(self) -> float:
        """Field 4 of `scalars.Scalars`."""
        return self._ratio

    @property
    def small(self) -> int:
        """Field 5 of `scalars.Scalars`."""
        return self._small

    @property
    def large(self) -> int:
        """Field 6 of `scalars.Scalars`."""
        return self._large

    @property
    def natural(self) -> int:
        """Field 7 of `scalars.Scalars`."""
        return self._natural

    @property
    def huge(self) -> int:
        """Field 8 of `scalars.Scalars`."""
        return self._huge

    @property
    def texts(self) -> tuple[str, ...]:
        """Field 9 of `scalars.Scalars`."""
        return self._texts

    @property
    def numbers(self) -> tuple[int, ...]:
        """Field 10 of `scalars.Scalars`."""
        return self._numbers

    @property
    def labels(self) -> Mapping[str, str]:
        """Field 11 of `scalars.Scalars`."""
        return self._labels

    @property
    def counts(self) -> Mapping[str, int]:
        """Field 12 of `scalars.Scalars`."""
        return self._counts

    @property
    def whole(self) -> int:
        """Field 13 of `scalars.Scalars`."""
        return self._whole

    @property
    def positive(self) -> int:
        """Field 14 of `scalars.Scalars`."""
        return self._positive

    @property
    def near_zero(self) -> int:
        """Field 15 of `scalars.Scalars`."""
        return self._near_zero

    @property
    def wide(self) -> int:
        """Field 16 of `scalars.Scalars`."""
        return self._wide

    @property
    def signed(self) -> int:
        """Field 17 of `scalars.Scalars`."""
        return self._signed

    @property
    def signed_wide(self) -> int:
        """Field 18 of `scalars.Scalars`."""
        return self._signed_wide

    @property
    def ratios(self) -> tuple[float, ...]:
        """Field 19 of `scalars.Scalars`."""
        return self._ratios

    @property
    def blobs(self) -> tuple[bytes, ...]:
        """Field 20 of `scalars.Scalars`."""
        return self._blobs

    @property
    def shares(self) -> Mapping[str, float]:
        """Field 21 of `scalars.Scalars`."""
        return self._shares

    @property
    def files(self) -> Mapping[str, bytes]:
        """Field 22 of `scalars.Scalars`."""
        return self._files

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._text:
            _wire.put_text(parts, b"\x0a", self._text)
        if self._data:
            _wire.put_block(parts, b"\x12", self._data)
        if self._truth:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._truth))
        if _wire.is_set(self._ratio):
            parts.append(b"\x21")
            parts.append(_wire.double(self._ratio))
        if self._small:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._small))
        if self._large:
            parts.append(b"\x30")
            parts.append(_wire.zigzag(self._large))
        if self._natural:
            parts.append(b"\x3d")
            parts.append(_wire.fixed32(self._natural))
        if self._huge:
            parts.append(b"\x40")
            parts.append(_wire.varint(self._huge))
        for texts_item in self._texts:
            _wire.put_text(parts, b"\x4a", texts_item)
        if self._numbers:
            parts.append(b"\x52" + _wire.packed(_wire.varint, self._numbers))
        if self._labels:
            parts += [
                b"\x5a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._labels[key]))
                for key in sorted(self._labels)
            ]
        if self._counts:
            parts += [
                b"\x62"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x10" + _wire.varint(self._counts[key]))
                for key in sorted(self._counts)
            ]
        if self._whole:
            parts.append(b"\x68")
            parts.append(_wire.varint(self._whole))
        if self._positive:
            parts.append(b"\x70")
            parts.append(_wire.varint(self._positive))
        if self._near_zero:
            parts.append(b"\x78")
            parts.append(_wire.zigzag(self._near_zero))
        if self._wide:
            parts.append(b"\x81\x01")
            parts.append(_wire.fixed64(self._wide))
        if self._signed:
            parts.append(b"\x8d\x01")
            parts.append(_wire.sfixed32(self._signed))
        if self._signed_wide:
            parts.append(b"\x91\x01")
            parts.append(_wire.sfixed64(self._signed_wide))
        if self._ratios:
            parts.append(b"\x9a\x01" + _wire.packed(_wire.double, self._ratios))
        for blobs_item in self._blobs:
            _wire.put_block(parts, b"\xa2\x01", blobs_item)
        if self._shares:
            parts += [
                b"\xaa\x01"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x11" + _wire.double(self._shares[key]))
                for key in sorted(self._shares)
            ]
        if self._files:
            parts += [
                b"\xb2\x01"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.block(self._files[key]))
                for key in sorted(self._files)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Scalars:
        text = ""
        data = b""
        truth = False
        ratio = 0.0
        small = 0
        large = 0
        natural = 0
        huge = 0
        texts: list[str] = []
        numbers: list[int] = []
        labels: dict[str, str] = {}
        counts: dict[str, int] = {}
        whole = 0
        positive = 0
        near_zero = 0
        wide = 0
        signed = 0
        signed_wide = 0
        ratios: list[float] = []
        blobs: list[bytes] = []
        shares: dict[str, float] = {}
        files: dict[str, bytes] = {}
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    text = chunk.decode()
                elif tag == 0x12:
                    data = chunk
                elif tag == 0x4A:
                    texts.append(chunk.decode())
                elif tag == 0x52:
                    _wire.add_packed(numbers, chunk, _wire.read_uint32)
                elif tag == 0x5A:
                    _wire.add_entry(labels, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x62:
                    _wire.add_entry(counts, chunk, _wire.TEXT_KEY, 16, _wire.read_int64, 0)
                elif tag == 0x9A:
                    _wire.add_packed(ratios, chunk, _wire.read_double)
                elif tag == 0xA2:
                    blobs.append(chunk)
                elif tag == 0xAA:
                    _wire.add_entry(shares, chunk, _wire.TEXT_KEY, 17, _wire.read_double, 0.0)
                elif tag == 0xB2:
                    _wire.add_entry(files, chunk, _wire.TEXT_KEY, 18, _wire.read_block, b"")
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                truth, at = _wire.read_bool(content, at)
            elif tag == 0x21:
                ratio, at = _wire.read_double(content, at)
            elif tag == 0x28:
                small, at = _wire.read_int32(content, at)
            elif tag == 0x30:
                large, at = _wire.read_sint64(content, at)
            elif tag == 0x3D:
                natural, at = _wire.read_fixed32(content, at)
            elif tag == 0x40:
                huge, at = _wire.read_uint64(content, at)
            elif tag == 0x50:
                at = _wire.add(numbers, content, at, _wire.read_uint32)
            elif tag == 0x68:
                whole, at = _wire.read_int64(content, at)
            elif tag == 0x70:
                positive, at = _wire.read_uint32(content, at)
            elif tag == 0x78:
                near_zero, at = _wire.read_sint32(content, at)
            elif tag == 0x81:
                wide, at = _wire.read_fixed64(content, at)
            elif tag == 0x8D:
                signed, at = _wire.read_sfixed32(content, at)
            elif tag == 0x91:
                signed_wide, at = _wire.read_sfixed64(content, at)
            elif tag == 0x99:
                at = _wire.add(ratios, content, at, _wire.read_double)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._text = text
        found._data = data
        found._truth = truth
        found._ratio = ratio
        found._small = small
        found._large = large
        found._natural = natural
        found._huge = huge
        found._texts = tuple(texts)
        found._numbers = tuple(numbers)
        found._labels = _check.read_only(labels)
        found._counts = _check.read_only(counts)
        found._whole = whole
        found._positive = positive
        found._near_zero = near_zero
        found._wide = wide
        found._signed = signed
        found._signed_wide = signed_wide
        found._ratios = tuple(ratios)
        found._blobs = tuple(blobs)
        found._shares = _check.read_only(shares)
        found._files = _check.read_only(files)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_text", "text", None),
            (0x12, "_data", "block", None),
            (0x18, "_truth", "bool", None),
            (0x28, "_small", "int32", None),
            (0x40, "_huge", "uint64", None),
            (0x68, "_whole", "int64", None),
            (0x70, "_positive", "uint32", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from . import scalars_pb2

        return scalars_pb2.Scalars

    def to_proto(self) -> _scalars_pb2.Scalars:
        """Makes the message, of the stubs package's own class."""
        from . import scalars_pb2

        return scalars_pb2.Scalars.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Scalars):
            return NotImplemented
        return (
            self._text == other._text
            and self._data == other._data
            and self._truth == other._truth
            and _equality.same(self._ratio, other._ratio)
            and self._small == other._small
            and self._large == other._large
            and self._natural == other._natural
            and self._huge == other._huge
            and self._texts == other._texts
            and self._numbers == other._numbers
            and self._labels == other._labels
            and self._counts == other._counts
            and self._whole == other._whole
            and self._positive == other._positive
            and self._near_zero == other._near_zero
            and self._wide == other._wide
            and self._signed == other._signed
            and self._signed_wide == other._signed_wide
            and _equality.same(self._ratios, other._ratios)
            and self._blobs == other._blobs
            and _equality.same(self._shares, other._shares)
            and self._files == other._files
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._text,
                self._data,
                self._truth,
                _equality.hashed(self._ratio),
                self._small,
                self._large,
                self._natural,
                self._huge,
                self._texts,
                self._numbers,
                frozenset(self._labels),
                frozenset(self._counts),
                self._whole,
                self._positive,
                self._near_zero,
                self._wide,
                self._signed,
                self._signed_wide,
                _equality.hashed(self._ratios),
                self._blobs,
                frozenset(self._shares),
                frozenset(self._files),
                self._unknown_fields,
            )
        )
