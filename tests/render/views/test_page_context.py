"""What a page marks in official text, and what it must explain because of that."""

from __future__ import annotations

from dataclasses import replace

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind
from generator.model.consultation import FrontMatter
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.quotation import quoted_words
from generator.render.marks.used_terms import UsedTerm
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from tests.render.archives import around
from tests.render.documents import consultation, knowledge, library, record

LINES = (
    "p: De NAVO en de EU.",
    "# VVD: Vragen",
    "q1: Wat doet de NAVO? En de NAVO nu?",
    "A1: 1. Antwoord",
    "a1: De NAVO wacht, zie Kamerstuk 28 676, nr. 5 en nr. 6.",
    "q2: En de NAVO hier?",
)


def term(block: int, word: str, exchange: str | None, nth: int = 0, target: str = "NAVO") -> Annotation:
    text = LINES[block].partition(": ")[2]
    start = [i for i in range(len(text)) if text.startswith(word, i)][nth]
    return Annotation(AnnotationKind.TERM, target, block, Span(start, start + len(word)), exchange)


def reference(block: int, word: str, target: str, certainty: Certainty = Certainty.CERTAIN) -> Annotation:
    start = LINES[block].partition(": ")[2].index(word)
    span = Span(start, start + len(word))
    return Annotation(AnnotationKind.REFERENCE, target, block, span, "vraag-1", certainty)


def document(*annotations: Annotation, sidecar: dict[str, object] | None = None) -> Record:
    return record(consultation(*LINES), *annotations, sidecar=sidecar)


def page(made: Record, path: str = "overleggen/voorbeeld/volledige-tekst/") -> PageContext:
    return PageContext(around(library(made)), path)


FIRST = '[NAVO](#begrip-navo){ #begrip-navo-1 .term aria-describedby="begrip-navo-uitleg" }'
LATER = '[NAVO](#begrip-navo){ .term aria-describedby="begrip-navo-uitleg" }'


def test_a_term_is_marked_at_its_first_use_in_a_question_and_in_its_answer_and_not_again() -> None:
    made = document(term(2, "NAVO", "vraag-1"), term(2, "NAVO", "vraag-1", 1), term(4, "NAVO", "vraag-1"))
    context = page(made)
    assert context.official(made, 2).markdown == f"Wat doet de {FIRST}? En de NAVO nu?"
    assert context.official(made, 4).markdown == f"De {LATER} wacht, zie Kamerstuk 28 676, nr. 5 en nr. 6."


def test_who_reads_the_expansion_in_the_text_is_told_only_what_it_means() -> None:
    made = document(term(2, "NAVO", "vraag-1"))
    navo = GlossaryTerm(term="NAVO", expansion="Navo", definition="Uitleg.")
    expanded = knowledge().model_copy(update={"glossary": (navo,)})
    shown = PageContext(around(library(made, known=expanded)), "x/").official(made, 2).markdown
    assert FIRST.replace("uitleg", "betekenis") in shown


def test_each_exchange_marks_the_term_again_but_the_way_back_leads_to_the_first_mark() -> None:
    made = document(term(0, "NAVO", None), term(2, "NAVO", "vraag-1"), term(5, "NAVO", "vraag-2"))
    context = page(made)
    shown = [str(context.official(made, block).markdown) for block in (0, 2, 5)]
    assert FIRST in shown[0]
    assert LATER in shown[1]
    assert LATER in shown[2]
    assert sum(text.count("#begrip-navo-1 ") for text in shown) == 1


def test_two_consultations_on_one_page_are_kept_apart() -> None:
    made = document(term(2, "NAVO", "vraag-1"))
    other = record(consultation(*LINES, identity="ander"), term(2, "NAVO", "vraag-1"))
    context = PageContext(around(library(made, other)), "x/")
    assert FIRST in context.official(made, 2).markdown
    assert LATER in context.official(other, 2).markdown


def test_the_page_lists_each_term_it_marks_once_by_name_with_its_full_entry() -> None:
    made = document(term(0, "NAVO", None), term(0, "EU", None, target="EU"), term(2, "NAVO", "vraag-1"))
    context = page(made)
    context.official(made, 0)
    context.official(made, 2)
    used = [each for each in context.terms if isinstance(each, UsedTerm)]
    assert [(each.term.term, each.anchor) for each in used] == [("EU", "begrip-eu"), ("NAVO", "begrip-navo")]
    assert used[1].entry == "../../../begrippen/n/index.md#begrip-navo"


def test_a_reference_with_a_known_address_is_a_link_and_is_listed_once() -> None:
    again = reference(4, "nr. 6", "kst-28676-5")
    made = document(reference(4, "Kamerstuk 28 676, nr. 5", "kst-28676-5"), again)
    context = page(made)
    address = "https://zoek.officielebekendmakingen.nl/kst-28676-5.html"
    assert f"[Kamerstuk 28 676, nr. 5]({address}){{ .reference }}" in context.official(made, 4).markdown
    assert [(used.text, used.id, used.address) for used in context.references] == [
        ("Kamerstuk 28 676, nr. 5", "kst-28676-5", address)
    ]


def test_a_reference_within_is_a_link_to_the_question_in_the_full_text() -> None:
    within = replace(reference(4, "nr. 6", "vraag-12"), kind=AnnotationKind.INTERNAL_REFERENCE)
    context = page(document(within), "overleggen/voorbeeld/fracties/vvd/")
    link = "[nr. 6](../../volledige-tekst/index.md#vraag-12){ .reference .within }"
    assert link in context.official(document(within), 4).markdown
    assert context.references == []


def test_a_derived_reference_is_marked_as_derived() -> None:
    made = document(reference(4, "nr. 6", "kst-28676-6", Certainty.DERIVED))
    context = page(made)
    assert "{ .reference .derived }" in context.official(made, 4).markdown
    assert context.references[0].is_derived


def test_a_short_form_is_a_derived_link_that_says_which_document_it_is_taken_for() -> None:
    short = replace(reference(4, "nr. 6", "kst-28676-5", Certainty.DERIVED), kind=AnnotationKind.SHORT_REFERENCE)
    made = document(reference(4, "Kamerstuk 28 676, nr. 5", "kst-28676-5"), short)
    context = page(made)
    meant = "wij denken: Kamerstuk 28 676, nr. 5"
    link = f'{{ .reference .derived aria-label="nr. 6 ({meant})" title="{meant}" }}'
    assert (
        f"[nr. 6](https://zoek.officielebekendmakingen.nl/kst-28676-5.html){link}" in context.official(made, 4).markdown
    )
    assert [used.id for used in context.references] == ["kst-28676-5"]


def test_a_letter_without_a_number_is_listed_once_and_stays_plain_text() -> None:
    letter = replace(reference(4, "nr. 6", "2024-03-12", Certainty.UNKNOWN), kind=AnnotationKind.DATED_LETTER)
    made = document(letter, letter)
    context = page(made)
    assert context.official(made, 4).markdown == "De NAVO wacht, zie Kamerstuk 28 676, nr. 5 en nr. 6."
    assert context.letters == ["nr. 6"]


def test_an_unknown_reference_stays_plain_text() -> None:
    made = document(reference(4, "nr. 5", "", Certainty.UNKNOWN), reference(4, "nr. 6", "kst-1", Certainty.UNKNOWN))
    context = page(made)
    assert context.official(made, 4).markdown == "De NAVO wacht, zie Kamerstuk 28 676, nr. 5 en nr. 6."
    assert context.references == []


def test_plain_text_marks_nothing_and_explains_nothing() -> None:
    made = document(term(0, "NAVO", None), sidecar={"notes": [{**NOTE, "quote": "De NAVO en de EU."}]})
    context = page(made)
    block = context.plain(made, 0)
    assert (block.markdown, block.notes) == ("De NAVO en de EU.", ())
    assert context.terms == []


def test_a_block_knows_what_it_is_in_the_document() -> None:
    made = document()
    kinds = [page(made).official(made, block).kind for block in (1, 2, 3)]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LABEL]
    assert page(made).plain(made, 3).kind is BlockKind.LABEL


NOTE = {"text": "Uitleg.", "author": "Redactie", "date": "2025-06-01"}


def test_a_block_brings_the_notes_on_its_words() -> None:
    made = document(sidecar={"notes": [{**NOTE, "quote": "De NAVO wacht"}]})
    context = page(made)
    assert [note.quote for note in context.official(made, 4).notes] == ["De NAVO wacht"]
    assert context.official(made, 2).notes == ()


def test_links_are_relative_to_the_page_and_a_page_does_not_link_to_itself() -> None:
    context = page(document(), "fracties/vvd/")
    assert context.link("onderwerpen/vrede/", "x") == "../../onderwerpen/vrede/index.md#x"
    assert context.file("overleggen/voorbeeld/bron.txt") == "../../overleggen/voorbeeld/bron.txt"
    assert context.named("D66", "fracties/d66/").address == "../d66/index.md"
    assert context.named("VVD", "fracties/vvd/") == NamedLink("VVD", context.named("VVD", "fracties/vvd/").address)
    assert context.named("VVD", "fracties/vvd/").address == ""


OWN = FrontMatter(title="Eigen", dossiers=("28676",), number="5")
HERE = '<span class="here ours"> [op deze site](../../eigen/index.md){ aria-label="Op deze site: Eigen" }</span>'


def test_behind_a_reference_to_a_document_of_this_site_stands_a_link_to_its_page() -> None:
    own = record(consultation("p: T.", identity="eigen", front=OWN))
    made = document(reference(4, "Kamerstuk 28 676, nr. 5", "kst-28676-5"))
    context = PageContext(around(library(made, own)), "overleggen/voorbeeld/volledige-tekst/")
    official = "https://zoek.officielebekendmakingen.nl/kst-28676-5.html"
    assert context.official(made, 4).markdown == (
        f"De NAVO wacht, zie [Kamerstuk 28 676, nr. 5]({official}){{ .reference }}{HERE} en nr. 6."
    )
    (used,) = context.references
    assert used.here == NamedLink("Eigen", Markdown("../../eigen/index.md"))
    assert used.elsewhere is None


def test_a_heading_holds_no_link_to_a_page_of_this_site() -> None:
    own = record(consultation("p: T.", identity="eigen", front=OWN))
    made = record(
        consultation("h: Over Kamerstuk 28 676, nr. 5"),
        Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 0, Span(5, 28)),
    )
    assert "op deze site" not in PageContext(around(library(made, own)), "x/").official(made, 0).markdown


def test_a_document_does_not_lead_to_itself() -> None:
    made = record(
        consultation("p: Dit is Kamerstuk 28 676, nr. 5.", identity="eigen", front=OWN),
        Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 0, Span(7, 30)),
    )
    context = PageContext(around(library(made)), "x/")
    assert "op deze site" not in context.official(made, 0).markdown
    assert [(used.here, used.elsewhere) for used in context.references] == [(None, None)]


def test_a_reference_leads_to_the_other_consultations_that_mention_the_document() -> None:
    target = reference(4, "Kamerstuk 28 676, nr. 5", "kst-28676-5")
    made = document(target)
    others = (record(consultation(*LINES, identity=name), target, target) for name in ("ander", "derde"))
    context = PageContext(around(library(made, *others)), "overleggen/voorbeeld/volledige-tekst/")
    context.official(made, 4)
    address = Markdown("../../../dossiers/28676/index.md#kst-28676-5")
    assert [used.elsewhere for used in context.references] == [NamedLink("andere overleggen", address)]


def test_a_quotation_keeps_languages_and_has_no_links() -> None:
    made = record(
        consultation("p: Het woord meeting staat *hier*."),
        Annotation(AnnotationKind.FOREIGN, "en", 0, Span(10, 17)),
        Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 0, Span(0, 3)),
    )
    quoted = quoted_words(made, 0, Span(4, 30))
    assert quoted == 'woord <span lang="en">meeting</span> staat &#42;hier&#42;'
