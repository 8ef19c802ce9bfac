"""Nox sessions. Run `nox -l` for the list."""

from __future__ import annotations

from os import pathsep
from pathlib import Path
from shutil import which

import nox

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
CONNECTORS = "generated/flyte-connector-stubs/flyte_connector_stubs"
PACKAGES = (
    "runtime/src/flyte_stubs_runtime",
    "generated/flyte-agent-stubs/flyte_agent_stubs",
    CONNECTORS,
    "kit/src/flyte_agent_kit",
)
IMPORTABLE = {"PYTHONPATH": pathsep.join(str(Path(each).parent) for each in PACKAGES)}
"""The environment for importing the packages from the checkout."""
CHECKED = ("codegen", "conformance", "docs/examples", "speedups", "tests", "noxfile.py")
"""What ty checks besides the packages. mypy and pyright read pyproject.toml."""
ACTIONLINT = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.7"
GRPCURL = "github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.3"

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "tests"]


def install(session: nox.Session, group: str) -> None:
    """Installs the pinned requirements of a dependency group."""
    session.install("--require-hashes", "-r", f"requirements/{group}.txt")


def install_speedups(session: nox.Session) -> None:
    """Builds the compiled codec with cargo, and installs it."""
    install(session, "speedups")
    session.run("python", "-m", "codegen", "speedups")
    wheel = max(
        Path("dist").glob("flyte_stubs_speedups-*.whl"), key=lambda path: path.stat().st_mtime
    )
    session.install("--no-deps", "--force-reinstall", str(wheel))


@nox.session
def vendor(session: nox.Session) -> None:
    """Print the vendored schema. RELEASE: move the pin first. --check: look for a newer release."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "vendor", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/. --check: report drift. --release R --out DIR: for another release."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "generate", *session.posargs)


@nox.session
def breaking(session: nox.Session) -> None:
    """Check for breaking changes (buf). Options: --against, --release, --format."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "breaking", *session.posargs)


@nox.session
def languages(session: nox.Session) -> None:
    """Generate code for other languages. --go: compile it in Go as well, where Go is."""
    install(session, "languages")
    session.run("python", "-m", "codegen", "languages", *session.posargs)


@nox.session
def consumers(session: nox.Session) -> None:
    """Exchange messages with every real release. Options: --messages, --seed, --release."""
    install(session, "tests")
    session.run("python", "-m", "conformance.consumers", *session.posargs, env=IMPORTABLE)


@nox.session
def mutations(session: nox.Session) -> None:
    """Compare the gate with protobuf on every edit of the schema. Options: --sample, --only."""
    install(session, "tests")
    session.run("python", "-m", "conformance.mutations", *session.posargs, env=IMPORTABLE)


@nox.session
def core(session: nox.Session) -> None:
    """Compare flyte_agent_kit.path with Flyte's Go code. Options: --examples, --seed, --update."""
    if not which("go"):
        session.skip("Flyte's core is built with Go, and there is no `go` on the path")
    install(session, "tests")
    session.run("python", "-m", "conformance.core", *session.posargs, env=IMPORTABLE)


@nox.session
def flyte2(session: nox.Session) -> None:
    """Show where Flyte 2 loses custom_info, with services in Go. Options: --examples, --seed."""
    if not which("go"):
        session.skip("the services are built with Go, and there is no `go` on the path")
    install(session, "tests")
    session.run("python", "-m", "conformance.flyte2", *session.posargs, env=IMPORTABLE)


@nox.session
def atlas(session: nox.Session) -> None:
    """Write the compatibility matrix of all releases to dist/atlas/<family>, or to --out."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "atlas", *session.posargs)


@nox.session
def propose(session: nox.Session) -> None:
    """Write what upstream needs to take our extension to dist/proposals. FAMILY: only one."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "propose", *session.posargs)


@nox.session
def upstream(session: nox.Session) -> None:
    """Look for newer releases of every family. Exits with 1 if there is one."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", "vendor", "--check", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build and check the sdists and wheels in dist/. --release R: for another release."""
    install(session, "build")
    session.run("python", "-m", "codegen", "build", *session.posargs)
    if which("cargo"):
        install(session, "speedups")
        session.run("python", "-m", "codegen", "speedups")
    else:
        session.warn("flyte-stubs-speedups is not built: cargo is not found")


@nox.session
def api(session: nox.Session) -> None:
    """Compare the packages' public names with those of the last release (griffe)."""
    install(session, "publish")
    session.run("python", "-m", "codegen", "api", *session.posargs)


@nox.session
def publish(session: nox.Session) -> None:
    """Check every precondition, build, and upload to UV_PUBLISH_URL."""
    install(session, "publish")
    session.run("python", "-m", "codegen", "publish", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests, with real wheels, buf, protoc, gRPC and flytekit."""
    install(session, "tests")
    session.run("python", "-m", "pytest", "-n", "auto", "--dist", "worksteal", *session.posargs)


@nox.session
def unit(session: nox.Session) -> None:
    """Run the fast tests: without browser, network, docs or publishing tools."""
    install(session, "unit")
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "not slow", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style, types, imports and workflows of hand-written code."""
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
        session.warn("actionlint is skipped: installing it needs Go and the Go module proxy")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types for Python 3.10 to 3.14 with mypy, pyright and ty."""
    install(session, "lint")
    examples = [str(path) for path in sorted(Path("tests/typing").glob("*good.py"))]
    for version in PYTHONS:
        session.run("mypy", "--python-version", version)
        session.run("mypy", "--python-version", version, "--strict", *PACKAGES, *examples)
        session.run("pyright", "--pythonversion", version)
        session.run("pyright", "--pythonversion", version, CONNECTORS)  # too long for `lint`
        session.run("ty", "check", "--python-version", version, *CHECKED, *PACKAGES, *examples)


@nox.session
def runtimes(session: nox.Session) -> None:
    """Test the wheels on every Python and protobuf. --all: fail if a Python is missing."""
    install(session, "tests")
    session.run("python", "-m", "conformance.runtimes", *session.posargs)


@nox.session(venv_backend="uv")
def minimum(session: nox.Session) -> None:
    """Test the toolchain and the wheels with the lowest allowed versions."""
    session.install("--resolution", "lowest-direct", "--group", "tests")
    session.run("python", "-m", "conformance.runtimes", "--minimum", *session.posargs)
    session.run("python", "-m", "pytest", "-m", "not slow", "tests")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site with the atlas into dist/site, and check its links (Python 3.11 or newer)."""
    install(session, "docs")
    session.run("zensical", "build", "--clean", "--strict")
    session.run("python", "-m", "codegen", "atlas", "--out", "dist/site/atlas")
    session.run("python", "-m", "tests.docs.links", "dist/site")


@nox.session
def pictures(session: nox.Session) -> None:
    """Draw the README's picture of a terminal anew, from a real run."""
    install(session, "tests")
    session.run("python", "-m", "tests.docs.pictures")


@nox.session
def flytekit(session: nox.Session) -> None:
    """Compare what mypy and pyright find in flytekit with and without flyteidl-stubs."""
    install(session, "tests")
    session.run("python", "-m", "conformance.flytekit", *session.posargs)


@nox.session
def grpcurl(session: nox.Session) -> None:
    """Test gRPC reflection with the real grpcurl, built with Go from the Go module proxy."""
    if not which("go"):
        session.skip("grpcurl is built with Go, and there is no `go` on the path")
    install(session, "tests")
    where = "from codegen.tools import cache; print(cache.folder('go'))"
    folder = session.run("python", "-c", where, silent=True)
    session.run("go", "install", GRPCURL, env={"GOBIN": str(folder).strip()}, external=True)
    needed = {"REQUIRE_GRPCURL": "1"}
    session.run("python", "-m", "pytest", "tests/docs/test_reflection.py", env=needed)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure generation, imports and the codec beside their peers. --runs, --budgets check|set."""
    if which("cargo"):
        install_speedups(session)
    install(session, "tests")
    session.run("python", "-m", "tests.bench", *session.posargs, env=IMPORTABLE)


@nox.session
def connectors(session: nox.Session) -> None:
    """Serve the connectors of flytekit's plugins, each in its environment. Option: --only."""
    install(session, "tests")
    session.run("python", "-m", "conformance.connectors", *session.posargs, env=IMPORTABLE)


@nox.session
def load(session: nox.Session) -> None:
    """Measure what a poll costs our server, flytekit's and a bare echo. --values, --rounds."""
    install(session, "tests")
    session.run("python", "-m", "conformance.load", *session.posargs, env=IMPORTABLE)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Fuzz the decoders and the policy with atheris. Options: --inputs, --minutes."""
    install(session, "fuzz")
    for target in ("readers", "policies"):
        session.run("python", "-m", "tests.fuzz", target, *session.posargs, env=IMPORTABLE)


@nox.session
def speedups(session: nox.Session) -> None:
    """Build the compiled codec; run the tests and fuzzers with it. Arguments are pytest's."""
    if not which("cargo"):
        session.skip("cargo is not found: the codec in Python is tested alone")
    cargo = ("--manifest-path", "speedups/Cargo.toml")
    session.run("cargo", "fmt", "--check", *cargo, external=True)
    lints = ("--release", "--locked", "--quiet", *cargo, "--", "-D", "warnings")
    session.run("cargo", "clippy", *lints, external=True)
    install_speedups(session)
    forced = {"FLYTE_STUBS_SPEEDUPS": "1"}
    tests = session.posargs or ("tests/emit", "tests/generated", "tests/package", "tests/runtime")
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "not slow", *tests, env=forced)
    for target in ("readers", "codecs"):
        fuzzed = ("tests.fuzz", target, "--minutes", "0.1")
        session.run("python", "-m", *fuzzed, env={**IMPORTABLE, **forced})


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Update the pins in requirements/*.txt from pyproject.toml, with hashes (needs uv)."""
    runtimes = (f"runtime-{major}" for major in (4, 5, 6, 7))
    groups = (
        "nox",
        "codegen",
        "languages",
        "unit",
        "build",
        "speedups",
        "wheels",
        "publish",
        "docs",
        "lint",
        "tests",
        "fuzz",
        "flyte-sdk",
    )
    for group in (*groups, *runtimes):
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.10"),
            *("--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate"),
            *("--group", group, "--output-file", f"requirements/{group}.txt", *session.posargs),
            external=True,
        )
