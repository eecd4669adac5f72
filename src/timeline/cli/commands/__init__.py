"""The commands, in the order in which the help lists them.

What is slow to load (numpy, pydantic, pyarrow, the pages' charts) a command imports in its own
function, so that none waits for what another needs.
"""

import typer

from timeline.cli.commands.analyse import analyse
from timeline.cli.commands.check import check
from timeline.cli.commands.glance import glance
from timeline.cli.commands.reference import formats, pathway, standards, template
from timeline.cli.commands.render import render
from timeline.cli.commands.sharing import convert, pseudonymise

__all__ = ["app"]

app = typer.Typer(
    name="timeline",
    help="How long each step of a safeguarding case took, against what guidance expects. "
    "Nothing leaves this machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (
    analyse,
    render,
    glance,
    check,
    template,
    standards,
    pathway,
    convert,
    formats,
    pseudonymise,
):
    app.command()(command)
