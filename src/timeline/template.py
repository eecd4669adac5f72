"""A workbook for auditors to fill in, which can be read back: one row a case, or one row an event.

It says of itself that it is the template, by a property that spreadsheets keep; its notes, its
example and its lists are then left out when it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from timeline.pathway import Pathway
from timeline.reading.sources.xlsx.archive import TEMPLATE

WIDE, LONG, NOTES, EXAMPLE, LISTS = "Cases", "Events", "How to fill this in", "Example", "Lists"
ROWS = 500
"""Rows of each sheet that are laid out; more may be added."""
SEVERAL = {
    "core_group": 3,
    "review_conference": 2,
    "blood_test_taken": 2,
    "blood_result_available": 2,
}
"""Activities that have more columns than one, where the pathway knows them."""
MODES = ("in person", "virtual", "hybrid")
_INK, _HEAD, _RULE = "#1A1A1A", "#1F3A5F", "#BFBFBF"
_COLUMNS = ("case_id", "activity", "time", "episode", "agency", "site", "by", "outcome", "mode", "attended", "invited", "note")  # fmt: skip
_CELL = "A date, or a date and a time. Blank: nothing is recorded. n/a: not required. awaiting: still open."
_SAYS = {
    "case_id": "What the audit calls the case: a number of its own, never a name.",
    "activity": "Choose from the list, or write your own; what the pathway does not know is listed.",
    "time": f"{_CELL} A month (April 2021) or a range (12-14/04/2021) will do.",
    "episode": "What belongs together: an accession number, a plan's number.",
    "agency": "Whose record it is.",
    "site": "The hospital or office.",
    "by": "Who did it, as a role or a number: reader 2.",
    "outcome": "Choose from the list, or write your own.",
    "mode": "Of a meeting: in person, virtual or hybrid.",
    "attended": "The agencies that came, separated by ;",
    "invited": "The agencies that were invited, separated by ;",
    "note": "Anything else. Notes are shown to the team alone.",
}
_NOTES = (
    ("Two ways to record", "Use the sheet Cases (one row for each child, a column for each activity) or the sheet Events (one row for each event), or both: what both tell is measured once."),
    ("Dates", "12/04/2021 or 2021-04-12; with the time where it is known: 12/04/2021 14:30. A date alone is any moment of that day. April 2021, or 12-14/04/2021, will do."),
    ("Blank", "Nothing is recorded."),
    ("n/a or not required", "It did not have to happen in this case; the clocks that wait for it stop."),
    ("awaiting or pending", "It has not happened yet; the clocks stay open."),
    ("Several", "Several dates in a cell are separated by ; and a column may have a number: Core group 2."),
    ("More of an activity", "A column such as 'Strategy discussion: outcome' says more of the column before it."),
    ("Columns", "Take out those that you do not need. Columns of your own are listed and not used; one that begins 'case:' says something of the case, such as case:age_months."),
    ("Sheets not read", "This one, Example and Lists. Leave their names as they are."),
    ("Then", "timeline check FILE lists what cannot be read; timeline analyse FILE measures."),
)  # fmt: skip


def render(pathway: Pathway) -> bytes:
    """The workbook's bytes."""
    sink = BytesIO()
    with Workbook(sink, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:  # fmt: skip
        made = _Template(book, pathway)
        made.notes()
        made.cases()
        made.events()
        made.example()
        made.lists()
    return sink.getvalue()


class _Template:
    """The sheets, one after the other."""

    def __init__(self, book: Workbook, pathway: Pathway) -> None:
        self._book, self._pathway = book, pathway
        book.set_custom_property(TEMPLATE, pathway.pathway.id)
        book.formats[0].set_font_size(12)
        self._head = book.add_format(
            {"bold": True, "font_color": "white", "bg_color": _HEAD, "text_wrap": True, "valign": "top", "border": 1, "font_size": 12}
        )  # fmt: skip
        self._plain = self._format()
        self._date = self._format(num_format="dd/mm/yyyy")
        self._with_time = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})

    def _format(self, **more: Any) -> Format:
        return self._book.add_format(
            {"font_size": 12, "font_color": _INK, "border": 1, "border_color": _RULE, **more}
        )

    def notes(self) -> None:
        """What goes where."""
        sheet = self._book.add_worksheet(NOTES)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 1, 100)
        sheet.write_string(0, 0, self._pathway.pathway.title, self._format(bold=True, border=0))
        wrap = self._format(text_wrap=True, valign="top", border=0)
        for row, (about, words) in enumerate(_NOTES, 2):
            sheet.write_string(row, 0, about, self._format(bold=True, valign="top", border=0))
            sheet.write_string(row, 1, words, wrap)

    def cases(self) -> None:
        """A row for each case."""
        sheet = self._book.add_worksheet(WIDE)
        headings = self._wide_headings()
        self._headings(sheet, headings, {"case_id": _SAYS["case_id"]})
        for column, heading in enumerate(headings[1:], 1):
            if heading.endswith(": outcome"):
                name = heading.removesuffix(": outcome")
                outcomes = next(
                    one.outcomes for one in self._pathway.activities if one.name == name
                )
                self._list(sheet, column, outcomes, _SAYS["outcome"])
            else:
                self._dates(sheet, column, _CELL)

    def events(self) -> None:
        """A row for each event."""
        sheet = self._book.add_worksheet(LONG)
        self._headings(sheet, _COLUMNS, _SAYS)
        for column, name in enumerate(_COLUMNS):
            if name == "time":
                self._dates(sheet, column, _SAYS[name])
            elif name == "activity":
                self._list(sheet, column, f"={LISTS}!$A$2:$A${len(self._names) + 1}", _SAYS[name])
            elif name == "outcome":
                self._list(
                    sheet, column, f"={LISTS}!$B$2:$B${len(self._outcomes) + 1}", _SAYS[name]
                )
            elif name == "mode":
                self._list(sheet, column, MODES, _SAYS[name])

    def example(self) -> None:
        """Two cases of nobody, in both ways; it is not read."""
        sheet = self._book.add_worksheet(EXAMPLE)
        sheet.set_column(0, 5, 26)
        rows: list[Sequence[str]] = [
            ("An example of nobody. This sheet is not read.",),
            (),
            ("One row for each case",),
            ("case_id", *self._names[:4]),
            ("A1", "12/04/2021 09:30", "13/04/2021", "12-14/04/2021", "n/a"),
            ("A2", "April 2021", "14/04/2021", "", "awaiting"),
            (),
            ("One row for each event",),
            ("case_id", "activity", "time", "outcome"),
            ("A1", self._names[0], "12/04/2021 09:30", ""),
            ("A1", self._names[1], "13/04/2021", ""),
        ]
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                sheet.write_string(row, column, cell, self._head if row in {3, 8} else self._plain)

    def lists(self) -> None:
        """What the lists of the other sheets offer."""
        sheet = self._book.add_worksheet(LISTS)
        sheet.set_column(0, 1, 44)
        for column, (heading, names) in enumerate(
            (("Activities", self._names), ("Outcomes", self._outcomes))
        ):
            sheet.write_column(0, column, [heading, *names], self._plain)

    @property
    def _names(self) -> list[str]:
        return [activity.name for activity in self._pathway.activities]

    @property
    def _outcomes(self) -> list[str]:
        every = (outcome for activity in self._pathway.activities for outcome in activity.outcomes)
        return [*dict.fromkeys(every)] or [""]

    def _wide_headings(self) -> list[str]:
        headings = ["case_id"]
        for activity in self._pathway.activities:
            number = SEVERAL.get(activity.id, 1)
            headings += [f"{activity.name} {n}" for n in range(1, number + 1)] if number > 1 else [activity.name]  # fmt: skip
            if activity.outcomes and number == 1:
                headings.append(f"{activity.name}: outcome")
        return headings

    def _headings(self, sheet: Worksheet, names: Sequence[str], says: dict[str, str]) -> None:
        sheet.freeze_panes(1, 1)
        sheet.set_row(0, 48)
        for column, name in enumerate(names):
            sheet.write_string(0, column, name, self._head)
            sheet.set_column(column, column, 22, self._plain)
            if name in says:
                sheet.write_comment(0, column, says[name], {"x_scale": 2})

    def _dates(self, sheet: Worksheet, column: int, says: str) -> None:
        """A date in each cell, with its time where there is one; words may stand there too."""
        sheet.set_column(column, column, 22, self._date)
        cell = f"{xl_col_to_name(column)}2"
        sheet.conditional_format(
            1, column, ROWS, column,
            {"type": "formula", "criteria": f"=AND(ISNUMBER({cell}),MOD({cell},1)>0)", "format": self._with_time},
        )  # fmt: skip
        sheet.data_validation(
            1, column, ROWS, column, {"validate": "any", "input_title": "Date", "input_message": says}
        )  # fmt: skip

    def _list(self, sheet: Worksheet, column: int, source: Sequence[str] | str, says: str) -> None:
        """A choice from a list; the workbook questions other values, but keeps them."""
        sheet.data_validation(
            1, column, ROWS, column,
            {
                "validate": "list",
                "source": source if isinstance(source, str) else [*source],
                "error_type": "information",
                "error_title": "Not in the list",
                "error_message": "This is not in the list. It may stay as it is.",
                "input_message": says,
            },
        )  # fmt: skip
