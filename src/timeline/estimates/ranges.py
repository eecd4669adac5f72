"""Shares done by each time where times are ranges: Turnbull's curve, with what it leaves open."""

from __future__ import annotations

import numpy as np

from timeline.estimates.clocks import Clocks
from timeline.estimates.cover import cover
from timeline.estimates.npmle import fit
from timeline.estimates.steps import Steps


def range_steps(clocks: Clocks) -> Steps:
    """The likeliest cumulative incidence of stopping, with endings as competing ends.

    Within an atom the record does not tell when its share was done: it may be as early as where
    the atom begins (`high`) or as late as where it ends (`low`). The share of an atom is never in
    doubt: the last range to end in it gives each clock its chance, which is the same in every
    likeliest curve, from an earlier atom on; so one after another all are determined. (Where times
    were truncated, or of two kinds at once, they need not be: Gentleman and Vandal 2002.)
    Source: Turnbull 1976; with competing ends Hudgens, Satten and Longini 2001.
    """
    atoms = cover(clocks)
    stopping = atoms.size - len(atoms.atom_low)
    done = (1 - fit(atoms).total[stopping:])[::-1]
    at = np.unique(np.concatenate([atoms.atom_low, atoms.atom_high]))
    early = np.searchsorted(atoms.atom_low, at, side="right")
    late = np.searchsorted(atoms.atom_high, at, side="right")
    return Steps(at, done[late], done[early])
