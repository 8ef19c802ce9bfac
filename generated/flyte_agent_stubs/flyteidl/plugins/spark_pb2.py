# Written by `nox -s generate` from flyteidl/plugins/spark.proto. Do not edit.
"""Messages and enums of flyteidl/plugins/spark.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.tasks_pb2  # noqa: F401
import flyte_agent_stubs.google.protobuf.struct_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1cflyteidl/plugins/spark'
    b'.proto\x12\x10flyteidl.plugins'
    b'\x1a\x19flyteidl/core/tasks.pr'
    b'oto\x1a\x1cgoogle/protobuf/str'
    b'uct.proto"B\n\x10SparkApplic'
    b'ation".\n\x04Type\x12\n\n\x06PYTHON\x10'
    b'\x00\x12\x08\n\x04JAVA\x10\x01\x12\t\n\x05SCALA\x10\x02\x12\x05'
    b'\n\x01R\x10\x03"\xec\x05\n\x08SparkJob\x12Q\n\x0fap'
    b"plicationType\x18\x01 \x01(\x0e2'.fl"
    b'yteidl.plugins.SparkAppl'
    b'ication.TypeR\x0fapplicatio'
    b'nType\x120\n\x13mainApplication'
    b'File\x18\x02 \x01(\tR\x13mainApplicat'
    b'ionFile\x12\x1c\n\tmainClass\x18\x03 \x01'
    b'(\tR\tmainClass\x12G\n\tsparkCo'
    b'nf\x18\x04 \x03(\x0b2).flyteidl.plug'
    b'ins.SparkJob.SparkConfEn'
    b'tryR\tsparkConf\x12J\n\nhadoop'
    b'Conf\x18\x05 \x03(\x0b2*.flyteidl.pl'
    b'ugins.SparkJob.HadoopCon'
    b'fEntryR\nhadoopConf\x12"\n\x0cex'
    b'ecutorPath\x18\x06 \x01(\tR\x0cexecut'
    b'orPath\x12?\n\x0edatabricksConf'
    b'\x18\x07 \x01(\x0b2\x17.google.protobuf'
    b'.StructR\x0edatabricksConf\x12'
    b'(\n\x0fdatabricksToken\x18\x08 \x01(\t'
    b'R\x0fdatabricksToken\x12.\n\x12dat'
    b'abricksInstance\x18\t \x01(\tR\x12d'
    b'atabricksInstance\x123\n\tdri'
    b'verPod\x18\n \x01(\x0b2\x15.flyteidl.'
    b'core.K8sPodR\tdriverPod\x127'
    b'\n\x0bexecutorPod\x18\x0b \x01(\x0b2\x15.fl'
    b'yteidl.core.K8sPodR\x0bexec'
    b'utorPod\x1a<\n\x0eSparkConfEntr'
    b'y\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05v'
    b'alue\x18\x02 \x01(\tR\x05value:\x028\x01\x1a=\n'
    b'\x0fHadoopConfEntry\x12\x10\n\x03key\x18'
    b'\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01('
    b'\tR\x05value:\x028\x01B\xc2\x01\n\x14com.fly'
    b'teidl.pluginsB\nSparkProt'
    b'oP\x01Z=github.com/flyteorg'
    b'/flyte/flyteidl/gen/pb-g'
    b'o/flyteidl/plugins\xa2\x02\x03FPX'
    b'\xaa\x02\x10Flyteidl.Plugins\xca\x02\x10Fl'
    b'yteidl\\Plugins\xe2\x02\x1cFlyteid'
    b'l\\Plugins\\GPBMetadata\xea\x02\x11'
    b'Flyteidl::Pluginsb\x06proto'
    b'3',
    globals(),
)
