"""The tables of this folder as a manual: `make manual` prints it."""

from __future__ import annotations

import ast
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

ASKING = ("judge", "count", "sources", "walk", "ask", "written")
"""The fixtures that take tables."""


def manual(folder: Path) -> str:
    """Every rule's heading, every test's name as a sentence, and its tables."""
    pages = ["# How delays are measured, by example\n"]
    for path in sorted(folder.glob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        shared = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        pages.append(f"## {(ast.get_docstring(tree) or '').rstrip('.')}\n")
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                pages.append(f"### {sentence(node.name)}\n")
                pages += [f"```text\n{table}\n```\n" for table in tables(node, shared)]
    return "\n".join(pages)


def sentence(name: str) -> str:
    """A test's name as it is read aloud."""
    words = name.removeprefix("test_").replace("_", " ")
    return f"{words[0].upper()}{words[1:]}."


def tables(node: ast.FunctionDef, shared: dict[str, ast.expr]) -> Iterator[str]:
    """The examples of a test: its cases first, then its tables and limits, in order."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and len(decorator.args) > 1:
            heads, rows = decorator.args[:2]
            yield f"{_plain(heads)}\n" + "\n".join(_plain(one) for one in getattr(rows, "elts", []))
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ASKING:
            for given in call.args:
                one = shared.get(given.id, given) if isinstance(given, ast.Name) else given
                yield textwrap.dedent(_plain(one)).strip()
            for keyword in call.keywords:
                yield f"{keyword.arg}: {textwrap.dedent(_plain(keyword.value)).strip()}"


def _plain(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_plain(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return f"<{ast.unparse(node.value)}>"
    if isinstance(node, ast.Tuple):
        return " | ".join(_plain(one) for one in node.elts)
    return ast.unparse(node)


if __name__ == "__main__":
    sys.stdout.write(manual(Path(__file__).parent))
