"""Values that are elsewhere: files, directories and datasets, each named by its URI."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from typing_extensions import Self


# Not dataclasses: msgspec would write them by the names of their fields, and not as flytekit does.
class Located:
    """A URI and a format, immutable.

    Args:
        uri: where it is.
        format: its format; empty if none is declared.
    """

    __slots__ = ("format", "uri")

    uri: str
    format: str

    URI_KEY: ClassVar = "uri"
    FORMAT_KEY: ClassVar = ""
    """What flytekit calls the two within a dataclass; empty for what it leaves out."""

    def __init__(self, uri: str, format: str = "") -> None:  # noqa: A002 - Flyte's word
        object.__setattr__(self, "uri", uri)
        object.__setattr__(self, "format", format)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: make another one")

    def to_fields(self) -> dict[str, str]:
        """Returns what flytekit writes for it within a dataclass."""
        fields = {self.URI_KEY: self.uri, self.FORMAT_KEY: self.format}
        return {key: value for key, value in fields.items() if key}

    @classmethod
    def from_fields(cls, fields: object) -> Self:
        """Reads what flytekit writes for it within a dataclass, or a URI alone.

        Raises:
            ValueError: It is neither.
        """
        if isinstance(fields, str):
            return cls(fields)
        uri = fields.get(cls.URI_KEY) if isinstance(fields, dict) else None
        if not isinstance(fields, dict) or not isinstance(uri, str):
            raise ValueError(f"Expected a URI, or an object with `{cls.URI_KEY}`")
        return cls(uri, str(fields.get(cls.FORMAT_KEY) or ""))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.uri == other.uri and self.format == other.format

    def __hash__(self) -> int:
        return hash((type(self), self.uri, self.format))

    def __repr__(self) -> str:
        shown = f", {self.format!r}" if self.format else ""
        return f"{type(self).__name__}({self.uri!r}{shown})"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.uri, self.format)


class File(Located):
    """A file, `flyteidl.core.Blob` with the dimensionality SINGLE.

    Args:
        uri: where it is.
        format: its format, such as `csv`; empty if none is declared.
    """

    __slots__ = ()
    URI_KEY = "path"


class Directory(Located):
    """A directory, `flyteidl.core.Blob` with the dimensionality MULTIPART.

    Args:
        uri: where it is.
        format: the format of its files; empty if none is declared.
    """

    __slots__ = ()
    URI_KEY = "path"


class StructuredDataset(Located):
    """A table, `flyteidl.core.StructuredDataset`.

    Args:
        uri: where it is, such as `bq://project:dataset.table`.
        format: its format, such as `parquet`; empty if none is declared.
    """

    __slots__ = ()
    FORMAT_KEY = "file_format"
