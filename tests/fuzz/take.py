"""What becomes of one file: an audit or a plain refusal, with every row accounted for.

Run as a process of its own with bounded memory, it takes `kind number seed` from each line of its
input and answers each with a line of JSON. Where it does not, the system ended it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import resource
import sys
import tempfile
import traceback
from pathlib import Path

from damage import broken
from kinds import CANARY, KINDS

import timeline as tl
from timeline.__main__ import main as command
from timeline.errors import TimelineError
from timeline.pathway import load_pathway
from timeline.reading import Partitions, Reading
from timeline.writing import convert

SECONDS, MEGABYTES = 10, 500
WHOLE = 40
"""Of so many files one is also given to the whole command, which writes every output."""


class FaultError(Exception):
    """A file did what none may."""


def _demand(kept: object, said: str) -> None:
    if not kept:
        raise FaultError(said)


def end_of(kind: str, number: int, seed: int, folder: Path) -> str:
    """What became of a file: 'audit', or the kind of the refusal; raises FaultError."""
    one = KINDS[kind]
    data = broken(kind, number, seed)
    for name, content in {**one.beside, one.file: data}.items():
        (folder / name).write_bytes(content)
    log, options = folder / (one.given or one.file), {}
    if one.option:
        options[one.option] = folder / one.file
    before = _files(folder)
    try:
        _audited(log, options, folder, [*convert.FORMATS][number % len(convert.FORMATS)])
        end, said = "audit", ""
    except TimelineError as error:
        end, said = type(error).__name__.removesuffix("Error"), str(error)
        said += "".join(one.problem for one in getattr(error, "problems", ()))
    except FaultError:
        raise
    except Exception as error:
        raise FaultError("".join(traceback.format_exception(error)[-3:])) from error
    _tells_no_cell(said, one.option)
    _demand(_files(folder) == before, "it left or changed a file")
    if number % WHOLE == 0:
        _by_command(log, options, folder, audited=end == "audit")
    return end


def _files(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def _tells_no_cell(said: str, option: str) -> None:
    # A pathway and the right side of a mapping are the user's own words, and are told.
    quotes = CANARY.casefold() in said.casefold() and option not in {"pathway", "mapping"}
    _demand(not quotes, "what is said quotes a cell")


def _audited(log: Path, options: dict[str, Path], folder: Path, form: str) -> None:
    """Read, measured, written in a form, and read again; raises TimelineError, FaultError."""
    pathway = options.get("pathway", "nai-under-5")
    reading = tl.read_log(log, **options)
    logs, words = [*reading.logs], 0
    if isinstance(reading, Reading):
        words = len(reading.log.not_required) + reading.log.still_open
        held = sum(map(len, logs)) + words + reading.set_aside
        _demand(reading.rows_read == held, "the rows read do not add up")
        _demand(len(reading.problems) >= reading.set_aside, "not every row set aside has a reason")
    told = [one.problem for one in (*reading.problems, *reading.notices)]
    _tells_no_cell("\n".join(told), options and next(iter(options)))
    audit = tl.analyse(reading, pathway=pathway)
    counts = audit.counts
    _demand(counts.read == counts.measured + counts.after_as_of + counts.set_aside, "the counts of the audit do not add up")  # fmt: skip
    _demand(counts.measured == counts.events + words or isinstance(reading, Partitions), "what is measured is not the events")  # fmt: skip
    cases = convert.Cases(lambda: reading.logs, load_pathway(pathway))
    written = folder / f"out{convert.FORMATS[form]}"
    events = convert.write(cases, form, written)
    try:
        again = tl.read_log(written, pathway=pathway)
        _demand((again.rows_read, again.set_aside) == (events, 0), f"{form} as it was written is read otherwise")  # fmt: skip
    finally:
        written.unlink()


def _by_command(log: Path, options: dict[str, Path], folder: Path, *, audited: bool) -> None:
    """The same by `timeline analyse`: the same end, and all files or none."""
    given = [part for name, path in options.items() for part in (f"--{name}", str(path))]
    out, said = folder / "out", io.StringIO()
    sys.argv = ["timeline", "analyse", str(log), *given, "--out", str(out)]
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            command()
        except SystemExit as ended:
            code = ended.code or 0
    _demand((code == 0) == audited, f"the command ends with {code}: {said.getvalue()[-300:]}")
    _demand(code != 1, said.getvalue()[-300:])
    _demand(out.exists() == audited, "the command refuses and writes, or does neither")
    _tells_no_cell(said.getvalue(), next(iter(options), ""))


def bounded(kind: str, number: int, seed: int) -> dict[str, object]:
    """One file in a folder of its own, with a fresh allowance of processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    begun = used.ru_utime + used.ru_stime
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(begun) + 1 + SECONDS, hard))
    said: dict[str, object]
    with tempfile.TemporaryDirectory() as place:
        tempfile.tempdir = place
        (folder := Path(place) / "log").mkdir()
        try:
            said = {"end": end_of(kind, number, seed, folder)}
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
