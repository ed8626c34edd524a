"""A label of answers in words of the document's own is known because it comes again under each question."""

from __future__ import annotations

import pytest

from tests.parse.documents import parsed

ASKED = (
    "Hoeveel gemeenten voeren de regeling uit?",
    "Bent u bereid de Kamer daarover te informeren?",
    "Wat is de stand van zaken van het onderzoek?",
)
ANSWERED = ("De regeling geldt in 212 gemeenten.", "Ja. De Kamer krijgt een brief.", "Het onderzoek is afgerond.")
ALONE = ("Kabinetsreactie", "Repliek {n}", "Antwoord bewindspersoon", "VWS", "Onze reactie", "Aw{n}", "Standpunt:")
RUN_IN = (
    "Toelichting: ",
    "Toelichting. ",
    "Repliek {n}: ",
    "Aw{n} ",
    "Commentaar – ",
    "Reactie ",
    "Standpunt ",
    "Inzet kabinet: ",
)


def _document(question: str, answer: str) -> str:
    parts = [
        f"{question.format(n=n)}{asked}\n\n{answer.format(n=n)}{answered}"
        for n, (asked, answered) in enumerate(zip(ASKED, ANSWERED, strict=True), 1)
    ]
    return "Antwoorden op vragen van het lid Jansen (CDA)\n\n" + "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("question", ["Vraag {n}\n\n", "{n}. "])
@pytest.mark.parametrize("answer", [*(f"{label}\n\n" for label in ALONE), *RUN_IN])
def test_words_that_come_again_under_each_question_label_its_answer(question: str, answer: str) -> None:
    understood = parsed(_document(question, answer))[0]
    assert [understood.text(e.answers[0].paragraphs[0]) for e in understood.exchanges] == list(ANSWERED)
    labels = [understood.text(e.answers[0].label or 0) for e in understood.exchanges]
    assert labels == [answer.format(n=n).strip() for n in range(1, len(ANSWERED) + 1)]


def test_words_that_come_but_twice_may_be_chance() -> None:
    text = "Vraag 1\n\nWat kost dat?\n\nToelichting: Veel.\n\nVraag 2\n\nWie betaalt?\n\nToelichting: Het Rijk.\n"
    understood = parsed(text)[0]
    assert not any(answer.label for exchange in understood.exchanges for answer in exchange.answers)


@pytest.mark.parametrize("label", ["Repliek {n} ", "Repliek {n}: ", "Aw{n} ", "Onze reactie {n}. ", "Repliek {n}\n\n"])
@pytest.mark.parametrize("question", ["Vraag {n}\n\n", "{n}. "])
def test_words_that_come_but_twice_are_a_label_where_their_numbers_count_up(question: str, label: str) -> None:
    text = _document(question, label).split(question.format(n=3))[0]
    understood = parsed(text)[0]
    assert [understood.text(e.answers[0].paragraphs[0]) for e in understood.exchanges] == list(ANSWERED[:2])
    assert [understood.text(e.answers[0].label or 0) for e in understood.exchanges] == [
        label.format(n=n).strip() for n in (1, 2)
    ]


@pytest.mark.parametrize("answered", [("Repliek 1", "Repliek 3"), ("Repliek 2", "Repliek 1"), ("Tabel 1", "Tabel 2")])
def test_words_that_occur_only_twice_are_no_label_where_their_numbers_show_otherwise(answered: tuple[str, str]) -> None:
    first, second = answered
    text = f"Vraag 1\n\nWat kost dat?\n\n{first} Veel.\n\nVraag 2\n\nWie betaalt?\n\n{second} Niets.\n"
    understood = parsed(text)[0]
    assert not any(answer.label for exchange in understood.exchanges for answer in exchange.answers)


@pytest.mark.parametrize("answered", ["Ja. De Kamer krijgt een brief.", "De regering: zij beslist.", "Nee. Nooit."])
def test_what_answers_alone_is_no_label(answered: str) -> None:
    parts = "\n\n".join(f"Vraag {n}\n\n{asked}\n\nAntwoord\n\n{answered}" for n, asked in enumerate(ASKED, 1))
    understood = parsed(f"Antwoorden op vragen van het lid Jansen (CDA)\n\n{parts}\n")[0]
    assert [understood.text(e.answers[0].paragraphs[0]) for e in understood.exchanges] == [answered] * len(ASKED)


@pytest.mark.parametrize("label", ["Reactie", "Toelichting:", "Kabinet.", "Antwoord:", "Antwoord"])
def test_a_label_that_stands_in_the_paragraph_of_its_question_is_one_as_the_others_are(label: str) -> None:
    parts = [
        f"{n}. {asked}\n\n{label} {answered}"
        for n, (asked, answered) in enumerate(zip(ASKED, ANSWERED, strict=True), 1)
    ]
    inside = f"4. Wie betaalt dat straks? {label} De provincie draagt de kosten."
    understood = parsed("Antwoorden op vragen van het lid Jansen (CDA)\n\n" + "\n\n".join([*parts, inside]))[0]
    last = list(understood.exchanges)[-1]
    assert [understood.text(b) for b in last.question_blocks] == ["Wie betaalt dat straks?"]
    assert [understood.text(b) for b in last.answer_blocks] == ["De provincie draagt de kosten."]


@pytest.mark.parametrize(
    "text", ["4. Wie betaalt dat? Reactie is nodig. Wanneer komt die?", "4. Kan dat? Antwoorden ontbreken."]
)
def test_a_sentence_that_begins_with_the_word_is_no_label(text: str) -> None:
    parts = [
        f"{n}. {asked}\n\nReactie {answered}"
        for n, (asked, answered) in enumerate(zip(ASKED, ANSWERED, strict=True), 1)
    ]
    understood = parsed("Antwoorden op vragen van het lid Jansen (CDA)\n\n" + "\n\n".join([*parts, text]))[0]
    assert [understood.text(b) for b in list(understood.exchanges)[-1].question_blocks] == [text[3:]]
