"""What `nox -s build` puts into dist/: the same bytes every time, and in good order."""

from __future__ import annotations

import email
import os
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable
from email.message import Message
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from codegen.emit import package
from codegen.errors import CodegenError
from codegen.release.checks import check
from codegen.tools import tree
from tests.conftest import Project, run_python
from tests.here import FLYTEIDL, WORKSPACE
from tests.release.conftest import COMMITTED, archives, git, repository

NAMES = ("flyte_agent_stubs", "flyteidl_stubs")
CONNECTORS = ("flyte_connector_stubs", "flyteidl2_stubs")
FOLDERS = ("runtime", "kit", "generated/flyte-agent-stubs", "generated/flyteidl-stubs")
HAND_WRITTEN = ("flyte_stubs_runtime-0.1.0", "flyte_agent_kit-0.1.0")
SERIAL = package.load(FLYTEIDL).serial


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        return email.message_from_bytes(archive.read(name))


def test_every_distribution_is_there(built: Path) -> None:
    names = [f"{name}-{each}.{SERIAL}" for name in NAMES for each in ("1.16.8", "1.10.7")]
    names += [f"{name}-2.0.53.0" for name in CONNECTORS]
    assert set(archives(built)) == {
        f"{name}{ending}"
        for name in (*HAND_WRITTEN, *names)
        for ending in ("-py3-none-any.whl", ".tar.gz")
    }


def test_two_builds_in_other_places_and_times_are_the_same_bytes(
    built: Path, tmp_path: Path
) -> None:
    other = repository(tmp_path / "elsewhere" / "with a space")
    for path in other.root.rglob("*"):
        os.utime(path, (time.time() - 10**7, time.time() - 10**7))
        if path.is_file() and ".git" not in path.parts:
            path.chmod(0o755 if path.suffix == ".md" else 0o600)
    git(other.root, "config", "core.fileMode", "false")
    before = os.umask(0o077)
    try:
        done = other.command("build", TZ="Pacific/Auckland", PYTHONHASHSEED="7", LC_ALL="C")
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stderr
    again = archives(other.root / "dist")
    assert len(again) == 8
    assert again == {name: content for name, content in archives(built).items() if name in again}


def test_the_archives_bear_the_commits_date(built: Path) -> None:
    for path in built.glob("*.whl"):
        with zipfile.ZipFile(path) as archive:
            assert {each.date_time for each in archive.infolist()} == {(2026, 3, 1, 12, 0, 0)}
    for path in built.glob("*.tar.gz"):
        with tarfile.open(path) as archive:
            assert {each.mtime for each in archive.getmembers()} == {1772366400}
    assert COMMITTED.startswith("2026-03-01T12:00:00")


def test_the_variable_comes_before_the_commits_date(built: Path, tmp_path: Path) -> None:
    copied = repository(tmp_path / "project")
    assert copied.command("build", SOURCE_DATE_EPOCH="1772366400").returncode == 0
    assert archives(copied.root / "dist").items() <= archives(built).items()
    done = copied.command("build", SOURCE_DATE_EPOCH="yesterday")
    assert done.returncode == 2
    assert "SOURCE_DATE_EPOCH: is 'yesterday'" in done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_the_sdist_builds_the_same_wheel_by_pip(name: str, built: Path, tmp_path: Path) -> None:
    [sdist] = built.glob(f"{name}-1.16.8.*.tar.gz")
    pip = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    subprocess.run(
        [*pip, "--wheel-dir", tmp_path, sdist],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1772366400"},
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.iterdir()
    assert wheel.read_bytes() == (built / wheel.name).read_bytes()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_folder_builds_the_same_wheel(folder: str, built: Path, tmp_path: Path) -> None:
    """What `pip install` makes of the folder is what is published, also inside a repository."""
    copied = repository(tmp_path / "project")
    subprocess.run(
        [
            *(sys.executable, "-m", "build", "--no-isolation", "--wheel"),
            *("--outdir", tmp_path / "out", copied.root / folder),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1772366400"},
        check=True,
        capture_output=True,
    )
    [wheel] = (tmp_path / "out").iterdir()
    assert wheel.read_bytes() == (built / wheel.name).read_bytes()


@pytest.mark.parametrize(
    ("name", "release"),
    [
        *((name, release) for name in NAMES for release in ("1.16.8", "1.10.7")),
        *((name, "2.0.53") for name in CONNECTORS),
    ],
)
def test_the_metadata_is_what_the_ecosystem_expects(
    name: str, release: str, wheel: Callable[[str, str], Path]
) -> None:
    found = metadata(wheel(name, release))
    assert found["Name"] == name.replace("_", "-")
    assert found["Version"] == f"{release}.{SERIAL}"
    assert found["License-Expression"] == "Apache-2.0"
    assert found.get_all("License-File") == ["LICENSE", "NOTICE"]
    assert found["Requires-Python"] == ">=3.10"
    assert found["Description-Content-Type"] == "text/markdown"
    assert str(found.get_payload()).startswith(f"# {found['Name']}\n")
    assert any(release in address for address in found.get_all("Project-URL", []))
    typing = "Typing :: Stubs Only" if name.startswith("flyteidl") else "Typing :: Typed"
    assert typing in found.get_all("Classifier", [])
    with zipfile.ZipFile(wheel(name, release)) as archive:
        licences = [n for n in archive.namelist() if ".dist-info/licenses/" in n]
        held = {Path(n).name: archive.read(n) for n in licences}
        tags = archive.read(f"{name}-{release}.{SERIAL}.dist-info/WHEEL").decode()
    assert held == {path.name: path.read_bytes() for path in WORKSPACE.legal}
    assert "Root-Is-Purelib: true\nTag: py3-none-any\n" in tags


def test_dependencies_of_the_distributions(wheel: Callable[[str, str], Path]) -> None:
    ours, stubs = (
        {*metadata(wheel(name, "1.16.8")).get_all("Requires-Dist", [])} for name in NAMES
    )
    plain = {Requirement(text).name for text in ours if "extra ==" not in text}
    assert plain == {"flyte-stubs-runtime", "grpcio", "protobuf"}
    extras = metadata(wheel("flyte_agent_stubs", "1.16.8")).get_all("Provides-Extra", [])
    assert extras == ["jsonschema", "pydantic", "secrets", "speedups"]
    assert {Requirement(text).name for text in stubs} == {"types-grpcio", "types-protobuf"}
    connectors = metadata(wheel("flyte_connector_stubs", "2.0.53"))
    assert connectors.get_all("Provides-Extra") == [*extras, "validate"]


def test_archives_contain_exactly_the_generated_files(wheel: Callable[[str, str], Path]) -> None:
    generated = tree.read(WORKSPACE.generated / "flyte-agent-stubs")
    types = tree.read(WORKSPACE.generated / "flyteidl-stubs")
    for name, expected in (
        (
            "flyte_agent_stubs",
            {
                (f"flyte_agent_stubs/{path}" if path.startswith("proto/") else path): content
                for path, content in generated.items()
                if path.startswith(("flyte_agent_stubs/", "proto/"))
            },
        ),
        (
            "flyteidl_stubs",
            {
                path: content
                for path, content in types.items()
                if path.startswith("flyteidl-stubs/")
            },
        ),
    ):
        with zipfile.ZipFile(wheel(name, "1.16.8")) as archive:
            held = {n: archive.read(n) for n in archive.namelist() if ".dist-info/" not in n}
        assert held == expected


def test_archives_are_small(wheel: Callable[[str, str], Path]) -> None:
    sizes = [wheel(name, "1.16.8").stat().st_size for name in NAMES]
    sizes += [wheel(name, "2.0.53").stat().st_size for name in CONNECTORS]
    for size, most in zip(sizes, (450_000, 175_000, 650_000, 225_000), strict=True):
        assert size < most, sizes


STATE = """
import importlib.metadata, flyte_agent_stubs as f
assert f.__version__ == importlib.metadata.version("flyte-agent-stubs"), f.__version__
print(f.__version__.removesuffix(".%d"), f.FLYTEIDL_RELEASE)
for name, state in sorted(f.EXTENSION.items()):
    print(name, state)
try:
    f.EXTENSION["x"] = "y"
except TypeError:
    print("read-only")
"""


@pytest.mark.parametrize(("release", "resource"), [("1.16.8", "absorbed"), ("1.10.7", "applied")])
def test_version_and_extension_can_be_read_at_run_time(
    release: str,
    resource: str,
    wheel: Callable[[str, str], Path],
    runtime: Path,
    environment: Callable[..., Path],
) -> None:
    python = environment(str(runtime), str(wheel("flyte_agent_stubs", release)))
    assert run_python(python, STATE % SERIAL, PYTHONPATH="").splitlines() == [
        f"{release} {release}",
        f"flyteidl.admin.Resource.custom_info {resource}",
        "flyteidl.admin.TaskExecutionClosure.custom_info absorbed",
        f"flyteidl.event.ExternalResourceInfo.custom_info {resource}",
        "flyteidl.event.TaskExecutionEvent.custom_info absorbed",
        "read-only",
    ]


def test_nothing_is_built_from_a_drifted_folder(tmp_path: Path) -> None:
    copied = repository(tmp_path / "project")
    copied.edit("generated/flyte-agent-stubs/README.md", "typed", "typped")
    done = copied.command("build")
    assert done.returncode == 2
    assert "generated/flyte-agent-stubs: differs from what the sources generate" in done.stderr
    assert not (copied.root / "dist").exists()


def test_without_a_commit_there_is_no_date(copied: Project) -> None:
    git(copied.root, "init", "--quiet")
    done = copied.command("build")
    assert done.returncode == 2
    assert "git log failed" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((copied.root / "dist").iterdir())


def test_an_archive_in_bad_order_is_refused(
    wheel: Callable[[str, str], Path], built: Path, tmp_path: Path
) -> None:
    good = wheel("flyte_agent_stubs", "1.16.8")
    check([good])
    with_litter = tmp_path / good.name
    with zipfile.ZipFile(good) as archive, zipfile.ZipFile(with_litter, "w") as copy:
        for name in archive.namelist():
            litter = b"flyte_agent_stubs/agent.pyc,,\n" if name.endswith("/RECORD") else b""
            copy.writestr(name, archive.read(name) + litter)
        copy.writestr("flyte_agent_stubs/agent.pyc", b"")
    with pytest.raises(CodegenError, match=r"(?s)check_wheel_contents rejects.*W001"):
        check([with_litter])

    [sdist] = built.glob("flyteidl_stubs-1.16.8.*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    folder = tmp_path / sdist.name.removesuffix(".tar.gz")
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "1"\n')
    (folder / "PKG-INFO").write_text("Metadata-Version: 2.4\nName: x\nVersion: 1\n")
    bare = tmp_path / "bare" / sdist.name
    bare.parent.mkdir()
    with tarfile.open(bare, "w:gz") as archive:
        archive.add(folder, folder.name)
    with pytest.raises(CodegenError, match=r"(twine|pyroma) rejects"):
        check([bare])
