"""What in a `custom_info` is a secret by its name. Everyone who may see an execution can read it.

The names include those of detect-secrets' keyword detector. The tests have a table of names that
are secrets, and of names that are not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

_OWNERS: Final = (
    *("account", "admin", "auth", "database", "db", "email", "ftp", "http", "key", "ldap", "login"),
    *("mail", "mongo", "mysql", "pg", "postgres", "redis", "root", "sasl", "smtp", "ssh"),
    *("sudo", "user"),
)

SECRET_KEYS: Final = (
    *("password", "passwd", "passphrase", "passcode", "pass word", "pass phrase", "pass code"),
    *("secret", "token", "credential", "authorization", "bearer", "cookie", "jwt"),
    *("access token", "api token", "auth token", "bearer token", "refresh token", "session token"),
    *("access key", "account key", "api key", "auth key", "client key", "crypto key", "db key"),
    *("database key", "decryption key", "deploy key", "encryption key", "hmac key", "master key"),
    *("priv key", "private key", "secret key", "session key", "shared key", "signing key"),
    *("ssh key", "storage key", "connection string"),
    *(f"{owner} {name}" for name in ("pass", "pwd") for owner in _OWNERS),
)
"""Names, or last words of names, that denote a secret: `dbPassword`, `api_key`, `x-auth-token2`.

Plurals denote secrets as well, except `tokens`, which is mostly a count. `pwd` and `pass` alone are
missing on purpose: one is mostly a directory, the other a result.
"""

REDACTED: Final = "[redacted]"
"""What replaces a secret."""

_HARMLESS: Final = (
    *("next token", "page token", "prev token", "previous token", "continuation token"),
    *("pagination token", "cursor token", "sync token", "resume token"),
    *("bos token", "cls token", "eos token", "eot token", "mask token", "pad token", "sep token"),
    *("special token", "start token", "stop token", "unk token"),
    *("first token", "last token", "max token", "min token", "num token", "per token"),
)
"""Names that end like a secret's and denote none: places in a listing, a language model's words."""

_QUALIFIERS: Final = frozenset(
    {
        *("value", "values", "string", "str", "text", "data", "raw", "plain", "plaintext"),
        *("b", "base", "v", "version", "current", "new", "old"),
    }
)
"""Last words that say nothing about what a name denotes: `token_value`, `token_v2`."""

_NAME_KEYS: Final = tuple(
    spelt
    for name in (
        *("name", "key", "variable", "var", "env", "header", "option", "parameter", "param"),
        *("property", "setting", "field"),
    )
    for spelt in (name, name.capitalize(), name.upper())
)
_VALUE_KEYS: Final = frozenset({"value", "values", "val"})
"""Keys of objects such as `{"name": "DB_PASSWORD", "value": …}`."""

_MIN_SUFFIX: Final = 6
"""Names with at least this many letters also match the end of a longer word: `dbpassword`."""

_LONGEST_KNOWN: Final = 256
"""Names are at the end of a key, so longer keys are judged by this many characters."""

_MOST_KNOWN: Final = 4_096
"""How many keys a policy remembers the answer for."""

HARMLESS: Final = 0
SECRET: Final = 1
VALUE: Final = 2
"""What a key may be; `VALUE` is one whose neighbour decides."""


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


def _legible(name: str) -> str:
    """Returns a name as it looks: compatible characters as one, invisible ones left out."""
    normal = unicodedata.normalize("NFKC", name)
    if normal.isascii():
        return normal
    return "".join(each for each in normal if unicodedata.category(each) not in ("Cf", "Mn"))


def _without_case(name: str) -> list[str]:
    """Splits a name at what is neither letter nor digit: `ToKeN` is one word."""
    spaced = "".join(each.lower() if each.isalnum() else " " for each in name)
    return [each.rstrip("0123456789") or each for each in spaced.split()]


class SecretNames:
    """Names that denote a secret, split into words once.

    Args:
        names: Names, or last words of names, in any naming style.
    """

    def __init__(self, names: Iterable[str]) -> None:
        split = [tuple(words(_legible(name))) for name in names]
        self._last_words = {*split, *(_plural(each) for each in split if each != ("token",))}
        self._most_words = max(map(len, split), default=0)
        joined = {"".join(each) for each in self._last_words}
        self._suffixes = tuple(sorted(each for each in joined if len(each) >= _MIN_SUFFIX))
        self._known: dict[str, int] = {}

    def judge(self, key: str) -> int:
        """Returns `SECRET` if a key, or its last words, is one of the names, in any naming style.

        Agents report the same keys again and again, so answers are kept.

        Returns:
            `HARMLESS`, `SECRET`, or `VALUE`.
        """
        known = self._known.get(key)
        if known is None:
            known = self._judge(key)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            if len(key) <= _LONGEST_KNOWN:
                self._known[key] = known
        return known

    def denote(self, key: str) -> bool:
        """Returns whether a key denotes a secret by itself."""
        return self.judge(key) == SECRET

    def name_of(self, around: object, key: str | int) -> str | None:
        """Returns the name by which a value is a secret, or None if it has no such name.

        That is its key, the name beside it, as in `{"name": "DB_PASSWORD", "value": …}`, the option
        before it, as in `["--password", …]`, or its own beginning, as in `["DB_PASSWORD=…"]`.

        Args:
            around: The object or list that holds the value.
            key: The key or index of the value.
        """
        if isinstance(around, (list, tuple)):
            index = int(key) if str(key).isdecimal() else len(around)
            return self._name_in_list(around, index) if index < len(around) else None
        verdict = self.judge(key) if isinstance(key, str) else HARMLESS
        if verdict == SECRET:
            return str(key)
        if verdict == VALUE and isinstance(around, Mapping):
            return self.name_beside(around)
        return None

    def is_secret(self, around: object, key: str | int, value: object) -> bool:
        """Returns whether a value is a secret by its name.

        An empty value, a flag or what was redacted cannot be one, nor can the number of tokens.

        Args:
            around: The object or list that holds the value.
            key: The key or index of the value.
            value: The value.
        """
        if not value or value is True or value == REDACTED:
            return False
        name = self.name_of(around, key)
        return name is not None and not (_is_number(value) and _ends_with_token(name))

    def name_beside(self, info: Mapping[str, object]) -> str | None:
        """Returns the name in an object of a name and a value, if it denotes a secret."""
        for key in _NAME_KEYS:
            name = info.get(key)
            if isinstance(name, str) and self.denote(name):
                return name
        return None

    def argument(self, text: str) -> str | None:
        """Returns a secret's name in `--password`, `--password=…` or `DB_PASSWORD=…`."""
        name, equals, value = text[: _LONGEST_KNOWN * 2].partition("=")
        if value == REDACTED or (equals and not value) or not (equals or name.startswith("-")):
            return None
        name = name.lstrip("-")
        return name if name and not set(name) - _IN_OPTIONS and self.denote(name) else None

    def _name_in_list(self, items: list[object] | tuple[object, ...], index: int) -> str | None:
        item = items[index]
        if isinstance(item, str):
            own = self.argument(item) if "=" in item else None
            if own is not None or item.startswith("--"):
                return own
        before = items[index - 1] if index else None
        return self.argument(before) if isinstance(before, str) and _is_option(before) else None

    def _judge(self, key: str) -> int:
        name = _legible(key[-_LONGEST_KNOWN:])
        if self._ends_with_name(words(name)) or self._ends_with_name(_without_case(name)):
            return SECRET
        return VALUE if name.lower() in _VALUE_KEYS else HARMLESS

    def _ends_with_name(self, parts: list[str]) -> bool:
        if self._is_name(parts):
            return True
        qualified = len(parts) > 1 and (parts[-1].isdigit() or parts[-1] in _QUALIFIERS)
        return qualified and self._ends_with_name(parts[:-1])

    def _is_name(self, parts: list[str]) -> bool:
        if "public" in parts and parts[-1] in ("key", "keys"):
            return False
        for count in range(min(len(parts), self._most_words), 0, -1):
            if tuple(parts[-count:]) in self._last_words:
                # Whoever lists a harmless name as a secret's gets what they ask for.
                return count >= 2 or tuple(parts[-2:]) not in _HARMLESS_WORDS
        return "".join(parts).endswith(self._suffixes)


_IN_OPTIONS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")

_HARMLESS_WORDS: Final = frozenset(tuple(each.split()) for each in _HARMLESS)


def _plural(name: tuple[str, ...]) -> tuple[str, ...]:
    return (*name[:-1], f"{name[-1]}s") if name else name


def _is_option(text: str) -> bool:
    return text.startswith("-") and "=" not in text


def _is_number(value: object) -> bool:
    """Returns whether a value is a number or a list of numbers."""
    if isinstance(value, (list, tuple)):
        return all(map(_is_number, value))
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _ends_with_token(name: str) -> bool:
    return "token" in words(_legible(name[-_LONGEST_KNOWN:]))[-3:]


NAMES: Final = SecretNames(SECRET_KEYS)
"""What denotes a secret where no policy says so."""
