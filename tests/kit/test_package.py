from __future__ import annotations

import flyte_agent_kit


def test_every_public_name_can_be_imported() -> None:
    for name in flyte_agent_kit.__all__:
        assert getattr(flyte_agent_kit, name).__name__ == name
        assert name in dir(flyte_agent_kit)
