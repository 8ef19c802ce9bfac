"""A commit is read as git stores it: every file, and what links lead to."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.tools.git import Commit, commit

pytestmark = pytest.mark.skipif(os.name == "nt", reason="makes symbolic links")


def git(root: Path, *arguments: str) -> None:
    author = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *author, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with nothing in it."""
    git(tmp_path, "init", "--quiet", "-b", "main")
    return tmp_path


def write(root: Path, **files: str) -> None:
    for name, content in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")


def committed(root: Path) -> Commit:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "-m", "all")
    return commit(root, "main")


def test_attributes_hide_nothing(root: Path) -> None:
    write(root, proto__a="a", proto__b__c="$Id$\n")
    (root / ".gitattributes").write_text("proto/a export-ignore\nproto/b/c ident eol=crlf\n")
    found = committed(root)
    assert found.folder("proto") == {"a": b"a", "b/c": b"$Id$\n"}
    assert found.read("proto/a") == b"a"
    assert found.read("proto") is None
    assert found.read("proto/d") is None
    assert found.folder("pro") == {}


def test_the_working_tree_does_not_count(root: Path) -> None:
    write(root, proto__a="a")
    found = committed(root)
    write(root, proto__a="b", proto__c="c")
    assert found.folder("proto") == {"a": b"a"}


def test_a_repository_may_have_the_project_in_a_folder(root: Path) -> None:
    write(root, project__proto__a="a", proto__b="b")
    committed(root)
    assert commit(root / "project", "main").folder("proto") == {"a": b"a"}


def test_links_are_followed(root: Path) -> None:
    write(root, real__a="a", real__deep__b="b", one="1")
    (root / "linked").symlink_to("real")
    (root / "proto").mkdir()
    (root / "proto/up").symlink_to("../linked/deep")
    (root / "proto/one").symlink_to("../one")
    found = committed(root)
    assert found.folder("linked") == {"a": b"a", "deep/b": b"b"}
    assert found.folder("proto") == {"one": b"1", "up/b": b"b"}
    assert found.read("proto/up/b") == b"b"
    assert found.read("proto/one") == b"1"


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("/etc/passwd", "main:proto/x: links to /etc/passwd, which is not in the commit"),
        ("../../outside", "main:proto/x: links out of the repository"),
        ("x", "main:proto/x: links in a circle"),
        ("../nothing", "main:proto/x: links to nothing, which the commit lacks"),
        (".", "main:proto: is inside itself, through a link"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(target: str, said: str, root: Path) -> None:
    write(root, proto__a="a")
    (root / "proto/x").symlink_to(target)
    with pytest.raises(CodegenError) as refusal:
        committed(root).folder("proto")
    assert str(refusal.value).startswith(said)
