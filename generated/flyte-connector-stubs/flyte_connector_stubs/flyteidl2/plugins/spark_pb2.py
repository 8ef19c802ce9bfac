# Written by `nox -s generate` from flyteidl2/plugins/spark.proto. Do not edit.
"""Messages and enums of flyteidl2/plugins/spark.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.core.tasks_pb2  # noqa: F401
import flyte_connector_stubs.google.protobuf.struct_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl2/plugins/spark.proto"
    b"\x12\x11flyteidl2.plugins"
    b"\x1a\x1aflyteidl2/core/tasks.proto"
    b"\x1a\x1cgoogle/protobuf/struct.proto"
    b'"B'
    b"\n\x10SparkApplication"
    b'".\n\x04Type\x12\n\n\x06PYTHON\x10\x00\x12\x08\n\x04JAVA\x10\x01\x12\t\n\x05SCALA\x10\x02\x12\x05\n\x01R\x10\x03'
    b'"\xf1\x05'
    b"\n\x08SparkJob"
    b"\x12R"
    b"\n\x0fapplicationType"
    b"\x18\x01"
    b" \x01"
    b"(\x0e"
    b"2(.flyteidl2.plugins.SparkApplication.Type"
    b"R\x0fapplicationType"
    b"\x120\n\x13mainApplicationFile\x18\x02 \x01(\tR\x13mainApplicationFile"
    b"\x12\x1c\n\tmainClass\x18\x03 \x01(\tR\tmainClass"
    b"\x12H"
    b"\n\tsparkConf"
    b"\x18\x04"
    b" \x03"
    b"(\x0b"
    b"2*.flyteidl2.plugins.SparkJob.SparkConfEntry"
    b"R\tsparkConf"
    b"\x12K"
    b"\n\nhadoopConf"
    b"\x18\x05"
    b" \x03"
    b"(\x0b"
    b"2+.flyteidl2.plugins.SparkJob.HadoopConfEntry"
    b"R\nhadoopConf"
    b'\x12"\n\x0cexecutorPath\x18\x06 \x01(\tR\x0cexecutorPath'
    b"\x12?"
    b"\n\x0edatabricksConf"
    b"\x18\x07"
    b" \x01"
    b"(\x0b"
    b"2\x17.google.protobuf.Struct"
    b"R\x0edatabricksConf"
    b"\x12(\n\x0fdatabricksToken\x18\x08 \x01(\tR\x0fdatabricksToken"
    b"\x12.\n\x12databricksInstance\x18\t \x01(\tR\x12databricksInstance"
    b"\x124\n\tdriverPod\x18\n \x01(\x0b2\x16.flyteidl2.core.K8sPodR\tdriverPod"
    b"\x128\n\x0bexecutorPod\x18\x0b \x01(\x0b2\x16.flyteidl2.core.K8sPodR\x0bexecutorPod"
    b"\x1a<\n\x0eSparkConfEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b"\x1a=\n\x0fHadoopConfEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b"B\xc1\x01"
    b"\n\x15com.flyteidl2.plugins"
    b"B\nSparkProto"
    b"H\x02"
    b"P\x01"
    b"Z5github.com/flyteorg/flyte/v2/gen/go/flyteidl2/plugins"
    b"\xa2\x02\x03FPX"
    b"\xaa\x02\x11Flyteidl2.Plugins"
    b"\xca\x02\x11Flyteidl2\\Plugins"
    b"\xe2\x02\x1dFlyteidl2\\Plugins\\GPBMetadata"
    b"\xea\x02\x12Flyteidl2::Plugins"
    b"b\x06proto3",
    globals(),
)
