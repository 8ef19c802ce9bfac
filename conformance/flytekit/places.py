"""Where in a program an error is, in words that outlive a change of line numbers."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

from conformance.flytekit.checkers import Finding

_SCOPES = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def places(findings: Iterable[Finding], sources: Path) -> dict[str, list[Finding]]:
    """Returns findings by place: `module:Class.method: the line of code`."""
    texts: dict[str, tuple[list[str], ast.Module]] = {}
    found: dict[str, list[Finding]] = {}
    for each in findings:
        if each.file not in texts:
            text = (sources / each.file).read_text("utf-8")
            texts[each.file] = (text.splitlines(), ast.parse(text))
        lines, tree = texts[each.file]
        module = each.file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        code = " ".join(lines[each.line - 1].split())
        found.setdefault(f"{module}:{_scope(tree, each.line)}: {code}", []).append(each)
    return found


def _scope(tree: ast.Module, line: int) -> str:
    """Returns the qualified name of the innermost class or function around a line."""
    around = (node for node in ast.walk(tree) if isinstance(node, _SCOPES) and _has(node, line))
    return ".".join(node.name for node in around)  # ast.walk goes from the outside inwards


def _has(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, line: int) -> bool:
    first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
    return first <= line <= (node.end_lineno or first)
