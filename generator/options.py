"""The options that several verbs of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from generator.publish.units.cluster import NoClusterError, crew_of_cluster
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


_Verb = TypeVar("_Verb", bound=Callable[..., object])
_CLUSTER = "generator.cluster"


def _cluster(context: click.Context, _: click.Parameter, address: str | None) -> None:
    context.meta[_CLUSTER] = address


def _crew(context: click.Context, _: click.Parameter, workers: int | None) -> Crew:
    if not context.meta[_CLUSTER]:
        return Crew(workers)
    try:
        return context.with_resource(crew_of_cluster(context.meta[_CLUSTER]))
    except NoClusterError as error:
        raise click.UsageError(str(error)) from error


def crew(verb: _Verb) -> _Verb:
    """Gives a verb its `crew`: who understands the consultations."""
    workers = click.option(
        "--workers",
        "crew",
        type=click.IntRange(min=1),
        callback=_crew,
        show_default="one for each processor",
        help="How many processes understand consultations; with 1 this process does all itself.",
    )
    cluster = click.option(
        "--cluster",
        metavar="ADDRESS",
        callback=_cluster,
        is_eager=True,
        expose_value=False,
        help="Let a Dask cluster do it, by the address of its scheduler; it must see this folder under the same path.",
    )
    return workers(cluster(verb))
