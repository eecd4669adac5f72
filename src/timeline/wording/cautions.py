"""The words of the block 'Before you show this': a line for each caution, and each says what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.audit.board import BoardCaution, BoardStage
from timeline.audit.cautions import Caution, CautionPlace, StageNotChecked
from timeline.errors import CautionKind
from timeline.wording.messages import Messages

MOST_LINES = 6
"""Lines shown at first; the rest are below."""
MOST_STAGES = 3
"""Stages listed at first."""
MOST_PLACES = 12
"""Places named below a line."""
_MESSAGES = Messages("cautions")


class CautionLine(NamedTuple):
    """One line of the block, with what stands below it."""

    kind: CautionKind
    words: str
    details: tuple[str, ...] = ()
    of_stages: bool = False
    """Whether the details are of stages, which are always shown; those of places may be folded."""


def title() -> str:
    """The heading of the block."""
    return _MESSAGES.text("title")


def caution_lines(
    cautions: Iterable[Caution | BoardCaution], *, outcomes: bool = True
) -> list[CautionLine]:
    """The lines of the block; without `outcomes` they do not say how many waits would be late."""
    return [_line(caution, outcomes=outcomes) for caution in cautions]


def _line(caution: Caution | BoardCaution, *, outcomes: bool) -> CautionLine:
    places = () if isinstance(caution, BoardCaution) else caution.places
    message = caution.kind.replace("_", "-")
    n = "some" if caution.count is None else caution.count
    found, then = _MESSAGES.text(message, n=n), _MESSAGES.text(f"{message}.do", n=n)
    parts = (found, _columns(places), then)
    return CautionLine(
        caution.kind,
        " ".join(filter(None, parts)),
        tuple(_stage(stage, outcomes=outcomes) for stage in caution.stages) or _places(places),
        of_stages=bool(caution.stages),
    )


def _columns(places: tuple[CautionPlace, ...]) -> str:
    """Which columns, where all places are columns of one table, each with the nearest heading."""
    letters = [_letter(place) for place in places if place.column.startswith("column ")]
    tables = {(place.file, place.sheet) for place in places}
    if not letters or len(letters) < len(places) or len(tables) > 1:
        return ""
    shown = letters[:MOST_PLACES]
    return _MESSAGES.text(
        "columns", columns=", ".join(shown), n=len(letters), more=len(letters) - len(shown)
    )


def _letter(place: CautionPlace) -> str:
    """A column as its sheet letters it: 'C (nearest: Core group)'."""
    letter = place.column.removeprefix("column ")
    if not place.nearest:
        return letter
    return _MESSAGES.text("column-nearest", column=letter, name=place.nearest[0])


def _places(places: tuple[CautionPlace, ...]) -> tuple[str, ...]:
    more = len(places) - MOST_PLACES
    rest = (_MESSAGES.text("more-places", n=more),) if more > 0 else ()
    return (*map(_place, places[:MOST_PLACES]), *rest)


def _place(place: CautionPlace) -> str:
    sheet = _MESSAGES.text("sheet", name=place.sheet) if place.sheet else ""
    row = _MESSAGES.text("row", n=place.row) if place.row else ""
    words = ", ".join(filter(None, (place.file, sheet, row, place.column)))
    if not place.nearest:
        return words
    return _MESSAGES.text("place-nearest", place=words, names=", ".join(place.nearest))


def _stage(stage: StageNotChecked | BoardStage, *, outcomes: bool) -> str:
    """A stage with how many waits it leaves out, why, and how to have them checked."""
    if stage.reason == "past calendar":
        n = "some" if isinstance(stage, BoardStage) else stage.open
        return _MESSAGES.text("stage-past-calendar", stage=stage.title, n=n)
    if isinstance(stage, BoardStage):
        found = _MESSAGES.text("stage-some-open", stage=stage.title)
    else:
        found = _MESSAGES.text(
            "stage-open",
            stage=stage.title,
            n=stage.open,
            outcomes=outcomes,
            late=stage.late,
            aim=stage.past_aim,
        )
    return f"{found} {' '.join(_why(stage))}"


def _why(stage: StageNotChecked | BoardStage) -> Iterator[str]:
    names = " or ".join(stage.activities)
    quoted = ", ".join(f'"{name}"' for name in stage.activities)
    if stage.reason == "attribute":
        yield _MESSAGES.text(
            "why-attribute",
            attribute=stage.attribute,
            names=names,
            quoted=quoted,
            value=stage.value,
        )
        return
    if stage.reason == "attribute of the case":
        yield _MESSAGES.text("why-attribute-of-case", attribute=stage.attribute)
        return
    if stage.reason == "no second":
        yield _MESSAGES.text("why-no-second", names=names)
    elif stage.reason == "other files":
        yield _MESSAGES.text("why-other-files", names=names)
    else:
        where = "why-empty-column" if stage.empty_column else "why-no-column"
        yield _MESSAGES.text(where, names=names)
    yield _MESSAGES.text("say-recorded", quoted=quoted)
