"""Secrets by group and key, from where Flyte mounts them.

Flyte's webhook mounts secrets into task pods, and the agent's pod gets them in the same form from
whoever deploys it: an environment variable `_FSEC_<GROUP>_<KEY>` in capitals, or a file
`/etc/secrets/<group>/<key>` in small letters. `FLYTE_SECRETS_ENV_PREFIX`,
`FLYTE_SECRETS_DEFAULT_DIR` and `FLYTE_SECRETS_FILE_PREFIX` change that, as in flytekit.
"""

from __future__ import annotations

import os
from collections.abc import Mapping


class MissingSecretError(KeyError):
    """A secret is not mounted.

    Args:
        name: group, version and key, as far as they are given.
        variable: the environment variable that was looked at.
        path: the file that was looked for.
    """

    def __init__(self, name: str, variable: str, path: str) -> None:
        super().__init__(name)
        self.name = name
        self.variable = variable
        self.path = path

    def __str__(self) -> str:
        return f"the secret {self.name} is neither in ${self.variable} nor in {self.path}"


def secret(key: str, *, group: str = "", version: str = "") -> str:
    """Returns a secret, without white space around it.

    The variable comes first, then the file, as in flytekit's `SecretsManager.get`. Read a secret
    when it is needed rather than at import: a mounted file changes when the secret is rotated.

    Args:
        key: the secret's key.
        group: its group; empty if it has none.
        version: the version of its group; empty if it has none.

    Raises:
        MissingSecretError: It is in none of these places.
        ValueError: The key is empty, or a part could leave the folder of secrets.
        OSError: The file cannot be read.
    """
    parts = [each for each in (group, version, key) if each]
    for part in (key, *parts):
        if not part.strip(".") or "/" in part or os.sep in part or "\0" in part:
            raise ValueError(f"{part!r} cannot be part of a secret's name")
    variable = prefix(os.environ) + "_".join(parts).upper()
    if variable in os.environ:
        return os.environ[variable].strip()
    folder = os.environ.get("FLYTE_SECRETS_DEFAULT_DIR", os.path.join(os.sep, "etc", "secrets"))
    *groups, name = [each.lower() for each in parts]
    name = os.environ.get("FLYTE_SECRETS_FILE_PREFIX", "") + name
    path = os.path.join(folder, *groups, name)
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().strip()
    except (FileNotFoundError, NotADirectoryError):
        raise MissingSecretError("/".join(parts), variable, path) from None


def prefix(environment: Mapping[str, str]) -> str:
    """Returns what begins the names of the environment variables that hold mounted secrets."""
    return environment.get("FLYTE_SECRETS_ENV_PREFIX", "_FSEC_")
