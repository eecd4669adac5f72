"""The key of pseudonyms, in a file of its own."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from timeline import atomic
from timeline.disclosure.pseudonyms import KEY_BYTES
from timeline.errors import FileError
from timeline.file_lock import BusyError
from timeline.safe_open import small_text

_KEY = re.compile(f"[0-9a-f]{{{2 * KEY_BYTES}}}")


def key_in(file: Path) -> tuple[bytes, bool]:
    """The key in a file, and whether it was made just now: where there is none, a new one is.

    A new file can be read by its owner alone; one that is there is never written. Raises
    FileError, and quotes nothing of the file.
    """
    if os.path.lexists(file):
        return _read(file), False
    key = secrets.token_bytes(KEY_BYTES)
    try:
        with atomic.new_file(file, replace=False) as made:
            handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as text:
                text.write(f"{key.hex()}\n")
    except FileExistsError:
        return _read(file), False
    except BusyError as error:
        message = f"{file}: another run is making this key now; try again"
        raise FileError(message) from error
    except OSError as error:
        message = f"{file}: the key cannot be written here ({error.strerror}); choose another --key"
        raise FileError(message) from error
    return key, True


def _read(file: Path) -> bytes:
    try:
        text = small_text(file, "ascii").strip()
    except (FileError, UnicodeDecodeError):
        text = ""
    if not _KEY.fullmatch(text):
        message = (
            f"{file}: no key that timeline made can be read from it; choose another --key, and a "
            "new one is made there"
        )
        raise FileError(message)
    return bytes.fromhex(text)
