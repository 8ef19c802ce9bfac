"""Which codec is chosen, and that the compiled one does what the one in Python does."""

from __future__ import annotations

import math
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from google.protobuf.struct_pb2 import ListValue, Struct, Value
from hypothesis import given
from hypothesis import strategies as st

from conformance.codecs import agree_on_bytes, agree_on_object
from conformance.examples import examples
from conformance.json_values import OBJECTS, VALUES, in_lists, nested
from flyte_stubs_runtime import speedups
from flyte_stubs_runtime.custom_info import encode
from flyte_stubs_runtime.custom_info.structs import scanned
from flyte_stubs_runtime.speedups import choose
from flyte_stubs_runtime.wire import MAX_DEPTH, WireError, block

EXTENSION = "flyte_stubs_speedups"
FOUND = find_spec(EXTENSION) is not None
COMPILED: Any = choose("1") if FOUND else None

needs_extension = pytest.mark.skipif(
    not FOUND, reason="flyte-stubs-speedups is not installed: `nox -s speedups` builds it"
)


def test_python_can_be_forced() -> None:
    assert choose("0") is None


def test_another_value_is_refused() -> None:
    with pytest.raises(ImportError, match="FLYTE_STUBS_SPEEDUPS is 'yes': set it to 1 for the"):
        choose("yes")


def test_a_compiled_codec_that_is_not_there_is_missed_if_it_is_forced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, EXTENSION, None)
    assert choose("") is None
    with pytest.raises(ImportError, match="FLYTE_STUBS_SPEEDUPS is 1, but .* cannot be imported"):
        choose("1")


def test_a_folder_that_is_called_like_the_extension_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / EXTENSION).mkdir()
    monkeypatch.setitem(sys.modules, EXTENSION, None)  # which forgets the folder at the end
    del sys.modules[EXTENSION]
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert choose("") is None
    with pytest.raises(ImportError, match="FLYTE_STUBS_SPEEDUPS is 1, but .* cannot be imported"):
        choose("1")


def test_an_extension_for_another_runtime_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    other = ModuleType(EXTENSION)
    other.__dict__.update(INTERFACE=speedups.INTERFACE + 1, __version__="9.0")
    monkeypatch.setitem(sys.modules, EXTENSION, other)
    assert choose("") is None
    with pytest.raises(ImportError, match="9.0 is not for this version of flyte-stubs-runtime"):
        choose("1")


@needs_extension
def test_an_installed_extension_is_used() -> None:
    codec = choose("")
    assert codec is not None
    assert codec.encode({"a": 1}) is not None


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(math.nan, math.inf, -0.0, 2**53 + 1, -(2**53) - 1, 2**60, 10**400, True),
        *("\ud800", b"", (1, "x"), {1: 2}, {"\udfff": 1}),
        *(nested(31), nested(32), in_lists(44), in_lists(45)),
    ]
)


@needs_extension
@examples(50)
@given(OBJECTS)
def test_plain_objects_are_encoded_and_decoded_the_same(info: dict[str, Any]) -> None:
    agree_on_object(COMPILED, info)


@needs_extension
@given(st.dictionaries(st.text(max_size=9), ODD | VALUES | st.lists(ODD), max_size=5))
def test_odd_objects_are_encoded_or_refused_the_same(info: dict[str, Any]) -> None:
    agree_on_object(COMPILED, info)


def mutated(content: bytes, at: int, byte: int, rest: bytes) -> bytes:
    at %= len(content) + 1
    return content[:at] + bytes([byte]) + rest + content[at + 1 :]


INFOS: list[dict[str, Any]] = [
    {"spark": {"id": "app-1", "n": [1, 2.5, None, True, {"x": {}}], "ü": "é" * 90, "e": []}},
    {"a": {"b": {"c": [[[-0.0, 2**53, "long" * 40]]]}}, "": False},
    nested(32),
    in_lists(46),
]
BYTES = st.builds(
    mutated,
    st.sampled_from([encode(info) for info in INFOS]),
    st.integers(0, 2_000),
    st.integers(0, 255),
    st.binary(max_size=3),
) | st.binary(max_size=40)


@needs_extension
@given(BYTES | st.sampled_from([encode(info) for info in INFOS]), st.integers(0, MAX_DEPTH))
def test_any_bytes_are_read_or_refused_the_same(content: bytes, most: int) -> None:
    agree_on_bytes(COMPILED, content, most)


@needs_extension
@pytest.mark.parametrize("deep", [31, 32, 33, 34])
def test_each_direction_stops_at_the_same_depth(deep: int) -> None:
    agree_on_object(COMPILED, nested(deep))
    content = b""
    for _ in range(deep):
        content = b"\n" + block(b"\n\x01a\x12" + block(b"\x2a" + block(content)))
    agree_on_bytes(COMPILED, content)
    assert COMPILED.depth(content, MAX_DEPTH) == (3 * deep if 3 * deep <= MAX_DEPTH else None)


@needs_extension
def test_bytes_that_never_end_are_left_to_python() -> None:
    with pytest.raises(WireError):
        scanned(b"\n" * 1_000_000, MAX_DEPTH)
    for content in (b"\n" * 1_000_000, b"\n\xff\xff\xff\xff\x7f", b"\n\x80\x80\x80\x80\x01"):
        assert COMPILED.decode(content) is None
        assert COMPILED.depth(content, MAX_DEPTH) is None
    deep = b""
    for _ in range(100_000):
        deep = b"\x32" + bytes([len(deep) % 128]) + deep[:127]
    assert COMPILED.decode(deep) is None
    cyclic: dict[str, Any] = {}
    cyclic["a"] = cyclic
    assert COMPILED.encode(cyclic) is None


@needs_extension
def test_usual_forms_are_not_left_to_python() -> None:
    for info in INFOS:
        content = COMPILED.encode(info)
        assert content == encode(info)
        assert COMPILED.decode(content) == info
        assert COMPILED.depth(content, MAX_DEPTH) == scanned(content, MAX_DEPTH)
    many = ListValue(values=[Value(string_value="x" * size) for size in (0, 126, 127, 128, 20_000)])
    struct = Struct(fields={"k" * 200: Value(list_value=many)})
    content = struct.SerializeToString()
    assert COMPILED.encode(COMPILED.decode(content)) == content


@needs_extension
@pytest.mark.skipif(sys.platform == "emscripten", reason="no threads in WebAssembly")
def test_threads_share_the_keys_that_are_kept() -> None:
    infos = [{f"key{thread}.{number}": [number] for number in range(3_000)} for thread in range(8)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            back = list(pool.map(lambda info: COMPILED.decode(COMPILED.encode(info)), infos * 4))
    finally:
        sys.setswitchinterval(before)
    assert back == infos * 4
