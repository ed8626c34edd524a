"""The guide in Dutch: complete, the same in all that is no language, and never older than its English."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import markdown
import pytest
import yaml
from babel.messages.catalog import Catalog

from generator.problems import Code
from tests.guide import GUIDE, SECTION
from tools import docs_translation
from tools.docs_passages import code_blocks, passages, without_code
from tools.docs_translation import (
    DOCS,
    LINK,
    TRANSLATED,
    brought_up_to_date,
    catalogue_of,
    dutch,
    dutch_pages,
    in_dutch,
    main,
    read,
    untranslated,
    written,
)

# Code that stands for words: how a message looks.
SHAPES = {
    "file:line:column: [CODE] what is wrong; what to do": "bestand:regel:kolom: [CODE] wat er mis is; wat u kunt doen",
    "file:line:column": "bestand:regel:kolom",
}
# Words that no Dutch sentence has. Names of signs, products and files are code, or stand in capitals.
ENGLISH = re.compile(r"\b(?:the|and|with|that|which|from|this|these|not|are|it|its|by|for|to|you|your|page|question)\b")
_CODE_SPAN = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
ENGLISH_PAGE = "# A page\n\nOne sentence about a question.\n\nAnother sentence, about an answer.\n"


def english(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def spans(text: str) -> Counter[str]:
    return Counter(found[1] for found in _CODE_SPAN.findall(text))


def pairs(page: str) -> list[tuple[str, str]]:
    """Every passage of a page with its Dutch."""
    catalogue = read(catalogue_of(page))
    return [(each.text, dutch(each, catalogue) or "") for each in passages(english(page))]


def headings(page: str) -> list[tuple[int, str]]:
    """The level and anchor of each heading, as the site has them."""
    made = markdown.Markdown(extensions=["attr_list", "fenced_code", "toc"])
    made.convert(page)
    tokens, found = list(made.toc_tokens), []
    while tokens:
        token = tokens.pop(0)
        found.append((token["level"], token["id"]))
        tokens = [*token["children"], *tokens]
    return found


def prose(text: str) -> str:
    """Words without code and without the addresses of links."""
    return without_code(LINK.sub("]", text))


def test_every_passage_has_its_dutch() -> None:
    waiting = {page: untranslated(english(page), read(catalogue_of(page))) for page in TRANSLATED}

    assert {page: texts for page, texts in waiting.items() if texts} == {}


def test_a_catalogue_is_what_the_command_makes_of_it() -> None:
    for page in TRANSLATED:
        catalogue = catalogue_of(page)
        assert written(brought_up_to_date(read(catalogue), english(page)), page) == catalogue.read_bytes(), page


@pytest.mark.parametrize("page", TRANSLATED)
def test_code_in_a_sentence_is_the_same_in_dutch(page: str) -> None:
    differing = [
        (text, translation)
        for text, translation in pairs(page)
        if Counter({SHAPES.get(span, span): times for span, times in spans(text).items()}) != spans(translation)
    ]

    assert differing == []


@pytest.mark.parametrize("page", TRANSLATED)
def test_links_lead_to_the_same_places_in_the_same_order(page: str) -> None:
    for text, translation in pairs(page):
        assert [found[1:] for found in LINK.findall(translation)] == [found[1:] for found in LINK.findall(text)]


@pytest.mark.parametrize("page", TRANSLATED)
def test_no_english_sentence_is_left(page: str) -> None:
    assert [words for _, words in pairs(page) if ENGLISH.search(prose(words))] == []
    assert all(ENGLISH.search(prose(text)) for text, _ in pairs(page) if len(text.split()) > 25)


@pytest.mark.parametrize("page", TRANSLATED)
def test_a_dutch_page_has_the_headings_and_the_code_of_the_english_one(page: str) -> None:
    made = in_dutch(page, english(page), read(catalogue_of(page)))

    assert list(code_blocks(made)) == list(code_blocks(english(page)))
    assert headings(made) == headings(english(page)) != []


def test_the_dutch_guide_to_problems_has_every_code_once_in_the_order_of_the_english_one() -> None:
    made = in_dutch("problems.md", english("problems.md"), read(catalogue_of("problems.md")))

    codes = [found["code"] for found in SECTION.finditer(made)]
    assert codes == [found["code"] for found in SECTION.finditer(GUIDE.read_text(encoding="utf-8"))]
    assert sorted(codes) == sorted(code.label for code in Code)


def test_links_of_a_dutch_page_lead_to_dutch_pages_where_there_are_some() -> None:
    page = (
        "[A](../problems.md#how-an-editor-decides), [B](correct.md), [C](../reference/files.md#topicsyml), [D](#d),"
        " [E](https://example.org/e.md), [F](/over/), ![G](../pictures/g.png), `[H](h.md)`\n"
    )

    assert in_dutch("how-to/add.md", page, Catalog(locale="nl")) == (
        "[A](../problems.md#how-an-editor-decides), [B](correct.md), [C](../../reference/files.md#topicsyml), [D](#d),"
        " [E](https://example.org/e.md), [F](/over/), ![G](../../pictures/g.png), `[H](h.md)`\n"
    )


def test_the_menu_has_every_dutch_page() -> None:
    lines = (DOCS.parent / "docs.yml").read_text(encoding="utf-8").replace("!ENV ", "")
    parts = {name: entries for entry in yaml.safe_load(lines)["nav"] for name, entries in entry.items()}

    menu = [page for entry in parts["In het Nederlands"] for page in entry.values()]
    assert sorted(menu) == sorted(f"nl/{page}" for page in TRANSLATED)


def test_each_catalogue_is_of_a_page() -> None:
    assert sorted((DOCS / "nl").rglob("*.po")) == sorted(catalogue_of(page) for page in TRANSLATED)


@pytest.fixture
def catalogue() -> Catalog:
    """The catalogue of a small page, translated."""
    made = brought_up_to_date(Catalog(locale="nl"), ENGLISH_PAGE)
    for message in made:
        message.string = message.id and f"Nederlands van: {message.id}"
    return made


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a guide of one page, and no catalogue yet."""
    monkeypatch.setattr(docs_translation, "DOCS", tmp_path / "docs")
    monkeypatch.setattr(docs_translation, "TRANSLATED", ("page.md",))
    (tmp_path / "docs" / "nl").mkdir(parents=True)
    (tmp_path / "docs" / "page.md").write_text(ENGLISH_PAGE, encoding="utf-8")
    return tmp_path


def test_english_that_changed_waits_for_a_translator_who_sees_what_it_was(catalogue: Catalog) -> None:
    changed = ENGLISH_PAGE.replace("One sentence about", "One short sentence about")

    assert untranslated(ENGLISH_PAGE, catalogue) == []
    assert untranslated(changed, catalogue) == ["One short sentence about a question."]
    kept = brought_up_to_date(catalogue, changed)
    assert untranslated(changed, kept) == ["One short sentence about a question."]
    assert (
        '#, fuzzy\n#| msgid "One sentence about a question."\nmsgid "One short sentence about a question."\n'
        'msgstr "Nederlands van: One sentence about a question."\n'
    ) in written(kept, "page.md").decode()


def test_until_then_the_dutch_page_has_the_english_words(catalogue: Catalog) -> None:
    changed = ENGLISH_PAGE.replace("One sentence about", "One short sentence about")

    assert in_dutch("page.md", changed, brought_up_to_date(catalogue, changed)) == (
        "# Nederlands van: A page {#a-page}\n\nOne short sentence about a question.\n\n"
        "Nederlands van: Another sentence, about an answer.\n"
    )


def test_what_the_page_no_longer_says_leaves_the_catalogue(catalogue: Catalog) -> None:
    shorter = ENGLISH_PAGE.replace("Another sentence, about an answer.\n", "")

    assert b"Another sentence" in written(catalogue, "page.md")
    assert b"Another sentence" not in written(brought_up_to_date(catalogue, shorter), "page.md")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'msgid "A page"\nmsgstr "Een bladzij\n', "docs/nl/page.po:2:1: a quotation mark too few"),
        (b'<<<<<<< HEAD\nmsgid "A page"\nmsgstr ""\n', "docs/nl/page.po:1:1: .*what a merge left"),
        (b'msgid ""\nmsgstr ""\n\nmsgid "A page"\nmsgid "B"\nmsgstr ""\n', "docs/nl/page.po:4:1: an entry that is not"),
        (b'msgid "A page"\nmsgstr "\xef"\n', "docs/nl/page.po:2:1: not in UTF-8"),
        (b"# A page\n\n<p>Words</p>\n", "docs/page.md:3:1: no translator could reach"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_place_and_stays_as_it_is(
    small: Path, capsys: pytest.CaptureFixture[str], data: bytes, said: str
) -> None:
    path = small / said.partition(":")[0]
    path.write_bytes(data)

    assert main() == 2
    assert re.match(said, capsys.readouterr().err)
    assert path.read_bytes() == data
    with pytest.raises(ValueError, match=f"^{said}"):
        list(dutch_pages(["page.md"]))


def test_the_command_keeps_what_translators_wrote_and_names_what_waits(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main() == 1
    assert capsys.readouterr().out.splitlines() == [
        "docs/nl/page.po: without a translation: A page",
        "docs/nl/page.po: without a translation: One sentence about a question.",
        "docs/nl/page.po: without a translation: Another sentence, about an answer.",
    ]
    kept = small / "docs" / "nl" / "page.po"
    kept.write_text(
        kept.read_text(encoding="utf-8").replace('page"\nmsgstr ""', 'page"\nmsgstr "Een bladzij"'), encoding="utf-8"
    )
    assert main() == 1
    assert 'msgstr "Een bladzij"' in kept.read_text(encoding="utf-8")
    assert "A page" not in capsys.readouterr().out
