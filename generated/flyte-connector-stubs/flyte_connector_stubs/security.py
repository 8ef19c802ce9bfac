# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""The identity, the secrets and the tokens of a task, and connections to other systems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

if TYPE_CHECKING:
    from .flyteidl2.core import security_pb2 as _flyteidl2_core_security_pb2

__all__ = [
    "Connection",
    "Identity",
    "MountType",
    "OAuth2Client",
    "OAuth2TokenRequest",
    "OAuth2TokenRequestType",
    "Secret",
    "SecurityContext",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class OAuth2TokenRequestType(OpenEnum):
    """How a token is obtained. Enum `flyteidl2.core.OAuth2TokenRequest.Type`."""

    CLIENT_CREDENTIALS = 0


class MountType(OpenEnum):
    """How a task gets to see a secret. Enum `flyteidl2.core.Secret.MountType`."""

    ANY = 0
    ENV_VAR = 1
    FILE = 2


@final
class Secret(Wrapper):
    """A reference to a secret, without the secret itself.

    Message `flyteidl2.core.Secret`.
    """

    __slots__ = (
        "_group",
        "_group_version",
        "_key",
        "_mount_requirement",
        "_env_var",
    )

    _full_name = "flyteidl2.core.Secret"
    _wire_depth = 16

    def __init__(
        self,
        *,
        group: str = "",
        group_version: str = "",
        key: str = "",
        mount_requirement: MountType = MountType.ANY,
        env_var: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._group = (
            _check.NO_TEXT if group is _check.NO_TEXT else _check.text(group, "Secret.group")
        )
        self._group_version = (
            _check.NO_TEXT
            if group_version is _check.NO_TEXT
            else _check.text(group_version, "Secret.group_version")
        )
        self._key = _check.NO_TEXT if key is _check.NO_TEXT else _check.text(key, "Secret.key")
        self._mount_requirement = (
            mount_requirement
            if isinstance(mount_requirement, MountType)
            else _check.enum(mount_requirement, MountType, "Secret.mount_requirement")
        )
        self._env_var = (
            _check.NO_TEXT if env_var is _check.NO_TEXT else _check.text(env_var, "Secret.env_var")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Secret)
        )

    @property
    def group(self) -> str:
        """The group that holds the secret, such as the name of a Kubernetes secret. Field 1 of
        `flyteidl2.core.Secret`."""
        return self._group

    @property
    def group_version(self) -> str:
        """The version of the group, where the store has versions. Field 2 of
        `flyteidl2.core.Secret`."""
        return self._group_version

    @property
    def key(self) -> str:
        """The secret's key within the group. Field 3 of `flyteidl2.core.Secret`."""
        return self._key

    @property
    def mount_requirement(self) -> MountType:
        """How the task must get to see the secret. Field 4 of `flyteidl2.core.Secret`."""
        return self._mount_requirement

    @property
    def env_var(self) -> str:
        """The environment variable that holds the secret, or that names its file. Field 5 of
        `flyteidl2.core.Secret`."""
        return self._env_var

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._group:
            _wire.put_text(parts, b"\x0a", self._group)
        if self._group_version:
            _wire.put_text(parts, b"\x12", self._group_version)
        if self._key:
            _wire.put_text(parts, b"\x1a", self._key)
        if self._mount_requirement:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._mount_requirement))
        if self._env_var:
            _wire.put_text(parts, b"\x2a", self._env_var)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Secret:
        group = ""
        group_version = ""
        key = ""
        mount_requirement = 0
        env_var = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    group = chunk.decode()
                elif tag == 0x12:
                    group_version = chunk.decode()
                elif tag == 0x1A:
                    key = chunk.decode()
                elif tag == 0x2A:
                    env_var = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x20:
                mount_requirement, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._group = group
        found._group_version = group_version
        found._key = key
        found._mount_requirement = _member(MountType, mount_requirement)
        found._env_var = env_var
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_group", "text", None),
            (0x12, "_group_version", "text", None),
            (0x1A, "_key", "text", None),
            (0x20, "_mount_requirement", "enum", MountType),
            (0x2A, "_env_var", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.Secret

    def to_proto(self) -> _flyteidl2_core_security_pb2.Secret:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.Secret.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return (
            self._group == other._group
            and self._group_version == other._group_version
            and self._key == other._key
            and self._mount_requirement == other._mount_requirement
            and self._env_var == other._env_var
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._group,
                self._group_version,
                self._key,
                self._mount_requirement,
                self._env_var,
                self._unknown_fields,
            )
        )


@final
class Connection(Wrapper):
    """The settings and secrets of a connection to another system.

    Message `flyteidl2.core.Connection`.
    """

    __slots__ = (
        "_task_type",
        "_secrets",
        "_configs",
    )

    _full_name = "flyteidl2.core.Connection"
    _wire_depth = 17

    def __init__(
        self,
        *,
        task_type: str = "",
        secrets: Mapping[str, str] = _check.EMPTY,
        configs: Mapping[str, str] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._task_type = (
            _check.NO_TEXT
            if task_type is _check.NO_TEXT
            else _check.text(task_type, "Connection.task_type")
        )
        self._secrets = (
            _check.EMPTY
            if secrets is _check.EMPTY
            else _check.mapping(secrets, _check.text, _check.text, "Connection.secrets")
        )
        self._configs = (
            _check.EMPTY
            if configs is _check.EMPTY
            else _check.mapping(configs, _check.text, _check.text, "Connection.configs")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Connection)
        )

    @property
    def task_type(self) -> str:
        """The type of task that the connection is for. Field 1 of `flyteidl2.core.Connection`."""
        return self._task_type

    @property
    def secrets(self) -> Mapping[str, str]:
        """The names of secrets, by key. Field 2 of `flyteidl2.core.Connection`."""
        return self._secrets

    @property
    def configs(self) -> Mapping[str, str]:
        """The settings, by key. Field 3 of `flyteidl2.core.Connection`."""
        return self._configs

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._task_type:
            _wire.put_text(parts, b"\x0a", self._task_type)
        if self._secrets:
            parts += [
                b"\x12"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._secrets[key]))
                for key in sorted(self._secrets)
            ]
        if self._configs:
            parts += [
                b"\x1a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._configs[key]))
                for key in sorted(self._configs)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Connection:
        task_type = ""
        secrets: dict[str, str] = {}
        configs: dict[str, str] = {}
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    task_type = chunk.decode()
                elif tag == 0x12:
                    _wire.add_entry(secrets, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x1A:
                    _wire.add_entry(configs, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._task_type = task_type
        found._secrets = _check.read_only(secrets)
        found._configs = _check.read_only(configs)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_task_type", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.Connection

    def to_proto(self) -> _flyteidl2_core_security_pb2.Connection:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.Connection.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Connection):
            return NotImplemented
        return (
            self._task_type == other._task_type
            and self._secrets == other._secrets
            and self._configs == other._configs
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._task_type,
                frozenset(self._secrets),
                frozenset(self._configs),
                self._unknown_fields,
            )
        )


@final
class OAuth2Client(Wrapper):
    """A client that an OAuth 2 server knows.

    Message `flyteidl2.core.OAuth2Client`.
    """

    __slots__ = (
        "_client_id",
        "_client_secret",
    )

    _full_name = "flyteidl2.core.OAuth2Client"
    _wire_depth = 17

    def __init__(
        self,
        *,
        client_id: str = "",
        client_secret: Secret | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._client_id = (
            _check.NO_TEXT
            if client_id is _check.NO_TEXT
            else _check.text(client_id, "OAuth2Client.client_id")
        )
        self._client_secret = (
            client_secret
            if client_secret is None or isinstance(client_secret, Secret)
            else Secret._check_value(client_secret, "OAuth2Client.client_secret")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, OAuth2Client)
        )

    @property
    def client_id(self) -> str:
        """The client's public name. Field 1 of `flyteidl2.core.OAuth2Client`."""
        return self._client_id

    @property
    def client_secret(self) -> Secret | None:
        """The secret that proves the client's identity. Field 2 of
        `flyteidl2.core.OAuth2Client`."""
        return self._client_secret

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._client_id:
            _wire.put_text(parts, b"\x0a", self._client_id)
        if self._client_secret is not None:
            _wire.put_block(parts, b"\x12", self._client_secret.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> OAuth2Client:
        client_id = ""
        client_secret: _wire.Chunks = None
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    client_id = chunk.decode()
                elif tag == 0x12:
                    client_secret = (
                        chunk if client_secret is None else _wire.added(client_secret, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._client_id = client_id
        found._client_secret = (
            None if client_secret is None else _wire.message(Secret, client_secret, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_client_id", "text", None),
            (0x12, "_client_secret", "message", Secret),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.OAuth2Client

    def to_proto(self) -> _flyteidl2_core_security_pb2.OAuth2Client:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.OAuth2Client.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OAuth2Client):
            return NotImplemented
        return (
            self._client_id == other._client_id
            and self._client_secret == other._client_secret
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._client_id,
                self._client_secret,
                self._unknown_fields,
            )
        )


@final
class Identity(Wrapper):
    """On whose behalf something runs.

    Message `flyteidl2.core.Identity`.
    """

    __slots__ = (
        "_iam_role",
        "_k8s_service_account",
        "_oauth2_client",
        "_execution_identity",
    )

    _full_name = "flyteidl2.core.Identity"
    _wire_depth = 18

    def __init__(
        self,
        *,
        iam_role: str = "",
        k8s_service_account: str = "",
        oauth2_client: OAuth2Client | None = None,
        execution_identity: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._iam_role = (
            _check.NO_TEXT
            if iam_role is _check.NO_TEXT
            else _check.text(iam_role, "Identity.iam_role")
        )
        self._k8s_service_account = (
            _check.NO_TEXT
            if k8s_service_account is _check.NO_TEXT
            else _check.text(k8s_service_account, "Identity.k8s_service_account")
        )
        self._oauth2_client = (
            oauth2_client
            if oauth2_client is None or isinstance(oauth2_client, OAuth2Client)
            else OAuth2Client._check_value(oauth2_client, "Identity.oauth2_client")
        )
        self._execution_identity = (
            _check.NO_TEXT
            if execution_identity is _check.NO_TEXT
            else _check.text(execution_identity, "Identity.execution_identity")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Identity)
        )

    @property
    def iam_role(self) -> str:
        """The role in the cloud provider's access management. Field 1 of
        `flyteidl2.core.Identity`."""
        return self._iam_role

    @property
    def k8s_service_account(self) -> str:
        """The Kubernetes service account. Field 2 of `flyteidl2.core.Identity`."""
        return self._k8s_service_account

    @property
    def oauth2_client(self) -> OAuth2Client | None:
        """The OAuth 2 client for calls to other services. Field 3 of `flyteidl2.core.Identity`."""
        return self._oauth2_client

    @property
    def execution_identity(self) -> str:
        """The user or the application that started the execution. Field 4 of
        `flyteidl2.core.Identity`."""
        return self._execution_identity

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._iam_role:
            _wire.put_text(parts, b"\x0a", self._iam_role)
        if self._k8s_service_account:
            _wire.put_text(parts, b"\x12", self._k8s_service_account)
        if self._oauth2_client is not None:
            _wire.put_block(parts, b"\x1a", self._oauth2_client.to_bytes())
        if self._execution_identity:
            _wire.put_text(parts, b"\x22", self._execution_identity)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Identity:
        iam_role = ""
        k8s_service_account = ""
        oauth2_client: _wire.Chunks = None
        execution_identity = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    iam_role = chunk.decode()
                elif tag == 0x12:
                    k8s_service_account = chunk.decode()
                elif tag == 0x1A:
                    oauth2_client = (
                        chunk if oauth2_client is None else _wire.added(oauth2_client, chunk)
                    )
                elif tag == 0x22:
                    execution_identity = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._iam_role = iam_role
        found._k8s_service_account = k8s_service_account
        found._oauth2_client = (
            None if oauth2_client is None else _wire.message(OAuth2Client, oauth2_client, depth)
        )
        found._execution_identity = execution_identity
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_iam_role", "text", None),
            (0x12, "_k8s_service_account", "text", None),
            (0x1A, "_oauth2_client", "message", OAuth2Client),
            (0x22, "_execution_identity", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.Identity

    def to_proto(self) -> _flyteidl2_core_security_pb2.Identity:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.Identity.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Identity):
            return NotImplemented
        return (
            self._iam_role == other._iam_role
            and self._k8s_service_account == other._k8s_service_account
            and self._oauth2_client == other._oauth2_client
            and self._execution_identity == other._execution_identity
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._iam_role,
                self._k8s_service_account,
                self._oauth2_client,
                self._execution_identity,
                self._unknown_fields,
            )
        )


@final
class OAuth2TokenRequest(Wrapper):
    """An OAuth 2 token that Flyte obtains for a task.

    Message `flyteidl2.core.OAuth2TokenRequest`.
    """

    __slots__ = (
        "_name",
        "_type",
        "_client",
        "_idp_discovery_endpoint",
        "_token_endpoint",
    )

    _full_name = "flyteidl2.core.OAuth2TokenRequest"
    _wire_depth = 18

    def __init__(
        self,
        *,
        name: str = "",
        type: OAuth2TokenRequestType = OAuth2TokenRequestType.CLIENT_CREDENTIALS,
        client: OAuth2Client | None = None,
        idp_discovery_endpoint: str = "",
        token_endpoint: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT
            if name is _check.NO_TEXT
            else _check.text(name, "OAuth2TokenRequest.name")
        )
        self._type = (
            type
            if isinstance(type, OAuth2TokenRequestType)
            else _check.enum(type, OAuth2TokenRequestType, "OAuth2TokenRequest.type")
        )
        self._client = (
            client
            if client is None or isinstance(client, OAuth2Client)
            else OAuth2Client._check_value(client, "OAuth2TokenRequest.client")
        )
        self._idp_discovery_endpoint = (
            _check.NO_TEXT
            if idp_discovery_endpoint is _check.NO_TEXT
            else _check.text(idp_discovery_endpoint, "OAuth2TokenRequest.idp_discovery_endpoint")
        )
        self._token_endpoint = (
            _check.NO_TEXT
            if token_endpoint is _check.NO_TEXT
            else _check.text(token_endpoint, "OAuth2TokenRequest.token_endpoint")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, OAuth2TokenRequest)
        )

    @property
    def name(self) -> str:
        """The name by which the task finds the token. Field 1 of
        `flyteidl2.core.OAuth2TokenRequest`."""
        return self._name

    @property
    def type(self) -> OAuth2TokenRequestType:
        """How the token is obtained. Field 2 of `flyteidl2.core.OAuth2TokenRequest`."""
        return self._type

    @property
    def client(self) -> OAuth2Client | None:
        """The client that asks for the token. Field 3 of `flyteidl2.core.OAuth2TokenRequest`."""
        return self._client

    @property
    def idp_discovery_endpoint(self) -> str:
        """Where the identity provider describes its endpoints. Field 4 of
        `flyteidl2.core.OAuth2TokenRequest`."""
        return self._idp_discovery_endpoint

    @property
    def token_endpoint(self) -> str:
        """Where tokens are issued; required where `idp_discovery_endpoint` is empty. Field 5 of
        `flyteidl2.core.OAuth2TokenRequest`."""
        return self._token_endpoint

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        if self._type:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._type))
        if self._client is not None:
            _wire.put_block(parts, b"\x1a", self._client.to_bytes())
        if self._idp_discovery_endpoint:
            _wire.put_text(parts, b"\x22", self._idp_discovery_endpoint)
        if self._token_endpoint:
            _wire.put_text(parts, b"\x2a", self._token_endpoint)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> OAuth2TokenRequest:
        name = ""
        type = 0
        client: _wire.Chunks = None
        idp_discovery_endpoint = ""
        token_endpoint = ""
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    name = chunk.decode()
                elif tag == 0x1A:
                    client = chunk if client is None else _wire.added(client, chunk)
                elif tag == 0x22:
                    idp_discovery_endpoint = chunk.decode()
                elif tag == 0x2A:
                    token_endpoint = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                type, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._type = _member(OAuth2TokenRequestType, type)
        found._client = None if client is None else _wire.message(OAuth2Client, client, depth)
        found._idp_discovery_endpoint = idp_discovery_endpoint
        found._token_endpoint = token_endpoint
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_name", "text", None),
            (0x10, "_type", "enum", OAuth2TokenRequestType),
            (0x1A, "_client", "message", OAuth2Client),
            (0x22, "_idp_discovery_endpoint", "text", None),
            (0x2A, "_token_endpoint", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.OAuth2TokenRequest

    def to_proto(self) -> _flyteidl2_core_security_pb2.OAuth2TokenRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.OAuth2TokenRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OAuth2TokenRequest):
            return NotImplemented
        return (
            self._name == other._name
            and self._type == other._type
            and self._client == other._client
            and self._idp_discovery_endpoint == other._idp_discovery_endpoint
            and self._token_endpoint == other._token_endpoint
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._type,
                self._client,
                self._idp_discovery_endpoint,
                self._token_endpoint,
                self._unknown_fields,
            )
        )


@final
class SecurityContext(Wrapper):
    """The identity, the secrets and the tokens of a task.

    Message `flyteidl2.core.SecurityContext`.
    """

    __slots__ = (
        "_run_as",
        "_secrets",
        "_tokens",
    )

    _full_name = "flyteidl2.core.SecurityContext"
    _wire_depth = 19

    def __init__(
        self,
        *,
        run_as: Identity | None = None,
        secrets: Sequence[Secret] = (),
        tokens: Sequence[OAuth2TokenRequest] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._run_as = (
            run_as
            if run_as is None or isinstance(run_as, Identity)
            else Identity._check_value(run_as, "SecurityContext.run_as")
        )
        self._secrets = (
            _check.NO_ITEMS
            if secrets is _check.NO_ITEMS
            else _check.messages(secrets, Secret, "SecurityContext.secrets")
        )
        self._tokens = (
            _check.NO_ITEMS
            if tokens is _check.NO_ITEMS
            else _check.messages(tokens, OAuth2TokenRequest, "SecurityContext.tokens")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, SecurityContext)
        )

    @property
    def run_as(self) -> Identity | None:
        """On whose behalf the task runs. Field 1 of `flyteidl2.core.SecurityContext`."""
        return self._run_as

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The secrets that the task needs. Field 2 of `flyteidl2.core.SecurityContext`."""
        return self._secrets

    @property
    def tokens(self) -> tuple[OAuth2TokenRequest, ...]:
        """The tokens that the task needs. Field 3 of `flyteidl2.core.SecurityContext`."""
        return self._tokens

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._run_as is not None:
            _wire.put_block(parts, b"\x0a", self._run_as.to_bytes())
        for secrets_item in self._secrets:
            _wire.put_block(parts, b"\x12", secrets_item.to_bytes())
        for tokens_item in self._tokens:
            _wire.put_block(parts, b"\x1a", tokens_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> SecurityContext:
        run_as: _wire.Chunks = None
        secrets: list[Secret] = []
        tokens: list[OAuth2TokenRequest] = []
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag & 7 == 2:
                size = content[at]
                at += 1
                if size > 127:
                    size, at = _wire.read_length(content, at - 1)
                chunk = content[at : at + size]
                at += size
                if tag == 0x0A:
                    run_as = chunk if run_as is None else _wire.added(run_as, chunk)
                elif tag == 0x12:
                    secrets.append(_wire.message(Secret, chunk, depth))
                elif tag == 0x1A:
                    tokens.append(_wire.message(OAuth2TokenRequest, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._run_as = None if run_as is None else _wire.message(Identity, run_as, depth)
        found._secrets = tuple(secrets)
        found._tokens = tuple(tokens)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, ((0x0A, "_run_as", "message", Identity),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import security_pb2

        return security_pb2.SecurityContext

    def to_proto(self) -> _flyteidl2_core_security_pb2.SecurityContext:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import security_pb2

        return security_pb2.SecurityContext.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SecurityContext):
            return NotImplemented
        return (
            self._run_as == other._run_as
            and self._secrets == other._secrets
            and self._tokens == other._tokens
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._run_as,
                self._secrets,
                self._tokens,
                self._unknown_fields,
            )
        )
