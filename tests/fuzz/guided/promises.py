"""What must hold of the pages of any document: the promises, as far as Markdown shows them."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from html import unescape
from importlib import resources
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.model.consultation import Consultation
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.ledger import ledger
from generator.model.library import Record, Site
from generator.model.withholding import withheld_spans
from generator.problems import Problems
from generator.publish.mkdocs.page_source import page_source
from generator.verify.elements import PageElements, read_elements
from generator.verify.words import check_words
from tests.render.html import to_html

# No page of ours has such an element in what it says.
REFUSED = frozenset({
    "script", "style", "iframe", "object", "embed", "form", "input", "img", "link", "meta", "base", "svg",
})  # fmt: skip
# By which readers switch notes of the editor off; and what a page says of itself to search engines, once on a page.
_OURS = (("input", {"type": "checkbox", "checked": ""}), ("script", {"type": "application/ld+json"}))
# Shorter words, and single ones, may stand in what we say ourselves.
_SHORTEST_LEAK = 8
_BY_HAND = ("over.md", "privacy.md", "toegankelijkheid.md")


def check_pages(record: Record, site: Site) -> None:
    """Every word stands on the page or in the ledger, links lead somewhere, nothing withheld is shown.

    Raises AssertionError; the words before its first colon say which promise is broken.
    """
    identity = record.consultation.id
    own = consultation_path(identity)
    files = {page.file: page_source(page).encode("utf-8") for page in site.pages}
    files.update({attachment.path: attachment.data for attachment in site.attachments})
    shown = {page.path: to_html(page.markdown) for page in site.pages if page.path.startswith(own)}
    _check_words(record, shown[full_text_path(identity)])
    texts = (data.decode("utf-8", errors="replace") for data in files.values())
    editor = record.sidecar.model_dump_json(exclude={"withhold"})
    _check_withheld(record.consultation, editor, [*texts, *shown.values()])
    pages = {path: read_elements(html) for path, html in shown.items()}
    _check_elements(pages)
    _check_links(pages, {*files, *_BY_HAND})


def _check_words(record: Record, html: str) -> None:
    problems = Problems()
    check_words(record.consultation.source, ledger(record.consultation), html, problems)
    for problem in problems:
        raise AssertionError(f"{problem.code.label}: {problem}")


def _check_withheld(consultation: Consultation, editor: str, texts: Iterable[str]) -> None:
    """Withheld words stand in no text, but for those that the document shows elsewhere, the editor writes or we say."""
    source, spans = consultation.source, withheld_spans(consultation.blocks)
    shown = list(source.text)
    for span in spans:
        shown[span.start : span.end] = "\0" * len(span)
    ours = " ".join(f"van de {name}-fractie" for each in consultation.exchanges for name in each.factions)
    known = " ".join(f"{''.join(shown)} {editor} {ours} {_our_words()}".split())
    everything = " ".join(" ".join(unescape(text).split()) for text in texts)
    for span in spans:
        words = " ".join(source.slice(span).split())
        if " " in words and len(words) >= _SHORTEST_LEAK and words not in known:
            assert words not in everything, f"withheld words are shown: {words}"


@cache
def _our_words() -> str:
    """All that pages say in words of ours: the templates, the code that fills them, and the explanations of terms."""
    folder = Path(str(resources.files("generator.render")))
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".jinja"))
    files += sorted(Path(str(resources.files("generator.knowledge"))).rglob("glossary/*.yml"))
    files.append(Path(__file__).parents[3] / "content" / "glossary.yml")
    return " ".join(path.read_text(encoding="utf-8") for path in files)


def _check_elements(pages: Mapping[str, PageElements]) -> None:
    for path, page in pages.items():
        for element in page.elements:
            is_ours = (element.tag, dict(element.attributes)) in _OURS
            made = f"{element.tag} made by the document on {path}: {element.source[:40]}"
            assert is_ours or element.tag not in REFUSED, made
            assert not any(name.startswith("on") for name in element.attributes), (
                f"{element.tag} with a handler on {path}"
            )
        assert sum(element.tag == "script" for element in page.elements) <= 1, f"a second script on {path}"
        ids = Counter(element.attributes["id"] for element in page.elements if "id" in element.attributes)
        assert not ids or max(ids.values()) == 1, f"an id twice on {path}: {ids.most_common(1)}"


def _check_links(pages: Mapping[str, PageElements], files: set[str]) -> None:
    """Links within the site, which name Markdown files as MkDocs wants it, lead to a file and an id in it."""
    anchors = {f"{path}index.md": set(page.identifiers()) for path, page in pages.items()}
    for path, page in pages.items():
        for address in _hrefs(page):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            file = posixpath.normpath(posixpath.join(path, unquote(parts.path) or "index.md"))
            assert file in files, f"a link that leads nowhere on {path}: {address}"
            wanted, there = unquote(parts.fragment), anchors.get(file)
            assert not wanted or there is None or wanted in there, f"a link to no id on {path}: {address}"


def _hrefs(page: PageElements) -> Iterator[str]:
    return (
        element.attributes["href"] for element in page.elements if element.tag == "a" and "href" in element.attributes
    )
