"""Wrappers of every kind of field, rendered from the golden schemas, against protobuf's classes."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from hypothesis import given

from codegen.emit import distribution, pb2, wrappers
from codegen.tools import tree
from conformance.differential import agree
from conformance.examples import examples
from conformance.strategies import messages, mutated
from flyte_stubs_runtime.wrapper import Wrapper
from tests.golden.test_golden import source

GOLDEN = Path(__file__).parents[1] / "golden"
MODULES = {"wrap-messages": "jobs", "wrap-oneofs": "answers", "wrap-scalars": "scalars"}


@pytest.mark.parametrize("case", MODULES)
def test_every_kind_of_field_is_read_as_protobuf_reads_it(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = source(GOLDEN / case)
    found = wrappers.read(schema)
    produced = {**pb2.render(schema), **wrappers.render(schema, found)}
    tree.write(tmp_path, {**produced, **distribution.package(schema, found)})
    monkeypatch.syspath_prepend(tmp_path)
    name = schema.package.stubs.package
    module = importlib.import_module(f"{name}.{MODULES[case]}")
    try:
        for wrapper in map(vars(module).get, module.__all__):
            if isinstance(wrapper, type) and issubclass(wrapper, Wrapper):
                compare(wrapper)
    finally:
        for imported in [each for each in sys.modules if each.partition(".")[0] == name]:
            del sys.modules[imported]


def compare(wrapper: type[Wrapper]) -> None:
    cls = wrapper._message_class()

    @examples(30)
    @given(message=messages(cls))
    def nothing_is_lost(message: object) -> None:
        value = wrapper.from_proto(message)  # type: ignore[arg-type]
        assert value.to_proto() == message
        assert agree(wrapper, value.to_bytes())

    @examples(30)
    @given(content=mutated(cls))
    def the_same_is_read(content: bytes) -> None:
        agree(wrapper, content)

    nothing_is_lost()
    the_same_is_read()
