# Written by `nox -s generate` from flyteidl/core/catalog.proto. Do not edit.
"""Messages and enums of flyteidl/core/catalog.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.core.identifier_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1bflyteidl/core/catalog.'
    b'proto\x12\rflyteidl.core\x1a\x1efl'
    b'yteidl/core/identifier.p'
    b'roto"I\n\x12CatalogArtifactT'
    b'ag\x12\x1f\n\x0bartifact_id\x18\x01 \x01(\tR'
    b'\nartifactId\x12\x12\n\x04name\x18\x02 \x01('
    b'\tR\x04name"\x83\x02\n\x0fCatalogMetad'
    b'ata\x128\n\ndataset_id\x18\x01 \x01(\x0b2'
    b'\x19.flyteidl.core.Identifi'
    b'erR\tdatasetId\x12D\n\x0cartifac'
    b't_tag\x18\x02 \x01(\x0b2!.flyteidl.c'
    b'ore.CatalogArtifactTagR\x0b'
    b'artifactTag\x12\\\n\x15source_ta'
    b'sk_execution\x18\x03 \x01(\x0b2&.fly'
    b'teidl.core.TaskExecution'
    b'IdentifierH\x00R\x13sourceTask'
    b'ExecutionB\x12\n\x10source_exec'
    b'ution"\x9e\x01\n\x12CatalogReserva'
    b'tion"\x87\x01\n\x06Status\x12\x18\n\x14RESER'
    b'VATION_DISABLED\x10\x00\x12\x18\n\x14RES'
    b'ERVATION_ACQUIRED\x10\x01\x12\x16\n\x12R'
    b'ESERVATION_EXISTS\x10\x02\x12\x18\n\x14R'
    b'ESERVATION_RELEASED\x10\x03\x12\x17\n'
    b'\x13RESERVATION_FAILURE\x10\x04*\xb3'
    b'\x01\n\x12CatalogCacheStatus\x12\x12\n'
    b'\x0eCACHE_DISABLED\x10\x00\x12\x0e\n\nCAC'
    b'HE_MISS\x10\x01\x12\r\n\tCACHE_HIT\x10\x02'
    b'\x12\x13\n\x0fCACHE_POPULATED\x10\x03\x12\x18\n'
    b'\x14CACHE_LOOKUP_FAILURE\x10\x04\x12'
    b'\x15\n\x11CACHE_PUT_FAILURE\x10\x05\x12\x11'
    b'\n\rCACHE_SKIPPED\x10\x06\x12\x11\n\rCAC'
    b'HE_EVICTED\x10\x07B\xb2\x01\n\x11com.fly'
    b'teidl.coreB\x0cCatalogProto'
    b'P\x01Z:github.com/flyteorg/'
    b'flyte/flyteidl/gen/pb-go'
    b'/flyteidl/core\xa2\x02\x03FCX\xaa\x02\rF'
    b'lyteidl.Core\xca\x02\rFlyteidl\\'
    b'Core\xe2\x02\x19Flyteidl\\Core\\GPB'
    b'Metadata\xea\x02\x0eFlyteidl::Cor'
    b'eb\x06proto3',
    globals(),
)
