"""`proto/vendor` says what the wheel says."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.schema.compare import canonical, differences
from codegen.schema.descriptors import WELL_KNOWN, knowing_options
from codegen.tools import buf, tree
from tests.conftest import RELEASES, published, vendored
from tests.here import FLYTEIDL


def build_with_buf(folder: Path) -> FileDescriptorSet:
    """Compiles a whole tree with another compiler than the one that vendoring proves with."""
    tool = Path(sysconfig.get_path("scripts"), "buf")
    done = subprocess.run(
        [tool, "build", ".", "--as-file-descriptor-set", "-o", "-#format=binpb"],
        cwd=folder,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
    return FileDescriptorSet.FromString(done.stdout)


def without_well_known(files: FileDescriptorSet) -> FileDescriptorSet:
    kept = type(files)()
    kept.file.extend(file for file in files.file if not file.name.startswith(WELL_KNOWN))
    return kept


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES)
def test_descriptors_after_vendoring_equal_the_wheels(release: str, tmp_path: Path) -> None:
    tree.write(tmp_path, vendored(release))
    before = knowing_options(published(release))
    after = type(before).FromString(build_with_buf(tmp_path).SerializeToString())
    before, after = (canonical(without_well_known(files)) for files in (before, after))
    assert list(differences(before, after)) == []


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES)
def test_buf_format_changes_nothing(release: str, tmp_path: Path) -> None:
    tree.write(tmp_path, vendored(release))
    buf.format_tree(tmp_path)
    assert tree.read(tmp_path) == vendored(release)


@pytest.mark.slow
@pytest.mark.parametrize("release", FLYTEIDL.pins.window)
def test_every_release_of_the_window_prints_and_compiles_back(release: str) -> None:
    assert len(vendored(release)) > 60  # print_tree proves it, or raises


@pytest.mark.slow
def test_the_committed_tree_is_what_the_pinned_release_gives() -> None:
    assert tree.read(FLYTEIDL.vendor) == vendored("1.16.8")
