"""Whatever a text of a log or of its path holds, it acts in no place, and reads back there."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import sqlite3
import tomllib
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pptx
import pytest
import xlsxwriter
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from rich.console import Console

from command import PROJECT, timeline
from timeline.charts.words import safe
from timeline.cli import progress
from timeline.columnar import csv_text
from timeline.errors import TimelineError
from timeline.pathway import load_pathway
from timeline.reading.matching.draft import draft_mapping
from timeline.report.page import _quoted, environment
from timeline.report.parts import for_a_script
from timeline.safe_text import on_one_line, toml_string
from timeline.slides.deck import plain
from timeline.workbook.book import within_cell

ACTING = (
    *("\n", "\r", "\t", "\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\x9b31m", "\u2028", "\u2029"),
    *(
        "\u200e",
        "\u202e",
        "\u2066",
        "\ufeff",
        '"',
        "'",
        "\\",
        "#",
        "]",
        "[activities]",
        "[link=x]y",
    ),
    *(
        "<script>",
        "</script>",
        "<!--",
        "&amp;",
        "{{ x }}",
        "=1+1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "@x",
    ),
    *("%2e", "?mode=rwc", "a", "7", " "),
)
texts = st.one_of(
    st.lists(st.sampled_from(ACTING), max_size=6).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
BAD = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@given(texts)
def test_on_a_terminal_or_in_a_comment_nothing_acts(text: str) -> None:
    shown = on_one_line(text)
    assert not BAD & {unicodedata.category(one) for one in shown}
    if "\\" not in text:
        back = re.sub(r"\\(?:u(.{4})|U(.{8}))", lambda it: chr(int(it[1] or it[2], 16)), shown)
        assert back == text
    assert (shown == text) == (not BAD & {unicodedata.category(one) for one in text})


@given(texts)
def test_in_toml(text: str) -> None:
    written = f"# {on_one_line(text)}\nkey = {toml_string(text)}  # {on_one_line(text)}\n"
    assert tomllib.loads(written) == {"key": text}
    assert len(written.splitlines()) == 2


@given(st.lists(texts, min_size=1, max_size=3))
def test_in_a_cell_of_a_csv_file(cells: list[str]) -> None:
    (line,) = csv_text.lines([cells])
    (read,) = csv.reader(io.StringIO(line, newline=""))
    for cell, was in zip(read, cells, strict=True):
        bare = re.match(r"'+(?=[=+\-@\t\r\n\x00＝＋－＠﹦﹢﹣﹫])", cell)
        assert (cell[1:] if bare else cell) == was
        assert not re.match(r"[=+\-@\t\r\n\x00＝＋－＠﹦﹢﹣﹫]", cell)


class Read(HTMLParser):
    """The tags of a page, its one title, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.title: str | None = ""
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.title = dict(attrs).get("title", self.title)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(texts)
def test_in_a_page_its_style_and_its_script(text: str) -> None:
    made = environment().from_string('<p title="{{ text }}">{{ text }}</p>').render(text=text)
    page = Read(made)
    assert (page.tags, page.title, page.text) == (["p"], text, text)
    inside = for_a_script([text])
    assert json.loads(inside) == [text]
    assert not re.search("[<>&\u2028\u2029]", inside)
    style = _quoted(text)
    assert re.fullmatch(r'"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"', style)
    assert re.sub(r"\\([0-9a-f]+) ", lambda it: chr(int(it[1], 16)), style[1:-1]) == text
    assert Read(safe(text)).tags == []


@settings(max_examples=10)
@given(st.lists(texts, min_size=1, max_size=20))
def test_in_a_workbook_and_on_slides(cells: list[str]) -> None:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet()
    deck = pptx.Presentation()
    for row, text in enumerate(cells):
        sheet.write_string(row, 0, within_cell(text))
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text_frame.text = plain(text)
        assert slide.shapes.title.text_frame.text == plain(text)
        assert len(plain(text).splitlines()) <= 1
    book.close()
    read = openpyxl.load_workbook(file).active
    assert read is not None
    for row, text in enumerate(cells, 1):
        value = read.cell(row, 1)
        assert value.data_type in {"s", "n"}
        assert unescape(str(value.value or "")) == text


HOSTILE = 'x\n[activities]\n"Referral" = "Case closed"\n#.csv'


@settings(max_examples=15, deadline=None)
@given(st.tuples(texts, texts, texts).filter(lambda its: all(map(str.strip, its))))
@example(("a", "b", "c"))
def test_the_draft_of_a_mapping_settles_nothing_whatever_the_log_holds(
    its: tuple[str, str, str],
) -> None:
    heading, activity, when = its
    with TemporaryDirectory() as folder:
        log = Path(folder) / HOSTILE
        with log.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["case_id", "activity", "time", heading])
            writer.writerow(["A", activity, when, "x"])
            writer.writerow(["A", "Referral", "2024-03-04", "x"])
        try:
            draft = draft_mapping([log], load_pathway("nai-under-5"), None, HOSTILE)
        except TimelineError:
            return
    settled = tomllib.loads(draft)
    assert all(table == {} for table in settled.values())
    allowed = {"[headings]", "[activities]", "[words]", "[sheets]", "[assume]", ""}
    assert {line for line in draft.splitlines() if not line.startswith("#")} <= allowed


@pytest.mark.parametrize("name", [HOSTILE, "a\x1b[31m\x9b31m\u202e[link=x]y[bold].csv"])
def test_a_file_of_any_name_leaves_the_terminal_as_it_was(tmp_path: Path, name: str) -> None:
    log = tmp_path / name
    log.write_text(
        "case_id,activity,time\nA,Referral,2024-03-04\nA,Nothing,soon\n", encoding="utf-8"
    )
    for arguments in (
        ("check", log),
        ("check", log, "--write-mapping", tmp_path / f"{name}.toml"),
        ("analyse", log, "--out", tmp_path / f"{name} out"),
        ("glance", log),
        ("glance", tmp_path / f"no {name}"),
        ("convert", log, "--out", tmp_path / f"{name}.xes"),
    ):
        result = timeline(*arguments)
        said = (result.stdout + result.stderr).split("\n")
        assert not BAD & {unicodedata.category(one) for line in said for one in line}, arguments
        assert not any(line.startswith(("[activities]", '"Referral"')) for line in said)
    assert tomllib.loads((tmp_path / f"{name}.toml").read_text(encoding="utf-8")) is not None


def test_the_bar_of_progress_reads_no_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(
        progress, "Console", lambda **_: Console(file=out, force_terminal=True, width=200)
    )
    with progress.Progress(2) as bar:
        bar.begin("reading [link=http://x]y[/link]\u202e\x9b31m")
    assert "[link=http://x]y[/link]\\u202e\\u009b31m" in out.getvalue()
    assert not re.search("\x1b\\]8|\u202e|\x9b", out.getvalue())


def test_a_database_may_have_any_name(tmp_path: Path) -> None:
    file = tmp_path / "a?mode=rwc#b%20c d.sqlite"
    with sqlite3.connect(file) as made:
        made.execute(
            "CREATE TABLE log AS SELECT 'A' AS case_id, 'Referral' AS activity, '2024-03-04' AS time"
        )
    made.close()
    before = sorted(tmp_path.iterdir())
    address = f"sqlite:///{str(file).replace('%', '%25').replace('?', '%3F')}"
    result = timeline("check", address, "--query", "SELECT * FROM log")
    assert sorted(tmp_path.iterdir()) == before
    assert result.returncode in {0, 5}, result.stderr


def test_commands_print_in_one_module_alone() -> None:
    """So no line reaches the terminal past `on_one_line`."""
    for path in (PROJECT / "src/timeline").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [ast.unparse(one.func) for one in ast.walk(tree) if isinstance(one, ast.Call)]
        if path.parts[-2:] not in {("cli", "console.py"), ("timeline", "__main__.py")}:
            assert not {"print", "typer.echo", "click.echo", "sys.stdout.write"} & {*calls}, path
