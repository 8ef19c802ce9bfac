"""Renders the description of a proposal, from the family's own words about it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import TemplateError

from codegen.emit.templating import environment
from codegen.errors import CodegenError, shown
from codegen.proposal.changes import Changes
from codegen.upstream.family import Family

_OWN: Final = "PROPOSAL.md.jinja"
"""What a family says about its extension: why, and which other code has to change."""

_TEMPLATE: Final = "description.md.jinja"


def description(family: Family, changes: Changes) -> str:
    """Returns the description in Markdown.

    Raises:
        CodegenError: the family's template is invalid, or uses an undefined variable.
    """
    templates = environment(Path(__file__).with_name("templates"), family.folder)
    reason = _OWN if (family.folder / _OWN).is_file() else None
    try:
        return templates.get_template(_TEMPLATE).render(
            family=family.name, release=family.pins.release, changes=changes, reason=reason
        )
    except (TemplateError, UnicodeDecodeError) as error:
        raise CodegenError(
            f"cannot be rendered: {error}",
            where=shown(family.folder / _OWN),
            todo="Fix the template; Jinja's documentation has the syntax.",
        ) from None
