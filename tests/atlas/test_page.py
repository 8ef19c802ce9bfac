"""The page in a real browser: chosen, clicked and read as a person would."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.atlas.conftest import Desk, Reader

PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
}
CONSUMERS = ("event", "closure", "resource", "services")


def dialog(reader: Reader) -> Any:
    return reader.page.get_by_role("dialog")


def test_clicking_a_cell_shows_its_details(desk: Desk) -> None:
    reader = desk.sit()
    page = reader.page
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Which flyteidl release can talk to which"
    )
    expect(page.get_by_role("heading", name="Event", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="Resource", exact=True)).to_be_hidden()
    reader.picture("atlas", whole=True)

    page.get_by_role("link", name="Resource").click()
    expect(page.get_by_role("heading", name="Resource", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="Event", exact=True)).to_be_hidden()
    cell = page.get_by_role("gridcell", name="writer 1.16.8, reader 1.10.7:")
    expect(cell).to_have_accessible_name(
        "writer 1.16.8, reader 1.10.7: compatible with loss, 6 findings"
    )
    expect(cell).to_have_text("~")
    cell.click()

    expect(dialog(reader)).to_have_accessible_name("writer 1.16.8 → reader 1.10.7")
    expect(dialog(reader)).to_contain_text("Resource: compatible with loss, 6 findings")
    expect(dialog(reader)).to_contain_text("it does not see the value")
    lost = dialog(reader).get_by_role("article").filter(has_text="Resource.custom_info = 6")
    said = lost.get_by_role("list", name="History").get_by_role("listitem").all_inner_texts()
    assert [re.sub(r"\s+", " ", line).strip() for line in said] == [
        "1.10.0 – 1.10.7 reader 1.10.7 not there",
        "1.11.0 – 1.16.8 writer 1.16.8 google.protobuf.Struct custom_info = 6",
    ]
    expect(dialog(reader)).to_contain_text("The same holds for writer 1.16.0, 1.16.1")
    reader.picture("atlas-findings")
    assert page.url.endswith("#resource/1.16.8/1.10.7")

    dialog(reader).get_by_role("button", name="The other way round").click()
    expect(dialog(reader)).to_have_accessible_name("writer 1.10.7 → reader 1.16.8")
    expect(dialog(reader)).to_contain_text("The reader sees everything that the writer can say")
    dialog(reader).get_by_role("button", name="Close").click()
    expect(dialog(reader)).to_be_hidden()
    expect(page.get_by_role("gridcell", name="writer 1.10.7, reader 1.16.8:")).to_be_focused()


def test_a_conversation_is_told_part_by_part(desk: Desk) -> None:
    reader = desk.sit("#services/1.10.7/1.11.0")
    expect(dialog(reader)).to_have_accessible_name("caller 1.10.7 → agent 1.11.0")
    headings = dialog(reader).get_by_role("heading", level=3).all_inner_texts()
    assert headings == [
        "Methods that the caller 1.10.7 calls on the agent 1.11.0",
        "Requests from the caller 1.10.7 to the agent 1.11.0",
        "Answers from the agent 1.11.0 to the caller 1.10.7",
    ]
    method = dialog(reader).get_by_role("article").filter(has_text="AsyncAgentService.GetTaskLogs")
    expect(method).to_contain_text("returns (stream admin.GetTaskLogsResponse)")
    dialog(reader).get_by_text("differences that only generated code can tell").click()
    expect(dialog(reader).get_by_text("flyteidl.admin.TaskCategory", exact=True)).not_to_have_count(
        0
    )


def test_with_the_keyboard_alone(desk: Desk) -> None:
    reader = desk.sit()
    page = reader.page
    press = page.keyboard.press
    for _ in range(40):
        press("Tab")
        if (
            page.evaluate(
                "document.activeElement.getAttribute('role') ?? "
                "document.activeElement.closest('[role=grid] td')?.localName"
            )
            == "td"
        ):
            break
    focused = page.locator(":focus")
    expect(focused).to_have_accessible_name(re.compile(r"^writer 1\.10\.0, reader 1\.16\.8: "))
    for key, name in (
        ("ArrowDown", "writer 1.10.6, reader 1.16.8"),
        ("ArrowLeft", "writer 1.10.6, reader 1.16.7"),
        ("Home", "writer 1.10.6, reader 1.10.0"),
        ("ArrowLeft", "writer 1.10.6, reader 1.10.0"),
        ("ArrowUp", "writer 1.10.0, reader 1.10.0"),
        ("ArrowUp", "writer 1.10.0, reader 1.10.0"),
        ("Control+End", "writer 1.16.8, reader 1.16.8"),
        ("ArrowRight", "writer 1.16.8, reader 1.16.8"),
        ("Control+Home", "writer 1.10.0, reader 1.10.0"),
        ("End", "writer 1.10.0, reader 1.16.8"),
        ("Control+End", "writer 1.16.8, reader 1.16.8"),
        ("Home", "writer 1.16.8, reader 1.10.0"),
    ):
        press(key)
        expect(focused).to_have_accessible_name(re.compile(f"^{re.escape(name)}: "))
        expect(focused).to_be_in_viewport()
    press("Enter")
    expect(dialog(reader)).to_be_visible()
    expect(focused).to_have_accessible_name("Close")
    press("Escape")
    expect(dialog(reader)).to_be_hidden()
    expect(focused).to_have_accessible_name(re.compile(r"^writer 1\.16\.8, reader 1\.10\.0: "))
    press("ArrowRight")
    press("Space")
    expect(dialog(reader)).to_have_accessible_name("writer 1.16.8 → reader 1.10.6")
    press("Enter")
    expect(dialog(reader)).to_be_hidden()
    # One stop in the whole matrix: the next Tab leaves it.
    press("Tab")
    expect(focused).not_to_have_attribute("role", "gridcell")
    assert page.locator(".matrix:visible td[tabindex='0']").count() == 1


def test_two_selects_do_what_the_matrix_does(desk: Desk) -> None:
    reader = desk.sit("#services", **PHONE)
    page = reader.page
    page.get_by_label("caller", exact=True).select_option("1.10.7")
    page.get_by_label("agent", exact=True).select_option("1.16.8")
    expect(page.get_by_role("status")).to_contain_text("broken, 17 findings")
    chosen = page.locator(".matrix:visible td[aria-selected=true]")
    expect(chosen).to_have_accessible_name("caller 1.10.7, agent 1.16.8: broken, 17 findings")
    page.get_by_role("button", name="Show why").tap()
    expect(dialog(reader)).to_have_accessible_name("caller 1.10.7 → agent 1.16.8")
    reader.picture("atlas-phone-findings")
    page.get_by_role("button", name="Close").tap()
    expect(page.get_by_role("button", name="Show why")).to_be_focused()
    reader.picture("atlas-phone")


@pytest.mark.parametrize("place", ["#closure/1.13.2/1.16.8", "#closure"])
def test_a_link_leads_to_its_place(desk: Desk, place: str) -> None:
    reader = desk.sit(place)
    expect(reader.page.get_by_role("heading", name="Closure", exact=True)).to_be_visible()
    assert dialog(reader).count() == place.count("/") // 2
    reader.page.evaluate("location.hash = '#event/1.13.3/1.13.1'")
    expect(dialog(reader)).to_have_accessible_name("writer 1.13.3 → reader 1.13.1")
    expect(dialog(reader)).to_contain_text("flyteidl.core.Literal.uri = 6")
    reader.page.evaluate("location.hash = '#resource'")
    expect(dialog(reader)).to_be_hidden()
    expect(reader.page.get_by_role("heading", name="Resource", exact=True)).to_be_visible()


@pytest.mark.parametrize("place", ["#nobody", "#event/1.2.3/1.16.8", "#event/1.10.7", "#%E0%A4%A"])
def test_an_unknown_anchor_leaves_the_page_unchanged(desk: Desk, place: str) -> None:
    reader = desk.sit(place)
    expect(reader.page.get_by_role("heading", name="Event", exact=True)).to_be_visible()
    assert dialog(reader).count() == 0


@pytest.mark.parametrize("name", CONSUMERS)
def test_every_cell_says_who_writes_who_reads_and_what_becomes_of_it(
    desk: Desk, site: Path, name: str
) -> None:
    reader = desk.sit(f"#{name}")
    atlas = json.loads((site / "atlas.json").read_text("utf-8"))
    consumer = next(each for each in atlas["consumers"] if each["name"] == name)
    place = {release: at for at, group in enumerate(consumer["groups"]) for release in group}
    pairs = {(each["writer"], each["reader"]): each for each in consumer["pairs"]}
    words = {
        "compatible": "compatible",
        "loss": "compatible with loss",
        "broken": "broken",
    }

    def told(writer: str, reader: str) -> str:
        pair = pairs[place[writer], place[reader]]
        findings = [atlas["findings"][at] for at in pair["findings"]]
        count = sum(each["verdict"] != "compatible" for each in findings)
        sides = f"{consumer['writer']} {writer}, {consumer['reader']} {reader}"
        found = f", {count} finding{'s' if count > 1 else ''}" if count else ""
        return f"{sides}: {words[pair['verdict']]}{found}"

    labels = reader.page.locator(f".matrix[data-consumer={name}] tbody td").evaluate_all(
        "cells => cells.map((cell) => cell.getAttribute('aria-label'))"
    )
    assert labels == [
        told(writer, read) for writer in atlas["releases"] for read in atlas["releases"]
    ]


def test_the_timeline_of_custom_info(desk: Desk) -> None:
    reader = desk.sit()
    rows = reader.page.locator(".timeline li:not(.axis)").all_inner_texts()
    said = [re.sub(r"\s+", " ", row) for row in rows]
    assert [row.partition(" google")[0] for row in said[:4]] == [
        "flyteidl.admin.TaskExecutionClosure in flyteidl 1.10.0 already",
        "flyteidl.event.TaskExecutionEvent in flyteidl 1.10.0 already",
        "flyteidl.admin.Resource since flyteidl 1.11.0",
        "flyteidl.event.ExternalResourceInfo since flyteidl 1.14.2",
    ]
    assert said[4].startswith("Flyte's core since its release 1.13.1")
    assert said[5].startswith("flytekit since its release 1.13.6")
    bars = reader.page.locator(".timeline i").evaluate_all(
        "bars => bars.map((bar) => bar.getBoundingClientRect().left)"
    )
    assert bars[0] == bars[1] < bars[2] < bars[4] < bars[5] < bars[3]


@pytest.mark.parametrize("name", CONSUMERS)
def test_the_page_fits_a_phone(desk: Desk, name: str) -> None:
    reader = desk.sit(f"#{name}", **PHONE)
    wide = "[document.documentElement.scrollWidth, document.body.scrollWidth]"
    assert max(reader.page.evaluate(wide)) <= 360
    inside = "e => [e.scrollWidth > e.clientWidth, getComputedStyle(e).overflowX]"
    matrix = reader.page.locator(f"#{name} .scroll:has(.matrix)")
    assert matrix.evaluate(inside) == [True, "auto"]
    # The headers stay where they are while the cells go by.
    matrix.evaluate("e => e.scrollTo(400, 300)")
    head, frame = (
        reader.page.locator(f"#{name} {what}").bounding_box()
        for what in (".corner", ".scroll:has(.matrix)")
    )
    assert head
    assert frame
    assert abs(head["x"] - frame["x"]) < 4
    assert abs(head["y"] - frame["y"]) < 4
    reader.open(f"#{name}/1.16.8/1.10.0")
    reader.page.reload()
    expect(dialog(reader)).to_be_visible()
    assert dialog(reader).evaluate("e => e.scrollWidth - e.clientWidth") == 0


def test_without_scripts_everything_is_there_to_read(desk: Desk) -> None:
    reader = desk.sit(java_script_enabled=False, **PHONE)
    page = reader.page
    for name in CONSUMERS:
        expect(page.locator(f"#{name} .matrix")).to_be_visible()
        expect(page.locator(f"#{name} .differences")).to_be_visible()
    expect(page.get_by_label("writer")).to_be_hidden()
    page.get_by_role("link", name="Services").click()
    expect(page.get_by_role("heading", name="Services", exact=True)).to_be_in_viewport()


def test_on_paper_every_consumer_is_printed(desk: Desk) -> None:
    reader = desk.sit("#resource")
    page = reader.page
    page.emulate_media(media="print")
    for name in CONSUMERS:
        expect(page.locator(f"#{name} .matrix")).to_be_visible()
    expect(page.locator(".picker")).to_be_hidden()
    width = page.locator("#services .matrix").evaluate("e => e.getBoundingClientRect().width")
    assert width < 186 / 25.4 * 96  # what A4 leaves between the margins, in CSS pixels
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_light_dark_and_calm(desk: Desk) -> None:
    colours = []
    for scheme in ("light", "dark"):
        reader = desk.sit("#services", color_scheme=scheme, reduced_motion="reduce")
        colours.append(
            reader.page.evaluate(
                "[...document.querySelectorAll('body, .matrix .loss, .matrix .broken')]"
                ".slice(0, 3).map((e) => getComputedStyle(e).backgroundColor)"
            )
        )
        reader.picture(f"atlas-{scheme}")
        reader.open("#services/1.10.7/1.11.0")
        reader.page.reload()
        moves = dialog(reader).evaluate("e => getComputedStyle(e).animationName")
        assert moves == "none"
    light, dark = colours
    assert all(one != other for one, other in zip(light, dark, strict=True))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", ["#event", "#services", "#services/1.10.7/1.16.8"])
def test_axe_finds_nothing(desk: Desk, scheme: str, place: str) -> None:
    reader = desk.sit(place, color_scheme=scheme, reduced_motion="reduce")
    assert violations(reader) == []


def test_axe_finds_nothing_without_scripts(desk: Desk, site: Path) -> None:
    """axe is a script itself, so it gets a page whose own script is gone."""
    reader = desk.sit(reduced_motion="reduce")
    text = (site / "index.html").read_text("utf-8")
    silent = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert silent != text
    reader.page.set_content(silent)
    expect(reader.page.locator("#services .matrix")).to_be_visible()
    assert violations(reader) == []


def violations(reader: Reader) -> list[Any]:
    found = Axe().run(reader.page).response
    assert len(found["passes"]) > 15
    return [
        (each["id"], [node["target"] for node in each["nodes"]]) for each in found["violations"]
    ]
