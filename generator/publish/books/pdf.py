"""Writes a consultation as tagged PDF (PDF/UA-1, ISO 14289-1), from the same parts as its EPUB."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Mapping
from functools import lru_cache, partial
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from generator.messages.language import shown
from generator.messages.message import NOTHING, Message, say
from generator.problems import Problems
from generator.publish.books.missing_signs import report_missing_in_pdf, signs_without_font
from generator.publish.books.page_text import page_text
from generator.publish.books.paper import linked_texts, on_paper, paper_style
from generator.publish.books.paper_tables import BROKEN_WORDS
from generator.publish.books.parts import book_parts
from generator.publish.books.source import BookSource
from generator.publish.books.spoken import say_how_words_are_read
from generator.publish.books.witness import check_book, check_printed
from generator.publish.disk.belongings import FILE_MODE

_LANGUAGE = "nl"
_VARIANT = "pdf/ua-1"
_STANDS_ON = ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "cssselect2")
_log = logging.getLogger(__name__)
_NO_LANGUAGES = say(
    "this version of WeasyPrint tags text in an order that is not known here: PDFs do not say "
    "which words are of another language; ask for a newer version of this program, or install "
    "WeasyPrint 70"
)


def missing_for_pdf() -> Message:
    """What makes that no PDF can be made here, and what to do; empty where it can."""
    try:
        _weasyprint()
    except (ImportError, OSError) as error:  # the second where a library of the system is missing
        _log.debug("no PDF can be made here", exc_info=error)
        quoted = re.search("['\"]([^'\"]+)['\"]", str(error))
        return say(
            "a book as pdf needs WeasyPrint and Pango, and they cannot be loaded here ({missing}); install them with "
            "`pip install 'overleg-generator[books]'` and `apt install libpango-1.0-0 libpangoft2-1.0-0`, or ask for "
            "books: [epub]",
            missing=quoted[1] if quoted else type(error).__name__,
        )
    return NOTHING


def pdf_version() -> str:
    """The versions of all that decides on the bytes of a PDF."""
    return " ".join(f"{name} {_version(name)}" for name in _STANDS_ON) + f" pango {_pango()}"


def write_pdf(source: BookSource, path: str, target: Path, problems: Problems) -> bool:
    """Write the PDF that stands at `path` in the site to `target`, when it is made of the words of the page.

    Returns whether it is; what is wrong is reported. It is not made either where no font here has one of its signs: a
    reader would see an empty box. That is a doubt, and nothing else waits for it. Raises OSError.
    """
    facts = source.facts
    text = page_text(source.page, source.path, facts)
    parts = book_parts(text, facts)
    labels = linked_texts(parts)
    sheets = on_paper(parts, text.short_titles, facts)
    check_book(path, source.page, [sheets], found := Problems())
    problems.extend(found)
    if found.errors:
        return False
    data = _whole(source, sheets, labels, path, problems)
    if data is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.stem}-writing")
    try:
        unfinished.write_bytes(data)
        unfinished.chmod(FILE_MODE)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return True


def _whole(source: BookSource, sheets: str, labels: Mapping[str, str], path: str, problems: Problems) -> bytes | None:
    """The PDF, when it holds all letters of the sheets; reports why not."""
    style, fonts = paper_style(source.fonts, source.facts), _font_configuration(source.fonts.key)
    for rules in (style, style + BROKEN_WORDS):
        with signs_without_font() as missing:
            data = _pdf(sheets, rules, fonts, labels)
        if missing:
            report_missing_in_pdf(source, missing, problems)
            return None
        check_printed(path, sheets, data, lost := Problems())
        if not lost.errors:
            return data
    problems.extend(lost)
    return None


def _pdf(sheets: str, style: str, fonts: Any, labels: Mapping[str, str]) -> bytes:  # noqa: ANN401 — of a library without types
    weasyprint = _weasyprint()
    identifier = hashlib.sha256(f"{sheets}\0{style}".encode()).hexdigest()[:32]
    document = weasyprint.HTML(string=sheets, url_fetcher=_fetcher())
    sheet = weasyprint.CSS(string=style, font_config=fonts, url_fetcher=_fetcher())
    made: bytes = document.write_pdf(
        finisher=partial(_finish, labels),
        stylesheets=[sheet],
        font_config=fonts,
        pdf_variant=_VARIANT,
        pdf_identifier=identifier.encode(),
    )
    return made


def _finish(labels: Mapping[str, str], document: Any, pdf: Any) -> None:  # noqa: ANN401 — of a library without types
    _name_links(labels, pdf)
    if not say_how_words_are_read(document, pdf, _LANGUAGE):
        _log.warning(shown(_NO_LANGUAGES))


def _name_links(labels: Mapping[str, str], pdf: Any) -> None:  # noqa: ANN401 — of a library without types
    """Describe each link by what stands where it leads (PDF/UA-1, 7.18.5), and not by an id."""
    written = import_module("pydyf").String
    for each in pdf.objects:
        if isinstance(each, dict) and each.get("Subtype") == "/Link" and "Dest" in each:
            target = each["Dest"].string
            each["Contents"] = written(labels.get(target) or target)


@lru_cache(maxsize=1)
def _fetcher() -> Any:  # noqa: ANN401 — of a library without types
    """Fetches what stands in the style sheet itself, and nothing from anywhere else."""
    return import_module("weasyprint.urls").URLFetcher(allowed_protocols={"data"})


@lru_cache(maxsize=1)
def _font_configuration(_: str) -> Any:  # noqa: ANN401 — of a library without types
    """What WeasyPrint knows of fonts: those of the machine, and of the books with fonts of this key that it made."""
    return import_module("weasyprint.text.fonts").FontConfiguration()


def _weasyprint() -> Any:  # noqa: ANN401 — of a library without types, which need not be installed
    return import_module("weasyprint")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def _pango() -> int:
    return int(import_module("weasyprint.text.ffi").pango.pango_version())
