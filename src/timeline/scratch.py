"""Temporary folders for rows of a log; a later run removes those of a killed process."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import weakref
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from timeline.file_lock import LOCK, BusyError, locked

PREFIX = "timeline-"


class ScratchFolder:
    """A folder in the system's place for temporary files, for this user alone.

    It goes when it is closed, or with this object. Raises OSError where it cannot be made.
    """

    def __init__(self) -> None:
        """Make it, and lock it."""
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = ExitStack()
        lock.enter_context(locked(self.path, b""))
        self.close = weakref.finalize(self, _close, self.path, lock)

    def __enter__(self) -> Path:
        """Give its path."""
        return self.path

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Remove it."""
        self.close()


def remove_leftovers() -> None:
    """Remove the scratch folders of processes that have ended without removing them."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and entry.is_dir(follow_symlinks=False):
                _remove(Path(entry.path))


def _close(folder: Path, lock: ExitStack) -> None:
    with contextlib.suppress(OSError), lock:
        _empty(folder)
    shutil.rmtree(folder, ignore_errors=True)


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError, BusyError):
        with locked(folder):
            _empty(folder)
        folder.rmdir()


def _empty(folder: Path) -> None:
    """Remove all but the lock, which marks the folder as this program's."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name != LOCK:
            path.unlink(missing_ok=True)
