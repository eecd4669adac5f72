"""A CSV file that is read in pieces is read as the careful way reads it, whatever its quotation marks."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.pathway import load_pathway
from timeline.reading.matching.mapping_check import vocabulary
from timeline.reading.sources import plain_csv
from timeline.reading.sources.chunks import NotPlainError
from timeline.reading.sources.csv_file import read_csv
from timeline.reading.sources.plain_csv import PlainFile
from timeline.reading.tables.table import RawTable

HEAD = "case_id,activity,time,note\n"
KNOWN = vocabulary(load_pathway("nai-under-5"), None)


def in_pieces(data: bytes) -> RawTable | None:
    """The table as pieces give it; None where the file is not plain."""
    try:
        file = PlainFile(io.BytesIO(data), "log.csv", KNOWN)
        return file.used.as_table([*file.chunks()])
    except NotPlainError:
        return None


def cells(table: RawTable) -> list[tuple[object, ...]]:
    """The rows that hold a case, an activity and a time, with their numbers and texts."""
    columns = [[str(cell or "") for cell in column.to_pylist()] for column in table.columns[:3]]
    return [*zip(table.rows.tolist(), *columns, strict=True)]


@given(st.text("a,\";\n\r 'é", max_size=60), st.integers(1, 20))
@example('"a","b","c","d"\n', 3)
@example('a,"b ""c""",d,e\n', 20)
@example('a,"b\nc",d,e\n', 20)
@example('"a","b,\nc","d,","e"\n', 4)
@example('a,b,c,"\n"d,e,f,"\n', 1)
def test_what_is_plain_is_what_the_careful_way_reads(body: str, piece: int) -> None:
    data = (HEAD + body).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_csv, "PIECE", piece + len(HEAD))
        plain = in_pieces(data)
    if plain is not None:
        [(careful, _)], _ = read_csv(data, "log.csv", KNOWN)
        assert cells(plain) == cells(careful)


@pytest.mark.parametrize(
    "text",
    [
        "Referrals\rof 2021\n" + HEAD + "C1,referral,2021-03-01,a\nC2,referral,2021-03-02,b\n",
        "Of\r2021\n" + HEAD + '"C1"x,referral,2021-03-01,a\nC2,referral,2021-03-02,b\n',
        HEAD + "\ufeffC1,referral,2021-03-01,a\n",
    ],
    ids=["a title in two lines", "and a mark within the row after it", "a file's mark in a cell"],
)
def test_a_row_that_only_the_careful_way_counts_right_is_not_plain(text: str) -> None:
    assert in_pieces(text.encode()) is None


TEXTS = st.text("ab, ;'é", min_size=1, max_size=6).map(lambda text: f"x{text}")


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=9))
def test_a_file_with_marks_around_every_cell_is_plain(rows: list[tuple[str, ...]]) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows([HEAD.strip().split(","), *rows])
    data = file.getvalue().encode()
    plain = in_pieces(data)
    assert plain is not None
    assert cells(plain) == [(k, *row[:3]) for k, row in enumerate(rows, start=2)]
