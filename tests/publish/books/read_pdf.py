"""Reads a tagged PDF as a screen reader does: along its tree of tags, and not along its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from pypdfium2 import raw

_HYPHEN_AT_END = "\x02"  # what PDFium makes of a hyphen at the end of a line


def tagged_words(book: Path) -> list[str]:
    """The texts of all tagged content without white space, in the order of the tree of tags."""
    texts = _marked_texts(book)
    with pikepdf.open(book) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        return ["".join(text.split()) for text in _heard(opened.Root.StructTreeRoot.K, pages, texts)]


def foreign_words(book: Path) -> list[tuple[str, str]]:
    """Each language with the text of a tag that names it, without white space, in the order of the tree of tags."""
    texts = _marked_texts(book)
    with pikepdf.open(book) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        return [
            (str(tag.Lang), "".join("".join(_heard(tag, pages, texts)).split()))
            for tag in _tags(opened.Root.StructTreeRoot.K)
            if "/Lang" in tag
        ]


def bookmarks(book: Path) -> list[tuple[int, str]]:
    """The bookmarks, each with its level, from 1."""
    with pypdfium2.PdfDocument(book) as opened:
        return [(mark.level + 1, str(mark.get_title())) for mark in opened.get_toc()]


def running_heads(book: Path) -> list[str]:
    """What stands above the text of each page, within its upper margin of 24 mm."""
    margin = 24 * 72 / 25.4
    with pypdfium2.PdfDocument(book) as opened:
        return [page.get_textpage().get_text_bounded(bottom=page.get_height() - margin).strip() for page in opened]


def _tags(kid: Any) -> Iterator[Any]:  # noqa: ANN401
    """All tags, in the order of their tree."""
    if isinstance(kid, pikepdf.Array):
        for each in kid:
            yield from _tags(each)
    elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
        yield kid
        yield from _tags(kid.get("/K", pikepdf.Array()))


def _heard(tag: Any, pages: Mapping[Any, int], texts: Mapping[tuple[int, int], str]) -> Iterator[str]:  # noqa: ANN401
    """The texts below a tag; one that says what its text is stands for all that it holds."""
    if isinstance(tag, pikepdf.Array):
        for each in tag:
            yield from _heard(each, pages, texts)
    elif not isinstance(tag, pikepdf.Dictionary) or "/S" not in tag:
        return
    elif "/ActualText" in tag:
        yield str(tag.ActualText)
    else:
        page = pages[tag.Pg.objgen] if "/Pg" in tag else 0
        for kid in tag.get("/K", pikepdf.Array()):
            if isinstance(kid, int):
                yield texts.get((page, int(kid)), "")
            else:
                yield from _heard(kid, pages, texts)


def _marked_texts(book: Path) -> dict[tuple[int, int], str]:
    """The text of each marked content, by page and number."""
    found: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(book) as opened:
        for number, page in enumerate(opened):
            text = page.get_textpage()
            for index in range(text.count_chars()):
                thing = raw.FPDFText_GetTextObject(text, index)
                mark = raw.FPDFPageObj_GetMarkedContentID(thing) if thing else -1
                if mark >= 0:
                    sign = chr(raw.FPDFText_GetUnicode(text, index)).replace(_HYPHEN_AT_END, "-")
                    found[number, mark] = found.get((number, mark), "") + sign
    return found
