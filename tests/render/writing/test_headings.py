"""Headings of exchanges say what they are about, and no two of a document are the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.grammar.sentences.shortening import LONGEST_SHOWN
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.library import Library, Record
from generator.model.text import Span
from generator.render.writing.headings import exchange_heading, exchange_label, exchange_subject
from tests.annotate.builders import knowledge as terms_and_topics
from tests.annotate.builders import topic
from tests.pace import Watch
from tests.render.documents import consultation, knowledge, record

QUESTION = "Wat doet het kabinet voor vrede en defensie, en waarom doet het dat nu?"


def about(target: str, word: str, exchange: str = "vraag-1", text: str = QUESTION) -> Annotation:
    """A topic that one word of the question (block 1) decided."""
    start = text.index(word)
    return Annotation(AnnotationKind.TOPIC, target, 1, Span(start, start + len(word)), exchange)


def one(*annotations: Annotation, question: str = QUESTION, sidecar: dict[str, object] | None = None) -> Record:
    made = consultation("# VVD: Vragen van de VVD", f"q1: {question}", "a1: Dat.")
    return record(made, *annotations, sidecar=sidecar)


def headings(made: Record) -> list[str]:
    return [exchange_heading(made, exchange, knowledge()) for exchange in made.consultation.exchanges]


def test_a_heading_has_number_faction_topic_and_the_words_that_decided() -> None:
    made = one(about("defensie", "kabinet"), about("defensie", "nu"))
    assert headings(made) == ["Vraag 1, VVD: defensie (kabinet, nu)"]


def test_the_title_of_an_editor_stands_in_place_of_topic_and_words() -> None:
    made = one(about("vrede", "vrede"), sidecar={"exchanges": {"vraag-1": {"title": "Vrede, nu"}}})
    assert headings(made) == ["Vraag 1, VVD: Vrede, nu"]


def test_an_edit_without_title_changes_no_heading() -> None:
    made = one(about("vrede", "vrede"), sidecar={"exchanges": {"vraag-1": {"add_topics": ["defensie"]}}})
    assert headings(made) == ["Vraag 1, VVD: vrede"]


def test_without_a_topic_the_first_words_stand_between_quotation_marks() -> None:
    assert headings(one()) == ["Vraag 1, VVD: “Wat doet het kabinet voor vrede en defensie, …”"]


def apart(*phrases: str, text: str = QUESTION) -> list[Annotation]:
    """These words of the question set it apart."""
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in phrases]
    return [Annotation(AnnotationKind.KEY_PHRASE, text[s.start : s.end], 1, s, "vraag-1") for s in spans]


def test_without_a_topic_the_words_that_set_the_question_apart_stand_there() -> None:
    assert headings(one(*apart("vrede", "defensie"))) == ["Vraag 1, VVD: Vrede, defensie"]


def test_a_topic_that_is_not_sure_is_no_title() -> None:
    unsure = replace(about("vrede", "vrede"), certainty=Certainty.UNKNOWN)
    assert headings(one(unsure, *apart("defensie"))) == ["Vraag 1, VVD: Defensie"]
    assert headings(one(unsure)) == ["Vraag 1, VVD: “Wat doet het kabinet voor vrede en defensie, …”"]
    assert headings(one(about("vrede", "vrede"), *apart("defensie"))) == ["Vraag 1, VVD: vrede (defensie)"]


def test_the_linked_nouns_of_the_question_stand_behind_a_topic_before_the_words_that_decided() -> None:
    made = one(about("defensie", "kabinet"), *apart("kabinet voor vrede"))
    assert headings(made) == ["Vraag 1, VVD: defensie (kabinet voor vrede)"]


@pytest.mark.parametrize("adjective", ["humanitaire", "Europese", "kwantitatieve"])
def test_an_adjective_alone_says_nothing_behind_a_topic(adjective: str) -> None:
    question = f"Wat doet u tegen de {adjective} nood?"
    assert headings(one(about("vrede", adjective, text=question), question=question)) == ["Vraag 1, VVD: vrede"]


def asking(words: str, text: str) -> Annotation:
    """These words of the question ask."""
    start = text.index(words)
    return Annotation(AnnotationKind.ASKED, words, 1, Span(start, start + len(words)), "vraag-1")


@pytest.mark.parametrize(
    ("text", "words", "title"),
    [
        (
            "Zij vragen of het register openbaar wordt.",
            "of het register openbaar wordt",
            "“of het register openbaar wordt”",
        ),
        ("Wie betaalt de brug? Zo nee, wie niet?", "Wie betaalt de brug?", "“Wie betaalt de brug?”"),
        (
            "Zij vragen of de brug wordt hersteld en wanneer.",
            "of de brug wordt hersteld",
            "“of de brug wordt hersteld …”",
        ),
        ("Vindt u dat “wachten geen beleid is”?", "“wachten geen beleid is”", "“wachten geen beleid is”"),
    ],
)
def test_the_words_that_ask_stand_between_quotation_marks(text: str, words: str, title: str) -> None:
    assert headings(one(asking(words, text), question=text)) == [f"Vraag 1, VVD: {title}"]


def test_the_words_that_ask_follow_a_topic_without_deciding_words() -> None:
    text = "Ook om de vrede vragen zij of de brug over de Maas bij Roermond nog voor de zomer wordt hersteld."
    topic_alone = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-1", by_editor=True)
    words = "of de brug over de Maas bij Roermond nog voor de zomer wordt hersteld"
    (heading,) = headings(one(topic_alone, asking(words, text), question=text))
    assert heading == f"Vraag 1, VVD: vrede: “{words}”"


def test_the_words_that_ask_stand_before_the_words_that_decided() -> None:
    text = "Ook om de vrede vragen zij of de brug over de Maas wordt hersteld."
    decided = about("vrede", "Maas", text=text)
    assert headings(one(decided, asking("of de brug over de Maas wordt hersteld", text), question=text)) == [
        "Vraag 1, VVD: vrede: “of de brug over de Maas wordt hersteld”"
    ]


BY_EDITOR = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-1", by_editor=True)
BRUG = "brug over de Maas bij Roermond, waarover al jaren wordt gesproken,"


def test_the_words_that_ask_stand_alone_where_they_leave_no_room_for_a_topic() -> None:
    words = f"of de {BRUG} nog voor de zomer van volgend jaar 2027 wordt hersteld door een goede bouwer"
    assert len(words) < LONGEST_SHOWN < len(words) + len("vrede: “”")
    text = f"Ook om de vrede vragen zij {words}."
    assert headings(one(BY_EDITOR, asking(words, text), question=text)) == [f"Vraag 1, VVD: “{words}”"]


@pytest.mark.parametrize(
    ("text", "words", "title"),
    [
        ("Zij vragen of de brug open is.", "of de brug open is", "“of de brug open is”"),
        ("Zij vragen of de vrede komt.", "of de vrede komt", "“of de vrede komt”"),
        ("Zij vragen om de vrede of dit zo is.", "of dit zo is", "vrede"),
        ("Zij vragen om de vrede of men dit doet.", "of men dit doet", "vrede: “of men dit doet”"),
    ],
)
def test_a_topic_stands_where_the_question_holds_it_and_the_words_that_ask_do_not(
    text: str, words: str, title: str
) -> None:
    assert headings(one(BY_EDITOR, asking(words, text), question=text)) == [f"Vraag 1, VVD: {title}"]


def test_a_topic_of_which_the_question_holds_no_word_is_not_before_its_nouns_either() -> None:
    text = "Wat kosten bruggen in Zeeland?"
    made = one(BY_EDITOR, *apart("bruggen in Zeeland", text=text), question=text)
    assert headings(made) == ["Vraag 1, VVD: Bruggen in Zeeland"]


def test_a_topic_stands_alone_where_words_that_ask_would_be_cut_before_their_verb() -> None:
    words = f"of de {BRUG} en over de IJssel"
    text = f"Ook om de vrede vragen zij {words} wordt hersteld."
    assert headings(one(BY_EDITOR, asking(words, text), question=text)) == ["Vraag 1, VVD: vrede"]


def test_a_word_with_capitals_further_on_begins_a_title_with_one() -> None:
    assert headings(one(*apart("motie-Van Dam", text="motie-Van Dam"), question="motie-Van Dam")) == [
        "Vraag 1, VVD: Motie-Van Dam"
    ]


def test_a_theme_is_no_title() -> None:
    theme = replace(about("vrede", "vrede"), kind=AnnotationKind.THEME, target="Internationaal | Defensie")
    assert headings(one(theme)) == ["Vraag 1, VVD: “Wat doet het kabinet voor vrede en defensie, …”"]


@pytest.mark.parametrize(("written", "title"), [("iFMM", "iFMM"), ("ijzer", "IJzer"), ("öl", "Öl"), ("VS", "VS")])
def test_a_title_begins_with_a_capital_unless_its_first_word_has_others(written: str, title: str) -> None:
    assert headings(one(*apart(written, text=written), question=written)) == [f"Vraag 1, VVD: {title}"]


def test_few_words_are_given_in_full() -> None:
    assert headings(one(question="Wat nu?")) == ["Vraag 1, VVD: “Wat nu?”"]


def test_a_question_without_words_of_its_own_has_its_label_only() -> None:
    made = record(consultation("# VVD: Vragen van de VVD", "Q1: Vraag 1", "a1: Dat."))
    assert headings(made) == ["Vraag 1, VVD"]


def test_numbers_and_factions_are_enumerated() -> None:
    made = record(consultation("# VVD,D66: Vragen", "q5: Een?", "q6: Twee?", "a5: Ja.", together=(("5", "6"),)))
    assert exchange_label(made, next(made.consultation.exchanges)) == "Vraag 5 en 6, VVD en D66"


def test_a_question_of_an_unknown_asker_names_no_faction() -> None:
    assert headings(record(consultation("#: Vrede", "q1: Wat nu?")))[0].startswith("Vraag 1: ")


def subject(title: str, *words: str) -> str:
    text = " ".join(words)
    known = terms_and_topics(topic("t", "x").model_copy(update={"title": title}))
    made = one(*(about("t", word, text=text) for word in words), question=text)
    return exchange_subject(made, next(made.consultation.exchanges), known)


@pytest.mark.parametrize(
    ("title", "words", "shown"),
    [
        ("Steun aan Oekraïne", ["steun aan Oekraïne"], "Steun aan Oekraïne"),
        ("Steun aan Oekraïne", ["EU"], "Steun aan Oekraïne (EU)"),
        ("Sancties en druk", ["sanctie"], "Sancties en druk"),
        ("Turkije", ["Istanbul", "Istanboel", "opsluiting"], "Turkije (Istanbul, opsluiting)"),
        ("Indo-Pacific", ["Indo-Pacifische", "IP4"], "Indo-Pacific (IP4)"),
        ("NAVO-norm", ["NAVO-top"], "NAVO-norm (NAVO-top)"),
        ("Vrede", ["Krim", "mineralendeal", "bestand"], "Vrede (Krim, mineralendeal)"),
    ],
)
def test_deciding_words_are_shown_when_they_say_more_than_the_title(title: str, words: list[str], shown: str) -> None:
    assert subject(title, *words) == shown


def test_the_same_number_twice_in_one_section_is_counted() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Wat?", "a1: Dit.", "q1.2: Wat?", "a1.2: Dat.", "q1.3: Wat?"))
    assert headings(made) == [
        "Vraag 1, VVD: “Wat?”",
        "Vraag 1 (2e met dit nummer), VVD: “Wat?”",
        "Vraag 1 (3e met dit nummer), VVD: “Wat?”",
    ]


def test_the_same_number_of_another_faction_is_not_counted() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Wat?", "# D66: Vragen", "q1.2: Wat?"))
    assert headings(made) == ["Vraag 1, VVD: “Wat?”", "Vraag 1, D66: “Wat?”"]


def test_the_same_number_in_sections_without_faction_is_counted() -> None:
    made = record(consultation("#: Vrede", "q1: Wat?", "#: Defensie", "q1.2: Wat?"))
    assert headings(made) == ["Vraag 1: “Wat?”", "Vraag 1 (2e met dit nummer): “Wat?”"]


def test_headings_of_the_real_content_are_unique_and_of_a_length_to_read(real: Library) -> None:
    for made in real.records:
        found = [exchange_heading(made, exchange, real.knowledge) for exchange in made.consultation.exchanges]
        assert len(set(found)) == len(found)
        assert max(len(heading) for heading in found) < LONGEST_SHOWN + 45


@pytest.mark.parametrize("words", ["de vredesonderhandelingen", "met het kabinet", "%-norm"])
def test_words_that_repeat_the_title_or_name_nothing_stay_out(words: str) -> None:
    made = one(about("vredes", words, text=f"Wat {words}?"), question=f"Wat {words}?")
    known = terms_and_topics(topic("vredes", "onderhandelingen"))
    known = known.model_copy(update={"topics": (known.topics[0].model_copy(update={"title": "Vredesoverleg"}),)})
    assert exchange_subject(made, next(made.consultation.exchanges), known) == "Vredesoverleg"


def test_initials_of_words_that_are_told_stay_out() -> None:
    question = "Wat wil de Joint Force, de JF dus, in Rome?"
    made = one(*(about("vrede", word, text=question) for word in ("Joint Force", "JF", "Rome")), question=question)
    assert headings(made) == ["Vraag 1, VVD: vrede (Joint Force, Rome)"]


def test_time_grows_with_the_number_of_questions() -> None:
    """Headings are made several times for each page."""
    made = record(consultation(*(f"q{number % 7}.{number}: Waarom?" for number in range(4_000))))
    exchanges = list(made.consultation.exchanges)
    watch = Watch()
    labels = [exchange_label(made, exchange) for exchange in exchanges]
    assert watch.seconds() < 2
    assert labels[:8] == [*(f"Vraag {number}" for number in range(7)), "Vraag 0 (2e met dit nummer)"]
    assert len(set(labels)) == 4_000
