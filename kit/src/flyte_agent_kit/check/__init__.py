"""A conformance suite for agents in any language: what Flyte's core expects, check by check.

Each module has the checks of one concern, each a small function with an ID, a severity and a
sentence on why it matters. `suite` runs them, `reports` writes what came out.
"""
