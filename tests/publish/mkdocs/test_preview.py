from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.publish.mkdocs.preview import Preview
from tests.publish.projects import make_project


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    config = load_config(str(make_project(tmp_path)))
    config.plugins._current_plugin = "consultations"
    return config


def _convert(preview: Preview, config: MkDocsConfig, markdown: str, *others: str) -> tuple[str, Page]:
    """Convert a page as MkDocs does; gives what had to be converted, and the page."""
    file = File.generated(config, "a.md", content=markdown)
    files = Files([file, *(File.generated(config, other, content="") for other in others)])
    preview.begin(files, config)
    page = Page("A", file, config)
    converted = preview.to_convert(markdown, page)
    page.markdown = converted
    page.render(config, files)
    page.content = preview.converted(page.content or "", page)
    return converted, page


def test_an_unchanged_page_is_not_converted_again_and_comes_out_the_same(config: MkDocsConfig) -> None:
    preview = Preview()
    text = "# Kop { #kop }\n\n## Vraag { #vraag-1 }\n"
    first, before = _convert(preview, config, text)
    again, after = _convert(preview, config, text)
    assert (first, again) == (text, "")
    assert after.content == before.content
    assert [item.id for item in after.toc] == ["kop"]
    assert after.present_anchor_ids == {"kop", "vraag-1"}


def test_a_changed_page_is_converted(config: MkDocsConfig) -> None:
    preview = Preview()
    _convert(preview, config, "oud")
    converted, page = _convert(preview, config, "nieuw")
    assert converted == "nieuw"
    assert page.content == "<p>nieuw</p>"


def test_when_there_are_other_files_links_are_looked_at_again(config: MkDocsConfig) -> None:
    preview = Preview()
    _convert(preview, config, "[b](b.md)")
    converted, page = _convert(preview, config, "[b](b.md)", "b.md")
    assert converted == "[b](b.md)"
    assert page.content == '<p><a href="../b/">b</a></p>'


def test_when_the_extensions_of_markdown_change_pages_are_converted_again(config: MkDocsConfig) -> None:
    preview = Preview()
    _convert(preview, config, "# Kop { #kop }")
    config.markdown_extensions = ["toc"]
    converted, page = _convert(preview, config, "# Kop { #kop }")
    assert converted == "# Kop { #kop }"
    assert 'id="kop"' not in (page.content or "")
