# Written by `nox -s generate` from flyteidl/service/agent.proto. Do not edit.
"""Types of the messages and enums of flyteidl/service/agent.proto."""

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor
