"""Whatever an editor changes in a project, assembled pages are those of MkDocs, to the byte."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from tests.publish.two_ways import are_rendered, built, make, overriding, same_both_ways

pytestmark = pytest.mark.slow


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The mkdocs.yml of a project."""
    return make(tmp_path / "project", monkeypatch)


def test_pages_that_the_menu_names_are_built_by_mkdocs(project: Path) -> None:
    text = project.read_text(encoding="utf-8")
    menu = "nav: [{Home: index.md}, {Deel: [begrippen/index.md, {Andere naam: ./overleggen/index.md}]}, over.md]"
    project.write_text(text.replace("nav: [{Home: index.md}, {Over: over.md}]", menu), encoding="utf-8")
    assert "Andere naam" in same_both_ways(project)["themas/defensie/index.html"].decode()


def test_a_project_without_a_menu(project: Path) -> None:
    text = project.read_text(encoding="utf-8")
    project.write_text(text.replace("nav: [{Home: index.md}, {Over: over.md}]\n", ""), encoding="utf-8")
    same_both_ways(project)


def test_links_from_pages_by_hand_to_assembled_ones(project: Path) -> None:
    to_page, to_file = "./begrippen/s/index.md#begrip-saceur", "overleggen/navo-mei/overleg.json"
    links = f"# Over\n\n[a]({to_page}) [b]({to_file})\n"
    (project.parent / "content" / "pages" / "over.md").write_text(links, encoding="utf-8")
    assert 'href="../begrippen/s/#begrip-saceur"' in same_both_ways(project)["over/index.html"].decode()


_AT = "{% block extrahead %}"
_UNTRACED = (
    {"base": (_AT, f"{{{{ page.title | upper }}}}{_AT}")},
    {"base": (_AT, f"{{% if page %}}{{{{ page.toc | list | length }}}}{{{{ page.file.src_uri }}}}{{% endif %}}{_AT}")},
    {"base": (_AT, f"{{% for f in pages %}}{{{{ f.page.title }}}}{{{{ f.page.content }}}}{{% endfor %}}{_AT}")},
    {"partials__toc": ("Op deze pagina", "Inhoud")},
    {"partials__toc_item": ("<ol>", "<ol class='x'>")},
)
_TITLE = "{% if page and page.url[:7] == 'themas/' %}{{ page.title | e }}{% endif %}"
_ALL_OF_A_PAGE = "<!--{{ file.page.title | e }}{{ file.page.content | length }}{{ file.content_string }}-->"
_TRACED = (
    {"sitemap": ("<url>", f"<url>{_ALL_OF_A_PAGE}")},
    {"partials__footer": ("Dit is geen", f"{_TITLE} Dit is geen")},
    {"partials__content": ("{{ page.content }}", "{% if '<h2' in page.content %}x{% endif %}{{ page.content }}")},
)


def _first_by_day(cases: Iterable[object]) -> list[object]:
    """The first of some cases; the others are more of the same."""
    first, *others = cases
    return [first, *(pytest.param(case, marks=pytest.mark.nightly) for case in others)]


@pytest.mark.parametrize("changes", _first_by_day(_UNTRACED))
def test_an_editor_may_do_anything_in_templates(
    project: Path, changes: dict[str, tuple[str, str]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "generator.publish")
    same_both_ways(overriding(project, **changes))
    assert are_rendered(caplog)


@pytest.mark.parametrize("changes", _first_by_day(_TRACED))
def test_other_words_and_conditions_are_found_by_themselves(
    project: Path, changes: dict[str, tuple[str, str]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "generator.publish")
    same_both_ways(overriding(project, **changes))
    assert not are_rendered(caplog)


_HOOKS = {
    "page_markdown": "def on_page_markdown(markdown, **_):\n    return markdown + '\\n\\nErbij.'\n",
    "post_page": "def on_post_page(output, page, **_):\n    return output.replace('<main', '<main data-x')\n",
    "env": "def on_env(env, **_):\n    env.filters['e'] = lambda text: str(text).upper()\n",
    "files": "def on_files(files, **_):\n    files.remove(files.get_file_from_path('fracties/index.md'))\n",
}


@pytest.mark.parametrize("event", _first_by_day(_HOOKS))
def test_a_project_in_which_others_have_a_say_in_pages_goes_through_mkdocs(project: Path, event: str) -> None:
    (project.parent / "hook.py").write_text(_HOOKS[event], encoding="utf-8")
    with project.open("a", encoding="utf-8") as config:
        config.write("hooks: [hook.py]\n")
    same_both_ways(project)


_SETTINGS = ("extra_css: [a.css]", "use_directory_urls: false", "exclude_docs: '*.json'")


@pytest.mark.parametrize("setting", _first_by_day(_SETTINGS))
def test_settings_that_change_pages(project: Path, setting: str) -> None:
    with project.open("a", encoding="utf-8") as config:
        config.write(f"{setting}\n")
    same_both_ways(project)


def test_a_page_by_hand_at_the_address_of_an_assembled_one_is_an_error(project: Path) -> None:
    page = project.parent / "content" / "pages" / "themas" / "defensie" / "index.md"
    page.parent.mkdir(parents=True)
    page.write_text("# Defensie\n", encoding="utf-8")
    with pytest.raises(Abort, match=r"\[DUPLICATE-ID\] the site makes a page of its own at themas/defensie/index\.md"):
        built(project, assembles=True)
