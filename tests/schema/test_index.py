"""The index has what protobuf's own pool has, under the same names."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from codegen.schema.index import Index
from tests.conftest import RELEASES, published
from tests.verdicts.oracle import Pools

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("release", RELEASES)
def test_every_element_of_a_release(release: str) -> None:
    files = published(release)
    index, pools = Index(files), Pools(files)
    assert set(index.files) == set(pools.files)
    assert set(index.messages) == set(pools.messages)
    assert set(index.enums) == set(pools.enums)
    assert set(index.services) == set(pools.services)
    assert set(index.fields) == {
        field.full_name for message in pools.messages.values() for field in message.fields
    }
    assert set(index.oneofs) == {
        oneof.full_name for message in pools.messages.values() for oneof in message.oneofs
    }
    assert set(index.methods) == {
        method.full_name for service in pools.services.values() for method in service.methods
    }
    assert set(index.values) == {
        f"{enum.full_name}.{value.name}" for enum in pools.enums.values() for value in enum.values
    }
    for name, message in pools.messages.items():
        assert index.messages[name].name == message.name
        assert index.within(name) == name.removeprefix(f"{message.file.package}.")
        home = index.file(name)
        assert home is not None
        assert home.name == message.file.name
        for field in message.fields:
            found = index.field(name, field.number)
            assert found is not None
            assert found is index.fields[field.full_name]
            assert found.name == field.name
    for name, enum in pools.enums.items():
        for number, value in enum.values_by_number.items():
            found_value = index.value(name, number)
            assert found_value is not None
            assert found_value.number == value.number
    tables: list[Mapping[str, object]] = [
        *(index.messages, index.fields, index.oneofs, index.extensions),
        *(index.enums, index.values, index.services, index.methods),
    ]
    assert len(index.elements) == sum(len(table) for table in tables)


def test_what_is_not_there() -> None:
    index = Index(FileDescriptorSet())
    assert index.field("a.B", 1) is None
    assert index.value("a.B", 1) is None
    assert index.file("a.B") is None


def test_extensions_without_a_package_and_lines() -> None:
    file = FileDescriptorProto(name="a.proto")
    file.message_type.add(name="M").extension.add(name="e", number=7, extendee=".M")
    file.source_code_info.location.add(path=[4, 0], span=[4, 0, 9])
    index = Index(FileDescriptorSet(file=[file]))
    assert index.by_extendee == {("M", 7): "M.e"}
    assert index.within("M.e") == "M.e"
    assert index.lines == {"M": 5}
    assert [each.kind for each in index.by_short_name["e"]] == ["extension"]
