# Written by `nox -s generate` from flyteidl2/dataproxy/dataproxy_service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/dataproxy/dataproxy_service.proto."""

import builtins as _builtins
import typing as _typing
from collections import abc as _abc

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from flyte_connector_stubs.flyteidl2.app import (
    app_definition_pb2 as _flyteidl2_app_app_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.common import (
    identifier_pb2 as _flyteidl2_common_identifier_pb2,
)
from flyte_connector_stubs.flyteidl2.common import run_pb2 as _flyteidl2_common_run_pb2
from flyte_connector_stubs.flyteidl2.logs.dataplane import (
    payload_pb2 as _flyteidl2_logs_dataplane_payload_pb2,
)
from flyte_connector_stubs.flyteidl2.task import common_pb2 as _flyteidl2_task_common_pb2
from flyte_connector_stubs.flyteidl2.task import (
    task_definition_pb2 as _flyteidl2_task_task_definition_pb2,
)
from flyte_connector_stubs.flyteidl2.workflow import (
    run_definition_pb2 as _flyteidl2_workflow_run_definition_pb2,
)
from flyte_connector_stubs.google.protobuf import duration_pb2 as _google_protobuf_duration_pb2
from flyte_connector_stubs.google.protobuf import timestamp_pb2 as _google_protobuf_timestamp_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class _ArtifactTypeEnumTypeWrapper(_builtins.type):
    DESCRIPTOR: _descriptor.EnumDescriptor
    def Name(self, number: _builtins.int) -> _builtins.str: ...
    def Value(self, name: _builtins.str | _builtins.bytes) -> ArtifactType: ...
    def keys(self) -> _builtins.list[_builtins.str]: ...
    def values(self) -> _builtins.list[ArtifactType]: ...
    def items(self) -> _builtins.list[_builtins.tuple[_builtins.str, ArtifactType]]: ...
    ARTIFACT_TYPE_UNSPECIFIED: ArtifactType  # 0
    ARTIFACT_TYPE_REPORT: ArtifactType  # 1
    ARTIFACT_TYPE_CODE_BUNDLE: ArtifactType  # 2

class ArtifactType(_builtins.int, metaclass=_ArtifactTypeEnumTypeWrapper):
    ValueType: _typing.TypeAlias = ArtifactType

ARTIFACT_TYPE_UNSPECIFIED: ArtifactType  # 0
ARTIFACT_TYPE_REPORT: ArtifactType  # 1
ARTIFACT_TYPE_CODE_BUNDLE: ArtifactType  # 2

@_typing.final
class CreateUploadLocationRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PROJECT_FIELD_NUMBER: _builtins.int
    DOMAIN_FIELD_NUMBER: _builtins.int
    FILENAME_FIELD_NUMBER: _builtins.int
    EXPIRES_IN_FIELD_NUMBER: _builtins.int
    CONTENT_MD5_FIELD_NUMBER: _builtins.int
    FILENAME_ROOT_FIELD_NUMBER: _builtins.int
    ADD_CONTENT_MD5_METADATA_FIELD_NUMBER: _builtins.int
    ORG_FIELD_NUMBER: _builtins.int
    CONTENT_LENGTH_FIELD_NUMBER: _builtins.int
    QUEUE_FIELD_NUMBER: _builtins.int
    project: _builtins.str
    domain: _builtins.str
    filename: _builtins.str
    @_builtins.property
    def expires_in(self) -> _google_protobuf_duration_pb2.Duration: ...
    content_md5: _builtins.bytes
    filename_root: _builtins.str
    add_content_md5_metadata: _builtins.bool
    org: _builtins.str
    content_length: _builtins.int
    queue: _builtins.str
    def __init__(
        self,
        *,
        project: _builtins.str | None = ...,
        domain: _builtins.str | None = ...,
        filename: _builtins.str | None = ...,
        expires_in: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        content_md5: _builtins.bytes | None = ...,
        filename_root: _builtins.str | None = ...,
        add_content_md5_metadata: _builtins.bool | None = ...,
        org: _builtins.str | None = ...,
        content_length: _builtins.int | None = ...,
        queue: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_in"]) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "add_content_md5_metadata",
            "content_length",
            "content_md5",
            "domain",
            "expires_in",
            "filename",
            "filename_root",
            "org",
            "project",
            "queue",
        ],
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateUploadLocationResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class HeadersEntry(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        KEY_FIELD_NUMBER: _builtins.int
        VALUE_FIELD_NUMBER: _builtins.int
        key: _builtins.str
        value: _builtins.str
        def __init__(
            self,
            *,
            key: _builtins.str | None = ...,
            value: _builtins.str | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["key", "value"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    SIGNED_URL_FIELD_NUMBER: _builtins.int
    NATIVE_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    HEADERS_FIELD_NUMBER: _builtins.int
    signed_url: _builtins.str
    native_url: _builtins.str
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    @_builtins.property
    def headers(self) -> _containers.ScalarMap[_builtins.str, _builtins.str]: ...
    def __init__(
        self,
        *,
        signed_url: _builtins.str | None = ...,
        native_url: _builtins.str | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        headers: _abc.Mapping[_builtins.str, _builtins.str] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_at"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["expires_at", "headers", "native_url", "signed_url"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class UploadInputsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    RUN_ID_FIELD_NUMBER: _builtins.int
    PROJECT_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    TASK_SPEC_FIELD_NUMBER: _builtins.int
    TRIGGER_NAME_FIELD_NUMBER: _builtins.int
    INPUTS_FIELD_NUMBER: _builtins.int
    BASE_DIR_FIELD_NUMBER: _builtins.int
    QUEUE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def run_id(self) -> _flyteidl2_common_identifier_pb2.RunIdentifier: ...
    @_builtins.property
    def project_id(self) -> _flyteidl2_common_identifier_pb2.ProjectIdentifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    @_builtins.property
    def task_spec(self) -> _flyteidl2_task_task_definition_pb2.TaskSpec: ...
    @_builtins.property
    def trigger_name(self) -> _flyteidl2_common_identifier_pb2.TriggerName: ...
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    base_dir: _builtins.str
    queue: _builtins.str
    def __init__(
        self,
        *,
        run_id: _flyteidl2_common_identifier_pb2.RunIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        project_id: _flyteidl2_common_identifier_pb2.ProjectIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_spec: _flyteidl2_task_task_definition_pb2.TaskSpec
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        trigger_name: _flyteidl2_common_identifier_pb2.TriggerName
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        base_dir: _builtins.str | None = ...,
        queue: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "id", "inputs", "project_id", "run_id", "task", "task_id", "task_spec", "trigger_name"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "base_dir",
            "id",
            "inputs",
            "project_id",
            "queue",
            "run_id",
            "task",
            "task_id",
            "task_spec",
            "trigger_name",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["id"]
    ) -> _typing.Literal["run_id", "project_id"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["task"]
    ) -> _typing.Literal["task_id", "task_spec", "trigger_name"] | None: ...

@_typing.final
class UploadInputsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    OFFLOADED_INPUT_DATA_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def offloaded_input_data(self) -> _flyteidl2_common_run_pb2.OffloadedInputData: ...
    def __init__(
        self,
        *,
        offloaded_input_data: _flyteidl2_common_run_pb2.OffloadedInputData
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["offloaded_input_data"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["offloaded_input_data"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class PreSignedURLs(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    SIGNED_URL_FIELD_NUMBER: _builtins.int
    EXPIRES_AT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def signed_url(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def expires_at(self) -> _google_protobuf_timestamp_pb2.Timestamp: ...
    def __init__(
        self,
        *,
        signed_url: _abc.Iterable[_builtins.str] | None = ...,
        expires_at: _google_protobuf_timestamp_pb2.Timestamp
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["expires_at"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["expires_at", "signed_url"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class CreateDownloadLinkRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ARTIFACT_TYPE_FIELD_NUMBER: _builtins.int
    EXPIRES_IN_FIELD_NUMBER: _builtins.int
    ACTION_ATTEMPT_ID_FIELD_NUMBER: _builtins.int
    APP_ID_FIELD_NUMBER: _builtins.int
    TASK_ID_FIELD_NUMBER: _builtins.int
    artifact_type: ArtifactType
    @_builtins.property
    def expires_in(self) -> _google_protobuf_duration_pb2.Duration: ...
    @_builtins.property
    def action_attempt_id(self) -> _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier: ...
    @_builtins.property
    def app_id(self) -> _flyteidl2_app_app_definition_pb2.Identifier: ...
    @_builtins.property
    def task_id(self) -> _flyteidl2_task_task_definition_pb2.TaskIdentifier: ...
    def __init__(
        self,
        *,
        artifact_type: ArtifactType | _builtins.int | _builtins.str | None = ...,
        expires_in: _google_protobuf_duration_pb2.Duration
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        action_attempt_id: _flyteidl2_common_identifier_pb2.ActionAttemptIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        app_id: _flyteidl2_app_app_definition_pb2.Identifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        task_id: _flyteidl2_task_task_definition_pb2.TaskIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "action_attempt_id", "app_id", "expires_in", "source", "task_id"
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "action_attempt_id", "app_id", "artifact_type", "expires_in", "source", "task_id"
        ],
    ) -> None: ...
    def WhichOneof(
        self, oneof_group: _typing.Literal["source"]
    ) -> _typing.Literal["action_attempt_id", "app_id", "task_id"] | None: ...

@_typing.final
class CreateDownloadLinkResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    PRE_SIGNED_URLS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def pre_signed_urls(self) -> PreSignedURLs: ...
    def __init__(
        self,
        *,
        pre_signed_urls: PreSignedURLs | _abc.Mapping[_builtins.str, _builtins.object] | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["pre_signed_urls"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["pre_signed_urls"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    RUN_SOURCE_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    run_source: _flyteidl2_workflow_run_definition_pb2.RunSource
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        run_source: _flyteidl2_workflow_run_definition_pb2.RunSource
        | _builtins.int
        | _builtins.str
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["action_id"]) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["action_id", "run_source"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class GetActionDataResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    INPUTS_FIELD_NUMBER: _builtins.int
    OUTPUTS_FIELD_NUMBER: _builtins.int
    INPUTS_URI_FIELD_NUMBER: _builtins.int
    OUTPUTS_URI_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def inputs(self) -> _flyteidl2_task_common_pb2.Inputs: ...
    @_builtins.property
    def outputs(self) -> _flyteidl2_task_common_pb2.Outputs: ...
    inputs_uri: _builtins.str
    outputs_uri: _builtins.str
    def __init__(
        self,
        *,
        inputs: _flyteidl2_task_common_pb2.Inputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        outputs: _flyteidl2_task_common_pb2.Outputs
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        inputs_uri: _builtins.str | None = ...,
        outputs_uri: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.Literal["inputs", "outputs"]) -> _builtins.bool: ...
    def ClearField(
        self, field_name: _typing.Literal["inputs", "inputs_uri", "outputs", "outputs_uri"]
    ) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

@_typing.final
class TailLogsRequest(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor
    ACTION_ID_FIELD_NUMBER: _builtins.int
    ATTEMPT_FIELD_NUMBER: _builtins.int
    PRIMARY_POD_FIELD_NUMBER: _builtins.int
    ALL_PODS_FIELD_NUMBER: _builtins.int
    POD_NAME_FIELD_NUMBER: _builtins.int
    CONNECTOR_ENDPOINT_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def action_id(self) -> _flyteidl2_common_identifier_pb2.ActionIdentifier: ...
    attempt: _builtins.int
    primary_pod: _builtins.bool
    all_pods: _builtins.bool
    pod_name: _builtins.str
    connector_endpoint: _builtins.str
    def __init__(
        self,
        *,
        action_id: _flyteidl2_common_identifier_pb2.ActionIdentifier
        | _abc.Mapping[_builtins.str, _builtins.object]
        | None = ...,
        attempt: _builtins.int | None = ...,
        primary_pod: _builtins.bool | None = ...,
        all_pods: _builtins.bool | None = ...,
        pod_name: _builtins.str | None = ...,
        connector_endpoint: _builtins.str | None = ...,
    ) -> None: ...
    def HasField(
        self,
        field_name: _typing.Literal[
            "_connector_endpoint",
            "action_id",
            "all_pods",
            "connector_endpoint",
            "pod_name",
            "pod_selector",
            "primary_pod",
        ],
    ) -> _builtins.bool: ...
    def ClearField(
        self,
        field_name: _typing.Literal[
            "_connector_endpoint",
            "action_id",
            "all_pods",
            "attempt",
            "connector_endpoint",
            "pod_name",
            "pod_selector",
            "primary_pod",
        ],
    ) -> None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["pod_selector"]
    ) -> _typing.Literal["primary_pod", "all_pods", "pod_name"] | None: ...
    @_typing.overload
    def WhichOneof(
        self, oneof_group: _typing.Literal["_connector_endpoint"]
    ) -> _typing.Literal["connector_endpoint"] | None: ...

@_typing.final
class TailLogsResponse(_message.Message):
    DESCRIPTOR: _descriptor.Descriptor

    @_typing.final
    class Logs(_message.Message):
        DESCRIPTOR: _descriptor.Descriptor
        LINES_FIELD_NUMBER: _builtins.int
        CONTAINER_FIELD_NUMBER: _builtins.int
        @_builtins.property
        def lines(
            self,
        ) -> _containers.RepeatedCompositeFieldContainer[
            _flyteidl2_logs_dataplane_payload_pb2.LogLine
        ]: ...
        @_builtins.property
        def container(self) -> _flyteidl2_logs_dataplane_payload_pb2.ContainerIdentifier: ...
        def __init__(
            self,
            *,
            lines: _abc.Iterable[
                _flyteidl2_logs_dataplane_payload_pb2.LogLine
                | _abc.Mapping[_builtins.str, _builtins.object]
            ]
            | None = ...,
            container: _flyteidl2_logs_dataplane_payload_pb2.ContainerIdentifier
            | _abc.Mapping[_builtins.str, _builtins.object]
            | None = ...,
        ) -> None: ...
        def HasField(self, field_name: _typing.Literal["container"]) -> _builtins.bool: ...
        def ClearField(self, field_name: _typing.Literal["container", "lines"]) -> None: ...
        def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...

    LOGS_FIELD_NUMBER: _builtins.int
    @_builtins.property
    def logs(self) -> _containers.RepeatedCompositeFieldContainer[TailLogsResponse.Logs]: ...
    def __init__(
        self,
        *,
        logs: _abc.Iterable[TailLogsResponse.Logs | _abc.Mapping[_builtins.str, _builtins.object]]
        | None = ...,
    ) -> None: ...
    def HasField(self, field_name: _typing.NoReturn) -> _builtins.bool: ...
    def ClearField(self, field_name: _typing.Literal["logs"]) -> None: ...
    def WhichOneof(self, oneof_group: _typing.NoReturn) -> None: ...
