"""`vendor`: the pin, the index, the wheels."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.tools import tree
from tests.cli.helpers import NOTHING_REACHABLE, local_index, refused, sha256
from tests.conftest import Project, vendored
from tests.here import FLYTEIDL

pytestmark = pytest.mark.slow


def test_vendoring_again_changes_nothing(copied: Project) -> None:
    before = copied.files("proto")
    done = copied.command("vendor")
    assert done.returncode == 0, done.stderr
    assert "flyteidl 1.16.8: 67 files, equal to what was published" in done.stdout
    assert "0 added, 0 changed, 0 removed" in done.stdout
    assert copied.files("proto") == before


def test_the_pin_moves_and_moves_back(copied: Project) -> None:
    before = {name: content for name, (content, _) in copied.files("proto").items()}
    done = copied.command("vendor", "1.16.7")
    assert done.returncode == 0, done.stderr
    after = {name: content for name, (content, _) in copied.files("proto").items()}
    assert after["flyteidl/upstream.toml"] == before["flyteidl/upstream.toml"].replace(
        b'release = "1.16.8"', b'release = "1.16.7"'
    )
    held = {f"flyteidl/vendor/{name}": content for name, content in vendored("1.16.7").items()}
    assert {name: after[name] for name in after if "/vendor/" in name} == held
    refused(copied.command("vendor", "1.16.x"), "'1.16.x' is not a version number")
    assert copied.command("vendor", "1.16.8").returncode == 0
    assert {name: content for name, (content, _) in copied.files("proto").items()} == before
    assert copied.leftovers() == []


def test_a_release_that_left_the_toml_comes_back_from_the_index(copied: Project) -> None:
    path = copied.root / "proto/flyteidl/upstream.toml"
    text = path.read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(('"1.16.7"', '"1.16.8"'))]
    path.write_text("\n".join(lines).replace("1.16.8", "1.16.6") + "\n", "utf-8")
    assert copied.command("vendor", "1.16.8").returncode == 0
    assert path.read_text("utf-8") == text


def test_a_release_that_does_not_exist(copied: Project) -> None:
    before = copied.files("proto")
    refused(copied.command("vendor", "1.16.99"), "no final release 1.16.99", "the newest is 1.")
    refused(copied.command("vendor", "1.9.9"), "no final release 1.9.9 of flyteidl")
    out = copied.root / "out"
    done = copied.command("generate", "--release", "1.16.99", "--out", str(out))
    refused(
        done,
        "proto/flyteidl/upstream.toml: flyteidl 1.16.99 is not in the support window",
        "1.10.0 to 1.16.8",
        "nox -s vendor -- --family flyteidl 1.16.99",
    )
    done = copied.command("generate", "--release", "1.12.5", "--out", str(out))
    refused(
        done,
        "flyteidl 1.12.5 is not in the support window",
        "Name one of 1.10.0, 1.10.6,",
        "If the index has 1.12.5, too, list its sha256 under [window.wheels]",
    )
    for release, said in {
        "1.5.22": "To take it in, lower `first` under [window] in proto/flyteidl/upstream.toml",
        "1.16.8rc1": "The window takes final releases alone. Name one of 1.10.0,",
        "new": "'new' is not a version number. Name one of 1.10.0,",
    }.items():
        done = copied.command("generate", "--release", release, "--out", str(out))
        refused(done, f"flyteidl {release} is not in the support window", said)
    assert not out.exists()
    assert copied.files("proto") == before


def test_a_release_before_the_window(copied: Project) -> None:
    before = copied.files("proto")
    done = copied.command("vendor", "1.5.22")
    refused(
        done,
        "flyteidl 1.5.22 is older than the support window, which begins with 1.10.0",
        "To take it in, lower `first` under [window] in proto/flyteidl/upstream.toml",
    )
    assert copied.files("proto") == before


def test_check_reports_whether_there_is_a_newer_release(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    wheel = real_wheel("1.16.8")
    index = local_index(tmp_path / "index", wheel, wheel.read_bytes())
    done = copied.command("vendor", "--check", **index)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1.16.8 is pinned, and nothing newer" in done.stdout
    copied.edit("proto/flyteidl/upstream.toml", 'release = "1.16.8"', 'release = "1.16.7"')
    done = copied.command("vendor", "--check")
    assert (done.returncode, done.stderr) == (1, "")
    assert "is newer than 1.16.7" in done.stdout
    assert "nox -s vendor -- --family flyteidl 1." in done.stdout


def test_a_wheel_with_another_hash(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    before = copied.files("proto")
    wheel = real_wheel("1.16.8")
    cache = str(tmp_path / "cache")
    for name, content in {
        "longer": wheel.read_bytes() + b"\0",
        "cut": wheel.read_bytes()[: wheel.stat().st_size // 2],
    }.items():
        index = local_index(tmp_path / name, wheel, content)
        done = copied.command("vendor", FLYTE_AGENT_STUBS_CACHE=cache, **index)
        found = sha256(content)
        pinned = FLYTEIDL.pins.window["1.16.8"].sha256
        refused(done, "flyteidl 1.16.8: ", f"sha256 {found}", f"pins {pinned}")
    assert copied.files("proto") == before
    assert not list(Path(cache).rglob("*.whl"))


def test_a_cached_wheel_that_was_cut_short(
    copied: Project, tmp_path: Path, real_wheel: Callable[[str], Path]
) -> None:
    pins = FLYTEIDL.pins
    cached = tmp_path / "cache/wheels" / f"flyteidl-1.16.8.{pins.window['1.16.8'].sha256}.whl"
    cached.parent.mkdir(parents=True)
    cached.write_bytes(real_wheel("1.16.8").read_bytes()[:100_000])
    done = copied.command("vendor", FLYTE_AGENT_STUBS_CACHE=str(tmp_path / "cache"))
    refused(done, sha256(cached.read_bytes()), f"Delete {cached}; it is then fetched again")


def test_an_index_that_cannot_be_reached(copied: Project, tmp_path: Path) -> None:
    before = copied.files("proto")
    cache = str(tmp_path / "cache")
    for arguments in (["vendor"], ["vendor", "1.17.99"], ["vendor", "--check"]):
        done = copied.command(*arguments, FLYTE_AGENT_STUBS_CACHE=cache, **NOTHING_REACHABLE)
        refused(done, "the package index cannot be reached", "Check the network and pip's settings")
    assert copied.files("proto") == before


def test_a_wheel_without_protos(copied: Project, tmp_path: Path) -> None:
    """A release that moved its files elsewhere must not empty proto/vendor."""
    before = copied.files("proto")
    empty = tmp_path / "flyteidl-1.17.0-py3-none-any.whl"
    with zipfile.ZipFile(empty, "w") as wheel:
        wheel.writestr(
            "flyteidl-1.17.0.dist-info/METADATA",
            "Metadata-Version: 2.1\nName: flyteidl\nVersion: 1.17.0\n",
        )
        wheel.writestr("flyteidl-1.17.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr("flyteidl-1.17.0.dist-info/RECORD", "")
    index = local_index(tmp_path / "index", empty, empty.read_bytes())
    done = copied.command("vendor", "1.17.0", **index)
    refused(done, "flyteidl 1.17.0: the wheel does not contain flyteidl/*_pb2.py")
    assert copied.files("proto") == before


def test_other_spellings_of_a_release(copied: Project, tmp_path: Path) -> None:
    assert copied.command("vendor", "v1.16.7").returncode == 0
    assert copied.command("vendor", "1.16.8.0").returncode == 0
    assert tree.read(copied.root / "proto/flyteidl") == tree.read(FLYTEIDL.folder)
    out = tmp_path / "out"
    assert copied.command("generate", "--release", "v1.10.07", "--out", str(out)).returncode == 0
    assert b"# flyteidl 1.10.7\n" in (out / "SHA256SUMS").read_bytes()
