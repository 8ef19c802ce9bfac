# Written by `nox -s generate` from flyteidl2/org/domain_service.proto. Do not edit.
"""Messages and enums of flyteidl2/org/domain_service.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.org.domain_definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b'\n"flyteidl2/org/domain_service.proto'
    b"\x12\rflyteidl2.org"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a%flyteidl2/org/domain_definition.proto"
    b'"Z'
    b"\n\x12ListDomainsRequest"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03org"
    b"\x12)\n\x10include_settings\x18\x02 \x01(\x08R\x0fincludeSettings"
    b'"F'
    b"\n\x13ListDomainsResponse"
    b"\x12/\n\x07domains\x18\x01 \x03(\x0b2\x15.flyteidl2.org.DomainR\x07domains"
    b'"\x9b\x01'
    b"\n\x13CreateDomainRequest"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03org"
    b"\x12:\n\x02id\x18\x02 \x01(\tB*\xbaH'r%\x10\x01\x18?2\x1f^[a-z0-9]([-a-z0-9]*[a-z0-9])?$R\x02id"
    b"\x12-\n\rfriendly_name\x18\x03 \x01(\tB\x08\xbaH\x05r\x03\x18\xff\x01R\x0cfriendlyName"
    b'"E'
    b"\n\x14CreateDomainResponse"
    b"\x12-\n\x06domain\x18\x01 \x01(\x0b2\x15.flyteidl2.org.DomainR\x06domain"
    b'"q'
    b"\n\x10GetDomainRequest"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03org"
    b"\x12\x17\n\x02id\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x02id"
    b"\x12)\n\x10include_settings\x18\x03 \x01(\x08R\x0fincludeSettings"
    b'"B'
    b"\n\x11GetDomainResponse"
    b"\x12-\n\x06domain\x18\x01 \x01(\x0b2\x15.flyteidl2.org.DomainR\x06domain"
    b'"x'
    b"\n\x13UpdateDomainRequest"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03org"
    b"\x12\x17\n\x02id\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x02id"
    b"\x12-\n\rfriendly_name\x18\x03 \x01(\tB\x08\xbaH\x05r\x03\x18\xff\x01R\x0cfriendlyName"
    b'"E'
    b"\n\x14UpdateDomainResponse"
    b"\x12-\n\x06domain\x18\x01 \x01(\x0b2\x15.flyteidl2.org.DomainR\x06domain"
    b'"I'
    b"\n\x13DeleteDomainRequest"
    b"\x12\x19\n\x03org\x18\x01 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x03org"
    b"\x12\x17\n\x02id\x18\x02 \x01(\tB\x07\xbaH\x04r\x02\x10\x01R\x02id"
    b'"\x16\n\x14DeleteDomainResponse'
    b"2\xd0\x03"
    b"\n\rDomainService"
    b"\x12Y"
    b"\n\x0bListDomains"
    b"\x12!.flyteidl2.org.ListDomainsRequest"
    b'\x1a".flyteidl2.org.ListDomainsResponse'
    b'"\x03\x90\x02\x01'
    b"\x12Y"
    b"\n\x0cCreateDomain"
    b'\x12".flyteidl2.org.CreateDomainRequest'
    b"\x1a#.flyteidl2.org.CreateDomainResponse"
    b'"\x00'
    b"\x12S"
    b"\n\tGetDomain"
    b"\x12\x1f.flyteidl2.org.GetDomainRequest"
    b"\x1a .flyteidl2.org.GetDomainResponse"
    b'"\x03\x90\x02\x01'
    b"\x12Y"
    b"\n\x0cUpdateDomain"
    b'\x12".flyteidl2.org.UpdateDomainRequest'
    b"\x1a#.flyteidl2.org.UpdateDomainResponse"
    b'"\x00'
    b"\x12Y"
    b"\n\x0cDeleteDomain"
    b'\x12".flyteidl2.org.DeleteDomainRequest'
    b"\x1a#.flyteidl2.org.DeleteDomainResponse"
    b'"\x00'
    b"B\xb1\x01"
    b"\n\x11com.flyteidl2.org"
    b"B\x12DomainServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z1github.com/flyteorg/flyte/v2/gen/go/flyteidl2/org"
    b"\xa2\x02\x03FOX"
    b"\xaa\x02\rFlyteidl2.Org"
    b"\xca\x02\rFlyteidl2\\Org"
    b"\xe2\x02\x19Flyteidl2\\Org\\GPBMetadata"
    b"\xea\x02\x0eFlyteidl2::Org"
    b"b\x06proto3",
    globals(),
)
