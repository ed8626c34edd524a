"""Pages are converted as MkDocs converts them, and their links lead where MkDocs lets them lead."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.publish.assembly.converted import Converted
from generator.publish.assembly.python_markdown import PythonMarkdown
from generator.publish.mkdocs.listed_pages import contents_of

_EXTENSIONS = ["toc", "tables", "fenced_code", "attr_list", "md_in_html", "def_list"]
_SETTINGS = {"toc": {"toc_depth": 3}}
_PAGES = ("", "overleggen/", "overleggen/mei/", "overleggen/mei/volledige-tekst/", "begrippen/s/", "documenten/é ?/")
_OTHERS = ("over.md", "overleggen/mei/overleg.json", "assets/a b.png", "begrippen/README.md", "fracties/vvd.md")
_LINKS = (
    "#anker", "?zoek=x", "https://elders.example/a.md", "mailto:a@b.nl", "/wortel.md", "index.md", "../index.md#a",
    "../../overleggen/mei/index.md?x=1#b", "mei/overleg.json", "overleg.json", "../mei/index.md#vraag-1",
    "../../../begrippen/s/index.md", "../../begrippen/README.md", "../../over.md#c", "../../fracties/vvd.md",
    "../../documenten/%C3%A9%20%3F/index.md", "../../assets/a%20b.png", "../map/", "..", ".", "geen punt",
)  # fmt: skip


def _config() -> MkDocsConfig:
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "plugins": []})
    assert config.validate() == ([], [])
    config.markdown_extensions, config.mdx_configs = _EXTENSIONS, _SETTINGS
    return config


def _by_mkdocs(markdown: str, here: str) -> Page:
    config = _config()
    sources = [f"{path}index.md" for path in _PAGES]
    files = Files([File(path, None, "/site", use_directory_urls=True) for path in (*sources, *_OTHERS)])
    file = files.get_file_from_path(f"{here}index.md")
    assert file is not None
    page = Page("x", file, config)
    page.markdown = markdown
    page.render(config, files)
    return page


def _check(markdown: str, here: str, converter: PythonMarkdown) -> Converted:
    made, expected = converter.convert(markdown, here), _by_mkdocs(markdown, here)
    assert made.html == expected.content
    assert str(contents_of(made.toc)) == str(expected.toc)
    return made


@pytest.mark.parametrize("here", _PAGES)
def test_a_link_to_a_file_of_the_site_leads_where_mkdocs_lets_it_lead(here: str) -> None:
    converter = PythonMarkdown(_EXTENSIONS, _SETTINGS)
    for target in (f"{path}index.md" for path in _PAGES if "?" not in path):
        up = "../" * here.count("/")
        _check(f"[a]({up}{target}#b) ![c]({up}{target})", here, converter)


def test_any_link_of_a_page_is_as_mkdocs_makes_it() -> None:
    converter = PythonMarkdown(_EXTENSIONS, _SETTINGS)
    for link in _LINKS:
        _check(f"[woord](<{link}>)", "overleggen/mei/", converter)


def test_headings_become_the_list_of_contents() -> None:
    made = _check(
        "# A *b* {: #x }\n\n## C & d\n\n### E\n\n#### F\n\n## C & d\n",
        "begrippen/s/",
        PythonMarkdown(_EXTENSIONS, _SETTINGS),
    )
    (first,) = made.toc
    assert (first.title, first.id, first.level, len(first.children)) == ("A b", "x", 1, 2)


def test_it_does_the_same_in_another_process() -> None:
    converter = PythonMarkdown(_EXTENSIONS, _SETTINGS)
    sent = pickle.loads(pickle.dumps(converter))  # noqa: S301  it was just made here
    assert sent.convert("# A\n\n[b](../index.md)", "a/") == converter.convert("# A\n\n[b](../index.md)", "a/")


_LINES = st.sampled_from(
    ["# A", "## B { #b }", "[c](index.md)", "- d", "<p markdown='1'>*e*</p>", "", "term", ":   uitleg"]
)


@given(st.lists(_LINES | st.text(st.characters(exclude_categories=["Cs"]), max_size=12), max_size=8))
def test_pages_are_converted_as_by_mkdocs(lines: list[str]) -> None:
    text = "\n".join(lines)
    if "\\" not in text and "[" not in text.replace("[c](index.md)", ""):
        _check(text, "overleggen/", PythonMarkdown(_EXTENSIONS, _SETTINGS))
