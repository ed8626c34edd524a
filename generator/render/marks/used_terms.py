"""Glossary terms on a page: how it marks and explains them, and where readers look for them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model.annotation import Annotation
from generator.model.identifiers import slug, term_anchor, term_path
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Record
from generator.render.marks.term_marks import TermMarks, is_short
from generator.render.writing import links
from generator.render.writing.markdown import Markdown

# Words that begin so far alike stand close together in a list.
_ALIKE = 4


@dataclass(frozen=True)
class UsedTerm:
    """A glossary term that a page marks, its anchor, and where the full entry stands.

    `is_spelled_out` shows that the text has its expansion somewhere, so that the meaning needs an anchor of its own.
    """

    term: GlossaryTerm
    anchor: str
    entry: Markdown
    is_spelled_out: bool = False


@dataclass(frozen=True)
class SeeTerm:
    """Words of the text under which a reader looks, and the term that explains them: `regeerakkoord: zie …`."""

    name: str
    see: str
    anchor: str


@dataclass(frozen=True)
class TermUse:
    """A term as some words of a text stand for it, on whatever page: the anchor of its explanation, and that page.

    `described_by` are the anchors of what explains these words; `is_short` shows that they are an abbreviation,
    `is_expansion` that they are what it stands for. `other` is where readers of these words look for the term, if not
    near the term itself.
    """

    term: GlossaryTerm
    name: str
    anchor: str
    page: str
    described_by: str
    is_short: bool
    is_expansion: bool
    other: SeeTerm | None

    @classmethod
    def of(cls, term: GlossaryTerm, written: str) -> TermUse:
        """The term as these words stand for it."""
        anchor = term_anchor(term.slug)
        # The explanation begins with the expansion, unless the text itself is the expansion.
        is_expansion = written.casefold() == (term.expansion or "").casefold()
        told = f"{anchor}-{'betekenis' if is_expansion else 'uitleg'}"
        # What an abbreviation stands for is the term itself, where that is written in full.
        is_brief = is_short(term, written)
        is_name = written.casefold() == term.term.casefold()
        named = f"{anchor} " if is_brief and not is_name and not is_short(term, term.term) else ""
        name = other_name(term, written)
        other = SeeTerm(name, term.term, anchor) if name else None
        return cls(term, term.name, anchor, term_path(term.slug), f"{named}{told}", is_brief, is_expansion, other)


class TermUses:
    """The terms as the words of one consultation stand for them, each made once for all its pages."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._made: dict[tuple[str, str], TermUse] = {}

    def of(self, name: str, written: str) -> TermUse:
        """The term with a name, as these words stand for it."""
        if (name, written) not in self._made:
            self._made[name, written] = TermUse.of(self._knowledge.term_by_name[name], written)
        return self._made[name, written]


class UsedTerms:
    """Gathers the glossary terms that a page marks, while the page at site path `path` is written."""

    def __init__(self, path: str, marks: TermMarks) -> None:
        self._path = path
        self._marks = marks
        self._used: dict[str, UsedTerm] = {}
        self._spelled_out: set[str] = set()
        # By term and how they begin: `deurwaarders` stands beside `deurwaarder`.
        self._others: dict[tuple[str, str], SeeTerm] = {}

    @property
    def all(self) -> list[UsedTerm | SeeTerm]:
        """The terms marked so far, and the other words that the text has for them, by name."""
        used = [replace(each, is_spelled_out=name in self._spelled_out) for name, each in self._used.items()]
        rows: list[tuple[str, UsedTerm | SeeTerm]] = [(each.term.slug, each) for each in used]
        rows += [(slug(each.name), each) for each in self._others.values()]
        return [each for _, each in sorted(rows, key=lambda row: row[0])]

    def mark(self, record: Record, annotation: Annotation, words: Markdown, use: TermUse) -> Markdown:
        """The words as a link to their explanation, where this use needs one."""
        if not self._marks.is_first(record, annotation, is_brief=use.is_short, is_familiar=use.term.familiar):
            return words
        # The way back from the explanation leads to the first mark on the page.
        way_back = ""
        if use.name not in self._used:
            way_back = f"#{use.anchor}-1 "
            entry = links.to_page(self._path, use.page, use.anchor)
            self._used[use.name] = UsedTerm(use.term, use.anchor, entry)
        if use.other:
            self._others.setdefault((use.anchor, beginning(use.other.name)), use.other)
        if use.is_expansion:
            self._spelled_out.add(use.name)
        beside = self._marks.beside(record, annotation)
        return Markdown(f'[{words}](#{use.anchor}){{ {way_back}.term {beside}aria-describedby="{use.described_by}" }}')


def other_name(term: GlossaryTerm, written: str) -> str | None:
    """What a reader of these words looks for in a list of terms, where that is not near the term itself."""
    form = term.form_of(written)
    if form is None:
        return None
    looked, stands = slug(form), slug(term.term)
    same = min(_ALIKE, len(looked), len(stands))
    return None if looked[:same] == stands[:same] else form


def beginning(name: str) -> str:
    """How a name begins: of names of one term that begin alike, one leads the reader there."""
    return slug(name)[:_ALIKE]
