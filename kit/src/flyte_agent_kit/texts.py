"""Text that others wrote, in a form that can be sent and logged."""

from __future__ import annotations


def sendable(text: str) -> str:
    """Returns a text as UTF-8 can have it: unpaired surrogates become escape sequences.

    The names of files that are not UTF-8 have such (PEP 383).
    """
    return text.encode(errors="backslashreplace").decode()


def said(error: BaseException) -> str:
    """Returns the type of an exception and what it says, even if asking it raises, too."""
    name = type(error).__qualname__
    try:
        return sendable(f"{name}: {error}")
    except Exception:
        return f"{name} (its text cannot be had)"
