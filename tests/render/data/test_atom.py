"""Feeds are valid by RFC 4287, hold the newest questions, and know no clock."""

import re
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from generator.model.library import Library, Record
from tests.render.data.archives import SITE, document, small, written
from tests.render.data.feeds import ATOM, faults
from tests.render.documents import library


def feeds(content: Library, folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in written(content, folder).items() if path.endswith(".atom")}


def entries(data: bytes) -> list[etree._Element]:
    return etree.fromstring(data).findall(f"{ATOM}entry")


@pytest.mark.parametrize("site_url", [SITE, None])
def test_every_feed_is_valid(site_url: str | None, real: Library, tmp_path: Path) -> None:
    for number, content in enumerate((small(site_url), Library(real.records, real.knowledge, site_url))):
        found = feeds(content, tmp_path / str(number))
        assert {path: faults(data) for path, data in found.items()} == {path: [] for path in found}
        assert len(found) >= 3


HARMS = {
    "no feed": ("(</?)feed", r"\1feet"),
    "no time": ("T00:00:00Z", ""),
    "no IRI": ("<id>https:", "<id>"),
    "two titles": ("<entry>", "<entry><title/>"),
    "an author without a name": ("<name>.*?</name>", ""),
    "no author": ("<author>.*?</author>", ""),
    "no link to itself": ('rel="self"', 'rel="via"'),
    "a link to nowhere": (' href="', ' title="'),
    "no day": ("<updated>.*?</updated>", ""),
    "a text of an unknown type": ("<rights>", "<rights type='b'>"),
    "elements in words": ('<content type="html">', '<content type="html"><p/>'),
    "something unknown": ("<rights>", "<more/><rights>"),
    "no media type": ('type="text/html"', 'type="text"'),
    "an entry twice": ("(<entry>.*?</entry>)", r"\1\1"),
}


@pytest.mark.parametrize("harm", HARMS)
def test_the_checker_sees_what_is_wrong(harm: str, tmp_path: Path) -> None:
    data = feeds(small(), tmp_path)["data/vragen.atom"].decode()
    assert faults(data.encode()) == []
    old, new = HARMS[harm]
    assert faults(re.sub(old, new, data, flags=re.DOTALL).encode())


def test_an_entry_is_a_question_at_its_address_on_the_day_of_the_document(tmp_path: Path) -> None:
    data = feeds(small(), tmp_path)["data/vragen.atom"]
    first, second = entries(data)
    assert first.findtext(f"{ATOM}id") == f"{SITE}overleggen/een/volledige-tekst/#vraag-1"
    assert first.findtext(f"{ATOM}updated") == "2024-03-01T00:00:00Z"
    assert "VVD" in (first.findtext(f"{ATOM}title") or "")
    content = second.findtext(f"{ATOM}content") or ""
    assert "<b>Vraag 2</b>: Twee; of “drie”?" in content
    assert "<b>Vraag 3</b>: Vier?" in content
    assert f'<a href="{SITE}overleggen/een/volledige-tekst/#vraag-2">' in content


def test_without_an_address_ids_stay_the_same_wherever_the_site_stands(tmp_path: Path) -> None:
    data = feeds(small(None), tmp_path)["data/vragen.atom"]
    ids = [each.findtext(f"{ATOM}id") for each in entries(data)]
    assert ids[0] == "tag:overleg.invalid,2025:overleggen/een/volledige-tekst/#vraag-1"
    assert etree.fromstring(data).findtext(f"{ATOM}updated") == "2024-03-01T00:00:00Z"


def test_what_has_no_day_is_in_no_feed(tmp_path: Path) -> None:
    undated = library(document("# VVD", "q1: Een?", day=None))
    assert feeds(undated, tmp_path) == {}


def test_a_consultation_without_questions_is_an_entry(tmp_path: Path) -> None:
    data = feeds(library(document("p: Tekst."), site_url=SITE), tmp_path)["data/dossiers/28676.atom"]
    (entry,) = entries(data)
    assert entry.findtext(f"{ATOM}id") == f"{SITE}overleggen/een/"
    assert b"&lt;p&gt;Over &amp;lt;vrede&amp;gt;&lt;/p&gt;" in data


def test_a_feed_has_whole_consultations_from_fifty_entries_on_and_never_more_than_a_hundred(tmp_path: Path) -> None:
    def many(number: int, identity: str, day: date) -> Record:
        lines = [line for n in range(1, number + 1) for line in (f"q{n}: Vraag {n}?", f"a{n}: Ja.")]
        return document("# VVD", *lines, identity=identity, day=day)

    newest, older, oldest = (many(30, name, date(2024, 1, day)) for name, day in (("c", 3), ("b", 2), ("a", 1)))
    assert len(entries(feeds(library(newest, older, oldest), tmp_path / "1")["data/vragen.atom"])) == 60
    assert len(entries(feeds(library(many(130, "c", date(2024, 1, 3))), tmp_path / "2")["data/vragen.atom"])) == 100


def test_signs_that_xml_cannot_hold_and_those_that_turn_text_do_no_harm(tmp_path: Path) -> None:
    hostile = library(document("# VVD", "q1: Een\ufffe <b>&amp;\u202e]]> twee?", "a1: Ja."))
    data = feeds(hostile, tmp_path)["data/vragen.atom"]
    assert faults(data) == []
    (entry,) = entries(data)
    assert "Een\ufffd &lt;b&gt;&amp;amp;&#x202e;]]&gt; twee?" in (entry.findtext(f"{ATOM}content") or "")
    assert "\u202e".encode() not in data
