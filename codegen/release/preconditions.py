"""Preconditions for publishing, one function each."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from packaging.utils import parse_sdist_filename, parse_wheel_filename
from pypi_simple import (
    DistributionPackage,
    NoSuchProjectError,
    PyPISimple,
    UnsupportedContentTypeError,
)
from requests import HTTPError, RequestException

from codegen.errors import CodegenError
from codegen.tools.git import git
from codegen.upstream.wheels import sha256

_TIMEOUT = 60.0
"""Seconds that an index may take to answer."""

_CREDENTIALS = ("UV_PUBLISH_", "ACTIONS_ID_TOKEN_")
"""How the names of variables begin that only the upload may see."""

_SHOWN_LINES = 30
"""How many of the last lines of a failed session are shown."""


@dataclass(frozen=True)
class Index:
    """An index as the environment names it.

    Args:
        upload: where files go to (`UV_PUBLISH_URL`).
        simple: where they are listed afterwards, by PEP 503 or 691 (`UV_PUBLISH_CHECK_URL`).
    """

    upload: str = field(repr=False)
    simple: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The place of uploads without the credentials that an address may hold."""
        return _without_credentials(self.upload)


@dataclass(frozen=True)
class Gate:
    """A session that must pass; what is behind its name goes to it."""

    name: str
    arguments: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join([self.name, *(["--", *self.arguments] if self.arguments else [])])


GATES = (Gate("generate", ("--check",)), Gate("breaking"), Gate("api"), Gate("consumers"))
"""Drift, the schema and the Python surface against their past, and the real consumers."""


def named_index(environ: Mapping[str, str]) -> Index:
    """The index to publish to.

    Raises:
        CodegenError: the environment does not name it.
    """
    named = {}
    for variable, what in (
        ("UV_PUBLISH_URL", "the address that takes uploads"),
        ("UV_PUBLISH_CHECK_URL", "the address that lists what is there, which ends in /simple/"),
    ):
        named[variable] = environ.get(variable, "")
        if not _is_address(named[variable]):
            raise CodegenError(
                f"is {_without_credentials(named[variable])!r}"
                if named[variable]
                else "is not set, and there is no index by default",
                where=variable,
                todo=f"Set it to {what}.",
            )
    return Index(named["UV_PUBLISH_URL"], named["UV_PUBLISH_CHECK_URL"])


def refuse_no_credentials(environ: Mapping[str, str]) -> None:
    """Refuses to begin without what `uv publish` will ask for in the end.

    Raises:
        CodegenError: there are no credentials, or settings that exclude one another.
    """
    token, user, password, index = (
        environ.get(f"UV_PUBLISH_{name}") for name in ("TOKEN", "USERNAME", "PASSWORD", "INDEX")
    )
    todo = "Set UV_PUBLISH_TOKEN, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, and no more."
    if index:
        raise CodegenError(
            "names an index beside UV_PUBLISH_URL", where="UV_PUBLISH_INDEX", todo="Unset it."
        )
    if token and (user or password):
        raise CodegenError("there is a token, and a user or a password too", todo=todo)
    if not token and not (user and password) and "ACTIONS_ID_TOKEN_REQUEST_URL" not in environ:
        raise CodegenError("there are no credentials in the environment", todo=todo)


def refuse_dirty(root: Path) -> None:
    """Refuses a working tree that differs from its commit, or has files that git does not know.

    Raises:
        CodegenError: it does.
    """
    # Whatever the user's own settings hide.
    changed = git(
        root, "status", "--porcelain", "--untracked-files=all", "--ignore-submodules=none"
    ).splitlines()
    if changed:
        more = f"\n  and {len(changed) - 5} more" if len(changed) > 5 else ""
        raise CodegenError(
            "the working tree is not what is committed:\n" + "\n".join(changed[:5]) + more,
            todo="Commit these, or put them away: what is published must be what is tagged.",
        )


def refuse_untagged(root: Path, version: str) -> None:
    """Refuses a commit that does not bear the version's tag, `v<version>`.

    Raises:
        CodegenError: it does not.
    """
    tag = f"v{version}"
    tags = git(root, "tag", "--points-at", "HEAD").split()
    if tag not in tags:
        found = f"only {', '.join(tags)}" if tags else "none"
        raise CodegenError(
            f"the commit does not bear the tag {tag}: it bears {found}",
            todo=f"If this commit is {version}: git tag -a {tag}",
        )


def refuse_published(index: Index, archives: Mapping[str, str]) -> None:
    """Refuses versions of which the index has a file already.

    Args:
        index: the index.
        archives: the version to publish, by distribution.

    Raises:
        CodegenError: the index has one of them, or does not answer.
    """
    for distribution, version in archives.items():
        there = [file.filename for file in published(index, distribution, version)]
        if there:
            raise CodegenError(
                f"the index has {distribution} {version} already: {', '.join(there)}",
                where=_without_credentials(index.simple),
                todo="A published version never changes: raise `serial` in package.toml.",
            )


def unpublished(index: Index, distribution: str, archives: Sequence[Path]) -> list[Path]:
    """The archives that the index does not have; those that it has must be the same.

    Raises:
        CodegenError: the index has another file of that name, or does not answer.
    """
    found = []
    for path in archives:
        version = _version(path)
        there = {
            f.filename: f.digests.get("sha256") for f in published(index, distribution, version)
        }
        if path.name not in there:
            found.append(path)
        elif there[path.name] not in (None, sha256(path)):
            raise CodegenError(
                f"the index has another file of this name, with sha256 {there[path.name]}",
                where=path.name,
                todo="A published version never changes: raise `version` in its pyproject.toml.",
            )
    return found


def published(index: Index, distribution: str, version: str) -> list[DistributionPackage]:
    """The files of a version that the index lists.

    Raises:
        CodegenError: the index does not answer.
    """
    try:
        with PyPISimple(index.simple) as client:
            with client.s.get(client.endpoint, timeout=_TIMEOUT, stream=True) as listing:
                listing.raise_for_status()  # else every project would seem to be absent
            return [held for held in _files(client, distribution) if held.version == version]
    except (RequestException, UnsupportedContentTypeError) as error:
        raise CodegenError(
            f"does not say what it holds: {_reason(error)}",
            where=_without_credentials(index.simple),
            todo="Check that UV_PUBLISH_CHECK_URL is right, and that it can be reached.",
        ) from None


def refuse_failing(root: Path, gate: Gate) -> None:
    """Refuses a tree for which a session does not pass.

    Raises:
        CodegenError: it does not; with the end of what it said.
    """
    process = subprocess.run(
        [sys.executable, "-m", "nox", "-s", gate.name, "--", *gate.arguments],
        cwd=root,
        env={k: v for k, v in os.environ.items() if not k.startswith(_CREDENTIALS)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if process.returncode:
        raise CodegenError(
            "does not pass:\n" + "\n".join(process.stdout.splitlines()[-_SHOWN_LINES:]),
            where=f"nox -s {gate}",
            todo="Nothing was uploaded. Fix it, commit, and tag that commit.",
        )


def _files(client: PyPISimple, distribution: str) -> list[DistributionPackage]:
    try:
        return client.get_project_page(distribution, timeout=_TIMEOUT).packages
    except NoSuchProjectError:
        return []


def _version(archive: Path) -> str:
    parse = parse_wheel_filename if archive.suffix == ".whl" else parse_sdist_filename
    return str(parse(archive.name)[1])


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _reason(error: Exception) -> str:
    """What a library's exception says, without the addresses in it, which may hold credentials."""
    if isinstance(error, HTTPError) and error.response is not None:
        return f"{error.response.status_code} {error.response.reason}"
    return type(error).__name__


def _without_credentials(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address.rpartition("@")[2]
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
