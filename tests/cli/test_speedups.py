"""`speedups`, which needs cargo. `nox -s speedups` tests what it builds."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Project


def test_without_cargo_it_says_what_to_do(copied: Project, tmp_path: Path) -> None:
    done = copied.command("speedups", PATH=str(tmp_path))
    assert done.returncode == 2
    assert "error: flyte-stubs-speedups: cargo is not found" in done.stderr
    assert "Install Rust, or do without" in done.stderr
    assert not (copied.root / "dist").exists()
