"""Opening a file that the user names: a plain file, no longer than it was, and the same to the end."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from timeline.errors import FileError

LARGEST_SETTINGS = 8 << 20
"""Bytes of a file that says how a log is read; a list of every bank holiday for a century has a hundredth."""
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe that nobody writes to is opened at once, and then refused."""


@contextmanager
def opened(path: Path, name: str) -> Iterator[BinaryIO]:
    """The file, to be read from its start; raises FileError, which calls it by its name.

    A device, a pipe or a folder is refused, and a name that no report could hold. So is, at the end, a file that was changed while it
    was read: its rows would be of no one record.
    """
    if path.name.encode("utf-8", "replace").decode() != path.name:
        message = "a file has a name that is not UTF-8, so that no report could hold it; rename it"
        raise FileError(message)
    try:
        with open(path, "rb", buffering=0, opener=_opener) as raw:
            before = os.fstat(raw.fileno())
            if not stat.S_ISREG(before.st_mode):
                message = f"{name}: not a file that holds data but a folder, a device or a pipe; give the file itself"
                raise FileError(message)
            file = io.BufferedReader(_AsLongAsItWas(raw, before.st_size))
            yield cast("BinaryIO", file)
            after = os.fstat(raw.fileno())
    except FileNotFoundError as error:
        message = f"{path}: there is no such file; check the name and the folder"
        raise FileError(message) from error
    except OSError as error:
        message = f"{name}: cannot be read ({error.strerror}); check that you may open it"
        raise FileError(message) from error
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        message = f"{name}: was changed while it was read; close it in other programs and try again"
        raise FileError(message)


def small_text(path: Path, encoding: str = "utf-8-sig") -> str:
    """The text of a file of settings, read at once; raises FileError and UnicodeDecodeError."""
    with opened(path, str(path)) as file:
        return all_of(file, str(path), LARGEST_SETTINGS).decode(encoding)


def all_of(file: BinaryIO, name: str, most: int) -> bytes:
    """All bytes of a file that has no more than `most`; raises FileError for a larger one."""
    if file.seek(0, os.SEEK_END) > most:
        message = f"{name}: more than {most >> 20} MB, which no file of this kind needs; give the right file, or a smaller one"
        raise FileError(message)
    file.seek(0)
    return file.read()


def _opener(path: str, flags: int) -> int:
    return os.open(path, flags | _NO_WAIT)


class _AsLongAsItWas(io.RawIOBase):
    """A file as far as it went when it was opened, however fast it grows."""

    def __init__(self, raw: io.FileIO, size: int) -> None:
        self._raw, self._size = raw, size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            return self._raw.seek(self._size + offset)
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # as BufferedReader calls it
        left = max(self._size - self._raw.tell(), 0)
        return self._raw.readinto(memoryview(buffer)[:left]) or 0
