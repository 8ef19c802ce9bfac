"""Encodes JSON values as the wire bytes of `google.protobuf.Struct`, exactly, and decodes them.

protobuf's own functions lose information silently: `Struct.update` and `json_format.ParseDict`
round `2**53 + 1` to `2**53`, and return `1.0` for `1`. They are also slower: see `nox -s bench`.

The wire format is described in protobuf's encoding guide. Both directions have two implementations.
`fast_path` handles plain types and the usual wire form; it raises `UnusualError` for anything else,
and `thorough_path` takes over, which knows every case and reports violations. Most processes never
need it, nor protobuf: both are imported when they are. Where the compiled codec is installed, it
comes before both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.custom_info.fast_path import (
    JsonValue,
    Span,
    UnusualError,
    decode_object,
    decode_value,
    encode_object,
)
from flyte_stubs_runtime.custom_info.frozen import freeze
from flyte_stubs_runtime.wire import block

if TYPE_CHECKING:
    from google.protobuf.message import Message


def encode(info: object, *, default: Callable[[Any], object] | None = None) -> bytes:
    """Encodes a JSON object as a `google.protobuf.Struct`.

    Objects are mappings with string keys, arrays are lists and tuples. Entries keep the order of
    the mapping, which has no meaning to readers: protobuf's maps are unordered.

    Args:
        info: The object.
        default: As in `json.dumps`: a function that returns a replacement for a value of a type
            that JSON does not have.

    Returns:
        The bytes of the Struct.

    Raises:
        CustomInfoError: The object cannot be encoded exactly, with all reasons.
    """
    compiled = speedups.compiled
    if compiled is not None and (found := compiled.encode(info)) is not None:
        return found
    try:
        if type(info) is dict:
            plain: Any = info
            return encode_object(plain)
    except (UnusualError, UnicodeEncodeError, OverflowError):
        pass
    from flyte_stubs_runtime.custom_info.thorough_path import normalise

    return encode_object(normalise(info, default=default))


def decode(serialized: bytes | bytearray | memoryview) -> dict[str, JsonValue]:
    """Decodes the bytes of a `google.protobuf.Struct`.

    Integers up to 2**53 become `int`, other numbers `float`. An object that `encode` accepts comes
    back equal.

    Args:
        serialized: The bytes of the Struct.

    Returns:
        The JSON object, in plain types.

    Raises:
        TypeError: The argument is not bytes-like.
        CustomInfoError: The bytes are not a Struct, or hold a value that JSON does not have.
    """
    if not isinstance(serialized, (bytes, bytearray, memoryview)):
        raise TypeError(f"decode() takes bytes, not {type(serialized).__name__}")
    content = bytes(serialized)
    compiled = speedups.compiled
    if compiled is not None and (found := compiled.decode(content)) is not None:
        return found
    from google.protobuf.message import DecodeError
    from google.protobuf.struct_pb2 import Struct

    try:
        Struct.FromString(content)
    except (DecodeError, ValueError) as error:  # pure Python raises UnicodeDecodeError
        from flyte_stubs_runtime.custom_info.violations import malformed

        raise malformed(error) from None
    return decode_valid(content)


def decode_valid(content: bytes) -> dict[str, JsonValue]:
    """Decodes bytes that protobuf has parsed or written.

    Args:
        content: The bytes of a Struct.

    Raises:
        CustomInfoError: The bytes hold a value that JSON does not have.
    """
    compiled = speedups.compiled
    if compiled is not None and (found := compiled.decode(content)) is not None:
        return found
    try:
        return decode_object(content, (0, len(content)), frozen=False)
    except MEANS_UNUSUAL:
        from google.protobuf.struct_pb2 import Struct

        from flyte_stubs_runtime.custom_info.thorough_path import read_message

        return read_message(Struct.FromString(content))


MEANS_UNUSUAL: Final = (UnusualError, IndexError, OverflowError, ValueError)
"""What the fast path of decoding raises."""


_NESTED: Final = b"\x2a\x32"
"""The tags of an object and of a list in a Value."""

_NO_KEY: Final = b"\n\x00\x12"
"""An empty key, and the tag of the value, in an entry of a Struct."""


def decode_frozen(content: bytes, span: Span, key: str) -> Any:
    """Decodes the value of one key of a Struct into read-only dicts and lists.

    Args:
        content: The bytes of the Struct; protobuf has parsed or written them.
        span: Where the value is in them.
        key: The key, for violations.

    Raises:
        CustomInfoError: The value is, or holds, one that JSON does not have.
    """
    compiled = speedups.compiled
    try:
        if compiled is not None and content[span[0]] in _NESTED:
            entry = _NO_KEY + block(content[slice(*span)])
            if (found := compiled.decode(b"\n" + block(entry))) is not None:
                return freeze(found[""])
        return decode_value(content, span, frozen=True)
    except MEANS_UNUSUAL:
        from google.protobuf.struct_pb2 import Struct, Value

        from flyte_stubs_runtime.custom_info.thorough_path import read_message

        value = Value.FromString(content[slice(*span)])
        return freeze(read_message(Struct(fields={key: value}))[key])


def from_struct(struct: Message) -> dict[str, JsonValue]:
    """Reads the JSON object in a `google.protobuf.Struct` of any pool; see `decode`.

    Args:
        struct: The message.

    Returns:
        The JSON object, in plain types.

    Raises:
        TypeError: The message is not a `google.protobuf.Struct`.
        CustomInfoError: The message holds a value that JSON does not have.
    """
    from google.protobuf.struct_pb2 import Struct

    from flyte_stubs_runtime.pool import adopt

    return decode(adopt(struct, into=Struct).SerializeToString())
