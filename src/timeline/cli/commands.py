"""The commands; heavy modules load only in the command that needs them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.errors import CommandLineError, Problem

if TYPE_CHECKING:
    from timeline.audit import Standard, TextStandard

app = typer.Typer(
    name="timeline",
    help="How long each step of a safeguarding case took, against what guidance expects. "
    "Nothing leaves this machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
BUILT_IN = "nai-under-5"
Logs = Annotated[
    list[str],
    typer.Argument(
        metavar="LOG...", help="Files or folders of events, or the address of a database."
    ),
]
Query = Annotated[
    str | None,
    typer.Option("--query", metavar="SQL", help="The SELECT whose rows are a database's log."),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help="The moment the record is read as of; by default the date of the last record.",
    ),
]
Closures = Annotated[
    Path | None,
    typer.Option(
        "--closures",
        metavar="FILE",
        help="A CSV file (date, name) of local days that are no working days.",
    ),
]
Periods = Annotated[
    Path | None,
    typer.Option(
        "--periods",
        metavar="FILE",
        help="A CSV file (name, from, to, reason) of periods to mark and compare, in place of "
        "the packaged one.",
    ),
]
Keep = Annotated[
    Path | None,
    typer.Option(
        "--keep",
        metavar="FILE",
        help="A text file of sites, agencies and other words that name nobody, one a line.",
    ),
]
PathwayOption = Annotated[
    str,
    typer.Option(
        "--pathway", metavar="FILE|NAME", help="A built-in pathway or a TOML file of your own."
    ),
]

MappingOption = Annotated[
    Path | None,
    typer.Option(
        "--mapping",
        metavar="FILE",
        help="A TOML file that says what headings, activities and words of the log mean.",
    ),
]
KeysOption = Annotated[
    Path | None,
    typer.Option(
        "--keys",
        metavar="FILE",
        help="A CSV file of the numbers that one case has in different logs.",
    ),
]


@app.command()
def analyse(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    as_of: AsOf = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Where the files go; by default reports/ and the first log's name.",
        ),
    ] = None,
    closures: Closures = None,
    pictures: Annotated[  # noqa: FBT002  a flag of the command line
        bool,
        typer.Option(
            "--pictures",
            help="Also write each chart as SVG and PNG; needs kaleido and Chrome, Chromium or Edge.",
        ),
    ] = False,
    periods: Periods = None,
    audience: Annotated[
        str,
        typer.Option(
            "--audience",
            metavar="team|meeting|board",
            help="Whom the files are for: the team (as recorded), a meeting (without names) or a "
            "board (aggregates without small numbers).",
        ),
    ] = "meeting",
    keep: Keep = None,
    small_numbers: Annotated[
        str,
        typer.Option(
            "--small-numbers",
            metavar="dfe|nhs|N[:R]",
            help="What a board is not told: 1 to 5; 1 to 7, and others to the nearest 5; or 1 to N, "
            "and others to the nearest R.",
        ),
    ] = "dfe",
    query: Query = None,
) -> None:
    """Measure every expected interval; write a report, a workbook, slides and tables."""
    from timeline import analyse as measure  # noqa: PLC0415  pandas is slow to load
    from timeline import interval_tables, read_log  # noqa: PLC0415
    from timeline.cli import asked, outputs, told  # noqa: PLC0415
    from timeline.cli.progress import Progress  # noqa: PLC0415
    from timeline.disclosure import Names, disclose, every_interval  # noqa: PLC0415
    from timeline.pictures import check_pictures  # noqa: PLC0415
    from timeline.reading.sector.carried import cautions  # noqa: PLC0415

    made_for, words = asked.audience(audience), asked.lines(keep)
    policy = asked.small_numbers(small_numbers)
    if made_for == "board" and pictures:
        message = "--pictures draws cases, and a board is told of none; leave one of the two out"
        raise CommandLineError(message)
    folder = out or Path("reports") / asked.name_of(logs[0])
    outputs.check_folder(folder, asked.files(logs))
    if pictures:
        check_pictures()
    with Progress(len(outputs.OUTPUTS) + pictures + 2) as progress:
        progress.begin(f"reading {asked.shown(logs)}")
        reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
        progress.begin(f"measuring {reading.rows_read:,} rows")
        audit = measure(reading, pathway=pathway, as_of=as_of, closures=closures, periods=periods)
        names = Names(audit, words)
        shown = disclose(audit, made_for, names, policy)
        tables = interval_tables(reading, pathway=pathway, as_of=as_of, closures=closures)
        tables = every_interval(tables, made_for, names)
        files = outputs.write(
            shown,
            folder,
            lambda name: progress.begin(f"writing {name}"),
            tables,
            with_pictures=pictures,
        )
    _say(told.cautions(cautions(reading.notices)))
    _say(told.summary(audit, shown.disclosure, files))


@app.command()
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
    from timeline import glance as look  # noqa: PLC0415  pandas is slow to load
    from timeline import read_log  # noqa: PLC0415
    from timeline.cli import told  # noqa: PLC0415
    from timeline.reading.sector.carried import cautions  # noqa: PLC0415

    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    _say(told.cautions(cautions(reading.notices)))
    for line in told.glance(look(reading, pathway=pathway, as_of=as_of, closures=closures)):
        typer.echo(line)


@app.command()
def check(
    logs: Logs,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
    mapping: MappingOption = None,
    keys: KeysOption = None,
    write_mapping: Annotated[
        Path | None,
        typer.Option(
            "--write-mapping",
            metavar="FILE",
            help="Draft a mapping file of what could not be matched; every suggestion is a comment.",
        ),
    ] = None,
) -> None:
    """List what cannot be read or is not known in a log, and measure nothing."""
    from timeline import read_log  # noqa: PLC0415  pandas is slow to load
    from timeline.cli import asked, outputs, told  # noqa: PLC0415
    from timeline.pathway import load_pathway  # noqa: PLC0415
    from timeline.reading.unknown import unknown_activities  # noqa: PLC0415

    if write_mapping:
        outputs.write_draft(write_mapping, asked.files(logs), pathway, mapping)
        typer.echo(f"Draft of a mapping: {write_mapping}")
    reading = read_log(*logs, pathway=pathway, query=query, mapping=mapping, keys=keys)
    known = load_pathway(pathway)
    events = 0
    unknown: list[Problem] = []
    for log in reading.logs:
        events += len(log)
        unknown += unknown_activities(log, known)
    words = reading.rows_read - events - reading.set_aside
    typer.echo(
        f"{reading.rows_read:,} rows read = {events:,} events + {words:,} words (not required, "
        f"still open) + {reading.set_aside:,} set aside"
    )
    for heading, found in (
        ("Set aside:", reading.problems),
        ("Activities the pathway does not know (kept, not measured):", unknown),
        ("Worth knowing:", reading.notices),
    ):
        if found:
            typer.echo(heading)
            for line in told.problems(found):
                typer.echo(f"  {line}")
    if not (reading.problems or unknown or reading.notices):
        typer.echo("No problem found.")


@app.command()
def template(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE.xlsx", help="Where the workbook goes; nothing is replaced."),
    ],
    pathway: PathwayOption = BUILT_IN,
) -> None:
    """Write a workbook to fill in: a row for each case, or a row for each event."""
    from timeline.cli import outputs  # noqa: PLC0415  pandas is slow to load
    from timeline.pathway import load_pathway  # noqa: PLC0415
    from timeline.template import render  # noqa: PLC0415

    if file.suffix.lower() != ".xlsx":
        message = f"{file}: a workbook's name ends in .xlsx; give one that does"
        raise CommandLineError(message)
    outputs.write_new(file, render(load_pathway(pathway)))
    _say([f"Written: {file}. Fill it in, and then: timeline check {file}"])


@app.command()
def standards(
    identifier: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="One standard, to be shown in full.")
    ] = None,
    pathway: PathwayOption = BUILT_IN,
) -> None:
    """Print the catalogue of standards with their sources, or one of them in full."""
    from timeline.analysis.catalogue import catalogue  # noqa: PLC0415  pandas is slow to load
    from timeline.cli import told  # noqa: PLC0415
    from timeline.pathway import load_pathway  # noqa: PLC0415

    known = catalogue(load_pathway(pathway))
    if identifier is None:
        lines = told.catalogue(known.standards, known.kept_as_text)
    else:
        every: list[Standard | TextStandard] = [*known.standards, *known.kept_as_text]
        chosen = [one for one in every if one.id.casefold() == identifier.casefold()]
        if not chosen:
            message = f"no standard {identifier}; there are {', '.join(one.id for one in every)}"
            raise CommandLineError(message)
        lines = told.in_full(chosen[0])
    for line in lines:
        typer.echo(line)


@app.command()
def pathway(
    name: Annotated[str, typer.Argument(metavar="NAME", help="nai-under-5 or local-examples.")],
) -> None:
    """Print a built-in pathway as TOML, to start one of your own."""
    from timeline.pathway import built_in_text  # noqa: PLC0415

    typer.echo(built_in_text(name), nl=False)


@app.command()
def convert(
    logs: Logs,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The file to write.")],
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="FORMAT",
            help="csv, parquet, xes, ocel-json or ocel-xml; by default what the file's ending says.",
        ),
    ] = None,
    pathway: PathwayOption = BUILT_IN,
    query: Query = None,
) -> None:
    """Write a log as a long table (CSV, Parquet) or for process mining (XES, OCEL 2.0)."""
    from timeline import read_log  # noqa: PLC0415  pandas is slow to load
    from timeline.cli import asked, told  # noqa: PLC0415
    from timeline.pathway import load_pathway  # noqa: PLC0415
    from timeline.writing import convert as writing  # noqa: PLC0415

    form = writing.format_for(out, to)
    if any(out.resolve() == file.resolve() for file in asked.files(logs)):
        message = f"{out}: the output would take this file's place; choose another --out"
        raise CommandLineError(message)
    reading = read_log(*logs, pathway=pathway, query=query)
    cases = writing.Cases(lambda: reading.logs, load_pathway(pathway))
    events = writing.write(cases, form, out)
    _say(told.converted(reading.rows_read, events, reading.set_aside, reading.problems, out))


@app.command()
def formats(pathway: PathwayOption = BUILT_IN) -> None:
    """List the formats of other systems, and which activities each can and cannot carry."""
    from timeline.cli import told  # noqa: PLC0415  pandas is slow to load
    from timeline.pathway import load_pathway  # noqa: PLC0415
    from timeline.reading.sector.formats import formats as known  # noqa: PLC0415

    names = load_pathway(pathway).activity_names
    for one in known().format:
        for line in told.format_in_full(one, known().carried(one), names):
            typer.echo(line)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(line, err=True)
