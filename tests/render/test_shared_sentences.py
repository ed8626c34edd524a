"""Sentences of answers that other consultations have word for word: found by numbers, shown as a chain by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.grammar.same_words.sentences import whole
from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library, Record
from generator.model.same_words import Degree
from generator.render.summaries.sentence_index import MOST_CONSULTATIONS, SentenceIndex
from generator.render.summaries.sentence_marks import MarkedSentence, SentenceMarks
from generator.render.summaries.shared_sentences import SentenceElsewhere, shared
from generator.render.views.page_context import PageContext
from generator.render.views.same_words import SameSentence, same_words_view
from tests.render.archives import around
from tests.render.documents import consultation, library, record

FULL_TEXT = "overleggen/voorbeeld/volledige-tekst/"
BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben."
TUNNELS = "De veiligheid van tunnels wordt elke vijf jaar door een onafhankelijke commissie beoordeeld."


def place(name: str, day: int | None, degree: Degree = Degree.SAME) -> SentenceElsewhere:
    on = date(2020, 1, day) if day else None
    return SentenceElsewhere(name, name, "antwoord-1", "antwoord 1", True, False, on, degree)


def answered(name: str, day: int | None, answer: str) -> Record:
    front = FrontMatter(dates=Dates(answered=date(2020, 1, day) if day else None))
    made = consultation("# VVD: Vragen", "q1: Hoe zit dat?", f"a1: {answer}", front=front)
    return record(replace(made, id=name))


def sentences(made: Library) -> tuple[SameSentence, ...]:
    """The sentences that the first consultation shows."""
    context = PageContext(around(made), FULL_TEXT)
    (exchange,) = made.records[0].consultation.exchanges
    found = same_words_view(context, made.records[0], exchange)
    return found.sentences if found else ()


def shown(made: Library) -> list[tuple[str, list[str], str, str]]:
    return [
        (each.how, [answer.name for answer in each.answers], each.rest, each.later.name if each.later else "")
        for each in sentences(made)
    ]


def marked(*texts: str) -> SentenceMarks:
    return SentenceMarks.of(MarkedSentence(whole(text), 0) for text in texts)


def test_marks_hold_each_sentence_once_with_its_turn_and_text() -> None:
    first, again, quoted = (
        MarkedSentence(whole(BRIDGES), 2),
        MarkedSentence(whole(BRIDGES.upper()), 3),
        MarkedSentence(whole(TUNNELS), (1 << 15) - 1, True),
    )
    marks = SentenceMarks.of([first, again, quoted, MarkedSentence(whole("Te ver."), 1 << 15)])
    assert list(marks.numbers) == [first.sentence.number, quoted.sentence.number]
    assert [(marks.turn(at), marks.is_quoted(at), marks.text(at)) for at in range(len(marks))] == [
        (2, False, BRIDGES),
        (32767, True, TUNNELS),
    ]
    assert len(SentenceMarks.of([])) == 0


def test_a_formula_stands_nowhere_else() -> None:
    some = [marked(BRIDGES) for _ in range(MOST_CONSULTATIONS)]
    near = BRIDGES.replace("samen met de", "met")
    assert [each.at for each in SentenceIndex(some).elsewhere(0, 0)] == list(range(1, MOST_CONSULTATIONS))
    assert SentenceIndex([*some, marked(BRIDGES)]).elsewhere(0, 0) == []
    assert SentenceIndex([*some, marked(BRIDGES), marked(near)]).elsewhere(21, 0) == []


def test_what_many_have_nearly_is_a_formula_too() -> None:
    rivers = [f"{BRIDGES[:-1]} en daarna {number}." for number in range(MOST_CONSULTATIONS + 5)]
    assert not any(SentenceIndex([marked(text) for text in rivers]).elsewhere(at, 0) for at in range(len(rivers)))


def test_of_each_consultation_the_sentence_that_is_most_alike_counts() -> None:
    near, alike = f"Ook {BRIDGES}", BRIDGES.replace("dit jaar", "in 2031")
    index = SentenceIndex([marked(BRIDGES), marked(alike, near), marked(TUNNELS), marked(alike)])
    assert list(index.elsewhere(0, 0)) == [(1, 1, Degree.NEARLY), (3, 0, Degree.ALIKE)]


def test_sentences_of_the_same_consultation_are_not_elsewhere() -> None:
    assert not SentenceIndex([marked(BRIDGES, f"Ook {BRIDGES}"), marked(TUNNELS)]).elsewhere(0, 0)


def test_who_else_has_a_sentence_does_not_depend_on_the_order_of_the_archive() -> None:
    texts = [BRIDGES, f"Ook {BRIDGES}", BRIDGES.replace("dit jaar", "in 2031"), TUNNELS]
    one, other = SentenceIndex(list(map(marked, texts))), SentenceIndex(list(map(marked, reversed(texts))))
    for at in range(len(texts)):
        there = {(len(texts) - 1 - each.at, each.degree) for each in other.elsewhere(len(texts) - 1 - at, 0)}
        assert {(each.at, each.degree) for each in one.elsewhere(at, 0)} == there


@pytest.mark.parametrize(
    ("here", "others", "wanted"),
    [
        (5, {"b": 1}, (["b"], False, None, "there")),
        (5, {"b": 9}, ([], False, "b", "here")),
        (5, {"b": 1, "c": 4, "d": 2, "e": 3, "f": 9, "g": 8}, (["b", "c"], True, "g", "there")),
        (5, {"b": 5}, ([], False, "b", "")),
        (5, {"b": None}, ([], False, "b", "")),
        (None, {"b": 1, "c": 2}, (["b", "c"], False, None, "")),
    ],
)
def test_the_first_the_one_before_and_the_one_behind_are_shown(
    here: int | None, others: dict[str, int | None], wanted: tuple[list[str], bool, str | None, str]
) -> None:
    found = shared(place("a", here), [place(name, day) for name, day in others.items()])
    assert found is not None
    same = found.same
    earlier = [each.consultation for each in same.earlier]
    first = "here" if found.is_first_here else "there" if same.earlier and same.earlier[0].is_first else ""
    assert (earlier, same.has_between, same.later.consultation if same.later else None, first) == wanted


def test_a_later_consultation_changes_only_what_stands_right_before_it() -> None:
    chain = [place(name, day) for name, day in (("a", 1), ("b", 2), ("c", 3))]
    new = place("d", 4)

    def others(here: SentenceElsewhere) -> list[SentenceElsewhere]:
        return [each for each in chain if each is not here]

    changed = [here for here in chain if shared(here, others(here)) != shared(here, [*others(here), new])]
    assert changed == [chain[-1]]


def test_a_consultation_between_others_changes_only_the_ones_beside_it() -> None:
    chain = [place(name, day) for name, day in (("a", 1), ("b", 2), ("c", 3), ("e", 5), ("f", 6), ("g", 7), ("h", 8))]
    new = place("d", 4)

    def others(here: SentenceElsewhere) -> list[SentenceElsewhere]:
        return [each for each in chain if each is not here]

    changed = [here for here in chain if shared(here, others(here)) != shared(here, [*others(here), new])]
    assert [each.consultation for each in changed] == ["c", "e"]


def test_a_page_leads_to_the_answers_of_other_consultations() -> None:
    made = library(
        answered("voorbeeld", 5, f"Ja. {BRIDGES} {TUNNELS}"),
        answered("eerste", 1, BRIDGES),
        answered("tweede", 3, BRIDGES.lower()),
        answered("derde", 9, f"{BRIDGES} {TUNNELS}"),
    )
    (bridges, tunnels) = shown(made)
    how, names, rest, later = bridges
    assert how == "Staat ook in"
    assert [name.partition(" van ")[0] for name in names] == ["antwoord 1", "antwoord 1"]
    assert names[0].endswith("(1\u00a0januari\u00a02020, het eerst op deze site)")
    assert names[1].endswith("(3\u00a0januari\u00a02020)")
    assert (rest, later.endswith("(9\u00a0januari\u00a02020)")) == ("", True)
    assert tunnels[0] == "Staat hier het eerst op deze site, later in"


def test_what_says_something_else_is_called_alike_and_its_difference_is_marked() -> None:
    made = library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, BRIDGES.replace("bruggen", "dijken")))
    (found,) = sentences(made)
    assert found.how == "Lijkt op een zin in"
    assert found.answers[0].name.endswith("(1\u00a0januari\u00a02020)")
    assert "</span> bruggen<" in found.words
    assert found.there is not None
    assert "</span> dijken<" in found.there


def asked(name: str, day: int, question: str) -> Record:
    front = FrontMatter(dates=Dates(answered=date(2020, 1, day)))
    made = consultation("# VVD: Vragen", f"q1: {question}", "a1: Ja.", front=front)
    return record(replace(made, id=name))


def test_an_answer_leads_to_the_question_that_quotes_it_and_back() -> None:
    quoting = asked("vragend", 9, f"U schreef: «Dat klopt. {BRIDGES}» Is dat nu bekend?")
    answering = answered("voorbeeld", 5, BRIDGES)
    ((how, _names, _rest, _later),) = shown(library(answering, quoting))
    assert how == "Staat hier het eerst op deze site, later in"
    ((how, names, _rest, _later),) = shown(library(quoting, answering))
    assert (how, names[0].startswith("antwoord 1 van ")) == ("Staat ook in", True)


def test_a_sentence_of_questions_alone_is_not_shown() -> None:
    made = library(asked("voorbeeld", 5, f"{BRIDGES} Waarom?"), asked("ander", 9, f"{BRIDGES} Waarom?"))
    assert shown(made) == []


def test_what_says_the_same_is_called_nearly_the_same_on_its_own_with_the_first_use() -> None:
    near = f"Ook {BRIDGES[0].lower()}{BRIDGES[1:]}".replace("de provincies", "provincies")
    made = library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, near), answered("tweede", 3, BRIDGES))
    same, nearly = sentences(made)
    assert (same.how, same.answers[0].name.rpartition("(")[2]) == ("Staat ook in", "3\u00a0januari\u00a02020)")
    assert nearly.how == "Staat vrijwel zo ook in"
    assert nearly.answers[0].name.endswith("(1\u00a0januari\u00a02020, het eerst op deze site)")
    assert nearly.there is not None
    assert "</span> Ook<" in nearly.there


def test_a_sentence_that_stands_here_first_leads_to_the_next_that_is_nearly_so() -> None:
    near = f"Ook {BRIDGES}"
    made = library(answered("voorbeeld", 1, BRIDGES), answered("later", 3, near))
    (found,) = sentences(made)
    assert found.how == "Staat hier het eerst op deze site, later vrijwel zo in"


@pytest.mark.parametrize(
    ("word", "other"), [("met", "zonder"), ("welke", "geen"), ("dit jaar", "in 2031"), ("provincies", "Limburgers")]
)
def test_a_denial_a_number_or_a_name_is_never_called_nearly_the_same(word: str, other: str) -> None:
    made = library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, BRIDGES.replace(word, other)))
    assert [each.how for each in sentences(made)] == ["Lijkt op een zin in"]


def test_the_nearest_of_many_nearly_the_same_are_shown_and_the_others_named() -> None:
    texts = [f"{BRIDGES[:-1]} wegens {end}." for end in ("verkeer", "ouderdom", "roest", "schade", "trillingen")]
    others = (answered(f"nummer-{day}", day, text) for day, text in enumerate(texts, 1))
    found = sentences(library(answered("voorbeeld", 4, BRIDGES), *others))
    assert [(each.how, each.rest) for each in found] == [
        ("Staat vrijwel zo ook in", ", en daarna in andere"),
        ("Staat vrijwel zo ook in", ""),
        ("Staat later vrijwel zo in", ""),
    ]


def test_one_question_is_not_nearly_another() -> None:
    made = library(asked("voorbeeld", 5, f"{BRIDGES} Waarom?"), asked("ander", 9, f"Ook {BRIDGES} Waarom?"))
    assert shown(made) == []


def test_a_later_question_that_quotes_a_sentence_is_said_to_quote() -> None:
    quoting = asked("vragend", 9, f"U schreef: «Dat klopt. {BRIDGES}» Is dat nu bekend?")
    ((_how, names, _rest, _later),) = shown(library(answered("voorbeeld", 5, BRIDGES), quoting))
    assert names[0].endswith("(9\u00a0januari\u00a02020, als citaat)")


def test_three_sentences_of_others_are_shown_the_same_ones_first_and_the_rest_counted() -> None:
    rivers = ("Maas", "Rijn", "Waal", "Lek")
    here = [BRIDGES.replace("bruggen", f"bruggen over de {river}") for river in rivers]
    there = [here[0].replace("dit jaar", "in 2031"), *here[1:3], f"Ook {here[3]}"]
    made = library(answered("voorbeeld", 5, " ".join(here)), answered("eerste", 1, " ".join(there)))
    (exchange,) = made.records[0].consultation.exchanges
    found = same_words_view(PageContext(around(made), FULL_TEXT), made.records[0], exchange)
    assert found is not None
    assert [each.how for each in found.sentences] == ["Staat ook in", "Staat ook in", "Staat vrijwel zo ook in"]
    assert (found.more, found.more_elsewhere) == (0, 1)
