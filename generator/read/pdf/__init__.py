"""Reads PDF: by the structure tree of a tagged file if it is reliable, else by geometry."""

from __future__ import annotations

from dataclasses import replace

from generator.messages.message import say
from generator.model.hidden_content import HiddenContent
from generator.model.text import MAKER, SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.pdf.opening.document import open_pages
from generator.read.pdf.opening.maker import maker
from generator.read.pdf.text.compose import compose
from generator.read.pdf.text.unseen import report_recognised, report_unseen
from generator.read.pdf.text.writing import written


def read_pdf(file: SourceFile, problems: Problems) -> SourceText | None:
    """The text of a PDF, one line for each printed line; None, with the reason reported, when a part cannot be read.

    Blank lines separate paragraphs; `has_paragraphs` is set when the structure tree of the file gives them. Bullets of
    symbol fonts become `•` or `▪`, hyphens stay as printed, ligatures become their letters.
    """
    pages = open_pages(file, problems)
    if not pages:
        return None
    document = compose(pages)
    for page, words in document.unsure:
        message = say(
            "page {page}: where the rows of the table without lines begin is unsure: “{words}”", page=page, words=words
        )
        problems.report(
            Code.UNCERTAIN_SPLIT, Place(file.name, page=page), message, say("compare with the printed page"), words
        )
    source, author = written(file.name, document), maker(file.data)
    report_unseen(source, problems)
    report_recognised(file.name, pages, problems)
    hides_picture = any(page.hides_picture for page in pages)
    facts = ((MAKER, author),) if author else ()
    return replace(
        source, facts=facts, hidden_content=HiddenContent.COVERED if hides_picture else source.hidden_content
    )
