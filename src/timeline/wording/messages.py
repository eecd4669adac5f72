"""Messages of a subject, filled in with values.

A message has one form for Python and for the report's page, which reads the same files with
`@fluent/bundle`. The two programs round decimals differently, so a value is a text, already
rounded (`audit.rounding`), or a whole number, which also chooses between singular and plural.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

LANGUAGE = "en-GB"
Value = str | int


class Messages:
    """The messages of some subjects, read when the first of them is needed."""

    def __init__(self, *subjects: str) -> None:
        """Name the files, without their ending; a later one may refer to an earlier one."""
        self._subjects = subjects

    def text(self, message: str, **values: Value) -> str:
        """The text of a message ('late'), or of a part of it ('late.do'), with its values.

        A truth is 'yes' or 'no'.

        Raises KeyError for an unknown message, and ValueError for a value that is missing or
        that is a decimal.
        """
        bundle = _bundle(self._subjects)
        name, _, part = message.partition(".")
        found = bundle.get_message(name)
        pattern = found.attributes[part] if part else found.value
        if pattern is None:
            raise KeyError(message)
        text, errors = bundle.format_pattern(pattern, {k: _value(v) for k, v in values.items()})
        if errors:
            fault = f"message {message}: {'; '.join(map(str, errors))}"
            raise ValueError(fault)
        return str(text)


def source(subject: str) -> str:
    """The file of a subject as it is written."""
    path = files("timeline.wording").joinpath(LANGUAGE, f"{subject}.ftl")
    return path.read_text(encoding="utf-8")


def subjects() -> list[str]:
    """Every subject there is, in alphabetical order."""
    folder = files("timeline.wording").joinpath(LANGUAGE)
    return sorted(file.name.removesuffix(".ftl") for file in folder.iterdir())


def _value(value: Value) -> Value:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        fault = "a message takes decimals as rounded texts"
        raise ValueError(fault)  # noqa: TRY004  a value that cannot be used, as a missing one
    return value


@cache
def _bundle(names: tuple[str, ...]) -> FluentBundle:
    bundle = FluentBundle([LANGUAGE], use_isolating=False)
    for name in names:
        bundle.add_resource(_resource(name))
    return bundle


@cache
def _resource(name: str) -> Resource:
    return FluentResource(source(name))
