"""What the built-in pathway does not wait for once the record says that nothing follows."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline as tl
from tables import rows_of

SECTION_47 = "Strategy discussion,2024-01-08,section 47"
CONFERENCE = "Initial child protection conference,2024-01-10,plan made"


@pytest.mark.parametrize(
    ("events", "step"),
    [
        (["Referral,2024-01-02,NFA"], "referral-assessment"),
        (["Referral,2024-01-02,", "Referral decision,2024-01-02,No Further  Action"], "referral-assessment"),
        (["Referral,2024-01-02,", "MASH decision,2024-01-03,Information and advice"], "referral-assessment"),
        (["Referral,2024-01-02,", "Assessment started,2024-01-03,no further action"], "referral-assessment"),
        (["Assessment started,2024-01-03,Closed"], "assessment"),
        (["Initial child protection conference,2024-01-10,No plan"], "first-core-group"),
        (["Initial child protection conference,2024-01-10,Child in need plan"], "first-review"),
        ([CONFERENCE, "Review conference,2024-02-01,", "Review conference,2024-03-01,Plan ended"], "first-core-group"),
        ([CONFERENCE, "Core group,2024-01-15,", "Review conference,2024-03-01,Plan ended"], "core-groups"),
        (["Review conference,2024-03-01,Step down to CIN"], "next-review"),
        ([SECTION_47, "Outcome strategy discussion,2024-01-20,nfa"], "strategy-conference"),
        ([SECTION_47, "Section 47 enquiry started,2024-01-09,Concerns not substantiated"], "strategy-conference"),
        ([SECTION_47 + "; no further action"], "strategy-conference"),
    ],
)  # fmt: skip
def test_what_comes_to_nothing_is_waited_for_no_longer(
    tmp_path: Path, events: list[str], step: str
) -> None:
    assert _outcomes(tmp_path, events, step)[-1] == "not_required"


@pytest.mark.parametrize(
    ("events", "step"),
    [
        (["Referral,2024-01-02,", "Referral decision,2024-01-02,Assessment"], "referral-assessment"),
        (["Referral,2024-01-02,NFA", "Referral,2024-02-05,"], "referral-assessment"),
        (["Referral,2024-01-02,NFA"], "referral-decision"),
        ([CONFERENCE], "first-review"),
        (["Initial child protection conference,2024-01-10,No plan", "Initial child protection conference,2024-03-11,Plan made"], "first-review"),
        ([CONFERENCE, "Core group,2024-01-15,", "Review conference,2024-03-01,Plan continued"], "core-groups"),
        ([SECTION_47, "Outcome strategy discussion,2024-01-20,conference"], "strategy-conference"),
    ],
)  # fmt: skip
def test_what_goes_on_is_still_waited_for(tmp_path: Path, events: list[str], step: str) -> None:
    assert _outcomes(tmp_path, events, step)[-1] in ("overdue", "running")


def _outcomes(folder: Path, events: list[str], step: str) -> list[str]:
    log = folder / "log.csv"
    # Another case shows that the log records every stop.
    stops = ["Assessment authorised", "Core group", "Core group", "Review conference", "Review conference", "Referral decision", "ICPC"]  # fmt: skip
    rows = [f"A,{one}" for one in events]
    rows += [f"Z,{one},2024-01-{k + 1:02}," for k, one in enumerate(stops)]
    log.write_text("\n".join(["case_id,activity,time,outcome", *rows]), encoding="utf-8")
    audit = tl.analyse(tl.read_log(log), as_of="2024-12-01")
    return [one.outcome for one in rows_of(audit) if (one.case, one.step) == ("A", step)]
