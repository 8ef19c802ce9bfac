# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Artifacts: outputs that are known by name, and the partitions that tell them apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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

if TYPE_CHECKING:
    from .flyteidl.core import artifact_id_pb2 as _flyteidl_core_artifact_id_pb2

__all__ = [
    "ArtifactBindingData",
    "ArtifactBindingDataBindToTimePartitionCase",
    "ArtifactBindingDataPartitionKeyCase",
    "ArtifactID",
    "ArtifactKey",
    "ArtifactTag",
    "Granularity",
    "InputBindingData",
    "LabelValue",
    "LabelValueInputBindingCase",
    "LabelValueRuntimeBindingCase",
    "LabelValueStaticValueCase",
    "LabelValueTimeValueCase",
    "LabelValueTriggeredBindingCase",
    "Partitions",
    "RuntimeBinding",
    "TimeOperator",
    "TimePartition",
    "TimeTransform",
]

# The classes of values show their public names.
_publish_values(__name__.rpartition(".")[0])


class Granularity(OpenEnum):
    """How long the stretch of time is that one time partition covers. Enum
    `flyteidl.core.Granularity`."""

    UNSET = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    MONTH = 4


class TimeOperator(OpenEnum):
    """Whether a time transform moves a time back or forward. Enum `flyteidl.core.Operator`."""

    MINUS = 0
    PLUS = 1


@final
class ArtifactKey(Wrapper):
    """The name of an artifact, without version and partitions.

    Message `flyteidl.core.ArtifactKey`.
    """

    __slots__ = (
        "_project",
        "_domain",
        "_name",
        "_org",
    )

    _full_name = "flyteidl.core.ArtifactKey"
    _wire_depth = 16

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        org: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._project = (
            _check.NO_TEXT
            if project is _check.NO_TEXT
            else _check.text(project, "ArtifactKey.project")
        )
        self._domain = (
            _check.NO_TEXT
            if domain is _check.NO_TEXT
            else _check.text(domain, "ArtifactKey.domain")
        )
        self._name = (
            _check.NO_TEXT if name is _check.NO_TEXT else _check.text(name, "ArtifactKey.name")
        )
        self._org = _check.NO_TEXT if org is _check.NO_TEXT else _check.text(org, "ArtifactKey.org")
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ArtifactKey)
        )

    @property
    def project(self) -> str:
        """The project that the artifact belongs to. Field 1 of `flyteidl.core.ArtifactKey`."""
        return self._project

    @property
    def domain(self) -> str:
        """The domain of the project, such as `production`. Field 2 of
        `flyteidl.core.ArtifactKey`."""
        return self._domain

    @property
    def name(self) -> str:
        """The artifact's name within project and domain. Field 3 of `flyteidl.core.ArtifactKey`."""
        return self._name

    @property
    def org(self) -> str:
        """The organisation, where a deployment has several. Field 4 of
        `flyteidl.core.ArtifactKey`."""
        return self._org

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._project:
            _wire.put_text(parts, b"\x0a", self._project)
        if self._domain:
            _wire.put_text(parts, b"\x12", self._domain)
        if self._name:
            _wire.put_text(parts, b"\x1a", self._name)
        if self._org:
            _wire.put_text(parts, b"\x22", self._org)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ArtifactKey:
        project = ""
        domain = ""
        name = ""
        org = ""
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
                    project = chunk.decode()
                elif tag == 0x12:
                    domain = chunk.decode()
                elif tag == 0x1A:
                    name = chunk.decode()
                elif tag == 0x22:
                    org = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._project = project
        found._domain = domain
        found._name = name
        found._org = org
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_project", "text", None),
            (0x12, "_domain", "text", None),
            (0x1A, "_name", "text", None),
            (0x22, "_org", "text", None),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactKey

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.ArtifactKey:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactKey.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArtifactKey):
            return NotImplemented
        return (
            self._project == other._project
            and self._domain == other._domain
            and self._name == other._name
            and self._org == other._org
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._project,
                self._domain,
                self._name,
                self._org,
                self._unknown_fields,
            )
        )


@final
class TimeTransform(Wrapper):
    """A shift of a time by a fixed amount.

    Message `flyteidl.core.TimeTransform`.
    """

    __slots__ = (
        "_transform",
        "_op",
    )

    _full_name = "flyteidl.core.TimeTransform"
    _wire_depth = 16

    def __init__(
        self,
        *,
        transform: str = "",
        op: TimeOperator = TimeOperator.MINUS,
        unknown_fields: bytes = b"",
    ) -> None:
        self._transform = (
            _check.NO_TEXT
            if transform is _check.NO_TEXT
            else _check.text(transform, "TimeTransform.transform")
        )
        self._op = (
            op
            if isinstance(op, TimeOperator)
            else _check.enum(op, TimeOperator, "TimeTransform.op")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TimeTransform)
        )

    @property
    def transform(self) -> str:
        """The amount. Field 1 of `flyteidl.core.TimeTransform`."""
        return self._transform

    @property
    def op(self) -> TimeOperator:
        """The direction of the shift. Field 2 of `flyteidl.core.TimeTransform`."""
        return self._op

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._transform:
            _wire.put_text(parts, b"\x0a", self._transform)
        if self._op:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._op))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TimeTransform:
        transform = ""
        op = 0
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
                    transform = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                op, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._transform = transform
        found._op = _member(TimeOperator, op)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, (
            (0x0A, "_transform", "text", None),
            (0x10, "_op", "enum", TimeOperator),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.TimeTransform

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.TimeTransform:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.TimeTransform.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TimeTransform):
            return NotImplemented
        return (
            self._transform == other._transform
            and self._op == other._op
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._transform,
                self._op,
                self._unknown_fields,
            )
        )


@final
class ArtifactBindingDataPartitionKeyCase(Case):
    """The key of the partition: field 5 of `flyteidl.core.ArtifactBindingData`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "ArtifactBindingData.partition_data.partition_key")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x2a" + _wire.text(self._value)


@final
class ArtifactBindingDataBindToTimePartitionCase(Case):
    """Whether the artifact's time partition gives the value: field 6 of
    `flyteidl.core.ArtifactBindingData`."""

    __slots__ = ()

    def __init__(self, value: bool) -> None:
        self._value = _check.boolean(
            value, "ArtifactBindingData.partition_data.bind_to_time_partition"
        )

    @property
    def value(self) -> bool:
        """The value of the field."""
        found: bool = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x30" + _wire.varint(self._value)


@final
class ArtifactBindingData(Wrapper):
    """A partition value that is taken from the artifact which triggered the run.

    Message `flyteidl.core.ArtifactBindingData`.
    """

    __slots__ = (
        "_partition_data",
        "_time_transform",
    )

    _full_name = "flyteidl.core.ArtifactBindingData"
    _wire_depth = 17

    def __init__(
        self,
        *,
        partition_data: ArtifactBindingDataPartitionKeyCase
        | ArtifactBindingDataBindToTimePartitionCase
        | None = None,
        time_transform: TimeTransform | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._partition_data: (
            ArtifactBindingDataPartitionKeyCase | ArtifactBindingDataBindToTimePartitionCase | None
        ) = (
            None
            if partition_data is None
            else _check.case(
                partition_data,
                (
                    ArtifactBindingDataPartitionKeyCase,
                    ArtifactBindingDataBindToTimePartitionCase,
                ),
                "ArtifactBindingData.partition_data",
            )
        )
        self._time_transform = (
            time_transform
            if time_transform is None or isinstance(time_transform, TimeTransform)
            else TimeTransform._check_value(time_transform, "ArtifactBindingData.time_transform")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ArtifactBindingData)
        )

    @property
    def partition_data(
        self,
    ) -> ArtifactBindingDataPartitionKeyCase | ArtifactBindingDataBindToTimePartitionCase | None:
        """Which partition of the triggering artifact gives the value. One of
        `ArtifactBindingDataPartitionKeyCase` (5),
        `ArtifactBindingDataBindToTimePartitionCase` (6)."""
        return self._partition_data

    @property
    def time_transform(self) -> TimeTransform | None:
        """How to shift the value, which only a time allows. Field 7 of
        `flyteidl.core.ArtifactBindingData`."""
        return self._time_transform

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._partition_data is not None:
            parts.append(self._partition_data._to_field())
        if self._time_transform is not None:
            _wire.put_block(parts, b"\x3a", self._time_transform.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ArtifactBindingData:
        partition_data: _case.Choice = None
        time_transform: _wire.Chunks = None
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
                if tag == 0x2A:
                    partition_data = _case.read_value(
                        partition_data, ArtifactBindingDataPartitionKeyCase, chunk.decode(), depth
                    )
                elif tag == 0x3A:
                    time_transform = (
                        chunk if time_transform is None else _wire.added(time_transform, chunk)
                    )
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x30:
                partition_data, at = _case.read_number(
                    content,
                    at,
                    partition_data,
                    ArtifactBindingDataBindToTimePartitionCase,
                    _wire.read_bool,
                    depth,
                )
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._partition_data = _case.chosen(partition_data, depth)
        found._time_transform = (
            None if time_transform is None else _wire.message(TimeTransform, time_transform, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 17, ((0x3A, "_time_transform", "message", TimeTransform),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactBindingData

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.ArtifactBindingData:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactBindingData.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArtifactBindingData):
            return NotImplemented
        return (
            self._partition_data == other._partition_data
            and self._time_transform == other._time_transform
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._partition_data,
                self._time_transform,
                self._unknown_fields,
            )
        )


@final
class InputBindingData(Wrapper):
    """A partition value that is taken from an input.

    Message `flyteidl.core.InputBindingData`.
    """

    __slots__ = ("_var",)

    _full_name = "flyteidl.core.InputBindingData"
    _wire_depth = 16

    def __init__(
        self,
        *,
        var: str = "",
        unknown_fields: bytes = b"",
    ) -> None:
        self._var = (
            _check.NO_TEXT if var is _check.NO_TEXT else _check.text(var, "InputBindingData.var")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, InputBindingData)
        )

    @property
    def var(self) -> str:
        """The name of the input. Field 1 of `flyteidl.core.InputBindingData`."""
        return self._var

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._var:
            _wire.put_text(parts, b"\x0a", self._var)
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> InputBindingData:
        var = ""
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
                    var = chunk.decode()
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._var = var
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 16, ((0x0A, "_var", "text", None),)

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.InputBindingData

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.InputBindingData:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.InputBindingData.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, InputBindingData):
            return NotImplemented
        return self._var == other._var and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._var,
                self._unknown_fields,
            )
        )


@final
class RuntimeBinding(Wrapper):
    """A partition value that the task sets while it runs.

    Message `flyteidl.core.RuntimeBinding`.
    """

    __slots__ = ()

    _full_name = "flyteidl.core.RuntimeBinding"
    _wire_depth = 16

    def __init__(
        self,
        *,
        unknown_fields: bytes = b"",
    ) -> None:
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, RuntimeBinding)
        )

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> RuntimeBinding:
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
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.RuntimeBinding

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.RuntimeBinding:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.RuntimeBinding.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuntimeBinding):
            return NotImplemented
        return self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash((self._unknown_fields,))


@final
class LabelValueStaticValueCase(Case):
    """A fixed string: field 1 of `flyteidl.core.LabelValue`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        self._value = _check.text(value, "LabelValue.value.static_value")

    @property
    def value(self) -> str:
        """The value of the field."""
        found: str = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x0a" + _wire.text(self._value)


@final
class LabelValueTimeValueCase(Case):
    """A fixed time: field 2 of `flyteidl.core.LabelValue`."""

    __slots__ = ()

    def __init__(self, value: datetime) -> None:
        self._value = _known.Timestamp._check_value(value, "LabelValue.value.time_value")

    @property
    def value(self) -> datetime:
        """The value of the field."""
        found: datetime = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x12" + _wire.block(_known.Timestamp.to_bytes(self._value))


@final
class LabelValueTriggeredBindingCase(Case):
    """A partition of the artifact that triggered the run: field 3 of `flyteidl.core.LabelValue`."""

    __slots__ = ()

    def __init__(self, value: ArtifactBindingData) -> None:
        self._value = ArtifactBindingData._check_value(value, "LabelValue.value.triggered_binding")

    @property
    def value(self) -> ArtifactBindingData:
        """The value of the field."""
        found: ArtifactBindingData = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x1a" + _wire.block(self._value.to_bytes())


@final
class LabelValueInputBindingCase(Case):
    """An input: field 4 of `flyteidl.core.LabelValue`."""

    __slots__ = ()

    def __init__(self, value: InputBindingData) -> None:
        self._value = InputBindingData._check_value(value, "LabelValue.value.input_binding")

    @property
    def value(self) -> InputBindingData:
        """The value of the field."""
        found: InputBindingData = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x22" + _wire.block(self._value.to_bytes())


@final
class LabelValueRuntimeBindingCase(Case):
    """The task itself, while it runs: field 5 of `flyteidl.core.LabelValue`."""

    __slots__ = ()

    def __init__(self, value: RuntimeBinding) -> None:
        self._value = RuntimeBinding._check_value(value, "LabelValue.value.runtime_binding")

    @property
    def value(self) -> RuntimeBinding:
        """The value of the field."""
        found: RuntimeBinding = self._value
        return found

    def _to_field(self) -> bytes:
        return b"\x2a" + _wire.block(self._value.to_bytes())


@final
class LabelValue(Wrapper):
    """The value of a partition or a tag, or where the value comes from.

    Message `flyteidl.core.LabelValue`.
    """

    __slots__ = ("_value",)

    _full_name = "flyteidl.core.LabelValue"
    _wire_depth = 18

    def __init__(
        self,
        *,
        value: LabelValueStaticValueCase
        | LabelValueTimeValueCase
        | LabelValueTriggeredBindingCase
        | LabelValueInputBindingCase
        | LabelValueRuntimeBindingCase
        | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value: (
            LabelValueStaticValueCase
            | LabelValueTimeValueCase
            | LabelValueTriggeredBindingCase
            | LabelValueInputBindingCase
            | LabelValueRuntimeBindingCase
            | None
        ) = (
            None
            if value is None
            else _check.case(
                value,
                (
                    LabelValueStaticValueCase,
                    LabelValueTimeValueCase,
                    LabelValueTriggeredBindingCase,
                    LabelValueInputBindingCase,
                    LabelValueRuntimeBindingCase,
                ),
                "LabelValue.value",
            )
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, LabelValue)
        )

    @property
    def value(
        self,
    ) -> (
        LabelValueStaticValueCase
        | LabelValueTimeValueCase
        | LabelValueTriggeredBindingCase
        | LabelValueInputBindingCase
        | LabelValueRuntimeBindingCase
        | None
    ):
        """The value, or its source. One of `LabelValueStaticValueCase` (1),
        `LabelValueTimeValueCase` (2), `LabelValueTriggeredBindingCase` (3),
        `LabelValueInputBindingCase` (4), `LabelValueRuntimeBindingCase` (5)."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value is not None:
            parts.append(self._value._to_field())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> LabelValue:
        value: _case.Choice = None
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
                    value = _case.read_value(
                        value, LabelValueStaticValueCase, chunk.decode(), depth
                    )
                elif tag == 0x12:
                    value = _case.read_message(
                        value, LabelValueTimeValueCase, _known.Timestamp, chunk, depth
                    )
                elif tag == 0x1A:
                    value = _case.read_message(
                        value, LabelValueTriggeredBindingCase, ArtifactBindingData, chunk, depth
                    )
                elif tag == 0x22:
                    value = _case.read_message(
                        value, LabelValueInputBindingCase, InputBindingData, chunk, depth
                    )
                elif tag == 0x2A:
                    value = _case.read_message(
                        value, LabelValueRuntimeBindingCase, RuntimeBinding, chunk, depth
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
        found._value = _case.chosen(value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 18, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.LabelValue

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.LabelValue:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.LabelValue.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LabelValue):
            return NotImplemented
        return self._value == other._value and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._unknown_fields,
            )
        )


@final
class Partitions(Wrapper):
    """The partitions of an artifact.

    Message `flyteidl.core.Partitions`.
    """

    __slots__ = ("_value",)

    _full_name = "flyteidl.core.Partitions"
    _wire_depth = 20

    def __init__(
        self,
        *,
        value: Mapping[str, LabelValue] = _check.EMPTY,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value = (
            _check.EMPTY
            if value is _check.EMPTY
            else _check.message_mapping(value, _check.text, LabelValue, "Partitions.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, Partitions)
        )

    @property
    def value(self) -> Mapping[str, LabelValue]:
        """The partitions' values by key. Field 1 of `flyteidl.core.Partitions`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value:
            parts += [
                b"\x0a"
                + _wire.block(
                    b"\x0a" + _wire.text(key) + b"\x12" + _wire.block(self._value[key].to_bytes())
                )
                for key in sorted(self._value)
            ]
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> Partitions:
        value: dict[str, LabelValue] = {}
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
                    _wire.add_message_entry(value, chunk, _wire.TEXT_KEY, LabelValue, depth)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = _check.read_only(value)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 20, ()

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.Partitions

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.Partitions:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.Partitions.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Partitions):
            return NotImplemented
        return self._value == other._value and self._unknown_fields == other._unknown_fields

    def __hash__(self) -> int:
        return hash(
            (
                frozenset(self._value),
                self._unknown_fields,
            )
        )


@final
class TimePartition(Wrapper):
    """The partition of an artifact by time.

    Message `flyteidl.core.TimePartition`.
    """

    __slots__ = (
        "_value",
        "_granularity",
    )

    _full_name = "flyteidl.core.TimePartition"
    _wire_depth = 19

    def __init__(
        self,
        *,
        value: LabelValue | None = None,
        granularity: Granularity = Granularity.UNSET,
        unknown_fields: bytes = b"",
    ) -> None:
        self._value = (
            value
            if value is None or isinstance(value, LabelValue)
            else LabelValue._check_value(value, "TimePartition.value")
        )
        self._granularity = (
            granularity
            if isinstance(granularity, Granularity)
            else _check.enum(granularity, Granularity, "TimePartition.granularity")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, TimePartition)
        )

    @property
    def value(self) -> LabelValue | None:
        """The time, or where it comes from. Field 1 of `flyteidl.core.TimePartition`."""
        return self._value

    @property
    def granularity(self) -> Granularity:
        """How long the stretch of time is that the partition covers. Field 2 of
        `flyteidl.core.TimePartition`."""
        return self._granularity

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._value is not None:
            _wire.put_block(parts, b"\x0a", self._value.to_bytes())
        if self._granularity:
            parts.append(b"\x10")
            parts.append(_wire.varint(self._granularity))
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> TimePartition:
        value: _wire.Chunks = None
        granularity = 0
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
                    value = chunk if value is None else _wire.added(value, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            elif tag == 0x10:
                granularity, at = _wire.read_int32(content, at)
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._value = None if value is None else _wire.message(LabelValue, value, depth)
        found._granularity = _member(Granularity, granularity)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, (
            (0x0A, "_value", "message", LabelValue),
            (0x10, "_granularity", "enum", Granularity),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.TimePartition

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.TimePartition:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.TimePartition.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TimePartition):
            return NotImplemented
        return (
            self._value == other._value
            and self._granularity == other._granularity
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._value,
                self._granularity,
                self._unknown_fields,
            )
        )


@final
class ArtifactID(Wrapper):
    """One version of an artifact, with its partitions.

    Message `flyteidl.core.ArtifactID`.
    """

    __slots__ = (
        "_artifact_key",
        "_version",
        "_partitions",
        "_time_partition",
    )

    _full_name = "flyteidl.core.ArtifactID"
    _wire_depth = 21

    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | None = None,
        version: str = "",
        partitions: Partitions | None = None,
        time_partition: TimePartition | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._artifact_key = (
            artifact_key
            if artifact_key is None or isinstance(artifact_key, ArtifactKey)
            else ArtifactKey._check_value(artifact_key, "ArtifactID.artifact_key")
        )
        self._version = (
            _check.NO_TEXT
            if version is _check.NO_TEXT
            else _check.text(version, "ArtifactID.version")
        )
        self._partitions = (
            partitions
            if partitions is None or isinstance(partitions, Partitions)
            else Partitions._check_value(partitions, "ArtifactID.partitions")
        )
        self._time_partition = (
            time_partition
            if time_partition is None or isinstance(time_partition, TimePartition)
            else TimePartition._check_value(time_partition, "ArtifactID.time_partition")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ArtifactID)
        )

    @property
    def artifact_key(self) -> ArtifactKey | None:
        """The artifact's name. Field 1 of `flyteidl.core.ArtifactID`."""
        return self._artifact_key

    @property
    def version(self) -> str:
        """The artifact's version. Field 2 of `flyteidl.core.ArtifactID`."""
        return self._version

    @property
    def partitions(self) -> Partitions | None:
        """The partitions by key. Field 3 of `flyteidl.core.ArtifactID`."""
        return self._partitions

    @property
    def time_partition(self) -> TimePartition | None:
        """The partition by time. Field 4 of `flyteidl.core.ArtifactID`."""
        return self._time_partition

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._artifact_key is not None:
            _wire.put_block(parts, b"\x0a", self._artifact_key.to_bytes())
        if self._version:
            _wire.put_text(parts, b"\x12", self._version)
        if self._partitions is not None:
            _wire.put_block(parts, b"\x1a", self._partitions.to_bytes())
        if self._time_partition is not None:
            _wire.put_block(parts, b"\x22", self._time_partition.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ArtifactID:
        artifact_key: _wire.Chunks = None
        version = ""
        partitions: _wire.Chunks = None
        time_partition: _wire.Chunks = None
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
                    artifact_key = (
                        chunk if artifact_key is None else _wire.added(artifact_key, chunk)
                    )
                elif tag == 0x12:
                    version = chunk.decode()
                elif tag == 0x1A:
                    partitions = chunk if partitions is None else _wire.added(partitions, chunk)
                elif tag == 0x22:
                    time_partition = (
                        chunk if time_partition is None else _wire.added(time_partition, chunk)
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
        found._artifact_key = (
            None if artifact_key is None else _wire.message(ArtifactKey, artifact_key, depth)
        )
        found._version = version
        found._partitions = (
            None if partitions is None else _wire.message(Partitions, partitions, depth)
        )
        found._time_partition = (
            None if time_partition is None else _wire.message(TimePartition, time_partition, depth)
        )
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 21, (
            (0x0A, "_artifact_key", "message", ArtifactKey),
            (0x12, "_version", "text", None),
            (0x1A, "_partitions", "message", Partitions),
            (0x22, "_time_partition", "message", TimePartition),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactID

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.ArtifactID:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactID.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArtifactID):
            return NotImplemented
        return (
            self._artifact_key == other._artifact_key
            and self._version == other._version
            and self._partitions == other._partitions
            and self._time_partition == other._time_partition
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._artifact_key,
                self._version,
                self._partitions,
                self._time_partition,
                self._unknown_fields,
            )
        )


@final
class ArtifactTag(Wrapper):
    """A tag that points to a version of an artifact.

    Message `flyteidl.core.ArtifactTag`.
    """

    __slots__ = (
        "_artifact_key",
        "_value",
    )

    _full_name = "flyteidl.core.ArtifactTag"
    _wire_depth = 19

    def __init__(
        self,
        *,
        artifact_key: ArtifactKey | None = None,
        value: LabelValue | None = None,
        unknown_fields: bytes = b"",
    ) -> None:
        self._artifact_key = (
            artifact_key
            if artifact_key is None or isinstance(artifact_key, ArtifactKey)
            else ArtifactKey._check_value(artifact_key, "ArtifactTag.artifact_key")
        )
        self._value = (
            value
            if value is None or isinstance(value, LabelValue)
            else LabelValue._check_value(value, "ArtifactTag.value")
        )
        self._unknown_fields = (
            _check.NO_BYTES
            if unknown_fields is _check.NO_BYTES
            else _check.unknown(unknown_fields, ArtifactTag)
        )

    @property
    def artifact_key(self) -> ArtifactKey | None:
        """The artifact's name. Field 1 of `flyteidl.core.ArtifactTag`."""
        return self._artifact_key

    @property
    def value(self) -> LabelValue | None:
        """The tag, or where it comes from. Field 2 of `flyteidl.core.ArtifactTag`."""
        return self._value

    def to_bytes(self) -> bytes:
        parts: list[bytes] = []
        if self._artifact_key is not None:
            _wire.put_block(parts, b"\x0a", self._artifact_key.to_bytes())
        if self._value is not None:
            _wire.put_block(parts, b"\x12", self._value.to_bytes())
        parts.append(self._unknown_fields)
        return b"".join(parts)

    @classmethod
    def _read_wire(cls, content: bytes, depth: int) -> ArtifactTag:
        artifact_key: _wire.Chunks = None
        value: _wire.Chunks = None
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
                    artifact_key = (
                        chunk if artifact_key is None else _wire.added(artifact_key, chunk)
                    )
                elif tag == 0x12:
                    value = chunk if value is None else _wire.added(value, chunk)
                else:
                    _wire.check_number(tag)
                    unknown.append(content[start:at])
            else:
                at = _wire.skip(content, at, tag, depth)
                unknown.append(content[start:at])
        if at != end:
            raise _wire.truncated()
        found = object.__new__(cls)
        found._artifact_key = (
            None if artifact_key is None else _wire.message(ArtifactKey, artifact_key, depth)
        )
        found._value = None if value is None else _wire.message(LabelValue, value, depth)
        found._unknown_fields = b"".join(unknown) if unknown else b""
        return found

    @classmethod
    def _wire_fields(cls) -> _wire.Fields:
        return 19, (
            (0x0A, "_artifact_key", "message", ArtifactKey),
            (0x12, "_value", "message", LabelValue),
        )

    @classmethod
    def _message_class(cls) -> MessageClass:
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactTag

    def to_proto(self) -> _flyteidl_core_artifact_id_pb2.ArtifactTag:
        """Makes the message, of the stubs package's own class."""
        from .flyteidl.core import artifact_id_pb2

        return artifact_id_pb2.ArtifactTag.FromString(self.to_bytes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArtifactTag):
            return NotImplemented
        return (
            self._artifact_key == other._artifact_key
            and self._value == other._value
            and self._unknown_fields == other._unknown_fields
        )

    def __hash__(self) -> int:
        return hash(
            (
                self._artifact_key,
                self._value,
                self._unknown_fields,
            )
        )
