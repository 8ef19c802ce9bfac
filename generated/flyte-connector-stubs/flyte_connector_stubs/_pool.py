# Written by `nox -s generate` from codegen/emit/distribution/templates/pool.py.jinja. Do not edit.
"""What the root exports that needs protobuf."""

from flyte_stubs_runtime.pool import adopt
from flyte_stubs_runtime.publishing import publish
from google.protobuf.descriptor_pool import DescriptorPool

__all__ = ["POOL", "adopt"]

publish(__name__, ["adopt"], home="flyte_connector_stubs")

POOL = DescriptorPool()
"""Every file of this package whose module has been imported, protobuf's own types included.

protobuf keeps one file of a name to a pool, so two releases of flyteidl2 cannot share its default
pool. This one is beside any flyteidl2; messages cross between the two as bytes, by `adopt`.
"""
