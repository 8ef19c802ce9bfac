# Written by `nox -s generate` from flyteidl2/imagebuilder/service.proto. Do not edit.
"""Types of the messages and enums of flyteidl2/imagebuilder/service.proto."""

from google.protobuf import descriptor as _descriptor

DESCRIPTOR: _descriptor.FileDescriptor
