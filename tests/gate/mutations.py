"""What somebody could do to the extended schema, and what the gate must say to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)

N = TypeVar(
    "N",
    DescriptorProto,
    EnumDescriptorProto,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)

RESOURCE = "flyteidl.admin.Resource"
EVENT = "flyteidl.event.TaskExecutionEvent"
CLOSURE = "flyteidl.admin.TaskExecutionClosure"
EXTERNAL = "flyteidl.event.ExternalResourceInfo"
LOG = "flyteidl.core.TaskLog"
AGENT = "flyteidl.service.AsyncAgentService"


class Schema:
    """Descriptors, with a way to each element."""

    def __init__(self, files: FileDescriptorSet) -> None:
        self.files = files

    def file(self, name: str) -> FileDescriptorProto:
        return next(file for file in self.files.file if file.name == name)

    def home(self, full_name: str) -> FileDescriptorProto:
        """The file that defines a type of the first level."""
        package, _, name = full_name.rpartition(".")
        return next(
            file
            for file in self.files.file
            if file.package == package
            and name
            in {
                *(each.name for each in file.message_type),
                *(each.name for each in file.enum_type),
                *(each.name for each in file.service),
            }
        )

    def message(self, full_name: str) -> DescriptorProto:
        return _named(self.home(full_name).message_type, full_name.rpartition(".")[2])

    def field(self, message: str, name: str) -> FieldDescriptorProto:
        return _named(self.message(message).field, name)

    def nested_enum(self, message: str, name: str) -> EnumDescriptorProto:
        return _named(self.message(message).enum_type, name)

    def service(self, full_name: str) -> ServiceDescriptorProto:
        return _named(self.home(full_name).service, full_name.rpartition(".")[2])

    def method(self, service: str, name: str) -> MethodDescriptorProto:
        return _named(self.service(service).method, name)

    def value(self, message: str, enum: str, name: str) -> EnumValueDescriptorProto:
        return _named(self.nested_enum(message, enum).value, name)

    def delete_field(self, message: str, name: str, *, reserve: str = "") -> None:
        """Deletes a field; `reserve` says what is reserved: its number, its name, or both."""
        held = self.message(message)
        gone = _named(held.field, name)
        if "number" in reserve:
            held.reserved_range.add(start=gone.number, end=gone.number + 1)
        if "name" in reserve:
            held.reserved_name.append(name)
        held.field.remove(gone)

    def rename(self, message: str, old: str, new: str) -> None:
        renamed = self.field(message, old)
        renamed.name, renamed.json_name = new, new

    def into_oneof(self, message: str, name: str) -> None:
        held = self.message(message)
        held.oneof_decl.add(name="moved")
        moved = _named(held.field, name)
        moved.oneof_index = len(held.oneof_decl) - 1


def _named(elements: Iterable[N], name: str) -> N:
    return next(each for each in elements if each.name == name)


@dataclass(frozen=True)
class Mutation:
    """One change, and the rules that must refuse it, by contract; none, where it is harmless."""

    name: str
    element: str
    change: Callable[[Schema], object]
    refused: dict[str, set[str]] = field(default_factory=dict)


T = FieldDescriptorProto
GONE = "FIELD_NO_DELETE_UNLESS_NAME_RESERVED FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"
VALUE_GONE = GONE.replace("FIELD", "ENUM_VALUE")


def retyped(
    message: str, name: str, kind: T.Type.ValueType, type_name: str = ""
) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        changed = schema.field(message, name)
        changed.ClearField("type_name")
        changed.type = kind
        if type_name:
            changed.type_name = type_name

    return change


def labelled(message: str, name: str) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        changed = schema.field(message, name)
        repeated = changed.label == T.LABEL_REPEATED
        changed.label = T.LABEL_OPTIONAL if repeated else T.LABEL_REPEATED

    return change


def renumbered(message: str, name: str, number: int) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        schema.field(message, name).number = number

    return change


def option(name: str) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        schema.file("flyteidl/admin/agent.proto").options.ClearField(name)  # type: ignore[arg-type]

    return change


def breaking(
    name: str,
    element: str,
    change: Callable[[Schema], object],
    **rules: str,
) -> Mutation:
    """Rules by contract; `a b` are two of them."""
    return Mutation(name, element, change, {key: set(said.split()) for key, said in rules.items()})


def harmless(name: str, change: Callable[[Schema], object]) -> Mutation:
    return Mutation(name, "", change)


def plus_field(message: str, name: str, number: int) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        schema.message(message).field.add(
            name=name, json_name=name, number=number, type=T.TYPE_STRING, label=T.LABEL_OPTIONAL
        )

    return change


def plus_method(schema: Schema) -> None:
    schema.service(AGENT).method.add(
        name="PauseTask",
        input_type=".flyteidl.admin.GetTaskRequest",
        output_type=".flyteidl.admin.GetTaskResponse",
    )


def reuse_reserved(schema: Schema) -> None:
    held = schema.message("flyteidl.core.TaskMetadata")
    held.ClearField("reserved_range")
    plus_field("flyteidl.core.TaskMetadata", "again", 10)(schema)


def reuse_number(schema: Schema) -> None:
    schema.delete_field(LOG, "name")
    plus_field(LOG, "other", 2)(schema)


def out_of_oneof(schema: Schema) -> None:
    schema.field(EVENT, "output_data").ClearField("oneof_index")


def other_oneof(schema: Schema) -> None:
    schema.field(EVENT, "output_uri").oneof_index = 0


def no_oneof(schema: Schema) -> None:
    held = schema.message(EXTERNAL)
    held.ClearField("oneof_decl")
    schema.field(EXTERNAL, "workflow_node_metadata").ClearField("oneof_index")


def drop(schema: Schema, full_name: str) -> None:
    """Deletes a type of the first level."""
    home, name = schema.home(full_name), full_name.rpartition(".")[2]
    for message in [each for each in home.message_type if each.name == name]:
        home.message_type.remove(message)
    for enum in [each for each in home.enum_type if each.name == name]:
        home.enum_type.remove(enum)
    for service in [each for each in home.service if each.name == name]:
        home.service.remove(service)


def repackaged(schema: Schema) -> None:
    """Moves the agent services to a package of their own."""
    schema.file("flyteidl/service/agent.proto").package = "flyteidl.services"


def without_file(schema: Schema) -> None:
    [gone] = [file for file in schema.files.file if file.name == "flyteidl/service/agent.proto"]
    schema.files.file.remove(gone)


def reversed_elements(schema: Schema) -> None:
    """Everything stands in another order, in every message and file."""
    for file in schema.files.file:
        for held in (file.message_type, file.enum_type, file.service):
            backwards = list(held)[::-1]
            del held[:]
            held.extend(backwards)  # type: ignore[arg-type]
    for name in (RESOURCE, LOG, CLOSURE):
        message = schema.message(name)
        fields = list(message.field)[::-1]
        del message.field[:]
        message.field.extend(fields)


def commented(schema: Schema) -> None:
    for file in schema.files.file:
        file.source_code_info.location.add(path=[4, 0], span=[0, 0, 1], leading_comments="Other.")


def plus_message(schema: Schema) -> None:
    schema.file("flyteidl/admin/agent.proto").message_type.add(name="Added")


def plus_file(schema: Schema) -> None:
    schema.files.file.add(
        name="flyteidl/admin/added.proto", package="flyteidl.admin"
    ).syntax = "proto3"


def swapped(schema: Schema) -> None:
    schema.value(LOG, "MessageFormat", "CSV").number = 2
    schema.value(LOG, "MessageFormat", "JSON").number = 1


def without_metrics(schema: Schema) -> None:
    """The message, and the method that gives it."""
    methods = schema.service(AGENT).method
    methods.remove(schema.method(AGENT, "GetTaskMetrics"))
    drop(schema, "flyteidl.admin.GetTaskMetricsResponse")


def without_originator(schema: Schema) -> None:
    retyped("flyteidl.admin.LogLine", "originator", T.TYPE_INT32)(schema)
    drop(schema, "flyteidl.admin.LogLineOriginator")


def set_method(method: str, **changes: object) -> Callable[[Schema], None]:
    def change(schema: Schema) -> None:
        for key, value in changes.items():
            setattr(schema.method(AGENT, method), key, value)

    return change


MUTATIONS = [
    breaking(
        "field renamed",
        f"{LOG}.name",
        lambda s: s.rename(LOG, "name", "title"),
        event="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        closure="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        resource="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        services="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        everything="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
    ),
    breaking(
        "field renumbered",
        f"{LOG}.name",
        renumbered(LOG, "name", 90),
        event="FIELD_NO_DELETE",
        closure="FIELD_NO_DELETE",
        resource=GONE,
        services=GONE,
        everything="FIELD_NO_DELETE",
    ),
    breaking(
        "field's JSON name changed",
        f"{LOG}.name",
        lambda s: setattr(s.field(LOG, "name"), "json_name", "title"),
        event="FIELD_SAME_JSON_NAME",
        closure="FIELD_SAME_JSON_NAME",
        resource="FIELD_SAME_JSON_NAME",
        services="FIELD_SAME_JSON_NAME",
        everything="FIELD_SAME_JSON_NAME",
    ),
    breaking(
        "string to bytes",
        f"{LOG}.name",
        retyped(LOG, "name", T.TYPE_BYTES),
        event="FIELD_SAME_TYPE",
        closure="FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "string to a number",
        f"{LOG}.name",
        retyped(LOG, "name", T.TYPE_INT64),
        event="FIELD_SAME_TYPE",
        closure="FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "string to a message",
        f"{LOG}.name",
        retyped(LOG, "name", T.TYPE_MESSAGE, ".google.protobuf.Duration"),
        event="FIELD_SAME_CARDINALITY FIELD_SAME_TYPE",
        closure="FIELD_SAME_CARDINALITY FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_CARDINALITY FIELD_SAME_TYPE",
    ),
    breaking(
        "uint32 to uint64",
        f"{EVENT}.retry_attempt",
        retyped(EVENT, "retry_attempt", T.TYPE_UINT64),
        event="FIELD_SAME_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "int32 to sint32",
        f"{EVENT}.event_version",
        retyped(EVENT, "event_version", T.TYPE_SINT32),
        event="FIELD_SAME_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "int32 to fixed32",
        f"{EVENT}.event_version",
        retyped(EVENT, "event_version", T.TYPE_FIXED32),
        event="FIELD_SAME_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "bool to int32",
        f"{LOG}.ShowWhilePending",
        retyped(LOG, "ShowWhilePending", T.TYPE_INT32),
        event="FIELD_SAME_TYPE",
        closure="FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "enum to int32",
        f"{LOG}.message_format",
        retyped(LOG, "message_format", T.TYPE_INT32),
        event="ENUM_NO_DELETE FIELD_SAME_TYPE",
        closure="ENUM_NO_DELETE FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "enum to another enum",
        f"{EVENT}.phase",
        retyped(EVENT, "phase", T.TYPE_ENUM, ".flyteidl.core.NodeExecution.Phase"),
        event="FIELD_SAME_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "message to another message",
        f"{LOG}.ttl",
        retyped(LOG, "ttl", T.TYPE_MESSAGE, ".google.protobuf.Timestamp"),
        event="FIELD_SAME_TYPE",
        closure="FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "double to float",
        "flyteidl.core.Primitive.float_value",
        retyped("flyteidl.core.Primitive", "float_value", T.TYPE_FLOAT),
        event="FIELD_SAME_TYPE",
        closure="FIELD_SAME_TYPE",
        resource="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="FIELD_SAME_TYPE",
    ),
    breaking(
        "repeated to singular",
        f"{EVENT}.logs",
        labelled(EVENT, "logs"),
        event="FIELD_SAME_CARDINALITY",
        everything="FIELD_SAME_CARDINALITY",
    ),
    breaking(
        "singular to repeated",
        f"{LOG}.uri",
        labelled(LOG, "uri"),
        event="FIELD_SAME_CARDINALITY",
        closure="FIELD_SAME_CARDINALITY",
        resource="FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
        services="FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
        everything="FIELD_SAME_CARDINALITY",
    ),
    breaking(
        "moved into a oneof",
        f"{LOG}.uri",
        lambda s: s.into_oneof(LOG, "uri"),
        event="FIELD_SAME_CARDINALITY FIELD_SAME_ONEOF",
        closure="FIELD_SAME_CARDINALITY FIELD_SAME_ONEOF",
        resource="FIELD_SAME_ONEOF",
        services="FIELD_SAME_ONEOF",
        everything="FIELD_SAME_CARDINALITY FIELD_SAME_ONEOF",
    ),
    breaking(
        "moved out of a oneof",
        f"{EVENT}.output_data",
        out_of_oneof,
        event="FIELD_SAME_ONEOF",
        everything="FIELD_SAME_ONEOF",
    ),
    breaking(
        "moved to another oneof",
        f"{EVENT}.output_uri",
        other_oneof,
        event="FIELD_SAME_ONEOF",
        everything="FIELD_SAME_ONEOF",
    ),
    breaking(
        "oneof deleted",
        f"{EXTERNAL}.target_metadata",
        no_oneof,
        event="FIELD_SAME_ONEOF ONEOF_NO_DELETE",
        closure="FIELD_SAME_ONEOF ONEOF_NO_DELETE",
        everything="FIELD_SAME_ONEOF ONEOF_NO_DELETE",
    ),
    breaking(
        "field deleted",
        f"{LOG}.name",
        lambda s: s.delete_field(LOG, "name"),
        event="FIELD_NO_DELETE",
        closure="FIELD_NO_DELETE",
        resource=GONE,
        services=GONE,
        everything="FIELD_NO_DELETE",
    ),
    breaking(
        "field deleted, number reserved",
        f"{LOG}.name",
        lambda s: s.delete_field(LOG, "name", reserve="number"),
        event="FIELD_NO_DELETE",
        closure="FIELD_NO_DELETE",
        resource="FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
        services="FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
        everything="FIELD_NO_DELETE",
    ),
    breaking(
        "field deleted, both reserved",
        f"{LOG}.name",
        lambda s: s.delete_field(LOG, "name", reserve="number and name"),
        event="FIELD_NO_DELETE",
        closure="FIELD_NO_DELETE",
        everything="FIELD_NO_DELETE",
    ),
    breaking(
        "number reused for another field",
        f"{LOG}.name",
        reuse_number,
        event="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        closure="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        resource="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        services="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        everything="FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
    ),
    breaking(
        "reserved number reused",
        "flyteidl.core.TaskMetadata",
        reuse_reserved,
        services="RESERVED_MESSAGE_NO_DELETE",
        everything="RESERVED_MESSAGE_NO_DELETE",
    ),
    breaking(
        "enum value deleted",
        f"{LOG}.MessageFormat.JSON",
        lambda s: s.nested_enum(LOG, "MessageFormat").value.pop(),
        event="ENUM_VALUE_NO_DELETE",
        closure="ENUM_VALUE_NO_DELETE",
        resource=VALUE_GONE,
        services=VALUE_GONE,
        everything="ENUM_VALUE_NO_DELETE",
    ),
    breaking(
        "enum value renumbered",
        f"{LOG}.MessageFormat.JSON",
        lambda s: setattr(s.value(LOG, "MessageFormat", "JSON"), "number", 9),
        event="ENUM_VALUE_NO_DELETE",
        closure="ENUM_VALUE_NO_DELETE",
        resource=VALUE_GONE,
        services=VALUE_GONE,
        everything="ENUM_VALUE_NO_DELETE",
    ),
    breaking(
        "enum value renamed",
        f"{LOG}.MessageFormat.JSON",
        lambda s: setattr(s.value(LOG, "MessageFormat", "JSON"), "name", "NDJSON"),
        event="ENUM_VALUE_SAME_NAME",
        closure="ENUM_VALUE_SAME_NAME",
        resource="ENUM_VALUE_SAME_NAME",
        services="ENUM_VALUE_SAME_NAME",
        everything="ENUM_VALUE_SAME_NAME",
    ),
    breaking(
        "two enum values swapped",
        f"{LOG}.MessageFormat.CSV",
        swapped,
        event="ENUM_VALUE_SAME_NAME",
        closure="ENUM_VALUE_SAME_NAME",
        resource="ENUM_VALUE_SAME_NAME",
        services="ENUM_VALUE_SAME_NAME",
        everything="ENUM_VALUE_SAME_NAME",
    ),
    breaking(
        "message deleted",
        "flyteidl.admin.GetTaskMetricsResponse",
        without_metrics,
        services="RPC_NO_DELETE",
        everything="MESSAGE_NO_DELETE RPC_NO_DELETE",
    ),
    breaking(
        "enum deleted",
        "flyteidl.admin.LogLineOriginator",
        without_originator,
        services="FIELD_WIRE_JSON_COMPATIBLE_TYPE",
        everything="ENUM_NO_DELETE FIELD_SAME_TYPE",
    ),
    breaking(
        "service deleted",
        AGENT,
        lambda s: drop(s, AGENT),
        services="CONTRACT_NO_DELETE",
        everything="SERVICE_NO_DELETE",
    ),
    breaking(
        "method deleted",
        f"{AGENT}.GetTaskLogs",
        lambda s: s.service(AGENT).method.pop(),
        services="RPC_NO_DELETE",
        everything="RPC_NO_DELETE",
    ),
    breaking(
        "method renamed",
        f"{AGENT}.GetTaskLogs",
        set_method("GetTaskLogs", name="TailTaskLogs"),
        services="RPC_NO_DELETE",
        everything="RPC_NO_DELETE",
    ),
    breaking(
        "method's request changed",
        f"{AGENT}.GetTask",
        set_method("GetTask", input_type=".flyteidl.admin.DeleteTaskRequest"),
        services="RPC_SAME_REQUEST_TYPE",
        everything="RPC_SAME_REQUEST_TYPE",
    ),
    breaking(
        "method's response changed",
        f"{AGENT}.GetTask",
        set_method("GetTask", output_type=".flyteidl.admin.DeleteTaskResponse"),
        services="RPC_SAME_RESPONSE_TYPE",
        everything="RPC_SAME_RESPONSE_TYPE",
    ),
    breaking(
        "stream became unary",
        f"{AGENT}.GetTaskLogs",
        set_method("GetTaskLogs", server_streaming=False),
        services="RPC_SAME_SERVER_STREAMING",
        everything="RPC_SAME_SERVER_STREAMING",
    ),
    breaking(
        "unary became a client's stream",
        f"{AGENT}.GetTask",
        set_method("GetTask", client_streaming=True),
        services="RPC_SAME_CLIENT_STREAMING",
        everything="RPC_SAME_CLIENT_STREAMING",
    ),
    breaking(
        "package changed",
        "flyteidl/service/agent.proto",
        repackaged,
        services="CONTRACT_NO_DELETE",
        everything="FILE_SAME_PACKAGE",
    ),
    breaking(
        "file deleted",
        "flyteidl/service/agent.proto",
        without_file,
        services="CONTRACT_NO_DELETE",
        everything="FILE_NO_DELETE",
    ),
    breaking(
        "option go_package removed",
        "flyteidl/admin/agent.proto",
        option("go_package"),
        everything="FILE_SAME_GO_PACKAGE",
    ),
    breaking(
        "option java_package removed",
        "flyteidl/admin/agent.proto",
        option("java_package"),
        everything="FILE_SAME_JAVA_PACKAGE",
    ),
    harmless("field added", plus_field(RESOURCE, "added", 900)),
    harmless("field added to an event", plus_field(EVENT, "added", 900)),
    harmless("message added", plus_message),
    harmless("file added", plus_file),
    harmless(
        "enum value added",
        lambda s: s.nested_enum(LOG, "MessageFormat").value.add(name="NDJSON", number=3),
    ),
    harmless("method added", plus_method),
    harmless(
        "service added", lambda s: s.file("flyteidl/service/agent.proto").service.add(name="Added")
    ),
    harmless("comments changed", commented),
    harmless("everything in another order", reversed_elements),
    harmless("reservation added", lambda s: s.message(RESOURCE).reserved_name.append("later")),
    harmless(
        "field deprecated", lambda s: setattr(s.field(LOG, "uri").options, "deprecated", True)
    ),
]

# custom_info in each of these ways: what FILE says to it, and what WIRE_JSON does.
TOUCHED: list[tuple[str, Callable[[str], Callable[[Schema], object]], str, str]] = [
    (
        "renamed",
        lambda m: lambda s: s.rename(m, "custom_info", "info"),
        "FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
        "FIELD_SAME_JSON_NAME FIELD_SAME_NAME",
    ),
    ("renumbered", lambda m: renumbered(m, "custom_info", 91), "FIELD_NO_DELETE", GONE),
    (
        "made bytes",
        lambda m: retyped(m, "custom_info", T.TYPE_BYTES),
        "FIELD_SAME_CARDINALITY FIELD_SAME_TYPE",
        "FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    ),
    (
        "made a Value",
        lambda m: retyped(m, "custom_info", T.TYPE_MESSAGE, ".google.protobuf.Value"),
        "FIELD_SAME_TYPE",
        "FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    ),
    (
        "made repeated",
        lambda m: labelled(m, "custom_info"),
        "FIELD_SAME_CARDINALITY",
        "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    ),
    (
        "moved into a oneof",
        lambda m: lambda s: s.into_oneof(m, "custom_info"),
        "FIELD_SAME_ONEOF",
        "FIELD_SAME_ONEOF",
    ),
    (
        "given another JSON name",
        lambda m: lambda s: setattr(s.field(m, "custom_info"), "json_name", "info"),
        "FIELD_SAME_JSON_NAME",
        "FIELD_SAME_JSON_NAME",
    ),
    ("deleted", lambda m: lambda s: s.delete_field(m, "custom_info"), "FIELD_NO_DELETE", GONE),
    (
        "deleted and reserved",
        lambda m: lambda s: s.delete_field(m, "custom_info", reserve="number and name"),
        "FIELD_NO_DELETE",
        "",
    ),
]
HOLDERS = {EVENT: ["event"], CLOSURE: ["closure"], EXTERNAL: ["event", "closure"], RESOURCE: []}
MUTATIONS += [
    breaking(
        f"{holder.rpartition('.')[2]}.custom_info {how}",
        f"{holder}.custom_info",
        change(holder),
        everything=in_file,
        **dict.fromkeys(contracts, in_file),
        **(
            dict.fromkeys(("resource", "services"), on_wire)
            if holder == RESOURCE and on_wire
            else {}
        ),
    )
    for how, change, in_file, on_wire in TOUCHED
    for holder, contracts in HOLDERS.items()
]
