"""Every statistic says its n, its method and its source wherever it is told, or why it is silent."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

import pytest
from pydantic import BaseModel

import timeline as tl
from command import FIXTURES
from timeline.audit import Audit, Comparison, Grouping, Statistic, TimeContrast, TimeGrouping

LOGS = ("five-years", "one-year", "nai-audit")


@pytest.fixture(scope="module", params=LOGS)
def told(request: pytest.FixtureRequest) -> Audit:
    """One with every kind of statistic, one with many refused, and one of two cases."""
    folder = FIXTURES / request.param
    periods = folder / "periods.csv"
    as_of = "2021-04-30" if request.param == "nai-audit" else None
    log = tl.read_log(folder / "log.csv")
    return tl.analyse(log, as_of=as_of, periods=periods if periods.exists() else None)


def statistics(value: object) -> Iterator[Statistic]:
    """Every statistic in a part of an audit, wherever it stands."""
    if isinstance(value, Statistic):
        yield value
    if isinstance(value, BaseModel):
        value = tuple(vars(value).values())
    if isinstance(value, tuple):
        for one in value:
            yield from statistics(one)


def test_the_walk_finds_statistics_of_every_kind() -> None:
    folder = FIXTURES / "five-years"
    audit = tl.analyse(tl.read_log(folder / "log.csv"), periods=folder / "periods.csv")
    found = {type(one) for one in statistics(audit)}
    assert found == {*Statistic.__subclasses__()} - {Statistic}
    assert len(found) > 6


def text_of(page: str) -> str:
    plain = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", plain)).split())


def section_of(page: str) -> str:
    begins = page.index('<section id="turnaround"')
    return page[begins : page.index("</section>", begins)]


def part_of(section: str, kind: str, begins: str) -> str:
    """The text of the details of a leg or of a standard."""
    found = [text_of(f"<{one}") for one in section.split(f'<details class="{kind}"')[1:]]
    (part,) = (one for one in found if one.startswith(begins))
    return part


def is_told(text: str, one: Statistic) -> bool:
    """Whether its n stands by its method and its source, or by its title, or else its refusal is said."""
    if one.refusal:
        return one.refusal in text
    basis = re.escape(f"{one.method} Source: {one.source}.")
    if isinstance(one, Grouping | TimeGrouping):
        return f"{one.title} (n = {one.n:,}):" in text and re.search(basis, text) is not None
    if isinstance(one, Comparison):
        return f"Of the log, n = {one.n:,}: {one.method} Source: {one.source}." in text
    n = rf"n = (?:[\d,]+(?:, | and ))*{one.n:,}(?:(?:, | and )[\d,]+)*\. "
    return re.search(n + basis, text) is not None


def beside(every: Sequence[Statistic]) -> list[Statistic]:
    """These and the curves that they compare, where they compare any."""
    curves = [
        curve
        for one in every
        if isinstance(one, TimeContrast) and not one.refusal
        for curve in (one.one, one.two)
    ]
    return [*every, *curves]


def test_the_report_says_the_basis_of_every_statistic_that_it_tells(told: Audit) -> None:
    section = section_of(tl.report.render(told))
    text = text_of(section)
    turnaround, checked = told.turnaround, 0
    for timed in turnaround.timed:
        parts = beside([*timed.groupings, *timed.control, *timed.contrasts])
        if timed.step not in turnaround.legs or timed.curve.refusal:
            assert is_told(text, timed.curve), timed.step
            assert timed.step not in turnaround.legs or all(one.refusal for one in parts)
            continue
        part = part_of(section, "leg", timed.title)
        for one in (timed.curve, *parts):
            assert is_told(part, one), (timed.step, one.sentence)
            checked += 1
    for judged in turnaround.judged:
        parts = [*judged.groupings, *judged.control, judged.funnel, *judged.contrasts]
        if all(one.refusal for one in parts):
            silent = text[text.index("Too few clocks to say anything of a group") :]
            assert judged.standard in silent[: silent.index(".")]
            continue
        part = part_of(section, "judged", f"{judged.standard}:")
        for one in parts:
            assert is_told(part, one), (judged.standard, one.sentence)
            checked += 1
    for comparison in turnaround.comparisons:
        assert is_told(text, comparison), comparison.title
    assert checked > 100 or len(told.cases) < 10
