"""Pages of our own in a bundle of some consultations: its first page, and stand-ins for pages that are not in it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import escape
from importlib.resources import files
from string import Template

from generator.model.identifiers import DOCUMENTS, DOSSIERS
from generator.model.knowledge import GlossaryTerm
from generator.publish.offline.pages import INDEX

_REMEMBERED = 2**12  # ways from a folder to a file
# Of the first page, which has the title of the dossier; below it are the pages of its documents.
_DEPTH_OF_DOSSIER = 2


@dataclass(frozen=True)
class Frame:
    """What all these pages know: the name of the site, its public address (with a slash at the end, empty without one).

    `terms` explains the terms of the glossary, by the ids that their explanations have on its pages.
    """

    site_name: str
    site_url: str
    terms: Mapping[str, GlossaryTerm] = field(default_factory=dict)


def first_page(
    frame: Frame, title: str, listed: Iterable[tuple[str, str]], ids: Iterable[str], sheets: Iterable[str]
) -> str:
    """The page with which a bundle opens, in the place of the home page, with the `ids` to which pages lead there.

    `listed` are titles and addresses, `sheets` style sheets, from the root of the bundle.
    """
    items = [f'<li><a href="{escape(address)}">{escape(name)}</a></li>' for name, address in listed]
    return filled(
        "begin.html",
        title=escape(title),
        site=escape(frame.site_name),
        sheets=_sheets(INDEX, sheets),
        listed="\n".join(items),
        places=_places(ids),
        online=_link(frame.site_url, "Naar de hele website") if frame.site_url else "",
    )


def stand_in(frame: Frame, page: str, title: str, ids: Iterable[str], sheets: Iterable[str]) -> str:
    """A page that stands where another one of the site is not in the bundle, says so, and shows the way to it.

    `page` is the path of the file, `title` what the page itself is called, `ids` are places on it to which pages of the
    bundle lead: of terms it holds the explanation.
    """
    wanted = sorted(filter(None, ids))
    explained = [
        line for identity in wanted if identity in frame.terms for line in _term(identity, frame.terms[identity])
    ]
    address = page.removesuffix(INDEX)
    where = f"Op de website staat deze pagina op het adres <code>/{escape(address)}</code>."
    if frame.site_url:
        where = _link(f"{frame.site_url}{address}", "Bekijk deze pagina op de website")
    return filled(
        "ontbreekt.html",
        title=escape(title),
        sheets=_sheets(page, sheets),
        places=_places(identity for identity in wanted if identity not in frame.terms),
        online=where,
        explained="\n".join(
            ('<h2 class="ours">Uitleg van begrippen uit deze map</h2>', '<dl class="glossary">', *explained, "</dl>")
        )
        if explained
        else "",
        begin=_from(posixpath.dirname(page), INDEX),
    )


def lasting_title(page: str, title: str) -> str:
    """The title of a page without what changes with nearly every consultation: the first and last document it lists.

    `page` is the path of its file.
    """
    before, to, _ = title.partition(" – ")
    lists = page.startswith(DOCUMENTS) or (page.startswith(DOSSIERS) and page.count("/") > _DEPTH_OF_DOSSIER)
    return (before.rpartition(": ")[0] or title) if lists and to else title


def _places(ids: Iterable[str]) -> str:
    return "".join(f'<span id="{escape(identity)}"></span>' for identity in sorted(filter(None, ids)))


def _term(identity: str, term: GlossaryTerm) -> Iterable[str]:
    language = f' lang="{term.term_language}"' if term.term_language else ""
    yield f'<dt id="{escape(identity)}"><dfn{language}>{escape(term.term)}</dfn></dt>'
    if term.expansion:
        language = f' lang="{term.language}"' if term.language else ""
        yield f"<dd><span{language}>{escape(term.expansion)}</span></dd>"
    yield f'<dd><span class="definition">{escape(term.definition)}</span></dd>'


def _link(address: str, name: str) -> str:
    return f'<a href="{escape(address)}">{name}</a>. Daarvoor hebt u internet nodig.'


def _sheets(page: str, sheets: Iterable[str]) -> str:
    here = posixpath.dirname(page)
    return "\n".join(f'<link rel="stylesheet" href="{_from(here, each)}">' for each in sheets)


@lru_cache(_REMEMBERED)
def _from(folder: str, file: str) -> str:
    """The way from a folder to a file, both by their paths from the root, as it stands in an attribute."""
    return escape(posixpath.relpath(file, folder or "."))


def filled(name: str, **values: str) -> str:
    """A file that comes with the program, with these values filled in. Raises KeyError where one is missing."""
    return "".join(values[part] if is_name else part for part, is_name in _template(name))


@cache
def _template(name: str) -> tuple[tuple[str, bool], ...]:
    """The parts of a file in order, each with whether it is the name of a value, written as `$name`."""
    text = files("generator.publish.offline").joinpath("files", name).read_text(encoding="utf-8")
    found: list[tuple[str, bool]] = []
    done = 0
    for place in Template.pattern.finditer(text):
        found += ((text[done : place.start()], False), (place["named"] or place["braced"], True))
        done = place.end()
    return (*found, (text[done:], False))
