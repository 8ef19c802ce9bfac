"""Options and arguments."""

from __future__ import annotations

import shutil

import pytest

from tests.cli.helpers import refused
from tests.conftest import Project

pytestmark = pytest.mark.slow


def test_wrong_options_are_reported_in_one_line(copied: Project) -> None:
    for arguments, said in (
        (["generate", "--out", "x"], "--release and --out go together"),
        (["generate", "--check", "--out", "x"], "leave the rest out"),
        (["vendor", "1.16.7", "--check"], "--check takes no RELEASE"),
        (["generat"], "No such command"),
    ):
        done = copied.command(*arguments)
        assert done.returncode == 2
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_a_family_that_does_not_exist(copied: Project) -> None:
    for command in ("vendor", "generate", "breaking", "languages", "atlas", "build", "api"):
        done = copied.command(command, "--family", "flytidl")
        refused(done, "--family: there is no family 'flytidl'", "Name one of flyteidl.")
    refused(copied.command("propose", "flytidl"), "FAMILY: there is no family 'flytidl'")


def test_a_checkout_without_families(copied: Project) -> None:
    shutil.rmtree(copied.root / "proto")
    refused(copied.command("generate"), "proto: does not contain a <family>/upstream.toml")
