# Written by `nox -s generate` from flyteidl2/common/list.proto. Do not edit.
"""Messages and enums of flyteidl2/common/list.proto."""

from flyte_stubs_runtime.pool import load

from flyte_connector_stubs import POOL

DESCRIPTOR = load(
    POOL,
    b"\n\x1bflyteidl2/common/list.proto"
    b"\x12\x10flyteidl2.common"
    b'"\x84\x01'
    b"\n\x04Sort"
    b"\x12\x10\n\x03key\x18\x01 \x01(\tR\x03key"
    b"\x12>\n\tdirection\x18\x02 \x01(\x0e2 .flyteidl2.common.Sort.DirectionR\tdirection"
    b'"*\n\tDirection\x12\x0e\n\nDESCENDING\x10\x00\x12\r\n\tASCENDING\x10\x01'
    b'"\x81\x02'
    b"\n\x0bListRequest"
    b"\x12\x14\n\x05limit\x18\x01 \x01(\rR\x05limit"
    b"\x12\x14\n\x05token\x18\x02 \x01(\tR\x05token"
    b"\x123\n\x07sort_by\x18\x03 \x01(\x0b2\x16.flyteidl2.common.SortB\x02\x18\x01R\x06sortBy"
    b"\x122\n\x07filters\x18\x04 \x03(\x0b2\x18.flyteidl2.common.FilterR\x07filters"
    b"\x12\x1f\n\x0braw_filters\x18\x05 \x03(\tR\nrawFilters"
    b"\x12<\n\x0esort_by_fields\x18\x06 \x03(\x0b2\x16.flyteidl2.common.SortR\x0csortByFields"
    b'"\xfb\x02'
    b"\n\x06Filter"
    b"\x12=\n\x08function\x18\x01 \x01(\x0e2!.flyteidl2.common.Filter.FunctionR\x08function"
    b"\x12\x14\n\x05field\x18\x02 \x01(\tR\x05field"
    b"\x12\x16\n\x06values\x18\x03 \x03(\tR\x06values"
    b'"\x83\x02'
    b"\n\x08Function"
    b"\x12\t\n\x05EQUAL\x10\x00"
    b"\x12\r\n\tNOT_EQUAL\x10\x01"
    b"\x12\x10\n\x0cGREATER_THAN\x10\x02"
    b"\x12\x19\n\x15GREATER_THAN_OR_EQUAL\x10\x03"
    b"\x12\r\n\tLESS_THAN\x10\x04"
    b"\x12\x16\n\x12LESS_THAN_OR_EQUAL\x10\x05"
    b"\x12\x0c\n\x08CONTAINS\x10\x06"
    b"\x12\x0c\n\x08VALUE_IN\x10\x07"
    b"\x12\x10\n\x0cVALUE_NOT_IN\x10\t"
    b"\x12\r\n\tENDS_WITH\x10\x0c"
    b"\x12\x11\n\rNOT_ENDS_WITH\x10\r"
    b"\x12\x1d\n\x19CONTAINS_CASE_INSENSITIVE\x10\x0e"
    b"\x12\n\n\x06EXISTS\x10\x0f"
    b"\x12\x0e\n\nNOT_EXISTS\x10\x10"
    b"B\xba\x01"
    b"\n\x14com.flyteidl2.common"
    b"B\tListProto"
    b"H\x02"
    b"P\x01"
    b"Z4github.com/flyteorg/flyte/v2/gen/go/flyteidl2/common"
    b"\xa2\x02\x03FCX"
    b"\xaa\x02\x10Flyteidl2.Common"
    b"\xca\x02\x10Flyteidl2\\Common"
    b"\xe2\x02\x1cFlyteidl2\\Common\\GPBMetadata"
    b"\xea\x02\x11Flyteidl2::Common"
    b"b\x06proto3",
    globals(),
)
