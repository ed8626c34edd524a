"""Calls the witnesses of the promises on a built site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.model.identifiers import full_text_path
from generator.model.ledger import ledger
from generator.model.library import Library
from generator.problems import Code, Place, Problems
from generator.publish.needed import without_unneeded
from generator.verify.built import read_site
from generator.verify.links import links_problems
from generator.verify.third_party import third_party_problems
from generator.verify.words import check_words


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
    """Check promises 1, 3 and 5 on the site in `folder`; what breaks one is reported.

    Of the files that come with the theme, those that no page needs are deleted first.
    """
    site = without_unneeded(read_site(folder), theme_files)
    links = links_problems(site, problems, site_url=library.site_url)
    third_party_problems(site, problems)
    words = on_page = in_ledger = 0
    for record in library.records:
        consultation = record.consultation
        file = f"{full_text_path(consultation.id)}index.html"
        if file not in site.files:
            problems.report(Code.TEXT_CHANGED, Place(file), "the full text of a consultation has no page")
            continue
        count = check_words(consultation.source, ledger(consultation), site.text(file), problems)
        words, on_page, in_ledger = words + count.in_source, on_page + count.on_page, in_ledger + count.in_ledger
    return Witnessed(len(site.pages), links, words, on_page, in_ledger)
