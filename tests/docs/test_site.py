"""The built site: complete, closed in itself, and readable on a phone and at a desk."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.docs import links

WIDTHS = {"phone": 390, "desk": 1280}

# The theme makes the button that copies a block a landmark, which is no more than untidy.
THEMES_OWN = {"landmark-unique": {"enabled": False}}


def test_every_link_leads_somewhere(site: Path) -> None:
    assert list(links.faults(site)) == []


def test_a_wrong_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="gone.html">x</a> <a href="#gone">x</a> <a href="other.html#gone">x</a>'
        '<script src="//cdn.example/x.js"></script> <a href="other.html#here">fine</a>'
        '<a href="https://example.org/">fine</a> <a href="httpss://example.org/">x</a>',
        "utf-8",
    )
    (tmp_path / "other.html").write_text('<p id="here">', "utf-8")
    assert [line.partition(": <")[2] for line in links.faults(tmp_path)] == [
        "a> gone.html: there is no such file",
        "a> #gone: there is no such place in it",
        "a> other.html#gone: there is no such place in it",
        "script> //cdn.example/x.js: is fetched from elsewhere",
        "a> httpss://example.org/: is no web address",
    ]


@pytest.mark.parametrize(
    "module",
    [
        *("agent", "artifacts", "core", "custom_info", "event"),
        *("literals", "security", "tasks", "types"),
    ],
)
def test_the_reference_has_every_public_name(site: Path, module: str) -> None:
    page = links.Page(site / "reference" / f"{module}.html")
    full = f"flyte_agent_stubs.{module}"
    public = {f"{full}.{name}" for name in import_module(full).__all__}
    assert public - page.places == set()


def test_the_reference_shows_the_values_of_an_enum(site: Path) -> None:
    page = (site / "reference" / "core.html").read_text("utf-8")
    assert "<code>RUNNING</code> = 2" in page


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing about it."""

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The site on loopback."""
    handler = functools.partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(params=[(w, s) for w in WIDTHS for s in ("light", "dark")], ids="-".join)
def tab(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Page]:
    """A page of a browser that meets nobody but the site, and has nothing to complain about."""
    width, scheme = request.param
    context = chromium.new_context(
        base_url=address,
        color_scheme=scheme,
        viewport={"width": WIDTHS[width], "height": 900},
    )
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    assert said == []
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


in_each_width = pytest.mark.parametrize(
    "tab", [(each, "light") for each in WIDTHS], ids="-".join, indirect=True
)


@pytest.mark.parametrize("tab", [("phone", "light")], ids="-".join, indirect=True)
def test_every_page_fits(tab: Page, site: Path) -> None:
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        tab.goto(f"/{name}")
        seen, whole = tab.evaluate("[innerWidth, document.documentElement.scrollWidth]")
        assert whole <= seen, name


@pytest.mark.parametrize("name", ["index", "compatibility", "new-release", "reference/event"])
def test_pages_of_each_kind_can_be_read_by_everybody(tab: Page, name: str) -> None:
    tab.goto(f"/{name}.html")
    found = Axe().run(tab, options={"rules": THEMES_OWN})
    assert found.violations_count == 0, found.generate_report()


@in_each_width
def test_search_finds_a_name(tab: Page) -> None:
    tab.goto("/index.html")
    tab.locator(".md-search__button, label[for=__search]").locator("visible=true").click()
    tab.get_by_role("combobox", name="Search").fill("CustomInfoPolicy")
    found = tab.get_by_role("dialog", name="Search")
    expect(found.get_by_role("option", name="CustomInfoPolicy dataclass")).to_be_visible()


@pytest.mark.parametrize("tab", [("phone", "light"), ("desk", "dark")], indirect=True, ids="-".join)
@pytest.mark.parametrize("family", ["flyteidl", "flyteidl2"])
def test_the_navigation_leads_to_the_atlas_of_each_family(tab: Page, family: str) -> None:
    tab.goto("/start.html")
    link = tab.get_by_role("link", name=f"Atlas of {family}", exact=True)
    if tab.evaluate("innerWidth") == WIDTHS["phone"]:
        tab.locator("label[for=__drawer]").locator("visible=true").first.click()
    link.click()
    expect(tab).to_have_url(re.compile(f"/atlas/{family}/index.html$"))
    heading = tab.get_by_role("heading", level=1)
    expect(heading).to_have_text(f"Which {family} release can talk to which")


@pytest.mark.parametrize("tab", [("phone", "dark"), ("desk", "light")], indirect=True, ids="-".join)
@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_the_atlas_switches_between_families(tab: Page, by: str) -> None:
    tab.goto("/atlas/flyteidl/index.html")
    for here, there in (("flyteidl", "flyteidl2"), ("flyteidl2", "flyteidl")):
        switch = tab.get_by_role("list", name="Schemas")
        expect(switch.get_by_text(here, exact=True)).to_have_attribute("aria-current", "page")
        link = switch.get_by_role("link")
        expect(link).to_have_text(there)
        if by == "mouse":
            link.click()
        else:
            tab.keyboard.press("Tab")
            expect(link).to_be_focused()
            tab.keyboard.press("Enter")
        expect(tab).to_have_url(re.compile(f"/atlas/{there}/index.html"))
        heading = tab.get_by_role("heading", level=1)
        expect(heading).to_have_text(f"Which {there} release can talk to which")


@pytest.mark.parametrize("tab", [("phone", "dark"), ("desk", "light")], indirect=True, ids="-".join)
def test_the_atlas_of_flyteidl2_can_be_used(tab: Page) -> None:
    """The tests of the atlas look at flyteidl's in every detail."""
    tab.goto("/atlas/flyteidl2/index.html#resource/2.0.53/2.0.0")
    pair = tab.get_by_role("dialog")
    expect(pair).to_have_accessible_name("writer 2.0.53 → reader 2.0.0")
    pair.get_by_role("button", name="The other way round").click()
    expect(pair).to_have_accessible_name("writer 2.0.0 → reader 2.0.53")
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()
