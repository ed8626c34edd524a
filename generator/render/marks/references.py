"""Words that lead to other documents, as pages mark them: a link beside them, short forms, letters without a number."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.references import address_of, name_of_act
from generator.knowledge.consultation_yml.quotes import folded
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.library import Record
from generator.render.writing import links
from generator.render.writing.markdown import Markdown, attribute

_NAMES = frozenset({BlockKind.HEADING, BlockKind.LABEL})


def beside(record: Record, annotation: Annotation, here: links.NamedLink) -> str:
    """A link to the page on this site, in the text behind the words that lead to the official one.

    Headings and labels name what is below them, and hold no words of ours.
    """
    if annotation.block is None or record.consultation.blocks[annotation.block].kind in _NAMES:
        return ""
    name = attribute(f"Op deze site: {here.name}")
    return f'<span class="here ours"> [op deze site]({here.address}){{ aria-label="{name}" }}</span>'


def short_reference(record: Record, annotation: Annotation, words: Markdown) -> Markdown:
    """A link for a short form (`die richtlijn`), which says which document we take it for."""
    address = address_of(annotation.target)
    if address is None:
        return words
    meant = f"wij denken: {_as_named(record, annotation.target)}"
    called = f'aria-label="{attribute(record.words(annotation))} ({attribute(meant)})" title="{attribute(meant)}"'
    return Markdown(f"[{words}]({links.to_outside(address)}){{ .reference .derived {called} }}")


def letters_named(record: Record, block: int) -> Iterator[str]:
    """The words of a block that name letters by their day alone."""
    for each in record.on_block(block):
        if each.kind is AnnotationKind.DATED_LETTER:
            yield folded(record.words(each))


def _as_named(record: Record, identifier: str) -> str:
    """The words with which a consultation first refers to a document; its id where no words name it itself."""
    named = (a for a in record.annotations if a.kind is AnnotationKind.REFERENCE and a.target == identifier)
    return next(filter(None, (folded(record.words(each)) for each in named)), name_of_act(identifier) or identifier)
