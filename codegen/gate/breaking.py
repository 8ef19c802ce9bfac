"""Finds what breaks one contract between two schemas: by buf's rules, and by our own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from codegen.tools import buf
from codegen.verdicts import answers, beyond, images, rules
from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from codegen.verdicts.resolver import Resolved, resolve
from codegen.verdicts.subject import Subject

_ALWAYS = ("RPC_NO_DELETE",)
"""Rules of buf that apply in every category: a call needs the method, whatever its messages are."""

Ask = Callable[[Path, Path, Sequence[str]], list[buf.Finding]]
"""Returns buf's findings between two images, the newer one first, by rules of some categories."""


def concerns(schema: Baseline, contract: Contract) -> bool:
    """Returns whether a schema has any of a contract's types."""
    return not schema.elements.isdisjoint(contract.types)


class Parts:
    """The parts of schemas that contracts are about, each built once."""

    def __init__(self) -> None:
        self._built: dict[tuple[Baseline, Contract], Baseline] = {}
        self._read: dict[bytes, Baseline] = {}

    def of(self, schema: Baseline, contract: Contract) -> Baseline:
        """Returns the closure of the contract's types in a schema.

        Schemas whose closures are equal share one, which has the label of the first.

        Raises:
            CodegenError: buf is missing, or the image is invalid.
        """
        if (schema, contract) not in self._built:
            output = _closure(schema, contract)
            content = output.read_bytes()
            if content not in self._read:
                found = images.read(schema.label, output, schema.release)
                self._read.setdefault(content, found)
            self._built[schema, contract] = self._read[content]
        return self._built[schema, contract]


def _closure(schema: Baseline, contract: Contract) -> Path:
    types = sorted(schema.elements.intersection(contract.types))
    output = schema.image.with_name(f"{schema.image.stem}.{contract.name}.binpb")
    if schema.release is None:
        buf.closure(schema.image, types, output)
    else:
        output.write_bytes(answers.closure(schema.image.read_bytes(), types))
    return output


def published(new: Path, old: Path, categories: Sequence[str]) -> list[buf.Finding]:
    """Asks buf about images that never change; the answers are cached."""
    return answers.breaking(new.read_bytes(), old.read_bytes(), categories)


def deleted(ours: Baseline, baseline: Baseline, contract: Contract) -> list[Resolved]:
    """Returns a finding for each type of the contract that ours lacks; buf would refuse it."""
    found = []
    for name in sorted(baseline.elements.intersection(contract.types) - ours.elements):
        file, short = baseline.index.home(name).name, name.rpartition(".")[2]
        message = f'Previously present type "{short}", which the contract lists, was deleted.'
        finding = buf.Finding(file, 1, 1, message, rules.DELETION)
        subject = Subject(name, baseline.index.elements[name].kind)
        found.append(Resolved(finding, subject, file))
    return found


def compared(
    ours: Baseline, baseline: Baseline, category: str, ask: Ask = buf.breaking
) -> list[Resolved]:
    """Returns the findings of buf and of our own rules."""
    if bare(ours.image.read_bytes()) == bare(baseline.image.read_bytes()):
        return []
    asked = ask(ours.image, baseline.image, [category, *_ALWAYS])
    return [
        *resolve(asked, baseline.index, ours.index),
        *beyond.compare(baseline.index, ours.index, [category]),
    ]


def bare(image: bytes) -> bytes:
    """Returns an image without positions and comments, in which no finding ever is."""
    files = FileDescriptorSet.FromString(image)
    for file in files.file:
        file.ClearField("source_code_info")
    return files.SerializeToString(deterministic=True)
