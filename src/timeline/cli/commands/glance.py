"""The command that prints the standards at a glance."""

from __future__ import annotations

from timeline.cli.console import say, show
from timeline.cli.options import (
    BUILT_IN,
    AsOf,
    Closures,
    KeysOption,
    Logs,
    MappingOption,
    PathwayOption,
    Query,
)


def glance(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    as_of: AsOf = None,
    closures: Closures = None,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
) -> None:
    """Print the standards at a glance, over all cases of however large a log; write nothing."""
    from timeline import glance as look
    from timeline import read_log
    from timeline.wording import console

    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    seen = look(reading, as_of=as_of, closures=closures)
    say(console.cautions(seen.cautions))
    for line in console.glance(seen):
        show(line)
