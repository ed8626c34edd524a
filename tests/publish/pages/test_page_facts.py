"""What pages declare together: little where all is well, and nothing hidden where it is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.problems import Problems
from generator.publish.pages.kept_pages import HOSTED, OFFLINE, KeptPages, made_pages
from generator.publish.pages.page_facts import as_values, of_values
from generator.publish.pages.parted_files import DamagedError, opened, write, write_beside, written
from generator.publish.pages.site_facts import facts_of
from generator.publish.pages.store import beside
from generator.verify.built import BuiltSite, reader
from generator.verify.declared import Fault
from generator.verify.facts import page_facts
from generator.verify.links import links_problems

OTHER = '<p id="ander">x</p><a href="../a/#een">y</a>'


def _page(words: str) -> bytes:
    return f"<!doctype html>\n<html><body>\n{words}\n</body></html>".encode()


def _site(folder: Path, **pages: str) -> tuple[BuiltSite, KeptPages]:
    """A site of a page `c` that is read, and of pages that were made together; and these."""
    files = {f"{name}/index.html": _page(words) for name, words in pages.items()}
    for name, data in {**files, "c/index.html": _page(OTHER)}.items():
        (folder / name).parent.mkdir()
        (folder / name).write_bytes(data)
    facts, parts = made_pages(files)
    write_beside(beside(folder / "kept"), files.values())
    write(folder / "kept", written(facts, parts))
    file = opened(folder / "kept")
    assert file is not None
    known = {"c/index.html": page_facts("c/index.html", _page(OTHER))}
    names = frozenset({*files, "c/index.html"})
    group = KeptPages(file)
    return BuiltSite(names, facts_of([group], HOSTED, known, names), reader(folder)), group


def test_facts_come_back_from_values() -> None:
    facts = page_facts(
        "a/index.html", _page('<p id="x"><a href="../b/#y">z</a><a href="https://a.nl">z</a><img id="x">')
    )
    assert of_values(json.loads(json.dumps(as_values(facts)))) == facts


def test_where_all_is_well_one_page_stands_for_the_links_of_all(tmp_path: Path) -> None:
    linked = '<h1 id="een">x</h1><a href="../b/#twee">b</a><a href="../c/#ander">c</a><a href="https://a.nl/">d</a>'
    site, group = _site(tmp_path, a=linked, b='<h1 id="twee">x</h1><a href="../a/">a</a><a href="../c/">c</a>')
    assert links_problems(site, problems := Problems()) == sum(f.followed for f in group.facts(HOSTED).values()) + 1
    assert not list(problems)
    assert site.facts["a/index.html"].targets == {"c/index.html", "c/index.html#ander"}
    assert not site.facts["b/index.html"].targets
    assert [site.facts[f"{name}/index.html"].identifiers for name in "ab"] == [{"een"}, set()]


@pytest.mark.parametrize(
    "wrong",
    [
        '<a href="../b/#weg">x</a>',
        '<a href="../c/#weg">x</a>',
        '<a href="../d/">x</a>',
        '<a href="/root">x</a>',
        '<a href="../../outside">x</a>',
        '<p id="een">x</p>',
        '<p aria-labelledby="weg">x</p>',
    ],
)
def test_what_is_wrong_is_reported_as_if_each_page_were_read(tmp_path: Path, wrong: str) -> None:
    pages = {"a": f'<h1 id="een">x</h1>{wrong}', "b": '<h1 id="twee">x</h1><a href="../a/">x</a>'}
    site, _ = _site(tmp_path, **pages)
    read = {name: page_facts(name, site.read(name)) for name in site.files}
    found, expected = Problems(), Problems()
    links_problems(site, found)
    links_problems(BuiltSite(site.files, read, site.read), expected)
    assert [str(each) for each in found] == [str(each) for each in expected]
    assert list(found)


@pytest.mark.parametrize(("script", "faults"), [("f(1);", set()), ("eval(1);", {Fault.POLICY})])
def test_a_script_beside_a_page_is_kept_for_the_bundle_and_read_again_where_it_is_wrong(
    tmp_path: Path, script: str, faults: set[Fault]
) -> None:
    page = {"a/index.html": _page('<script src="x.js"></script>')}
    files = {**page, "a/x.js": script.encode()}
    write_beside(beside(tmp_path / "kept"), files.values())
    write(tmp_path / "kept", written(*made_pages(page, scripts={"a/x.js": script.encode()})))
    file = opened(tmp_path / "kept")
    assert file
    group = KeptPages(file)
    assert set(group.digests) == set(group.in_bundle) == set(files)
    for form in (HOSTED, OFFLINE):
        found = facts_of([group], form, {}, frozenset(files))
        assert "a/x.js" in found["a/index.html"].targets
        assert {fault for facts in found.values() for fault in facts.faults} == faults


def test_pages_for_the_bundle_come_back_as_they_were_packed(tmp_path: Path) -> None:
    _, group = _site(tmp_path, a='<a href="../c/">x</a>')
    ((name, _, packed),) = group.offline()
    assert name == "a/index.html"
    assert packed.size > 0
    assert group.facts(OFFLINE)[name].targets == {"c/index.html"}


@pytest.mark.parametrize("is_there", [True, False])
def test_no_facts_are_told_of_a_page_that_is_not_what_it_was(tmp_path: Path, *, is_there: bool) -> None:
    _, group = _site(tmp_path, a='<a href="../c/">x</a>')
    page = beside(tmp_path / "kept") / "0"
    page.write_bytes(_page('<a href="../d/">x</a>')) if is_there else page.unlink()
    with pytest.raises(DamagedError):
        group.facts(HOSTED)
