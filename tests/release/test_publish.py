"""Publishing: every refusal, and a rehearsal against a real index on loopback."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.release import publish
from codegen.release.preconditions import (
    GATES,
    Gate,
    Index,
    named_index,
    refuse_dirty,
    refuse_failing,
    refuse_no_credentials,
    refuse_published,
    refuse_untagged,
    unpublished,
)
from tests.conftest import Project, run_python
from tests.here import ROOT
from tests.release.conftest import git, repository

DISTRIBUTIONS = ("flyte-agent-stubs", "flyteidl-stubs")
VERSIONS: dict[str, str] = dict.fromkeys(DISTRIBUTIONS, "1.16.8.0")
RUNTIME = "flyte-stubs-runtime"
PASSWORD = "open sesame"

# The gates without environments of their own, one release instead of the window, and consumers that
# a file can break: what they are in this repository is tested elsewhere.
NOXFILE = """
import pathlib
import sys

import nox


@nox.session(venv_backend="none")
def generate(session):
    session.run(sys.executable, "-m", "codegen", "generate", *session.posargs, external=True)


@nox.session(venv_backend="none")
def breaking(session):
    session.run(sys.executable, "-m", "codegen", "breaking", "--release=1.10.7", external=True)


@nox.session(venv_backend="none")
def api(session):
    session.run(sys.executable, "-m", "codegen", "api", external=True)


@nox.session(venv_backend="none")
def consumers(session):
    if pathlib.Path("broken").exists():
        session.error("flyteidl 1.13.5 cannot read this event")
"""


@dataclass(frozen=True)
class Server:
    """An index, and the folder where it keeps what it takes."""

    index: Index
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            "UV_PUBLISH_URL": self.index.upload,
            "UV_PUBLISH_CHECK_URL": self.index.simple,
            "UV_PUBLISH_USERNAME": "maintainer",
            "UV_PUBLISH_PASSWORD": PASSWORD,
        }


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    folder = tmp_path / "index"
    folder.mkdir()
    process = subprocess.Popen(
        [
            *(sys.executable, ROOT / "tests/release/index.py"),
            *(folder, tmp_path / "passwords", "maintainer"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(f"{PASSWORD}\n")
        process.stdin.flush()
        address = f"http://127.0.0.1:{int(process.stdout.readline())}"
        yield Server(Index(f"{address}/", f"{address}/simple/"), folder)
        process.kill()


@pytest.fixture
def nobody() -> Index:
    """An address on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return Index(f"http://127.0.0.1:{port}/", f"http://u:{PASSWORD}@127.0.0.1:{port}/simple/")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A small repository with one commit."""
    root = tmp_path / "repository"
    root.mkdir()
    (root / "file").write_text("1\n")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "one")
    return root


def refusal(function: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(CodegenError) as refused:
        function(*arguments)
    said = str(refused.value)
    assert PASSWORD not in said
    return said


# --- the environment ----------------------------------------------------------------------------


def test_the_environment_names_the_index() -> None:
    named = {
        "UV_PUBLISH_URL": f"https://me:{PASSWORD}@example.org/legacy/",
        "UV_PUBLISH_CHECK_URL": "https://example.org/simple/",
    }
    index = named_index(named)
    assert index.upload == named["UV_PUBLISH_URL"]
    assert index.shown == "https://example.org/legacy/"
    assert PASSWORD not in repr(index)
    for variable in named:
        without = {key: value for key, value in named.items() if key != variable}
        assert f"{variable}: is not set" in refusal(named_index, without)
        for wrong in ("example", "http://", "http://[::1/"):
            said = refusal(named_index, {**named, variable: wrong})
            assert f"{variable}: is '{wrong}'" in said


def test_credentials_are_asked_for_before_anything_runs() -> None:
    user = {"UV_PUBLISH_USERNAME": "me", "UV_PUBLISH_PASSWORD": PASSWORD}
    token = {"UV_PUBLISH_TOKEN": PASSWORD}
    for enough in (user, token, {"ACTIONS_ID_TOKEN_REQUEST_URL": "https://example.org"}):
        refuse_no_credentials(enough)
    for wrong in ({}, {"UV_PUBLISH_USERNAME": "me"}, {**user, **token}):
        assert "Set UV_PUBLISH_TOKEN, or" in refusal(refuse_no_credentials, wrong)
    assert "UV_PUBLISH_INDEX: " in refusal(refuse_no_credentials, {**user, "UV_PUBLISH_INDEX": "x"})


# --- the working tree ---------------------------------------------------------------------------


def test_a_dirty_tree_is_refused(repo: Path) -> None:
    refuse_dirty(repo)
    (repo / "file").write_text("2\n")
    assert " M file" in refusal(refuse_dirty, repo)
    git(repo, "checkout", "file")
    git(repo, "config", "status.showUntrackedFiles", "no")
    for number in range(7):
        (repo / f"new {number}").write_text("")
    said = refusal(refuse_dirty, repo)
    assert '?? "new 4"\n  and 2 more' in said


def test_outside_a_repository_git_says_so(tmp_path: Path) -> None:
    assert "git status failed" in refusal(refuse_dirty, tmp_path)


def test_a_commit_without_the_versions_tag_is_refused(repo: Path) -> None:
    assert "does not have the tag v1.16.8.0; its tags: none" in refusal(
        refuse_untagged, repo, "1.16.8.0"
    )
    git(repo, "tag", "v1.16.8.0")
    git(repo, "tag", "--annotate", "v1.10.7.0", "--message", "another release")
    refuse_untagged(repo, "1.16.8.0")
    refuse_untagged(repo, "1.10.7.0")
    assert "its tags: v1.10.7.0, v1.16.8.0" in refusal(refuse_untagged, repo, "1.16.8.1")
    (repo / "file").write_text("2\n")
    git(repo, "commit", "--all", "--quiet", "--message", "two")
    assert "its tags: none" in refusal(refuse_untagged, repo, "1.16.8.0")


# --- the gates ----------------------------------------------------------------------------------


@pytest.mark.parametrize("gate", GATES, ids=str)
def test_a_gate_that_fails_is_a_refusal(gate: Gate, tmp_path: Path) -> None:
    session = (
        "import nox\n@nox.session(venv_backend='none')\n"
        f"def {gate.name}(session):\n    print('asked', session.posargs)\n"
    )
    (tmp_path / "noxfile.py").write_text(session)
    refuse_failing(tmp_path, gate)
    (tmp_path / "noxfile.py").write_text(session + "    session.error('it breaks')\n")
    said = refusal(refuse_failing, tmp_path, gate)
    assert f"nox -s {gate}: does not pass" in said
    assert "it breaks" in said
    assert f"asked {list(gate.arguments)}" in said


def test_this_repository_has_every_gate() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "nox", "-l"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert {gate.name for gate in GATES} <= set(
        re.findall(r"^[*-] (\w+) -> ", listed, re.MULTILINE)
    )


def test_a_gate_that_is_not_there_is_a_refusal(tmp_path: Path) -> None:
    (tmp_path / "noxfile.py").write_text("import nox\n@nox.session\ndef other(session): ...\n")
    assert "Sessions not found: breaking" in refusal(refuse_failing, tmp_path, Gate("breaking"))


# --- the index ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["flyte_agent_stubs", "flyteidl_stubs"])
def test_a_version_that_the_index_has_is_refused(
    name: str, server: Server, wheel: Callable[[str, str], Path]
) -> None:
    refuse_published(server.index, VERSIONS)
    shutil.copy(wheel(name, "1.16.8"), server.folder)
    said = refusal(refuse_published, server.index, VERSIONS)
    distribution = name.replace("_", "-")
    there = f"{name}-1.16.8.0-py3-none-any.whl"
    assert f"the index has {distribution} 1.16.8.0 already: {there}" in said
    refuse_published(server.index, dict.fromkeys(DISTRIBUTIONS, "1.16.8.1"))


def test_a_runtime_that_the_index_has_is_left_alone(server: Server, built: Path) -> None:
    archives = sorted(built.glob("flyte_stubs_runtime-*"))
    assert len(archives) == 2
    assert unpublished(server.index, RUNTIME, archives) == archives
    shutil.copy(archives[0], server.folder)
    assert unpublished(server.index, RUNTIME, archives) == archives[1:]
    (server.folder / archives[1].name).write_bytes(archives[1].read_bytes() + b"0")
    said = refusal(unpublished, server.index, RUNTIME, archives)
    assert f"{archives[1].name}: the index has another file of this name" in said
    assert "raise `version`" in said


def test_an_index_that_does_not_answer_is_a_refusal(nobody: Index, server: Server) -> None:
    said = refusal(refuse_published, nobody, VERSIONS)
    assert "does not say what it holds: ConnectionError" in said
    elsewhere = Index(server.index.upload, server.index.simple.replace("simple", "simpel"))
    said = refusal(refuse_published, elsewhere, VERSIONS)
    assert "does not say what it holds: 404" in said


def test_what_the_index_refuses_is_told_plainly(
    server: Server,
    nobody: Index,
    wheel: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, two = wheel("flyteidl_stubs", "1.10.7"), wheel("flyteidl_stubs", "1.16.8")
    for variable, value in server.environment.items():
        monkeypatch.setenv(variable, value)

    monkeypatch.setenv("UV_PUBLISH_PASSWORD", "guess")
    said = refusal(publish.upload, [two], server.index)
    assert f"{server.index.upload}: does not take the files" in said
    assert "flyteidl_stubs-1.16.8.0-py3-none" in said
    assert "403 Forbidden" in said
    assert "guess" not in said
    assert not list(server.folder.iterdir())

    monkeypatch.setenv("UV_PUBLISH_PASSWORD", PASSWORD)
    publish.upload([two], server.index)
    said = refusal(publish.upload, [one, two], server.index)
    assert "flyteidl_stubs-1.16.8.0-py3-none-any.whl" in said
    assert "Files before the refused one, if any, have been uploaded." in said
    assert "409 Conflict" in said
    assert {path.name for path in server.folder.iterdir()} == {one.name, two.name}

    monkeypatch.setenv("UV_PUBLISH_URL", nobody.upload)
    said = refusal(publish.upload, [one], nobody)
    assert "Check UV_PUBLISH_URL and the credentials" in said


# --- all of it ----------------------------------------------------------------------------------


def refused(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    return done.stderr


@pytest.fixture
def release(tmp_path: Path) -> Project:
    """A repository whose commit may be published as 1.16.8.0."""
    copied = repository(tmp_path / "project")
    (copied.root / "noxfile.py").write_text(NOXFILE)
    git(copied.root, "add", "--all")
    git(copied.root, "commit", "--quiet", "--message", "the gates")
    git(copied.root, "tag", "v1.16.8.0")
    return copied


def test_nothing_is_uploaded_if_a_precondition_fails(release: Project, server: Server) -> None:
    said = refused(release.command("publish", "--release", "1.10.7", **server.environment))
    assert "does not have the tag v1.10.7.0; its tags: v1.16.8.0" in said

    release.edit("proto/flyteidl/extensions/flyteidl/admin/agent.proto", "a price", "a prize")
    assert "the working tree has uncommitted changes" in refused(
        release.command("publish", **server.environment)
    )
    git(release.root, "commit", "--all", "--quiet", "--message", "drift")
    assert "does not have the tag" in refused(release.command("publish", **server.environment))
    git(release.root, "tag", "--force", "v1.16.8.0")
    said = refused(release.command("publish", **server.environment))
    assert "nox -s generate -- --check: does not pass" in said
    assert "~ proto/flyteidl/admin/agent.proto" in said

    assert release.command("generate").returncode == 0
    (release.root / "broken").write_text("")
    git(release.root, "add", "--all")
    git(release.root, "commit", "--quiet", "--message", "a broken consumer")
    git(release.root, "tag", "--force", "v1.16.8.0")
    said = refused(release.command("publish", **server.environment))
    assert "nox -s consumers: does not pass" in said
    assert "flyteidl 1.13.5 cannot read this event" in said
    assert not list(server.folder.iterdir())


def test_publishing_end_to_end(release: Project, server: Server, tmp_path: Path) -> None:
    """Published, installed by name, used, uninstalled; and not published twice."""
    wrong = {**server.environment, "UV_PUBLISH_PASSWORD": "guess"}
    assert "403 Forbidden" in refused(release.command("publish", **wrong))
    assert not list(server.folder.iterdir())

    done = release.command("publish", **server.environment)
    assert done.returncode == 0, done.stderr
    assert "flyte_agent_stubs-1.16.8.0-py3-none-any.whl" in done.stdout
    assert {path.name: path.read_bytes() for path in server.folder.iterdir()} == {
        path.name: path.read_bytes() for path in (release.root / "dist").iterdir()
    }

    said = refused(release.command("publish", **server.environment))
    assert "the index has flyte-agent-stubs 1.16.8.0 already" in said

    uv = [sys.executable, "-m", "uv", "--quiet"]
    folder = tmp_path / "empty"
    subprocess.run([*uv, "venv", "--python", sys.executable, folder], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    names = [*DISTRIBUTIONS, *(["flyteidl"] if sys.version_info < (3, 13) else [])]
    subprocess.run(
        [*uv, "pip", "install", "--python", python, "--index", server.index.simple, *names],
        check=True,
    )
    readme = (ROOT / "README.md").read_text("utf-8")
    examples = re.findall(r"^```python\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert any("add_AsyncAgentServiceServicer_to_server" in example for example in examples)
    if sys.version_info >= (3, 13):
        examples = [example for example in examples if "from flyteidl" not in example]
    run_python(python, "\n".join(examples), PYTHONPATH="")

    subprocess.run(
        [*uv, "pip", "uninstall", "--python", python, RUNTIME, *DISTRIBUTIONS], check=True
    )
    gone = "import importlib.util as u; print(u.find_spec('flyte_agent_stubs'))"
    assert run_python(python, gone, PYTHONPATH="") == "None\n"
    assert not list(folder.rglob("flyteidl-stubs"))
    assert not list(folder.rglob("flyte_agent_stubs*"))
