# Written by `nox -s generate` from flyteidl2/secret/payload.proto. Do not edit.
"""Messages and enums of flyteidl2/secret/payload.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.buf.validate.validate_pb2  # noqa: F401
import flyte_connector_stubs.flyteidl2.secret.definition_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1eflyteidl2/secret/payload.proto"
    b"\x12\x10flyteidl2.secret"
    b"\x1a\x1bbuf/validate/validate.proto"
    b"\x1a!flyteidl2/secret/definition.proto"
    b'"\x90\x01'
    b"\n\x13CreateSecretRequest"
    b'\x12:\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.secret.SecretIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id'
    b"\x12=\n\x0bsecret_spec\x18\x02 \x01(\x0b2\x1c.flyteidl2.secret.SecretSpecR\nsecretSpec"
    b'"\x16\n\x14CreateSecretResponse'
    b'"\x90\x01'
    b"\n\x13UpdateSecretRequest"
    b'\x12:\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.secret.SecretIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id'
    b"\x12=\n\x0bsecret_spec\x18\x02 \x01(\x0b2\x1c.flyteidl2.secret.SecretSpecR\nsecretSpec"
    b'"\x16\n\x14UpdateSecretResponse'
    b'"\x84\x01'
    b"\n\x10GetSecretRequest"
    b'\x12:\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.secret.SecretIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id'
    b"\x124\n\x16include_system_secrets\x18\x02 \x01(\x08R\x14includeSystemSecrets"
    b'"E'
    b"\n\x11GetSecretResponse"
    b"\x120\n\x06secret\x18\x01 \x01(\x0b2\x18.flyteidl2.secret.SecretR\x06secret"
    b'"\x87\x01'
    b"\n\x13DeleteSecretRequest"
    b'\x12:\n\x02id\x18\x01 \x01(\x0b2".flyteidl2.secret.SecretIdentifierB\x06\xbaH\x03\xc8\x01\x01R\x02id'
    b"\x124\n\x16include_system_secrets\x18\x02 \x01(\x08R\x14includeSystemSecrets"
    b'"\x16\n\x14DeleteSecretResponse'
    b'"\xfb\x02'
    b"\n\x12ListSecretsRequest"
    b'\x12"\n\x0corganization\x18\x01 \x01(\tR\x0corganization'
    b"\x12\x16\n\x06domain\x18\x02 \x01(\tR\x06domain"
    b"\x12\x18\n\x07project\x18\x03 \x01(\tR\x07project"
    b"\x12\x14\n\x05limit\x18\x04 \x01(\x05R\x05limit"
    b"\x12\x14\n\x05token\x18\x05 \x01(\tR\x05token"
    b"\x12h"
    b"\n\x12per_cluster_tokens"
    b"\x18\x06"
    b" \x03"
    b"(\x0b"
    b"2:.flyteidl2.secret.ListSecretsRequest.PerClusterTokensEntry"
    b"R\x10perClusterTokens"
    b"\x124\n\x16include_system_secrets\x18\x07 \x01(\x08R\x14includeSystemSecrets"
    b"\x1aC"
    b"\n\x15PerClusterTokensEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value"
    b":\x028\x01"
    b'"\x8f\x02'
    b"\n\x13ListSecretsResponse"
    b"\x122\n\x07secrets\x18\x01 \x03(\x0b2\x18.flyteidl2.secret.SecretR\x07secrets"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x12i"
    b"\n\x12per_cluster_tokens"
    b"\x18\x03"
    b" \x03"
    b"(\x0b"
    b"2;.flyteidl2.secret.ListSecretsResponse.PerClusterTokensEntry"
    b"R\x10perClusterTokens"
    b"\x1aC"
    b"\n\x15PerClusterTokensEntry"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value"
    b":\x028\x01"
    b"B\xbd\x01"
    b"\n\x14com.flyteidl2.secret"
    b"B\x0cPayloadProto"
    b"H\x02"
    b"P\x01"
    b"Z4github.com/flyteorg/flyte/v2/gen/go/flyteidl2/secret"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl2.Secret"
    b"\xca\x02\x10Flyteidl2\\Secret"
    b"\xe2\x02\x1cFlyteidl2\\Secret\\GPBMetadata"
    b"\xea\x02\x11Flyteidl2::Secret"
    b"b\x06proto3",
    globals(),
)
