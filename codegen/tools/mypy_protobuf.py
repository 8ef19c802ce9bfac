"""Runs mypy-protobuf in this process: protoc would start, import and parse everything anew."""

from __future__ import annotations

from collections.abc import Sequence

from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest, CodeGeneratorResponse
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from mypy_protobuf.main import Descriptors, GRPCType, generate_mypy_grpc_stubs


def types_of_services(files: FileDescriptorSet, names: Sequence[str]) -> dict[str, bytes]:
    """Generates a `_pb2_grpc.pyi` for each of some files, by its path.

    A servicer need not implement every method (the plugin's `generate_concrete_servicer_stubs`).

    Args:
        files: descriptors, with comments.
        names: the files to generate for.
    """
    request = CodeGeneratorRequest(proto_file=files.file, file_to_generate=sorted(names))
    response = CodeGeneratorResponse()
    generate_mypy_grpc_stubs(
        Descriptors(request),
        response,
        quiet=True,
        readable_stubs=False,
        relax_strict_optional_primitives=False,
        use_default_deprecation_warnings=False,
        generate_concrete_servicer_stubs=True,
        grpc_type=GRPCType.BOTH,
    )
    return {file.name: file.content.encode() for file in response.file}
