"""`flyte-agent new`: a project that passes its own tests at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flyte_agent_kit import project
from flyte_agent_kit.cli import main
from flyte_agent_kit.errors import KitError
from tests.here import STUBS, WORKSPACE


def command(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["flyte-agent", "new", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    assert isinstance(caught.value.code, int)
    return caught.value.code


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow  # installs the kit and the project into an environment of their own
def test_a_new_project_passes_its_own_checks(here: Path, environment: Callable[..., Path]) -> None:
    stubs = [str(each) for each in (WORKSPACE.runtime, STUBS, WORKSPACE.kit)]
    python = environment(*stubs)
    clean = {key: each for key, each in os.environ.items() if key != "PYTHONPATH"}

    def run(*words: str, folder: Path) -> str:
        done = subprocess.run(
            words, cwd=folder, env=clean, capture_output=True, text=True, timeout=600
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run(
        str(python.parent / "flyte-agent"),
        "new",
        "spark-on-call",
        "--task-type",
        "spark",
        folder=here,
    )
    made = here / "spark-on-call"
    install = (sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python))
    run(*install, "--editable", ".[dev]", folder=made)
    assert "6 passed" in run(str(python), "-m", "pytest", folder=made)
    run(str(python), "-m", "mypy", folder=made)
    run(str(python), "-m", "ruff", "check", folder=made)
    run(str(python), "-m", "ruff", "format", "--check", folder=made)
    loaded = "from spark_on_call.agent import SparkOnCall; print(SparkOnCall.declaration)"
    assert "Category(name='spark', version=0)" in run(str(python), "-c", loaded, folder=made)


def test_no_name_of_the_template_is_left(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command(monkeypatch, "ask-a-model") == 0
    files = [path for path in (here / "ask-a-model").rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {".gitignore", "ci.yaml", "Containerfile", "agent.py"}
    for path in files:
        text = path.read_text("utf-8")
        for name in ("my-agent", "my_agent", "MyAgent", "my-task-type", ".in\n"):
            assert name not in text, path
        assert "dot-" not in str(path)
    assert 'task_type="ask_a_model"' in (here / "ask-a-model/src/ask_a_model/agent.py").read_text()


def test_the_files_are_listed_for_programs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(monkeypatch, "mine", "--into", "deep/folder", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["module"], found["agent"], found["task_type"]) == ("mine", "Mine", "mine")
    assert all((Path(found["folder"]) / name).is_file() for name in found["files"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["My Agent"], "'My Agent' cannot be the name of a project"),
        (["-x"], "No such option"),
        (["../x"], "cannot be the name"),
        (["json"], "'json' is the name of a module"),
        (["flyte-agent-kit"], "'flyte_agent_kit' is the name of a module"),
        (["class"], "'class' is the name of a module"),
        (["mine", "--task-type", 'a"b'], "cannot be a task type"),
        (["mine", "--into", "there"], "there: the folder exists already"),
        (["mine", "--into", "file/below"], "file/below: the folder cannot be written: File exists"),
        (["mine", "--into", "/proc/mine"], "/proc/mine: the folder cannot be written"),
        (["conftest"], "'conftest' is the name of a module"),
        (["typing-extensions"], "'typing_extensions' is the name of a module"),
        (["protobuf"], "'protobuf' is the name of a module"),
        (["test-agent"], "'test_agent' is the name of a module"),
        ([], "Missing argument"),
    ],
)
def test_bad_input_is_one_message(
    arguments: list[str],
    said: str,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (here / "there").mkdir()
    (here / "file").touch()
    assert command(monkeypatch, *arguments) == 2
    err = capsys.readouterr().err
    assert said in err
    assert "Traceback" not in err
    assert sorted(path.name for path in here.iterdir()) == ["file", "there"]


def test_a_class_is_not_called_like_one_of_pythons() -> None:
    assert project.names("exception").agent == "ExceptionAgent"


@pytest.mark.parametrize(
    "name", ["engine", "job", "phase", "refused-error", "agent-failure", "fake-engine"]
)
def test_a_class_is_not_called_like_one_of_the_projects(name: str, here: Path) -> None:
    found = project.names(name)
    assert found.agent.endswith("Agent")
    project.write(found, here / name)
    text = (here / name / "src" / found.module / "agent.py").read_text("utf-8")
    assert f"class {found.agent}(AsyncAgent[Job]" in text
    assert project.names("my-agent").agent == "MyAgent"


def test_a_name_may_begin_as_the_templates_does(here: Path) -> None:
    project.write(project.names("my-agent-2"), here / "two")
    text = (here / "two/src/my_agent_2/agent.py").read_text("utf-8")
    assert 'class MyAgent2(AsyncAgent[Job], task_type="my_agent_2"' in text


def test_the_next_step_works_with_any_pip(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(monkeypatch, "mine") == 0
    assert 'pip install -e ".[dev]" && ' in capsys.readouterr().out
    for path in (here / "mine").rglob("*"):
        assert path.is_dir() or "--group" not in path.read_text("utf-8")
    assert "[project.optional-dependencies]\ndev = " in (here / "mine/pyproject.toml").read_text()


def test_a_write_that_fails_leaves_nothing(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def full(path: Path, text: str) -> Path:
        written.append(path)
        if len(written) == 3:
            raise OSError("the disk is full")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    monkeypatch.setattr(project, "_write", full)
    with pytest.raises(KitError, match="full"):
        project.write(project.names("mine"), here / "mine")
    assert list(here.iterdir()) == []
    (here / "link").symlink_to("nowhere")
    with pytest.raises(KitError, match="exists already"):
        project.write(project.names("mine"), here / "link")
