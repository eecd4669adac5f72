"""What can be done to the report's page, and what must then stand on it, from the audit alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from playwright.sync_api import Page

from tables import WaitRow, rows_of
from timeline.audit import Audit, Case

ROWS = 25
"""Cases that the list shows at a time."""
ACT = """([selector, value]) => new Promise((done) => {
  const place = document.querySelector(selector);
  const before = performance.now();
  if (value === null) place.click();
  else {
    place.value = value;
    place.dispatchEvent(new Event('input', { bubbles: true }));
    place.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const busy = (act) => document.body.hasAttribute('aria-busy') ? setTimeout(() => busy(act)) : act();
  requestAnimationFrame(() => setTimeout(() => {
    const seen = performance.now() - before;
    busy(() => done([seen, performance.now() - before]));
  }));
})"""
"""Does one thing; gives the milliseconds until the screen answers, and until all of the page follows."""
Act = tuple[str, str | None]
Seen = dict[str, str]


class Interaction(NamedTuple):
    """Something done to the page and undone again, and what is then seen there."""

    name: str
    do: Act
    undo: Act
    did: Seen
    """The text of each place, by its selector, once it is done; what is undone must put all back."""
    differs: tuple[str, ...] = ()
    """Places whose text must be another than before."""


def began(case: Case) -> str:
    """The day of a case's first event."""
    return f"{min(event.earliest for event in case.events).date()}"


def clocks(audit: Audit, results: set[str], *, agency: str = "", step: str = "") -> set[str]:
    """The cases with a clock of this step and agency that has one of these results."""
    lead = {one.id: one.agency for one in audit.pathway.activities}
    stops = {one.id: one.stop[0] for one in audit.pathway.steps}
    return {
        one.case
        for one in rows_of(audit)
        if (not results or one.result in results)
        and (not agency or lead[one.stop_activity or stops[one.step]] == agency)
        and (not step or one.step == step)
    }


def late_waits(intervals: Iterable[WaitRow]) -> set[tuple[str, str, int]]:
    """The late waits among intervals, each once, by case, step and start."""
    return {(one.case, one.step, one.start_event) for one in intervals if one.result == "late"}


def interactions(audit: Audit) -> tuple[Interaction, ...]:
    """All of them, with values that this audit has."""
    sites = {
        case.id: {event.attributes.get("site", "") for event in case.events} for case in audit.cases
    }
    site = Counter(one for its in sites.values() for one in its if one).most_common(1)[0][0]
    middle = sorted(map(began, audit.cases))[len(audit.cases) // 2]
    names = {one.id: one.name for one in audit.pathway.activities}
    align = "strategy_discussion"
    order = [one.case for one in audit.first_cases]

    def chosen(cases: set[str]) -> Seen:
        late = len(late_waits(one for one in rows_of(audit) if one.case in cases))
        ranked = [case for case in order if case in cases]
        return {
            "#choice": f"{len(cases):,} of {len(audit.cases):,} children: *",
            "#talk-delays": f"{late:,}",
            "#talk-case": ranked[0] if ranked else "none",
        }

    def choose(name: str, do: tuple[str, str], cases: set[str]) -> Interaction:
        return Interaction(f"choose {name}, and all again", do, (do[0], ""), chosen(cases))

    last = min(2 * ROWS, len(audit.cases))
    second = order[1] if len(order) > 1 else order[0]
    many = len(audit.cases) > ROWS
    return (
        choose("a site", ("#site", site), {case for case, its in sites.items() if site in its}),
        choose("a result", ("#outcome", "late"), clocks(audit, {"late"})),
        choose(
            "a step",
            ("#step", "strategy-conference"),
            clocks(audit, set(), step="strategy-conference"),
        ),
        choose(
            "a period",
            ("#from", middle),
            {case.id for case in audit.cases if began(case) >= middle},
        ),
        Interaction(
            "align on an activity, and by date again",
            ("#align", align),
            ("#align", ""),
            {"#list-scale-words": f"Working days from {names[align].lower()}"},
            ("#chart-list .says", "#chart-case .sticky"),
        ),
        Interaction(
            "order by name, and by delay again",
            ("#sort", "name"),
            ("#sort", "delay"),
            {"#case-list tbody tr:first-child th": min(case.id for case in audit.cases)},
            ("#chart-list .says",),
        ),
        Interaction(
            "turn the rows on, and back",
            ("#list-after", None),
            ("#list-before", None),
            {
                "#chart-list .says": f"Rows {ROWS + 1 if many else 1} to {last if many else len(audit.cases)} of {len(audit.cases):,} children*"
            },
            ("#case-list tbody tr:first-child th",) if many else (),
        ),
        Interaction(
            "next case, and the one before",
            ("#next", None),
            ("#previous", None),
            {"#case-title": f"Case {second}"},
            ("#chart-case .says", "#case-sentence"),
        ),
        Interaction(
            "zoom in, and out",
            ("#zoom-in", None),
            ("#zoom-out", None),
            {},
            ("#chart-case .sticky",),
        ),
    )


PLACES = (
    "#choice",
    "#talk",
    "#glance-table",
    "#case-list",
    "#chart-list .says",
    "#case-title",
    "#chart-case .sticky",
    "#list-scale-words",
)
"""What must be as before once all is undone."""


def seen(page: Page, *selectors: str) -> Seen:
    """The text of each place."""
    read = "(all) => Object.fromEntries(all.map((one) => [one, document.querySelector(one).textContent.trim()]))"
    found: Seen = page.evaluate(read, list(selectors))
    return found


def check(page: Page, one: Interaction, act: Callable[[Act], object]) -> None:
    """Do it and undo it by `act`; raises AssertionError where the page says another thing than the audit."""
    before = seen(page, *PLACES, *one.differs)
    act(one.do)
    for place, wanted in one.did.items():
        told = seen(page, place)[place]
        right = told.startswith(wanted[:-1]) if wanted.endswith("*") else told == wanted
        assert right, (one.name, place, told, wanted)
    for place, told in seen(page, *one.differs).items():
        assert told != before[place], (one.name, place)
    act(one.undo)
    assert seen(page, *before) == before, one.name
