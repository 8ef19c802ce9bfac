# Written by `nox -s generate` from flyteidl2/secret/secret.proto. Do not edit.
"""Messages and enums of flyteidl2/secret/secret.proto."""

from flyte_stubs_runtime.pool import load

import flyte_connector_stubs.flyteidl2.secret.payload_pb2  # noqa: F401
import flyte_connector_stubs.google.api.annotations_pb2  # noqa: F401
from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl2/secret/secret.proto"
    b"\x12\x10flyteidl2.secret"
    b"\x1a\x1eflyteidl2/secret/payload.proto"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"2\x90\x05"
    b"\n\rSecretService"
    b"\x12y"
    b"\n\x0cCreateSecret"
    b"\x12%.flyteidl2.secret.CreateSecretRequest"
    b"\x1a&.flyteidl2.secret.CreateSecretResponse"
    b'"\x1a\x82\xd3\xe4\x93\x02\x14"\x0f/secrets/api/v1:\x01*'
    b"\x12\x88\x01"
    b"\n\x0cUpdateSecret"
    b"\x12%.flyteidl2.secret.UpdateSecretRequest"
    b"\x1a&.flyteidl2.secret.UpdateSecretResponse"
    b'")\x82\xd3\xe4\x93\x02#\x1a\x1e/secrets/api/v1/name/{id.name}:\x01*'
    b"\x12|"
    b"\n\tGetSecret"
    b'\x12".flyteidl2.secret.GetSecretRequest'
    b"\x1a#.flyteidl2.secret.GetSecretResponse"
    b'"&\x82\xd3\xe4\x93\x02 \x12\x1e/secrets/api/v1/name/{id.name}'
    b"\x12\x85\x01"
    b"\n\x0cDeleteSecret"
    b"\x12%.flyteidl2.secret.DeleteSecretRequest"
    b"\x1a&.flyteidl2.secret.DeleteSecretResponse"
    b'"&\x82\xd3\xe4\x93\x02 *\x1e/secrets/api/v1/name/{id.name}'
    b"\x12s"
    b"\n\x0bListSecrets"
    b"\x12$.flyteidl2.secret.ListSecretsRequest"
    b"\x1a%.flyteidl2.secret.ListSecretsResponse"
    b'"\x17\x82\xd3\xe4\x93\x02\x11\x12\x0f/secrets/api/v1'
    b"B\xbc\x01"
    b"\n\x14com.flyteidl2.secret"
    b"B\x0bSecretProto"
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
