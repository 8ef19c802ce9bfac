"""The pins are read strictly and rewritten with their comments."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.version import Version

from codegen.errors import CodegenError
from codegen.upstream import pins as upstream
from codegen.upstream import wheels
from tests.here import FLYTEIDL


@pytest.mark.slow
def test_the_window_is_every_final_release_from_1_10_0() -> None:
    pins = FLYTEIDL.pins
    published = [str(v) for v in wheels.final_releases("flyteidl") if v >= Version("1.10.0")]
    newer = [release for release in published if release not in pins.window]
    assert all(Version(release) > Version("1.16.8") for release in newer)
    assert list(pins.window) == [release for release in published if release not in newer]


def test_moving_the_pin_keeps_everything_else_to_the_letter() -> None:
    text = FLYTEIDL.pins.path.read_text("utf-8")
    moved = upstream.move_pin(FLYTEIDL.pins.path, "1.17.0", {"1.17.0": "0" * 64})
    assert moved == text.replace('release = "1.16.8"', 'release = "1.17.0"').rstrip("\n") + (
        f'\n"1.17.0" = "{"0" * 64}"\n'
    )
    assert moved.count("#") == text.count("#") > 5


WRONG = {
    "not TOML": ("release = ", "release = = ", "cannot be read"),
    "no release": ('release = "1.16.8"', "", "upstream.toml: release: the key is missing"),
    "not a version": ('"1.16.8" = ', '"newest" = ', "window: 'newest' is not a version number"),
    "outside": ('release = "1.16.8"', 'release = "1.9.0"', "release 1.9.0 has no sha256"),
    "short hash": (
        '"1.16.8" = "51ac',
        '"1.16.8" = "1ac',
        """window.wheels."1.16.8": should match '^[0-9a-f]{64}$'""",
    ),
    "misspelt": ('files = ["google', 'file = ["google', "imports[0].file: unknown key"),
    "no files": (
        'files = ["google/api/annotations.proto", "google/api/http.proto"]',
        "files = []",
        "imports[0].files: is empty",
    ),
    "no window": ("[window.wheels]", "[window.others]", "window.others: unknown key"),
    "too old": ('first = "1.10.0"', 'first = "1.10.6"', "1.10.0, which is older than the first"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_with_its_key(case: str, tmp_path: Path) -> None:
    old, new, said = WRONG[case]
    text = FLYTEIDL.pins.path.read_text("utf-8")
    assert old in text
    path = tmp_path / "upstream.toml"
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(CodegenError, match=re.escape(said)):
        upstream.load(path, "flyteidl")
