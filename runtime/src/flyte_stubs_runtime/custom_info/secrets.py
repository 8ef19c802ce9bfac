"""Secrets in a `custom_info`, which everybody who may see an execution can read."""

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
"""Names, or last words of names, that mean a secret: `dbPassword`, `api_key`, `x-auth-token2`.

Not `tokens`, which mostly are counted.
"""

_LONG: Final = 6
"""From so many letters on, a name is found at the end of a longer word too: `dbpassword`."""


# Detectors that guess by entropy or by the words around find too much in plain data.
_GUESSING = frozenset(
    {
        *("Base64HighEntropyString", "HexHighEntropyString"),
        *("KeywordDetector", "IPPublicDetector"),
    }
)


def words(name: str) -> list[str]:
    """The words of a name, however it is written: `dbPassword2` is `db`, `password`, `2`."""
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
    """Whether a key's name, or its last words, mean a secret in any usual way of writing."""
    said = words(key)
    while said and said[-1].isdigit():
        said.pop()
    for name in names:
        wanted = words(name)
        if said[-len(wanted) :] == wanted:
            return True
        joined = "".join(wanted)
        if len(joined) >= _LONG and "".join(said).endswith(joined):
            return True
    return False


def value_detector() -> Callable[[str], str | None]:
    """A function that says what secret a string looks like, if any, by detect-secrets.

    Raises:
        ImportError: the extra `secrets` is not installed.
    """
    try:
        from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
    except ModuleNotFoundError as error:
        raise ImportError(
            "looking for secrets in values takes detect-secrets: "
            'pip install "flyte-agent-stubs[secrets]"'
        ) from error

    classes: Iterable[type[Any]] = get_mapping_from_secret_type_to_class().values()
    # Plugins by themselves: scanning with settings is global state, and obeys comments in the text.
    plugins = [each() for each in classes if each.__name__ not in _GUESSING]

    def detect(text: str) -> str | None:
        for line in text.splitlines():
            for plugin in plugins:
                for _ in plugin.analyze_string(line):
                    return str(plugin.secret_type)
        return None

    return detect
