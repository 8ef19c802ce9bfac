"""The built site: every link leads somewhere, and nothing is fetched from elsewhere.

`python -m tests.docs.links FOLDER` says what is wrong, and exits 1 if anything is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from tests.here import ROOT

FETCHED = {"script", "link", "img", "iframe", "source", "audio", "video", "object", "embed"}


class Page(HTMLParser):
    """What a page links to, by element, and the places in it that can be linked to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self.places: set[str] = set()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name in ("href", "src", "data", "poster"):
                self.links.append((tag, value))
            elif name in ("id", "name"):
                self.places.add(value)


def faults(site: Path) -> Iterator[str]:
    """A line for every link of the HTML pages below a folder that is wrong."""
    pages = {path.resolve(): Page(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for tag, link in page.links:
            said = _fault(tag, urlsplit(link), path, pages)
            if said:
                yield f"{path.relative_to(site.resolve()).as_posix()}: <{tag}> {link}: {said}"


def _fault(tag: str, link: SplitResult, path: Path, pages: dict[Path, Page]) -> str | None:
    if link.scheme == "data":
        return None
    if link.scheme or link.netloc:
        if tag in FETCHED:
            return "is fetched from elsewhere"
        return None if link.scheme in ("http", "https") and link.netloc else "is no web address"
    if (
        path.name == "404.html"
    ):  # it may stand for any page, so its links begin at the server's root
        return None
    target = (path.parent / unquote(link.path)).resolve() if link.path else path
    if not target.is_file():
        return "there is no such file"
    if link.fragment and target in pages and unquote(link.fragment) not in pages[target].places:
        return "there is no such place in it"
    return None


def main(folder: str) -> int:
    """Prints what is wrong with a site.

    Returns:
        The exit status.
    """
    site = ROOT / folder
    said = list(faults(site))
    count = len(list(site.rglob("*.html")))
    print("\n".join([*said, f"{count} pages, {len(said)} links that are wrong"]))
    return 1 if said or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
