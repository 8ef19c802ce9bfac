# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Task templates: what a task is, what runs it, and what a node changes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, final

from flyte_stubs_runtime import cases as _case
from flyte_stubs_runtime import checks as _check
from flyte_stubs_runtime import equality as _equality
from flyte_stubs_runtime import well_known as _known
from flyte_stubs_runtime import wire as _wire
from flyte_stubs_runtime.cases import Case
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.enums import member as _member
from flyte_stubs_runtime.publishing import publish_values as _publish_values
from flyte_stubs_runtime.wrapper import MessageClass, Wrapper

from .core import Identifier
from .security import SecurityContext
from .types import TypedInterface

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl.core import literals_pb2 as _flyteidl_core_literals_pb2
    from .flyteidl.core import tasks_pb2 as _flyteidl_core_tasks_pb2
    from .flyteidl.core import workflow_pb2 as _flyteidl_core_workflow_pb2

__all__ = [
    "Architecture",
    "Container",
    "ContainerPort",
    "DataLoadingConfig",
    "DownloadMode",
    "ExtendedResources",
    "GPUAccelerator",
    "GPUAcceleratorPartitionSizeCase",
    "GPUAcceleratorUnpartitionedCase",
    "IOStrategy",
    "K8sObjectMetadata",
    "K8sPod",
    "KeyValuePair",
    "LiteralMapFormat",
    "ResourceEntry",
    "ResourceName",
    "Resources",
    "RetryStrategy",
    "RuntimeMetadata",
    "RuntimeType",
    "SharedMemory",
    "Sql",
    "SqlDialect",
    "TaskMetadata",
    "TaskMetadataInterruptibleCase",
    "TaskNodeOverrides",
    "TaskTemplate",
    "TaskTemplateContainerCase",
    "TaskTemplateK8sPodCase",
    "TaskTemplateSqlCase",
    "UploadMode",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class Architecture(OpenEnum):
    """The processor architecture that an image is built for. Enum
    `flyteidl.core.Container.Architecture`."""

    UNKNOWN = 0
    AMD64 = 1
    ARM64 = 2
    ARM_V6 = 3
    ARM_V7 = 4


class LiteralMapFormat(OpenEnum):
    """The format of the file that holds a container's inputs or outputs. Enum
    `flyteidl.core.DataLoadingConfig.LiteralMapFormat`."""

    JSON = 0
    YAML = 1
    PROTO = 2


class DownloadMode(OpenEnum):
    """When a container's inputs are downloaded. Enum `flyteidl.core.IOStrategy.DownloadMode`."""

    DOWNLOAD_EAGER = 0
    DOWNLOAD_STREAM = 1
    DO_NOT_DOWNLOAD = 2


class UploadMode(OpenEnum):
    """When a container's outputs are uploaded. Enum `flyteidl.core.IOStrategy.UploadMode`."""

    UPLOAD_ON_EXIT = 0
    UPLOAD_EAGER = 1
    DO_NOT_UPLOAD = 2


class ResourceName(OpenEnum):
    """A kind of resource that a container needs. Enum `flyteidl.core.Resources.ResourceName`."""

    UNKNOWN = 0
    CPU = 1
    GPU = 2
    MEMORY = 3
    STORAGE = 4
    EPHEMERAL_STORAGE = 5


class RuntimeType(OpenEnum):
    """The family of SDKs that a task is written with. Enum
    `flyteidl.core.RuntimeMetadata.RuntimeType`."""

    OTHER = 0
    FLYTE_SDK = 1


class SqlDialect(OpenEnum):
    """The dialect of an SQL statement. Enum `flyteidl.core.Sql.Dialect`."""

    UNDEFINED = 0
    ANSI = 1
    HIVE = 2
    OTHER = 3


@final
class KeyValuePair(Wrapper):
    """A setting, such as an environment variable.

    Message `flyteidl.core.KeyValuePair`.
    """

    __slots__ = (
        "_key",
        "_value",
    )

    _full_name = "flyteidl.core.KeyValuePair"
    _wire_depth = 16

    def __init__(
        self,
        *,
        key: str = "",
        value: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._key = (
            _check.NO_TEXT if key is _check.NO_TEXT else _check.text(key, "KeyValuePair.key")
        )
        self._value = (
            _check.NO_TEXT if value is _check.NO_TEXT else _check.text(value, "KeyValuePair.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, KeyValuePair)
        )

    @property
    def key(self) -> str:
        """The setting's name. Field 1 of `flyteidl.core.KeyValuePair`."""
        return self._key

    @property
    def value(self) -> str:
        """The setting's value. Field 2 of `flyteidl.core.KeyValuePair`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._key:
            _wire.put_text(parts, b"\x0a", self._key)
        if self._value:
            _wire.put_text(parts, b"\x12", self._value)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> KeyValuePair:
        key = ""
        value = ""
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
                    key = chunk.decode()
                elif tag == 0x12:
                    value = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._key = key
        found._value = value
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_key", "text", None),
            (0x12, "_value", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.KeyValuePair

    def to_proto(self) -> _flyteidl_core_literals_pb2.KeyValuePair:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.KeyValuePair.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KeyValuePair):
            return NotImplemented
        return (
            self._key == other._key
            and self._value == other._value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._key,
                self._value,
                self._unknown_fields,
            )
        )


@final
class RetryStrategy(Wrapper):
    """What happens after an attempt has failed.

    Message `flyteidl.core.RetryStrategy`.
    """

    __slots__ = ("_retries",)

    _full_name = "flyteidl.core.RetryStrategy"
    _wire_depth = 16

    def __init__(
        self,
        *,
        retries: int = 0,
        unknown_fields: bytes = b"",
    ) -> None:
        self._retries = _check.uint32(retries, "RetryStrategy.retries")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, RetryStrategy)
        )

    @property
    def retries(self) -> int:
        """How many further attempts there may be. Field 5 of `flyteidl.core.RetryStrategy`."""
        return self._retries

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._retries:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._retries))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> RetryStrategy:
        retries = 0
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag == 0x28:
                retries, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._retries = retries
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x28, "_retries", "uint32", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import literals_pb2

        return literals_pb2.RetryStrategy

    def to_proto(self) -> _flyteidl_core_literals_pb2.RetryStrategy:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import literals_pb2

        return literals_pb2.RetryStrategy.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RetryStrategy):
            return NotImplemented
        return self._retries == other._retries and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._retries,
                self._unknown_fields,
            )
        )


@final
class RuntimeMetadata(Wrapper):
    """The SDK that a task is written with.

    Message `flyteidl.core.RuntimeMetadata`.
    """

    __slots__ = (
        "_type",
        "_version",
        "_flavor",
    )

    _full_name = "flyteidl.core.RuntimeMetadata"
    _wire_depth = 16

    def __init__(
        self,
        *,
        type: RuntimeType = RuntimeType.OTHER,
        version: str = "",
        flavor: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._type = (
            type
            if isinstance(type, RuntimeType)
            else _check.enum(type, RuntimeType, "RuntimeMetadata.type")
        )
        self._version = (
            _check.NO_TEXT
            if version is _check.NO_TEXT
            else _check.text(version, "RuntimeMetadata.version")
        )
        self._flavor = (
            _check.NO_TEXT
            if flavor is _check.NO_TEXT
            else _check.text(flavor, "RuntimeMetadata.flavor")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, RuntimeMetadata)
        )

    @property
    def type(self) -> RuntimeType:
        """The family of SDKs. Field 1 of `flyteidl.core.RuntimeMetadata`."""
        return self._type

    @property
    def version(self) -> str:
        """The SDK's version. Field 2 of `flyteidl.core.RuntimeMetadata`."""
        return self._version

    @property
    def flavor(self) -> str:
        """The SDK's language or variant, such as `python`. Field 3 of
        `flyteidl.core.RuntimeMetadata`."""
        return self._flavor

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._type:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._type))
        if self._version:
            _wire.put_text(parts, b"\x12", self._version)
        if self._flavor:
            _wire.put_text(parts, b"\x1a", self._flavor)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> RuntimeMetadata:
        type = 0
        version = ""
        flavor = ""
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
                if tag == 0x12:
                    version = chunk.decode()
                elif tag == 0x1A:
                    flavor = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                type, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._type = _member(RuntimeType, type)
        found._version = version
        found._flavor = flavor
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_type", "enum", RuntimeType),
            (0x12, "_version", "text", None),
            (0x1A, "_flavor", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.RuntimeMetadata

    def to_proto(self) -> _flyteidl_core_tasks_pb2.RuntimeMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.RuntimeMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuntimeMetadata):
            return NotImplemented
        return (
            self._type == other._type
            and self._version == other._version
            and self._flavor == other._flavor
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._type,
                self._version,
                self._flavor,
                self._unknown_fields,
            )
        )


@final
class K8sObjectMetadata(Wrapper):
    """Labels and annotations of a Kubernetes object.

    Message `flyteidl.core.K8sObjectMetadata`.
    """

    __slots__ = (
        "_labels",
        "_annotations",
    )

    _full_name = "flyteidl.core.K8sObjectMetadata"
    _wire_depth = 17

    def __init__(
        self,
        *,
        labels: Mapping[str, str] = _check.EMPTY,
        annotations: Mapping[str, str] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._labels = (
            _check.EMPTY
            if labels is _check.EMPTY
            else _check.mapping(labels, _check.text, _check.text, "K8sObjectMetadata.labels")
        )
        self._annotations = (
            _check.EMPTY
            if annotations is _check.EMPTY
            else _check.mapping(
                annotations, _check.text, _check.text, "K8sObjectMetadata.annotations"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, K8sObjectMetadata)
        )

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels by key. Field 1 of `flyteidl.core.K8sObjectMetadata`."""
        return self._labels

    @property
    def annotations(self) -> Mapping[str, str]:
        """The annotations by key. Field 2 of `flyteidl.core.K8sObjectMetadata`."""
        return self._annotations

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._labels:
            parts += [
                b"\x0a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._labels[key]))
                for key in sorted(self._labels)
            ]
        if self._annotations:
            parts += [
                b"\x12"
                + _wire.block(
                    b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._annotations[key])
                )
                for key in sorted(self._annotations)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> K8sObjectMetadata:
        labels: dict[str, str] = {}
        annotations: dict[str, str] = {}
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
                    _wire.add_entry(labels, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x12:
                    _wire.add_entry(annotations, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._labels = _check.read_only(labels)
        found._annotations = _check.read_only(annotations)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.K8sObjectMetadata

    def to_proto(self) -> _flyteidl_core_tasks_pb2.K8sObjectMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.K8sObjectMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, K8sObjectMetadata):
            return NotImplemented
        return (
            self._labels == other._labels
            and self._annotations == other._annotations
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                frozenset(self._labels),
                frozenset(self._annotations),
                self._unknown_fields,
            )
        )


@final
class TaskMetadataInterruptibleCase(Case):
    """Whether the task may run on machines that can be withdrawn at any time: field 8 of
    `flyteidl.core.TaskMetadata`."""

    __slots__ = ()

    def __init__(self, value: bool) -> None:
        self._value = _check.boolean(value, "TaskMetadata.interruptible_value.interruptible")

    @property
    def value(self) -> bool:
        """The value of the field."""
        found: bool = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x40" + _wire.varint(self._value)


@final
class TaskMetadata(Wrapper):
    """How Flyte treats a task: its cache, its retries, its limits.

    Message `flyteidl.core.TaskMetadata`.
    """

    __slots__ = (
        "_discoverable",
        "_runtime",
        "_timeout",
        "_retries",
        "_discovery_version",
        "_deprecated_error_message",
        "_interruptible_value",
        "_cache_serializable",
        "_tags",
        "_pod_template_name",
        "_cache_ignore_input_vars",
        "_is_eager",
        "_generates_deck",
        "_metadata",
    )

    _full_name = "flyteidl.core.TaskMetadata"
    _wire_depth = 18

    def __init__(
        self,
        *,
        discoverable: bool = False,
        runtime: RuntimeMetadata | None = None,
        timeout: timedelta | None = None,
        retries: RetryStrategy | None = None,
        discovery_version: str = "",
        deprecated_error_message: str = "",
        interruptible_value: TaskMetadataInterruptibleCase | None = None,
        cache_serializable: bool = False,
        tags: Mapping[str, str] = _check.EMPTY,
        pod_template_name: str = "",
        cache_ignore_input_vars: Sequence[str] = (),
        is_eager: bool = False,
        generates_deck: bool | None = None,
        metadata: K8sObjectMetadata | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._discoverable = _check.boolean(discoverable, "TaskMetadata.discoverable")
        self._runtime = (
            runtime
            if runtime is None or isinstance(runtime, RuntimeMetadata)
            else RuntimeMetadata._check_value(runtime, "TaskMetadata.runtime")
        )
        self._timeout = (
            None
            if timeout is None
            else _known.Duration._check_value(timeout, "TaskMetadata.timeout")
        )
        self._retries = (
            retries
            if retries is None or isinstance(retries, RetryStrategy)
            else RetryStrategy._check_value(retries, "TaskMetadata.retries")
        )
        self._discovery_version = (
            _check.NO_TEXT
            if discovery_version is _check.NO_TEXT
            else _check.text(discovery_version, "TaskMetadata.discovery_version")
        )
        self._deprecated_error_message = (
            _check.NO_TEXT
            if deprecated_error_message is _check.NO_TEXT
            else _check.text(deprecated_error_message, "TaskMetadata.deprecated_error_message")
        )
        self._interruptible_value: TaskMetadataInterruptibleCase | None = (
            None
            if interruptible_value is None
            else _check.case(
                interruptible_value,
                (TaskMetadataInterruptibleCase,),
                "TaskMetadata.interruptible_value",
            )
        )
        self._cache_serializable = _check.boolean(
            cache_serializable, "TaskMetadata.cache_serializable"
        )
        self._tags = (
            _check.EMPTY
            if tags is _check.EMPTY
            else _check.mapping(tags, _check.text, _check.text, "TaskMetadata.tags")
        )
        self._pod_template_name = (
            _check.NO_TEXT
            if pod_template_name is _check.NO_TEXT
            else _check.text(pod_template_name, "TaskMetadata.pod_template_name")
        )
        self._cache_ignore_input_vars = (
            _check.NO_ITEMS
            if cache_ignore_input_vars is _check.NO_ITEMS
            else _check.many(
                cache_ignore_input_vars, _check.text, "TaskMetadata.cache_ignore_input_vars"
            )
        )
        self._is_eager = _check.boolean(is_eager, "TaskMetadata.is_eager")
        self._generates_deck = (
            None
            if generates_deck is None
            else _known.BoolValue._check_value(generates_deck, "TaskMetadata.generates_deck")
        )
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, K8sObjectMetadata)
            else K8sObjectMetadata._check_value(metadata, "TaskMetadata.metadata")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskMetadata)
        )

    @property
    def discoverable(self) -> bool:
        """Whether the task's outputs are kept in the cache. Field 1 of
        `flyteidl.core.TaskMetadata`."""
        return self._discoverable

    @property
    def runtime(self) -> RuntimeMetadata | None:
        """The SDK that the task is written with. Field 2 of `flyteidl.core.TaskMetadata`."""
        return self._runtime

    @property
    def timeout(self) -> timedelta | None:
        """How long the task may take. Field 4 of `flyteidl.core.TaskMetadata`."""
        return self._timeout

    @property
    def retries(self) -> RetryStrategy | None:
        """What happens after an attempt has failed. Field 5 of `flyteidl.core.TaskMetadata`."""
        return self._retries

    @property
    def discovery_version(self) -> str:
        """The version that separates older entries of the cache from newer ones. Field 6 of
        `flyteidl.core.TaskMetadata`."""
        return self._discovery_version

    @property
    def deprecated_error_message(self) -> str:
        """What users of a deprecated task read; empty while it is not deprecated. Field 7 of
        `flyteidl.core.TaskMetadata`."""
        return self._deprecated_error_message

    @property
    def interruptible_value(self) -> TaskMetadataInterruptibleCase | None:
        """Whether the task may be interrupted; unset, the workflow decides. One of
        `TaskMetadataInterruptibleCase` (8)."""
        return self._interruptible_value

    @property
    def cache_serializable(self) -> bool:
        """Whether only one of several equal runs computes what the others then read from the
        cache. Field 9 of `flyteidl.core.TaskMetadata`."""
        return self._cache_serializable

    @property
    def tags(self) -> Mapping[str, str]:
        """Notes on the task, by key. Field 11 of `flyteidl.core.TaskMetadata`."""
        return self._tags

    @property
    def pod_template_name(self) -> str:
        """The Kubernetes pod template that the task's pod starts from. Field 12 of
        `flyteidl.core.TaskMetadata`."""
        return self._pod_template_name

    @property
    def cache_ignore_input_vars(self) -> tuple[str, ...]:
        """Inputs that do not count for the cache. Field 13 of `flyteidl.core.TaskMetadata`."""
        return self._cache_ignore_input_vars

    @property
    def is_eager(self) -> bool:
        """Whether the task is an eager workflow, which starts further executions itself. Field
        14 of `flyteidl.core.TaskMetadata`."""
        return self._is_eager

    @property
    def generates_deck(self) -> bool | None:
        """Whether the task writes a deck; unset, this is not known. Field 15 of
        `flyteidl.core.TaskMetadata`."""
        return self._generates_deck

    @property
    def metadata(self) -> K8sObjectMetadata | None:
        """Labels and annotations for the task's pod or custom resource. Field 16 of
        `flyteidl.core.TaskMetadata`."""
        return self._metadata

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._discoverable:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._discoverable))
        if self._runtime is not None:
            _wire.put_block(parts, b"\x12", self._runtime.to_bytes())
        if self._timeout is not None:
            _wire.put_block(parts, b"\x22", _known.Duration.to_bytes(self._timeout))
        if self._retries is not None:
            _wire.put_block(parts, b"\x2a", self._retries.to_bytes())
        if self._discovery_version:
            _wire.put_text(parts, b"\x32", self._discovery_version)
        if self._deprecated_error_message:
            _wire.put_text(parts, b"\x3a", self._deprecated_error_message)
        if self._interruptible_value is not None:
            parts.append(self._interruptible_value._to_field())
        if self._cache_serializable:
            parts.append(b"\x48")
            parts.append(_wire.varint(self._cache_serializable))
        if self._tags:
            parts += [
                b"\x5a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._tags[key]))
                for key in sorted(self._tags)
            ]
        if self._pod_template_name:
            _wire.put_text(parts, b"\x62", self._pod_template_name)
        for cache_ignore_input_vars_item in self._cache_ignore_input_vars:
            _wire.put_text(parts, b"\x6a", cache_ignore_input_vars_item)
        if self._is_eager:
            parts.append(b"\x70")
            parts.append(_wire.varint(self._is_eager))
        if self._generates_deck is not None:
            _wire.put_block(parts, b"\x7a", _known.BoolValue.to_bytes(self._generates_deck))
        if self._metadata is not None:
            _wire.put_block(parts, b"\x82\x01", self._metadata.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskMetadata:
        discoverable = False
        runtime: _wire.Chunks = None
        timeout: _wire.Chunks = None
        retries: _wire.Chunks = None
        discovery_version = ""
        deprecated_error_message = ""
        interruptible_value: _case.Choice = None
        cache_serializable = False
        tags: dict[str, str] = {}
        pod_template_name = ""
        cache_ignore_input_vars: list[str] = []
        is_eager = False
        generates_deck: _wire.Chunks = None
        metadata: _wire.Chunks = None
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
                if tag == 0x12:
                    runtime = chunk if runtime is None else _wire.added(runtime, chunk)
                elif tag == 0x22:
                    timeout = chunk if timeout is None else _wire.added(timeout, chunk)
                elif tag == 0x2A:
                    retries = chunk if retries is None else _wire.added(retries, chunk)
                elif tag == 0x32:
                    discovery_version = chunk.decode()
                elif tag == 0x3A:
                    deprecated_error_message = chunk.decode()
                elif tag == 0x5A:
                    _wire.add_entry(tags, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x62:
                    pod_template_name = chunk.decode()
                elif tag == 0x6A:
                    cache_ignore_input_vars.append(chunk.decode())
                elif tag == 0x7A:
                    generates_deck = (
                        chunk if generates_deck is None else _wire.added(generates_deck, chunk)
                    )
                elif tag == 0x82:
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                discoverable, at = _wire.read_bool(content, at)
            elif tag == 0x40:
                interruptible_value, at = _case.read_number(
                    content,
                    at,
                    interruptible_value,
                    TaskMetadataInterruptibleCase,
                    _wire.read_bool,
                    depth,
                )
            elif tag == 0x48:
                cache_serializable, at = _wire.read_bool(content, at)
            elif tag == 0x70:
                is_eager, at = _wire.read_bool(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._discoverable = discoverable
        found._runtime = None if runtime is None else _wire.message(RuntimeMetadata, runtime, depth)
        found._timeout = (
            None
            if timeout is None
            else _known.time(_known.Duration, timeout, depth, "TaskMetadata.timeout")
        )
        found._retries = None if retries is None else _wire.message(RetryStrategy, retries, depth)
        found._discovery_version = discovery_version
        found._deprecated_error_message = deprecated_error_message
        found._interruptible_value = _case.chosen(interruptible_value, depth)
        found._cache_serializable = cache_serializable
        found._tags = _check.read_only(tags)
        found._pod_template_name = pod_template_name
        found._cache_ignore_input_vars = tuple(cache_ignore_input_vars)
        found._is_eager = is_eager
        found._generates_deck = (
            None
            if generates_deck is None
            else _wire.message(_known.BoolValue, generates_deck, depth)
        )
        found._metadata = (
            None if metadata is None else _wire.message(K8sObjectMetadata, metadata, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x08, "_discoverable", "bool", None),
            (0x12, "_runtime", "message", RuntimeMetadata),
            (0x22, "_timeout", "message", _known.Duration),
            (0x2A, "_retries", "message", RetryStrategy),
            (0x32, "_discovery_version", "text", None),
            (0x3A, "_deprecated_error_message", "text", None),
            (0x48, "_cache_serializable", "bool", None),
            (0x62, "_pod_template_name", "text", None),
            (0x70, "_is_eager", "bool", None),
            (0x7A, "_generates_deck", "message", _known.BoolValue),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.TaskMetadata

    def to_proto(self) -> _flyteidl_core_tasks_pb2.TaskMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.TaskMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskMetadata):
            return NotImplemented
        return (
            self._discoverable == other._discoverable
            and self._runtime == other._runtime
            and _equality.same(self._timeout, other._timeout)
            and self._retries == other._retries
            and self._discovery_version == other._discovery_version
            and self._deprecated_error_message == other._deprecated_error_message
            and self._interruptible_value == other._interruptible_value
            and self._cache_serializable == other._cache_serializable
            and self._tags == other._tags
            and self._pod_template_name == other._pod_template_name
            and self._cache_ignore_input_vars == other._cache_ignore_input_vars
            and self._is_eager == other._is_eager
            and self._generates_deck == other._generates_deck
            and self._metadata == other._metadata
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._discoverable,
                self._runtime,
                self._timeout,
                self._retries,
                self._discovery_version,
                self._deprecated_error_message,
                self._interruptible_value,
                self._cache_serializable,
                frozenset(self._tags),
                self._pod_template_name,
                self._cache_ignore_input_vars,
                self._is_eager,
                self._generates_deck,
                self._metadata,
                self._unknown_fields,
            )
        )


@final
class ResourceEntry(Wrapper):
    """An amount of one resource.

    Message `flyteidl.core.Resources.ResourceEntry`.
    """

    __slots__ = (
        "_name",
        "_value",
    )

    _full_name = "flyteidl.core.Resources.ResourceEntry"
    _wire_depth = 16

    def __init__(
        self,
        *,
        name: ResourceName = ResourceName.UNKNOWN,
        value: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            name
            if isinstance(name, ResourceName)
            else _check.enum(name, ResourceName, "ResourceEntry.name")
        )
        self._value = (
            _check.NO_TEXT if value is _check.NO_TEXT else _check.text(value, "ResourceEntry.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ResourceEntry)
        )

    @property
    def name(self) -> ResourceName:
        """The kind of resource. Field 1 of `flyteidl.core.Resources.ResourceEntry`."""
        return self._name

    @property
    def value(self) -> str:
        """The amount, as a Kubernetes quantity such as `500Mi`. Field 2 of
        `flyteidl.core.Resources.ResourceEntry`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._name))
        if self._value:
            _wire.put_text(parts, b"\x12", self._value)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ResourceEntry:
        name = 0
        value = ""
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
                if tag == 0x12:
                    value = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                name, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = _member(ResourceName, name)
        found._value = value
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_name", "enum", ResourceName),
            (0x12, "_value", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Resources.ResourceEntry

    def to_proto(self) -> _flyteidl_core_tasks_pb2.Resources.ResourceEntry:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Resources.ResourceEntry.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResourceEntry):
            return NotImplemented
        return (
            self._name == other._name
            and self._value == other._value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._value,
                self._unknown_fields,
            )
        )


@final
class Resources(Wrapper):
    """How much of each resource a container needs and may use.

    Message `flyteidl.core.Resources`.
    """

    __slots__ = (
        "_requests",
        "_limits",
    )

    _full_name = "flyteidl.core.Resources"
    _wire_depth = 17

    def __init__(
        self,
        *,
        requests: Sequence[ResourceEntry] = (),
        limits: Sequence[ResourceEntry] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._requests = (
            _check.NO_ITEMS
            if requests is _check.NO_ITEMS
            else _check.messages(requests, ResourceEntry, "Resources.requests")
        )
        self._limits = (
            _check.NO_ITEMS
            if limits is _check.NO_ITEMS
            else _check.messages(limits, ResourceEntry, "Resources.limits")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Resources)
        )

    @property
    def requests(self) -> tuple[ResourceEntry, ...]:
        """What the container needs at least. Field 1 of `flyteidl.core.Resources`."""
        return self._requests

    @property
    def limits(self) -> tuple[ResourceEntry, ...]:
        """What the container may use at most. Field 2 of `flyteidl.core.Resources`."""
        return self._limits

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for requests_item in self._requests:
            _wire.put_block(parts, b"\x0a", requests_item.to_bytes())
        for limits_item in self._limits:
            _wire.put_block(parts, b"\x12", limits_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Resources:
        requests: list[ResourceEntry] = []
        limits: list[ResourceEntry] = []
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
                    requests.append(_wire.message(ResourceEntry, chunk, depth))
                elif tag == 0x12:
                    limits.append(_wire.message(ResourceEntry, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._requests = tuple(requests)
        found._limits = tuple(limits)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Resources

    def to_proto(self) -> _flyteidl_core_tasks_pb2.Resources:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Resources.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resources):
            return NotImplemented
        return (
            self._requests == other._requests
            and self._limits == other._limits
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._requests,
                self._limits,
                self._unknown_fields,
            )
        )


@final
class GPUAcceleratorUnpartitionedCase(Case):
    """Whether the device must be undivided: field 2 of `flyteidl.core.GPUAccelerator`."""

    __slots__ = ()

    def __init__(self, value: bool) -> None:
        self._value = _check.boolean(value, "GPUAccelerator.partition_size_value.unpartitioned")

    @property
    def value(self) -> bool:
        """The value of the field."""
        found: bool = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x10" + _wire.varint(self._value)


@final
class GPUAcceleratorPartitionSizeCase(Case):
    """The size of the part, such as `1g.5gb`: field 3 of `flyteidl.core.GPUAccelerator`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "GPUAccelerator.partition_size_value.partition_size")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.text(self._value)


@final
class GPUAccelerator(Wrapper):
    """A kind of GPU, or of another accelerator.

    Message `flyteidl.core.GPUAccelerator`.
    """

    __slots__ = (
        "_device",
        "_partition_size_value",
    )

    _full_name = "flyteidl.core.GPUAccelerator"
    _wire_depth = 16

    def __init__(
        self,
        *,
        device: str = "",
        partition_size_value: GPUAcceleratorUnpartitionedCase
        | GPUAcceleratorPartitionSizeCase
        | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._device = (
            _check.NO_TEXT
            if device is _check.NO_TEXT
            else _check.text(device, "GPUAccelerator.device")
        )
        self._partition_size_value: (
            GPUAcceleratorUnpartitionedCase | GPUAcceleratorPartitionSizeCase | None
        ) = (
            None
            if partition_size_value is None
            else _check.case(
                partition_size_value,
                (
                    GPUAcceleratorUnpartitionedCase,
                    GPUAcceleratorPartitionSizeCase,
                ),
                "GPUAccelerator.partition_size_value",
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GPUAccelerator)
        )

    @property
    def device(self) -> str:
        """The device, such as `nvidia-tesla-a100`, by the name that labels its nodes. Field 1 of
        `flyteidl.core.GPUAccelerator`."""
        return self._device

    @property
    def partition_size_value(
        self,
    ) -> GPUAcceleratorUnpartitionedCase | GPUAcceleratorPartitionSizeCase | None:
        """Whether a whole device is needed, or a part; unset, either will do. One of
        `GPUAcceleratorUnpartitionedCase` (2), `GPUAcceleratorPartitionSizeCase` (3)."""
        return self._partition_size_value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._device:
            _wire.put_text(parts, b"\x0a", self._device)
        if self._partition_size_value is not None:
            parts.append(self._partition_size_value._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GPUAccelerator:
        device = ""
        partition_size_value: _case.Choice = None
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
                    device = chunk.decode()
                elif tag == 0x1A:
                    partition_size_value = _case.read_value(
                        partition_size_value, GPUAcceleratorPartitionSizeCase, chunk.decode(), depth
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                partition_size_value, at = _case.read_number(
                    content,
                    at,
                    partition_size_value,
                    GPUAcceleratorUnpartitionedCase,
                    _wire.read_bool,
                    depth,
                )
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._device = device
        found._partition_size_value = _case.chosen(partition_size_value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_device", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.GPUAccelerator

    def to_proto(self) -> _flyteidl_core_tasks_pb2.GPUAccelerator:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.GPUAccelerator.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GPUAccelerator):
            return NotImplemented
        return (
            self._device == other._device
            and self._partition_size_value == other._partition_size_value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._device,
                self._partition_size_value,
                self._unknown_fields,
            )
        )


@final
class SharedMemory(Wrapper):
    """Memory that the processes of a task share through a mounted volume.

    Message `flyteidl.core.SharedMemory`.
    """

    __slots__ = (
        "_mount_path",
        "_mount_name",
        "_size_limit",
    )

    _full_name = "flyteidl.core.SharedMemory"
    _wire_depth = 16

    def __init__(
        self,
        *,
        mount_path: str = "",
        mount_name: str = "",
        size_limit: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._mount_path = (
            _check.NO_TEXT
            if mount_path is _check.NO_TEXT
            else _check.text(mount_path, "SharedMemory.mount_path")
        )
        self._mount_name = (
            _check.NO_TEXT
            if mount_name is _check.NO_TEXT
            else _check.text(mount_name, "SharedMemory.mount_name")
        )
        self._size_limit = (
            _check.NO_TEXT
            if size_limit is _check.NO_TEXT
            else _check.text(size_limit, "SharedMemory.size_limit")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, SharedMemory)
        )

    @property
    def mount_path(self) -> str:
        """Where the volume is mounted. Field 1 of `flyteidl.core.SharedMemory`."""
        return self._mount_path

    @property
    def mount_name(self) -> str:
        """The volume's name. Field 2 of `flyteidl.core.SharedMemory`."""
        return self._mount_name

    @property
    def size_limit(self) -> str:
        """The volume's size at most, as a Kubernetes quantity. Field 3 of
        `flyteidl.core.SharedMemory`."""
        return self._size_limit

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._mount_path:
            _wire.put_text(parts, b"\x0a", self._mount_path)
        if self._mount_name:
            _wire.put_text(parts, b"\x12", self._mount_name)
        if self._size_limit:
            _wire.put_text(parts, b"\x1a", self._size_limit)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> SharedMemory:
        mount_path = ""
        mount_name = ""
        size_limit = ""
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
                    mount_path = chunk.decode()
                elif tag == 0x12:
                    mount_name = chunk.decode()
                elif tag == 0x1A:
                    size_limit = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._mount_path = mount_path
        found._mount_name = mount_name
        found._size_limit = size_limit
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_mount_path", "text", None),
            (0x12, "_mount_name", "text", None),
            (0x1A, "_size_limit", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.SharedMemory

    def to_proto(self) -> _flyteidl_core_tasks_pb2.SharedMemory:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.SharedMemory.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, SharedMemory):
            return NotImplemented
        return (
            self._mount_path == other._mount_path
            and self._mount_name == other._mount_name
            and self._size_limit == other._size_limit
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._mount_path,
                self._mount_name,
                self._size_limit,
                self._unknown_fields,
            )
        )


@final
class ExtendedResources(Wrapper):
    """Resources that an amount alone does not describe.

    Message `flyteidl.core.ExtendedResources`.
    """

    __slots__ = (
        "_gpu_accelerator",
        "_shared_memory",
    )

    _full_name = "flyteidl.core.ExtendedResources"
    _wire_depth = 17

    def __init__(
        self,
        *,
        gpu_accelerator: GPUAccelerator | None = None,
        shared_memory: SharedMemory | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._gpu_accelerator = (
            gpu_accelerator
            if gpu_accelerator is None or isinstance(gpu_accelerator, GPUAccelerator)
            else GPUAccelerator._check_value(gpu_accelerator, "ExtendedResources.gpu_accelerator")
        )
        self._shared_memory = (
            shared_memory
            if shared_memory is None or isinstance(shared_memory, SharedMemory)
            else SharedMemory._check_value(shared_memory, "ExtendedResources.shared_memory")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ExtendedResources)
        )

    @property
    def gpu_accelerator(self) -> GPUAccelerator | None:
        """The accelerator. Field 1 of `flyteidl.core.ExtendedResources`."""
        return self._gpu_accelerator

    @property
    def shared_memory(self) -> SharedMemory | None:
        """The shared memory. Field 2 of `flyteidl.core.ExtendedResources`."""
        return self._shared_memory

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._gpu_accelerator is not None:
            _wire.put_block(parts, b"\x0a", self._gpu_accelerator.to_bytes())
        if self._shared_memory is not None:
            _wire.put_block(parts, b"\x12", self._shared_memory.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ExtendedResources:
        gpu_accelerator: _wire.Chunks = None
        shared_memory: _wire.Chunks = None
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
                    gpu_accelerator = (
                        chunk if gpu_accelerator is None else _wire.added(gpu_accelerator, chunk)
                    )
                elif tag == 0x12:
                    shared_memory = (
                        chunk if shared_memory is None else _wire.added(shared_memory, chunk)
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
        found._gpu_accelerator = (
            None
            if gpu_accelerator is None
            else _wire.message(GPUAccelerator, gpu_accelerator, depth)
        )
        found._shared_memory = (
            None if shared_memory is None else _wire.message(SharedMemory, shared_memory, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_gpu_accelerator", "message", GPUAccelerator),
            (0x12, "_shared_memory", "message", SharedMemory),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.ExtendedResources

    def to_proto(self) -> _flyteidl_core_tasks_pb2.ExtendedResources:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.ExtendedResources.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExtendedResources):
            return NotImplemented
        return (
            self._gpu_accelerator == other._gpu_accelerator
            and self._shared_memory == other._shared_memory
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._gpu_accelerator,
                self._shared_memory,
                self._unknown_fields,
            )
        )


@final
class ContainerPort(Wrapper):
    """A port that a container listens on.

    Message `flyteidl.core.ContainerPort`.
    """

    __slots__ = (
        "_container_port",
        "_name",
    )

    _full_name = "flyteidl.core.ContainerPort"
    _wire_depth = 16

    def __init__(
        self,
        *,
        container_port: int = 0,
        name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._container_port = _check.uint32(container_port, "ContainerPort.container_port")
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "ContainerPort.name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ContainerPort)
        )

    @property
    def container_port(self) -> int:
        """The port's number. Field 1 of `flyteidl.core.ContainerPort`."""
        return self._container_port

    @property
    def name(self) -> str:
        """The port's name. Field 2 of `flyteidl.core.ContainerPort`."""
        return self._name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._container_port:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._container_port))
        if self._name:
            _wire.put_text(parts, b"\x12", self._name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ContainerPort:
        container_port = 0
        name = ""
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
                if tag == 0x12:
                    name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                container_port, at = _wire.read_uint32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._container_port = container_port
        found._name = name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_container_port", "uint32", None),
            (0x12, "_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.ContainerPort

    def to_proto(self) -> _flyteidl_core_tasks_pb2.ContainerPort:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.ContainerPort.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ContainerPort):
            return NotImplemented
        return (
            self._container_port == other._container_port
            and self._name == other._name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._container_port,
                self._name,
                self._unknown_fields,
            )
        )


@final
class IOStrategy(Wrapper):
    """When a container's data is moved.

    Message `flyteidl.core.IOStrategy`.
    """

    __slots__ = (
        "_download_mode",
        "_upload_mode",
    )

    _full_name = "flyteidl.core.IOStrategy"
    _wire_depth = 16

    def __init__(
        self,
        *,
        download_mode: DownloadMode = DownloadMode.DOWNLOAD_EAGER,
        upload_mode: UploadMode = UploadMode.UPLOAD_ON_EXIT,
        unknown_fields: bytes = b"",
    ) -> None:
        self._download_mode = (
            download_mode
            if isinstance(download_mode, DownloadMode)
            else _check.enum(download_mode, DownloadMode, "IOStrategy.download_mode")
        )
        self._upload_mode = (
            upload_mode
            if isinstance(upload_mode, UploadMode)
            else _check.enum(upload_mode, UploadMode, "IOStrategy.upload_mode")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, IOStrategy)
        )

    @property
    def download_mode(self) -> DownloadMode:
        """When inputs are downloaded. Field 1 of `flyteidl.core.IOStrategy`."""
        return self._download_mode

    @property
    def upload_mode(self) -> UploadMode:
        """When outputs are uploaded. Field 2 of `flyteidl.core.IOStrategy`."""
        return self._upload_mode

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._download_mode:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._download_mode))
        if self._upload_mode:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._upload_mode))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> IOStrategy:
        download_mode = 0
        upload_mode = 0
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            if tag == 0x08:
                download_mode, at = _wire.read_int32(content, at)
            elif tag == 0x10:
                upload_mode, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._download_mode = _member(DownloadMode, download_mode)
        found._upload_mode = _member(UploadMode, upload_mode)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x08, "_download_mode", "enum", DownloadMode),
            (0x10, "_upload_mode", "enum", UploadMode),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.IOStrategy

    def to_proto(self) -> _flyteidl_core_tasks_pb2.IOStrategy:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.IOStrategy.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, IOStrategy):
            return NotImplemented
        return (
            self._download_mode == other._download_mode
            and self._upload_mode == other._upload_mode
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._download_mode,
                self._upload_mode,
                self._unknown_fields,
            )
        )


@final
class DataLoadingConfig(Wrapper):
    """How inputs and outputs reach a container that does not know of Flyte.

    Message `flyteidl.core.DataLoadingConfig`.
    """

    __slots__ = (
        "_enabled",
        "_input_path",
        "_output_path",
        "_format",
        "_io_strategy",
    )

    _full_name = "flyteidl.core.DataLoadingConfig"
    _wire_depth = 17

    def __init__(
        self,
        *,
        enabled: bool = False,
        input_path: str = "",
        output_path: str = "",
        format: LiteralMapFormat = LiteralMapFormat.JSON,
        io_strategy: IOStrategy | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._enabled = _check.boolean(enabled, "DataLoadingConfig.enabled")
        self._input_path = (
            _check.NO_TEXT
            if input_path is _check.NO_TEXT
            else _check.text(input_path, "DataLoadingConfig.input_path")
        )
        self._output_path = (
            _check.NO_TEXT
            if output_path is _check.NO_TEXT
            else _check.text(output_path, "DataLoadingConfig.output_path")
        )
        self._format = (
            format
            if isinstance(format, LiteralMapFormat)
            else _check.enum(format, LiteralMapFormat, "DataLoadingConfig.format")
        )
        self._io_strategy = (
            io_strategy
            if io_strategy is None or isinstance(io_strategy, IOStrategy)
            else IOStrategy._check_value(io_strategy, "DataLoadingConfig.io_strategy")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, DataLoadingConfig)
        )

    @property
    def enabled(self) -> bool:
        """Whether Flyte moves the container's data. Field 1 of
        `flyteidl.core.DataLoadingConfig`."""
        return self._enabled

    @property
    def input_path(self) -> str:
        """The directory in the container where its inputs are put. Field 2 of
        `flyteidl.core.DataLoadingConfig`."""
        return self._input_path

    @property
    def output_path(self) -> str:
        """The directory in the container where its outputs are looked for. Field 3 of
        `flyteidl.core.DataLoadingConfig`."""
        return self._output_path

    @property
    def format(self) -> LiteralMapFormat:
        """The format of the file that holds all inputs. Field 4 of
        `flyteidl.core.DataLoadingConfig`."""
        return self._format

    @property
    def io_strategy(self) -> IOStrategy | None:
        """When data is moved. Field 5 of `flyteidl.core.DataLoadingConfig`."""
        return self._io_strategy

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._enabled:
            parts.append(b"\x08")
            parts.append(_wire.varint(self._enabled))
        if self._input_path:
            _wire.put_text(parts, b"\x12", self._input_path)
        if self._output_path:
            _wire.put_text(parts, b"\x1a", self._output_path)
        if self._format:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._format))
        if self._io_strategy is not None:
            _wire.put_block(parts, b"\x2a", self._io_strategy.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> DataLoadingConfig:
        enabled = False
        input_path = ""
        output_path = ""
        format = 0
        io_strategy: _wire.Chunks = None
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
                if tag == 0x12:
                    input_path = chunk.decode()
                elif tag == 0x1A:
                    output_path = chunk.decode()
                elif tag == 0x2A:
                    io_strategy = chunk if io_strategy is None else _wire.added(io_strategy, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x08:
                enabled, at = _wire.read_bool(content, at)
            elif tag == 0x20:
                format, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._enabled = enabled
        found._input_path = input_path
        found._output_path = output_path
        found._format = _member(LiteralMapFormat, format)
        found._io_strategy = (
            None if io_strategy is None else _wire.message(IOStrategy, io_strategy, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x08, "_enabled", "bool", None),
            (0x12, "_input_path", "text", None),
            (0x1A, "_output_path", "text", None),
            (0x20, "_format", "enum", LiteralMapFormat),
            (0x2A, "_io_strategy", "message", IOStrategy),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.DataLoadingConfig

    def to_proto(self) -> _flyteidl_core_tasks_pb2.DataLoadingConfig:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.DataLoadingConfig.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DataLoadingConfig):
            return NotImplemented
        return (
            self._enabled == other._enabled
            and self._input_path == other._input_path
            and self._output_path == other._output_path
            and self._format == other._format
            and self._io_strategy == other._io_strategy
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._enabled,
                self._input_path,
                self._output_path,
                self._format,
                self._io_strategy,
                self._unknown_fields,
            )
        )


@final
class Container(Wrapper):
    """A container that runs a task.

    Message `flyteidl.core.Container`.
    """

    __slots__ = (
        "_image",
        "_command",
        "_args",
        "_resources",
        "_env",
        "_config",
        "_ports",
        "_data_config",
        "_architecture",
    )

    _full_name = "flyteidl.core.Container"
    _wire_depth = 18

    def __init__(
        self,
        *,
        image: str = "",
        command: Sequence[str] = (),
        args: Sequence[str] = (),
        resources: Resources | None = None,
        env: Sequence[KeyValuePair] = (),
        config: Sequence[KeyValuePair] = (),
        ports: Sequence[ContainerPort] = (),
        data_config: DataLoadingConfig | None = None,
        architecture: Architecture = Architecture.UNKNOWN,
        unknown_fields: bytes = b"",
    ) -> None:
        self._image = (
            _check.NO_TEXT if image is _check.NO_TEXT else _check.text(image, "Container.image")
        )
        self._command = (
            _check.NO_ITEMS
            if command is _check.NO_ITEMS
            else _check.many(command, _check.text, "Container.command")
        )
        self._args = (
            _check.NO_ITEMS
            if args is _check.NO_ITEMS
            else _check.many(args, _check.text, "Container.args")
        )
        self._resources = (
            resources
            if resources is None or isinstance(resources, Resources)
            else Resources._check_value(resources, "Container.resources")
        )
        self._env = (
            _check.NO_ITEMS
            if env is _check.NO_ITEMS
            else _check.messages(env, KeyValuePair, "Container.env")
        )
        self._config = (
            _check.NO_ITEMS
            if config is _check.NO_ITEMS
            else _check.messages(config, KeyValuePair, "Container.config")
        )
        self._ports = (
            _check.NO_ITEMS
            if ports is _check.NO_ITEMS
            else _check.messages(ports, ContainerPort, "Container.ports")
        )
        self._data_config = (
            data_config
            if data_config is None or isinstance(data_config, DataLoadingConfig)
            else DataLoadingConfig._check_value(data_config, "Container.data_config")
        )
        self._architecture = (
            architecture
            if isinstance(architecture, Architecture)
            else _check.enum(architecture, Architecture, "Container.architecture")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Container)
        )

    @property
    def image(self) -> str:
        """The image, with its tag or digest. Field 1 of `flyteidl.core.Container`."""
        return self._image

    @property
    def command(self) -> tuple[str, ...]:
        """The command, instead of the image's own. Field 2 of `flyteidl.core.Container`."""
        return self._command

    @property
    def args(self) -> tuple[str, ...]:
        """The command's arguments, in which Flyte fills in its templates such as `{{.input}}`.
        Field 3 of `flyteidl.core.Container`."""
        return self._args

    @property
    def resources(self) -> Resources | None:
        """How much of each resource the container needs. Field 4 of `flyteidl.core.Container`."""
        return self._resources

    @property
    def env(self) -> tuple[KeyValuePair, ...]:
        """The environment variables. Field 5 of `flyteidl.core.Container`."""
        return self._env

    @property
    def config(self) -> tuple[KeyValuePair, ...]:
        """Deprecated: settings; `TaskTemplate.config` replaces them. Field 6 of
        `flyteidl.core.Container`."""
        return self._config

    @property
    def ports(self) -> tuple[ContainerPort, ...]:
        """The ports that the container listens on. Field 7 of `flyteidl.core.Container`."""
        return self._ports

    @property
    def data_config(self) -> DataLoadingConfig | None:
        """How data reaches the container. Field 9 of `flyteidl.core.Container`."""
        return self._data_config

    @property
    def architecture(self) -> Architecture:
        """The processor architecture that the image is built for. Field 10 of
        `flyteidl.core.Container`."""
        return self._architecture

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._image:
            _wire.put_text(parts, b"\x0a", self._image)
        for command_item in self._command:
            _wire.put_text(parts, b"\x12", command_item)
        for args_item in self._args:
            _wire.put_text(parts, b"\x1a", args_item)
        if self._resources is not None:
            _wire.put_block(parts, b"\x22", self._resources.to_bytes())
        for env_item in self._env:
            _wire.put_block(parts, b"\x2a", env_item.to_bytes())
        for config_item in self._config:
            _wire.put_block(parts, b"\x32", config_item.to_bytes())
        for ports_item in self._ports:
            _wire.put_block(parts, b"\x3a", ports_item.to_bytes())
        if self._data_config is not None:
            _wire.put_block(parts, b"\x4a", self._data_config.to_bytes())
        if self._architecture:
            parts.append(b"\x50")
            parts.append(_wire.varint(self._architecture))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Container:
        image = ""
        command: list[str] = []
        args: list[str] = []
        resources: _wire.Chunks = None
        env: list[KeyValuePair] = []
        config: list[KeyValuePair] = []
        ports: list[ContainerPort] = []
        data_config: _wire.Chunks = None
        architecture = 0
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
                    image = chunk.decode()
                elif tag == 0x12:
                    command.append(chunk.decode())
                elif tag == 0x1A:
                    args.append(chunk.decode())
                elif tag == 0x22:
                    resources = chunk if resources is None else _wire.added(resources, chunk)
                elif tag == 0x2A:
                    env.append(_wire.message(KeyValuePair, chunk, depth))
                elif tag == 0x32:
                    config.append(_wire.message(KeyValuePair, chunk, depth))
                elif tag == 0x3A:
                    ports.append(_wire.message(ContainerPort, chunk, depth))
                elif tag == 0x4A:
                    data_config = chunk if data_config is None else _wire.added(data_config, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x50:
                architecture, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._image = image
        found._command = tuple(command)
        found._args = tuple(args)
        found._resources = None if resources is None else _wire.message(Resources, resources, depth)
        found._env = tuple(env)
        found._config = tuple(config)
        found._ports = tuple(ports)
        found._data_config = (
            None if data_config is None else _wire.message(DataLoadingConfig, data_config, depth)
        )
        found._architecture = _member(Architecture, architecture)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_image", "text", None),
            (0x22, "_resources", "message", Resources),
            (0x4A, "_data_config", "message", DataLoadingConfig),
            (0x50, "_architecture", "enum", Architecture),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Container

    def to_proto(self) -> _flyteidl_core_tasks_pb2.Container:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Container.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Container):
            return NotImplemented
        return (
            self._image == other._image
            and self._command == other._command
            and self._args == other._args
            and self._resources == other._resources
            and self._env == other._env
            and self._config == other._config
            and self._ports == other._ports
            and self._data_config == other._data_config
            and self._architecture == other._architecture
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._image,
                self._command,
                self._args,
                self._resources,
                self._env,
                self._config,
                self._ports,
                self._data_config,
                self._architecture,
                self._unknown_fields,
            )
        )


@final
class K8sPod(Wrapper):
    """A Kubernetes pod that runs a task.

    Message `flyteidl.core.K8sPod`.
    """

    __slots__ = (
        "_metadata",
        "_pod_spec",
        "_data_config",
        "_primary_container_name",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.K8sPod"

    def __init__(
        self,
        *,
        metadata: K8sObjectMetadata | None = None,
        pod_spec: Mapping[str, object] | None = None,
        data_config: DataLoadingConfig | None = None,
        primary_container_name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, K8sObjectMetadata)
            else K8sObjectMetadata._check_value(metadata, "K8sPod.metadata")
        )
        self._pod_spec = (
            None if pod_spec is None else _known.Struct._check_value(pod_spec, "K8sPod.pod_spec")
        )
        self._data_config = (
            data_config
            if data_config is None or isinstance(data_config, DataLoadingConfig)
            else DataLoadingConfig._check_value(data_config, "K8sPod.data_config")
        )
        self._primary_container_name = (
            _check.NO_TEXT
            if primary_container_name is _check.NO_TEXT
            else _check.text(primary_container_name, "K8sPod.primary_container_name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, K8sPod)
        )
        self._wire_depth = 18
        if self._pod_spec is not None and self._pod_spec._wire_depth >= self._wire_depth:
            self._wire_depth = self._pod_spec._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def metadata(self) -> K8sObjectMetadata | None:
        """The pod's labels and annotations. Field 1 of `flyteidl.core.K8sPod`."""
        return self._metadata

    @property
    def pod_spec(self) -> CustomInfo | None:
        """The pod's specification, as Kubernetes writes it in JSON. Field 2 of
        `flyteidl.core.K8sPod`."""
        return self._pod_spec

    @property
    def data_config(self) -> DataLoadingConfig | None:
        """How data reaches the primary container. Field 3 of `flyteidl.core.K8sPod`."""
        return self._data_config

    @property
    def primary_container_name(self) -> str:
        """The container that runs the task. Field 4 of `flyteidl.core.K8sPod`."""
        return self._primary_container_name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._metadata is not None:
            _wire.put_block(parts, b"\x0a", self._metadata.to_bytes())
        if self._pod_spec is not None:
            _wire.put_block(parts, b"\x12", self._pod_spec.to_bytes())
        if self._data_config is not None:
            _wire.put_block(parts, b"\x1a", self._data_config.to_bytes())
        if self._primary_container_name:
            _wire.put_text(parts, b"\x22", self._primary_container_name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> K8sPod:
        metadata: _wire.Chunks = None
        pod_spec: _wire.Chunks = None
        data_config: _wire.Chunks = None
        primary_container_name = ""
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
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x12:
                    pod_spec = chunk if pod_spec is None else _wire.added(pod_spec, chunk)
                elif tag == 0x1A:
                    data_config = chunk if data_config is None else _wire.added(data_config, chunk)
                elif tag == 0x22:
                    primary_container_name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._metadata = (
            None if metadata is None else _wire.message(K8sObjectMetadata, metadata, depth)
        )
        found._pod_spec = (
            None if pod_spec is None else _wire.message(_known.Struct, pod_spec, depth)
        )
        found._data_config = (
            None if data_config is None else _wire.message(DataLoadingConfig, data_config, depth)
        )
        found._primary_container_name = primary_container_name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 18
        if found._pod_spec is not None and found._pod_spec._wire_depth >= found._wire_depth:
            found._wire_depth = found._pod_spec._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_metadata", "message", K8sObjectMetadata),
            (0x12, "_pod_spec", "struct", _known.Struct),
            (0x1A, "_data_config", "message", DataLoadingConfig),
            (0x22, "_primary_container_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.K8sPod

    def to_proto(self) -> _flyteidl_core_tasks_pb2.K8sPod:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.K8sPod.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, K8sPod):
            return NotImplemented
        return (
            self._metadata == other._metadata
            and self._pod_spec == other._pod_spec
            and self._data_config == other._data_config
            and self._primary_container_name == other._primary_container_name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._metadata,
                _equality.hashed(self._pod_spec),
                self._data_config,
                self._primary_container_name,
                self._unknown_fields,
            )
        )


@final
class Sql(Wrapper):
    """An SQL statement that is the task.

    Message `flyteidl.core.Sql`.
    """

    __slots__ = (
        "_statement",
        "_dialect",
    )

    _full_name = "flyteidl.core.Sql"
    _wire_depth = 16

    def __init__(
        self,
        *,
        statement: str = "",
        dialect: SqlDialect = SqlDialect.UNDEFINED,
        unknown_fields: bytes = b"",
    ) -> None:
        self._statement = (
            _check.NO_TEXT
            if statement is _check.NO_TEXT
            else _check.text(statement, "Sql.statement")
        )
        self._dialect = (
            dialect
            if isinstance(dialect, SqlDialect)
            else _check.enum(dialect, SqlDialect, "Sql.dialect")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Sql)
        )

    @property
    def statement(self) -> str:
        """The statement, in which Flyte fills in inputs. Field 1 of `flyteidl.core.Sql`."""
        return self._statement

    @property
    def dialect(self) -> SqlDialect:
        """The statement's dialect. Field 2 of `flyteidl.core.Sql`."""
        return self._dialect

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._statement:
            _wire.put_text(parts, b"\x0a", self._statement)
        if self._dialect:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._dialect))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Sql:
        statement = ""
        dialect = 0
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
                    statement = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                dialect, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._statement = statement
        found._dialect = _member(SqlDialect, dialect)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_statement", "text", None),
            (0x10, "_dialect", "enum", SqlDialect),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Sql

    def to_proto(self) -> _flyteidl_core_tasks_pb2.Sql:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.Sql.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sql):
            return NotImplemented
        return (
            self._statement == other._statement
            and self._dialect == other._dialect
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._statement,
                self._dialect,
                self._unknown_fields,
            )
        )


@final
class TaskTemplateContainerCase(Case):
    """A container: field 6 of `flyteidl.core.TaskTemplate`."""

    __slots__ = ()

    def __init__(self, value: Container) -> None:
        self._value = Container._check_value(value, "TaskTemplate.target.container")

    @property
    def value(self) -> Container:
        """The value of the field."""
        found: Container = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x32" + _wire.block(self._value.to_bytes())


@final
class TaskTemplateK8sPodCase(Case):
    """A Kubernetes pod: field 17 of `flyteidl.core.TaskTemplate`."""

    __slots__ = ()

    def __init__(self, value: K8sPod) -> None:
        self._value = K8sPod._check_value(value, "TaskTemplate.target.k8s_pod")

    @property
    def value(self) -> K8sPod:
        """The value of the field."""
        found: K8sPod = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x8a\x01" + _wire.block(self._value.to_bytes())


@final
class TaskTemplateSqlCase(Case):
    """An SQL statement: field 18 of `flyteidl.core.TaskTemplate`."""

    __slots__ = ()

    def __init__(self, value: Sql) -> None:
        self._value = Sql._check_value(value, "TaskTemplate.target.sql")

    @property
    def value(self) -> Sql:
        """The value of the field."""
        found: Sql = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x92\x01" + _wire.block(self._value.to_bytes())


@final
class TaskTemplate(Wrapper):
    """A task as it was registered: its type, interface and settings, and what runs it.

    Message `flyteidl.core.TaskTemplate`.
    """

    __slots__ = (
        "_id",
        "_type",
        "_metadata",
        "_interface",
        "_custom",
        "_target",
        "_task_type_version",
        "_security_context",
        "_extended_resources",
        "_config",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.TaskTemplate"

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        type: str = "",
        metadata: TaskMetadata | None = None,
        interface: TypedInterface | None = None,
        custom: Mapping[str, object] | None = None,
        target: TaskTemplateContainerCase
        | TaskTemplateK8sPodCase
        | TaskTemplateSqlCase
        | None = None,
        task_type_version: int = 0,
        security_context: SecurityContext | None = None,
        extended_resources: ExtendedResources | None = None,
        config: Mapping[str, str] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._id = (
            id
            if id is None or isinstance(id, Identifier)
            else Identifier._check_value(id, "TaskTemplate.id")
        )
        self._type = (
            _check.NO_TEXT if type is _check.NO_TEXT else _check.text(type, "TaskTemplate.type")
        )
        self._metadata = (
            metadata
            if metadata is None or isinstance(metadata, TaskMetadata)
            else TaskMetadata._check_value(metadata, "TaskTemplate.metadata")
        )
        self._interface = (
            interface
            if interface is None or isinstance(interface, TypedInterface)
            else TypedInterface._check_value(interface, "TaskTemplate.interface")
        )
        self._custom = (
            None if custom is None else _known.Struct._check_value(custom, "TaskTemplate.custom")
        )
        self._target: (
            TaskTemplateContainerCase | TaskTemplateK8sPodCase | TaskTemplateSqlCase | None
        ) = (
            None
            if target is None
            else _check.case(
                target,
                (
                    TaskTemplateContainerCase,
                    TaskTemplateK8sPodCase,
                    TaskTemplateSqlCase,
                ),
                "TaskTemplate.target",
            )
        )
        self._task_type_version = _check.int32(task_type_version, "TaskTemplate.task_type_version")
        self._security_context = (
            security_context
            if security_context is None or isinstance(security_context, SecurityContext)
            else SecurityContext._check_value(security_context, "TaskTemplate.security_context")
        )
        self._extended_resources = (
            extended_resources
            if extended_resources is None or isinstance(extended_resources, ExtendedResources)
            else ExtendedResources._check_value(
                extended_resources, "TaskTemplate.extended_resources"
            )
        )
        self._config = (
            _check.EMPTY
            if config is _check.EMPTY
            else _check.mapping(config, _check.text, _check.text, "TaskTemplate.config")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskTemplate)
        )
        self._wire_depth = 20
        if self._interface is not None and self._interface._wire_depth >= self._wire_depth:
            self._wire_depth = self._interface._wire_depth + 1
        if self._custom is not None and self._custom._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom._wire_depth + 1
        if self._target is not None and self._target._wire_depth >= self._wire_depth:
            self._wire_depth = self._target._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def id(self) -> Identifier | None:
        """The task's full name. Field 1 of `flyteidl.core.TaskTemplate`."""
        return self._id

    @property
    def type(self) -> str:
        """The type of the task, such as `spark`, by which core finds the plugin or agent. Field
        2 of `flyteidl.core.TaskTemplate`."""
        return self._type

    @property
    def metadata(self) -> TaskMetadata | None:
        """How Flyte treats the task. Field 3 of `flyteidl.core.TaskTemplate`."""
        return self._metadata

    @property
    def interface(self) -> TypedInterface | None:
        """What the task takes and gives. Field 4 of `flyteidl.core.TaskTemplate`."""
        return self._interface

    @property
    def custom(self) -> CustomInfo | None:
        """The settings that only plugins or agents of this type understand. Field 5 of
        `flyteidl.core.TaskTemplate`."""
        return self._custom

    @property
    def target(
        self,
    ) -> TaskTemplateContainerCase | TaskTemplateK8sPodCase | TaskTemplateSqlCase | None:
        """What runs the task, where that is not the agent alone. One of
        `TaskTemplateContainerCase` (6), `TaskTemplateK8sPodCase` (17), `TaskTemplateSqlCase`
        (18)."""
        return self._target

    @property
    def task_type_version(self) -> int:
        """The version of the task's type, which says how `custom` is to be read. Field 7 of
        `flyteidl.core.TaskTemplate`."""
        return self._task_type_version

    @property
    def security_context(self) -> SecurityContext | None:
        """The identity, the secrets and the tokens of the task. Field 8 of
        `flyteidl.core.TaskTemplate`."""
        return self._security_context

    @property
    def extended_resources(self) -> ExtendedResources | None:
        """Accelerators and shared memory. Field 9 of `flyteidl.core.TaskTemplate`."""
        return self._extended_resources

    @property
    def config(self) -> Mapping[str, str]:
        """Further settings for the plugin or the agent, by key. Field 16 of
        `flyteidl.core.TaskTemplate`."""
        return self._config

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._id is not None:
            _wire.put_block(parts, b"\x0a", self._id.to_bytes())
        if self._type:
            _wire.put_text(parts, b"\x12", self._type)
        if self._metadata is not None:
            _wire.put_block(parts, b"\x1a", self._metadata.to_bytes())
        if self._interface is not None:
            _wire.put_block(parts, b"\x22", self._interface.to_bytes())
        if self._custom is not None:
            _wire.put_block(parts, b"\x2a", self._custom.to_bytes())
        if isinstance(self._target, TaskTemplateContainerCase):
            parts.append(self._target._to_field())
        if self._task_type_version:
            parts.append(b"\x38")
            parts.append(_wire.varint(self._task_type_version))
        if self._security_context is not None:
            _wire.put_block(parts, b"\x42", self._security_context.to_bytes())
        if self._extended_resources is not None:
            _wire.put_block(parts, b"\x4a", self._extended_resources.to_bytes())
        if self._config:
            parts += [
                b"\x82\x01"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._config[key]))
                for key in sorted(self._config)
            ]
        if isinstance(
            self._target,
            (
                TaskTemplateK8sPodCase,
                TaskTemplateSqlCase,
            ),
        ):
            parts.append(self._target._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskTemplate:
        id: _wire.Chunks = None
        type = ""
        metadata: _wire.Chunks = None
        interface: _wire.Chunks = None
        custom: _wire.Chunks = None
        target: _case.Choice = None
        task_type_version = 0
        security_context: _wire.Chunks = None
        extended_resources: _wire.Chunks = None
        config: dict[str, str] = {}
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
                    id = chunk if id is None else _wire.added(id, chunk)
                elif tag == 0x12:
                    type = chunk.decode()
                elif tag == 0x1A:
                    metadata = chunk if metadata is None else _wire.added(metadata, chunk)
                elif tag == 0x22:
                    interface = chunk if interface is None else _wire.added(interface, chunk)
                elif tag == 0x2A:
                    custom = chunk if custom is None else _wire.added(custom, chunk)
                elif tag == 0x32:
                    target = _case.read_message(
                        target, TaskTemplateContainerCase, Container, chunk, depth
                    )
                elif tag == 0x42:
                    security_context = (
                        chunk if security_context is None else _wire.added(security_context, chunk)
                    )
                elif tag == 0x4A:
                    extended_resources = (
                        chunk
                        if extended_resources is None
                        else _wire.added(extended_resources, chunk)
                    )
                elif tag == 0x82:
                    _wire.add_entry(config, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x8A:
                    target = _case.read_message(
                        target, TaskTemplateK8sPodCase, K8sPod, chunk, depth
                    )
                elif tag == 0x92:
                    target = _case.read_message(target, TaskTemplateSqlCase, Sql, chunk, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x38:
                task_type_version, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._id = None if id is None else _wire.message(Identifier, id, depth)
        found._type = type
        found._metadata = None if metadata is None else _wire.message(TaskMetadata, metadata, depth)
        found._interface = (
            None if interface is None else _wire.message(TypedInterface, interface, depth)
        )
        found._custom = None if custom is None else _wire.message(_known.Struct, custom, depth)
        found._target = _case.chosen(target, depth)
        found._task_type_version = task_type_version
        found._security_context = (
            None
            if security_context is None
            else _wire.message(SecurityContext, security_context, depth)
        )
        found._extended_resources = (
            None
            if extended_resources is None
            else _wire.message(ExtendedResources, extended_resources, depth)
        )
        found._config = _check.read_only(config)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 20
        if found._interface is not None and found._interface._wire_depth >= found._wire_depth:
            found._wire_depth = found._interface._wire_depth + 1
        if found._custom is not None and found._custom._wire_depth >= found._wire_depth:
            found._wire_depth = found._custom._wire_depth + 1
        if found._target is not None and found._target._wire_depth >= found._wire_depth:
            found._wire_depth = found._target._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, (
            (0x0A, "_id", "message", Identifier),
            (0x12, "_type", "text", None),
            (0x1A, "_metadata", "message", TaskMetadata),
            (0x22, "_interface", "endless", TypedInterface),
            (0x2A, "_custom", "struct", _known.Struct),
            (0x38, "_task_type_version", "int32", None),
            (0x42, "_security_context", "message", SecurityContext),
            (0x4A, "_extended_resources", "message", ExtendedResources),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.TaskTemplate

    def to_proto(self) -> _flyteidl_core_tasks_pb2.TaskTemplate:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import tasks_pb2

        return tasks_pb2.TaskTemplate.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskTemplate):
            return NotImplemented
        return (
            self._id == other._id
            and self._type == other._type
            and self._metadata == other._metadata
            and self._interface == other._interface
            and self._custom == other._custom
            and self._target == other._target
            and self._task_type_version == other._task_type_version
            and self._security_context == other._security_context
            and self._extended_resources == other._extended_resources
            and self._config == other._config
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._id,
                self._type,
                self._metadata,
                self._interface,
                _equality.hashed(self._custom),
                self._target,
                self._task_type_version,
                self._security_context,
                self._extended_resources,
                frozenset(self._config),
                self._unknown_fields,
            )
        )


@final
class TaskNodeOverrides(Wrapper):
    """Settings of a task that one node of a workflow changes.

    Message `flyteidl.core.TaskNodeOverrides`.
    """

    __slots__ = (
        "_resources",
        "_extended_resources",
        "_container_image",
        "_pod_template",
        "_wire_depth",
    )

    _full_name = "flyteidl.core.TaskNodeOverrides"

    def __init__(
        self,
        *,
        resources: Resources | None = None,
        extended_resources: ExtendedResources | None = None,
        container_image: str = "",
        pod_template: K8sPod | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resources = (
            resources
            if resources is None or isinstance(resources, Resources)
            else Resources._check_value(resources, "TaskNodeOverrides.resources")
        )
        self._extended_resources = (
            extended_resources
            if extended_resources is None or isinstance(extended_resources, ExtendedResources)
            else ExtendedResources._check_value(
                extended_resources, "TaskNodeOverrides.extended_resources"
            )
        )
        self._container_image = (
            _check.NO_TEXT
            if container_image is _check.NO_TEXT
            else _check.text(container_image, "TaskNodeOverrides.container_image")
        )
        self._pod_template = (
            pod_template
            if pod_template is None or isinstance(pod_template, K8sPod)
            else K8sPod._check_value(pod_template, "TaskNodeOverrides.pod_template")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskNodeOverrides)
        )
        self._wire_depth = 18
        if self._pod_template is not None and self._pod_template._wire_depth >= self._wire_depth:
            self._wire_depth = self._pod_template._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def resources(self) -> Resources | None:
        """The resources instead of the task's own. Field 1 of `flyteidl.core.TaskNodeOverrides`."""
        return self._resources

    @property
    def extended_resources(self) -> ExtendedResources | None:
        """The accelerator and the shared memory instead of the task's own. Field 2 of
        `flyteidl.core.TaskNodeOverrides`."""
        return self._extended_resources

    @property
    def container_image(self) -> str:
        """The image instead of the task's own. Field 3 of `flyteidl.core.TaskNodeOverrides`."""
        return self._container_image

    @property
    def pod_template(self) -> K8sPod | None:
        """The pod that the task's pod starts from, instead of the task's own. Field 4 of
        `flyteidl.core.TaskNodeOverrides`."""
        return self._pod_template

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resources is not None:
            _wire.put_block(parts, b"\x0a", self._resources.to_bytes())
        if self._extended_resources is not None:
            _wire.put_block(parts, b"\x12", self._extended_resources.to_bytes())
        if self._container_image:
            _wire.put_text(parts, b"\x1a", self._container_image)
        if self._pod_template is not None:
            _wire.put_block(parts, b"\x22", self._pod_template.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskNodeOverrides:
        resources: _wire.Chunks = None
        extended_resources: _wire.Chunks = None
        container_image = ""
        pod_template: _wire.Chunks = None
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
                    resources = chunk if resources is None else _wire.added(resources, chunk)
                elif tag == 0x12:
                    extended_resources = (
                        chunk
                        if extended_resources is None
                        else _wire.added(extended_resources, chunk)
                    )
                elif tag == 0x1A:
                    container_image = chunk.decode()
                elif tag == 0x22:
                    pod_template = (
                        chunk if pod_template is None else _wire.added(pod_template, chunk)
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
        found._resources = None if resources is None else _wire.message(Resources, resources, depth)
        found._extended_resources = (
            None
            if extended_resources is None
            else _wire.message(ExtendedResources, extended_resources, depth)
        )
        found._container_image = container_image
        found._pod_template = (
            None if pod_template is None else _wire.message(K8sPod, pod_template, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 18
        if found._pod_template is not None and found._pod_template._wire_depth >= found._wire_depth:
            found._wire_depth = found._pod_template._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x0A, "_resources", "message", Resources),
            (0x12, "_extended_resources", "message", ExtendedResources),
            (0x1A, "_container_image", "text", None),
            (0x22, "_pod_template", "endless", K8sPod),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import workflow_pb2

        return workflow_pb2.TaskNodeOverrides

    def to_proto(self) -> _flyteidl_core_workflow_pb2.TaskNodeOverrides:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import workflow_pb2

        return workflow_pb2.TaskNodeOverrides.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskNodeOverrides):
            return NotImplemented
        return (
            self._resources == other._resources
            and self._extended_resources == other._extended_resources
            and self._container_image == other._container_image
            and self._pod_template == other._pod_template
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resources,
                self._extended_resources,
                self._container_image,
                self._pod_template,
                self._unknown_fields,
            )
        )
