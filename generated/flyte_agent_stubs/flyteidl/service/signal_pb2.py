# Written by `nox -s generate` from flyteidl/service/signal.proto. Do not edit.
"""Messages and enums of flyteidl/service/signal.proto."""

from flyte_agent_stubs import _pool
import flyte_agent_stubs.flyteidl.admin.signal_pb2  # noqa: F401
import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401

DESCRIPTOR = _pool.load(
    b'\n\x1dflyteidl/service/signa'
    b'l.proto\x12\x10flyteidl.servic'
    b'e\x1a\x1bflyteidl/admin/signal'
    b'.proto\x1a\x1cgoogle/api/annot'
    b'ations.proto\x1a.protoc-gen'
    b'-openapiv2/options/annot'
    b'ations.proto2\xe7\x05\n\rSignalS'
    b'ervice\x12\x90\x01\n\x11GetOrCreateSi'
    b'gnal\x12(.flyteidl.admin.Si'
    b'gnalGetOrCreateRequest\x1a\x16'
    b'.flyteidl.admin.Signal"9'
    b'\x92A6\x1a4Retrieve a signal, '
    b'creating it if it does n'
    b'ot exist.\x12\x8e\x02\n\x0bListSignal'
    b's\x12!.flyteidl.admin.Signa'
    b'lListRequest\x1a\x1a.flyteidl.'
    b'admin.SignalList"\xbf\x01\x92AI\x1aG'
    b'Fetch existing signal de'
    b'finitions matching the i'
    b'nput signal id filters.\x82'
    b'\xd3\xe4\x93\x02m\x12k/api/v1/signals/{'
    b'workflow_execution_id.pr'
    b'oject}/{workflow_executi'
    b'on_id.domain}/{workflow_'
    b'execution_id.name}\x12\xb1\x02\n\tS'
    b'etSignal\x12 .flyteidl.admi'
    b'n.SignalSetRequest\x1a!.fly'
    b'teidl.admin.SignalSetRes'
    b'ponse"\xde\x01\x92A\xc0\x01\x1a\x13Set a sign'
    b'al value.JB\n\x03400\x12;\n9Retu'
    b'rned for bad request tha'
    b't may have failed valida'
    b'tion.Je\n\x03409\x12^\n\\Returned'
    b' for a request that refe'
    b'rences an identical enti'
    b'ty that has already been'
    b' registered.\x82\xd3\xe4\x93\x02\x14"\x0f/api'
    b'/v1/signals:\x01*B\xc3\x01\n\x14com.f'
    b'lyteidl.serviceB\x0bSignalP'
    b'rotoP\x01Z=github.com/flyte'
    b'org/flyte/flyteidl/gen/p'
    b'b-go/flyteidl/service\xa2\x02\x03'
    b'FSX\xaa\x02\x10Flyteidl.Service\xca\x02'
    b'\x10Flyteidl\\Service\xe2\x02\x1cFlyt'
    b'eidl\\Service\\GPBMetadata'
    b'\xea\x02\x11Flyteidl::Serviceb\x06pr'
    b'oto3',
    globals(),
)
