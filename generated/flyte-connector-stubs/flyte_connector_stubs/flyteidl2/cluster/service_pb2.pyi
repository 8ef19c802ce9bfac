# Written by `nox -s generate` from flyteidl2/cluster/service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/cluster/service.proto."""

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor
