"""Copies of the project, whose commands need no process of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Project, copy_project
from tests.inside import Inside


@pytest.fixture
def copied(tmp_path: Path) -> Inside:
    """A copy of the project that the test may change. Its `command` runs in this process."""
    return Inside(copy_project(tmp_path / "project").root)


@pytest.fixture
def apart(copied: Inside) -> Project:
    """The same, but its `command` is a process of its own, with the variables that Python reads."""
    return Project(copied.root)
