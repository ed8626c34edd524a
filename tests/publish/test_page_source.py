import yaml

from generator.model.library import Page
from generator.publish.page_source import page_source


def test_a_page_begins_with_its_title_and_description() -> None:
    assert page_source(Page("a/", "Titel", "# Kop\n", "Eén zin.")) == (
        "---\ntitle: Titel\ndescription: Eén zin.\n---\n\n# Kop\n"
    )


def test_a_page_without_description_leaves_it_out() -> None:
    assert page_source(Page("a/", "Titel", "\n\n# Kop\n")) == "---\ntitle: Titel\n---\n\n# Kop\n"


def test_titles_with_the_signs_of_yaml_come_through() -> None:
    title = "Vraag 1: \"ja\" & 'nee' # --- {x}"
    front = page_source(Page("a/", title, "")).split("---\n", 2)[1]
    assert yaml.safe_load(front) == {"title": title}


def test_a_long_description_stays_on_one_line() -> None:
    assert page_source(Page("a/", "T", "", "woord " * 100 + "einde")).count("\n") == 5
