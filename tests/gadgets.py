"""A small family, `gadgets`: three releases in wheels, and everything in `proto/gadgets`."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.tools import tree
from tests.conftest import Project

HEAD = """\
syntax = "proto3";
package gadgets.v1;
import "gadget-marks/marks.proto";
import "google/protobuf/timestamp.proto";
"""
SERVICE = """
message GetJobRequest { string name = 1; }
message GetJobResponse { Job job = 1; }
service JobService { rpc GetJob(GetJobRequest) returns (GetJobResponse); }
"""
RELEASES = {
    "1.0.0": """
message Job {
  string name = 1 [(gadget_marks.unit) = "word"];
  int32 size = 2;
  string note = 3;
}
""",
    "1.1.0": """
message Job {
  string name = 1 [(gadget_marks.unit) = "word"];
  int32 size = 2;
}
""",
    "1.2.0": """
message Job {
  string name = 1 [(gadget_marks.unit) = "word"];
  int32 size = 2;
  Phase phase = 4;
  google.protobuf.Timestamp since = 5;
  oneof result {
    string value = 6;
    Fault fault = 7;
  }
}
message Fault { string text = 1; }
enum Phase { NOTHING = 0; DONE = 1; }
""",
}
"""What `gadgets/v1/job.proto` declares; 1.1.0 took a field away."""

MARKS = """
syntax = "proto3";
package gadget_marks;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions { string unit = 50001; }
"""

EXTENSION = """\
syntax = "proto3";

package gadgets.v1;

import "google/protobuf/struct.proto";

// A job.
message Job {
  // What only its engine knows.
  google.protobuf.Struct custom_info = 100;
  // Where it runs.
  Place place = 101;
}

// A place.
message Place {
  // Its city.
  string city = 1;
}
"""

FILES = {
    "extensions/gadgets/v1/job.proto": EXTENSION,
    "extension.toml": """
adds = ["gadgets.v1.Place"]
[numbers]
first = 100
last = 199
reason = "Upstream has a dozen."
""",
    "package.toml": """
serial = 0
[stubs]
distribution = "gadget-stubs"
package = "gadget_stubs"
description = "Stubs of gadgets"
keywords = ["gadget"]
readme = "README.stubs.md.jinja"
runtime = ">=0.1,<0.2"
[stubs.requires.protobuf]
oldest = { "3.10" = "4.25" }
[types]
distribution = "gadgets-types"
readme = "README.types.md.jinja"
types-protobuf = "4.25"
types-grpcio = "1.60"
undeclared = ["GRPC_GENERATED_VERSION", "GRPC_VERSION"]
""",
    "README.stubs.md.jinja": "# {{ stubs.distribution }} of {{ family }} {{ release }}\n",
    "README.types.md.jinja": "# {{ types.distribution }} {{ version }}\n",
    "wrappers.toml": """
[modules.jobs]
doc = "Jobs."
enums = ["gadgets.v1.Phase"]
messages = ["gadgets.v1.Job", "gadgets.v1.Fault", "gadgets.v1.Place"]
[root]
names = ["Job", "Phase"]
[docs]
"gadgets.v1.Phase" = "How far it is."
""",
    "contracts.toml": """
[[contract]]
name = "job"
title = "readers of Job"
types = ["gadgets.v1.Job"]
category = "WIRE_JSON"
promised = false
[[contract]]
name = "service"
title = "callers of jobs"
types = ["gadgets.v1.JobService"]
category = "FILE"
promised = false
""",
    "known-breaks.toml": """
[[break]]
contracts = ["job"]
releases = "==1.0.0"
rules = ["FIELD_NO_DELETE_UNLESS_NAME_RESERVED", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"]
elements = ["gadgets.v1.Job.note"]
means = "Notes are gone."
[[break]]
contracts = ["service"]
releases = "==1.0.0"
rules = ["FIELD_NO_DELETE"]
elements = ["gadgets.v1.Job.note"]
means = "Notes are gone."
""",
    "lint.toml": "",
    "atlas.toml": """
[[consumers]]
name = "job"
title = "Job"
writer = "writer"
reader = "reader"
about = "A job."
[[consumers]]
name = "service"
title = "Service"
writer = "caller"
reader = "server"
about = "Asks for jobs."
[timeline]
field = "custom_info"
""",
}


@dataclass(frozen=True)
class Gadgets:
    """A copy of the project with the family in it, and what lets pip find its wheels."""

    project: Project
    env: Mapping[str, str]

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.project.command(*arguments, **self.env)

    def copy(self, root: Path) -> Gadgets:
        shutil.copytree(self.project.root, root)
        return Gadgets(replace(self.project, root=root), self.env)


def add_to(project: Project, folder: Path) -> Gadgets:
    """Adds the family to a copy of the project.

    Args:
        project: the copy.
        folder: where the wheels and a cache of their own go.
    """
    wheels = folder / "wheels"
    wheels.mkdir()
    marks = {"gadget-marks/marks.proto": MARKS}
    marked = wheel(wheels, "gadget-marks", "3.1", marks, marks)
    sums = {
        release: wheel(
            wheels,
            "gadgets",
            release,
            {**marks, "gadgets/v1/job.proto": HEAD + body + SERVICE},
            ["gadgets/v1/job.proto"],
        )
        for release, body in RELEASES.items()
    }
    listed = "\n".join(f'"{release}" = "{digest}"' for release, digest in sums.items())
    upstream = f"""
release = "1.2.0"
[[imports]]
distribution = "gadget-marks"
version = "3.1"
sha256 = "{marked}"
files = ["gadget-marks/marks.proto"]
[window]
first = "1.0.0"
[window.wheels]
{listed}
"""
    texts = {**FILES, "upstream.toml": upstream}
    family = project.root / "proto/gadgets"
    tree.write(family, {name: text.encode() for name, text in texts.items()})
    return Gadgets(
        project,
        {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(wheels),
            "FLYTE_AGENT_STUBS_CACHE": str(folder / "cache"),
        },
    )


def wheel(
    folder: Path,
    name: str,
    version: str,
    protos: Mapping[str, str],
    wanted: Mapping[str, str] | list[str],
) -> str:
    """Writes a wheel with the modules that protoc makes of some files; its sha256."""
    dist_info = f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    with tempfile.TemporaryDirectory() as temporary:
        sources, modules = Path(temporary, "sources"), Path(temporary, "modules")
        tree.write(sources, {path: text.encode() for path, text in protos.items()})
        modules.mkdir()
        protoc = [sys.executable, "-m", "grpc_tools.protoc", "--proto_path=."]
        subprocess.run([*protoc, f"--python_out={modules}", *wanted], cwd=sources, check=True)
        held = {
            **tree.read(modules),
            f"{dist_info}/METADATA": metadata.encode(),
            f"{dist_info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
    record = "".join(f"{path},,\n" for path in (*held, f"{dist_info}/RECORD"))
    path = folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for each, content in {**held, f"{dist_info}/RECORD": record.encode()}.items():
            archive.writestr(each, content)
    return hashlib.sha256(path.read_bytes()).hexdigest()
