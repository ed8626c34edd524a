"""A quoted question is reported, not asked: it neither divides an answer nor is a question itself."""

from __future__ import annotations

import pytest

from generator.model.consultation import Consultation
from generator.problems import Code
from tests.parse.documents import document
from tests.understanding import understood

QUOTED = [
    "De eerste vraag in dat gesprek luidt: «Woont u hier graag, en hoe lang al?»",
    "De medewerkers gaan langs alle deuren. Zij stellen daarbij één vraag: «Wilt u meedoen?»",
    "Op de kaart die ieder krijgt staat: “Hebt u klachten over uw huis?”",
    'In de folder is dit voorbeeld opgenomen: "Mag ik mijn schuur verhuren?"',
    "De leidraad kent twee zinnen: «Hoe gaat het?» en «Wat hebt u nodig?»",
]
LATER = "In het eerste jaar zijn zo 300 huizen bezocht. Een deel daarvan was leeg."
NEXT = "In dat jaar verhuisden 40 gezinnen."
MEMORANDUM = "MEMORIE VAN ANTWOORD"


def questions_and_answers(consultation: Consultation) -> list[tuple[list[str], list[str]]]:
    def words(parts: tuple[tuple[int, ...], ...]) -> list[str]:
        return [consultation.legible(index) for indexes in parts for index in indexes]

    return [
        (words(tuple(q.paragraphs for q in one.questions)), words(tuple(a.paragraphs for a in one.answers)))
        for one in consultation.exchanges
    ]


@pytest.mark.parametrize("quoted", QUOTED)
@pytest.mark.parametrize("label", ["{n}", "Vraag {n}", "{n}."])
def test_an_answer_without_a_label_may_end_a_paragraph_with_one(quoted: str, label: str) -> None:
    asked = ["Hoe worden de huizen bezocht?", "Hoeveel gezinnen verhuisden er?", "Wie betaalt dat?"]
    texts = [(quoted, LATER), (NEXT,), ("Dat doet het Rijk.",)]
    parts = [
        words
        for n, (one, answer) in enumerate(zip(asked, texts, strict=True), 1)
        for words in (label.format(n=n), one, *answer)
    ]
    head = "LIJST VAN VRAGEN EN ANTWOORDEN"
    found = understood("source.txt", document(head, *parts).encode())

    assert questions_and_answers(found.consultation) == [
        ([one], [*answer]) for one, answer in zip(asked, texts, strict=True)
    ]
    assert not [problem for problem in found.problems if problem.code is Code.UNCERTAIN_SPLIT]


@pytest.mark.parametrize("quoted", QUOTED)
def test_nor_does_it_make_a_question_where_nothing_is_labelled(quoted: str) -> None:
    first = "De leden van de CDA-fractie vroegen hoe de huizen worden bezocht."
    second = "Ook wensten deze leden te vernemen hoeveel gezinnen er verhuisden."
    found = understood("source.txt", document(MEMORANDUM, "1. Algemeen", first, quoted, LATER, second, NEXT).encode())

    assert questions_and_answers(found.consultation) == [([first], [quoted, LATER]), ([second], [NEXT])]


@pytest.mark.parametrize(
    "texts",
    [
        "Een bewoner zei het zo: «Hoe lang houd ik dit nog vol?» Dat trof deze leden zeer.",
        "Een bewoner schreef aan de krant: «Waar moet ik heen?»",
        "In de brief van een huurder staat: “Wie helpt mij?”",
        "Op de avond klonk één zin steeds weer: «Wanneer begint u?»",
        "De titel van het boek is «Wie woont waar?» en dat is goed gekozen.",
    ],
)
@pytest.mark.parametrize("before", ["", "De leden van de VVD-fractie vragen wanneer de regeling begint."])
def test_what_those_who_ask_quote_is_no_question_of_theirs(texts: str, before: str) -> None:
    quoted = f"De leden van de VVD-fractie hebben de brief gelezen. {texts}"
    asked = "Deze leden vragen hoeveel mensen langer dan een jaar op een huis wachten."
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    kind = "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"
    parts = (kind, heading, *([before] if before else []), quoted, asked)
    found = understood("source.txt", document(*parts).encode())

    assert [questions for questions, _ in questions_and_answers(found.consultation)] == [
        *([[before]] if before else []),
        [asked],
    ]


@pytest.mark.parametrize("quoted", ["In de krant stond: «Wie betaalt dat?»", "Een lezer schreef: “Wie betaalt dat?”"])
def test_a_quotation_right_before_what_is_asked_about_it_stays_with_it(quoted: str) -> None:
    first = "De leden van de CDA-fractie vroegen hoe de huizen worden bezocht."
    asked = "Wat vindt de regering daarvan?"
    found = understood("source.txt", document(MEMORANDUM, "1. Algemeen", first, quoted, asked, NEXT).encode())

    assert questions_and_answers(found.consultation)[-1] == ([quoted, asked], [NEXT]) or questions_and_answers(
        found.consultation
    ) == [([first, quoted, asked], [NEXT])]
