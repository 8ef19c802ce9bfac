"""Which values of a `custom_info` look like secrets, as detect-secrets knows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final

# Detectors that rely on entropy or on nearby words report too much ordinary data.
_HEURISTIC: Final = frozenset(
    {
        *("Base64HighEntropyString", "HexHighEntropyString"),
        *("KeywordDetector", "IPPublicDetector"),
    }
)

_PIECE: Final = 2_048
_OVERLAP: Final = 1_024
"""The detectors' regular expressions take quadratic time, so long lines are searched in pieces.

A secret of up to `_OVERLAP` characters is never cut in two.
"""

_SHORTEST: Final = len("://u:p@")
"""No detector finds a secret in fewer characters."""


def pieces(text: str) -> Iterator[str]:
    """Yields what the detectors search: lines, and overlapping pieces of long lines."""
    for line in text.splitlines():
        if len(line) < _SHORTEST:
            continue
        yield line[:_PIECE]
        for start in range(_PIECE - _OVERLAP, len(line) - _OVERLAP, _PIECE - _OVERLAP):
            yield line[start : start + _PIECE]


@cache
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
        for piece in pieces(text):
            for plugin in plugins:
                for _ in plugin.analyze_string(piece):
                    return str(plugin.secret_type)
        return None

    return detect
