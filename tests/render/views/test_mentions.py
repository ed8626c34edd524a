"""What consultations say of a document, as lists show it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import document_kinds as kinds
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind, Repair, RepairKind
from generator.model.consultation import FrontMatter
from generator.model.library import Library, Record
from generator.model.text import Span
from generator.render import archive_of
from generator.render.summaries.document_pages import MentionedDocument
from generator.render.views import mentions as module
from generator.render.views.exchange_view import exchange_head
from generator.render.views.facts import facts
from generator.render.views.mentions import DocumentEntry, Mentioning, document_entry, referring
from generator.render.views.neighbours import neighbour_of
from generator.render.views.page_context import PageContext
from generator.render.views.page_place import PagePlace
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from tests.render.archives import around
from tests.render.documents import consultation, library, record

PAPER = "Kamerstuk 28 676, nr. 5"
IDENTIFIER = "kst-28676-5"


def document(
    *lines: str,
    identity: str = "voorbeeld",
    front: FrontMatter | None = None,
    words: str = PAPER,
    target: str = IDENTIFIER,
    certainty: Certainty = Certainty.CERTAIN,
) -> Record:
    """A document of these lines in which the given words refer to the target wherever they stand."""
    made = consultation(*lines, identity=identity, front=front or FrontMatter(title=identity.capitalize()))
    found = [
        Annotation(AnnotationKind.REFERENCE, target, index, Span(at, at + len(words)), certainty=certainty)
        for index in range(len(made.blocks))
        if (at := made.text(index).find(words)) >= 0
    ]
    return record(made, *found)


def entry(known: Library, identifier: str = IDENTIFIER) -> DocumentEntry:
    archive = archive_of(known)
    return document_entry(PagePlace("x/"), archive, MentionedDocument(identifier, archive.mentions[identifier]))


def told(mentioning: Mentioning) -> list[tuple[str, str | None]]:
    return [(place.link.name, place.quote.words if place.quote else None) for place in mentioning.places]


def test_an_entry_says_where_and_with_which_words_a_document_is_mentioned() -> None:
    made = document(
        f"p: Over de brief inzake vrede ({PAPER}).", "# VVD: V", f"q1: Wat zegt {PAPER}? En nu?", f"a1: Zie {PAPER}."
    )
    found = entry(library(made))
    assert (found.name, found.anchor, found.id) == (PAPER, "kst-28676-5", IDENTIFIER)
    address = "https://zoek.officielebekendmakingen.nl/kst-28676-5.html"
    assert found.official == NamedLink("Lees dit stuk op officielebekendmakingen.nl", Markdown(address))
    (mentioning,) = found.mentioned
    assert told(mentioning) == [
        ("Voorbeeld, aan het begin van het document", f"Over de brief inzake vrede ({PAPER})."),
        ("Voorbeeld, vraag 1", f"Wat zegt {PAPER}?"),
        ("Voorbeeld, antwoord 1", None),
    ]
    address = "../overleggen/voorbeeld/volledige-tekst/index.md"
    assert [place.link.address for place in mentioning.places] == [
        address,
        f"{address}#vraag-1",
        f"{address}#antwoord-1",
    ]


def test_words_in_an_introduction_lead_to_the_heading_above_them() -> None:
    made = document("# VVD: V", f"i: Zij lazen {PAPER}.", "q1: Een?")
    (mentioning,) = entry(library(made)).mentioned
    assert mentioning.places[0].link.address.endswith("volledige-tekst/index.md#deel-vvd")


def test_a_heading_and_a_label_are_not_quoted() -> None:
    made = document(f"h: Over de brief {PAPER}", "# VVD: V", f"Q1: Vraag over {PAPER}", "q1: Een?")
    assert [quote for each in entry(library(made)).mentioned for _, quote in told(each)] == [None, None]


def test_what_a_rule_filled_in_is_told_of_the_document_where_it_did_so_in_every_place() -> None:
    filled = document(f"p: Over de brief ({PAPER}).", certainty=Certainty.DERIVED)
    whole = document(f"p: Ook de brief ({PAPER}).", identity="ander")
    assert entry(library(filled)).is_derived
    found = entry(library(filled, whole))
    assert not found.is_derived
    assert [each.places[0].is_derived for each in found.mentioned] == [True, False]


def test_words_in_front_that_only_refer_are_quoted_because_nothing_else_says_where_they_stand() -> None:
    (mentioning,) = entry(library(document(f"p: Zie ook {PAPER}.", "# VVD: V", "q1: Een?"))).mentioned
    assert told(mentioning) == [("Voorbeeld, aan het begin van het document", f"Zie ook {PAPER}.")]


def test_a_document_under_discussion_names_the_consultations_about_it() -> None:
    about = document(f"p: Over de brief ({PAPER}).", front=FrontMatter(title="A", documents=(IDENTIFIER,)))
    other = document(f"p: Ook {PAPER} is gelezen.", identity="ander")
    found = entry(library(about, other))
    assert [each.is_about for each in found.mentioned] == [True, False]
    assert found.discussed_in == ()


def test_consultations_about_a_document_are_named_where_they_are_not_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHOWN", 1)
    about = document(f"p: Over de brief ({PAPER}).", front=FrontMatter(title="A", documents=(IDENTIFIER,)))
    other = document(f"p: Ook {PAPER} is gelezen.", identity="ander")
    assert [link.name for link in entry(library(other, about)).discussed_in] == ["A"]


def test_of_many_places_in_a_consultation_the_first_are_quoted_and_the_others_linked() -> None:
    made = document("# VVD: V", *(f"q{n}: Wat zegt {PAPER} over punt {n}?" for n in range(1, 6)))
    (mentioning,) = entry(library(made)).mentioned
    assert len(mentioning.places) == module.QUOTED
    assert [link.name for link in mentioning.others] == ["vraag 4", "vraag 5"]


def test_of_many_consultations_the_first_are_shown_others_named_and_the_rest_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "SHOWN", 2)
    monkeypatch.setattr(module, "NAMED", 1)
    found = entry(library(*(document(f"p: De brief {PAPER}.", identity=f"c{n}") for n in range(5))))
    assert [told(each)[0][0] for each in found.mentioned] == ["C0", "C1"]
    assert ([link.name for link in found.more], found.rest) == (["C2"], "En in 2 andere overleggen.")


def test_a_document_on_this_site_has_its_page_named() -> None:
    own = document("p: T.", identity="eigen", front=FrontMatter(title="Eigen", dossiers=("28676",), number="5"))
    other = document(f"p: Ook {PAPER} is gelezen.", identity="ander")
    found = entry(library(own, other))
    assert found.here
    assert (found.here.name, found.here.address) == ("Eigen", "../overleggen/eigen/index.md")


def test_of_two_documents_with_one_id_neither_is_meant() -> None:
    front = FrontMatter(title="Eigen", dossiers=("28676",), number="5")
    twice = [document("p: T.", identity=name, front=front) for name in ("een", "twee")]
    assert entry(library(*twice, document(f"p: Ook {PAPER} is gelezen.", identity="ander"))).here is None


OWN = FrontMatter(title="Eigen", kind=kinds.AANHANGSEL, official_id="ah-tk-20232024-123", number="123")
ANNEX = "Aanhangsel Handelingen II 2023/24, nr. 123"


def own() -> Record:
    return document("# VVD: V", "q1: Een?", "a1: Ja.", "q2: Twee?", "a2: Nee.", identity="eigen", front=OWN)


def annex(text: str) -> Record:
    return document("p: T.", "# VVD: V", text, identity="ander", words=ANNEX, target="ah-tk-20232024-123")


def test_a_consultation_lists_what_refers_to_it_with_the_question_that_is_meant() -> None:
    asked = annex(f"q1: Kent u het antwoord op vraag 2 van de eerdere vragen ({ANNEX})?")
    known = library(own(), asked)
    (mentioning,) = referring(PageContext(around(known), "overleggen/eigen/"), neighbour_of(known.records[0]))
    (place,) = mentioning.places
    assert place.link.name == "Ander, vraag 1"
    assert place.leads_to
    assert (place.leads_to.name, place.leads_to.address) == ("antwoord 2", "volledige-tekst/index.md#antwoord-2")


@pytest.mark.parametrize("number", ["3", "12"])
def test_a_question_that_is_not_there_leads_nowhere(number: str) -> None:
    known = library(own(), annex(f"q1: Kent u het antwoord op vraag {number} van de vragen ({ANNEX})?"))
    (mentioning,) = referring(PageContext(around(known), "overleggen/eigen/"), neighbour_of(known.records[0]))
    assert mentioning.places[0].leads_to is None


def test_nothing_refers_to_a_consultation_that_no_other_mentions() -> None:
    known = library(own())
    assert list(referring(PageContext(around(known), "x/"), neighbour_of(known.records[0]))) == []


REPORT = FrontMatter(title="Verslag", kind=kinds.BILL_REPORT, dossiers=("28676",), number="5")
REPLY = FrontMatter(title="Nota", kind=kinds.NOTE_ON_REPORT, dossiers=("28676",), number="6")


def test_a_reply_that_names_the_report_first_answers_it_and_both_say_so() -> None:
    report = document("p: T.", "# VVD: V", "q1: Een?", identity="verslag", front=REPORT)
    reply = document(f"p: Op het verslag ({PAPER}).", "# VVD: V", "q1: Een?", "a1: Ja.", identity="nota", front=REPLY)
    known = library(report, reply)
    shown = {
        fact.name: fact.values
        for each in (report, reply)
        for fact in facts(PageContext(around(known, each), "overleggen/x/"), each)
    }
    assert shown["Beantwoord in"] == (NamedLink("Nota", Markdown("../nota/index.md")),)
    assert shown["Antwoord op"] == (NamedLink("Verslag", Markdown("../verslag/index.md")),)


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (kinds.VERSLAG, (f"p: Op het verslag ({PAPER}).", "# VVD: V", "q1: Een?", "a1: Ja.")),
        (kinds.NOTE_ON_REPORT, ("p: T.", "# VVD: V", "q1: Een?", f"a1: Zie het verslag ({PAPER}).")),
    ],
)
def test_a_document_of_another_kind_or_a_mention_further_on_answers_nothing(kind: str, lines: tuple[str, ...]) -> None:
    report = document("p: T.", "# VVD: V", "q1: Een?", identity="verslag", front=REPORT)
    other = document(*lines, identity="nota", front=FrontMatter(title="Nota", kind=kind))
    assert around(library(report, other), report).answered_in == ()


def noted(note: str) -> Record:
    """A question whose first note has these words; the reference is in the note."""
    made = consultation("# VVD: V", "q1: Dat is zo. Kent u de motie1 over vrede? Nee?", f"p: 1 {note}")
    start = made.blocks[1].start
    sign = Span(start + len("Dat is zo. Kent u de motie"), start + len("Dat is zo. Kent u de motie1"))
    call = Repair(RepairKind.NOTE_MARK, sign, "a sign", note="1")
    question = replace(made.blocks[1], repairs=(call,))
    blocks = (made.blocks[0], question, replace(made.blocks[2], kind=BlockKind.NOTE, note="1"))
    at = made.text(2).index(PAPER)
    return record(
        replace(made, blocks=blocks), Annotation(AnnotationKind.REFERENCE, IDENTIFIER, 2, Span(at, at + len(PAPER)))
    )


def test_a_note_is_quoted_and_linked_with_the_question_that_calls_it() -> None:
    (mentioning,) = entry(library(noted(f"Motie van het lid Jansen ({PAPER})."))).mentioned
    assert told(mentioning) == [("voorbeeld, noot bij vraag 1", f"Motie van het lid Jansen ({PAPER}).")]
    assert mentioning.places[0].link.address == "../overleggen/voorbeeld/volledige-tekst/index.md#voetnoot-1"


def test_of_a_note_that_only_refers_the_sentence_that_calls_it_is_quoted_too() -> None:
    (mentioning,) = entry(library(noted(f"Zie {PAPER}."))).mentioned
    assert told(mentioning) == [("voorbeeld, noot bij vraag 1", f"Zie {PAPER}.")]
    calling = mentioning.places[0].calling
    assert calling
    assert calling.words == "Kent u de motie over vrede?"


def test_of_a_note_that_says_what_the_document_is_the_sentence_that_calls_it_is_left_out() -> None:
    (mentioning,) = entry(library(noted(f"Motie van het lid Jansen ({PAPER})."))).mentioned
    assert mentioning.places[0].calling is None


def test_an_exchange_names_the_places_in_other_consultations_that_name_its_question_or_answer() -> None:
    known = library(own(), annex(f"q1: Kent u het antwoord op vraag 2 van de eerdere vragen ({ANNEX})?"))
    context = PageContext(around(known), "overleggen/eigen/volledige-tekst/")
    made = known.records[0]
    heads = [exchange_head(context, made, exchange) for exchange in made.consultation.exchanges]
    address = Markdown("../../ander/volledige-tekst/index.md#vraag-1")
    assert [head.referring for head in heads] == [(), (NamedLink("vraag 1 van Ander", address),)]


def test_a_reference_that_names_a_question_leads_to_it() -> None:
    known = library(own(), annex(f"q1: Kent u het antwoord op vraag 2 van de eerdere vragen ({ANNEX})?"))
    shown = PageContext(around(known, known.records[1]), "overleggen/ander/").official(known.records[1], 2).markdown
    assert "[op deze site](../eigen/volledige-tekst/index.md#antwoord-2)" in shown
