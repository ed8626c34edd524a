"""Whatever a document or a template holds: what is converted is what MkDocs makes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.publish.assembly.mkdocs_pages import is_converted
from tests.publish.assembly.written import ESCAPED, ODD, pages

NOTHING = st.just("")


@given(pages(ESCAPED, NOTHING))
def test_any_text_in_what_templates_write_is_converted(source: str) -> None:
    assert is_converted(source)


@given(pages(st.one_of(ESCAPED, ESCAPED, ESCAPED, ODD)))
def test_what_nobody_would_write_is_converted_as_mkdocs_does_or_not_at_all(source: str) -> None:
    is_converted(source)


@given(
    pages(ESCAPED, NOTHING), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3), ODD), min_size=1, max_size=3)
)
def test_a_damaged_page_is_converted_as_mkdocs_does_or_not_at_all(
    source: str, damage: list[tuple[int, int, str]]
) -> None:
    for place, taken, put in damage:
        at = place % (len(source) + 1)
        source = source[:at] + put + source[at + taken :]
    is_converted(source)
