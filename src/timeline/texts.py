"""A column of texts in which each distinct text is kept once."""

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
class Texts:
    """Texts by their place among the distinct ones: pandas' categorical, without loading pandas.

    `codes` is -1 where the column is blank. No text is `kept` twice; those of a large column
    stay with pyarrow until somebody asks for their `names`.
    """

    codes: AnyCodes
    kept: pa.StringArray | npt.NDArray[np.object_]

    @classmethod
    def of(cls, texts: Iterable[Hashable]) -> Texts:
        """A column of texts, None where it is blank; names stand as the column first has them."""
        place: dict[Hashable, int] = {}
        codes = [-1 if one is None else place.setdefault(one, len(place)) for one in texts]
        return cls(np.asarray(codes, _smallest(len(place))), named(place))

    @classmethod
    def blank(cls, n: int) -> Texts:
        """A column with nothing in it."""
        return cls(np.full(n, -1, np.int8), named(()))

    @classmethod
    def stacked(cls, columns: Sequence[Texts]) -> Texts:
        """Columns one below the other."""
        if len(columns) == 1:
            return columns[0]
        place: dict[str, int] = {}
        codes = []
        for column in columns:
            anew = [place.setdefault(one, len(place)) for one in column.names]
            codes.append(np.asarray([*anew, -1])[column.codes])
        every = np.concatenate(codes) if codes else np.empty(0, np.int64)
        return cls(every.astype(_smallest(len(place))), named(place))

    @cached_property
    def names(self) -> npt.NDArray[np.object_]:
        """The distinct texts."""
        return self.kept if isinstance(self.kept, np.ndarray) else named(self.kept.to_pylist())

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.codes)

    def __iter__(self) -> Iterator[Any]:
        """Each row's text; None where it is blank."""
        return iter(self.texts.tolist())

    def __getitem__(self, rows: Mask | AnyCodes | slice) -> Texts:
        """Some of the rows; all names stay."""
        return Texts(self.codes[rows], self.kept)

    @property
    def texts(self) -> npt.NDArray[np.object_]:
        """Each row's text; None where it is blank."""
        return named([*self.names, None])[self.codes]

    @property
    def used(self) -> Texts:
        """The same rows with no more names than stand in them."""
        stands = np.zeros(len(self.kept) + 1, bool)
        stands[self.codes] = True
        stands = stands[:-1]
        if stands.all():
            return self
        anew = np.append(np.where(stands, np.cumsum(stands) - 1, -1), -1)
        return Texts(anew[self.codes].astype(self.codes.dtype), self.names[stands])

    @property
    def categorical(self) -> pd.Categorical:
        """The same column for pandas."""
        import pandas as pd  # noqa: PLC0415  slow to load

        names = pd.Index(self.names, dtype=object)
        return pd.Categorical.from_codes(self.codes, categories=names, validate=False)


def named(texts: Iterable[object]) -> npt.NDArray[np.object_]:
    """Texts as an array, one object each."""
    every = [*texts]
    array = np.empty(len(every), dtype=object)
    array[:] = every
    return array


def _smallest(names: int) -> np.dtype[Any]:
    """The smallest type that has a code for each of so many names, and -1."""
    return np.min_scalar_type(-names - 1)
