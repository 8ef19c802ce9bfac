"""What mypy-protobuf writes in this process is what it writes as protoc's plugin."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.tools import tree
from codegen.tools.mypy_protobuf import types_of_services
from tests.here import ROOT

IMAGE = ROOT / "generated/flyte-agent-stubs/flyte_agent_stubs/image.binpb"


def test_output_is_that_of_the_plugin(tmp_path: Path) -> None:
    files = FileDescriptorSet.FromString(IMAGE.read_bytes())
    for file in files.file:
        if file.service:
            comment = f" The services of {file.name}.\n\n Second paragraph.\n"
            file.source_code_info.location.add(path=[6, 0], leading_comments=comment)
    names = sorted(file.name for file in files.file if file.name.startswith("flyteidl/"))
    image = tmp_path / "image.binpb"
    image.write_bytes(files.SerializeToString())
    out = tmp_path / "out"
    out.mkdir()
    options = f"--mypy_grpc_out=quiet,generate_concrete_servicer_stubs:{out}"
    protoc = [sys.executable, "-m", "grpc_tools.protoc", f"--descriptor_set_in={image}", options]
    path = sysconfig.get_path("scripts") + os.pathsep + os.environ["PATH"]
    subprocess.run([*protoc, *names], check=True, env={**os.environ, "PATH": path})

    written = tree.read(out)

    assert b"The services of flyteidl/service/agent.proto" in b"".join(written.values())
    ours = types_of_services(files, names)
    assert sorted(ours) == sorted(written)
    assert [name for name in written if ours[name] != written[name]] == []
