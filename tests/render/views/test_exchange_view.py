"""An exchange as pages show it: named, told who asks, and easy to cite."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts
from generator.model.consultation import Chamber, Consultation, Dates, FrontMatter, State
from generator.model.library import Record
from generator.model.text import Span
from generator.render.views.exchange_view import (
    AskedParts,
    ExchangeHead,
    ExchangeView,
    exchange_head,
    exchange_view,
)
from generator.render.views.facts import facts
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from tests.render.archives import around
from tests.render.documents import consultation, library, record

LINES = (
    "# VVD,D66: Vragen",
    "q5: Wordt het vrede?",
    "Q6: Vraag 6",
    "q6: En dan?",
    "A5: Antwoord 5 en 6",
    "a5: Ja.",
    "a5: Zeker.",
)
VREDE = Annotation(AnnotationKind.TOPIC, "vrede", 1, Span(10, 15), "vraag-5")
FULL_TEXT = "overleggen/voorbeeld/volledige-tekst/"


def document(front: FrontMatter | None = None) -> Consultation:
    return consultation(*LINES, together=(("5", "6"),), front=front)


def view(made: Record, path: str = FULL_TEXT) -> ExchangeView:
    return exchange_view(PageContext(around(library(made)), path), made, next(made.consultation.exchanges))


def head(made: Record, path: str = FULL_TEXT) -> ExchangeHead:
    return exchange_head(PageContext(around(library(made)), path), made, next(made.consultation.exchanges))


def test_the_head_names_what_refers_to_the_exchange_once_and_in_order() -> None:
    made = consultation(*LINES, "A7: Antwoord 7", "q7: Zie vraag 5 en 6.", "a7: Zie vraag 6.", together=(("5", "6"),))
    lead = Annotation(AnnotationKind.INTERNAL_REFERENCE, "vraag-6", 9, Span(4, 11), "vraag-7", whole=Span(4, 11))
    both = [replace(lead, block=8, target=target) for target in ("vraag-5", "vraag-6")]
    shown = head(record(made, lead, *both))
    assert shown.referring == (
        NamedLink("vraag 7", Markdown("index.md#vraag-7")),
        NamedLink("antwoord 7", Markdown("index.md#antwoord-7")),
    )


def test_the_head_shows_what_the_answer_promises_in_its_first_words() -> None:
    text = "Het kabinet zal de Kamer over de bouw van de brug, over de kosten daarvan en over de tunnel informeren."
    facts = CommitmentFacts("de Kamer", "voor de zomer")
    kind = AnnotationKind.COMMITMENT
    promise = Annotation(kind, "2025-06-30", 1, Span(0, len(text)), "vraag-5", commitment=facts)
    (shown,) = head(record(consultation("q5: Wat?", f"a5: {text}"), promise)).commitments
    made = shown.made
    assert (made.term, made.day, made.state) == (
        "voor de zomer",
        "30\u00a0juni\u00a02025",
        "automatisch herkend",
    )
    assert shown.made.opening.startswith("Het kabinet zal de Kamer over de bouw van de brug")
    assert shown.made.goes_on
    assert shown.name == "antwoord 5"
    assert len(shown.made.opening) <= 90
    assert shown.address == "../../../toezeggingen/index.md#voorbeeld-antwoord-5"


@pytest.mark.parametrize(
    ("answer", "is_quoted"),
    [
        (("Ik stuur u een brief.",), False),
        (("Ja. Dat klopt.", "Ik stuur u een brief."), False),
        (("Ja. Dat klopt. Dat weet ik.", "Ik stuur u een brief."), True),
    ],
)
def test_a_commitment_is_quoted_below_an_answer_of_more_than_three_sentences(
    answer: tuple[str, ...], *, is_quoted: bool
) -> None:
    last, kind = len(answer), AnnotationKind.COMMITMENT
    span = Span(0, len(answer[-1]))
    promise = Annotation(kind, "", last, span, "vraag-5", commitment=CommitmentFacts("u"))
    (shown,) = head(record(consultation("q5: Wat?", *(f"a5: {each}" for each in answer)), promise)).commitments
    assert shown.stands_out == is_quoted


def test_two_commitments_of_one_answer_are_told_apart_by_number() -> None:
    first, second = "Ik stuur u een brief.", "Ik stuur u een rapport."
    kind, facts = AnnotationKind.COMMITMENT, CommitmentFacts("u")

    def numbers(*answers: str) -> list[int]:
        document = consultation("q5: Wat?", *(f"a5: {text}" for text in answers))
        spans = [(block, Span(0, len(text))) for block, text in enumerate(answers, 1)]
        made = [Annotation(kind, "", block, span, "vraag-5", commitment=facts) for block, span in spans]
        return [each.number for each in head(record(document, *made)).commitments]

    assert numbers(first, second) == [1, 2]
    assert numbers(first) == [0]


def test_the_head_names_numbers_factions_topics_and_state() -> None:
    shown = head(record(document(), VREDE))
    assert (shown.id, shown.heading) == ("vraag-5", "Vraag 5 en 6, VVD en D66: vrede")
    assert shown.numbers == "5 en 6"
    assert shown.factions == (
        NamedLink("VVD", Markdown("../fracties/vvd/index.md")),
        NamedLink("D66", Markdown("../fracties/d66/index.md")),
    )
    assert shown.topics == (NamedLink("vrede", Markdown("../onderwerpen/vrede/index.md")),)
    assert (shown.state, shown.has_answer) == ("samen beantwoord", True)


def test_the_head_tells_what_each_topic_and_theme_was_chosen_by() -> None:
    words = replace(VREDE, kind=AnnotationKind.THEME, target="Internationaal | Defensie")
    elsewhere = replace(words, target="Recht", block=0, span=Span(0, 6))
    title = replace(words, target="Bestuur", block=None, span=None)
    editor = replace(title, target="Werk", by_editor=True)
    shown = head(record(document(), VREDE, words, elsewhere, title, editor))
    assert [(reason.name, reason.because) for reason in shown.reasons] == [
        ("vrede", "“vrede”"),
        ("Internationaal: Defensie", "“vrede”"),
        ("Recht", "“Vragen”, elders in het overleg"),
        ("Bestuur", "de titel van het overleg, of wie moet antwoorden"),
        ("Werk", "gekozen door de redactie"),
    ]
    assert shown.themes[0] == NamedLink("Internationaal: Defensie", Markdown("../themas/defensie/index.md"))


def test_a_question_that_asks_several_things_has_the_words_of_each() -> None:
    made = record(
        consultation("# VVD: Vragen", "q5: Wie betaalt de brug?", "q5: Wanneer is de brug klaar?", "q6: Waar ligt zij?")
    )
    (shown,) = head(made).asked
    assert shown == AskedParts("5", (Markdown("Wie betaalt de brug?"), Markdown("Wanneer is de brug klaar?")))


@pytest.mark.parametrize("number", ["5-7", "8 en 9", "8, 9"])
def test_questions_that_the_document_numbers_are_not_counted_again(number: str) -> None:
    asked = (f"q{number}: Wie betaalt de brug?", f"q{number}: Wanneer is de brug klaar?")
    assert head(record(consultation("# VVD: Vragen", *asked))).asked == ()


def test_no_more_than_five_words_are_told() -> None:
    text = "een twee drie vier vijf zes"
    found = [replace(VREDE, span=Span(text.index(word), text.index(word) + len(word))) for word in text.split()]
    made = record(consultation("# VVD: Vragen", f"q5: {text}"), *found)
    assert head(made).reasons[0].because == "“een”, “twee”, “drie”, “vier”, “vijf”"


def test_a_page_does_not_link_to_itself() -> None:
    shown = head(record(document(), VREDE), "overleggen/voorbeeld/fracties/vvd/")
    assert [bool(link.address) for link in shown.factions] == [False, True]
    shown = head(record(document(), VREDE), "overleggen/voorbeeld/onderwerpen/vrede/")
    assert [bool(link.address) for link in shown.topics] == [False]


def test_the_permalink_leads_to_the_full_text_from_everywhere() -> None:
    assert head(record(document())).permalink == "index.md#vraag-5"
    elsewhere = head(record(document()), "overleggen/voorbeeld/fracties/vvd/")
    assert elsewhere.permalink == "../../volledige-tekst/index.md#vraag-5"


def test_members_who_ask_are_named() -> None:
    made = document()
    asked = replace(next(made.exchanges), members=("Jansen", "De Vries"))
    section = replace(made.sections[0], exchanges=(asked,))
    assert head(record(replace(made, sections=(section,)))).members == ("Jansen", "De Vries")


def test_of_members_of_several_factions_each_is_named_with_its_own() -> None:
    made = document()
    asked = replace(next(made.exchanges), factions=("VVD", "D66"), members=("Jansen", "De Vries", "Bakker"))
    whose = (("Jansen", "VVD"), ("De Vries", "D66"))
    made = replace(
        made,
        front=replace(made.front, memberships=whose),
        sections=(replace(made.sections[0], exchanges=(asked,)),),
    )
    assert head(record(made)).members == ("Jansen (VVD)", "De Vries (D66)", "Bakker")


def test_each_question_says_whose_it_is_unless_the_document_announces_it() -> None:
    shown = view(record(document()))
    assert [(part.id, part.name, part.is_labelled) for part in shown.questions] == [
        ("vraag-5", "Vraag van de fracties van VVD en D66", False),
        ("vraag-6", "Vraag van de fracties van VVD en D66", True),
    ]
    assert [(part.id, part.name, part.is_labelled) for part in shown.answers] == [("antwoord-5", "Antwoord", True)]


def test_a_question_of_an_unknown_asker_is_just_a_question() -> None:
    made = record(consultation("#: Vrede", "q1: Wat nu?"))
    assert view(made).questions[0].name == "Vraag"


def test_a_part_has_its_label_first_and_then_its_paragraphs() -> None:
    shown = view(record(document()))
    assert [block.markdown for block in shown.questions[1].blocks] == ["Vraag 6", "En dan?"]
    assert [block.markdown for block in shown.answers[0].blocks] == ["Antwoord 5 en 6", "Ja.", "Zeker."]


def test_an_exchange_without_answer_says_so() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Wat nu?"))
    shown = view(made)
    assert (shown.head.state, shown.head.has_answer, shown.answers) == ("geen antwoord gevonden", False, ())
    assert next(made.consultation.exchanges).state is State.NO_ANSWER


FRONT = FrontMatter(
    kind="Verslag van een schriftelijk overleg",
    chamber=Chamber.TK,
    committee="vaste commissie voor Defensie",
    title="Over vrede",
    dossiers=("28676",),
    number="501",
    dates=Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12)),
)


def test_the_control_to_cite_names_what_it_cites() -> None:
    two = consultation("q1: Een?", "a1: Ja.", "q2: Twee?", "q3: Drie?")
    context = PageContext(around(library(record(two))), FULL_TEXT)
    found = [exchange_head(context, record(two), each).citing for each in two.exchanges]
    assert found[0] == NamedLink("Citeer dit antwoord", Markdown("../citeren/index.md#antwoord-1"))
    assert found[1:] == [NamedLink("Citeer deze vraag", Markdown(f"../citeren/index.md#vraag-{n}")) for n in (2, 3)]


def test_each_question_and_answer_has_its_own_address() -> None:
    assert head(record(document())).addresses == (
        NamedLink("vraag 5", Markdown("index.md#vraag-5")),
        NamedLink("vraag 6", Markdown("index.md#vraag-6")),
        NamedLink("antwoord 5", Markdown("index.md#antwoord-5")),
    )


@pytest.mark.parametrize("lines", [("q1: Wat nu?",), ("q1: Wat nu?", "a1: Niets.")])
def test_the_facts_name_the_day_that_the_publication_bears(lines: tuple[str, ...]) -> None:
    adopted = replace(FRONT, dates=replace(FRONT.dates, adopted=date(2025, 5, 13)))
    made = record(consultation("# VVD: Vragen", *lines, front=adopted))
    assert [
        fact.values for fact in facts(PageContext(around(library(made)), ""), made) if fact.name == "Vastgesteld op"
    ] == [("13\u00a0mei\u00a02025",)]
