"""The scripts of the search, each by what it promises the others; they run in Chromium, as they do for readers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.publish.search.words import Token, fold, name_mark, tokens

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "overrides" / "assets" / "javascripts" / "search"
TEXTS = [
    ROOT / "content" / "consultations" / "navo-ministers-mei-2025" / "source.txt",
    ROOT / "content" / "glossary.yml",
    ROOT / "tests" / "publish" / "search" / "test_words.py",
]
PARTS = ["words", "lexicon", "dutch", "compounds", "vocabulary", "query", "excerpt"]
EXCERPT = """([text, ways]) => overlegParts.excerpt(text, ways.map((forms) => ({ forms }))).map((passage) => ({
  text: passage.textContent, classes: [...passage.classList],
  marked: [...passage.querySelectorAll("mark")].map((mark) => mark.textContent) }))"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page with the scripts in it."""
    opened = chromium.new_page()
    for part in PARTS:
        opened.add_script_tag(path=SCRIPTS / f"{part}.js")
    yield opened
    opened.close()


def expanded(page: Page, form: str, *words: str) -> list[str]:
    """What a form stands for in a site with these words, nearest first."""
    script = """([form, words]) => new overlegParts.Vocabulary({ words: words.join("\\n"), same: [] })
      .expand(form).map((way) => way.form + way.nearness)"""
    found: list[str] = page.evaluate(script, [form, [word if word[0].isdigit() else f"00{word}" for word in words]])
    return found


def excerpt(page: Page, text: str, *ways: list[str]) -> list[dict[str, Any]]:
    passages: list[dict[str, Any]] = page.evaluate(EXCERPT, [text, list(ways)])
    return passages


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_the_script_cuts_words_as_the_index_does(page: Page, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    script = """(text) => overlegParts.tokens(text).map(({ form, parts, start, end }) =>
      [text.slice(start, end), form, parts])"""
    assert page.evaluate(script, text) == [list(_as_read(token)) for token in tokens(text)]


def _as_read(token: Token) -> tuple[str, str, list[str]]:
    return token.written, token.form, [fold(part) for part in token.parts]


def test_the_script_marks_names_as_the_index_does(page: Page) -> None:
    names = ["SACEUR", "Raad van State", "NAVO-norm", "5%-norm", "Oekraïne", "Θεσσαλονίκη", ""]
    script = """(names) => names.map((name) =>
      overlegParts.nameMark(overlegParts.tokens(name).map(({ form }) => form).join("")))"""
    assert page.evaluate(script, names) == [name_mark(name) for name in names]


def test_a_word_itself_comes_before_its_forms_and_those_before_compounds(page: Page) -> None:
    words = ("kruisraket", "kruisraketten", "raket", "raketten", "rakelings")
    assert expanded(page, "raket", *words) == ["raket0", "raketten1", "kruisraket2", "kruisraketten2"]


def test_what_is_common_comes_before_what_is_rare(page: Page) -> None:
    assert expanded(page, "raket", "10kruisraketten", "50luchtraketten") == ["luchtraketten2", "kruisraketten2"]


def test_the_end_of_a_name_is_no_word(page: Page) -> None:
    assert expanded(page, "land", "Nederland", "Buurland", "buurland") == ["buurland2"]


def test_the_start_of_a_verb_makes_no_compound(page: Page) -> None:
    assert expanded(page, "staat", "bestaat", "ontstaat", "toestaat", "lidstaat") == ["lidstaat2"]


def test_a_compound_that_ends_in_a_longer_word_ends_in_no_other(page: Page) -> None:
    words = ("grond", "strafgrond", "bijeenkomst", "expert", "expertbijeenkomst", "beten", "honden", "hondenbeten")
    assert expanded(page, "rond", *words) == []
    assert expanded(page, "komst", *words) == []
    assert expanded(page, "eten", *words) == []
    assert expanded(page, "grond", *words) == ["grond0", "strafgrond2"]


def test_what_one_does_is_a_form_of_the_verb_and_no_form_of_a_noun(page: Page) -> None:
    words = ("handel", "handelen", "handeling", "gehandeld")
    assert expanded(page, "handel", *words) == ["handel0", "handelen1", "gehandeld1"]
    assert expanded(page, "handeling", *words) == ["handeling0", "handelen1", "gehandeld1"]


def test_a_query_loses_its_small_words_but_not_all_of_them(page: Page) -> None:
    script = """(query) => overlegParts.readQuery(query, new overlegParts.Vocabulary({ words: "", same: [] }))
      .map((word) => word.written)"""
    assert page.evaluate(script, 'steun aan "de leden van" Oekraïne') == ["steun", '"de leden van"', "Oekraïne"]
    assert page.evaluate(script, "van de") == ["van", "de"]
    assert page.evaluate(script, " “” … ") == []


def test_an_excerpt_is_whole_words_around_the_hit(page: Page) -> None:
    text = " ".join(f"woord{number}" for number in range(100)).replace("woord60", "NAVO-top,")
    (passage,) = excerpt(page, text, ["navotop"])
    assert passage["marked"] == ["NAVO-top"]
    assert passage["text"].split() == text.split()[52:86]
    assert passage["classes"] == ["cut-before", "cut-after"]


def test_an_excerpt_begins_with_the_sentence_of_the_hit_where_that_is_near(page: Page) -> None:
    text = "Eerste zin van drie. " * 10 + "Hier staat het gezochte. " + "Nog een zin. " * 20
    (passage,) = excerpt(page, text, ["gezochte"])
    assert passage["text"].startswith("Hier staat het gezochte.")


def test_a_short_text_is_shown_whole(page: Page) -> None:
    (passage,) = excerpt(page, "Dit is alles, zeker.", ["alles"])
    assert passage == {"text": "Dit is alles, zeker.", "classes": [], "marked": ["alles"]}


def test_a_second_passage_shows_the_word_written_in_another_way_further_on(page: Page) -> None:
    text = "Over Imamoglu. " + "iets anders " * 40 + "Burgemeester İmamoğlu zit vast."
    first, second = excerpt(page, text, ["imamoglu"])
    assert (first["marked"], second["marked"]) == (["Imamoglu"], ["İmamoğlu"])
    assert second["text"].endswith("zit vast.")
    assert "cut-before" in second["classes"]


def test_words_that_stand_together_are_marked_together_and_apart_not_at_all(page: Page) -> None:
    (passage,) = excerpt(page, "De Verenigde Staten en verenigde landen.", ["verenigde", "staten"])
    assert passage["marked"] == ["Verenigde Staten"]


def test_a_text_without_the_words_is_shown_from_its_start(page: Page) -> None:
    (passage,) = excerpt(page, "Een tekst.", ["elders"])
    assert (passage["text"], passage["marked"]) == ("Een tekst.", [])
    assert excerpt(page, "", ["elders"]) == []


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("sacuer", "saceur", 1), ("lavrof", "lavrov", 1), ("abcd", "abcd", 0), ("abcd", "ab", 2), ("abcdef", "uvwxyz", 3)],
)
def test_slips_are_letters_wrong_missing_or_swapped(page: Page, one: str, other: str, slips: int) -> None:
    assert page.evaluate("([one, other]) => overlegParts.slips(one, other, 2)", [one, other]) == slips


def test_two_letters_that_sound_otherwise_make_another_word(page: Page) -> None:
    script = """([form, word]) => new overlegParts.Vocabulary({ words: `00${word}`, same: [] }).correction(form)"""
    assert page.evaluate(script, ["verhogen", "verlagen"]) is None
    assert page.evaluate(script, ["kruisrakketen", "kruisraketten"]) == "kruisraketten"
    assert page.evaluate(script, ["kwantumcomputer", "quantumcomputer"]) == "quantumcomputer"


def test_the_words_that_a_word_is_made_of_are_offered_where_none_begins_so(page: Page) -> None:
    script = """new overlegParts.Vocabulary({ words: "00vrij\\n00vrijwilligers\\n00werk\\n00erk", same: [] })
      .offers("vrijwilligerswerk", 5)"""
    assert page.evaluate(script) == ["vrijwilligers", "werk"]


def test_words_that_begin_so_are_offered_the_most_common_first(page: Page) -> None:
    script = """new overlegParts.Vocabulary({ words: "10burgemeester\\n36schap\\n00sanctie", same: [] })
      .offers("burg", 5)"""
    assert page.evaluate(script) == ["burgemschap", "burgemeester"]
