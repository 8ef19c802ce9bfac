"""Reads what the changelog announces under *Breaking*.

Only prose that readers see announces something. Comments and blocks of code do not, nor does an
entry with other HTML, nor a file with a block of other HTML, which may hide what follows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

FRAGMENTS = "changelog.d"
"""The folder with the fragments that the next release collects."""
FILE = "CHANGELOG.md"
HINT = f"{FRAGMENTS}/+<any-name>.breaking.md"
"""The file that an announcement goes to, for messages."""

_FRAGMENT = re.compile(r"[^/]+\.breaking(\.\d+)?\.md")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True)
class Entry:
    """An entry under *Breaking*.

    Args:
        release: the heading of the release; empty if it is yet to come.
        names: the names in backticks.
    """

    release: str
    names: frozenset[str]


@dataclass(frozen=True)
class Announcements:
    """What a changelog announces.

    Args:
        releases: the headings of all releases.
        entries: the entries under *Breaking*.
    """

    releases: frozenset[str]
    entries: tuple[Entry, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names in all entries."""
        return frozenset(self._counted(frozenset()))

    def since(self, then: Announcements) -> frozenset[str]:
        """Returns the names that more entries have than before.

        An entry that was reworded, or moved to a release, is not a new one. Releases that were
        there before announce nothing new.
        """
        both = self.releases & then.releases
        return frozenset(self._counted(both) - then._counted(both))

    def _counted(self, without: frozenset[str]) -> Counter[str]:
        entries = (each for each in self.entries if each.release not in without)
        return Counter(name for each in entries for name in each.names)


def read(fragments: Mapping[str, bytes], changelog: str) -> Announcements:
    """Reads the fragments `*.breaking.md` and the sections `### Breaking`.

    Args:
        fragments: the files of `changelog.d`. Each is an entry.
        changelog: the text of CHANGELOG.md, or a part of it. Each item of a list is an entry.
    """
    markdown = MarkdownIt("commonmark")
    entries = [
        Entry("", _names(_visible(markdown.parse(content.decode(errors="replace")))))
        for name, content in sorted(fragments.items())
        if _FRAGMENT.fullmatch(name)
    ]
    releases: set[str] = set()
    for release, section, tokens in _blocks(_visible(markdown.parse(changelog))):
        releases.add(release)
        if section == "Breaking":
            entries.append(Entry(release, _names(tokens)))
    return Announcements(frozenset(releases - {""}), tuple(entries))


def _blocks(tokens: Iterable[Token]) -> Iterator[tuple[str, str, list[Token]]]:
    """Yields each block and each item of a list, with the headings of its release and section."""
    release = section = heading = ""
    block: list[Token] = []
    for token in tokens:
        if token.level == 0 or (token.level == 1 and token.type == "list_item_open"):
            yield release, section, block
            block = []
        if token.type == "heading_open" and token.level == 0:
            heading = token.tag
        elif heading and token.type == "inline":
            if heading in ("h1", "h2"):
                release, section = token.content if heading == "h2" else "", ""
            elif heading == "h3":
                section = token.content
            heading = ""
        else:
            block.append(token)
    yield release, section, block


def _visible(tokens: Sequence[Token]) -> Sequence[Token]:
    """Returns the tokens of a text; only its headings if a block of HTML may hide some."""
    if not _has_html(each for each in tokens if each.type == "html_block"):
        return tokens
    heading = [number for number, each in enumerate(tokens) if each.type == "heading_open"]
    return [each for number in heading for each in tokens[number : number + 3]]


def _names(tokens: Iterable[Token]) -> frozenset[str]:
    """Returns the names in backticks; none beside HTML."""
    every = [each for token in tokens for each in token.children or ()]
    if _has_html(each for each in every if each.type == "html_inline"):
        return frozenset()
    return frozenset(each.content for each in every if each.type == "code_inline")


def _has_html(tokens: Iterable[Token]) -> bool:
    """Returns whether there is HTML that is not a comment."""
    return bool(_COMMENT.sub("", "".join(each.content for each in tokens)).strip())
