"""How general the vocabulary of themes is: each document without the words of the vocabulary that it alone has.

    python -m evaluation.annotations.vocabulary

A word of the vocabulary that stands in one document with a key and in no other may have been written for it. So the
themes of each document are found once with the whole vocabulary and once without the words that only this document has.
Prints the table and writes it to evaluation/annotations/vocabulary.md. Topics and editors decide nothing here.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.annotations.comparison import Comparison, compare
from evaluation.annotations.marks import Marks, is_apart, load_marks
from evaluation.annotations.results import CONTENT, FOLDER, source_of
from evaluation.annotations.score import KEYS
from generator.annotate.themes.exchanges import themes_by_words
from generator.knowledge.shipped.theme_words import ThemeWord, theme_words
from generator.model.consultation import Consultation
from generator.model.text import Span
from generator.pipeline import understand_file
from generator.problems import Problems

Found = tuple[tuple[ThemeWord, Span], ...]


@dataclass(frozen=True)
class LeftOut:
    """What came of a document with the whole vocabulary, and without the words that no other document has.

    `words` is the number of words left out.
    """

    document: str
    words: int
    whole: Comparison
    without: Comparison


def leave_out(keys: Path = KEYS) -> Iterator[LeftOut]:
    """Each document that has a key, in order of name."""
    consultations = {path.stem: found for path in sorted(keys.glob("*.json")) if (found := understood(path.stem))}
    words = {document: words_in(consultation) for document, consultation in consultations.items()}
    documents = Counter(word for found in words.values() for word in found)
    for document, consultation in consultations.items():
        own = frozenset(word for word in words[document] if documents[word] == 1)
        key = load_marks(keys / f"{document}.json")
        whole, without = (compare(key, marks(consultation, left)) for left in (frozenset(), own))
        yield LeftOut(document, len(own), whole, without)


def words_in(consultation: Consultation) -> frozenset[ThemeWord]:
    """The words of the vocabulary that stand in a document or its title."""
    front = consultation.front
    texts = [consultation.legible(block.index) for block in consultation.blocks]
    texts += filter(None, (front.title, front.addressee, front.committee))
    return frozenset(word for text in texts for word, _ in theme_words().find(text))


def marks(consultation: Consultation, left: frozenset[ThemeWord]) -> Mapping[str, Marks]:
    """The themes of each exchange by the vocabulary without the words that are left out."""

    def find_words(text: str) -> Found:
        return tuple(found for found in theme_words().find(text) if found[0] not in left)

    themes: dict[str, dict[str, None]] = {exchange.id: {} for exchange in consultation.exchanges}
    for annotation in themes_by_words(consultation, find_words):
        themes[str(annotation.exchange)][annotation.target] = None
    return {exchange: Marks(themes=tuple(found)) for exchange, found in themes.items()}


def table(rows: Sequence[LeftOut]) -> str:
    """The table in Markdown: both parts, and each document that is not kept apart."""
    lines = ["|  | exchanges | words left out | best right | without these | all right | without these |"]
    lines.append("|" + " --- |" * 7)
    apart = [row for row in rows if is_apart(row.document)]
    tuned = [row for row in rows if not is_apart(row.document)]
    lines += [_line("tuned", tuned), _line("kept apart", apart)]
    lines += [_line(f"`{row.document}`", [row]) for row in tuned]
    return "\n".join(lines)


def _line(name: str, rows: Iterable[LeftOut]) -> str:
    held = list(rows)
    whole = sum((row.whole for row in held), Comparison()).themes
    without = sum((row.without for row in held), Comparison()).themes
    cells = [str(whole.exchanges), str(sum(row.words for row in held))]
    for right, of_all in (
        (whole.best_right, whole.exchanges),
        (without.best_right, without.exchanges),
        (whole.all_right, whole.exchanges),
        (without.all_right, without.exchanges),
    ):
        cells.append(f"{right} ({right / of_all:.3f})" if of_all else "-")
    return f"| {name} | " + " | ".join(cells) + " |"


def understood(document: str) -> Consultation | None:
    """A document that has a key, read and parsed; None if it cannot be."""
    record, _ = understand_file(source_of(document), CONTENT, Problems())
    return record.consultation if record else None


def main(keys: Path = KEYS, results: Path = FOLDER / "vocabulary.md") -> int:
    """Print the table and write it beside the keys."""
    held = list(leave_out(keys))
    text = f"# The vocabulary of themes, document by document\n\n{INTRODUCTION}\n\n{table(held)}\n"
    results.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


INTRODUCTION = """\
Made by `make evaluate`. The vocabulary was written from general knowledge, before any document was looked at. So that
nobody has to believe that, the themes of each document are also found without every word of the vocabulary that stands
in this document and in no other that has a key. That is a floor, not a forecast: where a subject has one document only
(`regeldruk`), it loses the very words of its subject. Topics and the decisions of editors play no part here."""

if __name__ == "__main__":
    sys.exit(main())
