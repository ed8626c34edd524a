"""Feeds say what became of what they once held: a new version changed or dropped it, or it was withdrawn."""

from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from generator.model.library import Library, Record
from tests.render.data.archives import SITE, document, written
from tests.render.data.feed_readers import Shown, ruby_faults, shown
from tests.render.data.feeds import ATOM, faults
from tests.render.data.test_atom import feeds
from tests.render.data.versioned import AFTER, ANEW, GONE, WORDS, published_anew, taken_back
from tests.render.documents import library

FIRST = date(2024, 3, 1)
PLACE = f"{SITE}overleggen/een/"
TEXT = f"{PLACE}volledige-tekst/#"


def read(content: Library, folder: Path, name: str = "vragen") -> dict[str, Shown]:
    """The entries of a feed by what follows the address of the consultation; every feed is valid."""
    found = feeds(content, folder)
    assert dict(zip(found, ruby_faults(list(found.values())), strict=True)) == dict.fromkeys(found, "")
    assert [fault for data in found.values() for fault in faults(data)] == []
    for path, data in found.items():
        days = [each.updated for each in shown(data, f"{SITE}{path}")]
        assert days == sorted(days, reverse=True), path
    path = f"data/{name}.atom"
    return {each.id.removeprefix(PLACE): each for each in shown(found[path], f"{SITE}{path}")}


def test_what_a_version_changed_is_new_again_with_its_reason_and_the_change(tmp_path: Path) -> None:
    found = read(library(published_anew(), site_url=SITE), tmp_path)
    changed, same = found["volledige-tekst/#vraag-2"], found["volledige-tekst/#vraag-1"]
    assert (changed.updated, same.updated) == (ANEW, FIRST)
    assert "versie 2 van 2 maart 2026. Reden: Er stond een &lt;fout&gt; in &amp; meer." in changed.content
    assert f'<a href="{PLACE}versies/#versie-2-antwoord-2">Antwoord 2 is veranderd in versie 2</a>' in changed.content
    assert "Twee?" in changed.content
    assert "versie" not in same.content


def test_only_what_there_was_before_was_published_before(tmp_path: Path) -> None:
    data = feeds(library(published_anew(), site_url=SITE), tmp_path)["data/vragen.atom"]
    days = {each.findtext(f"{ATOM}id"): each.findtext(f"{ATOM}published") for each in etree.fromstring(data)}
    assert days[f"{TEXT}vraag-2"] == "2024-03-01T00:00:00Z"
    assert days[f"{TEXT}vraag-1"] is days[f"{TEXT}vraag-4"] is None
    found = read(library(published_anew(), site_url=SITE), tmp_path)
    assert "Vraag 4 is nieuw in versie 2" in found["volledige-tekst/#vraag-4"].content


def test_a_version_is_an_entry_with_the_page_of_its_words_as_id(tmp_path: Path) -> None:
    found = read(library(published_anew(), site_url=SITE), tmp_path)
    version = found["versies/2/"]
    assert (version.updated, version.link) == (ANEW, f"{PLACE}versies/2/")
    assert f'href="{PLACE}versies/#versie-2"' in version.content


def test_a_question_that_no_version_has_any_more_is_replaced_by_that(tmp_path: Path) -> None:
    found = read(library(published_anew(), site_url=SITE), tmp_path)
    gone = found["volledige-tekst/#vraag-3"]
    assert (gone.updated, gone.link) == (ANEW, f"{TEXT}vraag-3")
    assert gone.title.startswith("Vervallen: ")
    assert "staat niet meer in het document sinds versie 2" in gone.content
    assert f'href="{PLACE}versies/#versie-2-vraag-3"' in gone.content
    assert "Drie?" not in f"{gone.title} {gone.content}"


def test_who_follows_a_page_that_has_nothing_left_reads_what_became_of_it(tmp_path: Path) -> None:
    found = read(library(published_anew(), site_url=SITE), tmp_path, "fracties/d66")
    assert list(found) == ["versies/2/", "volledige-tekst/#vraag-3"]
    assert {each.updated for each in found.values()} == {ANEW}


@pytest.mark.parametrize("is_anew", [False, True])
def test_a_withdrawal_replaces_every_entry_that_there_was(is_anew: bool, tmp_path: Path) -> None:
    record = published_anew() if is_anew else document(*AFTER)
    before = read(library(record, site_url=SITE), tmp_path / "1")
    for name in ("vragen", "fracties/vvd", "dossiers/28676"):
        found = read(library(taken_back(record), site_url=SITE), tmp_path / f"2 {name.replace('/', ' ')}", name)
        assert {each for each in before if "#" in each and "vraag-3" not in each} <= set(found)
        whole = found[""]
        assert (whole.updated, whole.link) == (GONE, PLACE)
        assert whole.title.endswith("(ingetrokken)")
        assert 'href="https://overleg.example/waarom"' in whole.content
        for each in found.values():
            assert "Dit document is ingetrokken op 1 april 2026. Reden: Het was geheim." in each.content
            assert not [words for words in WORDS if words in f"{each.title} {each.content}"]
            assert each.updated == GONE


def test_an_undated_document_is_in_the_feed_when_it_is_withdrawn(tmp_path: Path) -> None:
    undated = document(*AFTER, day=None)
    assert feeds(library(undated, site_url=SITE), tmp_path / "1") == {}
    found = read(library(taken_back(undated, None), site_url=SITE), tmp_path / "2")
    assert {each.updated for each in found.values()} == {GONE}


def test_what_is_corrected_goes_before_newer_documents_and_brings_no_old_questions_back(tmp_path: Path) -> None:
    def many(number: int, identity: str, day: date) -> Record:
        lines = [line for n in range(1, number + 1) for line in (f"q{n}: Vraag {n}?", f"a{n}: Ja.")]
        return document("# VVD", *lines, identity=identity, day=day)

    newer = [many(30, name, date(2025, 1, day)) for name, day in (("c", 3), ("b", 2))]
    found = read(library(*newer, published_anew(), site_url=SITE), tmp_path)
    news = ["versies/2/", *(f"volledige-tekst/#vraag-{number}" for number in (2, 4, 3))]
    assert list(found)[:4] == news
    assert "volledige-tekst/#vraag-1" not in found
    assert len(found) == 64


def test_files_of_a_page_that_has_nothing_left_stay_and_have_no_rows(tmp_path: Path) -> None:
    then = written(library(published_anew().earlier[0], site_url=SITE), tmp_path / "1")
    for number, now in enumerate((published_anew(), taken_back(published_anew()))):
        found = written(library(now, site_url=SITE), tmp_path / f"2{number}")
        assert set(then) <= set(found)
        assert found["data/fracties/d66.csv"].count(b"\r\n") == 1
        assert b'"questions": [\n]}' in found["data/fracties/d66.json"]
        assert b"data/fracties/d66.atom" in found["data/overleggen.json"]
