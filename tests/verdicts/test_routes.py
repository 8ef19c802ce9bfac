"""HTTP routes: a method keeps its own, and takes nobody else's."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.schema.index import Index
from codegen.tools import buf
from codegen.verdicts import beyond, routes, rules
from tests.here import STUBS

IMPORTS = ("google/api", "protoc-gen-openapiv2/options")
SERVICE = """
message A { string name = 1; string other = 2; }
service S { %s }
service T { %s }
"""
LIST = '{ get: "/v1/agents" }'
NAMED = '{ get: "/v1/agents/{name}" }'


def method(name: str, rule: str, more: str = "") -> str:
    option = f"option (google.api.http) = {rule};" if rule else ""
    return f"rpc {name}(A) returns (A) {{ {option} {more} }}\n"


def described(text: str) -> str:
    option = "grpc.gateway.protoc_gen_openapiv2.options.openapiv2_operation"
    return method("Get", LIST, f'option ({option}) = {{ description: "{text}" }};')


OLD = method("Get", LIST)
TAKEN: Mapping[str, tuple[str, str, set[str]]] = {
    "the route of another service": (OLD, OLD + method("Resume", LIST), {"S.Resume"}),
    "the same variable under another name": (
        method("Get", NAMED),
        method("Get", NAMED) + method("Resume", '{ get: "/v1/agents/{other}" }'),
        {"S.Resume"},
    ),
    "the same variable with its pattern": (
        method("Get", NAMED),
        method("Get", NAMED) + method("Resume", '{ get: "/v1/agents/{other=*}" }'),
        {"S.Resume"},
    ),
    "an additional binding": (
        OLD,
        OLD + method("Resume", '{ post: "/v1/r" additional_bindings { get: "/v1/agents" } }'),
        {"S.Resume"},
    ),
    "a verb of its own words": (
        OLD,
        OLD + method("Resume", '{ custom { kind: "GET" path: "/v1/agents" } }'),
        {"S.Resume"},
    ),
    "two new methods": (
        "",
        method("Resume", LIST) + method("Stop", LIST),
        {"S.Stop"},
    ),
    "an old method that takes another's": (
        OLD + method("Stop", '{ get: "/v1/stop" }'),
        OLD + method("Stop", LIST),
        {"S.Stop"},
    ),
    "a new method before the old one": (OLD, method("Resume", LIST) + OLD, {"S.Resume"}),
    "upstreams own": (OLD + method("Find", LIST), OLD + method("Find", LIST), set()),
    "another verb": (OLD, OLD + method("Resume", '{ post: "/v1/agents" }'), set()),
    "another path": (OLD, OLD + method("Resume", '{ get: "/v1/agents/all" }'), set()),
    "a longer variable": (
        method("Get", NAMED),
        method("Get", NAMED) + method("Resume", '{ get: "/v1/agents/{name=**}" }'),
        set(),
    ),
    "a route moved": (OLD, method("Find", LIST), set()),
    "no route": (OLD, OLD + method("Resume", ""), set()),
}
BOTH = '{ get: "/v1/agents" additional_bindings { get: "/v1/a" body: "*" } }'
CHANGED: Mapping[str, tuple[str, str, bool]] = {
    "a binding added": (OLD, method("Get", BOTH), False),
    "bindings in another order": (
        method("Get", BOTH),
        method("Get", '{ get: "/v1/a" body: "*" additional_bindings { get: "/v1/agents" } }'),
        False,
    ),
    "a binding removed": (method("Get", BOTH), OLD, True),
    "a binding with another body": (
        method("Get", BOTH),
        method("Get", BOTH.replace("*", "name")),
        True,
    ),
    "a binding of another field": (
        method("Get", NAMED),
        method("Get", NAMED.replace("name", "other")),
        True,
    ),
    "a binding replaced by two": (
        OLD,
        method("Get", BOTH.replace("agents", "agent")),
        True,
    ),
    "no binding left": (OLD, method("Get", ""), True),
    "documentation reworded": (described("one"), described("two"), False),
    "documentation removed": (described("one"), OLD, False),
}


def package(name: str) -> str:
    return name.replace(" ", "_").replace("'", "")


def compiled(folder: Path, place: int) -> Mapping[str, Index]:
    """Compiles each case with what it imports, and nothing of another case."""
    for each in IMPORTS:
        shutil.copytree(STUBS / "proto" / each, folder / each)
    for name, case in {**TAKEN, **CHANGED}.items():
        (folder / f"{package(name)}.proto").write_text(
            f'syntax = "proto3"; package {package(name)}; import "google/api/annotations.proto";'
            'import "protoc-gen-openapiv2/options/annotations.proto";' + SERVICE % (case[place], "")
        )
    image = folder.with_suffix(".binpb")
    buf.image(folder, image)
    files = FileDescriptorSet.FromString(image.read_bytes()).file
    return {
        name: Index(
            FileDescriptorSet(
                file=[x for x in files if "/" in x.name or x.name == f"{package(name)}.proto"]
            )
        )
        for name in (*TAKEN, *CHANGED)
    }


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Mapping[str, Index], ...]:
    folder = tmp_path_factory.mktemp("routes")
    return compiled(folder / "old", 0), compiled(folder / "new", 1)


@pytest.mark.parametrize("name", TAKEN)
def test_a_route_is_not_taken(name: str, sides: tuple[Mapping[str, Index], ...]) -> None:
    upstream, ours = (each[name] for each in sides)
    found = list(routes.taken(upstream, ours))
    assert {each.subject.name.removeprefix(f"{package(name)}.") for each in found} == TAKEN[name][2]
    for each in found:
        assert each.finding.rule == routes.RULE
        assert each.finding.rule in rules.load()
        assert each.file == f"{package(name)}.proto"
        assert each.finding.line > 1


def test_a_finding_names_route_and_holder(sides: tuple[Mapping[str, Index], ...]) -> None:
    name = "the same variable under another name"
    [each] = routes.taken(sides[0][name], sides[1][name])
    assert each.finding.message == (
        f"GET /v1/agents/{{other}} of {package(name)}.S.Resume is the HTTP route of"
        f" {package(name)}.S.Get: give it a path of its own."
    )


@pytest.mark.parametrize("name", CHANGED)
def test_old_bindings_remain(name: str, sides: tuple[Mapping[str, Index], ...]) -> None:
    found = beyond.compare(sides[0][name], sides[1][name], ["FILE"])
    expected = [("RPC_SAME_CUSTOM_OPTIONS", f"{package(name)}.S.Get")]
    assert [(x.finding.rule, x.subject.name) for x in found] == expected * CHANGED[name][2]
