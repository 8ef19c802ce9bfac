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
"""Timeout of a request to an index, in seconds."""

_CREDENTIALS = ("UV_PUBLISH_", "ACTIONS_ID_TOKEN_")
"""Prefixes of environment variables that only the upload may see."""

_SHOWN_LINES = 30
"""Number of lines shown from the end of a failed session's output."""


@dataclass(frozen=True)
class Index:
    """The package index, as configured in the environment.

    Args:
        upload: the URL for uploads (`UV_PUBLISH_URL`).
        simple: the URL of the simple API, PEP 503 or 691 (`UV_PUBLISH_CHECK_URL`).
    """

    upload: str = field(repr=False)
    simple: str = field(repr=False)

    @property
    def shown(self) -> str:
        """The URL for uploads, without credentials."""
        return _without_credentials(self.upload)


@dataclass(frozen=True)
class Gate:
    """A nox session that must pass before publishing, and its arguments."""

    name: str
    arguments: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join([self.name, *(["--", *self.arguments] if self.arguments else [])])


GATES = (Gate("generate", ("--check",)), Gate("breaking"), Gate("api"), Gate("consumers"))
"""Drift, schema compatibility, API compatibility, and exchange with real consumers."""


def named_index(environ: Mapping[str, str]) -> Index:
    """Returns the index to publish to.

    Raises:
        CodegenError: an environment variable is missing or not a URL.
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
    """Refuses to start without the credentials that `uv publish` needs.

    Raises:
        CodegenError: credentials are missing, or settings conflict.
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
        raise CodegenError("a token and a username or password are set", todo=todo)
    if not token and not (user and password) and "ACTIONS_ID_TOKEN_REQUEST_URL" not in environ:
        raise CodegenError("there are no credentials in the environment", todo=todo)


def refuse_dirty(root: Path) -> None:
    """Refuses a working tree with uncommitted changes or untracked files.

    Raises:
        CodegenError: the tree has some.
    """
    # The options override the user's settings, which may hide files.
    changed = git(
        root, "status", "--porcelain", "--untracked-files=all", "--ignore-submodules=none"
    ).splitlines()
    if changed:
        more = f"\n  and {len(changed) - 5} more" if len(changed) > 5 else ""
        raise CodegenError(
            "the working tree has uncommitted changes:\n" + "\n".join(changed[:5]) + more,
            todo="Commit or stash them: the published files must match the tag.",
        )


def refuse_untagged(root: Path, version: str) -> None:
    """Refuses a commit without the version's tag, `v<version>`.

    Raises:
        CodegenError: the tag is missing.
    """
    tag = f"v{version}"
    tags = git(root, "tag", "--points-at", "HEAD").split()
    if tag not in tags:
        found = ", ".join(tags) or "none"
        raise CodegenError(
            f"the commit does not have the tag {tag}; its tags: {found}",
            todo=f"If this commit is {version}: git tag -a {tag}",
        )


def refuse_published(index: Index, archives: Mapping[str, str]) -> None:
    """Refuses versions that the index already has files of.

    Args:
        index: the index.
        archives: versions to publish, by distribution.

    Raises:
        CodegenError: the index has one of them, or cannot be read.
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
    """Returns the archives that the index does not have.

    Raises:
        CodegenError: the index has a different file of that name, or cannot be read.
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
    """Returns the files of a version on the index.

    Raises:
        CodegenError: the index cannot be read.
    """
    try:
        with PyPISimple(index.simple) as client:
            with client.s.get(client.endpoint, timeout=_TIMEOUT, stream=True) as listing:
                listing.raise_for_status()  # otherwise every project would seem to be absent
            return [held for held in _files(client, distribution) if held.version == version]
    except (RequestException, UnsupportedContentTypeError) as error:
        raise CodegenError(
            f"does not say what it holds: {_reason(error)}",
            where=_without_credentials(index.simple),
            todo="Check that UV_PUBLISH_CHECK_URL is right, and that it can be reached.",
        ) from None


def refuse_failing(root: Path, gate: Gate) -> None:
    """Refuses a tree for which a nox session fails.

    Raises:
        CodegenError: the session fails. The message has the end of its output.
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
    """Describes an exception without its URLs, which may contain credentials."""
    if isinstance(error, HTTPError) and error.response is not None:
        return f"{error.response.status_code} {error.response.reason}"
    return type(error).__name__


def _without_credentials(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address.rpartition("@")[2]
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
