"""Pairing every step of a pathway, each after the steps that its endings ask about."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.event_log import Codes
from timeline.pairing.columns import Columns
from timeline.pairing.endings import Answered, answered, leading
from timeline.pairing.steps import Pairs, pair
from timeline.pathway import Step


def pair_every(steps: tuple[Step, ...], columns: Columns) -> tuple[Pairs, ...]:
    """Which start meets which stop, in every step and case."""
    pairing = _Pairing(steps, columns)
    return tuple(map(pairing.pairs, steps))


@dataclass(frozen=True, slots=True)
class _Pairing:
    """Steps paired over a log, each once."""

    steps: tuple[Step, ...]
    columns: Columns
    _paired: dict[str, Pairs] = field(default_factory=dict)
    """By the id of the step."""

    def pairs(self, step: Step) -> Pairs:
        """The pairs of a step of the pathway."""
        if step.id not in self._paired:

            def answers(other: Step) -> tuple[Codes, Codes]:
                return self._answers(other, step)

            its = answered(step, self.columns, self.steps, answers)
            self._paired[step.id] = pair(step, self.columns, its)
        return self._paired[step.id]

    def _answers(self, other: Step, step: Step) -> tuple[Codes, Codes]:
        """The answered starts of another step, with their stops."""
        whole = other in self.steps and not self._asks(other, step)
        pairs = self.pairs(other) if whole else pair(other, self.columns, Answered())
        done = pairs.stop >= 0
        return pairs.start[done], pairs.stop[done]

    def _asks(self, step: Step, wanted: Step) -> bool:
        """Whether a step's endings ask, directly or not, what answers what in another step."""
        seen: list[Step] = []
        ahead = [step]
        while ahead:
            now = ahead.pop()
            seen.append(now)
            found = [one for end in now.ends_by_outcome for one in leading(now, end, self.steps)]
            if wanted in found:
                return True
            ahead += [one for one in found if one not in seen and one not in ahead]
        return False
