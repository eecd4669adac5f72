"""A lock that one process holds on a folder, and that ends with the process however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = "lock"
"""The file in the folder that is locked; it may say what the folder is for."""
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class BusyError(Exception):
    """Another process holds the lock, or the folder is not this user's."""


@contextmanager
def locked(folder: Path, says: bytes | None = None) -> Iterator[bytes]:
    """Hold the lock of a folder, and give what its lock file says.

    `says` is written into the lock file, which is made if need be. Without it the file must be there
    already: a folder without one is not taken for ours. At the end the file goes if nothing else is
    in the folder. Raises BusyError, FileNotFoundError where another process removes the folder just
    now, and OSError.
    """
    if not _is_own(folder):
        raise BusyError
    file = folder / LOCK
    handle = os.open(file, _FLAGS | (0 if says is None else os.O_CREAT), 0o600)
    try:
        _lock(handle)
        if not _is_same(handle, file):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file))
        if says is not None:
            os.truncate(handle, 0)
            os.write(handle, says)
            os.lseek(handle, 0, os.SEEK_SET)
        try:
            yield os.read(handle, 1 << 16)
        finally:
            if sys.platform != "win32":  # while it is locked: nobody else can have taken it
                _unlink_if_last(file)
    finally:
        os.close(handle)
        if sys.platform == "win32":  # where an open file cannot be removed
            _unlink_if_last(file)


def _unlink_if_last(file: Path) -> None:
    with contextlib.suppress(OSError):
        if os.listdir(file.parent) == [file.name]:  # noqa: PTH208  names alone
            file.unlink()


def _is_own(folder: Path) -> bool:
    status = os.lstat(folder)
    mine = sys.platform == "win32" or status.st_uid == os.geteuid()
    return stat.S_ISDIR(status.st_mode) and mine


def _is_same(handle: int, file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.lstat(file))
    except FileNotFoundError:
        return False


def _lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  of one system alone

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  of other systems

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise BusyError from error
