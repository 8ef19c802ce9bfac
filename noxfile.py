"""One session a job. Run `nox -l` for the list."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "tests"]


def install(session: nox.Session, group: str) -> None:
    """Installs what requirements/ pins for a dependency group, and nothing else."""
    session.install("--require-hashes", "-r", f"requirements/{group}.txt")


@nox.session
def vendor(session: nox.Session) -> None:
    """Print proto/vendor from the pinned release; RELEASE moves the pin; --check: is one newer?"""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "vendor", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ from proto/; --check: has it drifted? --release R --out DIR: another one."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", *session.posargs)


@nox.session
def breaking(session: nox.Session) -> None:
    """Hold the schema against every release (buf); --against REF, --release X, --format github."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "breaking", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, against real wheels, buf, protoc, gRPC and flytekit."""
    install(session, "tests")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types of everything written by hand, for every supported Python."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    for version in ("3.10", "3.11", "3.12", "3.13", "3.14"):
        session.run("mypy", "--python-version", version)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure generate, import and the custom_info codec against their peers, as ratios."""
    install(session, "tests")
    session.run("python", "-m", "tests.bench", *session.posargs, env={"PYTHONPATH": "generated"})


@nox.session
def fuzz(session: nox.Session) -> None:
    """Read a million inputs that atheris makes up; --inputs -1 --minutes 60 for longer."""
    install(session, "fuzz")
    session.run("python", "-m", "tests.fuzz", *session.posargs, env={"PYTHONPATH": "generated"})


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Pin requirements/*.txt anew from pyproject.toml, with hashes (needs uv)."""
    for group in ("nox", "codegen", "lint", "tests", "fuzz"):
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.10"),
            *("--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate"),
            *("--group", group, "--output-file", f"requirements/{group}.txt", *session.posargs),
            external=True,
        )
