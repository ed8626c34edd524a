"""Each kind of page is looked at once by day, in turn in every way, and in all other ways at night."""

from itertools import product

import pytest

from tests.browser.places import (
    BUNDLED_PAGES,
    IN_FIREFOX,
    MAIN_PAGES,
    OTHERS_IN_FIREFOX,
    PAGE_TYPES,
    SCHEMES,
    WIDTHS,
    each_look,
    each_page,
    looks,
    other_looks,
)

each_turn = pytest.mark.parametrize(
    ("schemes", "turn"), [(SCHEMES, 0), (SCHEMES, 1), (SCHEMES, 2), (("light",), 0), (("light",), 1)]
)


@each_turn
def test_each_kind_of_page_is_looked_at_once_and_all_ways_come_together(schemes: tuple[str, ...], turn: int) -> None:
    by_day = looks(schemes, turn)
    assert [look.kind for look in by_day] == list(PAGE_TYPES)
    ways = {(look.place, look.width, look.scheme) for look in by_day}
    assert ways == set(product(("root", "folder"), WIDTHS, schemes))


@each_turn
def test_night_looks_in_all_other_ways_and_never_where_there_is_no_page(schemes: tuple[str, ...], turn: int) -> None:
    by_day, by_night = looks(schemes, turn), other_looks(schemes, turn)
    assert set(by_day).isdisjoint(by_night)
    pages = {("root", kind) for kind in PAGE_TYPES}
    pages |= {("folder", kind) for kind in MAIN_PAGES if kind in BUNDLED_PAGES}
    seen = {(look.place, look.kind, look.width, look.scheme) for look in [*by_day, *by_night]}
    assert {(*page, *way) for page, way in product(pages, product(WIDTHS, schemes))} <= seen
    assert not [look for look in [*by_day, *by_night] if look.place == "folder" and look.kind not in BUNDLED_PAGES]


def test_only_the_other_ways_are_for_the_night() -> None:
    (parameters,) = (mark.args[1] for mark in [each_look().mark])
    marked = [parameter for parameter in parameters if hasattr(parameter, "marks")]
    assert [parameter for parameter in parameters if parameter not in marked] == looks()
    assert [parameter.values[0] for parameter in marked] == other_looks()
    assert {mark.name for parameter in marked for mark in parameter.marks} == {"nightly"}


def test_pages_that_differ_from_main_ones_in_their_words_only_are_for_the_night() -> None:
    (parameters,) = (mark.args[1] for mark in [each_page.mark])
    by_night = [parameter for parameter in parameters if hasattr(parameter, "marks")]
    assert tuple(parameter for parameter in parameters if parameter not in by_night) == MAIN_PAGES
    assert {*MAIN_PAGES, *(parameter.values[0] for parameter in by_night)} == set(PAGE_TYPES)
    assert {mark.name for parameter in by_night for mark in parameter.marks} == {"nightly"}


def test_in_firefox_hosted_and_bundled_pages_are_opened_by_day_and_all_main_ones_at_night() -> None:
    assert {place for place, _ in IN_FIREFOX} == {"root", "folder"}
    assert any(kind.has_terms for _, kind in IN_FIREFOX)
    main = {("root", kind) for kind in MAIN_PAGES}
    main |= {("folder", kind) for kind in MAIN_PAGES if kind in BUNDLED_PAGES}
    assert main <= {*IN_FIREFOX, *OTHERS_IN_FIREFOX}
    assert set(IN_FIREFOX).isdisjoint(OTHERS_IN_FIREFOX)
