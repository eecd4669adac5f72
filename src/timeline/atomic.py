"""Files and folders that take their place in one step, however a run ends.

What is made lies beside its place, on the same file system, in a locked folder whose name comes
from its own. A file is renamed onto its place. A folder is exchanged with the one that is there, or
where the system cannot exchange two folders, the old one is moved aside first. The user's files in
the old folder are in the new one too: plain files as hard links made before the step, the rest
moved after it. The next run completes what a killed one left, from what lies there alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import os
import re
import shutil
import signal
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

from timeline.file_lock import LOCK, BusyError, locked

NEW, OLD = "new", "old"
"""In the work folder: what is made, or after an exchange what was there before; and what was moved aside."""
_WORK = re.compile(r"\.timeline-[0-9a-f]{16}")
_WAITING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]  # fmt: skip
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
"""Errors of a system that has no exchange, or a file system that has none."""
TRIES = 5
"""How often a work folder is made that another run removes at the same moment."""
_HERE, _EXCHANGE, _SWAP = -100, 2, 2
"""AT_FDCWD and RENAME_EXCHANGE of Linux; RENAME_SWAP of macOS."""
_FOLDS = sys.platform in {"win32", "darwin"}
"""Whether two names that differ by capitals alone are one name, as a rule."""
Ours = Callable[[str], bool]
"""Whether a name in a folder is of a file that a run writes, and no file of the user's."""


class InPlaceError(OSError):
    """The new folder is in place, but some of the user's files are still in the work folder."""


@contextmanager
def new_folder(place: Path, names: frozenset[str]) -> Iterator[Path]:
    """An empty folder to fill, which at the end of the block takes the place of `place` in one step.

    `names` are those that a run may write; all others in the folder that is there are the user's.
    Raises BusyError while another run writes there, and OSError.
    """
    place, ours = Path(os.path.realpath(place)), _ours(names)
    with _work_folder(place, ours) as work:
        made = work / NEW
        made.mkdir()
        yield made
        with waiting_signals():
            _swap(made, place, ours)


@contextmanager
def new_file(place: Path, *, replace: bool) -> Iterator[Path]:
    """A name for a file to write, which at the end of the block is at `place`, whole.

    Where `replace` is false, its folder must be there, and nothing in its place: FileExistsError.
    Raises BusyError and OSError.
    """
    if not replace and os.path.lexists(place):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    if not replace:
        place.parent.stat()
    place = Path(os.path.realpath(place))
    if place.exists() and not place.is_file():
        raise OSError(errno.EINVAL, "a folder, a device or a pipe is there", str(place))
    with _work_folder(place, _ours(frozenset())) as work:
        made = work / NEW
        yield made
        with waiting_signals():
            if replace:
                made.replace(place)
            else:
                _rename_if_free(made, place)


def complete_interrupted(parent: Path, names: frozenset[str]) -> None:
    """Complete what killed runs left beside one another in a folder, and remove their work folders."""
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            if _WORK.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                _complete(Path(entry.path), _ours(names))


@contextmanager
def waiting_signals() -> Iterator[None]:
    """Keep interrupts and requests to end until the block is done, and then obey them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    seen: list[int] = []

    def keep(number: int, _: FrameType | None) -> None:
        seen.append(number)

    before = {number: signal.getsignal(number) for number in _WAITING}
    kept = [number for number, handler in before.items() if handler not in {signal.SIG_IGN, None}]
    for number in kept:
        signal.signal(number, keep)
    try:
        yield
    finally:
        for number in kept:
            signal.signal(number, before[number])
        for number in seen[:1]:
            signal.raise_signal(number)


def _ours(names: frozenset[str]) -> Ours:
    folded = {name.casefold() for name in names}
    return lambda name: name.casefold() in folded if _FOLDS else name in names


@contextmanager
def _work_folder(place: Path, ours: Ours) -> Iterator[Path]:
    """The locked folder beside a place; it is empty, and goes at the end."""
    digest = hashlib.sha256(os.fsencode(place.name)).hexdigest()[:16]
    work = place.parent / f".timeline-{digest}"
    with ExitStack() as stack:
        stack.enter_context(_folders(place.parent))
        stack.callback(_remove_if_empty, work)
        for left in reversed(range(TRIES)):
            with contextlib.suppress(FileExistsError):
                work.mkdir(0o700)
            try:
                stack.enter_context(locked(work, os.fsencode(place.name)))
                break
            except FileNotFoundError:  # another run has just ended, and removed it
                if not left:
                    raise
        _settle(work, place, ours)
        try:
            yield work
        finally:
            with waiting_signals():
                _settle(work, place, ours)


def _complete(work: Path, ours: Ours) -> None:
    """Complete what a killed run left in its work folder; one that another run holds is left alone."""
    with contextlib.suppress(OSError, BusyError), locked(work) as name:
        if name:
            _settle(work, work.parent / os.fsdecode(name), ours)
    _remove_if_empty(work)


@contextmanager
def _folders(folder: Path) -> Iterator[None]:
    """Make a folder and those that it lies in; where the block fails, what was made goes again."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    made: list[Path] = []
    try:
        for one in reversed(missing):
            one.mkdir(exist_ok=True)
            made.append(one)
        yield
    except BaseException:
        for one in reversed(made):
            _remove_if_empty(one)
        raise


def _remove_if_empty(work: Path) -> None:
    with contextlib.suppress(OSError):
        work.rmdir()


def _swap(made: Path, place: Path, ours: Ours) -> None:
    """Put a folder in the place of another, or of nothing."""
    if not place.exists():
        made.rename(place)
        return
    _take_over(place, made)
    others = _others(place, ours)
    _refuse_fixed(others)
    for entry in others:
        with contextlib.suppress(OSError):  # a folder, or a file system without links: moved after
            os.link(entry, made / entry.name, follow_symlinks=False)
    if not _exchange(made, place):
        old = made.parent / OLD
        place.rename(old)
        try:
            made.rename(place)
        except OSError:
            old.rename(place)
            raise
    _bring_back(made.parent, place, ours)


def _refuse_fixed(others: list[Path]) -> None:
    """Refuse, before the step, folders that could not be moved after it; raises PermissionError."""
    for entry in others:
        is_folder = entry.is_dir() and not entry.is_symlink()
        if is_folder and (entry.is_mount() or not os.access(entry, os.W_OK)):
            message = f"its folder {entry.name} cannot be moved"
            raise PermissionError(errno.EACCES, message, str(entry))


def _take_over(before: Path, after: Path) -> None:
    """Give a folder the rights, the owner and the marks of the one whose place it takes."""
    with contextlib.suppress(OSError):
        shutil.copystat(before, after)
        if sys.platform != "win32":
            status = before.stat()
            if (status.st_uid, status.st_gid) != (after.stat().st_uid, after.stat().st_gid):
                os.chown(after, status.st_uid, status.st_gid)
                after.chmod(stat.S_IMODE(status.st_mode))


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot. Raises OSError."""
    if sys.platform == "win32":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(*names, _SWAP)
    else:
        return False
    number = ctypes.get_errno()
    if failed and number not in _CANNOT:
        raise OSError(number, os.strerror(number), str(other))
    return not failed


def _settle(work: Path, place: Path, ours: Ours) -> None:
    """Empty a work folder: the user's files are where they belong, and the rest is removed."""
    made, old = work / NEW, work / OLD
    if old.is_dir() and made.is_dir() and not place.exists():  # killed between two renames
        made.rename(place)
    _bring_back(work, place, ours)
    for path in work.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != LOCK:
            path.unlink()


def _bring_back(work: Path, place: Path, ours: Ours) -> None:
    """Move the user's files from where the step has put them to the folder that is in place."""
    for folder in (work / NEW, work / OLD):
        for entry in _others(folder, ours):
            to = place / entry.name
            if os.path.lexists(to) and os.path.samestat(entry.lstat(), to.lstat()):
                entry.unlink()
                continue
            try:
                entry.rename(_free(to))
            except OSError as error:
                message = f"its other files are in {work}, and the next run brings them back"
                raise InPlaceError(error.errno, message) from error


def _others(folder: Path, ours: Ours) -> list[Path]:
    """The user's own files and folders in a folder."""
    if not folder.is_dir():
        return []
    return sorted(entry for entry in folder.iterdir() if not ours(entry.name))


def _free(path: Path) -> Path:
    """The path, or where something else is there, one beside it that is free."""
    number, free = 0, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _rename_if_free(made: Path, place: Path) -> None:
    """Rename a file unless something is there; raises FileExistsError."""
    try:
        os.link(made, place)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(place):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from None
        made.rename(place)
