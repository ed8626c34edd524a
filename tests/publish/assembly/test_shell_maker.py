"""Whatever the templates do with a page, an assembled page is what they print for it."""

import pickle
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment
from mkdocs.utils.templates import url_filter

from generator.model.library import Page
from generator.publish.assembly.assembling import assemble, values_of
from generator.publish.assembly.converted import Converted
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.shells import Shells
from generator.publish.mkdocs.listed_pages import ListedPage
from tests.publish.assembly.rendering import rendered_by

SITE = "https://overleg.example/sub/"
PAGES = (
    (Page("overleggen/mei/", "Mei & juni", "", "Over <alles>"), Converted("<h1>Mei</h1>", ())),
    (Page("overleggen/mei/volledige-tekst/", "Tekst", "", ""), Converted("<p class='x'>{{ a }}</p>", ())),
    (Page("overleggen/", "Overleggen", "", "Alle"), Converted("<h1>Alle</h1>", ())),
    (Page("begrippen/", "Begrippen", "", "B"), Converted("", ())),
    (Page("begrippen/s/", "Begrippen: s", "", "B"), Converted("<h2>s</h2>", ())),
    (Page("fracties/vvd/", 'De "VVD"', "", "C"), Converted("<h1>VVD</h1>\n", ())),
    (Page("fracties/een-lange-naam-van-een-partij/", "E" * 90, "", "D" * 300), Converted("<h1>E</h1>\n" * 9, ())),
)

# What a template may do and is traced: pages of one kind share a shell.
TRACED = (
    "<title>{{ page.title }}</title>",
    "<title>{{ page.title | e }} – {{ config.site_name | e }}</title>{{ page.content }}",
    "{{ page.meta.description | e | e }}{{ page.meta.nothing }}",
    "{% if page.meta.description %}{{ page.meta['description'] | e }}{% else %}geen{% endif %}",
    "{{ (page.meta.description or config.site_name) | escape }}{{ page.title | default('x', true) }}",
    "{% if '<h1' not in page.content %}<h1>{{ page.title }}</h1>{% endif %}{{ page.content }}",
    "{% if page.url == 'begrippen/' %}B{% elif page.url[:10] == 'overleggen' %}O{% endif %}{{ page.url }}",
    "{% for a in ['overleggen/', 'begrippen/s/', 'a/b.css', '.'] %}{{ a | url }} {% endfor %}{{ base_url }}",
    "{{ 'https://elders.example/' | url }} {{ '#anker' | url }} {{ '/wortel' | url }}",
    "{% macro at(path) %}{{ path ~ '.css' }}{% endmacro %}{{ at('a') | url }}{{ at(page.title) }}",
    "{% set head = page.title ~ ' – ' ~ config.site_name %}{{ head | e }}{% if head %}!{% endif %}",
    "{% set head %}{{ page.title }} – {{ base_url }}{% endset %}{{ head | e }}",
    "{% macro bold() %}<b>{{ caller() }}</b>{% endmacro %}{% call bold() %}{{ page.title | e }}{% endcall %}",
    "{% set ns = namespace(words='') %}{% set ns.words = page.title %}{{ ns.words }}",
    "{{ page.canonical_url }}{{ page.abs_url }}{{ page.is_homepage }}{{ page.parent }}{{ page.update_date }}",
    "{% block a %}{{ page.title }}{% endblock %}{{ self.a() | e }}",
    "{{ 'x' if page.url in ['begrippen/', 'fracties/vvd/'] else 'y' }}{% if page %}p{% endif %}",
    "{% for part in (page.title, page.url) %}{{ loop.index }}{{ part }}{% endfor %}{{ extra_css | length }}",
)
# What cannot be done again by filling in: the templates render each page.
UNTRACED = (
    "{{ page.title | upper }}",
    "{{ page.title | string | replace('e', 'x') }}",
    "{{ page.title | length }}{{ page.content | striptags }}",
    "{{ (page.title ~ '!') | truncate(20) }}",
    "{% set head %}{{ page.title }}!{% endset %}{{ head[:5] }}",
    "{% macro m() %}{{ page.title }}.{% endmacro %}{{ 'ja' if m() == 'Tekst.' else 'nee' }}",
    "{% macro m() %}{{ page.title }}{% endmacro %}{{ m().upper() }}",
    "{{ '%s!' % page.title }}{{ ('%s' % page.title)[:3] }}",
    "{{ '{}'.format(page.title)[:3] }}",
    "{{ ('a' + page.title)[:4] }}",
    "{{ [page.title, 'b'] | join('-') | upper }}",
    "{{ {'begrippen/': 1}[page.url] }}{{ {'begrippen/': 1}.get(page.url) }}",
    "{{ page.title.upper() }}{{ page.title < 'F' }}",
    "{{ page.url | url }}",
    "{{ page.meta.items() | list }}",
    "{% for letter in page.title %}{{ letter }}.{% endfor %}",
    "{{ 'ja' if page.title is string else 'nee' }}{{ page.meta.description is defined }}",
    "{{ page.meta.description | default('geen') }}",
    "{{ page.file.src_uri }}",
    "{{ page.markdown }}{{ page.toc | list | length }}",
    "{% filter upper %}{{ page.title }}{% endfilter %}",
    "{% autoescape true %}{{ page.title }}{{ page.title ~ '<' }}{% endautoescape %}",
    "{{ pages | length }}{% for file in pages %}{{ file.url }}{% endfor %}",
    "{{ range(page.title | length) | list }}{{ dict(a=page.title).a[:2] }}",
    "{{ 'ja' if page.title in 'Tekst en meer' else 'nee' }}",
    "{{ page.title[0] }}{{ page.title[-1:][0] }}",
    "{{ (page.title | e)[:3] }}{{ ((page.url)[:5])[:2] }}",
)


def _checked(template: str, pages: Sequence[tuple[Page, Converted]], site_url: str = SITE) -> ShellMaker:
    """Assembles pages and compares each with what the template prints."""
    environment = Environment(loader=DictLoader({"main.html": template}))  # noqa: S701  as MkDocs
    environment.filters["url"] = url_filter
    context, render = rendered_by(environment, site_url)
    maker = ShellMaker(environment, context, "2025-05-12", site_url, render)
    for page, converted in (*pages, *pages):
        assert maker.file_of(page, converted) == render(page, converted), (template, page.path)
    return maker


def _full(maker: ShellMaker, pages: Sequence[tuple[Page, Converted]]) -> list[str]:
    """The pages that only the templates can render."""
    return [page.path for page, converted in pages if assemble(page, converted, maker.shells) is None]


@pytest.mark.parametrize("template", TRACED)
@pytest.mark.parametrize("site_url", [SITE, ""])
def test_what_a_template_prints_and_asks_is_filled_in_for_each_page(template: str, site_url: str) -> None:
    assert _full(_checked(template, PAGES, site_url), PAGES) == []


@pytest.mark.parametrize("template", UNTRACED)
def test_a_template_that_does_more_with_a_page_renders_each(template: str) -> None:
    assert len(_full(_checked(template, PAGES), PAGES)) == len(PAGES)


def test_only_pages_with_which_a_template_does_more_are_rendered_by_it() -> None:
    maker = _checked("{% if page.url == 'begrippen/' %}{{ page.title | upper }}{% endif %}{{ page.content }}", PAGES)
    assert _full(maker, PAGES) == ["begrippen/"]


def test_a_template_that_changes_what_it_prints_by_itself_is_not_believed() -> None:
    environment = Environment(loader=DictLoader({"main.html": "{{ next() }}{{ page.title }}"}))  # noqa: S701
    environment.globals["next"] = iter(range(100)).__next__
    context, render = rendered_by(environment, SITE)
    maker = ShellMaker(environment, context, "2025-05-12", SITE, render)
    maker.file_of(*PAGES[0])
    assert assemble(*PAGES[0], maker.shells) is None


def test_pages_that_only_the_templates_can_make_are_counted() -> None:
    assert _checked("{{ page.title }}", PAGES).rendered == 0
    assert _checked("{{ page.title }}{{ pages | length }}", PAGES).rendered == 2 * len(PAGES)


@pytest.mark.parametrize(
    ("template", "is_rendered"),
    [
        ("{{ nav[0].title }}{{ nav[0].url }}{{ page.title }}", False),
        ("{% if page.title == 'Tekst' %}{{ nav[0].meta.description }}{% endif %}", True),
        ("{% if page.title == 'Tekst' %}{{ nav[0]['content'] | length }}{% endif %}", True),
    ],
)
def test_pages_that_show_the_words_of_the_menus_pages_are_made_by_the_templates(
    template: str, is_rendered: bool
) -> None:
    environment = Environment(loader=DictLoader({"main.html": template}))  # noqa: S701  as MkDocs
    context, render = rendered_by(environment, SITE)
    home = Page("", "Begin", "# Begin", "Alles")
    context["nav"].append(
        ListedPage(context["config"], home, lambda _: Converted("<h1>Begin</h1>", ()), "2025-05-12", lambda _: "")
    )
    maker = ShellMaker(environment, context, "2025-05-12", SITE, render)
    for page, converted in PAGES:
        assert maker.file_of(page, converted) == render(page, converted)
    assert maker.rendered == is_rendered


def test_an_environment_that_is_not_the_one_of_mkdocs_renders_each_page() -> None:
    environment = Environment(loader=DictLoader({"main.html": "{{ page.title }}"}), autoescape=True)
    context, render = rendered_by(environment, SITE)
    maker = ShellMaker(environment, context, "2025-05-12", SITE, render)
    assert maker.file_of(*PAGES[0]) == b"Mei &amp; juni"
    assert assemble(*PAGES[0], maker.shells) is None


def test_shells_go_to_another_process_and_give_the_same_there() -> None:
    shells = _checked(TRACED[5], PAGES).shells
    sent = pickle.loads(pickle.dumps(shells))  # noqa: S301  it was just made here
    assert isinstance(sent, Shells)
    for page, converted in PAGES:
        assert assemble(page, converted, sent) == assemble(page, converted, shells) is not None


def test_a_page_whose_shell_is_not_known_is_not_assembled() -> None:
    shells = _checked(TRACED[6], PAGES[:1]).shells
    assert shells.find(values_of(*PAGES[3], SITE)) is None
    assert assemble(*PAGES[3], shells) is None


_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("<>&\"'{}%"), min_size=1, max_size=20)
_PATH = st.lists(st.sampled_from(["overleggen", "begrippen", "s", "é", "a b"]), min_size=1, max_size=4)
_PIECES = st.sampled_from([*TRACED, *UNTRACED])


@given(
    st.lists(_PIECES, min_size=1, max_size=3),
    st.lists(st.tuples(_PATH, _WORDS, _WORDS | st.just(""), _WORDS), min_size=2, max_size=5),
)
def test_any_pages_in_any_templates(pieces: list[str], made: list[tuple[list[str], str, str, str]]) -> None:
    pieces = [piece for piece in pieces if "{% block" not in piece]
    pages = [(Page("/".join(path) + "/", title, "", about), Converted(html, ())) for path, title, about, html in made]
    _checked("\n".join(pieces), [*PAGES[:2], *pages])
