"""Wrappers of every kind of field, rendered from the golden schemas, against protobuf's classes."""

from __future__ import annotations

import copy
import importlib
import math
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import json_format
from hypothesis import given

from codegen.emit import distribution, pb2, pyi, wrappers
from codegen.tools import ruff, tree
from conformance.differential import agree
from conformance.examples import examples
from conformance.strategies import messages, mutated
from flyte_stubs_runtime.wrapper import Wrapper
from tests.golden.test_golden import source
from tests.here import WORKSPACE

GOLDEN = Path(__file__).parents[1] / "golden"
MODULES = {
    "wrap-maps": "maps",
    "wrap-messages": "jobs",
    "wrap-oneofs": "answers",
    "wrap-presence": "presence",
    "wrap-scalars": "scalars",
}


def write(case: str, folder: Path) -> str:
    """Writes the package of a golden schema into a folder; returns its name."""
    schema = source(GOLDEN / case)
    found = wrappers.read(schema)
    produced = {**pb2.render(schema), **wrappers.render(schema, found)}
    produced |= {**pyi.stubs(schema), **distribution.package(schema, found)}
    tree.write(folder, ruff.formatted(produced))
    return schema.package.stubs.package


@contextmanager
def imported(case: str, folder: Path) -> Iterator[Any]:
    """Imports the module of wrappers of a golden schema."""
    name = write(case, folder)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(f"{name}.{MODULES[case]}")
    finally:
        sys.path.remove(str(folder))
        for each in [each for each in sys.modules if each.partition(".")[0] == name]:
            del sys.modules[each]


@pytest.mark.parametrize("case", MODULES)
def test_every_kind_of_field_is_read_as_protobuf_reads_it(case: str, tmp_path: Path) -> None:
    with imported(case, tmp_path) as module:
        for wrapper in map(vars(module).get, module.__all__):
            if isinstance(wrapper, type) and issubclass(wrapper, Wrapper):
                compare(wrapper)


def compare(wrapper: type[Wrapper]) -> None:
    cls = wrapper._message_class()

    @examples(30)
    @given(message=messages(cls))
    def nothing_is_lost(message: Any) -> None:
        value = wrapper.from_proto(message)
        assert value.to_proto() == message
        assert agree(wrapper, value.to_bytes())
        assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
        assert value.to_dict() == json_format.MessageToDict(message)

    @examples(30)
    @given(content=mutated(cls))
    def the_same_is_read(content: bytes) -> None:
        agree(wrapper, content)

    nothing_is_lost()
    the_same_is_read()


def test_maps_have_keys_of_every_kind(tmp_path: Path) -> None:
    with imported("wrap-maps", tmp_path) as module:
        maps: Callable[..., Any] = module.Maps
        value = maps(
            by_int32={2: "b", -1: "a"},
            by_bool={True: "yes", False: ""},
            by_sint32={0: module.Inner(by_int32={1: "in"})},
            by_fixed32={7: {"n": 1}},
        )
        assert list(value.by_int32) == [2, -1]
        assert repr(maps(by_int32={1: "a"})) == "Maps(by_int32={1: 'a'})"
        assert value.by_sint32[0].by_int32 == {1: "in"}
        assert value.by_fixed32[7].to_dict() == {"n": 1}
        assert value == maps(
            by_int32={-1: "a", 2: "b"},
            by_bool={False: "", True: "yes"},
            by_sint32={0: module.Inner(by_int32={1: "in"})},
            by_fixed32={7: {"n": 1}},
        )
        assert hash(value) == hash(type(value).from_bytes(value.to_bytes()))
        assert maps(by_bool={True: ""}).to_bytes() == b"\x5a\x04\x08\x01\x12\x00"
        # The key of an entry without one, and the last of two entries.
        assert type(value).from_bytes(b"\x0a\x03\x12\x01x\x0a\x05\x08\x00\x12\x01y") == (
            maps(by_int32={0: "y"})
        )
        assert maps(by_int32={1: "a"}).to_dict() == {"byInt32": {"1": "a"}}
        assert module.Maps.from_dict({"byInt32": {"1": "a"}}) == maps(by_int32={1: "a"})
        with pytest.raises(TypeError, match="read-only"):
            value.by_int32[3] = "c"
        for wrong, kind, said in (
            ({"by_int32": {"1": "a"}}, TypeError, r"Maps\.by_int32 key '1': takes int, not str"),
            ({"by_int32": {True: "a"}}, TypeError, r"Maps\.by_int32 key True: takes int, not bool"),
            (
                {"by_int32": {2**31: "a"}},
                ValueError,
                r"Maps\.by_int32 key 2147483648: ",
            ),
            ({"by_uint64": {-1: True}}, ValueError, r"Maps\.by_uint64 key -1: -1 is not between 0"),
            ({"by_bool": {1: "a"}}, TypeError, r"Maps\.by_bool key 1: takes bool, not int"),
            ({"by_int32": {1: 2}}, TypeError, r"Maps\.by_int32\[1\]: takes str, not int"),
        ):
            with pytest.raises(kind, match=said):
                maps(**wrong)


def test_fields_that_can_be_absent(tmp_path: Path) -> None:
    with imported("wrap-presence", tmp_path) as module:
        presence: Callable[..., Any] = module.Presence
        zeros = {
            **{"text": "", "data": b"", "truth": False, "ratio": 0.0, "small": 0, "large": 0},
            **{"natural": 0, "huge": 0, "phase": module.Phase.UNKNOWN, "inner": presence()},
            **{"whole": 0, "far": 0},
        }
        for name, zero in zeros.items():
            value = presence(**{name: zero})
            assert getattr(presence(), name) is None
            assert getattr(value, name) == zero
            assert value != presence()
            again = module.Presence.from_bytes(value.to_bytes())
            assert again == value
            assert repr(again) == repr(value)
            assert value.to_proto().HasField(name)
            assert not presence().to_proto().HasField(name)
            assert module.Presence.from_dict(value.to_dict()) == value
            assert presence(**{name: None}) == presence()
        assert presence(ratio=math.nan) == presence(ratio=math.nan)
        assert presence(ratio=0.0) != presence(ratio=-0.0)


USES = """
from wrap_maps.maps import Maps
from wrap_presence.presence import Presence

names: dict[int, str] = dict(Maps(by_int32={1: "a"}).by_int32)
found: bool = Maps().by_bool[True] == "yes"
size: int = Presence().small or 0
"""
MISUSES = """
from wrap_maps.maps import Maps
from wrap_presence.presence import Presence

Maps(by_int32={"1": "a"})
size: int = Presence().small
"""


@pytest.mark.slow  # mypy reads the runtime, protobuf's types and two packages
def test_packages_without_names_in_their_root_are_typed(tmp_path: Path) -> None:
    """Such a root once had an `if` without a body, and could not be imported."""
    names = [write(case, tmp_path) for case in ("wrap-maps", "wrap-presence")]
    (tmp_path / "uses.py").write_text(USES)
    (tmp_path / "misuses.py").write_text(MISUSES)
    paths = os.pathsep.join((str(tmp_path), str(WORKSPACE.runtime / "src")))

    def python(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path,
            env={**os.environ, "MYPYPATH": paths, "PYTHONPATH": paths},
            capture_output=True,
            text=True,
        )

    imports = python("-c", "\n".join(f"import {name}; {name}.POOL" for name in names))
    assert imports.returncode == 0, imports.stderr
    packages = [f"--package={name}" for name in names]
    mypy = python("-m", "mypy", "--strict", *packages, "--module=uses", "--module=misuses")
    *errors, _ = mypy.stdout.splitlines()
    assert [line.partition(": error: ")[0] for line in errors] == ["misuses.py:5", "misuses.py:6"]
