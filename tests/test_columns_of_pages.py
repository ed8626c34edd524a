"""Appendices of the nineties in two columns: questions in the left one, answers in the right, labels bare numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

import pytest

from generator.problems import Code
from tests import understanding
from tests.read.pdf.made import at, pdf

TITLE = (
    "Vragen van de leden Visser (VVD), Van der Berg (D66) en Ten Brink-Mulder (CDA) aan de minister van Verkeer en"
    " Waterstaat over de sluis bij Almelo. (Ingezonden 4 maart 1998)"
)
ANSWERED = "Antwoord van minister De Wit (Verkeer en Waterstaat). (Ontvangen 2 april 1998)"
QUESTIONS = (
    "Kent u het bericht dat de sluis bij Almelo in de winter voor alle schepen gesloten blijft?",
    "Hoeveel schepen maakten in 1996 en 1997 in de winter gebruik van deze sluis, en welk deel daarvan was geladen?",
    "Op welk bedrag begroot u de kosten van het herstel, en wie betaalt deze?",
    "Bent u bereid er bij de provincie op aan te dringen de sluis open te houden?",
)
ANSWERS = (
    "Ja. Daarover is op 20 februari 1998 met het provinciaal bestuur gesproken.",
    "In 1996 waren dat 412 schepen en in 1997 waren het er 398. Ongeveer de helft daarvan was geladen. Van de overige"
    " is niet bekend wat zij vervoerden.",
    "De kosten worden begroot op 2 miljoen gulden. Die zijn voor rekening van het Rijk.",
    "Neen. De provincie beslist daar zelf over, en ik zie geen reden om daarin te treden.",
)
# How the last question goes on at the top of the right column.
OVER = ("Kunt u toelichten waarom dat daar kan,", "en bij andere sluizen van het Rijk", "niet?")


@dataclass(frozen=True)
class Layout:
    """How a page is set: where its columns begin, how far down the answers do, and what labels them."""

    left: float = 50
    right: float = 315
    lower: int = 0
    above: tuple[str, ...] = ()
    question_label: str = "{}"
    answer_label: str = "{}"
    labels: tuple[str, ...] = ("1", "2", "3", "4")
    title: str = TITLE
    width: int = 52
    gap: int = 1


def set_in(layout: Layout, head: str, label: str, texts: Sequence[str]) -> list[str]:
    """The lines of a column; blank ones part its paragraphs."""
    found = wrap(head, layout.width)
    for number, text in zip(layout.labels, texts, strict=True):
        found += [*[""] * layout.gap, label.format(number), *wrap(text, layout.width)]
    return found


def page(layout: Layout) -> bytes:
    left = [*layout.above, *[""] * bool(layout.above), *set_in(layout, layout.title, layout.question_label, QUESTIONS)]
    beside = [*(OVER if layout.above else ()), *[""] * bool(layout.above), *[""] * layout.lower]
    right = [*beside, *set_in(layout, ANSWERED, layout.answer_label, ANSWERS)]
    head = at(50, 40, "Tweede Kamer der Staten-Generaal", 16) + at(50, 62, "Vergaderjaar 1997-1998, Aanhangsel", 9)
    columns = [(layout.left, left), (layout.right, right)]
    body = ""
    for edge, column in columns:
        body += "".join(at(edge, 110 + 11 * n, text, 9) for n, text in enumerate(column) if text)
    return pdf(head + at(50, 90, "871", 9, "B") + body)


FORMS = {
    "heads level": Layout(),
    "answers begin lower": Layout(lower=2),
    "answers begin lower by a half": Layout(lower=5),
    "text above in both columns": Layout(
        above=("Vragen gesteld door de leden der Kamer,", "met de daarop door", "de regering gegeven antwoorden")
    ),
    "labels with full stops": Layout(question_label="{}.", answer_label="{}."),
    "labels in words": Layout(question_label="Vraag {}", answer_label="Antwoord {}"),
    "one member": Layout(
        title=TITLE.replace(
            "de leden Visser (VVD), Van der Berg (D66) en Ten Brink-Mulder (CDA)", "het lid Visser (VVD)"
        )
    ),
    "a narrow gutter": Layout(right=296, width=50),
    "other breaks of lines": Layout(width=46),
    "still other breaks": Layout(width=41),
}


@pytest.mark.parametrize("name", FORMS)
def test_each_column_is_read_alone(name: str) -> None:
    layout = FORMS[name]
    found = understanding.understood("aanhangsel.pdf", page(layout))
    consultation = found.record.consultation
    turns = [
        (" ".join(map(consultation.text, one.question_blocks)), " ".join(map(consultation.text, one.answer_blocks)))
        for one in consultation.exchanges
    ]

    last = " ".join((QUESTIONS[-1], *OVER)) if layout.above else QUESTIONS[-1]
    assert turns == list(zip((*QUESTIONS[:-1], last), ANSWERS, strict=True))
    assert consultation.front.members[0] == "Visser"
    assert len(consultation.front.members) == (1 if name == "one member" else 3)
    assert consultation.front.addressee == "minister van Verkeer en Waterstaat"
    assert Code.UNCERTAIN_SPLIT not in {problem.code for problem in found.problems}
