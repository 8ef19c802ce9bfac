"""Literals as Python's values, both ways.

| Flyte | Python |
|---|---|
| integer, float, string, boolean | `int`, `float`, `str`, `bool` |
| datetime, duration | `datetime` in UTC, `timedelta` |
| none | `None` |
| list, map | `list`, `dict` |
| union | the value that it holds |
| struct: JSON, or the MessagePack of a dataclass or pydantic model | `dict` |
| enum | `str` |
| blob | `File` or `Directory` |
| structured dataset | `StructuredDataset` |
| anything else: a schema, an error, an offloaded literal, unknown bytes | the `Literal` itself |
"""

from __future__ import annotations

from flyte_agent_kit.values.models import read_as
from flyte_agent_kit.values.outputs import outputs
from flyte_agent_kit.values.reading import read, read_map
from flyte_agent_kit.values.uris import Directory, File, StructuredDataset
from flyte_agent_kit.values.writing import write

__all__ = [
    "Directory",
    "File",
    "StructuredDataset",
    "outputs",
    "read",
    "read_as",
    "read_map",
    "write",
]
