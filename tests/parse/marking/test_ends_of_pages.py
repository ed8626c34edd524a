"""What stands beside the counters of pages again and again, and the number below the last page."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.parse.marking.running_heads import with_running_heads
from tests.parse.documents import document, parsed, source_text

HEAD = "Tweede Kamer, vergaderjaar 1997-1998, Aanhangsel"
MINISTRY = "Ministerie van Economische Zaken"


def furniture(text: str) -> list[str]:
    source = with_running_heads(source_text(text))
    return [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.FURNITURE]


@pytest.mark.parametrize("pages", [("1", "2", "3"), ("7", "8", "9"), ("11", "12", "13"), ("99", "100", "101")])
@pytest.mark.parametrize("head", [HEAD, "Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U"])
def test_the_last_page_has_its_number_also_without_a_head_below_it(pages: tuple[str, ...], head: str) -> None:
    first, second, last = pages
    text = document("Tekst.", f"{first}\n{head}", "Meer.", f"{second}\n{head}", "Ja.", last)
    assert furniture(text) == [first, head, second, head, last]


@pytest.mark.parametrize("last", ["4", "2", "12", "drie", "3 euro", "3."])
def test_a_last_line_that_does_not_count_on_is_text(last: str) -> None:
    text = document("Tekst.", f"1\n{HEAD}", "Meer.", f"2\n{HEAD}", "Ja.", last)
    assert furniture(text) == ["1", HEAD, "2", HEAD]


def test_below_heads_that_stand_above_their_numbers_a_last_number_is_text() -> None:
    text = document("Tekst.", f"{HEAD}\n1", "Meer.", f"{HEAD}\n2", "Ja.", "3")
    assert furniture(text) == [HEAD, "1", HEAD, "2"]


@pytest.mark.parametrize("counter", ["Pagina {} van 3", "Page {} of 3", "Blad {} van 3", "pagina {} van de 3"])
@pytest.mark.parametrize(
    "lines", [(MINISTRY,), ("Onze referentie", "DGA / 123"), (MINISTRY, "Directie Bestuur", "EZ-7")]
)
def test_what_stands_below_or_above_each_counter_is_of_the_page(counter: str, lines: tuple[str, ...]) -> None:
    beside = "\n".join(lines)
    below = [f"{counter.format(n)}\n{beside}" for n in (1, 2)]
    above = [f"{beside}\n{counter.format(n)}" for n in (1, 2)]
    for first, second in (below, above):
        found = furniture(document("De prijs was een", first, "maand hoog.", "Daarna niet.", second, "Zo is het."))
        assert sorted(found) == sorted([*first.split("\n"), *second.split("\n")])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (MINISTRY, "Ministerie van Financiën"),
        ("Antwoord", "Antwoord"),
        ("Dat klopt.", "Dat klopt."),
        ("van de huizen", "van de huizen"),
        ("2019", "2019"),
    ],
)
def test_what_differs_or_may_be_text_stays(first: str, second: str) -> None:
    text = document("Tekst.", f"Pagina 1 van 2\n{first}", "Meer tekst.", f"Pagina 2 van 2\n{second}", "Nog meer.")
    assert furniture(text) == ["Pagina 1 van 2", "Pagina 2 van 2"]


def test_a_sentence_goes_on_over_the_end_of_a_page_and_a_question_ends_before_it() -> None:
    text = document(
        "Vraag 1\n\nWie betaalt dat?\n\nAntwoord 1\n\nVoor alle bewoners was een",
        f"Pagina 1 van 3\n{MINISTRY}",
        "andere woning voorhanden.",
        f"Vraag 2\n\nWanneer is dat klaar?\n\nPagina 2 van 3\n{MINISTRY}",
        "Antwoord 2\n\nIn mei.",
    )
    first, second = parsed(text)[0].exchanges
    read = parsed(text)[0]
    assert [read.text(n) for n in first.answer_blocks] == ["Voor alle bewoners was een andere woning voorhanden."]
    assert [read.text(n) for n in second.question_blocks] == ["Wanneer is dat klaar?"]
