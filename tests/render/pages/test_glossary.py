"""The glossary: a list of all terms, and a page for each letter with their explanations and where they are used."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import FrontMatter, Signatory
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library, Page, Record
from generator.model.text import Span
from generator.render.pages import glossary as module
from generator.render.pages.glossary import glossary
from tests.golden_files import Golden
from tests.render.archives import pages_of
from tests.render.documents import consultation, record
from tests.render.html import only, soup, words

KNOWN = Knowledge(
    glossary=(
        GlossaryTerm(term="Zuil", definition="Een deel."),
        GlossaryTerm(term="EU", expansion="Europese Unie", definition="Landen."),
        GlossaryTerm(
            term="iFMM", expansion="informal Meeting", language="en", definition="Overleg.", source="https://e.org/(x)"
        ),
    )
)


TERMS = "section.term-list li a"


def used(term: str, block: int, exchange: str | None) -> Annotation:
    return Annotation(AnnotationKind.TERM, term, block, Span(0, 2), exchange)


def document(*annotations: Annotation, identity: str = "voorbeeld") -> Record:
    lines = ("p: EU-tekst.", "# VVD: Vragen", "q1: EU?", "a1: EU.", "# D66: Vragen", "q2: EU?")
    return record(consultation(*lines, identity=identity, front=FrontMatter(title=identity)), *annotations)


def pages(*records: Record, known: Knowledge = KNOWN) -> dict[str, Page]:
    return {made.path: made for made in pages_of(glossary, Library(records, known))}


def page(*records: Record, letter: str = "e", known: Knowledge = KNOWN) -> Page:
    return pages(*records, known=known)[f"begrippen/{letter}/"]


def listed(*records: Record, known: Knowledge = KNOWN) -> Page:
    return pages(*records, known=known)["begrippen/"]


def named(*names: str) -> Knowledge:
    return Knowledge(glossary=tuple(GlossaryTerm(term=name, definition="x") for name in names))


def test_each_letter_has_a_page_and_one_lists_all() -> None:
    assert list(pages()) == ["begrippen/", "begrippen/e/", "begrippen/i/", "begrippen/z/"]


def test_all_terms_are_listed_in_alphabetical_order_and_lead_to_their_explanation() -> None:
    found = soup(listed().markdown)
    assert [words(h2) for h2 in found.select("section.term-list h2")] == ["E", "I", "Z"]
    assert [(a["id"], words(a), a["href"]) for a in found.select(TERMS)] == [
        ("begrip-eu", "EU", "e/index.md#begrip-eu"),
        ("begrip-ifmm", "iFMM", "i/index.md#begrip-ifmm"),
        ("begrip-zuil", "Zuil", "z/index.md#begrip-zuil"),
    ]
    assert [(words(span), span.get("lang")) for span in found.select("li .expansion")] == [
        ("Europese Unie", None),
        ("informal Meeting", "en"),
    ]


def test_terms_stand_in_alphabetical_order_on_the_page_of_their_letter() -> None:
    found = soup(page(known=named("EU", "afschrikking", "Europa", "élan")).markdown)
    assert [(dt["id"], words(only(dt, "dfn"))) for dt in found.select("dt")] == [
        ("begrip-elan", "élan"),
        ("begrip-eu", "EU"),
        ("begrip-europa", "Europa"),
    ]


def test_what_begins_with_a_digit_or_a_sign_has_a_page_too() -> None:
    known = named("5G", "%-norm", "2 procent")
    assert list(pages(known=known)) == ["begrippen/", "begrippen/0-9/", "begrippen/p/"]
    assert page(letter="0-9", known=known).title == "Begrippen met een cijfer"


def test_the_page_of_a_letter_leads_to_the_others_and_to_the_list() -> None:
    found = soup(page(letter="i").markdown)
    assert [(words(a), a["href"], a.get("aria-current")) for a in found.select("nav.letters a")] == [
        ("E", "../e/index.md", None),
        ("I", "index.md", "page"),
        ("Z", "../z/index.md", None),
    ]
    assert "../index.md" in [a["href"] for a in found.select("nav.breadcrumbs a")]


def test_only_own_terms_and_general_ones_that_a_text_uses_are_shown() -> None:
    general = tuple(GlossaryTerm(term=name, definition="x") for name in ("EU", "NAVO", "OM"))
    off = GlossaryTerm.model_validate({"term": "VO", "explain": "false"})
    known = Knowledge(glossary=(KNOWN.glossary[0], off), general=general)
    found = soup(listed(document(used("EU", 0, None)), known=known).markdown)
    assert [words(a) for a in found.select(TERMS)] == ["EU", "Zuil"]


def test_two_meanings_of_the_same_letters_have_addresses_of_their_own() -> None:
    meanings = (("ministerraad", "onderraad"), ("medezeggenschapsraad", "school"))
    known = Knowledge(
        glossary=tuple(
            GlossaryTerm(term="MR", expansion=expansion, definition="x", near=(near,)) for expansion, near in meanings
        )
    )
    made = document(used("MR (ministerraad)", 2, "vraag-1"))
    found = soup(page(made, letter="m", known=known).markdown)
    assert [dt["id"] for dt in found.select("dt")] == ["begrip-mr-medezeggenschapsraad", "begrip-mr-ministerraad"]
    assert [words(dfn) for dfn in found.select("dfn")] == ["MR", "MR"]
    assert words(only(found, "dd.term-use")) == "voorbeeld: Vraag 1, VVD"


def test_other_names_of_a_term_are_there_to_be_found_by() -> None:
    term = GlossaryTerm(
        term="AVG", expansion="Algemene verordening", definition="x", forms=("GDPR", "AVG's", "Algemene Verordening")
    )
    found = soup(listed(known=Knowledge(glossary=(term,))).markdown)
    assert only(found, TERMS)["data-names"] == "GDPR"
    assert "data-names" not in only(soup(listed(known=named("EU")).markdown), TERMS).attrs


def test_the_field_is_hidden_until_a_script_shows_it_and_has_a_label() -> None:
    found = soup(listed().markdown)
    assert only(found, ".term-search").has_attr("hidden")
    assert only(found, "label")["for"] == only(found, "input[type=search]")["id"]


def test_an_expansion_names_its_language_when_it_is_not_dutch() -> None:
    shown = [only(soup(page(letter=letter).markdown), "dt .expansion") for letter in "ei"]
    assert [(words(span), span.get("lang")) for span in shown] == [("Europese Unie", None), ("informal Meeting", "en")]


def test_a_source_is_a_link_that_says_whose_source_it_is() -> None:
    link = only(soup(page(letter="i").markdown), "a.source")
    assert (link["href"], link["aria-label"]) == ("https://e.org/%28x%29", "Bron van de uitleg van iFMM")


def test_a_term_leads_to_the_exchanges_that_use_it_each_once() -> None:
    made = document(used("EU", 0, None), used("EU", 2, "vraag-1"), used("EU", 3, "vraag-1"), used("EU", 5, "vraag-2"))
    use = only(soup(page(made).markdown), "dd.term-use")
    assert words(use) == "voorbeeld: Vraag 1, VVD; Vraag 2, D66"
    assert [a["href"] for a in use.select("a")] == [
        "../../overleggen/voorbeeld/volledige-tekst/index.md",
        "../../overleggen/voorbeeld/volledige-tekst/index.md#vraag-1",
        "../../overleggen/voorbeeld/volledige-tekst/index.md#vraag-2",
    ]


def test_many_exchanges_are_counted_and_listed_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EXCHANGES_SHOWN", 1)
    use = only(soup(page(document(used("EU", 2, "vraag-1"), used("EU", 5, "vraag-2"))).markdown), "dd.term-use")
    assert words(only(use, "details summary")) == "2 vragen met “EU”"
    assert words(only(use, "details p")) == "Vraag 1, VVD; Vraag 2, D66"
    assert words(only(use, "dd > p")) == "voorbeeld:"


def test_a_term_outside_exchanges_leads_to_the_full_text() -> None:
    use = only(soup(page(document(used("EU", 0, None))).markdown), "dd.term-use")
    assert words(use) == "voorbeeld"


def test_other_annotations_are_no_use_of_a_term() -> None:
    made = document(Annotation(AnnotationKind.KEY_PHRASE, "EU", 2, Span(0, 2), "vraag-1"))
    assert soup(page(made).markdown).select("dd.term-use") == []


@pytest.mark.parametrize(
    ("number", "further", "more"),
    [
        (2, None, None),
        (3, "In 1 ander overleg met “EU” c2", None),
        (5, "In 2 andere overleggen met “EU” c2, c3", "En in 1 ander overleg."),
        (6, "In 2 andere overleggen met “EU” c2, c3", "En in 2 andere overleggen."),
    ],
)
def test_the_newest_consultations_are_shown_others_named_on_request_and_the_rest_counted(
    number: int, further: str | None, more: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "USES_SHOWN", 2)
    monkeypatch.setattr(module, "MOST_NAMED", 4)
    made = (document(used("EU", 0, None), identity=f"c{n}") for n in range(number))
    shown = [words(dd) for dd in soup(page(*made).markdown).select("dd.term-use")]
    assert shown == ["c0", "c1", *filter(None, [further, more])]


@pytest.mark.parametrize("name", ['a "b" {c} *d*', "x} {: .bad }", "<b>"])
def test_a_term_with_signs_is_shown_and_named_as_it_is(name: str) -> None:
    known = Knowledge(glossary=(GlossaryTerm(term=name + "x", definition="# *x*", source="https://e.org/"),))
    listing, (_, shown) = soup(listed(known=known).markdown), pages(known=known).values()
    assert words(only(listing, TERMS)) == name + "x"
    found = soup(shown.markdown)
    assert words(only(found, "dfn")) == name + "x"
    assert words(only(found, ".definition")) == "# *x*"
    assert only(found, "a.source")["aria-label"] == f"Bron van de uitleg van {name}x"


def test_the_description_counts_the_terms() -> None:
    assert listed().description.startswith("Uitleg van 3 begrippen en afkortingen")
    assert page().description == "Begrippen met de letter E: uitleg van 1 begrip of afkorting, in gewone taal."
    one = Knowledge(glossary=KNOWN.glossary[:1])
    assert listed(known=one).description.startswith("Uitleg van 1 begrip of afkorting ")


def test_three_entries_of_the_real_glossary_on_the_consultation_of_may_2025(real: Library, golden: Golden) -> None:
    three = tuple(real.knowledge.term_by_name[name] for name in ("A-brief", "adjunct-griffier", "afschrikking"))
    known = real.knowledge.model_copy(update={"glossary": three, "general": ()})
    made = pages(*real.records, known=known)
    golden("render/glossary.md", made["begrippen/a/"].markdown)
    golden("render/glossary-list.md", made["begrippen/"].markdown)


def test_a_foreign_term_says_its_language() -> None:
    terms = (GlossaryTerm(term="flagship project", term_language="en", definition="x"),)
    known = Knowledge(glossary=terms)
    assert only(soup(page(letter="f", known=known).markdown), "dfn")["lang"] == "en"
    assert only(soup(listed(known=known).markdown), TERMS)["lang"] == "en"
    assert "lang" not in only(soup(page(known=named("EU")).markdown), "dfn").attrs


def test_a_word_of_the_texts_that_stands_elsewhere_in_the_alphabet_leads_to_its_term() -> None:
    entry = GlossaryTerm(term="coalitieakkoord", definition="x", forms=("regeerakkoord",))
    made = record(
        consultation("q1: regeerakkoord?"), Annotation(AnnotationKind.TERM, entry.name, 0, Span(0, 13), "vraag-1")
    )
    known = Knowledge(general=(entry,))
    assert list(pages(made, known=known)) == ["begrippen/", "begrippen/c/", "begrippen/r/"]
    listed_here = soup(listed(made, known=known).markdown)
    assert words(only(listed_here, "span.see")) == "regeerakkoord: zie coalitieakkoord"
    found = soup(page(made, letter="r", known=known).markdown)
    assert (words(only(found, "dt.see")), words(only(found, "dt.see + dd"))) == (
        "regeerakkoord",
        "zie coalitieakkoord",
    )
    assert only(found, "dt.see + dd a")["href"] == "../c/index.md#begrip-coalitieakkoord"


def test_the_glossary_explains_the_kinds_and_offices_that_facts_name() -> None:
    general = tuple(GlossaryTerm(term=name, definition="x") for name in ("memorie van antwoord", "griffier", "EU"))
    front = FrontMatter(kind="Memorie van antwoord", signatories=(Signatory("Jansen", "Griffier"),))
    made = record(consultation("q1: Wat?", front=front))
    found = soup(listed(made, known=Knowledge(general=general)).markdown)
    assert [words(a) for a in found.select(TERMS)] == ["griffier", "memorie van antwoord"]
