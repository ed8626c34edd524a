"""The options that several verbs of the command line share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import click

from generator import __version__
from generator.click_language import ANumber, APath, WrongUseError
from generator.knowledge.consultation_folders import consultation_folders
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.language import shown
from generator.messages.message import joined, said_by, say
from generator.problems import Problem, Problems, printable
from generator.publish.adding.versions_text import Reason
from generator.publish.outcome.for_servers import FORMS
from generator.publish.outcome.leaving_out import concerned
from generator.publish.units.cluster import NoClusterError, crew_of_cluster
from generator.publish.units.crew import Crew

_BECAUSE, _DAY, _SOURCE = "generator.because", "generator.day", "generator.source"
_Verb = TypeVar("_Verb", bound=Callable[..., object])

a_file = click.argument("file", type=APath(exists=True, dir_okay=False, path_type=Path))
content = click.option(
    "--content",
    type=APath(exists=True, file_okay=False, path_type=Path),
    help="The folder that editors keep; ./content when there is one.",
)
project = click.option(
    "--project",
    type=APath(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    show_default=say("the current folder"),
    help="The folder with mkdocs.yml.",
)
keep_going = click.option(
    "--keep-going", "keeps_going", is_flag=True, help="Leave out the consultations that have errors, and name them."
)


def _reason(context: click.Context, _: click.Parameter, consultation: str | None) -> Reason | None:
    given = context.meta
    if not consultation:
        if any(given.get(key) for key in (_BECAUSE, _DAY, _SOURCE)):
            raise WrongUseError(say("--because, --date and --published belong to --replaces."))
        return None
    if not (given.get(_BECAUSE) or "").strip() or not given.get(_DAY):
        raise WrongUseError(say("Say why with --because, and since when with --date."))
    return Reason(consultation, given[_BECAUSE].strip(), given[_DAY].date(), given.get(_SOURCE))


def _kept_as(key: str) -> Callable[[click.Context, click.Parameter, object], None]:
    def keep(context: click.Context, _: click.Parameter, value: object) -> None:
        context.meta[key] = value

    return keep


def _with_reason(verb: _Verb) -> _Verb:
    """Adds why, since when and where to a verb; `_reason` puts them together."""
    for name, key, kind, told in (
        ("--published", _SOURCE, click.STRING, "Where that is published: https://…"),
        ("--date", _DAY, click.DateTime(["%Y-%m-%d"]), "Since when: 2026-03-02."),
        ("--because", _BECAUSE, click.STRING, "Why, in plain Dutch; pages show it."),
    ):
        option = click.option(name, type=kind, callback=_kept_as(key), is_eager=True, expose_value=False, help=told)
        verb = option(verb)
    return verb


def replaces(verb: _Verb) -> _Verb:
    """Gives a verb the document that a file `replaces`, or None."""
    told = "The id of the document of which FILE is a new version; needs --because and --date."
    return click.option("--replaces", metavar="ID", callback=_reason, help=told)(_with_reason(verb))


def withdrawn(verb: _Verb) -> _Verb:
    """Gives a verb the document that is `withdrawn`."""
    return click.argument("withdrawn", metavar="ID", callback=_reason)(_with_reason(verb))


_CLUSTER = "generator.cluster"


def _cluster(context: click.Context, _: click.Parameter, address: str | None) -> None:
    context.meta[_CLUSTER] = address


def _crew(context: click.Context, _: click.Parameter, workers: int | None) -> Crew:
    if not context.meta[_CLUSTER]:
        return Crew(workers)
    try:
        return context.with_resource(crew_of_cluster(context.meta[_CLUSTER]))
    except NoClusterError as error:
        raise WrongUseError(said_by(error)) from error


def crew(verb: _Verb) -> _Verb:
    """Gives a verb its `crew`: who understands the consultations."""
    workers = click.option(
        "--workers",
        "crew",
        type=ANumber(min=1),
        callback=_crew,
        show_default=say("one for each processor"),
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


_FORM = "generator.form"


def for_server(verb: _Verb) -> _Verb:
    """Lets somebody ask for problems in the form that a server of version control shows: see `asked_form`."""
    return click.option(
        "--as",
        "server",
        type=click.Choice(tuple(FORMS)),
        callback=_kept_as(_FORM),
        expose_value=False,
        help="Print the problems alone, for a server that shows them beside a change.",
    )(verb)


def asked_form() -> Callable[[Iterable[Problem]], str] | None:
    """How problems are to be written for a server; None where nobody asked for that."""
    return FORMS.get(click.get_current_context().meta.get(_FORM) or "")


def _tell_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        program = context.find_root().info_name
        click.echo(shown(say("{program}, version {version}", program=program, version=__version__)))
        context.exit()


version = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="Show the version and exit.",
)


def check_known(wanted: Iterable[str], content: Path) -> None:
    """Refuse the id of a consultation that has no folder, before anything is read. Raises WrongUseError."""
    found = Problems()
    folders = consultation_folders(content, found)
    names = sorted({*(folder.name for folder in folders), *map(concerned, found)} - {""})
    if unknown := [name for name in wanted if name not in names]:
        message = say("there is no consultation ‘{id}’", id=printable(unknown[0]))
        raise WrongUseError(joined((message, did_you_mean(unknown[0], names))))
