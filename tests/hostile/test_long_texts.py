"""Text files that would hurt: quotation marks without end, far too many columns, cells of megabytes, NULs."""

from __future__ import annotations

from pathlib import Path

import pytest

from command import started

HEAD = "case_id,activity,time,note\n"
GOOD = "A,Referral,2024-03-01,\n"
CANARY = "Zebedee"


@pytest.mark.parametrize(
    ("name", "text", "codes"),
    [
        ("quotes without end", HEAD + GOOD + '"' + "x\n" * 2_000_000, {5}),
        ("a million columns", "case_id,activity,time" + ",x" * 1_000_000 + "\n" + GOOD, {3, 5}),
        ("sixteen thousand headings", "case_id,activity,time," + ",".join(f"{CANARY}{k}" for k in range(16_000)) + "\n" + GOOD, {0, 5}),
        ("a cell of ten megabytes", HEAD + GOOD + f"A,{CANARY * 1_500_000},2024-03-01,\n", {5}),
        ("a time of ten megabytes", HEAD + GOOD + f"A,Referral,{CANARY * 1_500_000},\n", {0, 5}),
        ("a line without end", HEAD + GOOD + "x" * 30_000_000, {5}),
        ("NULs", HEAD + GOOD + "A,Refer\0ral,2024-\x0003-01,\n", {0, 5}),
        ("many unknown names", HEAD + "".join(f"A,{CANARY} {k},2024-03-01,\n" for k in range(3_000)), {0}),
        ("a range in each cell", HEAD + "".join(f"A,Referral,{k}-{k}/04/2021 to {CANARY},\n" for k in range(3_000)), {3}),
        ("spaces within a heading", f"case_id,activity,time,a{' ' * 90_000}b\n" + GOOD, {0}),
        ("semicolons", "Case,Referral\nA,2024-03-01" + ";" * 900_000 + "\n", {0, 5}),
    ],
)  # fmt: skip
def test_it_ends_in_a_reading_or_a_plain_refusal_and_tells_no_cell(
    tmp_path: Path, name: str, text: str, codes: set[int]
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(text, encoding="utf-8")
    result = started("check", log)
    assert result.returncode in codes, (name, result.stderr[-500:])
    assert CANARY not in result.stdout + result.stderr
    assert "Traceback" not in result.stderr
