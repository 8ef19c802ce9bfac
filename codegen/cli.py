"""The command line of the toolchain; nox sessions call it."""

from __future__ import annotations

import io
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from codegen import project, stamp
from codegen.errors import CodegenError

NO = 1
"""Exit status where the answer is no: drift, or a newer release."""
WRONG = 2
"""Exit status for bad input."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """From a pinned flyteidl release to typed Python stubs with custom_info."""


@cli.command()
@click.argument("release", required=False)
@click.option("--check", is_flag=True, help="Only say whether the index has a newer release.")
def vendor(release: str | None, check: bool) -> int:
    """Print proto/vendor from the pinned release, or move the pin to RELEASE first."""
    from codegen import commands  # noqa: PLC0415

    if check and release:
        raise click.UsageError("--check takes no RELEASE: it compares the pin with the index")
    if check:
        return NO if commands.newer_release() else 0
    commands.vendor_release(release)
    return 0


@cli.command()
@click.option("--release", help="A release of the support window instead of the vendored one.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write, for --release.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if generated/ has drifted.")
def generate(release: str | None, out: Path | None, check: bool) -> int:
    """Write generated/ from proto/ and codegen/."""
    if check and (release or out):
        raise click.UsageError("--check compares generated/ with the sources: leave the rest out")
    if bool(release) != bool(out):
        raise click.UsageError("--release and --out go together")
    if not check and not release and stamp.is_current(project.GENERATED):
        click.echo("generated/ is up to date: nothing to do")
        return 0
    from codegen import commands  # noqa: PLC0415 a run with nothing to do is quick

    if check:
        return NO if commands.drifted() else 0
    if release and out:
        commands.generate_release(release, out)
    else:
        commands.generate_pinned()
    return 0


@cli.command()
@click.option("--against", metavar="REF", help="Compare with a git ref of this repository alone.")
@click.option("--release", help="Compare with one release of the support window alone.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json", "junit"]),
    default="text",
    show_default=True,
)
@click.option(
    "--record",
    is_flag=True,
    help="If nothing breaks, keep the image in proto/released as that of the version to tag.",
)
def breaking(against: str | None, release: str | None, form: str, record: bool) -> int:
    """Say what the extended schema breaks, for consumers of every release (buf)."""
    from codegen.compat import command  # noqa: PLC0415

    if (against is not None) + (release is not None) + record > 1:
        raise click.UsageError("--against, --release and --record are three jobs: ask for one")
    if record:
        return NO if command.record() else 0
    return NO if command.breaks(against, release, form) else 0


@cli.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write instead of dist/atlas.",
)
def atlas(out: Path | None) -> None:
    """Write the page that says which release can talk to which."""
    from codegen.atlas import build  # noqa: PLC0415

    build.build(out)


@cli.command()
@click.option("--release", help="A release of the support window instead of the vendored one.")
def build(release: str | None) -> int:
    """Write an sdist and a wheel of each distribution into dist/, the same bytes every time."""
    from codegen.dist import commands  # noqa: PLC0415

    commands.build_into_dist(release)
    return 0


@cli.command()
def api() -> int:
    """Say which public names the package has lost since its last release, unannounced."""
    from codegen.dist import commands  # noqa: PLC0415

    return NO if commands.loses_names() else 0


@cli.command()
@click.option("--release", help="A release of the support window instead of the vendored one.")
def publish(release: str | None) -> int:
    """Build, and upload to the index that UV_PUBLISH_URL names, if nothing speaks against it."""
    from codegen.dist import publish  # noqa: PLC0415

    publish.publish(release)
    return 0


def _terminate(signum: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def run() -> int:
    """Runs a command; bad input ends in one message and never in a traceback.

    Returns:
        The exit status.
    """
    signal.signal(signal.SIGTERM, _terminate)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        status = cli(prog_name="python -m codegen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return WRONG
    except click.Abort:
        raise KeyboardInterrupt from None
    except (CodegenError, OSError) as error:
        click.secho("error: ", fg="red", bold=True, nl=False, err=True)
        click.echo(str(error), err=True)
        return WRONG
    return status or 0
