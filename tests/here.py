"""This checkout, and what the tests look at in it."""

from __future__ import annotations

from pathlib import Path

from codegen.upstream.family import Family
from codegen.workspace import Workspace

WORKSPACE = Workspace(Path(__file__).resolve().parents[1])
ROOT = WORKSPACE.root
FLYTEIDL = Family(WORKSPACE, "flyteidl")
STUBS = WORKSPACE.generated / "flyte-agent-stubs"
"""The distribution that people import."""
PACKAGE = STUBS / "flyte_agent_stubs"
TYPES = WORKSPACE.generated / "flyteidl-stubs"
"""Types of upstream's own modules."""
FLYTEIDL2 = Family(WORKSPACE, "flyteidl2")
CONNECTOR_STUBS = WORKSPACE.generated / "flyte-connector-stubs"
"""The distribution that people import for Flyte 2."""
CONNECTOR_PACKAGE = CONNECTOR_STUBS / "flyte_connector_stubs"
CONNECTOR_TYPES = WORKSPACE.generated / "flyteidl2-stubs"
IMPORTABLE = (WORKSPACE.runtime / "src", STUBS, CONNECTOR_STUBS, WORKSPACE.kit / "src")
"""What has to be on the path to import the packages without installing them."""
