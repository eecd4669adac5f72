"""The `timeline` command, and what it says when something goes wrong."""

from __future__ import annotations

import atexit
import gc
import sys
import traceback
from pathlib import Path

from timeline.cli import app
from timeline.errors import NoUsableEventError, TimelineError

MOST_PROBLEMS = 20


def main() -> None:
    """Run the command line; exit with the code that says how it went."""
    # Few objects of a command hold one another in circles, and all go with the process: to look for
    # them as often as Python does takes a fourth of the time of a command on a small log.
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)
    try:
        app()
    except TimelineError as error:
        print(f"timeline: {error}", file=sys.stderr)  # noqa: T201  the message of the command line
        if isinstance(error, NoUsableEventError):
            for problem in error.problems[:MOST_PROBLEMS]:
                print(f"  {problem.place}: {problem.problem}", file=sys.stderr)  # noqa: T201  as above
            if len(error.problems) > MOST_PROBLEMS:
                more = len(error.problems) - MOST_PROBLEMS
                print(f"  and {more:,} more", file=sys.stderr)  # noqa: T201  as above
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001  nobody at an audit should meet a traceback
        last = traceback.extract_tb(error.__traceback__)[-1]
        print(  # noqa: T201  this is the console
            f"timeline: a fault of ours, not of your file: {type(error).__name__} at "
            f"{Path(last.filename).name}, line {last.lineno}. Nothing was written. Please report "
            "this line; it holds nothing of your data.",
            file=sys.stderr,
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
