"""The witness of the first promise objects at the place of each word that is dropped, doubled, moved or changed."""

from __future__ import annotations

import html
import re

import pytest

from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.text import Line, SourceText, Span
from generator.problems import Code, Place, Problem, Problems
from generator.verify.words import WordCount, check_words, official_words, wanted_words
from tests.parse.documents import may_2025

LINES = ("De NAVO-", "norm is twee procent.", "", "Pagina 1", "", "Het kabinet zegt ja.")
NORM = Span(8, 9)
PAGE = Span(32, 40)


def source(*lines: str) -> SourceText:
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    spans = (Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    return SourceText("source.txt", "\n".join(lines), tuple(Line(n, span) for n, span in enumerate(spans, 1)))


def entry(kind: LedgerKind, span: Span, words: str = "") -> LedgerEntry:
    return LedgerEntry(kind, Place("source.txt", 1, span.start + 1), span, words, "", "because")


LEDGER = (entry(LedgerKind.HYPHEN_KEPT, NORM, "NAVO- norm"), entry(LedgerKind.FURNITURE, PAGE, "Pagina 1"))


def official(*paragraphs: str) -> str:
    return "".join(f'<p class="official">{paragraph}</p>' for paragraph in paragraphs)


def witnessed(page: str, entries: tuple[LedgerEntry, ...] = LEDGER) -> tuple[WordCount, list[Problem]]:
    problems = Problems()
    return check_words(source(*LINES), entries, page, problems), list(problems)


GOOD = official("De NAVO-norm is twee procent.", "Het kabinet zegt ja.")


def test_page_and_ledger_together_are_the_source() -> None:
    count, problems = witnessed(GOOD)

    assert problems == []
    assert count == WordCount(in_source=12, on_page=9, in_ledger=3)


@pytest.mark.parametrize(
    ("page", "place", "message"),
    [
        (
            official("De NAVO-norm is procent.", "Het kabinet zegt ja."),
            (2, 9),
            "the page has “procent.” where the source has “twee”",
        ),
        (
            official("De NAVO-norm is is twee procent.", "Het kabinet zegt ja."),
            (2, 9),
            "the page has “is” where the source has “twee”",
        ),
        (
            official("Het kabinet zegt ja.", "De NAVO-norm is twee procent."),
            (1, 1),
            "the page has “Het” where the source has “De”",
        ),
        (
            official("De NAVO-norm is twee procent", "Het kabinet zegt ja."),
            (2, 14),
            "the page has “procent” where the source has “procent.”",
        ),
        (official("De NAVO-norm is twee procent.", "Het kabinet zegt"), (6, 18), "the page ends before “ja.”"),
        (
            official("De NAVO-norm is twee procent.", "Het kabinet zegt ja. Nee."),
            (6, 20),
            "after the last word of the source the page goes on with “Nee.”",
        ),
        (
            official("De NAVO- norm is twee procent.", "Het kabinet zegt ja."),
            (1, 4),
            "the page has “NAVO-” where the source has “NAVO-norm”",
        ),
        (
            official("De NAVO-norm is twee procent. Pagina 1", "Het kabinet zegt ja."),
            (6, 1),
            "the page has “Pagina” where the source has “Het”",
        ),
        ("", (1, 1), "the page ends before “De”"),
    ],
    ids=["dropped", "doubled", "moved", "changed", "cut off", "added", "split", "furniture", "empty"],
)
def test_a_page_that_is_not_the_source_is_reported_at_the_first_difference(
    page: str, place: tuple[int, int], message: str
) -> None:
    _, [problem] = witnessed(page)

    assert problem.code is Code.TEXT_CHANGED
    assert (problem.place.line, problem.place.column) == place
    assert problem.message == message


def test_without_its_ledger_a_joined_hyphen_is_a_changed_word() -> None:
    _, [problem] = witnessed(GOOD, LEDGER[1:])

    assert problem.message == "the page has “NAVO-norm” where the source has “NAVO-”"


def test_without_its_ledger_furniture_is_missing() -> None:
    _, [problem] = witnessed(GOOD, LEDGER[:1])

    assert problem.message == "the page has “Het” where the source has “Pagina”"


def test_a_removed_hyphen_is_not_on_the_page() -> None:
    problems = Problems()
    gone = entry(LedgerKind.HYPHEN_REMOVED, Span(4, 6))

    check_words(source("Konk-", "relaties"), (gone,), official("Konkrelaties"), problems)
    assert list(problems) == []
    check_words(source("Konk-", "relaties"), (gone,), official("Konk-relaties"), problems)
    assert [problem.code for problem in problems] == [Code.TEXT_CHANGED]


def test_two_hyphens_in_one_word_are_both_joined() -> None:
    problems = Problems()
    both = (entry(LedgerKind.HYPHEN_KEPT, Span(2, 3)), entry(LedgerKind.HYPHEN_REMOVED, Span(4, 6)))

    check_words(source("a-", "b-", "c"), both, official("a-bc"), problems)

    assert list(problems) == []


@pytest.mark.parametrize(
    ("text", "span", "glued"),
    [
        (("de", "man"), Span(2, 3), "deman"),
        (("NAVO-", "is", "norm"), Span(5, 9), "NAVO-norm"),
        (("NAVO-x", "norm"), Span(4, 7), "NAVOnorm"),
    ],
    ids=["no hyphen", "a word between", "more than a hyphen"],
)
def test_a_ledger_that_glues_over_anything_but_a_hyphen_is_a_broken_promise(
    text: tuple[str, ...], span: Span, glued: str
) -> None:
    problems = Problems()

    check_words(source(*text), (entry(LedgerKind.HYPHEN_KEPT, span, "x y"),), official(glued), problems)

    assert Code.TEXT_CHANGED in [problem.code for problem in problems]
    assert any("the ledger glues “x y”" in problem.message for problem in problems)


def test_a_web_address_over_two_lines_is_one_word() -> None:
    problems = Problems()
    joined = entry(LedgerKind.ADDRESS_JOINED, Span(8, 9))

    check_words(source("https://", "nos.nl"), (joined,), official("https://nos.nl"), problems)
    assert list(problems) == []
    check_words(source("https://", "nos.nl"), (joined,), official("https:// nos.nl"), problems)
    assert [problem.code for problem in problems][:1] == [Code.TEXT_CHANGED]


@pytest.mark.parametrize(
    ("text", "span", "glued"),
    [(("de", "man/vrouw"), Span(2, 3), "deman/vrouw"), (("x.nl/a", "b", "c/d"), Span(6, 9), "x.nl/ac/d")],
    ids=["no address", "a word between"],
)
def test_a_ledger_that_glues_what_is_no_web_address_is_a_broken_promise(
    text: tuple[str, ...], span: Span, glued: str
) -> None:
    problems = Problems()

    check_words(source(*text), (entry(LedgerKind.ADDRESS_JOINED, span, "x y"),), official(glued), problems)

    assert any("the ledger glues “x y”" in problem.message for problem in problems)


def test_a_joined_paragraph_changes_no_word() -> None:
    problems = Problems()
    joined = entry(LedgerKind.PARAGRAPH_JOINED, Span(2, 4))

    check_words(source("de", "", "man"), (joined,), official("de man"), problems)

    assert list(problems) == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ('<p class="official">een <b>tw</b>ee</p>', ["een", "twee"]),
        ('<ul class="official"><li>een</li><li>twee</li></ul>', ["een", "twee"]),
        ('<p class="official">een<br>twee</p>', ["een", "twee"]),
        ('<div class="official x"><p>een</p><p class="official">twee</p></div>', ["een", "twee"]),
        ('<p class="official">een <span class="ours">van ons</span> twee</p>', ["een", "twee"]),
        ('<p class="official">een<a class="permalink ours" href="#x">¶</a></p>', ["een"]),
        ('<p class="ours">van ons</p><p>van niemand</p>', []),
        ('<p class="official">een <!-- stil --> twee</p>', ["een", "twee"]),
        ('<p class="official">1 &lt; 2 &amp;amp; &nbsp;3</p>', ["1", "<", "2", "&amp;", "3"]),
        ('<p class="official">een</p><p class="official">twee</p>', ["een", "twee"]),
        ('<table class="official"><tr><td>een</td><td>twee</td></tr></table>', ["een", "twee"]),
        ('<div class="unofficial">nee</div>', []),
    ],
)
def test_official_words_are_those_a_reader_sees_as_official(page: str, words: list[str]) -> None:
    assert list(official_words(page)) == words


def page_of_may_2025() -> str:
    consultation, _ = may_2025()
    return official(*(html.escape(consultation.text(block.index)) for block in consultation.blocks))


def check_may_2025(page: str) -> tuple[WordCount, list[Problem]]:
    consultation, _ = may_2025()
    problems = Problems()
    return check_words(consultation.source, ledger(consultation), page, problems), list(problems)


def test_of_the_first_consultation_nothing_is_lost() -> None:
    count, problems = check_may_2025(page_of_may_2025())

    assert problems == []
    assert count == WordCount(in_source=3168, on_page=3155, in_ledger=13)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("kruisrakketten", "kruisraketten", (456, 38)),
        ("niét mag", "mag", (332, 40)),
        ("Klaver", "Klaver Klaver", (23, 1)),
        ("Coalition of the Willing en een", "Coalition of Willing the en een", (76, 4)),
        ("energie- en", "energie-en", (262, 42)),
        ("antwoord/ reactie", "antwoord / reactie", (35, 45)),
        ("- de brief", "de brief", (10, 1)),
    ],
)
def test_one_word_of_3155_dropped_doubled_moved_or_changed_is_found(old: str, new: str, place: tuple[int, int]) -> None:
    page = page_of_may_2025()
    _, problems = check_may_2025(page.replace(old, new, 1))

    assert old in page
    assert [(p.code, (p.place.line, p.place.column)) for p in problems] == [(Code.TEXT_CHANGED, place)]
    assert problems[0].quote == re.split(r"\s", may_2025()[0].source.text.split("\n")[place[0] - 1][place[1] - 1 :])[0]


def test_words_that_are_wanted_in_short_are_counted_as_those_of_the_source() -> None:
    (consultation, _), page = may_2025(), page_of_may_2025()
    wanted = wanted_words(consultation.source, ledger(consultation))

    assert wanted is not None
    assert wanted.count(page) == check_may_2025(page)[0]
    assert wanted.count(page.replace("NAVO", "NATO", 1)) is None


def test_what_a_wrong_ledger_wants_cannot_be_said_in_short() -> None:
    text = "het is zo"
    glued = entry(LedgerKind.HYPHEN_KEPT, Span(3, 4))

    assert wanted_words(source(text), ()) is not None
    assert wanted_words(source(text), (glued,)) is None
