"""Painting: which annotations are shown, and that no word of the text is touched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.text import Span
from generator.render.marks.paint import Insertion, Part, Style, paint, paint_parts, visible
from generator.render.writing.markdown import Markdown
from tests.pace import Watch
from tests.render.html import only, soup, words
from tests.render.writing.test_markdown import ANY, patient

TERM, REFERENCE, TOPIC = AnnotationKind.TERM, AnnotationKind.REFERENCE, AnnotationKind.TOPIC


def on(start: int, end: int, kind: AnnotationKind = TERM, target: str = "x") -> Annotation:
    return Annotation(kind, target, 0, Span(start, end))


def bracketed(annotation: Annotation, text: Markdown) -> Markdown:
    return Markdown(f"[{text}]({annotation.target})")


def shown(*annotations: Annotation) -> list[tuple[int, int]]:
    return [(span.start, span.end) for _, span in visible(annotations)]


def test_annotations_are_painted_in_order_of_place() -> None:
    made = paint("de NAVO en de EU", (on(14, 16, target="eu"), on(3, 7, target="navo")), bracketed)
    assert made == "de [NAVO](navo) en de [EU](eu)"


def test_text_without_annotations_is_only_escaped() -> None:
    assert paint("1. *x*", (), bracketed) == "1&#46; &#42;x&#42;"


def test_of_two_that_overlap_the_longer_is_shown() -> None:
    assert shown(on(0, 4), on(2, 9)) == [(2, 9)]


def test_a_long_term_beats_a_short_reference_in_it() -> None:
    assert shown(on(0, 3, REFERENCE), on(0, 9)) == [(0, 9)]


def test_of_two_on_the_same_words_the_reference_is_shown() -> None:
    ((annotation, _),) = visible((on(0, 4), on(0, 4, REFERENCE)))
    assert annotation.kind is REFERENCE


def test_of_two_equals_that_overlap_the_first_is_shown() -> None:
    assert shown(on(2, 6), on(0, 4)) == [(0, 4)]


@patient
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8), st.sampled_from([TERM, REFERENCE])), max_size=12))
def test_what_is_not_shown_overlaps_what_is_and_nothing_shown_overlaps(
    places: list[tuple[int, int, AnnotationKind]],
) -> None:
    spans = [Span(start, start + length) for start, length, _ in places]
    kept = [
        span for _, span in visible([on(s.start, s.end, kind) for s, (_, _, kind) in zip(spans, places, strict=True)])
    ]
    assert kept == sorted(kept)
    assert not any(one.overlaps(other) for one, other in pairwise(kept))
    for span in spans:
        assert any(span.overlaps(other) and len(other) >= len(span) for other in kept)


def test_what_stands_next_to_each_other_is_all_shown() -> None:
    assert shown(on(4, 8), on(0, 4)) == [(0, 4), (4, 8)]


def test_topics_and_annotations_without_place_are_not_painted() -> None:
    nowhere = Annotation(REFERENCE, "kst-1", None, None)
    assert shown(on(0, 4, TOPIC), nowhere, on(5, 5)) == []


def test_words_before_a_link_do_not_make_an_image_of_it() -> None:
    made = soup(paint("Hoera!NAVO", (on(6, 10),), bracketed))
    assert words(made) == "Hoera!NAVO"
    assert made.find("img") is None


def test_a_link_left_out_does_not_make_a_list_of_what_follows() -> None:
    made = soup(paint("1. Antwoord", (on(0, 1),), lambda _, text: text))
    assert [element.name for element in made.find_all(True)] == ["p"]
    assert words(made) == "1. Antwoord"


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from([TERM, REFERENCE, TOPIC])))


@patient
@given(ANY.map(lambda text: " ".join(text.split())), SPANS)
def test_the_text_of_painted_markdown_is_the_text_whatever_the_annotations(
    text: str, places: list[tuple[int, int, AnnotationKind]]
) -> None:
    annotations = [on(a, min(a + n, len(text)), kind) for a, n, kind in places if a < len(text)]
    wanted = [text[span.start : span.end] for _, span in visible(annotations)]

    def link(_: Annotation, escaped: Markdown) -> Markdown:
        return Markdown(f'[{escaped}](#begrip-x){{ #begrip-x-1 .term aria-describedby="begrip-x-uitleg" }}')

    made = soup(paint(text, annotations, link))
    paragraph = only(made, "p")
    assert re.sub(r"\s", "", paragraph.get_text()) == re.sub(r"\s", "", text)
    assert words(paragraph) == text
    assert [" ".join(a.get_text().split()) for a in paragraph.find_all("a")] == [w.strip() for w in wanted]


def painted(text: str, *found: Annotation, styles: Sequence[Style] = (), insertions: Sequence[Insertion] = ()) -> str:
    return paint(text, found, lambda annotation, words: Markdown(f"[{words}]"), styles, insertions)


def style(start: int, end: int, element: str = "strong") -> Style:
    return Style(Span(start, end), element)


def inserted(position: int, markdown: str = "°") -> Insertion:
    return Insertion(position, Markdown(markdown))


@pytest.mark.parametrize(
    ("styles", "found"),
    [
        ((style(3, 6),), "de <strong>SAC</strong>EUR zegt"),
        ((style(3, 9), style(6, 14, "em")), "de <strong>SAC</strong><em><strong>EUR</strong></em><em> zegt</em>"),
        ((style(2, 3),), "de SACEUR zegt"),
        ((style(0, 14),), "<strong>de SACEUR zegt</strong>"),
    ],
    ids=["within a word", "overlapping", "only space", "all"],
)
def test_words_stand_in_the_elements_of_their_styles(styles: tuple[Style, ...], found: str) -> None:
    assert painted("de SACEUR zegt", styles=styles) == found


def test_styles_and_links_cross_within_the_link() -> None:
    term = on(3, 9)

    assert painted("de SACEUR zegt", term, styles=(style(0, 6),)) == (
        "<strong>de </strong>[<strong>SAC</strong>EUR] zegt"
    )


def test_styled_words_are_as_literal_as_others() -> None:
    assert painted("<b> *x*", styles=(style(0, 7),)) == "<strong>&#60;b&#62; &#42;x&#42;</strong>"


@pytest.mark.parametrize(
    ("position", "found"), [(0, "°de SACEUR zegt"), (2, "de° SACEUR zegt"), (14, "de SACEUR zegt°")]
)
def test_an_insertion_stands_before_its_character_or_last(position: int, found: str) -> None:
    assert painted("de SACEUR zegt", insertions=(inserted(position),)) == found


def test_two_insertions_at_one_place_keep_their_order() -> None:
    assert painted("de", insertions=(inserted(2, "1"), inserted(2, "2"))) == "de12"


def test_an_insertion_in_an_empty_text_is_all_there_is() -> None:
    assert painted("", insertions=(inserted(0),)) == "°"


@pytest.mark.parametrize(
    ("position", "found"),
    [(3, "de °[SACEUR] zegt"), (9, "de [SACEUR]° zegt"), (5, "de SA°[CEUR] zegt"), (6, "de [SAC]°EUR zegt")],
    ids=["before", "after", "near its begin", "in its middle"],
)
def test_no_link_goes_over_an_insertion_and_the_longest_part_has_it(position: int, found: str) -> None:
    assert painted("de SACEUR zegt", on(3, 9), insertions=(inserted(position),)) == found


def test_an_insertion_between_two_links_stands_there_once() -> None:
    two = (on(0, 2), on(2, 4))

    assert painted("deSA", *two, insertions=(inserted(2),)) == "[de]°[SA]"


def test_an_insertion_in_styled_words_parts_them() -> None:
    assert painted("de SACEUR", styles=(style(0, 9),), insertions=(inserted(2),)) == (
        "<strong>de</strong>°<strong> SACEUR</strong>"
    )


def parts(text: str, *wanted: Part, found: Sequence[Annotation] = ()) -> list[str]:
    return list(paint_parts(text, found, lambda annotation, words: Markdown(f"[{words}]"), wanted))


def test_a_text_is_painted_in_parts_each_with_what_is_inserted_in_it() -> None:
    cells = (Part(Span(0, 3), (inserted(2),)), Part(Span(3, 3), (inserted(3, "leeg"),)), Part(Span(3, 5)))

    assert parts("de SA", *cells) == ["de° ", "leeg", "SA"]


def test_no_link_goes_over_two_parts() -> None:
    found = on(0, 8, REFERENCE)

    assert parts("kst 28 6", Part(Span(0, 7)), Part(Span(7, 8)), found=(found,)) == ["[kst 28 ]", "6"]


def test_what_is_inserted_at_the_end_of_a_part_stands_in_it() -> None:
    assert parts("ab", Part(Span(0, 1), (inserted(1),)), Part(Span(1, 2))) == ["a°", "b"]


@pytest.mark.parametrize("many", ["links", "styles", "insertions", "parts"])
def test_time_grows_with_what_is_painted(many: str) -> None:
    count = 10_000
    text = "ab " * count
    places = range(0, 3 * count, 3)
    links = [on(place, place + 2) for place in places] if many != "styles" else []
    styles = [style(place, place + 1) for place in places] if many in ("links", "styles") else []
    notes = tuple(inserted(place + 2) for place in places) if many == "insertions" else ()
    cells = [Part(Span(place, place + 3)) for place in places] if many == "parts" else [Part(Span(0, len(text)), notes)]
    watch = Watch()
    made = "".join(paint_parts(text, links, lambda annotation, words: Markdown(f"[{words}]"), cells, styles))
    assert watch.seconds() < 5
    assert (made.count("["), made.count("<strong>"), made.count("°")) == (len(links), len(styles), len(notes))
