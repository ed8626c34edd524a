"""Labelled paragraphs: the labels of a section, each with the paragraphs under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.front.letter_heads import goes_to_chamber
from generator.grammar.layout.closings import ends_letter, ends_turn
from generator.grammar.layout.web_chrome import heads_links
from generator.model.correction import Part
from generator.parse.roles.paragraphs import HEADINGS, LABELS, Paragraph, Role


@dataclass(frozen=True)
class LabelledParagraphs:
    """A run: a label and the paragraphs up to the next label, heading or ending; the first run may have no label.

    A run without a label may also begin with a paragraph at which a question or an answer begins, as an editor decided.
    """

    label: Paragraph | None
    paragraphs: tuple[Paragraph, ...]

    @property
    def opens(self) -> Role | None:
        """What it begins: a QUESTION, an ANSWER, or None if nothing shows that.

        The decision of an editor about the first paragraph after a label counts before the words of the label.
        """
        first = self.paragraphs[0] if self.paragraphs else None
        mark = first.mark if first and (self.label is None or first.decided.part) else None
        return mark if mark in LABELS else self.label.role if self.label else None


def labelled_paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[LabelledParagraphs]:
    """The runs of a section, in order; paragraphs after an ending belong to no run.

    A signature before the first label ends only the covering letter. After the last label, a signature, a farewell, a
    list of links or the head of a forwarded message ends all, whatever headings follow.
    """
    labelled = max((n for n, paragraph in enumerate(paragraphs) if paragraph.mark in LABELS), default=-1)
    label: Paragraph | None = None
    behind: list[Paragraph] = []
    ended = signed = False
    for position, paragraph in enumerate(paragraphs):
        if (
            label
            and not behind
            and paragraph.decided.part
            and paragraph.role not in LABELS | HEADINGS
            and not _ends(paragraph)
        ):
            # The decision about the first paragraph after a label counts for the whole run.
            behind = [paragraph]
        elif paragraph.mark in LABELS:
            if label or behind:
                yield LabelledParagraphs(label, tuple(behind))
            is_label = paragraph.role in LABELS
            label, behind, ended = (paragraph, [], False) if is_label else (None, [paragraph], False)
        elif paragraph.role in HEADINGS:
            signed = signed or (_ends_all(paragraph) and 0 <= labelled < position)
            ended = signed or ends_turn(paragraph.text)
        elif _ends(paragraph) or (0 <= labelled < position and _heads_links(paragraph)):
            signed = signed or (_ends_all(paragraph) and 0 <= labelled < position)
            ended = label is not None or position > labelled
        elif paragraph.role is not Role.CONTENTS:
            ended = ended and paragraph.decided.part is not Part.TEXT
            behind += [] if ended else [paragraph]
    yield LabelledParagraphs(label, tuple(behind))


def _ends_all(paragraph: Paragraph) -> bool:
    """Whether a paragraph after the last label ends the document, whatever follows."""
    return paragraph.role is Role.SIGNATURE or ends_letter(paragraph.text) or _heads_links(paragraph)


def _heads_links(paragraph: Paragraph) -> bool:
    return not paragraph.decided.part and heads_links(paragraph.text)


def _ends(paragraph: Paragraph) -> bool:
    """Whether a paragraph ends the run before it: by its words, unless an editor decided otherwise."""
    if paragraph.decided.part:
        return paragraph.decided.part is Part.OUTSIDE
    if paragraph.role is Role.SIGNATURE or goes_to_chamber(paragraph.text):
        return True
    return paragraph.role is not Role.CONTENTS and ends_turn(paragraph.text)
