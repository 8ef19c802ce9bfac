"""Detection of secrets in a `custom_info`, which everyone who may see an execution can read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

SECRET_KEYS: Final = (
    *("password", "passwords", "passwd", "passphrase", "pwd", "secret", "secrets", "token"),
    *("credential", "credentials", "authorization", "bearer", "cookie", "jwt"),
    *("api key", "api keys", "access key", "access keys", "secret key", "private key"),
    *("private keys", "signing key", "encryption key", "session key", "ssh key"),
    *("connection string", "connection strings"),
)
"""Names, or last words of names, that denote a secret: `dbPassword`, `api_key`, `x-auth-token2`.

`tokens` is missing on purpose: it is mostly a count.
"""

_MIN_SUFFIX: Final = 6
"""Names with at least this many letters also match the end of a longer word: `dbpassword`."""


# Detectors that rely on entropy or on nearby words report too much ordinary data.
_HEURISTIC: Final = frozenset(
    {
        *("Base64HighEntropyString", "HexHighEntropyString"),
        *("KeywordDetector", "IPPublicDetector"),
    }
)


def words(name: str) -> list[str]:
    """Splits a name into lower-case words, in any naming style.

    `dbPassword2` gives `db`, `password` and `2`.
    """
    found: list[str] = []
    before = ""
    for at, letter in enumerate(name):
        after = name[at + 1 : at + 2]
        begins = (
            letter.isdigit() != before.isdigit()
            or (letter.isupper() and before.islower())
            or (letter.isupper() and before.isupper() and after.islower())
        )
        if not letter.isalnum():
            before = ""
            continue
        if not before or begins:
            found.append("")
        found[-1] += letter.lower()
        before = letter
    return found


def means_secret(key: str, names: Iterable[str] = SECRET_KEYS) -> bool:
    """Returns whether a key, or its last words, is one of the names, in any naming style."""
    parts = words(key)
    while parts and parts[-1].isdigit():
        parts.pop()
    for name in names:
        wanted = words(name)
        if parts[-len(wanted) :] == wanted:
            return True
        joined = "".join(wanted)
        if len(joined) >= _MIN_SUFFIX and "".join(parts).endswith(joined):
            return True
    return False


def value_detector() -> Callable[[str], str | None]:
    """Makes a function that names the kind of secret a string looks like, using detect-secrets.

    Returns:
        A function that returns the kind of secret, or None.

    Raises:
        ImportError: The extra `secrets` is not installed.
    """
    try:
        from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    except ModuleNotFoundError as error:
        raise ImportError(
            "searching values for secrets needs detect-secrets:"
            ' pip install "flyte-stubs-runtime[secrets]"'
        ) from error

    classes: Iterable[type[Any]] = get_mapping_from_secret_type_to_class().values()
    # The plugins are called directly: scanning through detect-secrets' settings uses global state
    # and obeys `pragma: allowlist` comments in the text.
    plugins = [each() for each in classes if each.__name__ not in _HEURISTIC]

    def detect(text: str) -> str | None:
        for line in text.splitlines():
            for plugin in plugins:
                for _ in plugin.analyze_string(line):
                    return str(plugin.secret_type)
        return None

    return detect
