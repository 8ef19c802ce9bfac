"""`generate`: what it writes, prints and notices."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import tomlkit

from codegen.tools import git, tree
from tests.cli.helpers import refused
from tests.conftest import Project, copy_project
from tests.here import STUBS, TYPES

pytestmark = pytest.mark.slow


def test_generating_again_changes_nothing_at_all(copied: Project) -> None:
    before = copied.files("generated")
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    assert "files unchanged" in done.stdout
    assert copied.files("generated") == before
    assert copied.leftovers() == []


def test_progress_is_plain_lines_away_from_a_terminal(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    done = copied.command("generate")
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == [
        "compile",
        "extend",
        "emit",
        "write",
    ]
    for said in ("flyteidl.admin.Resource.custom_info", "absorbed", "files written", "emit"):
        assert said in done.stdout
    rows = {
        line.split("│")[1].strip(): line.split("│")[2].strip()
        for line in done.stdout.splitlines()
        if line.count("│") == 3
    }
    assert rows["files written"] == "5"  # two pyproject.toml, two READMEs, the package's root
    assert rows["files removed"] == "0"


def test_the_bytes_depend_on_the_sources_alone(tmp_path: Path) -> None:
    trees = []
    for name, seed in (("one", "0"), ("a rather longer name with spaces", "4711")):
        copy = copy_project(tmp_path / name)
        shutil.rmtree(copy.root / "generated")
        done = copy.command("generate", PYTHONHASHSEED=seed, TZ="Asia/Tokyo", LC_ALL="C")
        assert done.returncode == 0, done.stderr
        trees.append(tree.read(copy.root / "generated"))
    assert trees[0] == trees[1]
    for folder in (STUBS, TYPES):
        held = {f"{folder.name}/{name}": text for name, text in tree.read(folder).items()}
        assert held.items() <= trees[0].items()


def test_drift_is_named_and_nothing_is_written(copied: Project) -> None:
    done = copied.command("generate", "--check")
    assert (done.returncode, done.stdout) == (0, "generated/ matches the sources\n")
    package = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs"
    (package / "gone.py").write_text("")
    (package / "agent.py").write_text("edited by hand")
    (copied.root / "generated/flyteidl-stubs/README.md").unlink()
    (package / "py.typed").unlink()
    before = copied.files("generated")
    done = copied.command("generate", "--check")
    assert done.returncode == 1
    assert "+ flyte_agent_stubs/py.typed\n" in done.stdout
    assert "~ flyte_agent_stubs/agent.py\n" in done.stdout
    assert "- flyte_agent_stubs/gone.py\n1 added, 1 changed, 1 removed\n" in done.stdout
    assert "generated/flyteidl-stubs differs from what the sources generate" in done.stdout
    assert "+ README.md\n1 added, 0 changed, 0 removed\n" in done.stdout
    assert copied.files("generated") == before


def test_a_folder_that_belongs_to_no_family_is_drift(copied: Project) -> None:
    for name in ("old-name/pyproject.toml", "NOTES", "__pycache__/x.pyc"):
        (copied.root / "generated" / name).parent.mkdir(exist_ok=True)
        (copied.root / "generated" / name).write_text("")
    done = copied.command("generate", "--check")
    assert done.returncode == 1
    assert done.stdout == (
        "generated/NOTES belongs to no distribution of any family: delete it\n"
        "generated/old-name belongs to no distribution of any family: delete it\n"
    )
    again = copied.command("generate", "--check", "--family", "flyteidl")
    assert (again.returncode, again.stdout) == (1, done.stdout)


def test_an_edited_file_under_generated_is_put_right(copied: Project) -> None:
    before = copied.files("generated")
    edited = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs/agent.py"
    original = edited.read_bytes()
    edited.write_text("edited by hand")
    assert copied.command("generate").returncode == 0
    assert edited.read_bytes() == original
    after = copied.files("generated")
    assert [name for name in after if after[name] != before[name]] == [
        "flyte-agent-stubs/flyte_agent_stubs/agent.py"
    ]


def test_what_git_tracks_is_removed_and_other_files_are_not(copied: Project) -> None:
    package = copied.root / "generated/flyte-agent-stubs/flyte_agent_stubs"
    (package / "gone.py").write_text("")
    done = copied.command("generate")
    refused(done, "contains files that this command did not write: flyte_agent_stubs/gone.py")
    git.git(copied.root, "init", "--quiet")
    git.git(copied.root, "add", "--all")
    assert copied.command("generate").returncode == 0
    assert not (package / "gone.py").exists()


def test_another_release_is_complete_and_importable(copied: Project, tmp_path: Path) -> None:
    out = tmp_path / "older"
    done = copied.command("generate", "--release", "1.10.7", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert "field flyteidl.admin.Resource.custom_info             │ applied" in done.stdout
    program = (
        "from flyte_agent_stubs.flyteidl.admin.agent_pb2 import Resource\n"
        "import pkgutil, importlib, flyte_agent_stubs as top\n"
        "for m in pkgutil.walk_packages(top.__path__, 'flyte_agent_stubs.'):\n"
        "    importlib.import_module(m.name)\n"
        "r = Resource(); r.custom_info['n'] = 1; print(r.SerializeToString().hex(), top.__doc__)"
    )
    said = copied.python(program, out / "flyte-agent-stubs")
    assert said.startswith("32100a0e0a016e120911000000000000f03f ")
    assert "flyteidl 1.10.7" in said


def test_a_vendored_file_edited_by_hand(copied: Project) -> None:
    before = copied.files("generated")
    copied.edit(
        "proto/flyteidl/vendor/flyteidl/admin/agent.proto", "max_attempts = 7", "max_attempts = 70"
    )
    said = (
        "proto/flyteidl/vendor/flyteidl/admin/agent.proto: was changed by hand",
        "nox -s vendor",
    )
    refused(copied.command("generate"), *said)
    refused(copied.command("generate", "--check"), *said)
    assert copied.files("generated") == before
    assert copied.command("vendor").returncode == 0
    (copied.root / "proto/flyteidl/vendor/flyteidl/admin/extra.proto").write_text("")
    refused(copied.command("generate"), "extra.proto: is not part of what was vendored")
    refused(copied.command("vendor"), "did not write: flyteidl/admin/extra.proto")
    (copied.root / "proto/flyteidl/vendor/flyteidl/admin/extra.proto").unlink()
    (copied.root / "proto/flyteidl/vendor/flyteidl/core/types.proto").unlink()
    refused(
        copied.command("generate"), "proto/flyteidl/vendor/flyteidl/core/types.proto: was removed"
    )
    (copied.root / "proto/flyteidl/vendor/SHA256SUMS").write_bytes(b"\xff\xfe")
    refused(copied.command("generate"), "proto/flyteidl/vendor: contains ")
    (copied.root / "proto/flyteidl/vendor/SHA256SUMS").unlink()
    refused(
        copied.command("generate"), "proto/flyteidl/vendor/SHA256SUMS: is missing", "nox -s vendor"
    )
    assert copied.command("vendor").returncode == 0
    assert copied.command("generate").returncode == 0


def test_a_pin_without_its_files(copied: Project) -> None:
    copied.edit("proto/flyteidl/upstream.toml", 'release = "1.16.8"', 'release = "1.16.7"')
    refused(
        copied.command("generate"),
        "proto/flyteidl/vendor: contains flyteidl 1.16.8, but proto/flyteidl/upstream.toml pins"
        " flyteidl 1.16.7",
    )


def test_output_that_is_only_ascii(apart: Project) -> None:
    apart.edit("proto/flyteidl/package.toml", "serial = 0", "serial = 7")
    done = apart.command("generate", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    shutil.rmtree(apart.root / "generated")
    done = apart.command("generate", "--check", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "? and " in done.stdout


def test_names_in_the_table_are_not_cut(copied: Project) -> None:
    name = "a_field_name_that_" + "goes_on_" * 12 + "for_long"
    (copied.root / "proto/flyteidl/extensions/long.proto").write_text(
        f'syntax = "proto3"; package flyteidl.long; message Long {{ string {name} = 1; }}\n'
    )
    (copied.root / "proto/flyteidl/extension.toml").write_text('adds = ["long.proto"]\n')
    copied.edit(
        "proto/flyteidl/extensions/flyteidl/admin/agent.proto",
        "custom_info = 6;",
        f"custom_info = 6;\n  string {name} = 900;",
    )
    done = copied.command("generate")
    assert done.returncode == 0, done.stderr
    assert f"flyteidl.admin.Resource.{name} " in done.stdout


def test_a_note_in_the_second_distribution_keeps_the_first_as_it_was(copied: Project) -> None:
    (copied.root / "generated/flyteidl-stubs/note.txt").write_text("mine")
    copied.edit("proto/flyteidl/wrappers.toml", 'doc = "', 'doc = "New: ')
    before = copied.files("generated")
    said = refused(copied.command("generate"), "did not write: note.txt")
    assert "generated/flyteidl-stubs" in said
    assert copied.files("generated") == before


@pytest.mark.parametrize("module", ["custom_info", "times"])
def test_a_module_of_wrappers_replaces_no_other_file(module: str, copied: Project) -> None:
    copied.edit("proto/flyteidl/wrappers.toml", "[modules.core]", f"[modules.{module}]")
    before = copied.files("generated")
    refused(copied.command("generate"), f"two outputs write flyte_agent_stubs/{module}.py")
    assert copied.files("generated") == before


def test_a_description_may_hold_quotes(copied: Project) -> None:
    copied.edit("proto/flyteidl/package.toml", 'description = "Typed', 'description = "\\"Typed\\"')
    assert copied.command("generate").returncode == 0
    text = (copied.root / "generated/flyte-agent-stubs/pyproject.toml").read_text("utf-8")
    assert tomlkit.parse(text).unwrap()["project"]["description"].startswith('"Typed" ')


def test_what_a_stopped_run_left_is_not_for_deletion(copied: Project) -> None:
    generated = copied.root / "generated"
    (generated / "flyteidl-stubs").rename(generated / ".flyteidl-stubs.previous")
    done = copied.command("generate", "--check")
    assert done.returncode == 1
    assert ".flyteidl-stubs.previous was left by a run that was stopped" in done.stdout
    assert copied.command("generate").returncode == 0
    assert copied.command("generate", "--check").returncode == 0
