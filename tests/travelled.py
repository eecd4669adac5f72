"""A made-up log in which every step of the built-in pathway is travelled, often beyond its limit."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from tables import long_csv

CASES = 60
FIRST = datetime(2023, 9, 4, 9, 30)  # noqa: DTZ001  logs have local times
WALK = (
    ("referral", 0),
    ("assessment_started", 1),
    ("referral_decision", 1),
    ("police_protection_started", 0.2),
    ("emergency_protection_order_made", 1),
    ("serious_incident_known", 1),
    ("told_of_permanent_move", 1),
    ("strategy_discussion", 1),
    ("section_47_started", 1),
    ("father_or_partner_contacted", 3),
    ("serious_incident_notified", 4),
    ("police_protection_ended", 1),
    ("medical_requested", 0.3),
    ("emergency_protection_order_ended", 5),
    ("medical", 1),
    ("blood_test_taken", 0.3),
    ("time_frame_given", 0.5),
    ("skeletal_survey_requested", 0.5),
    ("ophthalmology_examination", 1),
    ("ct_head", 0.3),
    ("ct_head_report", 0.1),
    ("skeletal_survey_performed", 2),
    ("blood_result_available", 2),
    ("first_radiologist_report", 1),
    ("result_shared_with_parents", 1),
    ("medical_report", 1),
    ("challenge_raised", 1),
    ("second_radiologist_report", 2),
    ("challenge_resolved", 2),
    ("specialist_centre_referral", 3),
    ("rapid_review", 9),
    ("specialist_centre_report", 12),
    ("follow_up_skeletal_survey", 2),
    ("outcome_strategy_discussion", 3),
    ("conference_report_shared", 2),
    ("icpc", 5),
    ("decision_letter_sent", 2),
    ("core_group", 9),
    ("transfer_in_conference", 2),
    ("core_group", 41),
    ("assessment_authorised", 9),
    ("review_conference", 45),
    ("conference_report_shared", 60),
    ("review_conference", 130),
)
"""Activities, and the usual days since the one before."""
OUTCOMES = {"strategy_discussion": "section 47", "second_radiologist_report": "disagree"}


def travelled_csv(cases: int = CASES) -> str:
    """The log; the same every time."""
    drawn = random.Random(4)
    rows = []
    for case in range(cases):
        at = FIRST + timedelta(days=3 * case)
        for activity, days in WALK:
            at += timedelta(days=days * drawn.choice((0.5, 0.8, 1, 1, 1.3, 2.2)))
            rows.append({"case": f"T{case:02d}", "activity": activity, "time": f"{at:%Y-%m-%d %H:%M}", "outcome": OUTCOMES.get(activity, "")})  # fmt: skip
    return long_csv(rows)
