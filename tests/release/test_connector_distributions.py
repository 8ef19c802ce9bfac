"""flyte-connector-stubs and flyteidl2-stubs as they are installed."""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import run_python
from tests.here import CONNECTOR_STUBS, CONNECTOR_TYPES, FLYTEIDL2
from tests.release.test_flyteidl_stubs import agreement, mypy


def examples(readme: Path) -> list[str]:
    text = readme.read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def beside_upstream(
    environment: Callable[..., Path],
    real_wheel: Callable[..., Path],
    wheel: Callable[[str, str], Path],
    runtime: Path,
) -> Path:
    """A Python with flyteidl2, its types, and our stubs."""
    ours = (wheel(name, "2.0.53") for name in ("flyte_connector_stubs", "flyteidl2_stubs"))
    upstreams = real_wheel("2.0.53", FLYTEIDL2)
    return environment(str(upstreams), str(runtime), *map(str, ours), "grpcio-reflection")


def test_the_readmes_examples_run(beside_upstream: Path) -> None:
    shown = examples(CONNECTOR_STUBS / "README.md")
    assert len(shown) == 5
    run_python(beside_upstream, "\n".join(shown), PYTHONPATH="")


def test_the_example_of_the_types_runs_and_is_typed(beside_upstream: Path, tmp_path: Path) -> None:
    [shown] = examples(CONNECTOR_TYPES / "README.md")
    file = tmp_path / "written" / "example.py"
    file.parent.mkdir()
    file.write_text(shown)
    assert mypy(file, beside_upstream, tmp_path) == {}
    run_python(beside_upstream, shown, PYTHONPATH="")


VALIDATED = """
import protovalidate
from flyte_connector_stubs import ActionEvent, ActionIdentifier, RunIdentifier

def rules_broken(name):
    run = RunIdentifier(org="o", project="p", domain="d", name=name)
    event = ActionEvent(id=ActionIdentifier(run=run, name="a"), attempt=1)
    try:
        protovalidate.validate(event.to_proto())
    except protovalidate.ValidationError as error:
        return str(error)
    return "none"

print(rules_broken("n" * 30))
print(rules_broken("n" * 31))
"""


@pytest.mark.skipif(sys.version_info < (3, 11), reason="protovalidate needs Python 3.11")
def test_the_extra_validate_checks_the_rules_in_the_schema(
    environment: Callable[..., Path], runtime: Path, wheel: Callable[[str, str], Path]
) -> None:
    ours = wheel("flyte_connector_stubs", "2.0.53").as_uri()
    python = environment(str(runtime), f"flyte-connector-stubs[validate] @ {ours}")
    fits, too_long = run_python(python, VALIDATED, PYTHONPATH="").splitlines()
    assert fits == "none"
    assert "id.run.name: must be at most 30 characters" in too_long


def test_types_and_modules_agree(
    beside_upstream: Path, wheel: Callable[[str, str], Path], tmp_path: Path
) -> None:
    """Every attribute that a stub promises is there, and every element of the schema is typed."""
    with zipfile.ZipFile(wheel("flyteidl2_stubs", "2.0.53")) as archive:
        archive.extractall(tmp_path)
    *disagreements, promises = agreement(beside_upstream, tmp_path / "flyteidl2-stubs")
    assert disagreements == []
    assert int(promises) > 4_000
    event = (tmp_path / "flyteidl2-stubs/workflow/run_definition_pb2.pyi").read_text("utf-8")
    assert "custom_info" not in event  # upstream's own event does not have it
