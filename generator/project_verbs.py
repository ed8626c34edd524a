"""Verbs that make files of a project: of a new one, of one older than the program, and schemas for its editors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from generator import __version__, options
from generator.click_language import APath, WrongUseError
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.language import shown
from generator.messages.message import Message, joined, said_by, say, words
from generator.model.library import Library
from generator.problems import Problems, printable
from generator.publish.disk.machine import refusal
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.typed import typed
from generator.publish.schema_files import write_general, write_of_project
from generator.publish.starting.beginning import FolderRefusedError, begin_project
from generator.publish.starting.first_files import EXAMPLE, SITE_NAME
from generator.publish.starting.record import UnusableRecordError, read_record
from generator.publish.starting.upgrading import OlderProgramError, Upgrade, upgrade_of
from generator.publish.units.loading import CACHE, load
from generator.verbs import Verb

CONTENT = Path("content")
_FEW = 20


def _one_line(_: click.Context, __: click.Parameter, name: str) -> str:
    if not name.strip() or not name.isprintable():
        raise click.BadParameter(shown(say("a name is one line of text")))
    return name.strip()


@click.command("new", cls=Verb)
@click.argument("folder", type=APath(path_type=Path))
@click.option(
    "--name", "site_name", default=SITE_NAME, show_default=True, callback=_one_line, help="What the site calls itself."
)
def new(folder: Path, site_name: str) -> None:
    """Make a project in FOLDER: settings, a real consultation as an example, and files that publish it."""
    try:
        begun = begin_project(folder, site_name)
    except FolderRefusedError as refused:
        raise WrongUseError(said_by(refused)) from refused
    place = printable(folder.as_posix())
    for path in begun.files:
        click.echo(f"{place}/{path}")
    made = say(
        "made {folder}: {count} files, with the consultation {example} as an example",
        folder=place,
        count=len(begun.files),
        example=EXAMPLE,
    )
    click.echo(shown(made), err=True)
    way_on = say(
        "now run: cd {folder}\nthen:    {command}\nREADME.md says all the rest, in Dutch",
        folder=place,
        command=typed("serve"),
    )
    click.echo(shown(way_on), err=True)


@click.command("upgrade", cls=Verb)
@options.project
@click.option("--write", "writes", is_flag=True, help="Renew the files that nobody changed; else say which.")
@click.option("--show", metavar="PATH", help="Print one file as this version of the program has it.")
def upgrade(project: Path, writes: bool, show: str | None) -> None:
    """Say what is new in this version of the program for a project, and with --write renew what nobody changed.

    What an editor wrote stays as it is.
    """
    try:
        found = upgrade_of(project, read_record(project))
    except (UnusableRecordError, OlderProgramError) as error:
        raise WrongUseError(said_by(error)) from error
    if show is not None:
        if show not in found.files:
            raise WrongUseError(_no_file(show, found))
        click.echo(found.files[show], nl=False)
        return
    for line in _told(found):
        click.echo(printable(shown(line)))
    if writes:
        found.write()
        end = say("written; the project is of version {version} now", version=__version__)
    elif found.is_needed:
        end = say("nothing was written; generator upgrade --write renews those that are there, and adds the others")
    else:
        end = say("nothing is new: the project is of version {version}", version=__version__)
    click.echo(shown(end), err=True)


@click.command(cls=Verb)
@click.argument("folder", type=APath(file_okay=False, path_type=Path), default=Path("schemas"))
@click.option("--of-project", is_flag=True, help="Those of the lists and documents here, to .cache/schemas/ instead.")
@options.content
def schemas(folder: Path, of_project: bool, content: Path | None) -> None:
    """Write the JSON Schemas of content/ and of the published data to FOLDER."""
    known = (content or CONTENT).resolve() if of_project else None
    if known and not known.is_dir():
        raise WrongUseError(say("there is no folder content/ here; name one with --content"))
    target = known.parent / CACHE if known else folder
    try:
        written = write_of_project(_read(known, target), target) if known else write_general(folder)
        for path in written:
            click.echo(path)
    except OSError as error:
        raise WrongUseError(
            say("{folder} cannot be written: {reason}", folder=target, reason=refusal(error))
        ) from error


def _read(content: Path, cache: Path) -> Library:
    return load(
        content, Problems(), None, cache, Progress(say("Consultations"), lambda line: click.echo(shown(line), err=True))
    )


VERBS = (new, upgrade, schemas)


def _no_file(wanted: str, found: Upgrade) -> Message:
    advice = did_you_mean(wanted, found.files) or say("it has {files}", files=", ".join(found.files))
    return joined((say("the program has no file {file}", file=printable(wanted)), advice))


def _told(found: Upgrade) -> Iterator[Message]:
    """What an upgrade does and what it leaves to the editor, a line each."""
    yield from (say("renew: {file}", file=path) for path in found.renewed)
    yield from (say("add: {file}", file=path) for path in found.added)
    yield from (
        say("yours: {file}; see generator upgrade --show {file}, and take from it what you want", file=path)
        for path in found.kept
    )
    yield from (say("removed by you: {file}; it stays away", file=path) for path in found.left_out)
    yield from (say("no longer used: {file}; you may remove it", file=path) for path in found.dropped)
    if found.settings:
        yield say("new in mkdocs.yml since yours was made:")
        yield from (words(f"  {line}") for line in found.settings[2:])
    if found.factions:
        yield say("factions that your list lacks: {factions}", factions=", ".join(found.factions))
    if found.terms:
        yield say("terms explained now: {terms}", terms=_some(found.terms))
    if found.lost_terms:
        yield say("terms no longer explained: {terms}", terms=_some(found.lost_terms))


def _some(terms: Sequence[str]) -> Message:
    """The first of these terms, and how many more there are."""
    named, more = ", ".join(terms[:_FEW]), len(terms) - _FEW
    return say("{terms}, and {number} more", terms=named, number=more) if more > 0 else words(named)
