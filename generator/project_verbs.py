"""Verbs that make files of a project: of a new one, of one older than the program, and schemas for its editors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from generator import __version__, options
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

CONTENT = Path("content")
_FEW = 20


def _one_line(_: click.Context, __: click.Parameter, name: str) -> str:
    if not name.strip() or not name.isprintable():
        raise click.BadParameter("a name is one line of text")
    return name.strip()


@click.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--name", "site_name", default=SITE_NAME, show_default=True, callback=_one_line, help="What the site calls itself."
)
def new(folder: Path, site_name: str) -> None:
    """Make a project in FOLDER: settings, a real consultation as an example, and files that publish it."""
    try:
        begun = begin_project(folder, site_name)
    except FolderRefusedError as refused:
        raise click.UsageError(printable(str(refused))) from refused
    place = printable(folder.as_posix())
    for path in begun.files:
        click.echo(f"{place}/{path}")
    click.echo(f"made {place}: {len(begun.files)} files, with the consultation {EXAMPLE} as an example", err=True)
    click.echo(f"now run: cd {place}\nthen:    {typed('serve')}\nREADME.md says all the rest, in Dutch", err=True)


@click.command("upgrade")
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
        raise click.UsageError(printable(str(error))) from error
    if show is not None:
        if show not in found.files:
            raise click.UsageError(f"the program has no file {printable(show)}; it has {', '.join(found.files)}")
        click.echo(found.files[show], nl=False)
        return
    for line in _told(found):
        click.echo(printable(line))
    if writes:
        found.write()
        click.echo(f"written; the project is of version {__version__} now", err=True)
    elif found.is_needed:
        click.echo("nothing was written; generator upgrade --write renews and adds these files", err=True)
    else:
        click.echo(f"nothing is new: the project is of version {__version__}", err=True)


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("schemas"))
@click.option("--of-project", is_flag=True, help="Those of the lists and documents here, to .cache/schemas/ instead.")
@options.content
def schemas(folder: Path, of_project: bool, content: Path | None) -> None:
    """Write the JSON Schemas of content/ and of the published data to FOLDER."""
    known = (content or CONTENT).resolve() if of_project else None
    if known and not known.is_dir():
        raise click.UsageError("there is no folder content/ here; name one with --content")
    target = known.parent / CACHE if known else folder
    try:
        written = write_of_project(_read(known, target), target) if known else write_general(folder)
        for path in written:
            click.echo(path)
    except OSError as error:
        raise click.UsageError(f"{target} cannot be written: {refusal(error)}") from error


def _read(content: Path, cache: Path) -> Library:
    return load(content, Problems(), None, cache, Progress("Consultations", lambda line: click.echo(line, err=True)))


VERBS = (new, upgrade, schemas)


def _told(found: Upgrade) -> Iterator[str]:
    """What an upgrade does and what it leaves to the editor, a line each."""
    for kind, paths in (("renew", found.renewed), ("add", found.added)):
        yield from (f"{kind}: {path}" for path in paths)
    yield from (
        f"yours: {path}; see generator upgrade --show {path}, and take from it what you want" for path in found.kept
    )
    yield from (f"removed by you: {path}; it stays away" for path in found.left_out)
    yield from (f"no longer used: {path}; you may remove it" for path in found.dropped)
    if found.settings:
        yield "new in mkdocs.yml since yours was made:"
        yield from (f"  {line}" for line in found.settings[2:])
    if found.factions:
        yield f"factions that your list lacks: {', '.join(found.factions)}"
    for what, terms in (("explained now", found.terms), ("no longer explained", found.lost_terms)):
        if terms:
            more = f", and {len(terms) - _FEW} more" if len(terms) > _FEW else ""
            yield f"terms {what}: {', '.join(terms[:_FEW])}{more}"
