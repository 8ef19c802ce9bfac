"""Builds the part of each release that a consumer depends on, as images for buf."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.atlas.config import Consumer
from codegen.atlas.schema import Schema
from codegen.errors import CodegenError
from codegen.verdicts import answers

WORKERS = 2
"""Number of concurrent buf processes; each of them is multithreaded."""


@dataclass(frozen=True)
class Release:
    """The complete schema of a release of the window."""

    name: str
    image: bytes
    schema: Schema

    @classmethod
    def of(cls, name: str, files: FileDescriptorSet) -> Release:
        """Creates a release from its descriptors."""
        return cls(name, files.SerializeToString(deterministic=True), Schema(files))


@dataclass(frozen=True)
class Closure:
    """An image of some types and of everything that they refer to."""

    image: bytes

    @property
    def sha256(self) -> str:
        """The sha256 of the image, in hexadecimal."""
        return hashlib.sha256(self.image).hexdigest()

    def schema(self) -> Schema:
        """Returns the schema that the image declares."""
        return Schema(FileDescriptorSet.FromString(self.image))


def parts(consumer: Consumer, release: Release) -> dict[str, tuple[str, ...]]:
    """Returns the types of each part that is compared separately.

    Messages are one part, `message`. Services have three: `methods` (what can be called),
    `requests` and `answers`.

    Raises:
        CodegenError: the release has none of the consumer's types.
    """
    schema = release.schema
    services = [name for name in consumer.types if name in schema.services]
    messages = tuple(name for name in consumer.types if name in schema.messages)
    if not services and not messages:
        raise CodegenError(
            f"the consumer {consumer.name} has types that {release.name} does not have:"
            f" {', '.join(consumer.types)}",
            where="contracts.toml",
            todo="Fix `types`; every release of the window needs at least one of them.",
        )
    methods = [method for name in services for method in schema.services[name].method]
    found = {
        "message": messages,
        "methods": tuple(services),
        "requests": tuple(sorted({each.input_type.removeprefix(".") for each in methods})),
        "answers": tuple(sorted({each.output_type.removeprefix(".") for each in methods})),
    }
    return {part: types for part, types in found.items() if types}


def build(wanted: Iterable[tuple[Release, tuple[str, ...]]]) -> list[Closure]:
    """Builds closures of types, in order. Each distinct closure is built once.

    Raises:
        CodegenError: buf is missing, or refuses a release.
    """
    wanted = list(wanted)
    distinct = dict.fromkeys((release.image, types) for release, types in wanted)
    with ThreadPoolExecutor(WORKERS) as pool:
        built = dict(
            zip(distinct, pool.map(lambda each: answers.closure(*each), distinct), strict=True)
        )
    return [Closure(built[release.image, types]) for release, types in wanted]
