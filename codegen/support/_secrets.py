"""Secrets in a `custom_info`, which everybody who may see an execution can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

SECRET_KEYS: Final = (
    *("password", "passwd", "passphrase", "pwd", "secret", "token", "credential", "credentials"),
    *("authorization", "api key", "apikey", "access key", "secret key", "private key"),
    *("signing key", "encryption key", "session key", "connection string", "bearer", "cookie"),
)
"""Names, or last words of names, that mean a secret: `dbPassword`, `api_key`, `x-auth-token`."""

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")

# Detectors that guess by entropy or by the words around find too much in plain data.
_GUESSING = frozenset(
    {
        *("Base64HighEntropyString", "HexHighEntropyString"),
        *("KeywordDetector", "IPPublicDetector"),
    }
)


def means_secret(key: str, names: tuple[str, ...] = SECRET_KEYS) -> bool:
    """Whether a key's name, or its last words, mean a secret in any usual way of writing."""
    words = " ".join(_WORDS.findall(key)).lower()
    return any(words == name or words.endswith(f" {name}") for name in names)


def value_detector() -> Callable[[str], str | None]:
    """A function that says what secret a string looks like, if any, by detect-secrets.

    Raises:
        ImportError: the extra `secrets` is not installed.
    """
    try:
        from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
        from detect_secrets.core.scan import scan_line
        from detect_secrets.settings import transient_settings
    except ModuleNotFoundError as error:
        raise ImportError(
            "looking for secrets in values takes detect-secrets: "
            'pip install "flyte-agent-stubs[secrets]"'
        ) from error

    classes: Iterable[type] = get_mapping_from_secret_type_to_class().values()
    plugins = [{"name": each.__name__} for each in classes if each.__name__ not in _GUESSING]

    def detect(text: str) -> str | None:
        with transient_settings({"plugins_used": plugins}):
            for line in text.splitlines():
                for found in scan_line(line):
                    return str(found.type)
        return None

    return detect
