"""Replaces packs of files again and again, each time stopped at another operation on files.

It prints every run that did not leave one whole pack. It is a program of its own, since it forks for
each run, and each run may be killed.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

from timeline import atomic
from timeline.file_lock import BusyError

FACES = ("report.html", "audit.json")
PACKS = {
    "team": (*FACES, "waits.csv", "pictures/one.svg"),
    "meeting": (*FACES, "waits.csv"),
    "board": FACES,
}
NAMES = frozenset(name.partition("/")[0] for pack in PACKS.values() for name in pack)
OWN = {"notes.txt": "own", "letters/one.txt": "own", "Report.html": "own"}
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
ERRORS = (errno.EIO, errno.ENOSPC)
OPERATIONS = ("rename", "replace", "link", "unlink", "mkdir", "rmdir")
NO_MORE = 77
"""What a run ends with that came to its end before the operation at which it was to be stopped."""


class Stopped(BaseException):
    """A signal was heeded."""


def write(place: Path, audience: str) -> None:
    with atomic.new_folder(place, NAMES) as made:
        fill(made, dict.fromkeys(PACKS[audience], audience))


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="ascii")


def complete(folder: Path) -> int:
    """What the next run does first."""
    atomic.complete_interrupted(folder, NAMES)
    return 0


def stop_at(number: int, stop: Callable[[], None], *, after: bool) -> Iterator[int]:
    """Do something before or after the operation of this number; gives how many there were."""
    seen = count()
    done = 0

    def watched(operation: Callable[..., object]) -> Callable[..., object]:
        def run(*given: object, **named: object) -> object:
            nonlocal done
            done = next(seen)
            if done == number and not after:
                stop()
            result = operation(*given, **named)
            if done == number and after:
                stop()
            return result

        return run

    for name in OPERATIONS:
        setattr(os, name, watched(getattr(os, name)))
    atomic._exchange = watched(atomic._exchange)  # type: ignore[assignment]  # noqa: SLF001  the step itself
    yield done
    while True:
        yield done


def forked(task: Callable[[], int]) -> int:
    """The exit code of a process that does this; of a signal, the negative number."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        os._exit(task())
    except Stopped:
        os._exit(130)
    except (OSError, BusyError):
        os._exit(5)
    finally:
        os._exit(1)


def one_run(
    place: Path, audience: str, number: int, stop: Callable[[], None], *, after: bool
) -> int:
    def run() -> int:
        operations = stop_at(number, stop, after=after)
        next(operations)
        write(place, audience)
        return NO_MORE if next(operations) < number else 0

    def heed(*_: object) -> None:
        raise Stopped

    for one in SIGNALS[1:]:
        signal.signal(one, heed)
    return forked(run)


def wrong(place: Path, *, whole: bool, before: str | None, own: dict[str, str]) -> str:
    """What is wrong with a folder; '' where it holds one whole pack.

    Not yet `whole`, after a kill, the user's folders may be in the work folder, and no pack is in
    place where there was none.
    """
    held = {str(one.relative_to(place)): one.read_text("ascii") for one in place.rglob("*") if one.is_file()}  # fmt: skip
    ours = {name: content for name, content in held.items() if name.partition("/")[0] in NAMES}
    packs = [dict.fromkeys(pack, audience) for audience, pack in PACKS.items()]
    if ours not in packs and (ours or before):
        return f"a mixture: {ours}"
    lost = [name for name in own if held.get(name) != own[name] and (whole or "/" not in name)]
    if lost and place.exists():
        return f"lost: {lost}"
    left = [one.name for one in place.parent.iterdir() if one != place]
    return f"left: {left}" if whole and left else ""


def fail(error: int) -> None:
    raise OSError(error, os.strerror(error))


def end(number: int) -> None:
    os.kill(os.getpid(), number)


def stops() -> Iterator[tuple[str, Callable[[], None], bool]]:
    for number in SIGNALS:
        yield number.name, partial(end, number), False
    yield "SIGKILL after it", partial(end, signal.SIGKILL), True
    for error in ERRORS:
        yield errno.errorcode[error], partial(fail, error), False


def trial(before: str | None, after: str, own: dict[str, str], *, exchange: bool) -> Iterator[str]:
    """Every stop at every operation of one replacement; what went wrong."""
    if not exchange:
        atomic._exchange = lambda *_: False  # noqa: SLF001  as on a system without it
    for name, stop, late in stops():
        for number in count():
            folder = Path(tempfile.mkdtemp(prefix="interrupting-"))
            place = folder / "pack"
            if before:
                fill(place, dict.fromkeys(PACKS[before], before))
            fill(place, own) if own else None
            code = one_run(place, after, number, stop, after=late)
            killed = code == -signal.SIGKILL
            found = (
                ""
                if not exchange and killed and not place.exists()
                else wrong(place, whole=False, before=before, own=own)
            )
            forked(partial(complete, place.parent))
            found = found or wrong(place, whole=True, before=before, own=own)
            shutil.rmtree(folder)
            if found:
                yield f"{before} to {after}, exchange={exchange}, {name} at {number}, code {code}: {found}"
            if code == NO_MORE:
                break


def main() -> None:
    runs = [(one, other, OWN, True) for one in PACKS for other in PACKS if one != other]
    runs += [(None, "team", {}, True), (None, "board", OWN, True), ("team", "board", {}, True)]
    runs += [("team", "meeting", OWN, False), ("board", "team", {}, False)]
    found = []
    for before, after, own, exchange in runs:
        found += forked_lines(partial(trial, before, after, own, exchange=exchange))
    json.dump(found, sys.stdout)


def forked_lines(task: Callable[[], Iterator[str]]) -> list[str]:
    """The lines that a process of its own finds, so that what it patches stays its own."""
    read, written = os.pipe()
    child = os.fork()
    if not child:
        with os.fdopen(written, "w") as to:
            json.dump([*task()], to)
        os._exit(0)
    os.close(written)
    with os.fdopen(read) as lines:
        found = json.load(lines)
    os.waitpid(child, 0)
    return found


if __name__ == "__main__":
    main()
