"""Witnesses read only those files again whose facts show that something is wrong; reading all finds no more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from generator.problems import Problems
from generator.verify.built import BuiltSite
from generator.verify.content_policy import content_policy_problems
from generator.verify.declared import Fault
from generator.verify.facts import file_facts
from generator.verify.links import links_problems
from generator.verify.third_party import third_party_problems
from tests.verify.any_pages import ANY_PAGE
from tests.verify.built_pages import reported

FILES = {
    "index.html": b'<p id="a1">',
    "a/index.html": b'<p id="a">',
    "a/b/x": b"",
    "a/c.css": b"@import '../x.css'; p{src:url(https://elsewhere.example/f)} q{src:url(data:x)}",
    "a/c.js": b"eval('import \"https://elsewhere.example/a.js\"')",
}
SITE_URL = "https://elsewhere.example/"


def _site(page: str) -> BuiltSite:
    files = {**FILES, "a/b/index.html": page.encode(), "404.html": page.encode()}
    return BuiltSite(
        frozenset(files), {file: file_facts(file, data) for file, data in files.items()}, files.__getitem__
    )


def _suspected(site: BuiltSite) -> BuiltSite:
    """The same site of which every file may have every fault."""
    doubts = {
        file: replace(facts, targets=facts.targets | {"nowhere"}, faults=frozenset(Fault))
        for file, facts in site.facts.items()
    }
    return replace(site, facts=doubts)


def _found(site: BuiltSite, *, explicit: bool, site_url: str | None) -> list[str]:
    problems = Problems()
    followed = links_problems(site, problems, explicit=explicit, site_url=site_url)
    third_party_problems(site, problems)
    content_policy_problems(site, problems)
    return [*reported(problems), f"{followed} followed"]


@pytest.mark.parametrize("site_url", [None, SITE_URL])
@pytest.mark.parametrize("explicit", [False, True])
@given(page=ANY_PAGE)
def test_reading_every_file_again_finds_no_more(page: str, site_url: str | None, *, explicit: bool) -> None:
    site = _site(page)
    found = _found(site, explicit=explicit, site_url=site_url)
    assert found == _found(_suspected(site), explicit=explicit, site_url=site_url)
    assert len(found) > 4  # of the style sheet and the script
