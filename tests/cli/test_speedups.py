"""`speedups`, which needs cargo. `nox -s speedups` tests what it builds."""

from __future__ import annotations

import re
from pathlib import Path

import tomlkit

from tests.conftest import Project
from tests.here import WORKSPACE


def test_without_cargo_it_says_what_to_do(copied: Project, tmp_path: Path) -> None:
    done = copied.command("speedups", PATH=str(tmp_path))
    assert done.returncode == 2
    assert "error: flyte-stubs-speedups: cargo is not found" in done.stderr
    assert "Install Rust, or do without" in done.stderr
    assert not (copied.root / "dist").exists()


BUILD_ONLY = {
    *("heck", "proc-macro2", "pyo3-build-config", "pyo3-macros", "pyo3-macros-backend", "quote"),
    *("syn", "target-lexicon", "unicode-ident"),
}
"""Crates of macros and of the build script, whose code does not get into the module."""


def test_the_notice_names_the_crates_in_the_module() -> None:
    lock = tomlkit.parse((WORKSPACE.speedups / "Cargo.lock").read_text("utf-8")).unwrap()
    crates = {each["name"] for each in lock["package"] if "source" in each}
    assert crates >= BUILD_ONLY
    notice = (WORKSPACE.speedups / "NOTICE").read_text("utf-8")
    named = set(re.findall(r"[\w-]+", notice))
    assert crates - BUILD_ONLY - named == set()
