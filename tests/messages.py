"""Every message with the values that its comment gives as examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from timeline.wording.messages import Messages, Value, source, subjects

EXAMPLE = re.compile(r"\$(\w+) \(([^)]*)\)")
"""How the comment above a message gives a value: '$n (2): waits.'"""


class Message(NamedTuple):
    """A message as its file has it."""

    subject: str
    heading: str
    """Of the part of the file that it stands in."""
    id: str
    examples: dict[str, Value]
    choices: dict[str, tuple[str, ...]]
    """By value, what a message chooses by."""

    def texts(self) -> Iterator[str]:
        """The message with its examples, and once for each way in which it can read."""
        every = [[(name, one) for one in self._values(name)] for name in self.examples]
        messages = Messages(self.subject)
        found = (messages.text(self.id, **dict(values)) for values in product(*every))
        yield from dict.fromkeys(found)

    def _values(self, name: str) -> list[Value]:
        example = self.examples[name]
        keys = [key for key in self.choices.get(name, ()) if key != "other"]
        if isinstance(example, int):
            return [example, *(_key(key) for key in keys)]
        return [example, *keys]


def _key(key: str) -> Value:
    """What a message with a number chooses by: 'one', a number, or a word such as 'some'."""
    return 1 if key == "one" else int(key) if key.isdecimal() else key


class _Choices(Visitor):
    def __init__(self) -> None:
        self.found: dict[str, tuple[str, ...]] = {}
        self.variables: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  by fluent.syntax
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  as above
        if isinstance(node.selector, ast.VariableReference):
            keys = tuple(
                one.key.name if isinstance(one.key, ast.Identifier) else one.key.value
                for one in node.variants
            )
            name = node.selector.id.name
            self.found[name] = tuple(dict.fromkeys((*self.found.get(name, ()), *keys)))
        self.generic_visit(node)


def every_message() -> Iterator[Message]:
    """All messages, in the order of their files."""
    for subject in subjects():
        heading = ""
        for entry in FluentParser().parse(source(subject)).body:
            assert not isinstance(entry, ast.Junk), (subject, entry.content)
            if isinstance(entry, ast.GroupComment):
                heading = entry.content or ""
            if isinstance(entry, ast.Message):
                yield from _parts(subject, heading, entry)


def _parts(subject: str, heading: str, entry: ast.Message) -> Iterator[Message]:
    """A message, and each of its parts ('.do')."""
    comment = entry.comment.content if entry.comment else ""
    examples: dict[str, Value] = {
        name: int(value) if value.isdecimal() else value
        for name, value in EXAMPLE.findall(comment or "")
    }
    used: set[str] = set()
    for part in (entry, *entry.attributes):
        choices = _Choices()
        choices.visit(part.value)
        used |= choices.variables
        name = entry.id.name if part is entry else f"{entry.id.name}.{part.id.name}"
        its = {name: examples[name] for name in examples if name in choices.variables}
        yield Message(subject, heading, name, its, choices.found)
    assert examples.keys() == used, f"{subject}: {entry.id.name}: an example for each value"


def as_a_page() -> Iterator[str]:
    """All messages to be read through by a person, as Markdown."""
    subject = heading = ""
    for message in every_message():
        if message.subject != subject:
            subject, heading = message.subject, ""
            yield f"# {subject}\n"
        if message.heading != heading:
            heading = message.heading
            yield f"## {heading}\n"
        for text in message.texts():
            yield f"- {text}"


if __name__ == "__main__":
    print("\n".join(as_a_page()))  # noqa: T201  the page
