"""The option that says which core is played."""

from __future__ import annotations

import click

from flyte_agent_kit.path.versions import Release, parse_release


class ReleaseType(click.ParamType[Release]):
    """A release of Flyte 1."""

    name = "release"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Release:
        """Reads a release."""
        try:
            return parse_release(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
