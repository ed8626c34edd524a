import pytest
import yaml
from bs4 import BeautifulSoup

from generator.model.library import Page
from generator.publish.mkdocs.page_source import page_source


def test_a_page_begins_with_its_title_and_description() -> None:
    assert page_source(Page("a/", "Titel", "# Kop\n", "Eén zin.")) == (
        "---\ntitle: Titel\ndescription: Eén zin.\n---\n\n# Kop\n"
    )


def test_a_page_without_description_leaves_it_out() -> None:
    assert page_source(Page("a/", "Titel", "\n\n# Kop\n")) == "---\ntitle: Titel\n---\n\n# Kop\n"


each_title = pytest.mark.parametrize(
    "title", ["Vraag 1: \"ja\" & 'nee' # --- {x}", "<naam>", "A &amp; B", "</title><b>"]
)


def front_matter(page: Page, *, for_any_theme: bool) -> dict[str, str]:
    """The front matter of the file of a page."""
    found: dict[str, str] = yaml.safe_load(page_source(page, for_any_theme=for_any_theme).split("---\n", 2)[1])
    return found


@each_title
def test_titles_with_the_signs_of_yaml_and_html_come_through(title: str) -> None:
    assert front_matter(Page("a/", title, "", title), for_any_theme=False) == {"title": title, "description": title}


@each_title
def test_a_stock_theme_gets_them_as_the_html_that_it_takes_them_for(title: str) -> None:
    for value in front_matter(Page("a/", title, "", title), for_any_theme=True).values():
        assert BeautifulSoup(value, "html.parser").get_text() == title
        assert BeautifulSoup(f'<p title="{value}">', "html.parser").select("p")[0].attrs == {"title": title}


def test_a_title_does_not_turn_the_name_of_the_site_after_it() -> None:
    assert "title: \u2066Besluit \u202eNAVO\u2069\n" in page_source(Page("a/", "Besluit \u202eNAVO", ""))


def test_a_long_description_stays_on_one_line() -> None:
    assert page_source(Page("a/", "T", "", "woord " * 100 + "einde")).count("\n") == 5
