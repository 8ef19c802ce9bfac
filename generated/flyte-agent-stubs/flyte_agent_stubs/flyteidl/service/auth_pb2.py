# Written by `nox -s generate` from flyteidl/service/auth.proto. Do not edit.
"""Messages and enums of flyteidl/service/auth.proto."""

from flyte_stubs_runtime.pool import load

import flyte_agent_stubs.google.api.annotations_pb2  # noqa: F401
import flyte_agent_stubs.protoc_gen_openapiv2.options.annotations_pb2  # noqa: F401
from flyte_agent_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl/service/auth.proto"
    b"\x12\x10flyteidl.service"
    b"\x1a\x1cgoogle/api/annotations.proto"
    b"\x1a.protoc-gen-openapiv2/options/annotations.proto"
    b'"\x17\n\x15OAuth2MetadataRequest'
    b'"\xa1\x04'
    b"\n\x16OAuth2MetadataResponse"
    b"\x12\x16\n\x06issuer\x18\x01 \x01(\tR\x06issuer"
    b"\x125\n\x16authorization_endpoint\x18\x02 \x01(\tR\x15authorizationEndpoint"
    b"\x12%\n\x0etoken_endpoint\x18\x03 \x01(\tR\rtokenEndpoint"
    b"\x128\n\x18response_types_supported\x18\x04 \x03(\tR\x16responseTypesSupported"
    b"\x12)\n\x10scopes_supported\x18\x05 \x03(\tR\x0fscopesSupported"
    b"\x12P"
    b"\n%token_endpoint_auth_methods_supported"
    b"\x18\x06"
    b" \x03"
    b"(\t"
    b"R!tokenEndpointAuthMethodsSupported"
    b"\x12\x19\n\x08jwks_uri\x18\x07 \x01(\tR\x07jwksUri"
    b"\x12G"
    b"\n code_challenge_methods_supported"
    b"\x18\x08"
    b" \x03"
    b"(\t"
    b"R\x1dcodeChallengeMethodsSupported"
    b"\x122\n\x15grant_types_supported\x18\t \x03(\tR\x13grantTypesSupported"
    b"\x12B"
    b"\n\x1ddevice_authorization_endpoint"
    b"\x18\n"
    b" \x01"
    b"(\t"
    b"R\x1bdeviceAuthorizationEndpoint"
    b'"\x1f\n\x1dPublicClientAuthConfigRequest'
    b'"\x86\x02'
    b"\n\x1ePublicClientAuthConfigResponse"
    b"\x12\x1b\n\tclient_id\x18\x01 \x01(\tR\x08clientId"
    b"\x12!\n\x0credirect_uri\x18\x02 \x01(\tR\x0bredirectUri"
    b"\x12\x16\n\x06scopes\x18\x03 \x03(\tR\x06scopes"
    b"\x12<\n\x1aauthorization_metadata_key\x18\x04 \x01(\tR\x18authorizationMetadataKey"
    b"\x122\n\x15service_http_endpoint\x18\x05 \x01(\tR\x13serviceHttpEndpoint"
    b"\x12\x1a\n\x08audience\x18\x06 \x01(\tR\x08audience"
    b"2\xfc\x03"
    b"\n\x13AuthMetadataService"
    b"\x12\xf5\x01"
    b"\n\x11GetOAuth2Metadata"
    b"\x12'.flyteidl.service.OAuth2MetadataRequest"
    b"\x1a(.flyteidl.service.OAuth2MetadataResponse"
    b'"\x8c\x01'
    b"\x92AZ\x1aXRetrieves OAuth2 authorization server metadata. This endpoi"
    b"nt is anonymously accessible."
    b"\x82\xd3\xe4\x93\x02)\x12'/.well-known/oauth-authorization-server"
    b"\x12\xec\x01"
    b"\n\x15GetPublicClientConfig"
    b"\x12/.flyteidl.service.PublicClientAuthConfigRequest"
    b"\x1a0.flyteidl.service.PublicClientAuthConfigResponse"
    b'"p'
    b"\x92AN\x1aLRetrieves public flyte client info. This endpoint is anonym"
    b"ously accessible."
    b"\x82\xd3\xe4\x93\x02\x19\x12\x17/config/v1/flyte_client"
    b"B\xc1\x01"
    b"\n\x14com.flyteidl.service"
    b"B\tAuthProto"
    b"P\x01"
    b"Z=github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/service"
    b"\xa2\x02\x03FSX"
    b"\xaa\x02\x10Flyteidl.Service"
    b"\xca\x02\x10Flyteidl\\Service"
    b"\xe2\x02\x1cFlyteidl\\Service\\GPBMetadata"
    b"\xea\x02\x11Flyteidl::Service"
    b"b\x06proto3",
    globals(),
)
