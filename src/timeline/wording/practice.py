"""Checks of practice: what each looks for, and what the record shows."""

from __future__ import annotations

from timeline.audit import Check, CheckKind, Question
from timeline.wording.messages import Messages, Value
from timeline.wording.pathway import either, endpoint, upper_first

_MESSAGES = Messages("practice")
_QUESTIONS: dict[CheckKind, str] = {
    "followed by": "question-followed-by",
    "preceded by": "question-preceded-by",
    "in the case": "question-in-the-case",
    "different readers": "question-different-readers",
    "recorded": "question-recorded",
    "invited": "question-invited",
    "attended": "question-attended",
}
_NOT_DONE: dict[CheckKind, str] = {
    "preceded by": "not-done-preceded-by",
    "different readers": "not-done-different-readers",
    "invited": "not-done-invited",
    "attended": "not-done-attended",
}
"""Kinds of which a record can show that something was not done."""
_NOT_RECORDED: dict[CheckKind, str] = {
    "followed by": "not-recorded-followed-by",
    "preceded by": "not-recorded-preceded-by",
    "in the case": "not-recorded-in-the-case",
    "different readers": "not-recorded-different-readers",
    "recorded": "not-recorded-recorded",
    "invited": "not-recorded-invited",
    "attended": "not-recorded-attended",
}


def question(one: Question) -> str:
    """What a check asks of the record: 'Do the reports name two radiologists?'."""
    return one.question or _MESSAGES.text(_QUESTIONS[one.kind], **_values(one))


def not_done(one: Question) -> str:
    """That the record shows otherwise: 'Only one radiologist is named'."""
    return one.not_done or upper_first(_MESSAGES.text(_NOT_DONE[one.kind], **_values(one)))


def not_recorded(one: Question) -> str:
    """That the record holds nothing about it: 'No record that the result was shared'."""
    return one.not_recorded or upper_first(_MESSAGES.text(_NOT_RECORDED[one.kind], **_values(one)))


def check_sentence(check: Check, case_noun: tuple[str, str]) -> str:
    """In how many cases a check is done, not done and not recorded."""
    one, many = case_noun
    cases: dict[str, Value] = {"cases": check.cases, "noun": one if check.cases == 1 else many}
    if not check.cases:
        return _MESSAGES.text("check-none", title=check.title, noun=one)
    if not check.recorded:
        return _MESSAGES.text("check-not-recorded", title=check.title, **cases)
    return _MESSAGES.text(
        "check-counts",
        title=check.title,
        **cases,
        done=check.done,
        not_done=check.not_done,
        not_recorded=check.not_recorded,
    )


def _values(one: Question) -> dict[str, Value]:
    attribute = _MESSAGES.text("attribute", attribute=one.attribute) if one.attribute else ""
    return {
        "of": endpoint(one.of),
        "by": either(one.by) if one.by else "",
        "n": one.at_least or 0,
        "who": one.who,
        "attribute": attribute,
    }
