"""Has a build offer its bundles, with what this build knows of its consultations."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.model.library import Library
from generator.problems import Problems
from generator.publish.appearance.colours import OURS, band_and_softer
from generator.publish.appearance.settings import colours_of
from generator.publish.books.facts import Imprint
from generator.publish.downloads.books import BookPlan, Books
from generator.publish.downloads.consultations import Consultations, of_library, of_made
from generator.publish.downloads.kept_bundles import KEPT
from generator.publish.downloads.making import OF_ONE, Offered, frame_of, make_downloads, names_of
from generator.publish.mkdocs.settings import ConsultationsConfig
from generator.publish.offline.bundle import NOTHING_MADE, bundle_name, make_bundle
from generator.publish.outcome.progress import Progress
from generator.publish.pages.keys import whole_program_version
from generator.publish.pages.witness import MadePages
from generator.publish.units.crew import Crew
from generator.render.summaries.archive import Archive
from generator.verify.built import reader, site_files


@dataclass(frozen=True)
class Wanted:
    """Which kinds of bundles a site is to offer, and the pages that each holds: those that were written by hand.

    `books` are the kinds of books, and `crew` writes all.
    """

    kinds: Collection[str]
    books: Collection[str]
    by_hand: Iterable[str]
    crew: Crew

    @classmethod
    def by(cls, settings: ConsultationsConfig, by_hand: Iterable[str], crew: Crew) -> Wanted:
        """What the settings of the plugin say."""
        return cls(settings.bundles, settings.books, by_hand, crew)


def offer_downloads(
    wanted: Wanted, known: Library | MadePages, config: MkDocsConfig, problems: Problems, progress: Progress
) -> None:
    """Make bundles of the finished site, and have its pages offer them; reports what does not hold.

    Raises OSError and DamagedError.
    """
    site = Path(config.site_dir)
    existing, read = frozenset(site_files(site)), reader(site)
    content: Library | Archive
    keep: Path | None
    keep, version = None, ""
    made_before = NOTHING_MADE
    found: Consultations
    if isinstance(known, MadePages):
        content, found = known.holdings.archive, of_made(known, existing, read)
        keep, version, made_before = known.holdings.cache / KEPT, whole_program_version(), known.for_bundle(existing)
    else:
        content, found = known, of_library(known, existing, read)
    name = bundle_name(config.site_name)
    frame = frame_of(config.site_name, config.site_url, content.terms)
    names = names_of(content.knowledge)
    said = (config.site_name, config.site_url or "", str(config.extra.get("publisher") or ""))
    imprint = Imprint(*said, *band_and_softer(chosen := colours_of(config)), chosen.get("accent", OURS["accent"]))
    books = Books(BookPlan(wanted.books, OF_ONE, imprint, version), existing, read)
    offered = Offered(
        wanted.kinds, site, existing, found, wanted.by_hand, name, frame, names, books, keep, version, wanted.crew
    )
    whole = partial(make_bundle, site, title=config.site_name, problems=problems, made_before=made_before)
    make_downloads(offered, whole, problems, progress)
