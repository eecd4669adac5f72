"""What becomes of one file: an audit or a plain refusal, with every row accounted for.

Run as a process of its own with bounded memory, it takes `kind number seed` from each line of its
input and answers each with a line of JSON. Where it does not, the system ended it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import resource
import sys
import tempfile
import traceback
from pathlib import Path

from damage import broken
from kinds import CANARY, KINDS

import timeline as tl
from timeline.__main__ import main as command
from timeline.analysis import analyse
from timeline.audit import Audit
from timeline.errors import TimelineError
from timeline.pathway import Pathway, load_pathway
from timeline.reading import Reading
from timeline.reading.merge.partitions import Partitions
from timeline.reading.sources.calendar_files import packaged_periods
from timeline.working_time import england_and_wales
from timeline.writing import convert
from timeline.writing.remarks import UNREADABLE
from timeline.writing.rows import STATUS, Event

SECONDS, MEGABYTES = 10, 500
WHOLE = 40
"""Of so many files one is also given to the whole command, which writes every output."""
EVERY_STEP = 8
"""Of so many files one is measured against every step; the others against those that a part of the
activities stop, others for each file, for each step costs time and has its turn in thousands."""
A_PART = 4


MEMORY = Path("/dev/shm")  # noqa: S108  folders of a random name are made in it
"""Files that are written to be read once need not go to the disk."""
ENDINGS = {ending: form for form, ending in convert.FORMATS.items()}


class FaultError(Exception):
    """A file did what none may."""


def _demand(kept: object, said: str) -> None:
    if not kept:
        raise FaultError(said)


def laid(kind: str, data: bytes, folder: Path) -> tuple[Path, dict[str, Path]]:
    """A file in its folder: the log that is given, and the options."""
    one = KINDS[kind]
    for name, content in {**one.beside, one.file: data}.items():
        (folder / name).write_bytes(content)
    return folder / (one.given or one.file), {one.option: folder / one.file} if one.option else {}


def read(log: Path, options: dict[str, Path]) -> Reading | Partitions:
    """A log whose rows add up, of which no cell is told; raises TimelineError, FaultError."""
    try:
        reading = tl.read_log(log, **options)
    except TimelineError as error:
        _tells_no_cell([str(error), *(one.problem for one in getattr(error, "problems", ()))], options)  # fmt: skip
        raise
    _tells_no_cell([one.problem for one in (*reading.problems, *reading.notices)], options)
    if isinstance(reading, Reading):
        held = len(reading.log) + _words(reading) + reading.set_aside
        _demand(reading.rows_read == held, "the rows read do not add up")
        _demand(len(reading.problems) >= reading.set_aside, "not every row set aside has a reason")
        told = {(one.file, one.sheet, one.row) for one in reading.problems}
        aside = {(one.sheet, one.row) for one in reading.log.not_known if one.is_set_aside}
        places = ((reading.sheets[sheet], row) for sheet, row in aside)
        _demand(all((one.file, one.name, row) in told for one, row in places), "a word is taken for a row set aside")  # fmt: skip
    return reading


def _words(reading: Reading) -> int:
    """Rows that are no event of their own: words, and rows joined to another of the same meeting."""
    log = reading.log
    not_known = sum(not one.is_set_aside for one in log.not_known)
    return len(log.not_required) + not_known + log.still_open + len(log.joined)


def _tells_no_cell(said: list[str], options: dict[str, Path]) -> None:
    # A pathway and the right side of a mapping are the user's own words, and are told.
    quotes = CANARY.casefold() in "".join(said).casefold() and not {*options} & {"pathway", "mapping"}  # fmt: skip
    _demand(not quotes, "what is said quotes a cell")


def end_of(kind: str, number: int, seed: int, folder: Path) -> str:
    """What became of a file: 'audit', or the kind of the refusal; raises FaultError."""
    log, options = laid(kind, broken(kind, number, seed), folder)
    before, end = _files(folder), "audit"
    try:
        reading = read(log, options)
        pathway = options.get("pathway", "nai-under-5")
        chance = random.Random(f"{kind} {seed} {number} steps") if number % EVERY_STEP else None
        _counted(reading, measured(reading, pathway, chance))
        _written(reading, pathway, folder / f"out{[*ENDINGS][number % len(ENDINGS)]}")
    except TimelineError as error:
        end = type(error).__name__.removesuffix("Error")
    except FaultError:
        raise
    except Exception as error:
        raise FaultError("".join(traceback.format_exception(error)[-3:])) from error
    _demand(_files(folder) == before, "it left or changed a file")
    if number % WHOLE == 0:
        _by_command(log, options, folder / "out", audited=end == "audit")
    return end


def _files(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def measured(
    reading: Reading | Partitions, pathway: str | Path, chance: random.Random | None
) -> Audit:
    """The audit of what was read, against the whole pathway or by chance a part; raises TimelineError."""
    known = load_pathway(pathway)
    stops = sorted({activity for step in known.steps for activity in step.stop})
    if chance is None or not stops:
        return tl.analyse(reading)
    some = _stopped_by(known, {*chance.sample(stops, -(-len(stops) // A_PART))})
    return analyse(reading, some, None, england_and_wales(), periods=packaged_periods())


def _stopped_by(known: Pathway, stops: set[str]) -> Pathway:
    """The pathway with those of its steps alone that one of these activities stops."""
    steps = tuple(step for step in known.steps if stops & {*step.stop})
    survey_stages = tuple(
        stage for stage in known.pathway.survey_stages if stage in {step.id for step in steps}
    )
    about = known.pathway.model_copy(update={"survey_stages": survey_stages})
    return known.model_copy(update={"step": steps, "pathway": about})


def _counted(reading: Reading | Partitions, audit: Audit) -> None:
    counts = audit.counts
    _demand(counts.read == counts.measured + counts.after_as_of + counts.set_aside, "the counts of the audit do not add up")  # fmt: skip
    if isinstance(reading, Reading):
        _demand(counts.measured == counts.events + _words(reading), "what is measured is not the events and words")  # fmt: skip


def _written(reading: Reading | Partitions, pathway: str | Path, path: Path) -> None:
    """Written in a form, and read again: the same rows, and only those set aside that say so.

    OCEL has a place for events alone, and for those that were cancelled.
    """
    known, form = load_pathway(pathway), ENDINGS[path.suffix]
    cases = convert.Cases(lambda: reading.logs, known)
    events = convert.write(cases, form, path)
    try:
        again = tl.read_log(path, pathway=pathway)
    finally:
        path.unlink()
    every = [(case.id, case.attributes, one) for case in cases for one in case.events]
    rows = [one for one in every if not (form.startswith("ocel") and one[2].word)]
    aside = sum(bool(one.word == UNREADABLE or STATUS in one.attributes) for *_, one in rows)
    its = convert.Cases(lambda: again.logs, known)
    found = [(case.id, case.attributes, one) for case in its for one in case.events]
    said = f"{path.suffix} as it was written is read otherwise"
    held = sum(map(len, again.logs))
    _demand(held == events, f"{said}: {held} events, not {events}")
    _demand((again.rows_read, again.set_aside) == (len(rows), aside), f"{said}: {again.rows_read} rows, {again.set_aside} set aside, not {len(rows)}, {aside}")  # fmt: skip
    _demand(_events(found) == _events(rows), f"{said}: other events")
    _demand(form.startswith("ocel") or found == rows, f"{said}: other rows without an event")


def _events(
    rows: list[tuple[str, dict[str, str], Event]],
) -> list[tuple[str, dict[str, str], Event]]:
    return [one for one in rows if not one[2].word and STATUS not in one[2].attributes]


def _by_command(log: Path, options: dict[str, Path], out: Path, *, audited: bool) -> None:
    """The same by `timeline analyse`: the same end, and all files or none."""
    given = [part for name, path in options.items() for part in (f"--{name}", str(path))]
    sys.argv = ["timeline", "analyse", str(log), *given, "--out", str(out)]
    said, code = io.StringIO(), 0
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            command()
        except SystemExit as ended:
            code = ended.code or 0
    told = f"the command ends with {code}: {said.getvalue()[-300:]}"
    _demand(code != 1 and (code == 0) == out.exists() == audited, told)
    _tells_no_cell([said.getvalue()], options)


def bounded(kind: str, number: int, seed: int) -> dict[str, object]:
    """One file in a folder of its own, with a fresh allowance of processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    begun = used.ru_utime + used.ru_stime
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(begun) + 1 + SECONDS, hard))
    said: dict[str, object]
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.exists() else None) as place:
        tempfile.tempdir = place
        (folder := Path(place) / "log").mkdir()
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                said = {"end": end_of(kind, number, seed, folder)}
            _demand(not printed.getvalue(), "something is printed while it is read")
            left = [one.name for one in Path(place).iterdir() if one != folder]
            said |= {"fault": f"left behind: {left}"} if left else {}
        except FaultError as fault:
            said = {"fault": str(fault)}
        finally:
            tempfile.tempdir = None
    used, held = resource.getrusage(resource.RUSAGE_SELF), _held()
    said |= {"seconds": used.ru_utime + used.ru_stime - begun, "megabytes": held}
    if held > MEGABYTES:
        said.setdefault("fault", f"it held {held} MB")
    return said


def _held() -> int:
    """The most memory held since it was last asked for, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    most = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return most >> 10


def main() -> None:
    """Answer each line of the input with what became of a file."""
    resource.setrlimit(resource.RLIMIT_DATA, (4 * MEGABYTES << 20,) * 2)
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        kind, number, seed = line.split()
        answers.write(json.dumps(bounded(kind, int(number), int(seed))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
