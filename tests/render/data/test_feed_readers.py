"""Programs of others take our feeds for valid, show what we mean, and object to feeds that are wrong."""

import re
from datetime import date
from pathlib import Path

import pytest

from generator.model.library import Library
from tests.render.data.archives import SITE, document, small, written
from tests.render.data.feed_readers import ruby_faults, shown
from tests.render.data.test_atom import feeds
from tests.render.documents import library


@pytest.mark.parametrize("site_url", [SITE, None])
def test_ruby_and_feedparser_take_every_feed(site_url: str | None, real: Library, tmp_path: Path) -> None:
    for number, content in enumerate((small(site_url), Library(real.records, real.knowledge, site_url))):
        found = feeds(content, tmp_path / str(number))
        assert dict(zip(found, ruby_faults(list(found.values())), strict=True)) == dict.fromkeys(found, "")
        assert all(shown(data, f"{site_url or SITE}{path}") for path, data in found.items())


def test_signs_that_do_harm_stop_no_reader(tmp_path: Path) -> None:
    hostile = library(document("# VVD", "q1: Een\ufffe <b>&amp;\u202e]]> twee? <script>x</script>", "a1: Ja."))
    data = feeds(hostile, tmp_path)["data/vragen.atom"]
    assert ruby_faults([data]) == [""]
    (entry,) = shown(data, f"{SITE}data/vragen.atom")
    assert "<script" not in entry.content
    assert "&lt;script&gt;x&lt;/script&gt;" in entry.content


@pytest.mark.parametrize("site_url", [SITE, None])
def test_a_reader_shows_question_day_and_address_wherever_the_site_stands(site_url: str | None, tmp_path: Path) -> None:
    data = feeds(small(site_url), tmp_path)["data/fracties/vvd.atom"]
    (entry,) = shown(data, f"{SITE}data/fracties/vvd.atom")
    assert entry.link == f"{SITE}overleggen/een/volledige-tekst/#vraag-1"
    assert entry.updated == date(2024, 3, 1)
    assert entry.authors == ("VVD",)
    assert "<b>Vraag 1</b>: Een?" in entry.content
    assert f'href="{SITE}overleggen/een/"' in entry.content


# Each with the programs that object.
HARMS = {
    "no feed": ("(</?)feed", r"\1feet", "ruby feedparser"),
    "no feed of Atom": ("2005/Atom", "2003/Atom", "ruby feedparser"),
    "no id of the feed": ("<id>.*?</id>", "", "ruby feedparser"),
    "no id of an entry": (r"(<entry>\s*)<id>.*?</id>", r"\1", "ruby feedparser"),
    "two titles": ("<entry>", "<entry><title>Een</title>", "ruby"),
    "no title": (r"(<entry>.*?)<title>.*?</title>", r"\1", "ruby feedparser"),
    "a title of another vocabulary": ("(<entry>.*?)<title>", r'\1<title xmlns="urn:ander">', "ruby"),
    "no month": ("2024-03-01T", "2024-13-01T", "ruby"),
    "no date": ("<updated>2024-03-01", "<updated>gisteren", "ruby feedparser"),
    "no day": ("<updated>.*?</updated>", "", "ruby feedparser"),
    "an older feed than its entry": ("(<feed.*?<updated>)2024", r"\g<1>2023", "feedparser"),
    "no author": ("<author>.*?</author>", "", "ruby feedparser"),
    "an author without a name": ("<name>.*?</name>", "", "ruby feedparser"),
    "no link to itself": ('rel="self"', 'rel="via"', "feedparser"),
    "a link to nowhere": (' href="', ' title="', "ruby"),
    "a link twice": (r'(<link rel="alternate".*?/>)', r"\1\1", "ruby"),
    "a text of an unknown type": ("<rights>", "<rights type='b'>", "ruby"),
    "elements in words": ('<content type="html">', '<content type="html"><p/>', "ruby feedparser"),
    "content of another type": ('<content type="html">', '<content type="text">', "feedparser"),
    "no content": ("<content.*?</content>", "", "feedparser"),
    "two contents": ("(<content.*?</content>)", r"\1\1", "ruby feedparser"),
    "something unknown": ("<rights>", "<more/><rights>", "ruby"),
    "no end": ("</entry>", "", "ruby feedparser"),
}


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_wrong_is_objected_to(harm: str, tmp_path: Path) -> None:
    old, new, objecting = HARMS[harm]
    data = written(small(), tmp_path)["data/vragen.atom"].decode()
    damaged = re.sub(old, new, data, flags=re.DOTALL).encode()
    assert damaged != data.encode()
    objections = {"ruby": bool(ruby_faults([damaged])[0]), "feedparser": _is_missed(damaged)}
    assert " ".join(name for name, objects in objections.items() if objects) == objecting


def _is_missed(data: bytes) -> bool:
    """Whether a reader lacks what it is to show."""
    try:
        return not shown(data, f"{SITE}data/vragen.atom")
    except (AssertionError, AttributeError, KeyError, ValueError):
        return True
