"""Makes the package: builds the site where it does not stand yet, and keeps it with the content that it was made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator import __version__
from generator.knowledge.consultation_folders import source_of
from generator.messages.message import say
from generator.problems import Problems, printable
from generator.publish.archiving.bag import Bag
from generator.publish.disk.belongings import made
from generator.publish.disk.machine import RefusedError
from generator.publish.disk.workplace import Workplace
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.report import Report
from generator.publish.site import CONFIG, Echo, build_site, content_of
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings, load_holdings
from generator.publish.units.loading import CACHE
from generator.read import READERS
from generator.render.duties.mdto import Keeper, KeptFile, document_metadata, file_metadata

_CONTENT, _SITE, _DOCUMENTS = "content", "site", "documents"


class ArchiveRefusedError(Exception):
    """Something stands already where the package is to come, or it would stand in what it keeps."""


@dataclass(frozen=True)
class Package:
    """Where a package comes, and the day of which it says that it was made: no clock is asked."""

    folder: Path
    day: date


def archive_site(root: Path, package: Package, echo: Echo, crew: Crew | None = None) -> Report:
    """Make the package of the project in `root`; the report says what is wrong, if so.

    Raises ArchiveRefusedError before anything is done, and OSError.
    """
    folder = package.folder.resolve()
    try:
        config = load_config(str(root / CONFIG))
        _refuse(folder, content_of(config).resolve(), Path(config.site_dir).resolve())
    except MkDocsException:
        return build_site(root, echo, bundle=False, crew=crew)  # which says what is wrong
    report = build_site(root, echo, bundle=False, crew=crew)
    if report.site is None:
        return report
    echo(say("Making the package for the archive"))
    try:
        _make(config, Package(folder, package.day), echo, crew)
    except RefusedError as error:
        return replace(report, failure=error.said, is_refused=True)
    return replace(report, archive=folder)


def _make(config: MkDocsConfig, package: Package, echo: Echo, crew: Crew | None) -> None:
    """Write the package of a project of which the site stands. Raises RefusedError and OSError."""
    cache = Path(config.config_file_path).parent / CACHE
    progress = Progress(say("Consultations"), echo, tells_end=True)
    holdings = load_holdings(content_of(config), Problems(), config.site_url or None, cache, progress, crew)
    holdings = replace(holdings, site_name=config.site_name)
    place = Workplace(package.folder, echo, keeps=False)
    try:
        bag = Bag(place.begin())
        _fill(bag, config, holdings, package.day)
        place.publish()
    finally:
        place.end()


def _refuse(folder: Path, *kept: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArchiveRefusedError(
            say("{folder} is there already; name a folder that does not exist yet", folder=printable(str(folder)))
        )
    for each in kept:
        if folder == each or each in folder.parents:
            raise ArchiveRefusedError(
                say(
                    "{folder} lies in {each}, which it is to keep",
                    folder=printable(str(folder)),
                    each=printable(str(each)),
                )
            )


def _fill(bag: Bag, config: MkDocsConfig, holdings: Holdings, day: date) -> None:
    content, site = content_of(config).resolve(), Path(config.site_dir).resolve()
    for path, name in _files(content):
        bag.copy(path, f"{_CONTENT}/{name}")
    ours = made(site)
    for path, name in _files(site):
        if not ours or name in ours:
            bag.copy(path, f"{_SITE}/{name}")
    bag.copy(Path(config.config_file_path), CONFIG)
    _describe(bag, holdings, day)
    bag.close(_facts(config, holdings, day))


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files below a folder, with their names in it; links are no files, and none is followed."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path, path.relative_to(folder).as_posix()


def _describe(bag: Bag, holdings: Holdings, day: date) -> None:
    """Keep each document with what archives ask of it, where the publisher says what only a publisher knows.

    These stand apart: whoever puts the content back finds in it what editors kept, and nothing else.
    """
    held = holdings.knowledge.publisher
    if held is None or held.publisher.archive is None:
        return
    keeper = Keeper(held.publisher.archive, holdings.site_name, holdings.site_url)
    for unit in sorted(holdings.units, key=lambda each: each.id):
        source = source_of(unit.folder, READERS, Problems())
        if unit.summary is None or source is None:
            continue
        folder = f"{_DOCUMENTS}/{unit.id}"
        bag.copy(source, kept := f"{folder}/{source.name}")
        file = KeptFile(source.name, *bag.measured(kept), day)
        bag.add(f"{folder}/{unit.id}.mdto.xml", document_metadata(unit.summary, file, keeper))
        bag.add(f"{kept}.bestand.mdto.xml", file_metadata(unit.summary, file, keeper))


def _facts(config: MkDocsConfig, holdings: Holdings, day: date) -> Iterator[tuple[str, str]]:
    held = holdings.knowledge.publisher
    if held:
        yield "Source-Organization", held.publisher.name
    yield "External-Description", config.site_name
    if config.site_url:
        yield "External-Identifier", config.site_url
    yield "Bagging-Date", day.isoformat()
    yield "Bag-Software-Agent", f"overleg-generator {__version__}"
