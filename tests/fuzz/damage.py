"""Sound files damaged in ways that are told by a seed: in what they say, and in their bytes."""

from __future__ import annotations

import random

from bytewise import changed
from forms import said_otherwise
from kinds import KINDS, sound


def broken(kind: str, number: int, seed: int) -> bytes:
    """One file of a kind, broken; number 0 is sound."""
    chance = random.Random(f"{kind} {seed} {number}")
    data = chance.choice(sound(kind))
    if not number:
        return data
    packed = KINDS[kind].file.endswith((".xlsx", ".parquet", ".sqlite"))
    if chance.random() < (0.85 if packed else 0.65):
        data = said_otherwise(kind, data, chance)
    else:
        data = changed(data, sound(kind), chance)
    return data if packed or chance.random() < 0.9 else changed(data, sound(kind), chance)
