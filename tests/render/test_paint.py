"""Painting: which annotations are shown, and that no word of the text is touched."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.text import Span
from generator.render.markdown import Markdown
from generator.render.paint import paint, visible
from tests.render.html import only, soup, words
from tests.render.test_markdown import ANY, patient

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
