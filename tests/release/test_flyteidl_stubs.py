"""flyteidl-stubs: upstream's own modules, typed, and nothing promised that they have not."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import run_python
from tests.here import ROOT, TYPES

TYPING = ROOT / "tests/typing/upstream"
AGREE = ROOT / "tests/release/agree.py"

Checker = Callable[[Path, Path, Path], dict[int, str]]

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="flyteidl asks for Python below 3.13 or 3.14"
)


def mypy(file: Path, python: Path, folder: Path) -> dict[int, str]:
    """The lines where mypy --strict finds something, with what that is."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-executable", python),
            *("--config-file=", "--cache-dir", python.parents[1] / "mypy", file),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode in (0, 1), done.stderr
    found = re.findall(r"^(.*?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    assert all(Path(path).name == file.name for path, _, _ in found), done.stdout
    return {int(line): said for _, line, said in found}


def pyright(file: Path, python: Path, folder: Path) -> dict[int, str]:
    """The same for pyright."""
    copy = shutil.copy(file, folder)
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", python, copy],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {
        each["range"]["start"]["line"] + 1: each["message"]
        for each in found
        if each["severity"] == "error"
    }


def mistakes(file: Path) -> set[int]:
    lines = enumerate(file.read_text("utf-8").splitlines(), start=1)
    return {number for number, line in lines if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def with_stubs(
    environment: Callable[..., Path],
    real_wheel: Callable[[str], Path],
    wheel: Callable[[str, str], Path],
) -> Path:
    """A Python with flyteidl 1.16.8 and its stubs."""
    return environment(str(real_wheel("1.16.8")), str(wheel("flyteidl_stubs", "1.16.8")), "grpcio")


@pytest.fixture(scope="module")
def without_stubs(environment: Callable[..., Path], real_wheel: Callable[[str], Path]) -> Path:
    """A Python with flyteidl 1.16.8, and the types of protobuf and grpc alone."""
    return environment(str(real_wheel("1.16.8")), "grpcio", "types-grpcio", "types-protobuf")


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_good_use_is_accepted(checker: Checker, with_stubs: Path, tmp_path: Path) -> None:
    assert checker(TYPING / "good.py", with_stubs, tmp_path) == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_the_readmes_example_is_accepted(
    checker: Checker, with_stubs: Path, tmp_path: Path
) -> None:
    text = (TYPES / "README.md").read_text("utf-8")
    [example] = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    file = tmp_path / "written" / "example.py"
    file.parent.mkdir()
    file.write_text(example)
    assert checker(file, with_stubs, tmp_path) == {}
    run_python(with_stubs, example, PYTHONPATH="")


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_each_mistake_is_found_at_its_line(
    checker: Checker, with_stubs: Path, tmp_path: Path
) -> None:
    wrong = mistakes(TYPING / "bad.py")
    assert len(wrong) >= 8
    found = checker(TYPING / "bad.py", with_stubs, tmp_path)
    assert set(found) == wrong, found


def test_without_them_mypy_skips_upstream(without_stubs: Path, tmp_path: Path) -> None:
    found = mypy(TYPING / "bad.py", without_stubs, tmp_path)
    assert not mistakes(TYPING / "bad.py") & set(found)
    assert found
    assert all("missing library stubs or py.typed marker" in said for said in found.values())


def test_without_them_pyright_knows_less(without_stubs: Path, tmp_path: Path) -> None:
    """It reads the .pyi that upstream ships beside messages; what calls answer has no type."""
    file = TYPING / "bad.py"
    found = pyright(file, without_stubs, tmp_path)
    lines = file.read_text("utf-8").splitlines()
    assert {
        lines[number - 1].split("  #")[0].strip() for number in mistakes(file) - set(found)
    } == {
        'resource.HasField("message")',
        "print(stub.GetTask(GetTaskRequest()).message)",
    }


def test_the_oldest_types_that_it_allows_do(
    environment: Callable[..., Path], wheel: Callable[[str, str], Path], tmp_path: Path
) -> None:
    """Each file of the stubs, and good use of them, over the lower bounds of the metadata."""
    stubs = wheel("flyteidl_stubs", "1.16.8")
    python = environment("--resolution", "lowest", str(stubs))
    versions = "from importlib.metadata import version as v; print(v('types-protobuf'))"
    assert run_python(python, versions).startswith("4.25.")
    with zipfile.ZipFile(stubs) as archive:
        archive.extractall(tmp_path)
    # mypy is silent about what is installed: here the stubs are sources.
    (tmp_path / "flyteidl-stubs").rename(tmp_path / "flyteidl")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file="),
            *("--python-executable", python, "flyteidl"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert mypy(TYPING / "good.py", python, tmp_path / "flyteidl") == {}


def agreement(python: Path, stubs: Path) -> list[str]:
    done = subprocess.run([python, AGREE, stubs], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("release", ["1.16.8", "1.10.7"])
def test_stubs_and_modules_agree(
    release: str,
    environment: Callable[..., Path],
    real_wheel: Callable[[str], Path],
    wheel: Callable[[str, str], Path],
    tmp_path: Path,
) -> None:
    """Every attribute that a stub promises is there, and every element of the schema is typed."""
    python = environment(str(real_wheel(release)), "protobuf<4.26", "grpcio")
    with zipfile.ZipFile(wheel("flyteidl_stubs", release)) as archive:
        archive.extractall(tmp_path)
    *disagreements, promises = agreement(python, tmp_path / "flyteidl-stubs")
    assert disagreements == []
    assert int(promises) > 4_000


def test_a_promise_that_is_not_kept_is_seen(
    environment: Callable[..., Path],
    real_wheel: Callable[[str], Path],
    wheel: Callable[[str, str], Path],
    tmp_path: Path,
) -> None:
    """The stubs of 1.16.8 say more than the modules of 1.10.7 hold."""
    python = environment(str(real_wheel("1.10.7")), "protobuf<4.26", "grpcio")
    with zipfile.ZipFile(wheel("flyteidl_stubs", "1.16.8")) as archive:
        names = ["flyteidl-stubs/admin/agent_pb2.pyi", "flyteidl-stubs/service/agent_pb2_grpc.pyi"]
        archive.extractall(tmp_path, names)
    said = agreement(python, tmp_path / "flyteidl-stubs")
    assert "flyteidl.admin.agent_pb2.Resource.custom_info is not there" in said
    assert "flyteidl.admin.agent_pb2.Resource(custom_info=...) is no field" in said
    assert any(line.endswith("has no type") for line in said)


def test_they_promise_what_that_release_has(wheel: Callable[[str, str], Path]) -> None:
    """The extension is in upstream's 1.16.8 itself, with our documentation, and not in 1.10.7."""
    texts = {}
    for release in ("1.16.8", "1.10.7"):
        with zipfile.ZipFile(wheel("flyteidl_stubs", release)) as archive:
            texts[release] = archive.read("flyteidl-stubs/admin/agent_pb2.pyi").decode()
            names = [n for n in archive.namelist() if ".dist-info/" not in n]
        assert {n.split("/")[0] for n in names} == {"flyteidl-stubs"}
        assert {Path(n).suffix for n in names} == {".pyi"}
    assert '"""Data that only this agent or its engine knows' in texts["1.16.8"]
    assert "custom_info" not in texts["1.10.7"]
