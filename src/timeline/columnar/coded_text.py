"""A column of texts in which each distinct text is stored once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

if TYPE_CHECKING:
    import pandas as pd

Codes = npt.NDArray[np.int64]
AnyCodes = npt.NDArray[np.integer[Any]]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class CodedText:
    """Texts as codes into an array of distinct texts, as pandas' categorical, without pandas.

    `codes` has one entry for each row; -1 is a blank. `kept` holds each distinct text once; a
    large column keeps them in Arrow until `names` is read.
    """

    codes: AnyCodes
    kept: pa.StringArray | npt.NDArray[np.object_]

    @classmethod
    def of(cls, texts: Iterable[Hashable]) -> CodedText:
        """A column of texts, None where blank; the names are in order of first use."""
        place: dict[Hashable, int] = {}
        codes = [-1 if text is None else place.setdefault(text, len(place)) for text in texts]
        return cls(np.asarray(codes, _smallest(len(place))), object_array(place))

    @classmethod
    def blank(cls, n: int) -> CodedText:
        """A column of `n` blank rows."""
        return cls(np.full(n, -1, np.int8), object_array(()))

    @classmethod
    def concatenated(cls, columns: Sequence[CodedText]) -> CodedText:
        """The rows of all the columns, in order."""
        if len(columns) == 1:
            return columns[0]
        place: dict[str, int] = {}
        codes = []
        for column in columns:
            new_codes = [place.setdefault(name, len(place)) for name in column.names]
            codes.append(np.asarray([*new_codes, -1])[column.codes])
        every = np.concatenate(codes) if codes else np.empty(0, np.int64)
        return cls(every.astype(_smallest(len(place))), object_array(place))

    @cached_property
    def names(self) -> npt.NDArray[np.object_]:
        """The distinct texts, by code."""
        return (
            self.kept if isinstance(self.kept, np.ndarray) else object_array(self.kept.to_pylist())
        )

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.codes)

    def __iter__(self) -> Iterator[Any]:
        """Each row's text; None where it is blank."""
        return iter(self.texts.tolist())

    def __getitem__(self, rows: Mask | AnyCodes | slice) -> CodedText:
        """Some of the rows, with the same names."""
        return CodedText(self.codes[rows], self.kept)

    @property
    def texts(self) -> npt.NDArray[np.object_]:
        """Each row's text; None where it is blank."""
        return object_array([*self.names, None])[self.codes]

    @property
    def used(self) -> CodedText:
        """The same rows, without the names that no row uses."""
        is_used = np.zeros(len(self.kept) + 1, bool)
        is_used[self.codes] = True
        is_used = is_used[:-1]
        if is_used.all():
            return self
        new_codes = np.append(np.where(is_used, np.cumsum(is_used) - 1, -1), -1)
        return CodedText(new_codes[self.codes].astype(self.codes.dtype), self.names[is_used])

    @property
    def categorical(self) -> pd.Categorical:
        """The same column for pandas."""
        import pandas as pd  # noqa: PLC0415  slow to load

        names = pd.Index(self.names, dtype=object)
        return pd.Categorical.from_codes(self.codes, categories=names, validate=False)


def object_array(values: Iterable[object]) -> npt.NDArray[np.object_]:
    """Values as a one-dimensional array of objects, tuples too."""
    every = [*values]
    array = np.empty(len(every), dtype=object)
    array[:] = every
    return array


def _smallest(names: int) -> np.dtype[Any]:
    """The smallest integer type that holds a code for each of `names` names, and -1."""
    return np.min_scalar_type(-names - 1)
