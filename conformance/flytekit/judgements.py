"""What somebody found who looked at each error: `judged.toml`."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated, Final

from msgspec import Meta

from codegen.tools.toml import Table, read

PATH: Final = Path(__file__).with_name("judged.toml")

Text = Annotated[str, Meta(min_length=1)]


class Verdict(Enum):
    """What an error says of flytekit."""

    MISTAKE = "mistake"
    """The code fails, or does not do what it says."""

    ANNOTATION = "annotation"
    """The code works, and what it declares is not true."""

    UNTYPED = "untyped"
    """mypy's strict mode asks for a type that flytekit leaves out."""

    NOISE = "noise"
    """Nothing is wrong."""


class Judgement(Table, frozen=True):
    """A verdict, its reason, and the places of the errors that it is about."""

    verdict: Verdict
    why: Text
    places: Annotated[tuple[Text, ...], Meta(min_length=1)]


class Judgements(Table, frozen=True):
    """All judgements, and the distributions that were looked at, with their versions."""

    distributions: Annotated[tuple[Text, ...], Meta(min_length=1)]
    judged: tuple[Judgement, ...]

    @property
    def by_place(self) -> dict[str, Judgement]:
        """The judgement of each place."""
        return {place: each for each in self.judged for place in each.places}


def load(path: Path = PATH) -> Judgements:
    """Reads the judgements.

    Raises:
        CodegenError: the file is wrong.
    """
    return read(path, Judgements)
