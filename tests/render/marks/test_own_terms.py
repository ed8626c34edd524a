"""Short forms that a document introduces itself, as pages mark and explain them; and the language of words on pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library, Record
from generator.model.text import Span
from generator.render.pages.full_text import full_text
from generator.render.views.page_context import PageContext
from tests.render.archives import around, pages_of
from tests.render.documents import consultation, record
from tests.render.html import soup, words

FULL = "Enhanced Forward Presence"
LINES = (f"q1: Via {FULL} (EfP) en de EfP?", "A1: Antwoord", "a1: De EfP en de <EfP>.", "p: De EfP.")


def places(text: str, part: str) -> list[Span]:
    return [Span(at, at + len(part)) for at in range(len(text)) if text.startswith(part, at)]


def on(made: Record, part: str, target: str, kind: AnnotationKind, **further: bool) -> list[Annotation]:
    """An annotation on each place where these words stand."""
    blocks = made.consultation.blocks
    return [
        Annotation(kind, target, block.index, span, "vraag-1", **further)  # type: ignore[arg-type]
        for block in blocks
        for span in places(made.consultation.text(block.index), part)
    ]


def document(*lines: str, by_editor: bool = False) -> Record:
    bare = record(consultation(*(lines or LINES)))
    uses = on(bare, "EfP", FULL, AnnotationKind.SHORT_FORM, by_editor=by_editor)
    introduced = [] if by_editor else [replace(uses[0], kind=AnnotationKind.DEFINITION)]
    foreign = on(bare, FULL, "en", AnnotationKind.FOREIGN)
    return replace(bare, annotations=(*introduced, *uses, *foreign))


def context(held: Record, *terms: GlossaryTerm) -> PageContext:
    return PageContext(around(Library((held,), Knowledge(glossary=terms))), "overleggen/voorbeeld/volledige-tekst/")


def marks(held: Record, page: PageContext) -> list[tuple[int, str, str]]:
    shown = [(block.index, soup(page.official(held, block.index).markdown)) for block in held.consultation.blocks]
    return [(n, words(a), str(a["aria-describedby"])) for n, part in shown for a in part.select("a.term")]


def test_a_short_form_is_marked_once_in_each_question_and_answer_also_beside_its_full_form() -> None:
    held = document()
    told = "in-dit-document-efp-uitleg"
    assert marks(held, context(held)) == [(0, "EfP", told), (2, "EfP", told), (3, "EfP", told)]


def test_it_is_explained_in_the_words_of_the_document_with_where_it_says_so() -> None:
    held = document()
    page = context(held)
    marks(held, page)
    [used] = page.own_terms
    assert (used.short, used.anchor, used.by_editor) == ("EfP", "in-dit-document-efp", False)
    assert used.long == f'<span lang="en">{FULL}</span>'
    assert used.place == "index.md#vraag-1"


SAYS = f"De {FULL} (EfP) bestaat."
ASKS = "Blijft de EfP?"


@pytest.mark.parametrize(
    ("lines", "anchor"),
    [
        ((f"p: {SAYS}", "# VVD: Vragen van de VVD", f"q1: {ASKS}", "a1: Ja."), "begin"),
        (("# VVD: Vragen van de VVD", f"i: {SAYS}", f"q1: {ASKS}", "a1: Ja."), "deel-vvd"),
        (("# VVD: Vragen van de VVD", "q1: Wat bestaat?", f"a1: {SAYS}", f"q2: {ASKS}"), "antwoord-1"),
        (("# VVD: Vragen van de VVD", "q1: Wat bestaat?", "a1: Dit.", f"p: {SAYS}", f"q2: {ASKS}"), "antwoord-1"),
        (
            ("# VVD: Vragen van de VVD", "q1: Wat?", "#: II Inleiding van de minister", f"p: {SAYS}", f"q2: {ASKS}"),
            "deel-deel-2",
        ),
        (("# VVD: Vragen van de VVD", f"q1: {ASKS}", "#: 28 676 NAVO", f"p: {SAYS}"), "vraag-1"),
    ],
)
def test_where_the_document_introduces_it_is_the_nearest_anchor_before_that(
    lines: tuple[str, ...], anchor: str
) -> None:
    held = document(*lines)
    [page] = pages_of(full_text, Library((held,), Knowledge()))
    found = soup(page.markdown)
    [link] = [a for a in found.select("section.terms a") if words(a) == "Waar dat staat"]
    assert link["href"] == f"index.md#{anchor}"
    assert len(found.select(f"#{anchor}")) == 1


@pytest.mark.parametrize(
    ("by_editor", "told", "names"),
    [
        (False, f"In dit document: “{FULL}”.", ["Waar dat staat", "Terug naar de tekst"]),
        (True, f"In dit document, volgens de redactie: “{FULL}”.", ["Terug naar de tekst"]),
    ],
)
def test_the_page_lists_it_with_the_terms_in_the_part_that_is_ours(
    by_editor: bool, told: str, names: list[str]
) -> None:
    [page] = pages_of(full_text, Library((document(by_editor=by_editor),), Knowledge()))
    terms = soup(page.markdown).select_one("section.terms.ours")
    assert terms is not None
    name, meaning, further = terms.select("dl > *")
    assert (name["id"], words(name)) == ("in-dit-document-efp", "EfP")
    assert (meaning["id"], words(meaning)) == ("in-dit-document-efp-uitleg", told)
    assert [words(span) for span in meaning.select("[lang=en]")] == [FULL]
    assert [words(a) for a in further.select("a")] == names


def test_a_page_without_terms_has_no_list_of_them() -> None:
    [page] = pages_of(full_text, Library((record(consultation("q1: Wordt het vrede?")),), Knowledge()))
    assert soup(page.markdown).select("section.terms") == []


def test_what_an_editor_says_is_told_as_that() -> None:
    held = document(by_editor=True)
    page = context(held)
    marks(held, page)
    [used] = page.own_terms
    assert (used.by_editor, used.place) == (True, "")


def test_two_short_forms_with_the_same_slug_have_anchors_of_their_own() -> None:
    bare = record(consultation("q1: De SDE en de SDE++?"))
    both = (
        Annotation(AnnotationKind.SHORT_FORM, "Een", 0, Span(3, 6), "vraag-1"),
        Annotation(AnnotationKind.SHORT_FORM, "Twee", 0, Span(13, 18), "vraag-1"),
    )
    held = replace(bare, annotations=both)
    page = context(held)
    marks(held, page)
    assert [(used.short, used.anchor) for used in page.own_terms] == [
        ("SDE", "in-dit-document-sde"),
        ("SDE++", "in-dit-document-sde-2"),
    ]


def test_of_a_term_and_a_short_form_on_the_same_words_the_term_is_shown() -> None:
    held = document()
    term = replace(held.annotations[1], kind=AnnotationKind.TERM, target="EfP")
    page = context(replace(held, annotations=(*held.annotations, term)), GlossaryTerm(term="EfP", definition="Uitleg."))
    first = marks(replace(held, annotations=(*held.annotations, term)), page)[0]
    assert first == (0, "EfP", "begrip-efp-uitleg")


def test_words_stay_what_they_were_whatever_stands_around_them() -> None:
    held = document()
    for block in held.consultation.blocks:
        page = context(held)
        assert words(soup(page.official(held, block.index).markdown)) == held.consultation.text(block.index)


def test_foreign_words_say_their_language_and_look_like_nothing() -> None:
    held = document()
    page = soup(context(held).official(held, 0).markdown)
    [span] = page.select("[lang]")
    assert (span.name, span["lang"], words(span), len(span.attrs)) == ("span", "en", FULL, 1)


def test_they_do_where_nothing_is_marked_too() -> None:
    held = document()
    assert [words(span) for span in soup(context(held).plain(held, 0).markdown).select("[lang=en]")] == [FULL]


@pytest.mark.parametrize(
    ("kind", "target", "part"),
    [
        (AnnotationKind.TERM, "x", FULL),
        (AnnotationKind.TERM, "x", "Forward"),
        (AnnotationKind.TERM, "x", f"Via {FULL}"),
        (AnnotationKind.TERM, "x", "Presence (EfP)"),
        (AnnotationKind.REFERENCE, "kst-28676-5", "Via Enhanced"),
    ],
)
def test_links_that_overlap_foreign_words_keep_them_and_their_language(
    kind: AnnotationKind, target: str, part: str
) -> None:
    held = document(LINES[0])
    text = held.consultation.text(0)
    other = Annotation(kind, target, 0, places(text, part)[0], "vraag-1")
    held = replace(held, annotations=(*held.annotations, other))
    page = soup(context(held, GlossaryTerm(term="x", definition="Uitleg.")).official(held, 0).markdown)
    assert words(page) == text
    assert "".join(words(span) for span in page.select("[lang=en]")).replace(" ", "") == FULL.replace(" ", "")
    assert [words(a) for a in page.select("a.term, a.reference") if words(a) != "EfP"] == [part]
