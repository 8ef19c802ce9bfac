"""What is wrong in a TOML file is said with the file and the key, in plain words."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import pytest
from msgspec import Meta

from codegen.errors import CodegenError
from codegen.tools import toml
from codegen.tools.toml import Table


class Fruit(Enum):
    APPLE = "apple"
    PEAR = "pear"


class Inner(Table, frozen=True, kw_only=True):
    size: Annotated[int, Meta(ge=0)] = 0
    parts: Annotated[tuple[str, ...], Meta(min_length=1)] = ("one",)
    fruit: Fruit = Fruit.APPLE
    side: Literal["left", "right"] = "left"
    by_name: dict[str, Annotated[str, Meta(pattern="^[0-9]+$")]] = msgspec.field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        if self.size == 7:
            raise ValueError("size: 7 is unlucky")


class Outer(Table, frozen=True, kw_only=True):
    name: Annotated[str, Meta(min_length=1)]
    inner: Inner | None = None
    many: tuple[Inner, ...] = ()
    tables: dict[str, Inner] = msgspec.field(default_factory=dict)
    exact: bool = True


def test_a_file_becomes_an_instance(tmp_path: Path) -> None:
    path = tmp_path / "it.toml"
    path.write_text('name = "é"\nexact = false\n[inner]\nby-name = { a = "1" }\nfruit = "pear"\n')
    inner = Inner(by_name={"a": "1"}, fruit=Fruit.PEAR)
    assert toml.read(path, Outer) == Outer(name="é", exact=False, inner=inner)


WRONG = {
    "": "name: the key is missing",
    "name = 1": "name: is an integer, and should be a string",
    "name = ''": "name: is empty",
    "name = 2026-01-01": "name: is a date, and should be a string",
    "name = 'x'\nnam = 1": "nam: unknown key; did you mean name? The keys are exact, inner,"
    " many, name, tables",
    "name = 'x'\nexact = 'yes'": "exact: is a string, and should be true or false",
    "name = 'x'\ninner = []": "inner: is a list, and should be a table",
    "name = 'x'\n[inner]\nsizes = 1": "inner.sizes: unknown key; did you mean size? The keys"
    " are by-name, fruit, parts, side, size",
    "name = 'x'\n[inner]\nby_name = {}": "inner.by_name: unknown key; did you mean by-name?",
    "name = 'x'\n[inner]\nzzz = 1": "inner.zzz: unknown key. The keys are by-name",
    "name = 'x'\n[inner]\nsize = -1": "inner.size: expected `int` >= 0",
    "name = 'x'\n[inner]\nsize = true": "inner.size: is true or false, and should be an integer",
    "name = 'x'\n[inner]\nsize = 7": "inner: size: 7 is unlucky",
    "name = 'x'\n[inner]\nparts = []": "inner.parts: is empty",
    "name = 'x'\n[inner]\nparts = 'one'": "inner.parts: is a string, and should be a list",
    "name = 'x'\n[inner]\nparts = ['a', 1]": "inner.parts[1]: is an integer, and should be",
    "name = 'x'\n[inner]\nfruit = 'plum'": "inner.fruit: 'plum' is none of apple, pear",
    "name = 'x'\n[inner]\nside = 'up'": "inner.side: 'up' is none of left, right",
    "name = 'x'\n[inner.by-name]\na = '1'\n'b.c' = 'x'\nd = '2'": 'inner.by-name."b.c": should'
    " match '^[0-9]+$'",
    "name = 'x'\n[[many]]\n[[many]]\nfruit = 'fig'": "many[1].fruit: 'fig' is none of apple, pear",
    "name = 'x'\n[tables.a]\n[tables.b]\nsise = 1": "tables.b.sise: unknown key; did you mean size",
    "name = 'x'\n[tables.a]\n[tables.b]\nsize = 7": "tables.b: size: 7 is unlucky",
    "name = 'x'\n[tables.a.by-name]\nq = '1'\n[tables.b.by-name]\nr = 'x'": "tables.b.by-name.r:"
    " should match",
    "name = ": "cannot be read: ",
    "name = 'x'\nname = 'y'": "cannot be read: ",
    "name = 2026-13-45": "cannot be read: ",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_said_with_file_and_key(text: str, tmp_path: Path) -> None:
    path = tmp_path / "it.toml"
    path.write_text(text)
    with pytest.raises(CodegenError) as refusal:
        toml.read(path, Outer)
    assert str(refusal.value).startswith(f"{path}: {WRONG[text]}")
    assert "git diff shows what changed" in refusal.value.todo


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "it.toml"
    with pytest.raises(CodegenError, match=r"it\.toml: cannot be read: No such file or directory"):
        toml.read(path, Outer)
    path.write_bytes(b"name = '\xff'")
    with pytest.raises(CodegenError, match="it.toml: cannot be read: 'utf-8' codec can't decode"):
        toml.read(path, Outer)
    with pytest.raises(CodegenError, match="cannot be read: Is a directory"):
        toml.read(tmp_path, Outer)
