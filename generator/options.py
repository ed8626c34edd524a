"""The options that several verbs of the command line share."""

from __future__ import annotations

from pathlib import Path

import click

from generator.publish.units.crew import Crew

a_file = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
content = click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder that editors keep; ./content when there is one.",
)
project = click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    show_default="the current folder",
    help="The folder with mkdocs.yml.",
)
keep_going = click.option(
    "--keep-going", "keeps_going", is_flag=True, help="Leave out the consultations that have errors, and name them."
)


def _crew(_: click.Context, __: click.Parameter, workers: int | None) -> Crew:
    return Crew(workers)


crew = click.option(
    "--workers",
    "crew",
    type=click.IntRange(min=1),
    callback=_crew,
    show_default="one for each processor",
    help="How many processes understand consultations; with 1 this process does all itself.",
)
"""Gives a verb its `Crew`."""
