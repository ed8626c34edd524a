"""The glossary: every term, its source, and where it is used."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import FrontMatter
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library, Page, Record
from generator.model.text import Span
from generator.render.pages import glossary as module
from generator.render.pages.glossary import glossary
from tests.golden_files import Golden
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


def used(term: str, block: int, exchange: str | None) -> Annotation:
    return Annotation(AnnotationKind.TERM, term, block, Span(0, 2), exchange)


def document(*annotations: Annotation, identity: str = "voorbeeld") -> Record:
    lines = ("p: EU-tekst.", "# VVD: Vragen", "q1: EU?", "a1: EU.", "# D66: Vragen", "q2: EU?")
    return record(consultation(*lines, identity=identity, front=FrontMatter(title=identity)), *annotations)


def page(*records: Record, known: Knowledge = KNOWN) -> Page:
    (made,) = glossary(Library(records, known))
    return made


def test_terms_stand_in_alphabetical_order_with_their_anchors() -> None:
    found = soup(page().markdown)
    assert [(dt["id"], words(only(dt, "dfn"))) for dt in found.select("dt")] == [
        ("begrip-eu", "EU"),
        ("begrip-ifmm", "iFMM"),
        ("begrip-zuil", "Zuil"),
    ]


def test_an_expansion_names_its_language_when_it_is_not_dutch() -> None:
    found = soup(page().markdown)
    assert [(words(span), span.get("lang")) for span in found.select(".expansion")] == [
        ("Europese Unie", None),
        ("informal Meeting", "en"),
    ]


def test_a_source_is_a_link_that_says_whose_source_it_is() -> None:
    link = only(soup(page().markdown), "a.source")
    assert (link["href"], link["aria-label"]) == ("https://e.org/%28x%29", "Bron van de uitleg van iFMM")


def test_a_term_leads_to_the_exchanges_that_use_it_each_once() -> None:
    made = document(used("EU", 0, None), used("EU", 2, "vraag-1"), used("EU", 3, "vraag-1"), used("EU", 5, "vraag-2"))
    use = only(soup(page(made).markdown), "dd.term-use")
    assert words(use) == "voorbeeld: Vraag 1, VVD; Vraag 2, D66"
    assert [a["href"] for a in use.select("a")] == [
        "../overleggen/voorbeeld/volledige-tekst/index.md",
        "../overleggen/voorbeeld/volledige-tekst/index.md#vraag-1",
        "../overleggen/voorbeeld/volledige-tekst/index.md#vraag-2",
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
    made = document(Annotation(AnnotationKind.TOPIC, "EU", 2, Span(0, 2), "vraag-1"))
    assert soup(page(made).markdown).select("dd.term-use") == []


@pytest.mark.parametrize(
    ("number", "more"), [(2, None), (3, "En in 1 ander overleg."), (4, "En in 2 andere overleggen.")]
)
def test_the_newest_consultations_are_named_and_the_others_counted(
    number: int, more: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "USES_SHOWN", 2)
    made = (document(used("EU", 0, None), identity=f"c{n}") for n in range(number))
    shown = [words(dd) for dd in soup(page(*made).markdown).select("dd.term-use")]
    assert shown == ["c0", "c1", *([more] if more else [])]


@pytest.mark.parametrize("name", ['a "b" {c} *d*', "x} {: .bad }", "<b>"])
def test_a_term_with_signs_is_shown_and_named_as_it_is(name: str) -> None:
    known = Knowledge(glossary=(GlossaryTerm(term=name + "x", definition="# *x*", source="https://e.org/"),))
    found = soup(page(known=known).markdown)
    assert words(only(found, "dfn")) == name + "x"
    assert words(only(found, ".definition")) == "# *x*"
    assert only(found, "a.source")["aria-label"] == f"Bron van de uitleg van {name}x"


def test_the_description_counts_the_terms() -> None:
    assert page().description.startswith("Uitleg van 3 begrippen en afkortingen")
    one = Knowledge(glossary=KNOWN.glossary[:1])
    assert page(known=one).description.startswith("Uitleg van 1 begrip of afkorting ")


def test_three_entries_of_the_real_glossary_on_the_consultation_of_may_2025(real: Library, golden: Golden) -> None:
    three = tuple(real.knowledge.term_by_name[name] for name in ("A-brief", "adjunct-griffier", "afschrikking"))
    known = real.knowledge.model_copy(update={"glossary": three})
    golden("render/glossary.md", page(*real.records, known=known).markdown)


def test_the_letters_lead_to_the_first_term_of_each() -> None:
    terms = tuple(GlossaryTerm(term=name, definition="x") for name in ("EU", "Europa", "afschrikking"))
    found = soup(page(known=Knowledge(glossary=terms)).markdown)
    assert [(words(a), a["href"]) for a in found.select("nav.letters a")] == [
        ("A", "#begrip-afschrikking"),
        ("E", "#begrip-eu"),
    ]


def test_a_foreign_term_says_its_language() -> None:
    terms = (GlossaryTerm(term="flagship project", term_language="en", definition="x"),)
    assert only(soup(page(known=Knowledge(glossary=terms)).markdown), "dfn")["lang"] == "en"
    assert "lang" not in only(soup(page(known=Knowledge(glossary=KNOWN.glossary[:1])).markdown), "dfn").attrs
