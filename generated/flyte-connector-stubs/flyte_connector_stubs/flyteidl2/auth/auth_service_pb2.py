# Written by `nox -s generate` from flyteidl2/auth/auth_service.proto. Do not edit.
"""Messages and enums of flyteidl2/auth/auth_service.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n!flyteidl2/auth/auth_service.proto"
    b"\x12\x0eflyteidl2.auth"
    b'"\x1a\n\x18GetOAuth2MetadataRequest'
    b'"\xa4\x04'
    b"\n\x19GetOAuth2MetadataResponse"
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
    b'"\x1e\n\x1cGetPublicClientConfigRequest'
    b'"\xb0\x02'
    b"\n\x1dGetPublicClientConfigResponse"
    b"\x12\x1b\n\tclient_id\x18\x01 \x01(\tR\x08clientId"
    b"\x12!\n\x0credirect_uri\x18\x02 \x01(\tR\x0bredirectUri"
    b"\x12\x16\n\x06scopes\x18\x03 \x03(\tR\x06scopes"
    b"\x12<\n\x1aauthorization_metadata_key\x18\x04 \x01(\tR\x18authorizationMetadataKey"
    b"\x122\n\x15service_http_endpoint\x18\x05 \x01(\tR\x13serviceHttpEndpoint"
    b"\x12\x1a\n\x08audience\x18\x06 \x01(\tR\x08audience"
    b"\x12)\n\x10dataplane_domain\x18\x07 \x01(\tR\x0fdataplaneDomain"
    b"2\xff\x01"
    b"\n\x13AuthMetadataService"
    b"\x12m"
    b"\n\x11GetOAuth2Metadata"
    b"\x12(.flyteidl2.auth.GetOAuth2MetadataRequest"
    b"\x1a).flyteidl2.auth.GetOAuth2MetadataResponse"
    b'"\x03\x90\x02\x01'
    b"\x12y"
    b"\n\x15GetPublicClientConfig"
    b"\x12,.flyteidl2.auth.GetPublicClientConfigRequest"
    b"\x1a-.flyteidl2.auth.GetPublicClientConfigResponse"
    b'"\x03\x90\x02\x01'
    b"B\xb5\x01"
    b"\n\x12com.flyteidl2.auth"
    b"B\x10AuthServiceProto"
    b"H\x02"
    b"P\x01"
    b"Z2github.com/flyteorg/flyte/v2/gen/go/flyteidl2/auth"
    b"\xa2\x02\x03FAX"
    b"\xaa\x02\x0eFlyteidl2.Auth"
    b"\xca\x02\x0eFlyteidl2\\Auth"
    b"\xe2\x02\x1aFlyteidl2\\Auth\\GPBMetadata"
    b"\xea\x02\x0fFlyteidl2::Auth"
    b"b\x06proto3",
    globals(),
)
