"""The atlas of the real window, and a browser to read it in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route
from rich.console import Console

from codegen.atlas import gather
from codegen.atlas.facts import Atlas
from codegen.cli.progress import Stages, counted
from tests.conftest import Project, Shared, copy_project
from tests.here import FLYTEIDL


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The facts about the real releases; the first time it takes the better part of a minute."""
    console = Console(stderr=True)
    return gather.gather(
        FLYTEIDL, Stages(console).stage, lambda total: counted(console, "compared", total)
    )


@pytest.fixture(scope="session")
def project_copy(shared: Shared) -> Project:
    """A copy of the project, elsewhere, with the atlas that its command has written."""

    def fill(folder: Path) -> None:
        done = copy_project(folder / "project").command("atlas", PYTHONHASHSEED="1")
        assert done.returncode == 0, done.stderr

    return Project(shared("atlas", fill) / "project")


@pytest.fixture(scope="session")
def site(project_copy: Project) -> Path:
    """The folder that `python -m codegen atlas` writes where nothing is said."""
    return project_copy.root / "dist/atlas/flyteidl"


@dataclass
class Reader:
    """Somebody in front of the page.

    Args:
        screenshots: where to keep pictures.
        requests: what the page asked the network for.
        said: what it said on the console, and its errors.
    """

    page: Page
    address: str
    screenshots: Path
    requests: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def open(self, place: str = "") -> None:
        self.page.goto(self.address + place)

    def picture(self, name: str, *, whole: bool = False) -> None:
        self.page.screenshot(path=self.screenshots / f"{name}.png", full_page=whole)

    def cell(self, consumer: str, writer: str, reader: str, sides: str = "writer reader") -> Any:
        writing, reading = sides.split()
        table = self.page.locator(f".matrix[data-consumer={consumer}]")
        return table.locator(f"td[aria-label^='{writing} {writer}, {reading} {reader}:']")


class Desk:
    """Sits readers down in front of the page, and sees that none of them ever met the network."""

    def __init__(self, browser: Browser, site: Path, screenshots: Path) -> None:
        self._browser = browser
        self._address = (site / "index.html").as_uri()
        self._screenshots = screenshots
        self._seated: list[tuple[BrowserContext, Reader]] = []

    def sit(self, place: str = "", **options: Any) -> Reader:
        context = self._browser.new_context(**options)
        reader = Reader(context.new_page(), self._address, self._screenshots)

        def watch(route: Route) -> None:
            if route.request.url.startswith("file://"):
                route.continue_()
            else:
                reader.requests.append(route.request.url)
                route.abort()

        context.route("**/*", watch)
        reader.page.on("request", lambda request: reader.requests.append(request.url))
        reader.page.on("console", lambda message: reader.said.append(message.text))
        reader.page.on("pageerror", lambda error: reader.said.append(str(error)))
        self._seated.append((context, reader))
        reader.open(place)
        return reader

    def leave(self) -> None:
        for context, reader in self._seated:
            requested = {url.partition("#")[0] for url in reader.requests}
            context.close()
            assert reader.said == []
            assert requested == {self._address}


@pytest.fixture
def desk(chromium: Browser, site: Path, tmp_path: Path) -> Iterator[Desk]:
    screenshots = Path(os.environ.get("ATLAS_SCREENSHOTS", tmp_path))
    screenshots.mkdir(parents=True, exist_ok=True)
    desk = Desk(chromium, site, screenshots)
    yield desk
    desk.leave()
