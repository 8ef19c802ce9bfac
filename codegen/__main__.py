"""Entry point. It imports nothing at the top, so that Ctrl-C is handled from the start."""

import sys


def main() -> None:
    """Runs `codegen.cli`, and handles Ctrl-C even while it is being imported."""
    try:
        from codegen import cli  # noqa: PLC0415

        status = cli.run()
    except KeyboardInterrupt:
        print(
            "interrupted: each folder is either unchanged or fully replaced; rerun the command",
            file=sys.stderr,
        )
        status = 130  # 128 + SIGINT, as shells report it
    sys.exit(status)


if __name__ == "__main__":
    main()
