from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation, FrontMatter
from generator.model.text import Line, SourceText, Span
from generator.render.texts.plain_text import plain_text
from tests.render.marked_records import ANSWER, understood

WITHHELD = "[weggelaten: een naam]"
# Nothing else in the texts below looks like these.
SIGN, SECRET = "\u2460", "\u2461"


@dataclass(frozen=True)
class Document:
    """A document of which each block is a line of the source; `SIGN` calls a note and `SECRET` is withheld."""

    lines: tuple[str, ...]

    def read(self) -> Consultation:
        lines, blocks, start = [], [], 0
        for index, text in enumerate(self.lines):
            span = Span(start, start + len(text))
            lines.append(Line(index + 1, span))
            repairs = [
                Repair(RepairKind.NOTE_MARK if sign == SIGN else RepairKind.WITHHELD, Span(at, at + 1), "een naam", "n")
                for at, sign in enumerate(text, start)
                if sign in (SIGN, SECRET)
            ]
            kind = BlockKind.NOTE if text.startswith("N") else BlockKind.PARAGRAPH
            blocks.append(Block(index, kind, (span,), tuple(repairs)))
            start += len(text) + 1
        source = SourceText("x.txt", "\n".join(self.lines), tuple(lines))
        return Consultation("mei", source, tuple(blocks), FrontMatter(), ())


DOCUMENTS = st.builds(
    Document, st.lists(st.text(f"Nab ë🙂{SIGN}{SECRET}", min_size=1, max_size=14), min_size=1, max_size=4).map(tuple)
)


def without_insertions(text: str) -> str:
    return "".join(text.replace(WITHHELD, "").replace(SIGN, "").split())


@given(DOCUMENTS, st.data())
def test_any_words_of_any_block_are_found_in_the_text_with_what_stands_between_them(
    document: Document, data: st.DataObject
) -> None:
    consultation = document.read()
    published = plain_text(consultation)
    block = data.draw(st.sampled_from(consultation.blocks))
    words = consultation.text(block.index)
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))

    span = published.span(block.index, Span(start, end))

    assert span is not None
    found = published.text[span.start : span.end]
    assert without_insertions(found) == "".join(words[start:end].split())
    # What is put in at the edges of the words is no part of them.
    assert (found[:1], found[-1:]) == (words[start:end][:1], words[start:end][-1:])


@given(DOCUMENTS)
def test_the_blocks_follow_each_other_in_the_text_with_the_notes_last_and_nothing_withheld(document: Document) -> None:
    consultation = document.read()
    published = plain_text(consultation)

    assert SECRET not in published.text
    assert published.text.count(WITHHELD) == sum(line.count(SECRET) for line in document.lines)
    shown = sorted(consultation.blocks, key=lambda block: block.kind is BlockKind.NOTE)
    lines = published.text.split("\n\n")
    assert [without_insertions(line) for line in lines] == [
        *("".join(consultation.text(block.index).split()) for block in shown),
        "",
    ]


def test_a_sign_within_words_stays_in_them_and_one_at_their_end_does_not() -> None:
    record = understood(
        "De NAVO<note-mark f1>1</note-mark>-norm en de EU<note-mark f2>2</note-mark>.",
        "<note f1>1 A.</note>",
        "<note f2>2 B.</note>",
        ANSWER,
        "Ja.",
    )
    published = plain_text(record.consultation)
    block = next(b.index for b in record.consultation.blocks if record.consultation.text(b.index).startswith("De NAVO"))

    def found(words: str) -> str:
        start = record.consultation.text(block).index(words)
        span = published.span(block, Span(start, start + len(words)))
        assert span
        return published.text[span.start : span.end]

    assert [found(words) for words in ("NAVO", "NAVO-norm", "EU", ".")] == ["NAVO", "NAVO1-norm", "EU", "."]


def test_a_block_that_pages_do_not_show_has_no_place() -> None:
    record = understood("De leden vragen dit?", "<furniture>Pagina 1</furniture>", ANSWER, "Ja.")
    hidden = next(b.index for b in record.consultation.blocks if b.kind is BlockKind.FURNITURE)

    assert plain_text(record.consultation).span(hidden, Span(0, 1)) is None
