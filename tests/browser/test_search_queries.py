"""Readers find what they mean, however they write it, and little else: every query, hosted and from a folder."""

from collections.abc import Callable
from itertools import takewhile
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.places import address
from tests.browser.search_queries import CONSULTATION, ON_THE_SITE, Query, ask, judge, open_search, queries
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ALL = queries()
ASKED = [query for query in ALL if query.kind in ON_THE_SITE]
PAIRS = [query for query in ALL if query.kind not in ON_THE_SITE]
IN_FIREFOX = ["sacuer", "raketten", "NAVOnorm", "28676", "imamoğlu", "Verenigde Staten"]
SLOWEST = 100  # milliseconds a query may take in the middle of all
FEW = ASKED[::10]
LED_TO = {"Pagina", "Begrip"}
Answers = Callable[[], list[dict[str, Any]]]


def searching(browse: Browse, request: pytest.FixtureRequest, place: str = "root") -> Page:
    page = browse(address(request, place, "")).page
    open_search(page)
    return page


@pytest.fixture(scope="module")
def asked() -> dict[str, list[dict[str, Any]]]:
    """The answers to all queries at each place, so that they are asked once."""
    return {}


@pytest.fixture
def answers(browse: Browse, request: pytest.FixtureRequest, asked: dict[str, list[dict[str, Any]]]) -> Answers:
    """What the search of the hosted site finds for each query."""

    def given() -> list[dict[str, Any]]:
        if not asked:
            asked["root"] = ask(searching(browse, request), [query.text for query in ASKED])
        return asked["root"]

    return given


def shows(answer: dict[str, Any], words: str) -> bool:
    return any(plain(words) in plain(result["text"]) for result in answer["results"])


def plain(text: str) -> str:
    """A text as people compare it: small letters, and the capital I with a dot is an i."""
    return text.replace("İ", "i").casefold()


def failure(query: Query, answer: dict[str, Any]) -> str:
    """What is wrong with an answer; empty when nothing is."""
    if query.text == "Lavrof":  # as somebody types it who heard it; the text has the name as below
        return "" if answer["corrected"] == "Lavrov" and shows(answer, "Lavrov") else "not put right"
    if query.kind == "without":
        found = [word for result in answer["results"] for word in result["marked"]]
        return f"found by {query.other}" if query.other in found else ""
    if answer["corrected"] or answer["partial"] or not shows(answer, query.other):
        return f"does not find {query.other}"
    are_notes = [result["kind"] == "Noot van de redactie" for result in answer["results"]]
    if sorted(are_notes) != are_notes:
        return "a note of the editor is above official text"
    # What a query is a name of comes before all, also where it is another of its names: `JenV`.
    led = sum(1 for _ in takewhile(LED_TO.__contains__, (result["kind"] for result in answer["results"])))
    exact = [is_exact for is_exact, is_note in zip(answer["exact"], are_notes, strict=True) if not is_note][led:]
    return "exact hits are not first" if sorted(exact, reverse=True) != exact else ""


def test_every_query_finds_its_words_with_exact_hits_first(answers: Answers) -> None:
    failed = [(query, failure(query, answer)) for query, answer in zip(ASKED, answers(), strict=True)]
    assert [told for told in failed if told[1]] == []


@pytest.mark.parametrize("queries", [FEW, pytest.param(ASKED, marks=pytest.mark.nightly)], ids=["few", "all"])
def test_queries_find_the_same_from_a_folder(
    browse: Browse, request: pytest.FixtureRequest, queries: list[Query]
) -> None:
    assert len(queries) > 20
    found = ask(searching(browse, request, "folder"), [query.text for query in queries])
    failed = [(query, failure(query, answer)) for query, answer in zip(queries, found, strict=True)]
    assert [told for told in failed if told[1]] == []


def test_a_result_shows_why_it_was_found(answers: Answers) -> None:
    unexplained = [
        (answer["query"], result["address"])
        for answer in answers()
        for result in answer["results"]
        if not result["marked"] and "begrippen/" not in result["address"]
    ]
    assert unexplained == []


def test_the_words_by_which_each_query_finds_are_those_that_a_person_approved(answers: Answers, golden: Golden) -> None:
    """Each false word shows here: one line a query, all words of the May 2025 consultation that it found."""
    lines: dict[str, str] = {}
    for answer in answers():
        own = [result for result in answer["results"] if result["address"].startswith(CONSULTATION)]
        words = sorted({word.casefold() for result in own for word in result["words"]})
        if words:
            lines[answer["query"]] = f"{answer['query']}: {', '.join(words)}\n"
    golden("search-words.txt", "".join(lines[query] for query in sorted(lines)))


def test_a_text_is_found_by_words_that_mean_its_words_and_by_no_others(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    judged = judge(searching(browse, request), [(query.text, query.other) for query in PAIRS])
    wrong = []
    for query, answer in zip(PAIRS, judged, strict=True):
        meant = query.other if query.kind == "typo" else None
        expected = {"found": query.kind in {"pair", "compound", "writing"}, "corrected": meant}
        if answer != expected:
            wrong.append((query, answer))
    assert wrong == []


def test_plurals_and_verb_forms_are_found_both_ways(browse: Browse, request: pytest.FixtureRequest) -> None:
    turned = [(query.other, query.text) for query in PAIRS if query.kind == "pair" and len(query.text) > 3]
    judged = judge(searching(browse, request), turned)
    inflected = [pair for pair, answer in zip(turned, judged, strict=True) if not answer["found"]]
    # The end of a compound finds the compound; a compound does not find its end.
    assert inflected == [
        ("defensie-uitgaven", "uitgaven"), ("kruisraketten", "raketten"), ("sanctieontwijking", "ontwijking")
    ]  # fmt: skip


def test_a_query_is_answered_before_a_reader_notices(answers: Answers) -> None:
    found = answers()
    took = median(answer["milliseconds"] for answer in found)
    assert took < SLOWEST, f"{took} ms, against {median(answer['alone'] for answer in found)} ms for the words alone"


@pytest.mark.parametrize("place", ["root", pytest.param("folder", marks=pytest.mark.nightly)])
def test_firefox_finds_the_same(
    browse: Browse, firefox: DriveFirefox, request: pytest.FixtureRequest, place: str
) -> None:
    expected = [len(answer["results"]) for answer in ask(searching(browse, request, place), IN_FIREFOX)]
    steps: list[dict[str, Any]] = [
        {"open": address(request, place, "")},
        {"click": "[data-action=search]"},
        {"wait": "!!window.overlegParts?.finder"},
    ]
    steps += [
        {"evaluate": f"overlegParts.finder.find({text!r}, {{}}).then(({{ results }}) => results.length)"}
        for text in IN_FIREFOX
    ]
    report = firefox(steps)
    assert report["results"][3:] == expected
    assert min(expected) > 0
    assert report["errors"] == []
