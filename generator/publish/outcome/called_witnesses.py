"""Calls the witnesses of the promises on a built site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.messages.message import say
from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.consultation import Consultation
from generator.model.identifiers import full_text_path
from generator.model.ledger import ledger
from generator.model.library import Library, Record
from generator.problems import Code, Place, Problems
from generator.publish.offline.needed import without_unneeded
from generator.verify.akoma_ntoso_words import AKOMA_NTOSO, akoma_ntoso_words
from generator.verify.built import BuiltSite, read_site
from generator.verify.content_policy import content_policy_problems
from generator.verify.links import links_problems
from generator.verify.third_party import third_party_problems
from generator.verify.withheld import withheld_problems
from generator.verify.words import WordCount, check_shown_words, check_words


@dataclass(frozen=True)
class Witnessed:
    """What was checked.

    How many pages, how many links in them, how many words all sources have, and how many stand on pages and in ledgers.
    """

    pages: int = 0
    links: int = 0
    words: int = 0
    on_page: int = 0
    in_ledger: int = 0


def witness(library: Library, folder: Path, problems: Problems, theme_files: Iterable[str] = ()) -> Witnessed:
    """Check promises 1, 3 and 5 on the site in `folder`, and that what is withheld is not there; reports what is wrong.

    Of the files that come with the theme, those that no page needs are deleted first.
    """
    site = without_unneeded(read_site(folder), folder, theme_files)
    links = witness_built(site, library.site_url, problems)
    words = witness_words(library, folder, problems)
    withheld_problems((record.consultation for record in library.records), folder, problems)
    return Witnessed(len(site.pages), links, words.in_source, words.on_page, words.in_ledger)


def witness_built(site: BuiltSite, site_url: str | None, problems: Problems) -> int:
    """Check promises 3 and 5 on a site; returns how many links it has."""
    links = links_problems(site, problems, site_url=site_url)
    third_party_problems(site, problems)
    content_policy_problems(site, problems)
    return links


def witness_words(library: Library, folder: Path, problems: Problems) -> WordCount:
    """Check promise 1 on the full text of every consultation; returns the words of all together."""
    counts = []
    for record in library.records:
        _witness_versions(record, folder, problems)
        consultation = record.consultation
        page = full_text_path(consultation.id) + "index.html"
        if (folder / page).is_file():
            html = (folder / page).read_text(encoding="utf-8")
            counts.append(check_words(consultation.source, ledger(consultation), html, problems))
        else:
            problems.report(Code.TEXT_CHANGED, Place(page), say("the full text of a consultation has no page"))
        witness_akoma_ntoso(consultation, folder, problems)
    return words_of(counts)


def _witness_versions(record: Record, folder: Path, problems: Problems) -> None:
    """Check promise 1 on the page of each version of a document."""
    for page, consultation in record.texts_of_versions():
        html = (folder / page / "index.html").read_text(encoding="utf-8")
        check_words(consultation.source, ledger(consultation), html, problems)


def witness_akoma_ntoso(consultation: Consultation, folder: Path, problems: Problems) -> None:
    """Check promise 1 on the Akoma Ntoso of a consultation, where the site has it: a page leads to it."""
    file = folder / akoma_ntoso_path(consultation.id)
    if file.is_file():
        shown = akoma_ntoso_words(file.read_bytes())
        check_shown_words(consultation.source, ledger(consultation), shown, problems, AKOMA_NTOSO)


def words_of(counts: Sequence[WordCount]) -> WordCount:
    """The words of all together."""
    return WordCount(
        sum(count.in_source for count in counts),
        sum(count.on_page for count in counts),
        sum(count.in_ledger for count in counts),
    )
