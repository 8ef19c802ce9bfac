"""Which keys of a `custom_info` denote secrets. Everyone who may see an execution can read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

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

REDACTED: Final = "[redacted]"
"""What replaces a secret."""

_MIN_SUFFIX: Final = 6
"""Names with at least this many letters also match the end of a longer word: `dbpassword`."""

_LONGEST_KNOWN: Final = 256
"""Names are at the end of a key, so longer keys are judged by this many characters."""

_MOST_KNOWN: Final = 4_096
"""How many keys a policy remembers the answer for."""


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


class SecretNames:
    """Names that denote a secret, split into words once.

    Args:
        names: Names, or last words of names, in any naming style.
    """

    def __init__(self, names: Iterable[str]) -> None:
        split = [words(name) for name in names]
        self._last_words = frozenset(map(tuple, split))
        self._most_words = max(map(len, split), default=0)
        joined = {"".join(each) for each in split}
        self._suffixes = tuple(sorted(each for each in joined if len(each) >= _MIN_SUFFIX))
        self._known: dict[str, bool] = {}

    def denote(self, key: str) -> bool:
        """Returns whether a key, or its last words, is one of the names, in any naming style.

        Agents report the same keys again and again, so answers are kept.
        """
        known = self._known.get(key)
        if known is None:
            known = self._judge(key)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            if len(key) <= _LONGEST_KNOWN:
                self._known[key] = known
        return known

    def mark(self, around: object, key: str | int) -> bool:
        """Returns whether a value is a secret, judged by what it is in and not by what it is.

        Args:
            around: The object or list that holds the value.
            key: The key or index of the value.
        """
        return isinstance(key, str) and self.denote(key)

    def is_secret(self, around: object, key: str | int, value: object) -> bool:
        """Returns whether a value is a secret.

        An empty value, a flag or what was redacted cannot be one.

        Args:
            around: The object or list that holds the value.
            key: The key or index of the value.
            value: The value.
        """
        return bool(value) and value is not True and value != REDACTED and self.mark(around, key)

    def _judge(self, key: str) -> bool:
        parts = words(key[-_LONGEST_KNOWN:])
        while parts and parts[-1].isdigit():
            parts.pop()
        for count in range(1, min(len(parts), self._most_words) + 1):
            if tuple(parts[-count:]) in self._last_words:
                return True
        return "".join(parts).endswith(self._suffixes)


NAMES: Final = SecretNames(SECRET_KEYS)
"""What denotes a secret where no policy says so."""
