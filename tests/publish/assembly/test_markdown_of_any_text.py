"""Whatever a document or a template holds: what is converted is what MkDocs makes of it."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tests.publish.assembly.mkdocs_pages import is_converted
from tests.publish.assembly.written import ESCAPED, ODD, pages

NOTHING = st.just("")
PIECES = st.sampled_from(
    ["", " ", "\n", "\n\n", "-", "- ", "#", "    ", "x", "1", ":", "=", "!", "\u00a0", "é", "(", ")"]
)


def _beside(put: str) -> tuple[Callable[[str], str], ...]:
    return (lambda line: put + line, lambda line: line + put, lambda line: line[:9] + put + line[9:], lambda _: put)


DAMAGE: st.SearchStrategy[Callable[[str], str]] = st.one_of(
    st.sampled_from([lambda line: f"{line}\n{line}", lambda line: line[1:], lambda line: line[:-1]]),
    st.tuples(st.one_of(PIECES, PIECES, ODD), st.integers(0, 3)).map(lambda both: _beside(both[0])[both[1]]),
)


@given(pages(ESCAPED, NOTHING))
def test_any_text_in_what_templates_write_is_converted(source: str) -> None:
    assert is_converted(source)


@given(pages(st.one_of(ESCAPED, ESCAPED, ESCAPED, ODD)))
def test_what_nobody_would_write_is_converted_as_mkdocs_does_or_not_at_all(source: str) -> None:
    is_converted(source)


@given(pages(ESCAPED, NOTHING), st.lists(st.tuples(st.integers(0, 400), DAMAGE), min_size=1, max_size=3))
def test_a_damaged_page_is_converted_as_mkdocs_does_or_not_at_all(
    source: str, damages: list[tuple[int, Callable[[str], str]]]
) -> None:
    for place, damage in damages:
        lines = source.split("\n")
        at = place % len(lines)
        source = "\n".join([*lines[:at], damage(lines[at]), *lines[at + 1 :]])
    is_converted(source)
