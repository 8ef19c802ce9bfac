"""Whether the extended schema still is what upstream's consumers know."""

from __future__ import annotations

import tempfile
from pathlib import Path

from codegen import buf, project, protoc, tree, upstream, vendor


def against_vendored() -> list[str]:
    """What `buf breaking` (category FILE) finds in the committed image against what was vendored.

    FILE is buf's strictest category: nothing may go, move or change, so that additions alone pass.

    Raises:
        CodegenError: `proto/vendor` is not as vendored, or the image cannot be read.
    """
    pins = upstream.load(project.UPSTREAM)
    names = vendor.verify(project.VENDOR, f"{pins.family} {pins.release}")
    image = next(project.GENERATED.glob("*/image.binpb"), project.GENERATED / "image.binpb")
    with tempfile.TemporaryDirectory() as temporary:
        before = Path(temporary, "vendored.binpb")
        protos = {name: text for name, text in tree.read(project.VENDOR).items() if name in names}
        tree.write(Path(temporary, "vendor"), protos)
        compiled = protoc.compile_tree(Path(temporary, "vendor"), names)
        before.write_bytes(compiled.SerializeToString())
        found = buf.breaking(image, before)
    return [f"generated/proto/{each.path}: {each.message}" for each in found]
