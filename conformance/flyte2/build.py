"""Generates Go models of flyteidl2, and builds the program with them."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Literal, get_args

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen import pipeline
from codegen.errors import CodegenError
from codegen.schema.descriptors import WELL_KNOWN, closure
from codegen.tools import compilers
from codegen.upstream.family import Family
from codegen.upstream.vendor import vendored
from codegen.workspace import Workspace
from conformance import go

Models = Literal["upstream", "proposed"]
"""Of which schema the models are: upstream's as it is published, or ours, with `custom_info`."""

MODELS: tuple[Models, ...] = get_args(Models)

_ROOT = Path(__file__).resolve().parents[2]

FLYTE_SDK = _ROOT / "requirements/flyte-sdk.txt"
"""The pins of Flyte 2's SDK."""

PROGRAM = Path(__file__).parent / "program"
"""The Go program without the models."""

_WORKFLOW = tuple(
    f"flyteidl2/workflow/{name}_service.proto" for name in ("events_proxy", "internal_run", "run")
)
_SERVICES = (*_WORKFLOW, "flyteidl2/connector/service.proto")

_PUBLISHED = ("google/",)
"""Folders of schemas whose Go code comes from Google's own modules."""

# The generators that Flyte uses at v2.0.43, from its buf.gen.go.yaml.
_MESSAGES = "google.golang.org/protobuf/cmd/protoc-gen-go@v1.30.0"
_GRPC = "google.golang.org/grpc/cmd/protoc-gen-go-grpc@v1.3.0"
_CONNECT = "connectrpc.com/connect/cmd/protoc-gen-connect-go@v1.16.2"


def program(models: Models) -> Path:
    """Generates the models, and checks and builds the program with them. Returns its path.

    Raises:
        CodegenError: Go, protoc or a module is not to be had, or a step fails.
    """
    with tempfile.TemporaryDirectory() as temporary:
        module = Path(temporary)
        for path in PROGRAM.iterdir():
            shutil.copy(path, module)
        _generate(schema(models), module)
        tags = ("-tags", models)
        go.check(module, *tags, sources=PROGRAM)
        return go.build(module, f"flyte2-{models}", "-trimpath", *tags)


def schema(models: Models) -> FileDescriptorSet:
    """Returns the services' files and what they import, each after its imports."""
    family = Family(Workspace(_ROOT), "flyteidl2")
    release, texts = family.pins.release, vendored(family)
    source = pipeline.merge(family, release, texts, lambda name, doing: nullcontext()).source
    files = source.files if models == "proposed" else source.published
    return closure(_SERVICES, {file.name: file for file in files.file})


def _generate(files: FileDescriptorSet, folder: Path) -> None:
    """Writes the Go code of a schema.

    Raises:
        CodegenError: a generator cannot be installed, or objects.
    """
    image = folder / "image.binpb"
    image.write_bytes(files.SerializeToString(deterministic=True))
    names = [
        file.name for file in files.file if not file.name.startswith((WELL_KNOWN, *_PUBLISHED))
    ]
    options = compilers.in_one_module(names)
    for plugin, wanted in ((_MESSAGES, names), (_GRPC, _SERVICES), (_CONNECT, _WORKFLOW)):
        if objection := compilers.run_go_plugin(plugin, image, wanted, folder, *options):
            raise CodegenError(objection, where=plugin, todo="Look at the schema that it is about.")
