"""Secrets, from where Flyte mounts them."""

from __future__ import annotations

from pathlib import Path

import pytest

from flyte_agent_kit import Connection, connection, secret
from flyte_agent_kit.secrets import MissingSecretError
from tests.kit.write.test_task import task


@pytest.fixture(autouse=True)
def mounted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "token").write_text("of a file\n")
    (tmp_path / "alone").write_text("without a group")
    monkeypatch.setenv("FLYTE_SECRETS_DEFAULT_DIR", str(tmp_path))
    monkeypatch.setenv("_FSEC_ENGINE_KEY", " of a variable ")
    monkeypatch.setenv("_FSEC_ENGINE_V2_KEY", "of another version")
    monkeypatch.setenv("ENGINE_OTHER", "nobody's secret")
    return tmp_path


FOUND = [
    ("token", "engine", "", "of a file"),
    ("TOKEN", "Engine", "", "of a file"),
    ("alone", "", "", "without a group"),
    ("key", "engine", "", "of a variable"),
    ("key", "engine", "v2", "of another version"),
]


@pytest.mark.parametrize(("key", "group", "version", "value"), FOUND)
def test_a_secret_is_found(key: str, group: str, version: str, value: str) -> None:
    assert secret(key, group=group, version=version) == value


def test_the_prefixes_can_be_changed(monkeypatch: pytest.MonkeyPatch, mounted: Path) -> None:
    monkeypatch.setenv("FLYTE_SECRETS_ENV_PREFIX", "MINE_")
    monkeypatch.setenv("MINE_ENGINE_KEY", "with a prefix of mine")
    assert secret("key", group="engine") == "with a prefix of mine"
    monkeypatch.setenv("FLYTE_SECRETS_FILE_PREFIX", "pre-")
    (mounted / "engine" / "pre-token").write_text("of a prefixed file")
    assert secret("token", group="engine") == "of a prefixed file"


def test_a_secret_that_is_not_mounted(mounted: Path) -> None:
    with pytest.raises(MissingSecretError) as caught:
        secret("other", group="engine")
    assert str(caught.value) == (
        f"the secret engine/other is neither in $_FSEC_ENGINE_OTHER nor in {mounted}/engine/other"
    )


@pytest.mark.parametrize(
    ("key", "group"),
    [("", "engine"), ("..", ""), ("../x", ""), ("x", ".."), ("a/b", ""), ("x\0", "")],
)
def test_a_name_cannot_leave_the_folder(key: str, group: str) -> None:
    with pytest.raises(ValueError, match="cannot be part of a secret's name"):
        secret(key, group=group)


def test_a_task_has_what_was_handed_over_and_what_is_mounted() -> None:
    given = task()
    assert given.secret("token", group="engine") == "of a file"
    given.connection = Connection({"token": "handed over"}, {"account": "a"})
    assert given.secret("token", group="engine") == "handed over"
    assert given.secret("key", group="engine") == "of a variable"
    assert "handed over" not in repr(given.connection)
    assert connection() == Connection()
