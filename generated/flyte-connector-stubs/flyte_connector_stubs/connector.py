# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""What Flyte's executor asks a connector, and what a connector answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
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

from .core import Phase, TaskExecutionIdentifier, TaskLog
from .literals import Inputs, Outputs
from .security import Connection, Identity
from .tasks import TaskTemplate

if TYPE_CHECKING:
    from .custom_info import CustomInfo
    from .flyteidl2.connector import connector_pb2 as _flyteidl2_connector_connector_pb2
    from .flyteidl2.core import metrics_pb2 as _flyteidl2_core_metrics_pb2
    from .flyteidl2.logs.dataplane import payload_pb2 as _flyteidl2_logs_dataplane_payload_pb2

__all__ = [
    "Connector",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "ExecutionMetricResult",
    "GetConnectorRequest",
    "GetConnectorResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponseBodyCase",
    "GetTaskLogsResponseHeader",
    "GetTaskLogsResponseHeaderCase",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "ListConnectorsRequest",
    "ListConnectorsResponse",
    "LogLine",
    "LogLineOriginator",
    "Resource",
    "TaskCategory",
    "TaskExecutionMetadata",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class LogLineOriginator(OpenEnum):
    """Who wrote a line of a log. Enum `flyteidl2.logs.dataplane.LogLineOriginator`."""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@final
class Resource(Wrapper):
    """What a connector reports about a task: its phase and everything that comes with it.

    Flyte's executor polls a connector for it with `GetTask`. Only `phase` is required.

    Message `flyteidl2.connector.Resource`.
    """

    __slots__ = (
        "_outputs",
        "_message",
        "_log_links",
        "_phase",
        "_custom_info",
        "_wire_depth",
    )

    _full_name = "flyteidl2.connector.Resource"

    def __init__(
        self,
        *,
        outputs: Outputs | None = None,
        message: str = "",
        log_links: Sequence[TaskLog] = (),
        phase: Phase = Phase.UNDEFINED,
        custom_info: Mapping[str, object] | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._outputs = (
            outputs
            if outputs is None or isinstance(outputs, Outputs)
            else Outputs._check_value(outputs, "Resource.outputs")
        )
        self._message = (
            _check.NO_TEXT
            if message is _check.NO_TEXT
            else _check.text(message, "Resource.message")
        )
        self._log_links = (
            _check.NO_ITEMS
            if log_links is _check.NO_ITEMS
            else _check.messages(log_links, TaskLog, "Resource.log_links")
        )
        self._phase = (
            phase if isinstance(phase, Phase) else _check.enum(phase, Phase, "Resource.phase")
        )
        self._custom_info = (
            None
            if custom_info is None
            else _known.Struct._check_value(custom_info, "Resource.custom_info")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Resource)
        )
        self._wire_depth = 18
        if self._outputs is not None and self._outputs._wire_depth >= self._wire_depth:
            self._wire_depth = self._outputs._wire_depth + 1
        if self._custom_info is not None and self._custom_info._wire_depth >= self._wire_depth:
            self._wire_depth = self._custom_info._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def outputs(self) -> Outputs | None:
        """What the task gives, once it has succeeded. Field 2 of `flyteidl2.connector.Resource`."""
        return self._outputs

    @property
    def message(self) -> str:
        """A line about the phase, which the console shows. Field 3 of
        `flyteidl2.connector.Resource`."""
        return self._message

    @property
    def log_links(self) -> tuple[TaskLog, ...]:
        """Links for the console. Field 4 of `flyteidl2.connector.Resource`."""
        return self._log_links

    @property
    def phase(self) -> Phase:
        """How far the task has come. Field 5 of `flyteidl2.connector.Resource`."""
        return self._phase

    @property
    def custom_info(self) -> CustomInfo | None:
        """Data that only this connector or its engine knows: a cluster ID, the progress of a
        job, a price.

        Each top-level key is a namespace with an object as its value, such as `{"spark":
        {"application_id": "app-1"}}`, so that plugins do not collide.

        Flyte's executor copies it into the task's information and does not report it any
        further: `flyteidl2.workflow.ActionEvent` has no field for it without this extension.
        All numbers are doubles: send integers beyond 2**53 as strings.

        Field 6 of `flyteidl2.connector.Resource`.
        """
        return self._custom_info

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._outputs is not None:
            _wire.put_block(parts, b"\x12", self._outputs.to_bytes())
        if self._message:
            _wire.put_text(parts, b"\x1a", self._message)
        for log_links_item in self._log_links:
            _wire.put_block(parts, b"\x22", log_links_item.to_bytes())
        if self._phase:
            parts.append(b"\x28")
            parts.append(_wire.varint(self._phase))
        if self._custom_info is not None:
            _wire.put_block(parts, b"\x32", self._custom_info.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Resource:
        outputs: _wire.Chunks = None
        message = ""
        log_links: list[TaskLog] = []
        phase = 0
        custom_info: _wire.Chunks = None
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
                    outputs = chunk if outputs is None else _wire.added(outputs, chunk)
                elif tag == 0x1A:
                    message = chunk.decode()
                elif tag == 0x22:
                    log_links.append(_wire.message(TaskLog, chunk, depth))
                elif tag == 0x32:
                    custom_info = chunk if custom_info is None else _wire.added(custom_info, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x28:
                phase, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._outputs = None if outputs is None else _wire.message(Outputs, outputs, depth)
        found._message = message
        found._log_links = tuple(log_links)
        found._phase = _member(Phase, phase)
        found._custom_info = (
            None if custom_info is None else _wire.message(_known.Struct, custom_info, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 18
        if found._outputs is not None and found._outputs._wire_depth >= found._wire_depth:
            found._wire_depth = found._outputs._wire_depth + 1
        if found._custom_info is not None and found._custom_info._wire_depth >= found._wire_depth:
            found._wire_depth = found._custom_info._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x12, "_outputs", "endless", Outputs),
            (0x1A, "_message", "text", None),
            (0x28, "_phase", "enum", Phase),
            (0x32, "_custom_info", "struct", _known.Struct),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.Resource

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.Resource:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.Resource.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resource):
            return NotImplemented
        return (
            self._outputs == other._outputs
            and self._message == other._message
            and self._log_links == other._log_links
            and self._phase == other._phase
            and self._custom_info == other._custom_info
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._outputs,
                self._message,
                self._log_links,
                self._phase,
                _equality.hashed(self._custom_info),
                self._unknown_fields,
            )
        )


@final
class TaskCategory(Wrapper):
    """A type of task and its version, by which the executor finds a connector.

    Message `flyteidl2.connector.TaskCategory`.
    """

    __slots__ = (
        "_name",
        "_version",
    )

    _full_name = "flyteidl2.connector.TaskCategory"
    _wire_depth = 16

    def __init__(
        self,
        *,
        name: str = "",
        version: int = 0,
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "TaskCategory.name")
        )
        self._version = _check.int32(version, "TaskCategory.version")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskCategory)
        )

    @property
    def name(self) -> str:
        """The type, such as `spark`. Field 1 of `flyteidl2.connector.TaskCategory`."""
        return self._name

    @property
    def version(self) -> int:
        """The version of the type. Field 2 of `flyteidl2.connector.TaskCategory`."""
        return self._version

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        if self._version:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._version))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskCategory:
        name = ""
        version = 0
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
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                version, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._version = version
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_name", "text", None),
            (0x10, "_version", "int32", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.TaskCategory

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.TaskCategory:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.TaskCategory.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskCategory):
            return NotImplemented
        return (
            self._name == other._name
            and self._version == other._version
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._version,
                self._unknown_fields,
            )
        )


@final
class Connector(Wrapper):
    """A connector as it introduces itself to the executor.

    Message `flyteidl2.connector.Connector`.
    """

    __slots__ = (
        "_name",
        "_supported_task_categories",
    )

    _full_name = "flyteidl2.connector.Connector"
    _wire_depth = 17

    def __init__(
        self,
        *,
        name: str = "",
        supported_task_categories: Sequence[TaskCategory] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "Connector.name")
        )
        self._supported_task_categories = (
            _check.NO_ITEMS
            if supported_task_categories is _check.NO_ITEMS
            else _check.messages(
                supported_task_categories, TaskCategory, "Connector.supported_task_categories"
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Connector)
        )

    @property
    def name(self) -> str:
        """Its name. Field 1 of `flyteidl2.connector.Connector`."""
        return self._name

    @property
    def supported_task_categories(self) -> tuple[TaskCategory, ...]:
        """The types of tasks that it takes. Field 4 of `flyteidl2.connector.Connector`."""
        return self._supported_task_categories

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        for supported_task_categories_item in self._supported_task_categories:
            _wire.put_block(parts, b"\x22", supported_task_categories_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Connector:
        name = ""
        supported_task_categories: list[TaskCategory] = []
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
                elif tag == 0x22:
                    supported_task_categories.append(_wire.message(TaskCategory, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._supported_task_categories = tuple(supported_task_categories)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ((0x0A, "_name", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.Connector

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.Connector:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.Connector.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Connector):
            return NotImplemented
        return (
            self._name == other._name
            and self._supported_task_categories == other._supported_task_categories
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._supported_task_categories,
                self._unknown_fields,
            )
        )


@final
class TaskExecutionMetadata(Wrapper):
    """What the executor knows about a task's run that a connector may need.

    Message `flyteidl2.connector.TaskExecutionMetadata`.
    """

    __slots__ = (
        "_task_execution_id",
        "_namespace",
        "_labels",
        "_annotations",
        "_k8s_service_account",
        "_environment_variables",
        "_max_attempts",
        "_interruptible",
        "_interruptible_failure_threshold",
        "_identity",
    )

    _full_name = "flyteidl2.connector.TaskExecutionMetadata"
    _wire_depth = 19

    def __init__(
        self,
        *,
        task_execution_id: TaskExecutionIdentifier | None = None,
        namespace: str = "",
        labels: Mapping[str, str] = _check.EMPTY,
        annotations: Mapping[str, str] = _check.EMPTY,
        k8s_service_account: str = "",
        environment_variables: Mapping[str, str] = _check.EMPTY,
        max_attempts: int = 0,
        interruptible: bool = False,
        interruptible_failure_threshold: int = 0,
        identity: Identity | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._task_execution_id = (
            task_execution_id
            if task_execution_id is None or isinstance(task_execution_id, TaskExecutionIdentifier)
            else TaskExecutionIdentifier._check_value(
                task_execution_id, "TaskExecutionMetadata.task_execution_id"
            )
        )
        self._namespace = (
            _check.NO_TEXT
            if namespace is _check.NO_TEXT
            else _check.text(namespace, "TaskExecutionMetadata.namespace")
        )
        self._labels = (
            _check.EMPTY
            if labels is _check.EMPTY
            else _check.mapping(labels, _check.text, _check.text, "TaskExecutionMetadata.labels")
        )
        self._annotations = (
            _check.EMPTY
            if annotations is _check.EMPTY
            else _check.mapping(
                annotations, _check.text, _check.text, "TaskExecutionMetadata.annotations"
            )
        )
        self._k8s_service_account = (
            _check.NO_TEXT
            if k8s_service_account is _check.NO_TEXT
            else _check.text(k8s_service_account, "TaskExecutionMetadata.k8s_service_account")
        )
        self._environment_variables = (
            _check.EMPTY
            if environment_variables is _check.EMPTY
            else _check.mapping(
                environment_variables,
                _check.text,
                _check.text,
                "TaskExecutionMetadata.environment_variables",
            )
        )
        self._max_attempts = _check.int32(max_attempts, "TaskExecutionMetadata.max_attempts")
        self._interruptible = _check.boolean(interruptible, "TaskExecutionMetadata.interruptible")
        self._interruptible_failure_threshold = _check.int32(
            interruptible_failure_threshold, "TaskExecutionMetadata.interruptible_failure_threshold"
        )
        self._identity = (
            identity
            if identity is None or isinstance(identity, Identity)
            else Identity._check_value(identity, "TaskExecutionMetadata.identity")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TaskExecutionMetadata)
        )

    @property
    def task_execution_id(self) -> TaskExecutionIdentifier | None:
        """Which attempt at which task it is. Field 1 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._task_execution_id

    @property
    def namespace(self) -> str:
        """The Kubernetes namespace of the run. Field 2 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._namespace

    @property
    def labels(self) -> Mapping[str, str]:
        """Labels for what is made on behalf of the task. Field 3 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._labels

    @property
    def annotations(self) -> Mapping[str, str]:
        """Annotations for what is made on behalf of the task. Field 4 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._annotations

    @property
    def k8s_service_account(self) -> str:
        """The Kubernetes service account of the run. Field 5 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._k8s_service_account

    @property
    def environment_variables(self) -> Mapping[str, str]:
        """Environment variables for the task. Field 6 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._environment_variables

    @property
    def max_attempts(self) -> int:
        """How many attempts there may be. Field 7 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._max_attempts

    @property
    def interruptible(self) -> bool:
        """Whether the task may run where it can be stopped at any time. Field 8 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._interruptible

    @property
    def interruptible_failure_threshold(self) -> int:
        """From which attempt on it may not. Field 9 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._interruptible_failure_threshold

    @property
    def identity(self) -> Identity | None:
        """On whose behalf the task runs. Field 11 of
        `flyteidl2.connector.TaskExecutionMetadata`."""
        return self._identity

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._task_execution_id is not None:
            _wire.put_block(parts, b"\x0a", self._task_execution_id.to_bytes())
        if self._namespace:
            _wire.put_text(parts, b"\x12", self._namespace)
        if self._labels:
            parts += [
                b"\x1a"
                + _wire.block(b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._labels[key]))
                for key in sorted(self._labels)
            ]
        if self._annotations:
            parts += [
                b"\x22"
                + _wire.block(
                    b"\x0a" + _wire.text(key) + b"\x12" + _wire.text(self._annotations[key])
                )
                for key in sorted(self._annotations)
            ]
        if self._k8s_service_account:
            _wire.put_text(parts, b"\x2a", self._k8s_service_account)
        if self._environment_variables:
            parts += [
                b"\x32"
                + _wire.block(
                    b"\x0a"
                    + _wire.text(key)
                    + b"\x12"
                    + _wire.text(self._environment_variables[key])
                )
                for key in sorted(self._environment_variables)
            ]
        if self._max_attempts:
            parts.append(b"\x38")
            parts.append(_wire.varint(self._max_attempts))
        if self._interruptible:
            parts.append(b"\x40")
            parts.append(_wire.varint(self._interruptible))
        if self._interruptible_failure_threshold:
            parts.append(b"\x48")
            parts.append(_wire.varint(self._interruptible_failure_threshold))
        if self._identity is not None:
            _wire.put_block(parts, b"\x5a", self._identity.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TaskExecutionMetadata:
        task_execution_id: _wire.Chunks = None
        namespace = ""
        labels: dict[str, str] = {}
        annotations: dict[str, str] = {}
        k8s_service_account = ""
        environment_variables: dict[str, str] = {}
        max_attempts = 0
        interruptible = False
        interruptible_failure_threshold = 0
        identity: _wire.Chunks = None
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
                    task_execution_id = (
                        chunk
                        if task_execution_id is None
                        else _wire.added(task_execution_id, chunk)
                    )
                elif tag == 0x12:
                    namespace = chunk.decode()
                elif tag == 0x1A:
                    _wire.add_entry(labels, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x22:
                    _wire.add_entry(annotations, chunk, _wire.TEXT_KEY, 18, _wire.read_text, "")
                elif tag == 0x2A:
                    k8s_service_account = chunk.decode()
                elif tag == 0x32:
                    _wire.add_entry(
                        environment_variables, chunk, _wire.TEXT_KEY, 18, _wire.read_text, ""
                    )
                elif tag == 0x5A:
                    identity = chunk if identity is None else _wire.added(identity, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x38:
                max_attempts, at = _wire.read_int32(content, at)
            elif tag == 0x40:
                interruptible, at = _wire.read_bool(content, at)
            elif tag == 0x48:
                interruptible_failure_threshold, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._task_execution_id = (
            None
            if task_execution_id is None
            else _wire.message(TaskExecutionIdentifier, task_execution_id, depth)
        )
        found._namespace = namespace
        found._labels = _check.read_only(labels)
        found._annotations = _check.read_only(annotations)
        found._k8s_service_account = k8s_service_account
        found._environment_variables = _check.read_only(environment_variables)
        found._max_attempts = max_attempts
        found._interruptible = interruptible
        found._interruptible_failure_threshold = interruptible_failure_threshold
        found._identity = None if identity is None else _wire.message(Identity, identity, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, (
            (0x0A, "_task_execution_id", "message", TaskExecutionIdentifier),
            (0x12, "_namespace", "text", None),
            (0x2A, "_k8s_service_account", "text", None),
            (0x38, "_max_attempts", "int32", None),
            (0x40, "_interruptible", "bool", None),
            (0x48, "_interruptible_failure_threshold", "int32", None),
            (0x5A, "_identity", "message", Identity),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.TaskExecutionMetadata

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.TaskExecutionMetadata:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.TaskExecutionMetadata.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TaskExecutionMetadata):
            return NotImplemented
        return (
            self._task_execution_id == other._task_execution_id
            and self._namespace == other._namespace
            and self._labels == other._labels
            and self._annotations == other._annotations
            and self._k8s_service_account == other._k8s_service_account
            and self._environment_variables == other._environment_variables
            and self._max_attempts == other._max_attempts
            and self._interruptible == other._interruptible
            and self._interruptible_failure_threshold == other._interruptible_failure_threshold
            and self._identity == other._identity
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._task_execution_id,
                self._namespace,
                frozenset(self._labels),
                frozenset(self._annotations),
                self._k8s_service_account,
                frozenset(self._environment_variables),
                self._max_attempts,
                self._interruptible,
                self._interruptible_failure_threshold,
                self._identity,
                self._unknown_fields,
            )
        )


@final
class CreateTaskRequest(Wrapper):
    """The executor asks to start a task (`AsyncConnectorService.CreateTask`).

    Message `flyteidl2.connector.CreateTaskRequest`.
    """

    __slots__ = (
        "_inputs",
        "_template",
        "_output_prefix",
        "_task_execution_metadata",
        "_connection",
        "_wire_depth",
    )

    _full_name = "flyteidl2.connector.CreateTaskRequest"

    def __init__(
        self,
        *,
        inputs: Inputs | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        task_execution_metadata: TaskExecutionMetadata | None = None,
        connection: Connection | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._inputs = (
            inputs
            if inputs is None or isinstance(inputs, Inputs)
            else Inputs._check_value(inputs, "CreateTaskRequest.inputs")
        )
        self._template = (
            template
            if template is None or isinstance(template, TaskTemplate)
            else TaskTemplate._check_value(template, "CreateTaskRequest.template")
        )
        self._output_prefix = (
            _check.NO_TEXT
            if output_prefix is _check.NO_TEXT
            else _check.text(output_prefix, "CreateTaskRequest.output_prefix")
        )
        self._task_execution_metadata = (
            task_execution_metadata
            if task_execution_metadata is None
            or isinstance(task_execution_metadata, TaskExecutionMetadata)
            else TaskExecutionMetadata._check_value(
                task_execution_metadata, "CreateTaskRequest.task_execution_metadata"
            )
        )
        self._connection = (
            connection
            if connection is None or isinstance(connection, Connection)
            else Connection._check_value(connection, "CreateTaskRequest.connection")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, CreateTaskRequest)
        )
        self._wire_depth = 20
        if self._inputs is not None and self._inputs._wire_depth >= self._wire_depth:
            self._wire_depth = self._inputs._wire_depth + 1
        if self._template is not None and self._template._wire_depth >= self._wire_depth:
            self._wire_depth = self._template._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def inputs(self) -> Inputs | None:
        """The task's inputs. Field 1 of `flyteidl2.connector.CreateTaskRequest`."""
        return self._inputs

    @property
    def template(self) -> TaskTemplate | None:
        """The task itself. Field 2 of `flyteidl2.connector.CreateTaskRequest`."""
        return self._template

    @property
    def output_prefix(self) -> str:
        """Where the task's outputs belong in the object store. Field 3 of
        `flyteidl2.connector.CreateTaskRequest`."""
        return self._output_prefix

    @property
    def task_execution_metadata(self) -> TaskExecutionMetadata | None:
        """The run that the task belongs to. Field 4 of `flyteidl2.connector.CreateTaskRequest`."""
        return self._task_execution_metadata

    @property
    def connection(self) -> Connection | None:
        """The connection that the task is to use. Field 5 of
        `flyteidl2.connector.CreateTaskRequest`."""
        return self._connection

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._inputs is not None:
            _wire.put_block(parts, b"\x0a", self._inputs.to_bytes())
        if self._template is not None:
            _wire.put_block(parts, b"\x12", self._template.to_bytes())
        if self._output_prefix:
            _wire.put_text(parts, b"\x1a", self._output_prefix)
        if self._task_execution_metadata is not None:
            _wire.put_block(parts, b"\x22", self._task_execution_metadata.to_bytes())
        if self._connection is not None:
            _wire.put_block(parts, b"\x2a", self._connection.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> CreateTaskRequest:
        inputs: _wire.Chunks = None
        template: _wire.Chunks = None
        output_prefix = ""
        task_execution_metadata: _wire.Chunks = None
        connection: _wire.Chunks = None
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
                    inputs = chunk if inputs is None else _wire.added(inputs, chunk)
                elif tag == 0x12:
                    template = chunk if template is None else _wire.added(template, chunk)
                elif tag == 0x1A:
                    output_prefix = chunk.decode()
                elif tag == 0x22:
                    task_execution_metadata = (
                        chunk
                        if task_execution_metadata is None
                        else _wire.added(task_execution_metadata, chunk)
                    )
                elif tag == 0x2A:
                    connection = chunk if connection is None else _wire.added(connection, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._inputs = None if inputs is None else _wire.message(Inputs, inputs, depth)
        found._template = None if template is None else _wire.message(TaskTemplate, template, depth)
        found._output_prefix = output_prefix
        found._task_execution_metadata = (
            None
            if task_execution_metadata is None
            else _wire.message(TaskExecutionMetadata, task_execution_metadata, depth)
        )
        found._connection = (
            None if connection is None else _wire.message(Connection, connection, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 20
        if found._inputs is not None and found._inputs._wire_depth >= found._wire_depth:
            found._wire_depth = found._inputs._wire_depth + 1
        if found._template is not None and found._template._wire_depth >= found._wire_depth:
            found._wire_depth = found._template._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, (
            (0x0A, "_inputs", "endless", Inputs),
            (0x12, "_template", "endless", TaskTemplate),
            (0x1A, "_output_prefix", "text", None),
            (0x22, "_task_execution_metadata", "message", TaskExecutionMetadata),
            (0x2A, "_connection", "message", Connection),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateTaskRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.CreateTaskRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateTaskRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CreateTaskRequest):
            return NotImplemented
        return (
            self._inputs == other._inputs
            and self._template == other._template
            and self._output_prefix == other._output_prefix
            and self._task_execution_metadata == other._task_execution_metadata
            and self._connection == other._connection
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._inputs,
                self._template,
                self._output_prefix,
                self._task_execution_metadata,
                self._connection,
                self._unknown_fields,
            )
        )


@final
class CreateTaskResponse(Wrapper):
    """The task has been started.

    Message `flyteidl2.connector.CreateTaskResponse`.
    """

    __slots__ = ("_resource_meta",)

    _full_name = "flyteidl2.connector.CreateTaskResponse"
    _wire_depth = 16

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_meta = _check.binary(resource_meta, "CreateTaskResponse.resource_meta")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, CreateTaskResponse)
        )

    @property
    def resource_meta(self) -> bytes:
        """What the connector wants to be told when it is asked about this task again. Field 1 of
        `flyteidl2.connector.CreateTaskResponse`."""
        return self._resource_meta

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_meta:
            _wire.put_block(parts, b"\x0a", self._resource_meta)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> CreateTaskResponse:
        resource_meta = b""
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
                    resource_meta = chunk
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource_meta = resource_meta
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_resource_meta", "block", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateTaskResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.CreateTaskResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateTaskResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CreateTaskResponse):
            return NotImplemented
        return (
            self._resource_meta == other._resource_meta
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_meta,
                self._unknown_fields,
            )
        )


@final
class CreateRequestHeader(Wrapper):
    """What to run, apart from its inputs. No method of Flyte 2 exchanges it.

    Message `flyteidl2.connector.CreateRequestHeader`.
    """

    __slots__ = (
        "_template",
        "_output_prefix",
        "_task_execution_metadata",
        "_max_dataset_size_bytes",
        "_connection",
        "_wire_depth",
    )

    _full_name = "flyteidl2.connector.CreateRequestHeader"

    def __init__(
        self,
        *,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        task_execution_metadata: TaskExecutionMetadata | None = None,
        max_dataset_size_bytes: int = 0,
        connection: Connection | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._template = (
            template
            if template is None or isinstance(template, TaskTemplate)
            else TaskTemplate._check_value(template, "CreateRequestHeader.template")
        )
        self._output_prefix = (
            _check.NO_TEXT
            if output_prefix is _check.NO_TEXT
            else _check.text(output_prefix, "CreateRequestHeader.output_prefix")
        )
        self._task_execution_metadata = (
            task_execution_metadata
            if task_execution_metadata is None
            or isinstance(task_execution_metadata, TaskExecutionMetadata)
            else TaskExecutionMetadata._check_value(
                task_execution_metadata, "CreateRequestHeader.task_execution_metadata"
            )
        )
        self._max_dataset_size_bytes = _check.int64(
            max_dataset_size_bytes, "CreateRequestHeader.max_dataset_size_bytes"
        )
        self._connection = (
            connection
            if connection is None or isinstance(connection, Connection)
            else Connection._check_value(connection, "CreateRequestHeader.connection")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, CreateRequestHeader)
        )
        self._wire_depth = 20
        if self._template is not None and self._template._wire_depth >= self._wire_depth:
            self._wire_depth = self._template._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def template(self) -> TaskTemplate | None:
        """The task itself. Field 1 of `flyteidl2.connector.CreateRequestHeader`."""
        return self._template

    @property
    def output_prefix(self) -> str:
        """Where the task's outputs belong in the object store. Field 2 of
        `flyteidl2.connector.CreateRequestHeader`."""
        return self._output_prefix

    @property
    def task_execution_metadata(self) -> TaskExecutionMetadata | None:
        """The run that the task belongs to. Field 3 of
        `flyteidl2.connector.CreateRequestHeader`."""
        return self._task_execution_metadata

    @property
    def max_dataset_size_bytes(self) -> int:
        """The most bytes that the answer may have. Field 4 of
        `flyteidl2.connector.CreateRequestHeader`."""
        return self._max_dataset_size_bytes

    @property
    def connection(self) -> Connection | None:
        """The connection that the task is to use. Field 5 of
        `flyteidl2.connector.CreateRequestHeader`."""
        return self._connection

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._template is not None:
            _wire.put_block(parts, b"\x0a", self._template.to_bytes())
        if self._output_prefix:
            _wire.put_text(parts, b"\x12", self._output_prefix)
        if self._task_execution_metadata is not None:
            _wire.put_block(parts, b"\x1a", self._task_execution_metadata.to_bytes())
        if self._max_dataset_size_bytes:
            parts.append(b"\x20")
            parts.append(_wire.varint(self._max_dataset_size_bytes))
        if self._connection is not None:
            _wire.put_block(parts, b"\x2a", self._connection.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> CreateRequestHeader:
        template: _wire.Chunks = None
        output_prefix = ""
        task_execution_metadata: _wire.Chunks = None
        max_dataset_size_bytes = 0
        connection: _wire.Chunks = None
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
                    template = chunk if template is None else _wire.added(template, chunk)
                elif tag == 0x12:
                    output_prefix = chunk.decode()
                elif tag == 0x1A:
                    task_execution_metadata = (
                        chunk
                        if task_execution_metadata is None
                        else _wire.added(task_execution_metadata, chunk)
                    )
                elif tag == 0x2A:
                    connection = chunk if connection is None else _wire.added(connection, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x20:
                max_dataset_size_bytes, at = _wire.read_int64(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._template = None if template is None else _wire.message(TaskTemplate, template, depth)
        found._output_prefix = output_prefix
        found._task_execution_metadata = (
            None
            if task_execution_metadata is None
            else _wire.message(TaskExecutionMetadata, task_execution_metadata, depth)
        )
        found._max_dataset_size_bytes = max_dataset_size_bytes
        found._connection = (
            None if connection is None else _wire.message(Connection, connection, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 20
        if found._template is not None and found._template._wire_depth >= found._wire_depth:
            found._wire_depth = found._template._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, (
            (0x0A, "_template", "endless", TaskTemplate),
            (0x12, "_output_prefix", "text", None),
            (0x1A, "_task_execution_metadata", "message", TaskExecutionMetadata),
            (0x20, "_max_dataset_size_bytes", "int64", None),
            (0x2A, "_connection", "message", Connection),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateRequestHeader

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.CreateRequestHeader:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.CreateRequestHeader.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CreateRequestHeader):
            return NotImplemented
        return (
            self._template == other._template
            and self._output_prefix == other._output_prefix
            and self._task_execution_metadata == other._task_execution_metadata
            and self._max_dataset_size_bytes == other._max_dataset_size_bytes
            and self._connection == other._connection
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._template,
                self._output_prefix,
                self._task_execution_metadata,
                self._max_dataset_size_bytes,
                self._connection,
                self._unknown_fields,
            )
        )


@final
class GetTaskRequest(Wrapper):
    """The executor asks how a task is doing.

    Message `flyteidl2.connector.GetTaskRequest`.
    """

    __slots__ = (
        "_resource_meta",
        "_task_category",
        "_output_prefix",
        "_connection",
    )

    _full_name = "flyteidl2.connector.GetTaskRequest"
    _wire_depth = 18

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
        output_prefix: str = "",
        connection: Connection | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_meta = _check.binary(resource_meta, "GetTaskRequest.resource_meta")
        self._task_category = (
            task_category
            if task_category is None or isinstance(task_category, TaskCategory)
            else TaskCategory._check_value(task_category, "GetTaskRequest.task_category")
        )
        self._output_prefix = (
            _check.NO_TEXT
            if output_prefix is _check.NO_TEXT
            else _check.text(output_prefix, "GetTaskRequest.output_prefix")
        )
        self._connection = (
            connection
            if connection is None or isinstance(connection, Connection)
            else Connection._check_value(connection, "GetTaskRequest.connection")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskRequest)
        )

    @property
    def resource_meta(self) -> bytes:
        """What the connector gave when it started the task. Field 2 of
        `flyteidl2.connector.GetTaskRequest`."""
        return self._resource_meta

    @property
    def task_category(self) -> TaskCategory | None:
        """The type of the task. Field 3 of `flyteidl2.connector.GetTaskRequest`."""
        return self._task_category

    @property
    def output_prefix(self) -> str:
        """Where the task's outputs belong in the object store. Field 4 of
        `flyteidl2.connector.GetTaskRequest`."""
        return self._output_prefix

    @property
    def connection(self) -> Connection | None:
        """The connection that the task was started with. Field 5 of
        `flyteidl2.connector.GetTaskRequest`."""
        return self._connection

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_meta:
            _wire.put_block(parts, b"\x12", self._resource_meta)
        if self._task_category is not None:
            _wire.put_block(parts, b"\x1a", self._task_category.to_bytes())
        if self._output_prefix:
            _wire.put_text(parts, b"\x22", self._output_prefix)
        if self._connection is not None:
            _wire.put_block(parts, b"\x2a", self._connection.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskRequest:
        resource_meta = b""
        task_category: _wire.Chunks = None
        output_prefix = ""
        connection: _wire.Chunks = None
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
                    resource_meta = chunk
                elif tag == 0x1A:
                    task_category = (
                        chunk if task_category is None else _wire.added(task_category, chunk)
                    )
                elif tag == 0x22:
                    output_prefix = chunk.decode()
                elif tag == 0x2A:
                    connection = chunk if connection is None else _wire.added(connection, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource_meta = resource_meta
        found._task_category = (
            None if task_category is None else _wire.message(TaskCategory, task_category, depth)
        )
        found._output_prefix = output_prefix
        found._connection = (
            None if connection is None else _wire.message(Connection, connection, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x12, "_resource_meta", "block", None),
            (0x1A, "_task_category", "message", TaskCategory),
            (0x22, "_output_prefix", "text", None),
            (0x2A, "_connection", "message", Connection),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskRequest):
            return NotImplemented
        return (
            self._resource_meta == other._resource_meta
            and self._task_category == other._task_category
            and self._output_prefix == other._output_prefix
            and self._connection == other._connection
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_meta,
                self._task_category,
                self._output_prefix,
                self._connection,
                self._unknown_fields,
            )
        )


@final
class GetTaskResponse(Wrapper):
    """How a task is doing.

    Message `flyteidl2.connector.GetTaskResponse`.
    """

    __slots__ = (
        "_resource",
        "_wire_depth",
    )

    _full_name = "flyteidl2.connector.GetTaskResponse"

    def __init__(
        self,
        *,
        resource: Resource | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource = (
            resource
            if resource is None or isinstance(resource, Resource)
            else Resource._check_value(resource, "GetTaskResponse.resource")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskResponse)
        )
        self._wire_depth = 16
        if self._resource is not None and self._resource._wire_depth >= self._wire_depth:
            self._wire_depth = self._resource._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def resource(self) -> Resource | None:
        """The report. Field 1 of `flyteidl2.connector.GetTaskResponse`."""
        return self._resource

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource is not None:
            _wire.put_block(parts, b"\x0a", self._resource.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskResponse:
        resource: _wire.Chunks = None
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
                    resource = chunk if resource is None else _wire.added(resource, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource = None if resource is None else _wire.message(Resource, resource, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._resource is not None and found._resource._wire_depth >= found._wire_depth:
            found._wire_depth = found._resource._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_resource", "endless", Resource),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskResponse):
            return NotImplemented
        return self._resource == other._resource and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._resource,
                self._unknown_fields,
            )
        )


@final
class DeleteTaskRequest(Wrapper):
    """The executor asks to stop a task and to clean up after it.

    Message `flyteidl2.connector.DeleteTaskRequest`.
    """

    __slots__ = (
        "_resource_meta",
        "_task_category",
        "_connection",
    )

    _full_name = "flyteidl2.connector.DeleteTaskRequest"
    _wire_depth = 18

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
        connection: Connection | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_meta = _check.binary(resource_meta, "DeleteTaskRequest.resource_meta")
        self._task_category = (
            task_category
            if task_category is None or isinstance(task_category, TaskCategory)
            else TaskCategory._check_value(task_category, "DeleteTaskRequest.task_category")
        )
        self._connection = (
            connection
            if connection is None or isinstance(connection, Connection)
            else Connection._check_value(connection, "DeleteTaskRequest.connection")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, DeleteTaskRequest)
        )

    @property
    def resource_meta(self) -> bytes:
        """What the connector gave when it started the task. Field 2 of
        `flyteidl2.connector.DeleteTaskRequest`."""
        return self._resource_meta

    @property
    def task_category(self) -> TaskCategory | None:
        """The type of the task. Field 3 of `flyteidl2.connector.DeleteTaskRequest`."""
        return self._task_category

    @property
    def connection(self) -> Connection | None:
        """The connection that the task was started with. Field 5 of
        `flyteidl2.connector.DeleteTaskRequest`."""
        return self._connection

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_meta:
            _wire.put_block(parts, b"\x12", self._resource_meta)
        if self._task_category is not None:
            _wire.put_block(parts, b"\x1a", self._task_category.to_bytes())
        if self._connection is not None:
            _wire.put_block(parts, b"\x2a", self._connection.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> DeleteTaskRequest:
        resource_meta = b""
        task_category: _wire.Chunks = None
        connection: _wire.Chunks = None
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
                    resource_meta = chunk
                elif tag == 0x1A:
                    task_category = (
                        chunk if task_category is None else _wire.added(task_category, chunk)
                    )
                elif tag == 0x2A:
                    connection = chunk if connection is None else _wire.added(connection, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource_meta = resource_meta
        found._task_category = (
            None if task_category is None else _wire.message(TaskCategory, task_category, depth)
        )
        found._connection = (
            None if connection is None else _wire.message(Connection, connection, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, (
            (0x12, "_resource_meta", "block", None),
            (0x1A, "_task_category", "message", TaskCategory),
            (0x2A, "_connection", "message", Connection),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.DeleteTaskRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.DeleteTaskRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.DeleteTaskRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DeleteTaskRequest):
            return NotImplemented
        return (
            self._resource_meta == other._resource_meta
            and self._task_category == other._task_category
            and self._connection == other._connection
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_meta,
                self._task_category,
                self._connection,
                self._unknown_fields,
            )
        )


@final
class DeleteTaskResponse(Wrapper):
    """The task is gone.

    Message `flyteidl2.connector.DeleteTaskResponse`.
    """

    __slots__ = ()

    _full_name = "flyteidl2.connector.DeleteTaskResponse"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, DeleteTaskResponse)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> DeleteTaskResponse:
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            at = _wire.skip(content, at, tag, depth)
            unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.DeleteTaskResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.DeleteTaskResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.DeleteTaskResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DeleteTaskResponse):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))


@final
class GetTaskMetricsRequest(Wrapper):
    """The executor asks for measurements of a task.

    Message `flyteidl2.connector.GetTaskMetricsRequest`.
    """

    __slots__ = (
        "_resource_meta",
        "_queries",
        "_start_time",
        "_end_time",
        "_step",
        "_task_category",
    )

    _full_name = "flyteidl2.connector.GetTaskMetricsRequest"
    _wire_depth = 17

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
        queries: Sequence[str] = (),
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        step: timedelta | None = None,
        task_category: TaskCategory | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_meta = _check.binary(resource_meta, "GetTaskMetricsRequest.resource_meta")
        self._queries = (
            _check.NO_ITEMS
            if queries is _check.NO_ITEMS
            else _check.many(queries, _check.text, "GetTaskMetricsRequest.queries")
        )
        self._start_time = (
            None
            if start_time is None
            else _known.Timestamp._check_value(start_time, "GetTaskMetricsRequest.start_time")
        )
        self._end_time = (
            None
            if end_time is None
            else _known.Timestamp._check_value(end_time, "GetTaskMetricsRequest.end_time")
        )
        self._step = (
            None
            if step is None
            else _known.Duration._check_value(step, "GetTaskMetricsRequest.step")
        )
        self._task_category = (
            task_category
            if task_category is None or isinstance(task_category, TaskCategory)
            else TaskCategory._check_value(task_category, "GetTaskMetricsRequest.task_category")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskMetricsRequest)
        )

    @property
    def resource_meta(self) -> bytes:
        """What the connector gave when it started the task. Field 2 of
        `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._resource_meta

    @property
    def queries(self) -> tuple[str, ...]:
        """Which measurements, in the words of the metrics store. Field 3 of
        `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._queries

    @property
    def start_time(self) -> datetime | None:
        """From when on. Field 4 of `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._start_time

    @property
    def end_time(self) -> datetime | None:
        """Until when. Field 5 of `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._end_time

    @property
    def step(self) -> timedelta | None:
        """How far apart the points are. Field 6 of `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._step

    @property
    def task_category(self) -> TaskCategory | None:
        """The type of the task. Field 7 of `flyteidl2.connector.GetTaskMetricsRequest`."""
        return self._task_category

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_meta:
            _wire.put_block(parts, b"\x12", self._resource_meta)
        for queries_item in self._queries:
            _wire.put_text(parts, b"\x1a", queries_item)
        if self._start_time is not None:
            _wire.put_block(parts, b"\x22", _known.Timestamp.to_bytes(self._start_time))
        if self._end_time is not None:
            _wire.put_block(parts, b"\x2a", _known.Timestamp.to_bytes(self._end_time))
        if self._step is not None:
            _wire.put_block(parts, b"\x32", _known.Duration.to_bytes(self._step))
        if self._task_category is not None:
            _wire.put_block(parts, b"\x3a", self._task_category.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskMetricsRequest:
        resource_meta = b""
        queries: list[str] = []
        start_time: _wire.Chunks = None
        end_time: _wire.Chunks = None
        step: _wire.Chunks = None
        task_category: _wire.Chunks = None
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
                    resource_meta = chunk
                elif tag == 0x1A:
                    queries.append(chunk.decode())
                elif tag == 0x22:
                    start_time = chunk if start_time is None else _wire.added(start_time, chunk)
                elif tag == 0x2A:
                    end_time = chunk if end_time is None else _wire.added(end_time, chunk)
                elif tag == 0x32:
                    step = chunk if step is None else _wire.added(step, chunk)
                elif tag == 0x3A:
                    task_category = (
                        chunk if task_category is None else _wire.added(task_category, chunk)
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
        found._resource_meta = resource_meta
        found._queries = tuple(queries)
        found._start_time = (
            None
            if start_time is None
            else _known.time(
                _known.Timestamp, start_time, depth, "GetTaskMetricsRequest.start_time"
            )
        )
        found._end_time = (
            None
            if end_time is None
            else _known.time(_known.Timestamp, end_time, depth, "GetTaskMetricsRequest.end_time")
        )
        found._step = (
            None
            if step is None
            else _known.time(_known.Duration, step, depth, "GetTaskMetricsRequest.step")
        )
        found._task_category = (
            None if task_category is None else _wire.message(TaskCategory, task_category, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x12, "_resource_meta", "block", None),
            (0x22, "_start_time", "message", _known.Timestamp),
            (0x2A, "_end_time", "message", _known.Timestamp),
            (0x32, "_step", "message", _known.Duration),
            (0x3A, "_task_category", "message", TaskCategory),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskMetricsRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskMetricsRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskMetricsRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskMetricsRequest):
            return NotImplemented
        return (
            self._resource_meta == other._resource_meta
            and self._queries == other._queries
            and _equality.same(self._start_time, other._start_time)
            and _equality.same(self._end_time, other._end_time)
            and _equality.same(self._step, other._step)
            and self._task_category == other._task_category
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_meta,
                self._queries,
                self._start_time,
                self._end_time,
                self._step,
                self._task_category,
                self._unknown_fields,
            )
        )


@final
class ExecutionMetricResult(Wrapper):
    """The answer to one query for measurements.

    Message `flyteidl2.core.ExecutionMetricResult`.
    """

    __slots__ = (
        "_metric",
        "_data",
        "_wire_depth",
    )

    _full_name = "flyteidl2.core.ExecutionMetricResult"

    def __init__(
        self,
        *,
        metric: str = "",
        data: Mapping[str, object] | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._metric = (
            _check.NO_TEXT
            if metric is _check.NO_TEXT
            else _check.text(metric, "ExecutionMetricResult.metric")
        )
        self._data = (
            None if data is None else _known.Struct._check_value(data, "ExecutionMetricResult.data")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ExecutionMetricResult)
        )
        self._wire_depth = 16
        if self._data is not None and self._data._wire_depth >= self._wire_depth:
            self._wire_depth = self._data._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def metric(self) -> str:
        """The name of what was measured. Field 1 of `flyteidl2.core.ExecutionMetricResult`."""
        return self._metric

    @property
    def data(self) -> CustomInfo | None:
        """The measurements, in the form of a Prometheus range query's result. Field 2 of
        `flyteidl2.core.ExecutionMetricResult`."""
        return self._data

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._metric:
            _wire.put_text(parts, b"\x0a", self._metric)
        if self._data is not None:
            _wire.put_block(parts, b"\x12", self._data.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ExecutionMetricResult:
        metric = ""
        data: _wire.Chunks = None
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
                    metric = chunk.decode()
                elif tag == 0x12:
                    data = chunk if data is None else _wire.added(data, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._metric = metric
        found._data = None if data is None else _wire.message(_known.Struct, data, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        if found._data is not None and found._data._wire_depth >= found._wire_depth:
            found._wire_depth = found._data._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_metric", "text", None),
            (0x12, "_data", "struct", _known.Struct),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.core import metrics_pb2

        return metrics_pb2.ExecutionMetricResult

    def to_proto(self) -> _flyteidl2_core_metrics_pb2.ExecutionMetricResult:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.core import metrics_pb2

        return metrics_pb2.ExecutionMetricResult.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExecutionMetricResult):
            return NotImplemented
        return (
            self._metric == other._metric
            and self._data == other._data
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._metric,
                _equality.hashed(self._data),
                self._unknown_fields,
            )
        )


@final
class GetTaskMetricsResponse(Wrapper):
    """Measurements of a task.

    Message `flyteidl2.connector.GetTaskMetricsResponse`.
    """

    __slots__ = (
        "_results",
        "_wire_depth",
    )

    _full_name = "flyteidl2.connector.GetTaskMetricsResponse"

    def __init__(
        self,
        *,
        results: Sequence[ExecutionMetricResult] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._results = (
            _check.NO_ITEMS
            if results is _check.NO_ITEMS
            else _check.messages(results, ExecutionMetricResult, "GetTaskMetricsResponse.results")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskMetricsResponse)
        )
        self._wire_depth = 16
        for results_item in self._results:
            if results_item._wire_depth >= self._wire_depth:
                self._wire_depth = results_item._wire_depth + 1
        if self._wire_depth > _wire.MAX_DEPTH:
            self._wire_depth = _check.measured_depth(self)

    @property
    def results(self) -> tuple[ExecutionMetricResult, ...]:
        """A result for each query. Field 1 of `flyteidl2.connector.GetTaskMetricsResponse`."""
        return self._results

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for results_item in self._results:
            _wire.put_block(parts, b"\x0a", results_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskMetricsResponse:
        results: list[ExecutionMetricResult] = []
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
                    results.append(_wire.message(ExecutionMetricResult, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._results = tuple(results)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        found._wire_depth = 16
        for results_item in found._results:
            if results_item._wire_depth >= found._wire_depth:
                found._wire_depth = results_item._wire_depth + 1
        if found._wire_depth > depth:
            found._wire_depth = depth
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskMetricsResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskMetricsResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskMetricsResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskMetricsResponse):
            return NotImplemented
        return self._results == other._results and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._results,
                self._unknown_fields,
            )
        )


@final
class GetTaskLogsRequest(Wrapper):
    """The executor asks for a task's log.

    Message `flyteidl2.connector.GetTaskLogsRequest`.
    """

    __slots__ = (
        "_resource_meta",
        "_lines",
        "_token",
        "_task_category",
    )

    _full_name = "flyteidl2.connector.GetTaskLogsRequest"
    _wire_depth = 17

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
        lines: int = 0,
        token: str = "",
        task_category: TaskCategory | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._resource_meta = _check.binary(resource_meta, "GetTaskLogsRequest.resource_meta")
        self._lines = _check.uint64(lines, "GetTaskLogsRequest.lines")
        self._token = (
            _check.NO_TEXT
            if token is _check.NO_TEXT
            else _check.text(token, "GetTaskLogsRequest.token")
        )
        self._task_category = (
            task_category
            if task_category is None or isinstance(task_category, TaskCategory)
            else TaskCategory._check_value(task_category, "GetTaskLogsRequest.task_category")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskLogsRequest)
        )

    @property
    def resource_meta(self) -> bytes:
        """What the connector gave when it started the task. Field 2 of
        `flyteidl2.connector.GetTaskLogsRequest`."""
        return self._resource_meta

    @property
    def lines(self) -> int:
        """How many lines at most. Field 3 of `flyteidl2.connector.GetTaskLogsRequest`."""
        return self._lines

    @property
    def token(self) -> str:
        """Where the last answer ended. Field 4 of `flyteidl2.connector.GetTaskLogsRequest`."""
        return self._token

    @property
    def task_category(self) -> TaskCategory | None:
        """The type of the task. Field 5 of `flyteidl2.connector.GetTaskLogsRequest`."""
        return self._task_category

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._resource_meta:
            _wire.put_block(parts, b"\x12", self._resource_meta)
        if self._lines:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._lines))
        if self._token:
            _wire.put_text(parts, b"\x22", self._token)
        if self._task_category is not None:
            _wire.put_block(parts, b"\x2a", self._task_category.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskLogsRequest:
        resource_meta = b""
        lines = 0
        token = ""
        task_category: _wire.Chunks = None
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
                    resource_meta = chunk
                elif tag == 0x22:
                    token = chunk.decode()
                elif tag == 0x2A:
                    task_category = (
                        chunk if task_category is None else _wire.added(task_category, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                lines, at = _wire.read_uint64(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._resource_meta = resource_meta
        found._lines = lines
        found._token = token
        found._task_category = (
            None if task_category is None else _wire.message(TaskCategory, task_category, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x12, "_resource_meta", "block", None),
            (0x18, "_lines", "uint64", None),
            (0x22, "_token", "text", None),
            (0x2A, "_task_category", "message", TaskCategory),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskLogsRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskLogsRequest):
            return NotImplemented
        return (
            self._resource_meta == other._resource_meta
            and self._lines == other._lines
            and self._token == other._token
            and self._task_category == other._task_category
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._resource_meta,
                self._lines,
                self._token,
                self._task_category,
                self._unknown_fields,
            )
        )


@final
class GetTaskLogsResponseHeader(Wrapper):
    """The first part of a log's stream.

    Message `flyteidl2.connector.GetTaskLogsResponseHeader`.
    """

    __slots__ = ("_token",)

    _full_name = "flyteidl2.connector.GetTaskLogsResponseHeader"
    _wire_depth = 16

    def __init__(
        self,
        *,
        token: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._token = (
            _check.NO_TEXT
            if token is _check.NO_TEXT
            else _check.text(token, "GetTaskLogsResponseHeader.token")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskLogsResponseHeader)
        )

    @property
    def token(self) -> str:
        """What to ask with for the lines that follow. Field 1 of
        `flyteidl2.connector.GetTaskLogsResponseHeader`."""
        return self._token

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._token:
            _wire.put_text(parts, b"\x0a", self._token)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskLogsResponseHeader:
        token = ""
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
                    token = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._token = token
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_token", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponseHeader

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskLogsResponseHeader:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponseHeader.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskLogsResponseHeader):
            return NotImplemented
        return self._token == other._token and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._token,
                self._unknown_fields,
            )
        )


@final
class LogLine(Wrapper):
    """A line of a log.

    Message `flyteidl2.logs.dataplane.LogLine`.
    """

    __slots__ = (
        "_timestamp",
        "_message",
        "_originator",
        "_short_pod_name",
    )

    _full_name = "flyteidl2.logs.dataplane.LogLine"
    _wire_depth = 17

    def __init__(
        self,
        *,
        timestamp: datetime | None = None,
        message: str = "",
        originator: LogLineOriginator = LogLineOriginator.UNKNOWN,
        short_pod_name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._timestamp = (
            None
            if timestamp is None
            else _known.Timestamp._check_value(timestamp, "LogLine.timestamp")
        )
        self._message = (
            _check.NO_TEXT if message is _check.NO_TEXT else _check.text(message, "LogLine.message")
        )
        self._originator = (
            originator
            if isinstance(originator, LogLineOriginator)
            else _check.enum(originator, LogLineOriginator, "LogLine.originator")
        )
        self._short_pod_name = (
            _check.NO_TEXT
            if short_pod_name is _check.NO_TEXT
            else _check.text(short_pod_name, "LogLine.short_pod_name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LogLine)
        )

    @property
    def timestamp(self) -> datetime | None:
        """When it was written. Field 1 of `flyteidl2.logs.dataplane.LogLine`."""
        return self._timestamp

    @property
    def message(self) -> str:
        """What it says. Field 2 of `flyteidl2.logs.dataplane.LogLine`."""
        return self._message

    @property
    def originator(self) -> LogLineOriginator:
        """Who wrote it. Field 3 of `flyteidl2.logs.dataplane.LogLine`."""
        return self._originator

    @property
    def short_pod_name(self) -> str:
        """The part of the pod's name that tells it from others of the task. Field 4 of
        `flyteidl2.logs.dataplane.LogLine`."""
        return self._short_pod_name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._timestamp is not None:
            _wire.put_block(parts, b"\x0a", _known.Timestamp.to_bytes(self._timestamp))
        if self._message:
            _wire.put_text(parts, b"\x12", self._message)
        if self._originator:
            parts.append(b"\x18")
            parts.append(_wire.varint(self._originator))
        if self._short_pod_name:
            _wire.put_text(parts, b"\x22", self._short_pod_name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LogLine:
        timestamp: _wire.Chunks = None
        message = ""
        originator = 0
        short_pod_name = ""
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
                    timestamp = chunk if timestamp is None else _wire.added(timestamp, chunk)
                elif tag == 0x12:
                    message = chunk.decode()
                elif tag == 0x22:
                    short_pod_name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x18:
                originator, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._timestamp = (
            None
            if timestamp is None
            else _known.time(_known.Timestamp, timestamp, depth, "LogLine.timestamp")
        )
        found._message = message
        found._originator = _member(LogLineOriginator, originator)
        found._short_pod_name = short_pod_name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, (
            (0x0A, "_timestamp", "message", _known.Timestamp),
            (0x12, "_message", "text", None),
            (0x18, "_originator", "enum", LogLineOriginator),
            (0x22, "_short_pod_name", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.logs.dataplane import payload_pb2

        return payload_pb2.LogLine

    def to_proto(self) -> _flyteidl2_logs_dataplane_payload_pb2.LogLine:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.logs.dataplane import payload_pb2

        return payload_pb2.LogLine.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LogLine):
            return NotImplemented
        return (
            _equality.same(self._timestamp, other._timestamp)
            and self._message == other._message
            and self._originator == other._originator
            and self._short_pod_name == other._short_pod_name
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._timestamp,
                self._message,
                self._originator,
                self._short_pod_name,
                self._unknown_fields,
            )
        )


@final
class GetTaskLogsResponseBody(Wrapper):
    """Lines of a log.

    Message `flyteidl2.connector.GetTaskLogsResponseBody`.
    """

    __slots__ = (
        "_results",
        "_lines",
    )

    _full_name = "flyteidl2.connector.GetTaskLogsResponseBody"
    _wire_depth = 18

    def __init__(
        self,
        *,
        results: Sequence[str] = (),
        lines: Sequence[LogLine] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._results = (
            _check.NO_ITEMS
            if results is _check.NO_ITEMS
            else _check.many(results, _check.text, "GetTaskLogsResponseBody.results")
        )
        self._lines = (
            _check.NO_ITEMS
            if lines is _check.NO_ITEMS
            else _check.messages(lines, LogLine, "GetTaskLogsResponseBody.lines")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskLogsResponseBody)
        )

    @property
    def results(self) -> tuple[str, ...]:
        """Deprecated: lines as plain text. Field 1 of
        `flyteidl2.connector.GetTaskLogsResponseBody`."""
        return self._results

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """The lines. Field 2 of `flyteidl2.connector.GetTaskLogsResponseBody`."""
        return self._lines

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for results_item in self._results:
            _wire.put_text(parts, b"\x0a", results_item)
        for lines_item in self._lines:
            _wire.put_block(parts, b"\x12", lines_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskLogsResponseBody:
        results: list[str] = []
        lines: list[LogLine] = []
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
                    results.append(chunk.decode())
                elif tag == 0x12:
                    lines.append(_wire.message(LogLine, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._results = tuple(results)
        found._lines = tuple(lines)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponseBody

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskLogsResponseBody:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponseBody.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskLogsResponseBody):
            return NotImplemented
        return (
            self._results == other._results
            and self._lines == other._lines
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._results,
                self._lines,
                self._unknown_fields,
            )
        )


@final
class GetTaskLogsResponseHeaderCase(Case):
    """How to go on: field 1 of `flyteidl2.connector.GetTaskLogsResponse`."""

    __slots__ = ()

    def __init__(self, value: GetTaskLogsResponseHeader) -> None:
        self._value = GetTaskLogsResponseHeader._check_value(
            value, "GetTaskLogsResponse.part.header"
        )

    @property
    def value(self) -> GetTaskLogsResponseHeader:
        """The value of the field."""
        found: GetTaskLogsResponseHeader = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x0a" + _wire.block(self._value.to_bytes())


@final
class GetTaskLogsResponseBodyCase(Case):
    """Lines: field 2 of `flyteidl2.connector.GetTaskLogsResponse`."""

    __slots__ = ()

    def __init__(self, value: GetTaskLogsResponseBody) -> None:
        self._value = GetTaskLogsResponseBody._check_value(value, "GetTaskLogsResponse.part.body")

    @property
    def value(self) -> GetTaskLogsResponseBody:
        """The value of the field."""
        found: GetTaskLogsResponseBody = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(self._value.to_bytes())


@final
class GetTaskLogsResponse(Wrapper):
    """A part of the stream that answers `GetTaskLogs`.

    Message `flyteidl2.connector.GetTaskLogsResponse`.
    """

    __slots__ = ("_part",)

    _full_name = "flyteidl2.connector.GetTaskLogsResponse"
    _wire_depth = 19

    def __init__(
        self,
        *,
        part: GetTaskLogsResponseHeaderCase | GetTaskLogsResponseBodyCase | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._part: GetTaskLogsResponseHeaderCase | GetTaskLogsResponseBodyCase | None = (
            None
            if part is None
            else _check.case(
                part,
                (
                    GetTaskLogsResponseHeaderCase,
                    GetTaskLogsResponseBodyCase,
                ),
                "GetTaskLogsResponse.part",
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetTaskLogsResponse)
        )

    @property
    def part(self) -> GetTaskLogsResponseHeaderCase | GetTaskLogsResponseBodyCase | None:
        """First the header, then bodies. One of `GetTaskLogsResponseHeaderCase` (1),
        `GetTaskLogsResponseBodyCase` (2)."""
        return self._part

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._part is not None:
            parts.append(self._part._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetTaskLogsResponse:
        part: _case.Choice = None
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
                    part = _case.read_message(
                        part, GetTaskLogsResponseHeaderCase, GetTaskLogsResponseHeader, chunk, depth
                    )
                elif tag == 0x12:
                    part = _case.read_message(
                        part, GetTaskLogsResponseBodyCase, GetTaskLogsResponseBody, chunk, depth
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
        found._part = _case.chosen(part, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetTaskLogsResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetTaskLogsResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetTaskLogsResponse):
            return NotImplemented
        return self._part == other._part and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._part,
                self._unknown_fields,
            )
        )


@final
class GetConnectorRequest(Wrapper):
    """The executor asks for one connector.

    Message `flyteidl2.connector.GetConnectorRequest`.
    """

    __slots__ = ("_name",)

    _full_name = "flyteidl2.connector.GetConnectorRequest"
    _wire_depth = 16

    def __init__(
        self,
        *,
        name: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._name = (
            _check.NO_TEXT
            if name is _check.NO_TEXT
            else _check.text(name, "GetConnectorRequest.name")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetConnectorRequest)
        )

    @property
    def name(self) -> str:
        """The connector's name. Field 1 of `flyteidl2.connector.GetConnectorRequest`."""
        return self._name

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._name:
            _wire.put_text(parts, b"\x0a", self._name)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetConnectorRequest:
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
                if tag == 0x0A:
                    name = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._name = name
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_name", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetConnectorRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetConnectorRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetConnectorRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetConnectorRequest):
            return NotImplemented
        return self._name == other._name and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._name,
                self._unknown_fields,
            )
        )


@final
class GetConnectorResponse(Wrapper):
    """One connector.

    Message `flyteidl2.connector.GetConnectorResponse`.
    """

    __slots__ = ("_connector",)

    _full_name = "flyteidl2.connector.GetConnectorResponse"
    _wire_depth = 18

    def __init__(
        self,
        *,
        connector: Connector | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._connector = (
            connector
            if connector is None or isinstance(connector, Connector)
            else Connector._check_value(connector, "GetConnectorResponse.connector")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, GetConnectorResponse)
        )

    @property
    def connector(self) -> Connector | None:
        """The connector. Field 1 of `flyteidl2.connector.GetConnectorResponse`."""
        return self._connector

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._connector is not None:
            _wire.put_block(parts, b"\x0a", self._connector.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> GetConnectorResponse:
        connector: _wire.Chunks = None
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
                    connector = chunk if connector is None else _wire.added(connector, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._connector = None if connector is None else _wire.message(Connector, connector, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, ((0x0A, "_connector", "message", Connector),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetConnectorResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.GetConnectorResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.GetConnectorResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GetConnectorResponse):
            return NotImplemented
        return self._connector == other._connector and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._connector,
                self._unknown_fields,
            )
        )


@final
class ListConnectorsRequest(Wrapper):
    """The executor asks for every connector of a server.

    Message `flyteidl2.connector.ListConnectorsRequest`.
    """

    __slots__ = ()

    _full_name = "flyteidl2.connector.ListConnectorsRequest"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ListConnectorsRequest)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ListConnectorsRequest:
        unknown: list[bytes] = []
        at, end = 0, len(content)
        while at < end:
            start = at
            tag = content[at]
            at += 1
            if tag > 127:
                tag, at = _wire.read_tag(content, start)
            at = _wire.skip(content, at, tag, depth)
            unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.ListConnectorsRequest

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.ListConnectorsRequest:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.ListConnectorsRequest.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ListConnectorsRequest):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))


@final
class ListConnectorsResponse(Wrapper):
    """Every connector of a server.

    Message `flyteidl2.connector.ListConnectorsResponse`.
    """

    __slots__ = ("_connectors",)

    _full_name = "flyteidl2.connector.ListConnectorsResponse"
    _wire_depth = 18

    def __init__(
        self,
        *,
        connectors: Sequence[Connector] = (),
        unknown_fields: bytes = b"",
    ) -> None:
        self._connectors = (
            _check.NO_ITEMS
            if connectors is _check.NO_ITEMS
            else _check.messages(connectors, Connector, "ListConnectorsResponse.connectors")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ListConnectorsResponse)
        )

    @property
    def connectors(self) -> tuple[Connector, ...]:
        """The connectors. Field 1 of `flyteidl2.connector.ListConnectorsResponse`."""
        return self._connectors

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        for connectors_item in self._connectors:
            _wire.put_block(parts, b"\x0a", connectors_item.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ListConnectorsResponse:
        connectors: list[Connector] = []
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
                    connectors.append(_wire.message(Connector, chunk, depth))
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._connectors = tuple(connectors)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.ListConnectorsResponse

    def to_proto(self) -> _flyteidl2_connector_connector_pb2.ListConnectorsResponse:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl2.connector import connector_pb2

        return connector_pb2.ListConnectorsResponse.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ListConnectorsResponse):
            return NotImplemented
        return (
            self._connectors == other._connectors and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._connectors,
                self._unknown_fields,
            )
        )
