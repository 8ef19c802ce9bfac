"""`nox -s runtimes`: what it runs, what it leaves out and says so, and how it ends."""

from __future__ import annotations

import ast
import os
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomlkit
from click.testing import CliRunner
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from conformance.runtimes import distributions, matrix, pyodide, pythons, session, suite
from conformance.runtimes.__main__ import main
from conformance.runtimes.distributions import Wheel
from conformance.runtimes.installers import InstallError
from tests.here import STUBS, WORKSPACE

THIS = f"{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture(scope="module")
def wheel() -> Wheel:
    """What the stubs' pyproject.toml says, as a wheel's metadata has it."""
    return described(STUBS)


def described(folder: Path) -> Wheel:
    metadata = tomlkit.parse((folder / "pyproject.toml").read_text("utf-8")).unwrap()["project"]
    extras = dict(metadata["optional-dependencies"])
    extras.pop(distributions.COMPILED)
    lines = [*metadata["dependencies"]]
    lines += [f'{line}; extra == "{extra}"' for extra in extras for line in extras[extra]]
    return Wheel(
        Path("a.whl"), metadata["name"], tuple(extras), tuple(Requirement(each) for each in lines)
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Wheel]:
    return distributions.build(tmp_path_factory.mktemp("built"))


def test_the_suite_has_all_that_it_imports(tmp_path: Path) -> None:
    copied = suite.copy(tmp_path / "suite")
    missing = {
        f"{path.relative_to(copied)} imports {node.module}"
        for path in copied.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").partition(".")[0] in ("conformance", "tests")
        and not (copied / f"{(node.module or '').replace('.', '/')}.py").exists()
        and not (copied / (node.module or "").replace(".", "/")).is_dir()
    }
    assert not missing


def every(wheel: Wheel, python: str) -> matrix.Plan:
    return matrix.every(python, distributions.asked([wheel], python))


@pytest.mark.parametrize("python", matrix.PYTHONS)
def test_every_combination_is_run_or_named(wheel: Wheel, python: str) -> None:
    plan = every(wheel, python)
    run = {each.title for each in plan.combinations}
    left_out = {each.split(": ")[0] for each in plan.left_out}
    assert run | left_out == {
        *(f"protobuf {line}" for line in matrix.PROTOBUFS),
        "the oldest grpcio",
        "beside flytekit",
    }
    assert not run & left_out


def test_protobuf_4_is_left_out_where_it_cannot_be_imported(wheel: Wheel) -> None:
    assert every(wheel, "3.13").left_out == ["beside flytekit: it asks for Python <3.13"]
    assert every(wheel, "3.14").left_out == [
        "protobuf 4.25.*: the metadata asks for <8,>=5.27",
        "beside flytekit: it asks for Python <3.13",
    ]


def test_one_warning_is_let_through_where_protobuf_4_raises_it(wheel: Wheel) -> None:
    for python in ("3.10", "3.11", "3.12", "3.13", "3.14"):
        warnings = {each.title: each.warnings for each in every(wheel, python).combinations}
        warned = {title for title, filters in warnings.items() if filters}
        assert warned == ({"protobuf 4.25.*"} if python in ("3.12", "3.13") else set())


@pytest.mark.parametrize(
    ("python", "grpcio", "protobuf"),
    [("3.10", "1.60", "4.25"), ("3.13", "1.66.2", "4.25"), ("3.14", "1.75.1", "5.27")],
)
def test_the_lowest_versions_of_each_python(
    wheel: Wheel, python: str, grpcio: str, protobuf: str
) -> None:
    asked = distributions.asked([wheel, described(WORKSPACE.runtime)], python)
    assert matrix.lowest(asked["grpcio"]) == grpcio
    [lowest] = matrix.minimum(python, asked).combinations
    assert lowest.lowest
    assert lowest.protobuf == f"protobuf=={protobuf}"
    assert set(asked) == {"grpcio", "protobuf", "jsonschema", "pydantic", "detect-secrets"}


def test_wheels_that_need_each_other_are_not_asked_for_elsewhere(wheel: Wheel) -> None:
    other = Wheel(
        Path("b.whl"), "b", (), (Requirement("Flyte_Agent-Stubs>=1"), Requirement("c>=2"))
    )
    assert distributions.asked([other, wheel], "3.12")["c"] == SpecifierSet(">=2")
    assert "A" not in distributions.asked([other, wheel], "3.12")


def test_pyodide_runs_each_protobuf_of_its_python(wheel: Wheel) -> None:
    whole = every(wheel, pyodide.PYTHON)
    plan = pyodide.plan(whole)
    assert [each.protobuf for each in plan.combinations] == [
        *("protobuf==5.29.*", "protobuf==6.33.*", "protobuf==7.*")
    ]
    assert plan.left_out == [*whole.left_out, *pyodide.LEFT_OUT]


def test_this_python_is_found() -> None:
    assert pythons.find([THIS]) == {THIS: Path(sys.executable)}


@pytest.mark.skipif(os.name == "nt", reason="shims are shell scripts")
def test_a_shim_without_a_python_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, line in {
        "shims/python3.7": "exit 127",
        "versions/3.7.9/bin/python3.7": PRETENDS,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text(f"#!/bin/sh\n{line}\n", "utf-8")
        path.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "shims"), prepend=os.pathsep)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert pythons.find(["3.7"]) == {"3.7": tmp_path / "versions/3.7.9/bin/python3.7"}


PRETENDS = "echo CPython 3.7"


def test_pyenv_s_newest_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    for name in ("3.1.9", "3.1.10", "3.10.1", "3.1.11-dev", "3.1.2"):
        (tmp_path / "versions" / name).mkdir(parents=True)
    found = [each.parent.parent.name for each in pythons.in_pyenv("3.1")]
    assert found == ["3.1.10", "3.1.9", "3.1.2"]


def test_no_pyodide_without_node(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pyodide.UnavailableError, match="node is not on the PATH"):
        pyodide.fetch()


@pytest.mark.skipif(os.name == "nt", reason="plants a shell script")
@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("cp {archive} .", r"has the SHA-512 \S{86}==, not "),
        ("echo no network >&2; exit 1", "npm does not get pyodide .*: no network"),
    ],
)
def test_an_unavailable_pyodide_says_why(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "pyodide.tgz"
    with tarfile.open(archive, "w:gz") as made:
        made.add(Path(__file__), "package/pyodide.mjs")
    for name in ("node", "npm"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script.format(archive=archive)}\n", "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("FLYTE_AGENT_STUBS_CACHE", str(tmp_path / "cache"))
    with pytest.raises(pyodide.UnavailableError, match=said):
        pyodide.fetch()
    assert list((tmp_path / "cache/pyodide").iterdir()) == []


FAILS = "def test_planted():\n    assert 'planted' == 'mistake'\n"
PASSES = "import flyte_agent_stubs\n\ndef test_planted():\n    pass\n"
WARNS = "import warnings\n\ndef test_planted():\n    warnings.warn('planted')\n"


@pytest.mark.parametrize(
    ("planted", "missing", "arguments", "code"),
    [
        (PASSES, False, (), 0),
        (FAILS, False, (), 1),
        (WARNS, False, (), 1),
        ("", False, (), 1),  # pytest finds no test
        (PASSES, True, (), 0),
        (PASSES, True, ("--all",), 1),
        (None, True, (), 1),  # nothing ran
    ],
    ids=["passes", "fails", "warns", "empty", "missing", "missing with --all", "no Python"],
)
def test_exit_status(
    *,
    planted: str | None,
    missing: bool,
    arguments: tuple[str, ...],
    code: int,
    built: list[Wheel],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def copy(folder: Path) -> Path:
        assert planted is not None
        (folder / "tests").mkdir(parents=True)
        (folder / "tests/test_planted.py").write_text(planted, "utf-8")
        return folder

    def no_pyodide() -> Path:
        raise pyodide.UnavailableError("it is not asked for")

    other = next(each for each in matrix.PYTHONS if each != THIS)
    found = {} if planted is None else {THIS: Path(sys.executable)}
    monkeypatch.setattr(matrix, "IMPLEMENTATIONS", ("upb",))
    monkeypatch.setattr(distributions, "build", lambda folder: built)
    monkeypatch.setattr(suite, "copy", copy)
    monkeypatch.setattr(pyodide, "fetch", no_pyodide)
    monkeypatch.setattr(pythons, "find", lambda versions: found)
    chosen = ["--python", THIS, *(["--python", other] if missing else [])]
    done = CliRunner().invoke(main, ["--minimum", *chosen, *arguments])
    assert done.exit_code == code, done.output
    assert (f"Left out: Python {other}: not found" in done.output) == missing
    assert ("assert 'planted' == 'mistake'" in done.output) == (planted == FAILS)


def test_what_cannot_be_installed_fails_and_the_rest_runs(tmp_path: Path) -> None:
    def cannot(folder: Path) -> Iterator[suite.Result]:
        raise InstallError("no wheel")
        yield

    def passes(folder: Path) -> Iterator[suite.Result]:
        yield suite.Result(suite.Versions(), passed=1, skipped=0, failed=0, seconds=0, log="")

    made = session.Session([], minimum=False, chosen=[])
    made.jobs += [session.Job("3.10", "a", cannot), session.Job("3.10", "b", passes)]
    said: list[str] = []
    rows = made.run(tmp_path, said.append)
    assert [(row.title, row.result.failed, row.result.log) for row in rows] == [
        ("a", 1, "no wheel"),
        ("b", 0, ""),
    ]
    assert sorted(said)[0] == "3.10, a, did not start: 0 passed, 1 failed"
