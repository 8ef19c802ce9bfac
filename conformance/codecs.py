"""The compiled codec beside the one in Python: both return the same, and refuse the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.custom_info import CustomInfo, CustomInfoError, decode, encode
from flyte_stubs_runtime.custom_info.structs import scanned
from flyte_stubs_runtime.speedups import Codec
from flyte_stubs_runtime.wire import MAX_DEPTH
from flyte_stubs_runtime.wrapper import Wrapper


@contextmanager
def using(codec: Codec | None) -> Iterator[None]:
    """Makes the runtime use a codec; None is the one in Python."""
    before = speedups.compiled
    speedups.compiled = codec
    try:
        yield
    finally:
        speedups.compiled = before


def outcome(codec: Codec | None, call: Callable[[], object]) -> str:
    """Returns what a call returns or raises, as a text that tells 1 from True and from 1.0."""
    with using(codec):
        try:
            return repr(call())
        except Exception as error:
            return f"{type(error)}: {error}"


def agree_on(compiled: Codec, call: Callable[[], object]) -> None:
    """Raises AssertionError if a call does not do the same with both codecs."""
    ours, pythons = outcome(compiled, call), outcome(None, call)
    assert ours == pythons, f"{ours} is not {pythons}"


def agree_on_object(compiled: Codec, info: dict[str, Any]) -> None:
    """Compares the encodings of an object, and what is decoded from them."""
    agree_on(compiled, lambda: encode(info))
    content = compiled.encode(info)
    if content is not None:
        agree_on_bytes(compiled, content)


def agree_on_bytes(compiled: Codec, content: bytes, most: int = MAX_DEPTH) -> None:
    """Compares what is read from bytes, and how deep they are."""
    agree_on(compiled, lambda: decode(content))
    agree_on(compiled, lambda: CustomInfo.from_bytes(content))
    agree_on(compiled, lambda: CustomInfo.from_bytes(content).to_dict())
    agree_on_members(compiled, content)
    depth = compiled.depth(content, most)
    assert depth is None or depth == scanned(content, most)


def agree_on_members(compiled: Codec, content: bytes) -> None:
    """Compares the values under each key, which are decoded one by one, and their types."""
    try:
        keys = list(CustomInfo.from_bytes(content))
    except CustomInfoError:
        return
    for key in keys:
        agree_on(compiled, partial(_member, content, key))


def _member(content: bytes, key: str) -> object:
    return _typed(CustomInfo.from_bytes(content)[key])


def _typed(value: object) -> object:
    """Tells read-only dicts and lists from others, at all depths."""
    if isinstance(value, dict):
        return type(value), {key: _typed(each) for key, each in value.items()}
    if isinstance(value, list):
        return type(value), [_typed(each) for each in value]
    return value


def agree_on_wrapper(wrapper: type[Wrapper], content: bytes) -> None:
    """Compares the compiled reader and writer, where they are used, with the rendered ones."""
    reader: Any = wrapper._read_wire
    if (rendered := getattr(reader.__self__, "python", None)) is not None:
        assert _read(reader, content) == _read(rendered, content)
        try:
            found = wrapper.from_bytes(content)
        except ValueError:
            return
        agree_on_written(found)


def agree_on_written(value: Wrapper) -> None:
    """Compares the bytes of the compiled writer, where it is used, and of the rendered one."""
    to_bytes: Any = type(value).to_bytes
    if (rendered := getattr(to_bytes, "__wrapped__", None)) is not None:
        assert to_bytes(value) == rendered(value)


def _read(reader: Callable[[bytes, int], Wrapper], content: bytes) -> tuple[object, ...]:
    try:
        found = reader(content, MAX_DEPTH)
    except Exception as error:
        return type(error), str(error)
    return repr(found), found.to_bytes(), found._wire_depth
