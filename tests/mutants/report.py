"""What became of the faults that `make mutants` put into the measuring core, as a report.

`survivors.toml` beside this file says of faults that no test sees why none can, or none need:
by the function and the line as it was and as the fault made it, so that a reason outlives a
renumbering. The command fails where fewer than nine in ten were seen.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tomllib
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from mutmut.mutation.diff_apply import get_diff_for_mutant

REASONS = Path(__file__).with_name("survivors.toml")
NEEDED = 0.9
SEEN = {1: "seen by a test", 3: "seen by a test", 37: "seen by the types"}
TIMED_OUT = {24, 36, 152, 255, -24, -14, -9}
"""A fault that never ends, or takes all memory, is found by that."""
UNTESTED = {5, 33}
NOT_TRIED = "not tried"


class Fault(NamedTuple):
    """One mutant: its name, the file it is in, and what became of it."""

    name: str
    source: Path
    outcome: str

    @property
    def module(self) -> str:
        """The module it is in."""
        return self.name.rsplit(".", 1)[0]

    @property
    def function(self) -> str:
        """The function it is in, as it is called in the code."""
        place = self.name.rsplit("__mutmut_", 1)[0].rsplit(".", 1)[1]
        return place.replace("xǁ", "").replace("ǁ", ".").removeprefix("x_")


def faults(folder: Path) -> list[Fault]:
    """All mutants of the last run."""
    found = []
    for path in sorted(folder.rglob("*.py.meta")):
        source = path.relative_to(folder).with_suffix("")
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        found += [Fault(name, source, _outcome(code)) for name, code in codes.items()]
    return found


def _outcome(code: int | None) -> str:
    if code is None:
        return NOT_TRIED
    if code in SEEN:
        return SEEN[code]
    if code in TIMED_OUT:
        return "never ended"
    return "no test runs it" if code in UNTESTED else "seen by none" if code == 0 else "broke off"


def change(fault: Fault) -> tuple[str, str]:
    """The lines that a fault takes away and puts in."""
    told = get_diff_for_mutant(fault.name, path=fault.source)
    lines = [line for line in told.splitlines() if line[:3] not in ("---", "+++")]
    was, made = (
        " ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+"
    )
    return was, made


def reasons() -> dict[tuple[str, str, str], str]:
    """Why a fault need not be seen, by function, line and what became of the line."""
    with REASONS.open("rb") as file:
        every = tomllib.load(file).get("survivor", ())
    return {
        (one["function"], was, made): one["reason"] for one in every for was, made in one["changes"]
    }


def report(every: list[Fault], command: str) -> tuple[str, float]:
    """The report as Markdown, and the share of faults that were seen."""
    tried = [one for one in every if one.outcome != NOT_TRIED]
    left = [one for one in tried if one.outcome in {"seen by none", "no test runs it"}]
    share = 1 - len(left) / len(tried)
    part = (
        "" if tried == every else f" of {len(every):,} (the run was broken off before the others)"
    )
    lines = [
        "# Faults put into the measuring core",
        "",
        f"{len(tried):,} faults{part} were tried, one at a time; {len(tried) - len(left):,} of them ({share:.1%}) make a test fail or never end.",
        "",
        f"Made by `{command}` on {datetime.now(UTC):%-d %B %Y}: mutmut {version('mutmut')}, Python {platform.python_version()}.",
        "",
        "| module | faults | tried | seen | never ended | seen by none |",
        "|---|---|---|---|---|---|",
    ]
    for module in dict.fromkeys(one.module for one in every):
        its = Counter(one.outcome for one in every if one.module == module)
        unseen, n = its["seen by none"] + its["no test runs it"], its.total() - its[NOT_TRIED]
        ended = its["never ended"]
        lines.append(
            f"| `{module}` | {its.total():,} | {n:,} | {n - unseen - ended:,} | {ended:,} | {unseen:,} |"
        )
    lines += [
        "",
        "## Seen by none",
        "",
        "| in | was | became | why it stays |",
        "|---|---|---|---|",
    ]
    known = reasons()
    for one in left:
        was, made = change(one)
        why = known.get((one.function, was, made), "no reason yet: a test is missing")
        lines.append(f"| `{one.module}`, `{one.function}` | {_code(was)} | {_code(made)} | {why} |")
    return "\n".join(lines) + "\n", share


def _code(line: str) -> str:
    return f"`{line}`".replace("|", "\\|") if line else "(gone)"


def main() -> None:
    """Write the report; fail where too few faults were seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--mutants", type=Path, default=Path("mutants"))
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    told, share = report(faults(chosen.mutants), "make mutants")
    chosen.out.write_text(told, encoding="utf-8")
    print(told.splitlines()[2])
    if share < NEEDED:
        sys.exit(f"fewer than {NEEDED:.0%} were seen")


if __name__ == "__main__":
    main()
