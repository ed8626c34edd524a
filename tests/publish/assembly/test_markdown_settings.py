"""The settings under which the converter may be used."""

from __future__ import annotations

from copy import copy

import pytest

from generator.publish.assembly.markdown_settings import PROVEN, are_plain, installed, knows
from tests.publish.assembly.mkdocs_pages import settings


def test_the_settings_of_this_project_are_known() -> None:
    assert knows(settings())


def test_the_installed_versions_are_those_that_the_converter_is_tested_against() -> None:
    assert installed() == PROVEN


@pytest.mark.parametrize(
    "changed",
    [
        {"markdown_extensions": ["toc", "tables", "fenced_code", "attr_list", "md_in_html", "def_list", "smarty"]},
        {"markdown_extensions": ["toc", "tables", "fenced_code", "attr_list", "def_list"]},
        {"mdx_configs": {"toc": {"toc_depth": 3, "permalink": True}}},
        {"mdx_configs": {"toc": {"toc_depth": 2}}},
        {"mdx_configs": {}},
        {"use_directory_urls": False},
    ],
)
def test_other_settings_are_not_known(changed: dict[str, object]) -> None:
    other = copy(settings())
    other.data = {**settings().data, **changed}
    assert not knows(other)


@pytest.mark.parametrize(
    ("extensions", "options", "plain"),
    [
        (["toc", "tables", "smarty"], {"toc": {"permalink": "#", "toc_depth": "2-3"}}, True),
        (["markdown.extensions.footnotes"], {}, True),
        (["toc"], {"toc": {"slugify": str.lower}}, False),
        (["toc", "pymdownx.snippets"], {"pymdownx.snippets": {"auto_append": ["begrippen.md"]}}, False),
        (["toc", "van_ons"], {}, False),
    ],
)
def test_an_extension_from_elsewhere_may_follow_from_more_than_its_settings(
    extensions: list[str], options: dict[str, object], plain: bool
) -> None:
    other = copy(settings())
    other.data = {**settings().data, "markdown_extensions": extensions, "mdx_configs": options}
    assert are_plain(other) is plain


def test_other_versions_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("markdown.__version__", "3.12")
    assert not knows(settings())
