"""Gates that do not look at the schema."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.verdicts.contracts import Contract
from codegen.verdicts.images import Baseline
from conformance.mutations.gate import Findings


def passes_everything(ours: Baseline, before: Baseline, contracts: Sequence[Contract]) -> Findings:
    """Finds nothing."""
    return {}


def refuses_everything(ours: Baseline, before: Baseline, contracts: Sequence[Contract]) -> Findings:
    """Finds a deletion of each of a contract's types."""
    return {
        each.name: [("CONTRACT_NO_DELETE", element) for element in each.types] for each in contracts
    }
