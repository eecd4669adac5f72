"""The `timeline` command, and what it says when something goes wrong."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from timeline.errors import TimelineError

MOST_PROBLEMS = 20
_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
_NOT_WRITTEN = 5
"""The exit code where a file, or what is printed, cannot be read or written."""


class _Stopped(BaseException):
    """The user or the system asks the command to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number
        """As a shell has it: 130 after Ctrl+C."""


def main() -> None:
    """Run the command line; exit with the code that says how it went."""
    with _stoppable():
        code = _flushed(sys.stderr, _flushed(sys.stdout, _run()))
    if code:
        sys.exit(code)


def _run() -> int:
    """Run the command; what it ends with. Whatever it began to write is removed on the way."""
    try:
        return _command()
    except _Stopped as stopped:
        return stopped.exit_code
    except OSError as error:
        _say(
            f"a file cannot be read or written ({error.strerror or 'no reason is given'}); check "
            "its name, your rights and the room on the disk"
        )
        return _NOT_WRITTEN
    except Exception as error:  # noqa: BLE001  nobody at an audit should meet a traceback
        _say(_fault_of_ours(error))
        return 1


def _command() -> int:
    import atexit  # noqa: PLC0415  only once signals are heeded
    import gc  # noqa: PLC0415  as above

    # Few objects of a command hold one another in circles, and all go with the process: to look for
    # them as often as Python does takes a fourth of the time of a command on a small log.
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)
    from timeline.cli import app  # noqa: PLC0415  as above
    from timeline.errors import TimelineError  # noqa: PLC0415  as above
    from timeline.scratch import remove_leftovers  # noqa: PLC0415  as above

    remove_leftovers()
    try:
        app()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # nobody reads on: `| head -1`
            return _NOT_WRITTEN
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except TimelineError as error:
        _tell(error)
        return error.exit_code
    return 0


def _tell(error: TimelineError) -> None:
    from timeline.errors import NoUsableEventError  # noqa: PLC0415  as above

    first, *rest = error.lines
    _say(first)
    for line in rest:
        _print(line)
    if isinstance(error, NoUsableEventError):
        for problem in error.problems[:MOST_PROBLEMS]:
            _print(f"  {problem.place}: {problem.problem}")
        if len(error.problems) > MOST_PROBLEMS:
            _print(f"  and {len(error.problems) - MOST_PROBLEMS:,} more")


def _fault_of_ours(error: Exception) -> str:
    import traceback  # noqa: PLC0415  of no other use
    from pathlib import Path  # noqa: PLC0415  as above

    last = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"a fault of ours, not of your file: {type(error).__name__} at {Path(last.filename).name}, "
        f"line {last.lineno}. Nothing was written. Please report this line; it holds nothing of your data."
    )


def _say(message: str) -> None:
    _print(f"timeline: {message}")


def _print(line: str) -> None:
    from timeline.safe_text import on_one_line  # noqa: PLC0415  as above

    with suppress(OSError):  # there is no other place to say it
        print(on_one_line(line), file=sys.stderr)  # noqa: T201  this is the console


def _flushed(stream: TextIO, code: int) -> int:
    """The exit code once all that was printed is written."""
    try:
        stream.flush()
    except BrokenPipeError:
        _forget(stream)
        return code or _NOT_WRITTEN
    except OSError as error:
        _forget(stream)
        _say(f"what is printed cannot be written ({error.strerror}); make room, or print elsewhere")
        return code or _NOT_WRITTEN
    return code


def _forget(stream: TextIO) -> None:
    """Let what cannot be written go, or Python would try again at the end and tell of it."""
    import os  # noqa: PLC0415  of no other use

    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Heed interrupts and requests to end, so that nothing half made stays behind."""

    def stop(number: int, _: FrameType | None) -> None:
        raise _Stopped(number)

    numbers = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    before = {}
    with suppress(ValueError):  # outside the main thread, signals are not ours
        for number in numbers:
            if signal.getsignal(number) not in {signal.SIG_IGN, None}:  # nohup has it ignored
                before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    main()
