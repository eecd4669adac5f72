"""The block 'Before you show this' in workbook and slides: above any number, and the report's words."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pptx
import pytest

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit
from timeline.audit.board import Board
from timeline.wording.cautions import MOST_LINES, caution_lines
from timeline.wording.cautions import title as cautions_title
from timeline.wording.summary import opening

HEADINGS = "Case,Referral,Seen by,Strategy discussion,ICPC,Core group"
ROWS = [
    "A,2024-03-01,x,2024-03-04,not a day,",
    "A,2024-03-01,x,2024-03-04,not a day,",
    "B,2024-03-04,,2024-03-05,NA,",
    *(f"C{k},2024-04-{k:02},,2024-04-{k + 1:02},2024-05-{k:02}," for k in range(1, 15)),
]
EVENTS = """\
case_id,activity,time,status
A,Tea,2024-03-05,perhaps
B,Review conference,03/04/2024,
"""


@pytest.fixture(scope="module")
def careful(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """An audit with more to know first than the first screen has room for."""
    folder = tmp_path_factory.mktemp("careful")
    (folder / "sheet.csv").write_text("\n".join([HEADINGS, *ROWS]) + "\n", encoding="utf-8")
    (folder / "events.csv").write_text(EVENTS, encoding="utf-8")
    audit = tl.analyse(tl.read_log(folder / "sheet.csv", folder / "events.csv"), as_of="2024-06-30")
    assert len(audit.cautions) > MOST_LINES
    return audit


@pytest.fixture(scope="module", params=["team", "board"])
def shown(request: pytest.FixtureRequest, careful: Audit) -> Audit | Board:
    """The audit for its team and for a board."""
    return tl.disclose(careful, request.param)


def cover(audit: Audit | Board) -> tuple[Any, list[tuple[str, str]]]:
    book = openpyxl.load_workbook(io.BytesIO(tl.workbook.render(audit)))
    rows = book["Cover"].iter_rows(max_col=2, values_only=True)
    return book, [(str(one or ""), str(two or "")) for one, two in rows]


def deck(audit: Audit | Board) -> list[Any]:
    return list(pptx.Presentation(io.BytesIO(tl.slides.render(audit))).slides)


def texts(slide: Any) -> list[str]:  # noqa: ANN401  python-pptx ships few types
    """What a slide says, in the order in which it is read aloud."""
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_the_cover_says_it_above_the_headline(shown: Audit | Board) -> None:
    _, lines = cover(shown)
    first = lines.index((cautions_title(), ""))
    words = [one.words for one in caution_lines(shown.cautions)]
    assert [text for _, text in lines[first + 1 : first + 1 + MOST_LINES]] == words[:MOST_LINES]
    assert words[MOST_LINES] not in [text for _, text in lines]
    assert first < lines.index(("Headline", opening(shown)))
    assert not any(text[:1].isdigit() for _, text in lines[:first])


def test_all_of_it_is_on_a_sheet_that_the_cover_names(shown: Audit | Board) -> None:
    book, lines = cover(shown)
    more = dict(lines)[f"All {len(shown.cautions)}"]
    assert more.startswith(f"{len(shown.cautions) - MOST_LINES} more")
    sheet = book[cautions_title() if isinstance(shown, Board) else "Could not be read"]
    cells = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row}
    for line in caution_lines(shown.cautions):
        assert {line.words, *line.details} <= cells


def test_the_first_slide_says_it_before_the_headline(shown: Audit | Board) -> None:
    slide = deck(shown)[0]
    block = next(one for one in texts(slide) if one.startswith(cautions_title())).split("\n")[1:]
    words = [one.words for one in caution_lines(shown.cautions)]
    told = len(block) - 1
    assert block[:-1] == words[:told]
    assert 1 <= told <= MOST_LINES
    assert block[-1] == f"{len(words) - told} more in the notes of this slide."
    at = {text.split("\n")[0]: place for place, text in enumerate(texts(slide))}
    assert at[cautions_title()] < at[opening(shown)]
    notes = slide.notes_slide.notes_text_frame.text.split("\n")
    for line in caution_lines(shown.cautions):
        assert {line.words, *line.details} <= {*notes}


def test_the_block_stands_between_title_and_headline(shown: Audit | Board) -> None:
    slide = deck(shown)[0]
    title, block, body = list(slide.shapes)[:3]
    assert block.name == cautions_title()
    assert title.top + title.height <= block.top
    assert block.top + block.height <= body.top


def test_nothing_to_know_first_has_no_block() -> None:
    audit = tl.analyse(tl.read_log(FIXTURES / "five-years/log.csv"), as_of="2025-03-31")
    bare = audit.model_copy(update={"cautions": ()})
    _, lines = cover(bare)
    assert cautions_title() not in {label for label, _ in lines}
    assert not any(text.startswith(cautions_title()) for text in texts(deck(bare)[0]))
    board = tl.disclose(bare, "board")
    assert cautions_title() not in cover(board)[0].sheetnames


def test_one_thing_is_spoken_of_as_one(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("Case,Referral,Mood\nA,2024-03-04,x\n", encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-03-05")
    (words,) = [one.words for one in caution_lines(audit.cautions) if one.kind == "columns_ignored"]
    assert "1 column was ignored, because its heading is not known." in words
    assert "Rename it, or say in a mapping file what it means" in words
