"""The twelve rules as a pathway of ours, printed as TOML."""

from __future__ import annotations

from make_log import ACTIVITIES
from rules import RULES


def pathway() -> str:
    """A pathway whose standards are the twelve rules."""
    parts = ['[pathway]\nid = "twelve"\ntitle = "Twelve rules"\nmilestone = ["icpc"]\n']
    parts += [
        f'[[activity]]\nid = "{one}"\nname = "{one.replace("_", " ")}"\nagency = "Any"\n'
        for one in ACTIVITIES
    ]
    parts.append('[[source]]\nid = "bench"\ntitle = "The benchmark"\nconfidence = "read"\n')
    parts += [
        f'[[step]]\nid = "{name}"\ntitle = "{name}"\nstart = "{start}"\nstop = "{stop}"\n'
        f'pair = "first"\n\n[[step.standard]]\nid = "{name}"\nwithin = "{n} {unit if n > 1 else unit[:-1]}"\n'
        'tier = "limit"\nsource = "bench"\n'
        for name, start, stop, n, unit in RULES
    ]
    return "\n".join(parts)


if __name__ == "__main__":
    print(pathway())
