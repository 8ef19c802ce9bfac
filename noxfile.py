"""One session a job. Run `nox -l` for the list."""

from __future__ import annotations

from os import pathsep
from pathlib import Path
from shutil import which

import nox

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
PACKAGES = ("runtime/src/flyte_stubs_runtime", "generated/flyte-agent-stubs/flyte_agent_stubs")
IMPORTABLE = {"PYTHONPATH": pathsep.join(str(Path(each).parent) for each in PACKAGES)}
"""What has to be on the path to import the packages from the checkout."""
CHECKED = ("codegen", "conformance", "tests", "noxfile.py")
"""What ty checks beside the packages; mypy and pyright are told in pyproject.toml."""
ACTIONLINT = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.7"

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "tests"]


def install(session: nox.Session, group: str) -> None:
    """Installs what requirements/ pins for a dependency group, and nothing else."""
    session.install("--require-hashes", "-r", f"requirements/{group}.txt")


@nox.session
def vendor(session: nox.Session) -> None:
    """Print the vendored schema; RELEASE moves the pin first; --check: is there a newer one?"""
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
def consumers(session: nox.Session) -> None:
    """Let the real releases read and write our messages; --messages N, --seed S, --release X."""
    install(session, "tests")
    session.run("python", "-m", "conformance.consumers", *session.posargs, env=IMPORTABLE)


@nox.session
def atlas(session: nox.Session) -> None:
    """Write dist/atlas/<family>, the page of which release can talk to which; --out: elsewhere."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "atlas", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build and check sdist and wheel of every distribution into dist/; --release R: of another."""
    install(session, "build")
    session.run("python", "-m", "codegen", "build", *session.posargs)


@nox.session
def api(session: nox.Session) -> None:
    """Compare the packages' public names with those of the last release (griffe)."""
    install(session, "publish")
    session.run("python", "-m", "codegen", "api")


@nox.session
def publish(session: nox.Session) -> None:
    """Check every precondition, build, and upload to the index in UV_PUBLISH_URL."""
    install(session, "publish")
    session.run("python", "-m", "codegen", "publish", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, against real wheels, buf, protoc, gRPC and flytekit."""
    install(session, "tests")
    session.run("python", "-m", "pytest", "-n", "auto", "--dist", "worksteal", *session.posargs)


@nox.session
def unit(session: nox.Session) -> None:
    """Run the tests that need no browser, network, docs or publishing tools: seconds."""
    install(session, "unit")
    session.run("python", "-m", "pytest", "-m", "not slow", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and workflows of everything written by hand."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("zizmor", "--offline", "--quiet", ".github/workflows")
    session.run("mypy")
    session.run("pyright")
    session.run("ty", "check", *CHECKED, *PACKAGES)
    session.run("lint-imports", env=IMPORTABLE)
    actionlint = Path(session.bin, "actionlint").resolve()
    if which("go") and not actionlint.exists():
        place = {"GOBIN": str(actionlint.parent)}
        session.run("go", "install", ACTIONLINT, env=place, external=True, success_codes=(0, 1))
    if actionlint.exists():
        session.run(str(actionlint), external=True)
    else:
        session.warn("actionlint is left out: it comes by Go and Go's module proxy")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types with mypy, pyright and ty: sources, package and examples, 3.10 to 3.14."""
    install(session, "lint")
    examples = [str(path) for path in sorted(Path("tests/typing").glob("*good.py"))]
    for version in PYTHONS:
        session.run("mypy", "--python-version", version)
        session.run("mypy", "--python-version", version, "--strict", *PACKAGES, *examples)
        session.run("pyright", "--pythonversion", version)
        session.run("ty", "check", "--python-version", version, *CHECKED, *PACKAGES, *examples)


@nox.session
def runtimes(session: nox.Session) -> None:
    """Run the wheels' own tests on every Python found, with every protobuf; --all: or fail."""
    install(session, "tests")
    session.run("python", "-m", "conformance.runtimes", *session.posargs)


@nox.session(venv_backend="uv")
def minimum(session: nox.Session) -> None:
    """Run the toolchain's and the wheels' own tests with the lowest versions that are allowed."""
    session.install("--resolution", "lowest-direct", "--group", "tests")
    session.run("python", "-m", "conformance.runtimes", "--minimum", *session.posargs)
    session.run("python", "-m", "pytest", "-m", "not slow", "tests")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site, with the atlas, into dist/site and check its links (Python 3.11 or newer)."""
    install(session, "docs")
    session.run("zensical", "build", "--clean", "--strict")
    session.run("python", "-m", "codegen", "atlas", "--out", "dist/site/atlas")
    session.run("python", "-m", "tests.docs.links", "dist/site")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure generate, import and the custom_info codec against their peers, as ratios."""
    install(session, "tests")
    session.run("python", "-m", "tests.bench", *session.posargs, env=IMPORTABLE)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Read a million inputs that atheris makes up; --inputs -1 --minutes 60 for longer."""
    install(session, "fuzz")
    session.run("python", "-m", "tests.fuzz", *session.posargs, env=IMPORTABLE)


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Pin requirements/*.txt anew from pyproject.toml, with hashes (needs uv)."""
    runtimes = (f"runtime-{major}" for major in (4, 5, 6, 7))
    groups = ("nox", "codegen", "unit", "build", "publish", "docs", "lint", "tests", "fuzz")
    for group in (*groups, *runtimes):
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.10"),
            *("--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate"),
            *("--group", group, "--output-file", f"requirements/{group}.txt", *session.posargs),
            external=True,
        )
