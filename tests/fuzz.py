"""`nox -s fuzz`: atheris steers bytes into readers and policies by what code they reach."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import atheris
import click

with atheris.instrument_imports(include=["flyte_agent_stubs", "flyte_stubs_runtime"]):  # pyright: ignore[reportAttributeAccessIssue]
    import flyte_agent_stubs
    import flyte_connector_stubs
    from flyte_agent_stubs.custom_info import CustomInfo, CustomInfoError, JsonValue, decode, encode
    from flyte_stubs_runtime import speedups
    from flyte_stubs_runtime.wrapper import Wrapper
    from tests import fuzz_policy

from google.protobuf import json_format, struct_pb2

from conformance.codecs import agree_on_bytes, agree_on_object
from conformance.differential import agree

with atheris.instrument_imports(include=["flyte_agent_stubs", "flyte_connector_stubs"]):  # pyright: ignore[reportAttributeAccessIssue]
    MODULES = [
        import_module(each.name)
        for package in (flyte_agent_stubs, flyte_connector_stubs)
        for each in iter_modules(package.__path__, f"{package.__name__}.")
        if not each.ispkg
    ]

WRAPPERS = [
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Wrapper) and kind.__module__ == module.__name__
]
SEEDS: list[dict[str, object]] = [
    {"spark": {"id": "app-1", "n": [1, 2.5, None, True, {"x": {}}], "ü": "é" * 90, "e": []}},
    {"a": {"b": {"c": [[[-0.0, 2**53, "long" * 40]]]}}, "": False},
]


def one_input(content: bytes) -> None:
    """Reads it as a Struct, then as one of the wrapped messages; any surprise is raised."""
    agrees(content, read(content))
    if content:
        agree(WRAPPERS[content[0] % len(WRAPPERS)], content[1:])


def read(content: bytes) -> dict[str, JsonValue] | None:
    try:
        found = decode(content)
    except CustomInfoError:
        return None
    assert decode(encode(found)) == found
    info = CustomInfo.from_bytes(content)
    assert info == found
    assert {key: info[key] for key in info} == dict(info) == found
    return found


def agrees(content: bytes, found: dict[str, JsonValue] | None) -> None:
    """json_format reads the same or refuses as well; a Value without a kind is null to it."""
    try:
        theirs = json_format.MessageToDict(struct_pb2.Struct.FromString(content))
    except Exception:  # it raises its own, protobuf's and Python's
        assert found is None
    else:
        assert found is None or found == theirs


def in_both(content: bytes) -> None:
    """Reads it as a Struct with both codecs, and writes again what it holds."""
    compiled = speedups.compiled
    assert compiled is not None
    agree_on_bytes(compiled, content)
    if (found := compiled.decode(content)) is not None:
        agree_on_object(compiled, found)


def seeds() -> Iterator[bytes]:
    for info in SEEDS:
        yield encode(info)
        for place, kind in enumerate(WRAPPERS):
            fields: dict[str, Any] = {"custom_info": info} if hasattr(kind, "custom_info") else {}
            yield bytes([place]) + kind(**fields).to_bytes()


TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], Iterable[bytes]]]] = {
    "readers": (one_input, seeds),
    "codecs": (in_both, lambda: map(encode, SEEDS)),
    "policies": (fuzz_policy.one_input, fuzz_policy.seeds),
}


@click.command()
@click.argument("target", type=click.Choice(list(TARGETS)))
@click.option("--inputs", default=1_000_000, show_default=True, help="-1: no end.")
@click.option("--minutes", default=1.0, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(target: str, inputs: int, minutes: float, seed: int) -> None:
    """Read so many inputs, or as many as there is time for; the first surprise is a traceback."""
    one, first = TARGETS[target]
    if target == "codecs" and speedups.compiled is None:
        raise click.ClickException("the compiled codec is not used: `nox -s speedups` builds it")
    with tempfile.TemporaryDirectory() as corpus:
        for number, content in enumerate(first()):
            Path(corpus, f"seed{number}").write_bytes(content)
        bounds = [f"-runs={inputs}", f"-max_total_time={minutes * 60:.0f}", "-timeout=10"]
        shown = ["-verbosity=0", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *bounds, *shown, f"-seed={seed}", corpus], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
