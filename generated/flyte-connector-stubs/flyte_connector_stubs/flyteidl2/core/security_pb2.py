# Written by `nox -s generate` from flyteidl2/core/security.proto. Do not edit.
"""Messages and enums of flyteidl2/core/security.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1dflyteidl2/core/security.proto"
    b"\x12\x0eflyteidl2.core"
    b'"\xea\x01'
    b"\n\x06Secret"
    b"\x12\x14\n\x05group\x18\x01 \x01(\tR\x05group"
    b"\x12#\n\rgroup_version\x18\x02 \x01(\tR\x0cgroupVersion"
    b"\x12\x10\n\x03key\x18\x03 \x01(\tR\x03key"
    b"\x12M"
    b"\n\x11mount_requirement"
    b"\x18\x04"
    b" \x01"
    b"(\x0e"
    b"2 .flyteidl2.core.Secret.MountType"
    b"R\x10mountRequirement"
    b"\x12\x17\n\x07env_var\x18\x05 \x01(\tR\x06envVar"
    b'"+\n\tMountType\x12\x07\n\x03ANY\x10\x00\x12\x0b\n\x07ENV_VAR\x10\x01\x12\x08\n\x04FILE\x10\x02'
    b'"\xa7\x02'
    b"\n\nConnection"
    b"\x12\x1b\n\ttask_type\x18\x01 \x01(\tR\x08taskType"
    b"\x12A"
    b"\n\x07secrets"
    b"\x18\x02"
    b" \x03"
    b"(\x0b"
    b"2'.flyteidl2.core.Connection.SecretsEntry"
    b"R\x07secrets"
    b"\x12A"
    b"\n\x07configs"
    b"\x18\x03"
    b" \x03"
    b"(\x0b"
    b"2'.flyteidl2.core.Connection.ConfigsEntry"
    b"R\x07configs"
    b"\x1a:\n\x0cSecretsEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b"\x1a:\n\x0cConfigsEntry\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key\x12\x14\n\x05value\x18\x02 \x01(\tR\x05value:\x028\x01"
    b'"h'
    b"\n\x0cOAuth2Client"
    b"\x12\x1b\n\tclient_id\x18\x01 \x01(\tR\x08clientId"
    b"\x12;\n\rclient_secret\x18\x02 \x01(\x0b2\x16.flyteidl2.core.SecretR\x0cclientSecret"
    b'"\xc7\x01'
    b"\n\x08Identity"
    b"\x12\x19\n\x08iam_role\x18\x01 \x01(\tR\x07iamRole"
    b"\x12.\n\x13k8s_service_account\x18\x02 \x01(\tR\x11k8sServiceAccount"
    b"\x12A"
    b"\n\roauth2_client"
    b"\x18\x03"
    b" \x01"
    b"(\x0b"
    b"2\x1c.flyteidl2.core.OAuth2Client"
    b"R\x0coauth2Client"
    b"\x12-\n\x12execution_identity\x18\x04 \x01(\tR\x11executionIdentity"
    b'"\x98\x02'
    b"\n\x12OAuth2TokenRequest"
    b"\x12\x12\n\x04name\x18\x01 \x01(\tR\x04name"
    b"\x12;\n\x04type\x18\x02 \x01(\x0e2'.flyteidl2.core.OAuth2TokenRequest.TypeR\x04type"
    b"\x124\n\x06client\x18\x03 \x01(\x0b2\x1c.flyteidl2.core.OAuth2ClientR\x06client"
    b"\x124\n\x16idp_discovery_endpoint\x18\x04 \x01(\tR\x14idpDiscoveryEndpoint"
    b"\x12%\n\x0etoken_endpoint\x18\x05 \x01(\tR\rtokenEndpoint"
    b'"\x1e\n\x04Type\x12\x16\n\x12CLIENT_CREDENTIALS\x10\x00'
    b'"\xb0\x01'
    b"\n\x0fSecurityContext"
    b"\x12/\n\x06run_as\x18\x01 \x01(\x0b2\x18.flyteidl2.core.IdentityR\x05runAs"
    b"\x120\n\x07secrets\x18\x02 \x03(\x0b2\x16.flyteidl2.core.SecretR\x07secrets"
    b'\x12:\n\x06tokens\x18\x03 \x03(\x0b2".flyteidl2.core.OAuth2TokenRequestR\x06tokens'
    b"B\xb2\x01"
    b"\n\x12com.flyteidl2.core"
    b"B\rSecurityProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/core"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x0eFlyteidl2.Core"
    b"\xca\x02\x0eFlyteidl2\\Core"
    b"\xe2\x02\x1aFlyteidl2\\Core\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Core"
    b"b\x06proto3",
    globals(),
)
