from __future__ import annotations

import sys

import flyte_agent_kit
from tests.conftest import run_python


def test_every_public_name_can_be_imported() -> None:
    for name in flyte_agent_kit.__all__:
        assert getattr(flyte_agent_kit, name).__name__ == name
        assert name in dir(flyte_agent_kit)


def test_importing_the_interface_of_authors_stays_cheap() -> None:
    loaded = run_python(
        sys.executable,
        "import sys\n"
        "from flyte_agent_kit import AsyncAgent, Phase, Resource, SyncAgent, Task\n"
        "costly = {'asyncio', 'click', 'grpc', 'msgspec', 'pydantic', 'rich'}\n"
        "print(*sorted(costly & set(sys.modules)))",
    )
    assert loaded.split() == []
