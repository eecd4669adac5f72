"""Progress on stderr: what is being done now, and how far along it is."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from timeline.safe_text import on_one_line


class Progress:
    """A progress bar of `stages` stages, removed at the end."""

    def __init__(self, stages: int) -> None:
        """Show nothing yet."""
        self._bar = Bar(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._stages = stages

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        self._task = self._bar.add_task("", total=self._stages, completed=-1)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Clear the bar away."""
        self._bar.stop()

    def begin(self, stage: str) -> None:
        """Say what is done now."""
        self._bar.update(self._task, description=on_one_line(stage), advance=1)
