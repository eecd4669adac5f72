"""The command that makes the files again from an audit that was written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import say
from timeline.cli.options import AudienceOption, Keep, Pictures, SmallNumbers
from timeline.errors import CommandLineError


def render(
    audit: Annotated[
        Path, typer.Argument(metavar="audit.json", help="What an analysis wrote as audit.json.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the files go.")],
    audience: AudienceOption = "meeting",
    keep: Keep = None,
    small_numbers: SmallNumbers = "dfe",
    pictures: Pictures = False,  # noqa: FBT002  a flag of the command line
) -> None:
    """Make the report, the workbook, the slides and the tables again from an audit.json."""
    from timeline import load_audit
    from timeline.audit import Audit
    from timeline.cli import option_checks, outputs
    from timeline.cli.progress import Progress
    from timeline.disclosure import Names, as_recorded, disclose
    from timeline.pictures import check_pictures
    from timeline.wording import console

    made_for, words = option_checks.audience(audience), option_checks.lines(keep)
    policy = option_checks.small_numbers(small_numbers)
    outputs.check_folder(out, [audit])
    if pictures:
        check_pictures()
    shown = load_audit(audit)
    written_for = shown.disclosure.audience
    if isinstance(shown, Audit) and written_for == "team":
        shown = disclose(as_recorded(shown), made_for, Names(shown, words), policy)
    elif written_for != made_for:
        message = console.text("made-for-others", audience=written_for, other=made_for)
        raise CommandLineError(message)
    with Progress(len(outputs.OUTPUTS) + pictures) as progress:
        files = outputs.write(
            shown,
            out,
            lambda name: progress.begin(f"writing {name}"),
            None,
            with_pictures=pictures,
        )
    say(console.rendered(shown, files))
