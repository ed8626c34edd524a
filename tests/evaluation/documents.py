"""The documents of the corpus as they are understood and shown, and their words as other programs give them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import compress
from pathlib import Path

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.load import load_knowledge
from generator.knowledge.yaml.places import Places
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.library import Library, Record
from generator.model.text import MarkKind, SourceFile, SourceText, Span
from generator.pipeline import understand
from generator.problems import Problem, Problems
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words
from tests.render.archives import pages_of
from tests.render.html import soup, to_html

PROJECT = Path(__file__).parents[2]
CORPUS = PROJECT / "evaluation" / "corpus"
EXTRACTIONS = PROJECT / "tests" / "read" / "documents"
SOURCES = {path.parent.name: path for path in sorted(CORPUS.glob("*/source.*"))}
# What the ledger glues or parts: other words on the page than in the file.
_REPAIRED = frozenset(
    {LedgerKind.HYPHEN_KEPT, LedgerKind.HYPHEN_REMOVED, LedgerKind.ADDRESS_JOINED, LedgerKind.WORD_PARTED}
)
_EDGE = re.compile(r"(</?(?:p|li|[uod]l|d[dt]|div|section|blockquote|table|caption|t[rdh]|[bh]r|h[1-6])\b)")
_ON_PAGE = frozenset({LedgerKind.NOTE_MOVED, LedgerKind.PARAGRAPH_JOINED})


@dataclass(frozen=True)
class Document:
    """A document of the corpus, understood: what was reported, and its full text as a page of the site."""

    record: Record
    problems: tuple[Problem, ...]
    page: str

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Every word that does not stand on the page as in the source."""
        return ledger(self.record.consultation)

    def broken(self) -> list[str]:
        """What the witness of the words objects to."""
        problems = Problems()
        check_words(self.record.consultation.source, self.ledger, self.page, problems)
        return [str(problem) for problem in problems]


@cache
def knowledge() -> Knowledge:
    """What editors know of factions, without topics and terms: these change every week, and no outline with them."""
    return load_knowledge(PROJECT / "content", Problems()).model_copy(update={"topics": (), "glossary": ()})


@cache
def document(name: str) -> Document:
    """One document of the corpus."""
    problems, path = Problems(), SOURCES[name]
    file = SourceFile(path.name, path.read_bytes())
    record = understand(file, name.lower(), knowledge(), SidecarFile(Sidecar(), Places(name)), problems)
    assert record, [str(problem) for problem in problems]
    (page,) = pages_of(full_text, Library((record,), knowledge()))
    return Document(record, tuple(problems), to_html(page.markdown))


def words(text: str) -> list[str]:
    """Words with composed accents; a full stop that poppler parts from a raised sign before it is part of its word."""
    found: list[str] = []
    for word in unicodedata.normalize("NFC", text).split():
        if found and re.fullmatch(r"[.,?]", word):
            found[-1] += word
        else:
            found.append(word)
    return found


def words_of_another_program(name: str) -> Counter[str]:
    """The words that another program finds: poppler in PDF, pandoc in Word and Markdown; of a text, its characters."""
    path = SOURCES[name]
    ending = ".docx.words.txt" if path.suffix == ".docx" else ".words.txt"
    kept = path if path.suffix == ".txt" else EXTRACTIONS / f"{name}{ending}"
    return Counter(words(kept.read_bytes().decode("utf-8")))


def words_of_page_and_ledger(name: str) -> Counter[str]:
    """The words of the page, with all taken back that the ledger says was done to the words of the file.

    Of a Word document without what pandoc leaves out: page headers and footers, and numbers that Word makes itself.
    """
    found, is_word = document(name), SOURCES[name].suffix == ".docx"
    source = found.record.consultation.source
    counted = Counter(words(shown(found.page)))
    for entry in found.ledger:
        if entry.kind in _REPAIRED:
            counted.update(words(entry.words))
            counted.subtract(words(entry.reads))
        elif entry.kind not in _ON_PAGE and not (is_word and _is_around_page(source, entry)):
            counted.update(words(source.slice(entry.span)))
    for ours, theirs in _cut_otherwise(source, is_word):
        counted.subtract(words(ours))
        counted.update(words(theirs))
    return counted


def _is_around_page(source: SourceText, entry: LedgerEntry) -> bool:
    """Whether words stand above or below a page; some of them may be hidden as well."""
    return entry.kind is LedgerKind.FURNITURE or any(source.marked(MarkKind.FURNITURE, entry.span))


def shown(page: str) -> str:
    """The official words of a page, read without the help of the witness."""
    found = soup(_EDGE.sub(r" \1", page.replace("&nbsp;", " ")))
    for ours in found.select(".ours"):
        ours.decompose()
    return " ".join(part.get_text() for part in found.select(".official") if not part.find_parent(class_="official"))


def _cut_otherwise(source: SourceText, is_word: bool) -> Iterator[tuple[str, str]]:
    """Words that hold a made number, or a raised sign in their middle after which poppler begins a new word."""
    for match in re.finditer(r"\S+", source.text):
        word = Span(*match.span())
        if is_word and any(source.marked(MarkKind.FURNITURE, word)):
            continue
        made = list(source.marked(MarkKind.GENERATED, word)) if is_word else []
        kept = [not any(mark.span.start <= place < mark.span.end for mark in made) for place in range(*match.span())]
        text = "".join(compress(match.group(), kept))
        for mark in source.marked(MarkKind.NOTE_MARK, word) if not is_word else ():
            if source.text[mark.span.end : mark.span.end + 1].isalpha():
                text = f"{source.text[word.start : mark.span.end]} {source.text[mark.span.end : word.end]}"
        if text != match.group():
            yield match.group(), text
