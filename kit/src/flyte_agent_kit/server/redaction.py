"""Keeps secrets out of messages that leave the process."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from flyte_agent_kit.secrets import prefix
from flyte_agent_kit.texts import sendable
from flyte_stubs_runtime.custom_info.detectors import value_detector
from flyte_stubs_runtime.custom_info.secrets import NAMES, REDACTED

_SHORTEST: Final = 6
"""Shorter values of secret variables occur by chance."""

_LONGEST: Final = 40_000
"""What leaves the process is shorter. More would take time in which nobody is answered."""

_USER_INFO: Final = re.compile(r"(?<=://)[^\s/'\"]+(?=@)")
_SCHEME: Final = re.compile(r"\b(bearer|basic)(\s+)(?!realm=)[\w.~+/=-]{6,}", re.IGNORECASE)
_PAIR: Final = re.compile(
    r"""(?<![\w.-])(?P<key>[\w.-]+)(?P<between>["']?\s*[=:]\s*)"""
    r"""(?P<value>\[redacted\]|"[^"]*"|'[^']*'|[^\s,;&)}\]'"]+)"""
)
_ARGUMENT: Final = re.compile(
    r"""(?P<key>(?<!\w)--[A-Za-z][\w.-]{1,60})(?P<between>["'],\s*(?=["'\[])|\s+)"""
    r"""(?P<value>\[redacted\]|"(?!--)[^"]*"|'(?!--)[^']*'|(?!-)[^\s,;)}\]'"]{6,})"""
)
"""An option with its value, in a command line or a list: words of prose are mostly shorter."""
_SIGNATURE: Final = re.compile(r"(?<=[?&])(sig|x-amz-signature|x-goog-signature)=[^\s&'\"]+", re.I)
"""What lets anybody in who has the URL: shared access to Azure's storage, presigned URLs."""
_WORD: Final = re.compile(r"\S+")


def redact(text: str, environment: Mapping[str, str] = os.environ) -> str:
    """Replaces what looks like a secret by `[redacted]`.

    Those are the values of secrets in the environment, passwords and signatures in URLs,
    credentials of HTTP, values beside a name that denotes a secret, and what detect-secrets knows,
    where it is installed. What is redacted already stays as it is.

    Args:
        text: a message; what is beyond 40,000 characters is cut off.
        environment: environment variables, of which some hold secrets.
    """
    text = sendable(text[:_LONGEST])
    mounted = prefix(environment)
    for name, value in environment.items():
        # Without a prefix, a mounted secret is told by its name alone.
        secret = bool(mounted and name.startswith(mounted)) or NAMES.denote(name)
        if secret and len(value) >= _SHORTEST:
            text = text.replace(value, REDACTED)
    text = _USER_INFO.sub(REDACTED, text)
    text = _SCHEME.sub(rf"\1\2{REDACTED}", text)
    text = _SIGNATURE.sub(rf"\1={REDACTED}", text)
    text = _ARGUMENT.sub(_pair, text)
    text = _PAIR.sub(_pair, text)
    detect = _detector()
    if detect is not None:
        found = detect
        text = _WORD.sub(lambda word: REDACTED if found(word[0]) else word[0], text)
    return text


def _pair(found: re.Match[str]) -> str:
    # "password: 'password' denotes a secret": the value is the name again.
    name = found["key"].strip("-_.")
    is_name = found["value"].strip("\"'") == name
    if is_name or not NAMES.denote(name):
        return found[0]
    return f"{found['key']}{found['between']}{REDACTED}"


@cache
def _detector() -> Callable[[str], str | None] | None:
    try:
        return value_detector()
    except ImportError:
        return None
