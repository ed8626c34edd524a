"""Real files, damaged at random: a text that holds together, or an error; never an exception."""

from __future__ import annotations

import random

import pytest

from generator.model.text import SourceText
from generator.problems import Severity
from tests.read.readings import DOCUMENTS, reading

pytestmark = pytest.mark.slow

NAMES = ("kst-28844-269.xml", "kst-24138-3.xml", "navo.xml", "page-gmb.html", "page-stb.html", "navo.html", "navo.md")
# What markup is made of, put where it does not belong.
SHARDS = (
    *(b"<", b">", b"</", b"/>", b"&", b"&#0;", b"&#x110000;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?x", b"\x00"),
    *(b"<noot>", b"</al>", b"<table>", b"<tr><td>", b"<ol><li>", b"</ul>", b"<a href='#n1'><sup>1</sup></a>", b"<pre>"),
    *(b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\r", b"\x0c", b"\xe2\x80\x8b", b"[^1]", b"[^1]: ", b"```", b"| a |\n|-|\n"),
    *(b"> ", b"    ", b"---\n", b"**", b"[1 ]", b"\n1 ", b"<br>", b"<p style='display:none'>", b"<entry namest='c9'>"),
)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Cut, doubled, overwritten, or with shards of markup in it."""
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) + 1), chance.randrange(200)
        change = chance.randrange(5)
        if change == 0:
            data = data[:at] + data[at + length :]
        elif change == 1:
            data = data[:at] + data[at : at + length] * 3 + data[at + length :]
        elif change == 2:
            data = data[:at]
        else:
            data = data[:at] + chance.choice(SHARDS) + data[at:]
    return data


def check_holds_together(source: SourceText) -> None:
    assert source.text.strip()
    assert "\n".join(source.slice(line.span) for line in source.lines) == source.text
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))
    for mark in source.marks:
        assert mark.span.end <= len(source.text)
        assert source.slice(mark.span) == source.slice(mark.span).strip("\n ")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(25))
def test_a_damaged_file_is_a_text_or_an_error(name: str, seed: int) -> None:
    chance = random.Random(f"{name} {seed}")  # noqa: S311
    found = reading(name, damaged((DOCUMENTS / name).read_bytes(), chance))

    assert (found.source is None) == any(problem.severity is Severity.ERROR for problem in found.problems)
    assert "could not cope" not in " ".join(problem.message for problem in found.problems)
    if found.source:
        check_holds_together(found.source)
