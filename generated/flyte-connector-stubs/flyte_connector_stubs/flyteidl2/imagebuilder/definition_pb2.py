# Written by `nox -s generate` from flyteidl2/imagebuilder/definition.proto. Do not edit.
"""Messages and enums of flyteidl2/imagebuilder/definition.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.common.identifier_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.core.security_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n'flyteidl2/imagebuilder/definition.proto"
    b"\x12\x16flyteidl2.imagebuilder"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/common/identifier.proto"
    b"\x1a\x1dflyteidl2/core/security.proto"
    b'".\n\x0fImageIdentifier\x12\x1b\n\x04name\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x04name'
    b'"\x92\x01'
    b"\n\x05Image"
    b"\x127\n\x02id\x18\x01 \x01(\x0b2'.flyteidl2.imagebuilder.ImageIdentifierR\x02id"
    b"\x12\x12\n\x04fqin\x18\x02 \x01(\tR\x04fqin"
    b"\x12<\n\tbuild_run\x18\x03 \x01(\x0b2\x1f.flyteidl2.common.RunIdentifierR\x08buildRun"
    b'"f'
    b"\n\x0bAptPackages"
    b"\x12\x1a\n\x08packages\x18\x01 \x03(\tR\x08packages"
    b"\x12;\n\rsecret_mounts\x18\x02 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b'"\x84\x01'
    b"\n\nPipOptions"
    b"\x12\x1b\n\tindex_url\x18\x02 \x01(\tR\x08indexUrl"
    b"\x12(\n\x10extra_index_urls\x18\x03 \x03(\tR\x0eextraIndexUrls"
    b"\x12\x10\n\x03pre\x18\x04 \x01(\x08R\x03pre"
    b"\x12\x1d\n\nextra_args\x18\x05 \x01(\tR\textraArgs"
    b'"\xa4\x01'
    b"\n\x0bPipPackages"
    b"\x12\x1a\n\x08packages\x18\x01 \x03(\tR\x08packages"
    b'\x12<\n\x07options\x18\x02 \x01(\x0b2".flyteidl2.imagebuilder.PipOptionsR\x07options'
    b"\x12;\n\rsecret_mounts\x18\x03 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b'"\x9d\x01'
    b"\n\x0cRequirements"
    b"\x12\x12\n\x04file\x18\x01 \x01(\tR\x04file"
    b'\x12<\n\x07options\x18\x02 \x01(\x0b2".flyteidl2.imagebuilder.PipOptionsR\x07options'
    b"\x12;\n\rsecret_mounts\x18\x03 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b'"\xbe\x01'
    b"\n\x0cPythonWheels"
    b"\x12\x10\n\x03dir\x18\x01 \x01(\tR\x03dir"
    b'\x12<\n\x07options\x18\x02 \x01(\x0b2".flyteidl2.imagebuilder.PipOptionsR\x07options'
    b"\x12;\n\rsecret_mounts\x18\x03 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b"\x12!\n\x0cpackage_name\x18\x04 \x01(\tR\x0bpackageName"
    b'"\xdb\x01'
    b"\n\tUVProject"
    b"\x12\x1c\n\tpyproject\x18\x01 \x01(\tR\tpyproject"
    b"\x12\x16\n\x06uvlock\x18\x02 \x01(\tR\x06uvlock"
    b'\x12<\n\x07options\x18\x03 \x01(\x0b2".flyteidl2.imagebuilder.PipOptionsR\x07options'
    b"\x12;\n\rsecret_mounts\x18\x04 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b"\x12\x1d\n\nsource_dir\x18\x05 \x01(\tR\tsourceDir"
    b'"Y'
    b"\n\x08Commands"
    b"\x12\x10\n\x03cmd\x18\x02 \x03(\tR\x03cmd"
    b"\x12;\n\rsecret_mounts\x18\x03 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b'"#\n\x07WorkDir\x12\x18\n\x07workdir\x18\x01 \x01(\tR\x07workdir'
    b'"0\n\nCopyConfig\x12\x10\n\x03src\x18\x01 \x01(\tR\x03src\x12\x10\n\x03dst\x18\x02 \x01(\tR\x03dst'
    b'"\x9a\x01'
    b"\n\x03Env"
    b"\x12R"
    b"\n\renv_variables"
    b"\x18\x01"
    b" \x03"
    b"(\x0b"
    b"2-.flyteidl2.imagebuilder.Env.EnvVariablesEntry"
    b"R\x0cenvVariables"
    b"\x1a?"
    b"\n\x11EnvVariablesEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value"
    b":\x028\x01"
    b'"\xaa\x01'
    b"\n\rPoetryProject"
    b"\x12\x1c\n\tpyproject\x18\x01 \x01(\tR\tpyproject"
    b"\x12\x1f\n\x0bpoetry_lock\x18\x02 \x01(\tR\npoetryLock"
    b"\x12\x1d\n\nextra_args\x18\x03 \x01(\tR\textraArgs"
    b"\x12;\n\rsecret_mounts\x18\x04 \x03(\x0b2\x16.flyteidl2.core.SecretR\x0csecretMounts"
    b'"\xc6\x05'
    b"\n\x05Layer"
    b"\x12H"
    b"\n\x0capt_packages"
    b"\x18\x01"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.imagebuilder.AptPackages"
    b"H\x00"
    b"R\x0baptPackages"
    b"\x12H"
    b"\n\x0cpip_packages"
    b"\x18\x02"
    b" \x01"
    b"(\x0b"
    b"2#.flyteidl2.imagebuilder.PipPackages"
    b"H\x00"
    b"R\x0bpipPackages"
    b"\x12>\n\x08commands\x18\x03 \x01(\x0b2 .flyteidl2.imagebuilder.CommandsH\x00R\x08commands"
    b"\x12J"
    b"\n\x0crequirements"
    b"\x18\x04"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.imagebuilder.Requirements"
    b"H\x00"
    b"R\x0crequirements"
    b"\x12K"
    b"\n\rpython_wheels"
    b"\x18\x05"
    b" \x01"
    b"(\x0b"
    b"2$.flyteidl2.imagebuilder.PythonWheels"
    b"H\x00"
    b"R\x0cpythonWheels"
    b"\x12;\n\x07workdir\x18\x06 \x01(\x0b2\x1f.flyteidl2.imagebuilder.WorkDirH\x00R\x07workdir"
    b"\x12E"
    b"\n\x0bcopy_config"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b'2".flyteidl2.imagebuilder.CopyConfig'
    b"H\x00"
    b"R\ncopyConfig"
    b"\x12B"
    b"\n\nuv_project"
    b"\x18\x08"
    b" \x01"
    b"(\x0b"
    b"2!.flyteidl2.imagebuilder.UVProject"
    b"H\x00"
    b"R\tuvProject"
    b"\x12/\n\x03env\x18\t \x01(\x0b2\x1b.flyteidl2.imagebuilder.EnvH\x00R\x03env"
    b"\x12N"
    b"\n\x0epoetry_project"
    b"\x18\n"
    b" \x01"
    b"(\x0b"
    b"2%.flyteidl2.imagebuilder.PoetryProject"
    b"H\x00"
    b"R\rpoetryProject"
    b"B\x07\n\x05layer"
    b'"\xa4\x01'
    b"\n\tImageSpec"
    b"\x12\x1d\n\nbase_image\x18\x01 \x01(\tR\tbaseImage"
    b"\x12%\n\x0epython_version\x18\x02 \x01(\tR\rpythonVersion"
    b"\x125\n\x06layers\x18\x03 \x03(\x0b2\x1d.flyteidl2.imagebuilder.LayerR\x06layers"
    b"\x12\x1a\n\x08platform\x18\x04 \x03(\tR\x08platform"
    b"B\xe4\x01"
    b"\n\x1acom.flyteidl2.imagebuilder"
    b"B\x0fDefinitionProto"
    b"H\x02"
    b"P\x01"
    b"Z:github.com/flyteorg/flyte/v2/gen/go/flyteidl2/imagebuilder"
    b"\xa2\x02\x03FIX"
    b"\xaa\x02\x16Flyteidl2.Imagebuilder"
    b"\xca\x02\x16Flyteidl2\\Imagebuilder"
    b'\xe2\x02"Flyteidl2\\Imagebuilder\\GPBMetadata'
    b"\xea\x02\x17Flyteidl2::Imagebuilder"
    b"b\x06proto3",
    globals(),
)
