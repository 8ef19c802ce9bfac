"""What the README leads with is true."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

from flyte_agent_kit.path import Core
from flyte_agent_stubs import Phase, Resource
from tests.docs import pictures
from tests.docs.pages import blocks
from tests.here import ROOT

EXAMPLE = ROOT / "docs/examples/countdown.py"
PATH = ROOT / "docs/assets/path.svg"


def texts(svg: str) -> list[str]:
    """The texts of a picture, in order."""
    found = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return ["".join(each.itertext()).replace("\xa0", " ").strip() for each in found]


def test_the_agent_of_the_readme_is_the_example_and_short() -> None:
    [shown] = [each for each in blocks(ROOT / "README.md") if each.title == EXAMPLE.name]
    assert shown.text == EXAMPLE.read_text("utf-8")
    assert shown.text.count("\n") <= 25


def test_the_picture_of_the_path_shows_what_the_core_does() -> None:
    shown = texts(PATH.read_text("utf-8"))
    starts = [i for i, text in enumerate(shown) if text in Phase.__members__]
    core = Core()
    core.launch()
    sent = []
    for start in starts:
        phase, given, _, closure = shown[start : start + 4]
        step = core.step(Resource(phase=Phase[phase], custom_info=json.loads(given)))
        assert step.closure is not None
        held = step.closure.custom_info
        assert closure == ("—" if held is None else json.dumps(held.to_dict()))
        sent.append(step.sent)
    assert sent == [False, True, False, True]
    drawn = re.findall(r'<line class="(kept|lost)"', PATH.read_text("utf-8"))
    assert drawn == ["kept" if each else "lost" for each in sent]


@pytest.mark.slow  # the agent counts for three seconds
def test_the_picture_of_a_trace_shows_what_it_prints() -> None:
    [(name, command)] = pictures.PICTURES.items()
    shown, printed = (
        {re.sub(r"[\d.]+", "0", text) for text in texts(svg)}
        for svg in ((ROOT / "docs/assets" / name).read_text("utf-8"), pictures.drawn(command))
    )
    assert printed <= shown  # a slow machine polls less often
    assert "http" not in (ROOT / "docs/assets" / name).read_text("utf-8").replace(
        "http://www.w3.org/", ""
    )


def test_progress_is_not_left_in_a_picture() -> None:
    printed = "one\r\nwaiting\r\x1b[2Ktwo\r\nthree\r\n\x1b[1A\x1b[2Kend"
    assert pictures.left(printed) == "one\ntwo\nend"
