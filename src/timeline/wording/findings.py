"""What was found of a case: steps missed or out of order, waits not needed, practice not recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from timeline.audit import Audit, Finding, FindingKind, Step
from timeline.wording.messages import Messages, Value
from timeline.wording.pathway import activity_names, either, events, upper_first
from timeline.wording.practice import not_done, not_recorded

_MESSAGES = Messages("findings")


def finding_sentences(audit: Audit, found: Iterable[Finding]) -> Iterator[str]:
    """A sentence for each of some findings of an audit, in their order."""
    words = _Words(audit)
    sentence = cache(words.sentence)  # many findings of a step or check read alike
    return (sentence(one.finding, one.step, one.earlier_start, one.days) for one in found)


class _Words:
    """The sentences of one audit's findings."""

    def __init__(self, audit: Audit) -> None:
        self._names = activity_names(audit.pathway)
        self._steps = {one.id: one for one in audit.pathway.steps}
        self._checks = {one.id: one for one in audit.checks}

    def sentence(self, kind: FindingKind, place: str, earlier_start: bool, days: int | None) -> str:
        if kind in {"not recorded", "not done"}:
            check = self._checks[place]
            words = not_done if kind == "not done" else not_recorded
            return _MESSAGES.text("finding", title=check.title, found=words(check.question))
        step = self._steps[place]
        found = self._of_step(kind, step, days or 0)
        earlier = f" {self._earlier(step)}" if earlier_start else ""
        return _MESSAGES.text("finding", title=step.title, found=found) + earlier

    def _of_step(self, kind: FindingKind, step: Step, days: int) -> str:
        if kind == "condition not known":
            return self._condition(step)
        if kind == "possible wait":
            return self._possible_wait(step, days)
        return (
            self._without_start(step) if kind == "stop without start" else self._out_of_order(step)
        )

    def _start(self, step: Step) -> str:
        return events((self._names[one] for one in step.start), step.start_where)

    def _named(self, activities: Iterable[str]) -> str:
        return either(self._names[one] for one in activities)

    def _without_start(self, step: Step) -> str:
        if step.missing_start:
            return step.missing_start
        stop = upper_first(self._named(step.stop))
        return _MESSAGES.text("stop-without-start", stop=stop, start=self._start(step))

    def _out_of_order(self, step: Step) -> str:
        stop = upper_first(self._named(step.stop))
        return _MESSAGES.text("out-of-order", stop=stop, start=self._start(step))

    def _condition(self, step: Step) -> str:
        attributes = ", ".join(one.replace("_", " ") for one in step.when)
        return _MESSAGES.text("condition-not-known", attributes=attributes)

    def _possible_wait(self, step: Step, days: int) -> str:
        stop, start = upper_first(self._named(step.stop)), self._named(step.start)
        came: dict[str, Value] = {"stop": stop, "n": days, "start": start}
        found = (
            _MESSAGES.text("possible-wait-since", **came, since=self._named(step.once))
            if step.once
            else _MESSAGES.text("possible-wait", **came)
        )
        perhaps = step.possible_wait or _MESSAGES.text("not-needed", stop=stop, start=start)
        return ". ".join(filter(None, (found, perhaps, step.note)))

    def _earlier(self, step: Step) -> str:
        start = self._start(step)
        if not step.same:
            return _MESSAGES.text("earlier-ended", start=start)
        if not step.ends:
            return _MESSAGES.text("earlier-other", start=start, attribute=step.same)
        return _MESSAGES.text("earlier-other-or-ended", start=start, attribute=step.same)
