"""What readers choose from over all periods of a list: every question once, counted by what it can be chosen by."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.render import archive_of
from generator.render.summaries.shelves import Shelf
from generator.render.views.archive_pages import pages
from generator.render.views.choosing import Choice, ChoiceGroup, Result, ResultGroup, index_beside, results_beside
from generator.render.views.choosing_questions import chosen, shortened
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather
from generator.verify.facts import file_facts
from tests.render.documents import consultation, library, record
from tests.render.views.test_archive_pages import d66, kind, many

FIRST = "fracties/d66/"


def of_script(data: bytes) -> tuple[str, Any]:
    """What a script calls our function with: a step and the content."""
    given = data.decode().removeprefix("overlegKeuze(").removesuffix(");\n")
    step, content = json.loads(f"[{given}]")
    return step, content


def held(draft: Draft) -> tuple[str, Any]:
    """The step and the content of the file beside a page."""
    (file,) = draft.beside
    made = file.attachment()
    assert made.path == f"{draft.path}keuze.js"
    return of_script(made.data)


def drafts() -> dict[str, Draft]:
    """A faction with questions of two years, which are too many for a page."""
    return {each.path: each for each in pages(kind(many(range(2019, 2025))))}


def test_the_first_page_counts_what_all_periods_hold() -> None:
    step, index = held(drafts()[FIRST])
    assert step == ""
    assert [part for part, _ in index["parts"]] == [str(year) for year in range(2024, 2018, -1)]
    counted: Counter[str] = Counter()
    for _, groups in index["parts"]:
        for facets, kinds in groups:
            (year,) = (index["values"]["jaar"][number] for number in facets["jaar"])
            counted[year] += sum(index["kinds"][number][0] for number in kinds)
    assert counted == {str(year): 60 for year in range(2019, 2025)}
    assert index["values"]["antwoord"] == ["Geen antwoord gevonden"]


def test_a_period_holds_its_questions_in_the_order_of_the_index() -> None:
    made = drafts()
    _, index = held(made[FIRST])
    for part, groups in index["parts"]:
        step, results = held(made[f"{FIRST}{part}/"])
        assert step == part
        assert [len(kinds) for _, kinds in groups] == [len(found) for *_, found in results]
    address, name, _, (first, *_) = results[0]
    assert (address, name) == ("../../overleggen/van-2019/volledige-tekst/", "4 maart 2019")
    anchor, title, about, words, reply, replied = first
    assert (anchor, words) == ("vraag-1", "Hoeveel is 1 plus 1?")
    assert (reply, replied) == ("Geen antwoord gevonden", "")
    assert "1" in f"{title} {about}"


def test_a_result_has_the_first_words_of_the_answer_or_what_became_of_the_question() -> None:
    long = " ".join(["woorden"] * 40)
    asked = record(consultation("# D66: V", "q1: Een?", "a1: Ja.", "q2: Twee?", f"a2: {long}.", "q3: Drie?"))
    found = gather(archive_of(library(asked)), lambda exchange: exchange.factions)["D66"]
    (group,) = chosen(FIRST, "", found, "D66")
    first, second, third = group.results
    assert (first.reply, first.replied) == ("Antwoord", "Ja.")
    assert second.replied.endswith(" …")
    assert long.startswith(second.replied.removesuffix(" …"))
    assert (third.reply, third.replied) == ("Geen antwoord gevonden", "")


def test_what_stands_on_one_page_has_no_file() -> None:
    assert [each.beside for each in pages(kind(d66()))] == [(), ()]


def hostile(_: str, step: str, items: tuple[str, ...]) -> Iterator[ResultGroup]:
    yield ResultGroup("../", "Naam", step, [Result("a", words, "", words) for words in items])


def by_words(_: str) -> ChoiceGroup:
    return ChoiceGroup({"jaar": ("2024",)}, (Choice({"fractie": ("VVD", "D66")}, 2),))


def test_words_of_documents_are_no_code_and_ask_nobody_for_anything() -> None:
    words = ('eval("//elders.nl/x.js")', "import '//elders.nl'", 'fetch("https://elders.nl/")', "</script>\u2028")
    (file,) = results_beside("x/", Shelf("2024", words), hostile)
    made = file.attachment()
    assert file_facts(made.path, made.data).faults == frozenset()
    _, ((*_, results),) = of_script(made.data)
    assert [said for *_, said in results] == list(words)


def test_alike_entries_are_written_once() -> None:
    shelf = Shelf("", ("a", "b"), (Shelf("2024", ("a", "b")),))
    (file,) = index_beside("x/", shelf, by_words)
    _, index = of_script(file.attachment().data)
    assert index == {
        "values": {"jaar": ["2024"], "fractie": ["VVD", "D66"]},
        "kinds": [[2, {"fractie": [0, 1]}]],
        "parts": [["2024", [[{"jaar": [0]}, [0]], [{"jaar": [0]}, [0]]]]],
    }


@given(st.text(alphabet="ab é—-'.(\u2026!1", max_size=420), st.integers(1, 90))
def test_first_words_are_those_that_shorten_gives_of_the_whole_text(signs: str, longest: int) -> None:
    words = " ".join("".join(f"{sign} " if at % longest == 0 else sign for at, sign in enumerate(signs)).split())
    assert shortened(words) == shorten(words, 140, placeholder=" …")
