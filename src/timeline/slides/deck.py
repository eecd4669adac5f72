"""A deck of slides: its page, its placeholders, its notes, and its file.

Titles, the marking and the slide's number are the layout's own placeholders, so a reader hears
them as such and an editor can change them in one place.
"""

from __future__ import annotations

import copy
import math
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import accumulate
from typing import Any, cast

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.slide import Slide
from pptx.util import Emu, Inches, Pt

from timeline.audit import Audit, Statistic
from timeline.audit.board import Board
from timeline.wording.cautions import MOST_LINES, caution_lines, title
from timeline.wording.dates import when
from timeline.wording.disclosure import marking
from timeline.wording.methods import basis_words
from timeline.wording.statistics import statistic_words
from timeline.wording.summary import opening

WIDTH, HEIGHT = 13.333, 7.5
"""Inches: the wide page of today's projectors."""
LEFT, RIGHT = 0.55, 12.78
TOP, BOTTOM = 1.45, 6.85
"""Inches: where a slide's content may stand."""
_CAUTIONS, _HEADLINE = 1.25, 5.0
"""Inches: where on the first slide what must be known first begins, and the headline below it."""
_LETTERS, _WIDE = 125, 60
"""The characters of a line of it, and of a title that has one line."""
INK, QUIET = RGBColor(0x1A, 0x1A, 0x1A), RGBColor(0x55, 0x55, 0x55)

_TITLE_SLIDE, _TITLE_ONLY = 0, 5
_FOOTER, _NUMBER = 11, 12
_FIXED = (1980, 1, 1, 0, 0, 0)
_LINE_END = re.compile("[\t\n\r\x0b\x0c\x85\u2028\u2029]+")
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def plain(text: str) -> str:
    """A text on one line, as a slide can hold it: controls of a terminal or of direction become U+FFFD."""
    return _NOT_XML.sub("\ufffd", " ".join(_LINE_END.split(text)))


class Deck:
    """The slides being made."""

    def __init__(self, head: Audit | Board) -> None:
        """Start an empty deck whose properties come from the audit alone."""
        self.head = head
        self._deck = Presentation()
        self._deck.slide_width, self._deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
        self._widen()
        self._use_arial()
        self._say_what_it_is()

    @property
    def audit(self) -> Audit:
        """The audit; raises TypeError of a board's deck, which has none to show."""
        if isinstance(self.head, Board):
            message = "the slides for a board tell of no audit"
            raise TypeError(message)
        return self.head

    def title_slide(self, headline: str, below: str, notes: Iterable[str]) -> Slide:
        """The first slide: the title, the headline, and what stands below it in smaller letters.

        What must be known before any number stands above the headline, and in full in the notes.
        """
        slide = self._add(_TITLE_SLIDE, self.head.title, 36)
        body: Any = slide.placeholders[1]
        body.text_frame.text = f"{plain(headline)}\n{plain(below)}"
        for paragraph, size in zip(body.text_frame.paragraphs, (24, 18), strict=True):
            paragraph.font.size, paragraph.font.color.rgb = Pt(size), INK
            paragraph.alignment, paragraph.space_after = PP_ALIGN.LEFT, Pt(12)
        lines = caution_lines(self.head.cautions)
        if lines:
            _make_room(slide)
            box = _add_cautions(slide, [line.words for line in lines])
            body.element.addprevious(box.element)  # so that it is read aloud before the numbers
        first = [text for line in lines for text in (line.words, *line.details)]
        add_notes(slide, (*([title(), *first] if first else ()), *notes))
        return slide

    def slide(self, title: str) -> Slide:
        """A slide whose title is its message."""
        sizes = ((75, 26), (160, 20), (len(title), 16))
        return self._add(
            _TITLE_ONLY, title, next(size for most, size in sizes if len(title) <= most)
        )

    def bytes(self) -> bytes:
        """The deck's file, with no time of making in it; footers are read after the content."""
        for slide in self._deck.slides:
            self._add_footer(slide)
        file = BytesIO()
        self._deck.save(file)
        return _without_times(file.getvalue())

    def _add(self, layout: int, title: str, size: int) -> Slide:
        slide: Slide = self._deck.slides.add_slide(self._deck.slide_layouts[layout])
        heading: Any = slide.shapes.title
        heading.text_frame.text = plain(title)
        paragraph = heading.text_frame.paragraphs[0]
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.font.size, paragraph.font.bold = Pt(size), True
        paragraph.font.color.rgb = INK
        return slide

    def _add_footer(self, slide: Slide) -> None:
        """Give the slide the layout's own footer and number, which it does not inherit."""
        inherited: Any = slide.slide_layout.placeholders
        for placeholder in inherited:
            if placeholder.placeholder_format.idx in {_FOOTER, _NUMBER}:
                slide.shapes.element.append(copy.deepcopy(placeholder.element))
        own: Any = slide.placeholders
        for placeholder in own:
            if placeholder.placeholder_format.idx == _FOOTER:
                marked = f"{marking(self.head)} | position at {when(self.head.as_of)}"
                placeholder.text_frame.text = plain(marked)
                placeholder.text_frame.paragraphs[0].font.color.rgb = QUIET
                placeholder.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT

    def _widen(self) -> None:
        """Move the template's placeholders, made for a narrower page, to where ours stand."""
        layouts: Any = self._deck.slide_layouts
        for layout in (self._deck.slide_master, *layouts):
            placeholders: Any = layout.placeholders
            for placeholder in placeholders:
                placeholder.left = Emu(int(placeholder.left * WIDTH / 10))
                placeholder.width = Emu(int(placeholder.width * WIDTH / 10))
        for number in (_TITLE_SLIDE, _TITLE_ONLY):
            for placeholder in layouts[number].placeholders:
                _stand(placeholder, number == _TITLE_SLIDE)

    def _use_arial(self) -> None:
        theme = self._deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        theme.blob = theme.blob.replace(b'typeface="Calibri"', b'typeface="Arial"')

    def _say_what_it_is(self) -> None:
        said, audit = self._deck.core_properties, self.head
        said.title, said.subject = plain(audit.title)[:255], f"Position at {when(audit.as_of)}"
        said.author = said.last_modified_by = f"timeline {audit.timeline_version}"
        said.category, said.comments = plain(marking(audit))[:255], plain(opening(audit))[:255]
        said.created = said.modified = audit.as_of.latest.replace(tzinfo=None)
        said.language, said.revision = "en-GB", 1


def add_notes(slide: Slide, lines: Iterable[str]) -> None:
    """Write the speaker's notes, one paragraph a line."""
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = "\n".join(map(plain, lines))


def _make_room(slide: Slide) -> None:
    """Move the title up and the headline down, and make both smaller."""
    title, body = (cast("Any", one) for one in slide.placeholders)
    for shape, (top, height) in ((title, (0.4, 0.75)), (body, (_HEADLINE, BOTTOM - _HEADLINE))):
        shape.left, shape.top = Inches(LEFT), Inches(top)
        shape.width, shape.height = Inches(RIGHT - LEFT), Inches(height)
    title.text_frame.paragraphs[0].font.size = Pt(26 if len(title.text_frame.text) <= _WIDE else 20)
    for paragraph, size in zip(body.text_frame.paragraphs, (20, 14), strict=True):
        paragraph.font.size, paragraph.space_after = Pt(size), Pt(6)


def _add_cautions(slide: Slide, lines: Sequence[str]) -> Any:
    """The lines that have room above the headline, six at most; the notes have them all."""
    rooms = accumulate(0.06 + 0.22 * math.ceil(len(line) / _LETTERS) for line in lines)
    n = max(sum(room <= _HEADLINE - _CAUTIONS - 0.65 for room in rooms), 1)
    shown = lines[: min(n, MOST_LINES)]
    more = len(lines) - len(shown)
    rest = [f"{more} more in the notes of this slide."] if more else []
    box = (LEFT + 0.1, _CAUTIONS, RIGHT - LEFT - 0.2, _HEADLINE - _CAUTIONS)
    shape = add_text(slide.shapes, box, title(), 18, bold=True)
    shape.name = title()
    for line in (*shown, *rest):
        paragraph = shape.text_frame.add_paragraph()
        paragraph.text = plain(line)
        paragraph.font.size, paragraph.font.color.rgb = Pt(14), INK
        paragraph.space_before = Pt(4)
    return shape


def statistics(every: Iterable[Statistic], unit: str = "") -> Iterator[str]:
    """What each statistic shows, with its n, method and source, or why it has no result: for notes."""
    return (f"{statistic_words(one, unit)} {basis_words(one)}".strip() for one in every)


def add_text(
    parent: Any, box: tuple[float, float, float, float], text: str, size: float, **how: Any
) -> Any:
    """A text in a box of (left, top, width, height) inches, without margins.

    `how` may hold bold, colour, align and anchor.
    """
    shape = parent.add_textbox(*map(Inches, box))
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = how.get("anchor", MSO_ANCHOR.TOP)
    frame.text = plain(text)
    for paragraph in frame.paragraphs:
        paragraph.font.size, paragraph.font.bold = Pt(size), how.get("bold", False)
        paragraph.font.color.rgb = how.get("colour", INK)
        paragraph.alignment = how.get("align")
    return shape


def _stand(placeholder: Any, title_slide: bool) -> None:
    """Where a placeholder of our two layouts stands."""
    kind = placeholder.placeholder_format.idx
    if kind == 0:
        top, height = (1.6, 1.6) if title_slide else (0.4, 0.95)
        box = (LEFT, top, RIGHT - LEFT, height)
        placeholder.text_frame.vertical_anchor = (
            MSO_ANCHOR.BOTTOM if title_slide else MSO_ANCHOR.TOP
        )
    elif kind == 1:
        box = (LEFT, 3.45, RIGHT - LEFT, 2.4)
    elif kind == _FOOTER:
        box = (LEFT, 6.98, 9.0, 0.32)
    elif kind == _NUMBER:
        box = (RIGHT - 1.5, 6.98, 1.5, 0.32)
    else:
        return
    placeholder.left, placeholder.top, placeholder.width, placeholder.height = map(Inches, box)


def _without_times(file: bytes) -> bytes:
    """The same package, each part dated alike, so that the same deck has the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(file)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            dated = zipfile.ZipInfo(part.filename, _FIXED)
            dated.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(dated, old.read(part))
    return out.getvalue()
