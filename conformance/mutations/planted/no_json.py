"""A runtime that exchanges no JSON."""

from __future__ import annotations

from conformance.mutations.oracle.program import exchange
from conformance.mutations.oracle.program.__main__ import main

if __name__ == "__main__":
    exchange.JSON = False
    main()
