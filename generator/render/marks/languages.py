"""Words of a document in a text of ours, each phrase in the language that it is in."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.model.annotation import Annotation
from generator.render.marks.inline import language_style
from generator.render.marks.paint import paint
from generator.render.writing.markdown import Markdown


def with_languages(text: str) -> Markdown:
    """The Markdown of a text, with the language around whatever in it is not Dutch; Markdown has that already."""
    return text if isinstance(text, Markdown) else _with_languages(text)


@lru_cache(maxsize=16_384)  # titles and names of pages stand in many lists
def _with_languages(text: str) -> Markdown:
    return paint(text, (), _unmarked, [language_style(found.span, found.language) for found in foreign_phrases(text)])


def _unmarked(_: Annotation, words: Markdown) -> Markdown:
    return words
