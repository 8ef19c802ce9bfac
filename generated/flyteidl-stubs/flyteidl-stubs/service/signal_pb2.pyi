# Written by `nox -s generate` from flyteidl/service/signal.proto. Do not edit.
"""Types of the messages and enums of flyteidl/service/signal.proto."""

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor
