"""The list of contents is the one that the partials of the theme print."""

from pathlib import Path
from types import SimpleNamespace

import jinja2
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, FileSystemLoader

from generator.publish.assembly.contents_list import PARTIALS, contents_list, hash_of
from generator.publish.assembly.converted import TocEntry
from generator.publish.mkdocs.listed_pages import contents_of

OVERRIDES = Path(__file__).resolve().parents[3] / "overrides"
_TEMPLATES = Environment(loader=FileSystemLoader(OVERRIDES))  # noqa: S701  as MkDocs

_TEXT = st.sampled_from(["Vraag 1", "<em>a</em> &amp; b", "é"]) | st.text(max_size=5)


def _entries(depth: int) -> st.SearchStrategy[tuple[TocEntry, ...]]:
    below = _entries(depth - 1) if depth else st.just(())
    entry = st.builds(TocEntry, _TEXT, _TEXT, st.integers(1, 3), below)
    return st.lists(entry, max_size=4).map(tuple)


def test_the_partials_are_those_that_it_was_written_for() -> None:
    """After a change in one of them change the function too, until the next test passes; then its hash here."""
    sources = [(OVERRIDES / name).read_text(encoding="utf-8") for name in (PARTIALS.name, PARTIALS.entry)]
    assert hash_of(*sources) == PARTIALS.hash


@given(_entries(2), st.sampled_from(["begrippen/", "overleggen/mei/", "begrippen/s/"]))
def test_it_is_what_the_partials_print(toc: tuple[TocEntry, ...], url: str) -> None:
    page = SimpleNamespace(toc=contents_of(toc), url=url)
    assert contents_list(toc, url) == _TEMPLATES.get_template(PARTIALS.name).render(page=page)


def test_other_partials_are_not_taken_for_these() -> None:
    ours = {name: (OVERRIDES / name).read_text(encoding="utf-8") for name in (PARTIALS.name, PARTIALS.entry)}

    def known(sources: dict[str, str]) -> bool:
        loader = DictLoader(sources)
        return PARTIALS.are_in(lambda name: loader.get_source(jinja2.Environment(autoescape=True), name)[0])

    assert known(ours)
    assert known({name: source.replace("\n", "\r\n") for name, source in ours.items()})
    assert not known(ours | {PARTIALS.entry: ours[PARTIALS.entry].replace("<ol>", "<ul>")})
    assert not known({PARTIALS.name: ours[PARTIALS.name]})
