"""All that an outsider can work out from a board's pack, as one system of whole numbers.

The relations are those of the pathway below, as anybody who has read it knows them. They are
written without a look at how numbers are chosen: nothing here imports `timeline.disclosure`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_array

from timeline.audit.board import Board, BoardLine

MOST = 2_000


class Step(NamedTuple):
    start: str
    stop: str
    first: bool
    """Only the first start of a case counts, and nothing ends it: no case has two such waits."""
    standards: tuple[tuple[str, str], ...]
    """Each with its times; the shortest limit first."""
    days: int = 0
    """A wait in which the limit was missed took more days than this."""


STEPS = {
    "decided": Step("referral", "decision", first=False, standards=(("A1", "24 hours"), ("A2", "72 hours")), days=3),
    "met": Step("referral", "discussion", first=True, standards=(("B1", "4 days"),), days=4),
    "conferred": Step("discussion", "conference", first=False, standards=(("C1", "15 days"),), days=15),
    "begun": Step("decision", "discussion", first=False, standards=()),
    "whole": Step("referral", "conference", first=True, standards=(("D1", "20 days"),), days=20),
    "reported": Step("conference", "report", first=True, standards=(("E1", "6 days"),), days=6),
}  # fmt: skip
MILESTONE = "conference"
CHECKS = {
    "Decision in the case": ("in the case", "referral", "decision"),
    "Report after the conference": ("followed by", "conference", "report"),
    "Decision before the discussion": ("preceded by", "discussion", "decision"),
}
MEETINGS = ("discussion", "conference")
AGENCIES = ("Health", "Police")
MODES = ("", "in person", "virtual", "virtual; in person", "in person; virtual")
ACTIVITIES = ("referral", "decision", "discussion", "conference", "report")


def pathway() -> str:
    """The pathway as TOML."""
    text = [
        f'[pathway]\nid = "small"\ntitle = "A small pathway"\nmilestone = "{MILESTONE}"',
        f'meeting = ["{MEETINGS[0]}", "{MEETINGS[1]}"]',
        '[[source]]\nid = "own"\ntitle = "Aims"\npublisher = "Us"\nedition = "First"\nconfidence = "read"',
    ]
    text += [
        f'[[activity]]\nid = "{one}"\nname = "{one.title()}"\nagency = "All"' for one in ACTIVITIES
    ]
    for name, step in STEPS.items():
        text.append(
            f'[[step]]\nid = "{name}"\ntitle = "{name}"\nstart = "{step.start}"\nstop = "{step.stop}"'
        )
        text += ['pair = "first"'] if step.first else []
        for k, (standard, within) in enumerate(step.standards):
            tier = "aim" if k < len(step.standards) - 1 else "limit"
            text.append(
                f'[[step.standard]]\nid = "{standard}"\nwithin = "{within}"\ntier = "{tier}"'
            )
            text.append('source = "own"\nlocator = "page 1"')
    for title, (kind, of, by) in CHECKS.items():
        text.append(
            f'[[check]]\nid = "{title.lower().replace(" ", "-")}"\ntitle = "{title}"\nkind = "{kind}"'
        )
        text.append(f'of = "{of}"\nby = "{by}"\nsentence = "So it should be."\nsource = "own"')
    return "\n".join(text) + "\n"


PAIRS = (
    ("met", "met"), ("unclear", "met"), ("breached", "met"), ("unclear", "unclear"),
    ("breached", "unclear"), ("breached", "breached"), ("running", "running"),
    ("overdue", "running"), ("overdue", "overdue"),
)  # fmt: skip
"""What one wait can be for a shorter and for a longer limit."""
NESTED = [
    tuple(standard for standard, _ in step.standards)
    for step in STEPS.values()
    if len(step.standards) == 2
]
"""The shorter and the longer limit of the same waits."""


def both(shorter: str, longer: str, *outcomes: str) -> str:
    """The number of waits that are one thing for a shorter limit, and one for a longer."""
    return f"{shorter}, {longer}: {', '.join(outcomes)}"


OUTCOMES = ("met", "breached", "overdue", "too_soon", "unclear", "running")
STOPPED = ("met", "breached", "too_soon", "unclear")


class Known:
    """A system of linear constraints over whole numbers, none of them below 0."""

    def __init__(self, to: int = 1) -> None:
        self.to = to
        """What numbers are rounded to."""
        self.places: dict[str, int] = {}
        self.rows: list[tuple[Mapping[str, float], float, float]] = []

    def between(self, low: float, terms: Mapping[str, float], high: float) -> None:
        for name in terms:
            self.places.setdefault(name, len(self.places))
        self.rows.append((terms, low, high))

    def total(self, whole: str, parts: Iterable[str]) -> None:
        self.between(0, dict.fromkeys(parts, 1.0) | {whole: -1.0}, 0)

    def at_most(self, part: str, whole: str) -> None:
        self.between(-np.inf, {part: 1.0, whole: -1.0}, 0)

    def share(self, part: str, whole: str, shown: float | None) -> None:
        """A share to the nearest twentieth, where none is said of none alone, and all of all."""
        self.at_most(part, whole)
        if shown is None:
            return
        self.between(1, {whole: 1.0}, MOST)
        if shown in {0.0, 1.0}:
            self.between(0, {part: 1.0, whole: -shown}, 0)
        else:
            low = 0.0 if shown == 0.05 else shown - 0.0251
            high = 1.0 if shown == 0.95 else shown + 0.0251
            self.between(0, {part: 1.0, whole: -low}, np.inf)
            self.between(-np.inf, {part: 1.0, whole: -high}, 0)

    @cached_property
    def system(self) -> LinearConstraint:
        cells = [
            (k, self.places[name], weight)
            for k, (terms, _, _) in enumerate(self.rows)
            for name, weight in terms.items()
        ]
        rows, columns, weights = zip(*cells, strict=True)
        matrix = csc_array((weights, (rows, columns)), shape=(len(self.rows), len(self.places)))
        return LinearConstraint(matrix, *np.transpose([row[1:] for row in self.rows]))

    def solved(
        self, low: Mapping[str, int], high: Mapping[str, int], least: Mapping[str, float]
    ) -> dict[str, int]:
        """Numbers that agree with everything known, within bounds, with the least sum; {} if none do."""
        n = len(self.places)
        bounds = Bounds(np.zeros(n), np.full(n, float(MOST)))
        goal = np.zeros(n)
        for values, into in ((low, bounds.lb), (high, bounds.ub), (least, goal)):
            for name, value in values.items():
                into[self.places[name]] = value
        found = milp(
            goal,
            constraints=self.system,
            bounds=bounds,
            integrality=np.ones(n),
            options={"time_limit": 20},
        )
        return (
            {} if found.x is None else {name: round(found.x[k]) for name, k in self.places.items()}
        )

    def is_possible(self, values: Mapping[str, int]) -> bool:
        """Whether some numbers can be these, all at once, with everything that is known."""
        return bool(self.solved(values, values, {}))

    def cannot_be(self, end: int, names: Iterable[str], up_to: int) -> list[str]:
        """Those of some small numbers that cannot be a number from 1 to the limit.

        Many can be at once; the others are tried one by one.
        """
        left = list(names)
        while left:
            low, high = (dict.fromkeys(left, one) for one in (1, up_to))
            found = self.solved(low, high, dict.fromkeys(left, 1 if end == 1 else -1))
            still = [name for name in left if found.get(name) != end]
            if len(still) == len(left):
                break
            left = still
        return [name for name in left if not self.is_possible({name: end})]

    def narrowed(self, names: Iterable[str], up_to: int) -> list[str]:
        """Those of some numbers that cannot be everything from 1 to a limit."""
        return [name for end in (1, up_to) for name in self.cannot_be(end, names, up_to)]


class Attack(Known):
    """The pathway's relations, and what a board's pack shows; `hidden` are the numbers it does not."""

    def __init__(self, board: Board, to: int) -> None:
        super().__init__(to)
        self.hidden: list[str] = []
        self._pathway()
        self._counts(board)
        for line in board.lines:
            self._line(line)
        self._days(board)
        self._practice(board)
        self._meetings(board)

    def shown(self, name: str, number: int | None) -> None:
        if number is None:
            self.hidden.append(name)
            self.between(0, {name: 1.0}, MOST)
        else:
            # Halves go up: of fives, 8 to 12 are shown as 10.
            low = number - self.to // 2
            self.between(low if number else 0, {name: 1.0}, low + self.to - 1 if number else 0)

    def _pathway(self) -> None:
        for activity in ACTIVITIES:
            self.at_most(f"cases {activity}", f"events {activity}")
            self.at_most(f"cases {activity}", "cases")
        self.at_most("cases", "events")
        self.total("events", [f"events {activity}" for activity in ACTIVITIES])
        for name, step in STEPS.items():
            self._step(name, step)
        for ends in ("met", "whole"):  # the same starts, of which only the first of a case counts
            self.total(f"{ends} waits", [f"cases {STEPS[ends].start}"])

    def _step(self, name: str, step: Step) -> None:
        kind = "cases" if step.first else "events"
        self.total(f"{name} waits", [f"{kind} {step.start}"])
        self.at_most(f"{name} stopped", f"{name} waits")
        self.at_most(f"{name} stopped", f"{kind} {step.stop}")
        for standard, _ in step.standards:
            self.total(f"{name} waits", [f"{standard} {one}" for one in OUTCOMES])
            self.total(f"{name} stopped", [f"{standard} {one}" for one in STOPPED])
            self.total(f"{standard} late", [f"{standard} breached", f"{standard} overdue"])
            self.total(
                f"{standard} counted", [f"{standard} {one}" for one in ("met", "late", "too_soon")]
            )
        if len(step.standards) == 2:
            names = [standard for standard, _ in step.standards]
            for k, standard in enumerate(names):
                for outcome in OUTCOMES:
                    pairs = [pair for pair in PAIRS if pair[k] == outcome]
                    self.total(f"{standard} {outcome}", [both(*names, *pair) for pair in pairs])
            self.hidden += [both(*names, *pair) for pair in PAIRS]

    def _counts(self, board: Board) -> None:
        self.shown("cases", board.counts.cases)
        for one in board.cautions:
            self.shown(f"caution {one.kind}", one.count)

    def _line(self, line: BoardLine) -> None:
        if line.standard:
            self.hidden += [f"{line.standard} {one}" for one in ("breached", "overdue", "running")]
        else:
            self.between(1, {f"{line.step} waits": 1.0}, MOST)
            return
        for name in ("counted", "met", "late", "too_soon", "unclear"):
            self.shown(f"{line.standard} {name}", getattr(line, name))
        if line.typical_low is not None:
            self.between(5, {f"{line.step} waits": 1.0}, MOST)

    def _days(self, board: Board) -> None:
        (whole,) = board.milestones
        self.shown(f"cases {MILESTONE}", whole.reached)
        links = {one.step: one for one in whole.waits}
        if whole.days is not None:
            self.shown("all days", whole.days)
            self.shown("all excess", whole.excess_days or 0)
        self.total("all days", [f"{step} days" for step in STEPS])
        self.total("all excess", [f"{step} excess" for step in STEPS])
        for name, step in STEPS.items():
            on, late, days, excess = (
                f"{name} {one}" for one in ("on chains", "late on chains", "days", "excess")
            )
            for part, most in (
                (on, f"cases {MILESTONE}"),
                (on, f"{name} stopped"),
                (late, on),
                (late, excess),
                (excess, days),
            ):
                self.at_most(part, most)
            self.between(-np.inf, {late: step.days, excess: 1.0, days: -1.0}, 0)
            self.between(-np.inf, {excess: 1.0, late: -float(MOST)}, 0)
            for standard, _ in step.standards[-1:]:
                self.between(
                    -np.inf,
                    {late: 1.0, f"{standard} breached": -1.0, f"{standard} unclear": -1.0},
                    0,
                )
            if name in links:
                self.between(1, {on: 1.0}, MOST)
                if (n := links[name].days) is not None:
                    self.shown(days, n)
                    self.shown(excess, links[name].excess_days or 0)
        last = [f"{name} on chains" for name, step in STEPS.items() if step.stop == MILESTONE]
        self.between(-np.inf, dict.fromkeys(last, 1.0) | {f"cases {MILESTONE}": -1.0}, 0)

    def _practice(self, board: Board) -> None:
        for one in board.checks:
            _, of, by = CHECKS[one.title]
            parts = ("done", "not_done", "not_recorded")
            self.total(f"cases {of}", [f"{one.title} {part}" for part in parts])
            self.at_most(f"{one.title} done", f"cases {by}")
            for part in parts:
                self.share(f"{one.title} {part}", f"cases {of}", getattr(one, part))
                if one.could_show and getattr(one, part) is None:
                    self.hidden.append(f"{one.title} {part}")

    def _meetings(self, board: Board) -> None:
        for activity in MEETINGS:
            rows = {one.mode: one for one in board.meetings if one.meeting.lower() == activity}
            its = [(f"meeting {activity} {mode}", rows.get(mode)) for mode in MODES]
            for held, one in its:
                self.hidden.append(held)
                self.between(1 if one else 0, {held: 1.0}, MOST)
                self.share(f"{held} recorded", held, one.attendance_recorded if one else None)
                shown = {its.agency: its.attended for its in one.attendance} if one else {}
                for agency in AGENCIES:
                    came = f"{held} {agency}"
                    self.share(came, f"{held} recorded", shown.get(agency))
                    self.hidden.append(came)
            self.total(f"events {activity}", [held for held, _ in its])


def rounded_to(text: str) -> tuple[int, int]:
    """The limit and the rounding of a policy as it is written for the command line."""
    known = {"dfe": (5, 1), "nhs": (7, 5)}
    up_to, _, to = text.partition(":")
    return known.get(text) or (int(up_to), int(to or 1))
