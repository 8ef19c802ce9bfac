"""Starts the command line; what is here must be quick, for Ctrl-C can come at any moment."""

import sys


def main() -> None:
    """Runs `codegen.cli`, with an answer to Ctrl-C from the first import on."""
    try:
        from codegen import cli  # noqa: PLC0415

        status = cli.run()
    except KeyboardInterrupt:
        print(
            "interrupted: every folder is as it was before, or new as a whole; run it again",
            file=sys.stderr,
        )
        status = 130  # 128 + SIGINT, as shells have it
    sys.exit(status)


if __name__ == "__main__":
    main()
