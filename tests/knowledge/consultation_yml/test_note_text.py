"""The Markdown of a note: what it may hold, and every other thing as a fault at its place."""

from __future__ import annotations

import pytest

from generator.knowledge.consultation_yml.note_text import read_note
from generator.model.note_text import Emphasis, NoteLink, NoteList, Paragraph, Words, words_of


def faults(text: str) -> list[tuple[int, str]]:
    """Each fault: where it begins, and the word that names what is refused."""
    return [(fault.offset, fault.message.removeprefix("a note may not hold ")) for fault in read_note(text).faults]


def test_paragraphs_emphasis_and_links() -> None:
    read = read_note("Een *zin*\nmet **[meer](https://example.org/a?b=c#d)**.\n\nTwee.")
    link = NoteLink((Words("meer"),), "https://example.org/a?b=c#d")
    assert read.faults == ()
    assert read.blocks == (
        Paragraph(
            (
                Words("Een "),
                Emphasis((Words("zin"),)),
                Words(" met "),
                Emphasis((link,), is_strong=True),
                Words("."),
            )
        ),
        Paragraph((Words("Twee."),)),
    )


def test_lists_within_lists_and_numbers() -> None:
    read = read_note("- een\n  - twee\n\n7. zeven")
    assert read.faults == ()
    assert read.blocks == (
        NoteList(((Paragraph((Words("een"),)), NoteList(((Paragraph((Words("twee"),)),),))),)),
        NoteList(((Paragraph((Words("zeven"),)),),), 7),
    )


def test_the_words_of_a_note_are_read_without_its_markup() -> None:
    assert words_of(read_note("Een *zin*.\n\n- [twee](/over/)\n- drie").blocks) == "Een zin. twee drie"


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "https://example.org/%20?a=b",
        "mailto:redactie@example.org",
        "/",
        "/over/",
        "/over",
        "/begrippen/s/#begrip-saceur",
        "/overleggen/x/overleg.json",
        "#vraag-3",
    ],
)
def test_where_a_note_may_lead(address: str) -> None:
    read = read_note(f"Lees [dit]({address}).")
    assert read.faults == ()
    assert read.links == ((11, address),)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:1",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.org",
        "//example.org/x",
        "/../x/",
        "/over/?x",
        "over/",
        "vraag-3",
        "mailto:niemand",
        "mailto:a@b.nl?subject=x",
        "https://",
        "https:example.org",
        "http://[x",
        "#",
        "&#106;avascript:1",
    ],
)
def test_where_no_note_may_lead(address: str) -> None:
    ((offset, message),) = faults(f"Lees [dit]({address}).")
    assert offset == 11
    assert message.startswith("this link leads ")


def test_an_address_in_angle_brackets_is_a_link() -> None:
    assert read_note("Zie <https://example.org/>.").links == ((5, "https://example.org/"),)
    assert faults("Zie <ftp://example.org/>.")[0][0] == 5


@pytest.mark.parametrize(
    ("text", "offset", "named"),
    [
        ("Ja.\n\n# Kop", 5, "a heading"),
        ("Kop\n---", 0, "a heading"),
        ("Ja.\n\n<div>x</div>", 5, "HTML"),
        ("Een <b>x", 4, "HTML"),
        ("Een <!-- x -->", 4, "HTML"),
        ("Een ![plaat](https://example.org/x.png)", 4, "a picture"),
        ("Ja.\n\n    code", 9, "a line that is set in"),
        ("Ja.\n\n```\ncode\n```", 5, "a block of code"),
        ("Een `woord`", 4, "code"),
        ("Ja.\n\n> citaat", 5, "a quotation set apart"),
        ("Ja.\n\n* * *", 5, "a rule"),
        ("Een [](https://example.org)", 7, "a link without words"),
        ('Een [x](https://example.org "y")', 8, "a title"),
        ("[x][y] en\n\n[y]: https://example.org", 11, "the definition of a link"),
        ("- een\n  # Kop", 8, "a heading"),
        ("- 1\n  - 2\n    - 3\n      - 4", 24, "a list more than three deep"),
    ],
)
def test_what_no_note_may_hold(text: str, offset: int, named: str) -> None:
    ((found, message),) = faults(text)
    assert (found, message[: len(named)]) == (offset, named)


def test_all_faults_come_in_order() -> None:
    assert [offset for offset, _ in faults("`a` <b> ![x](y) [z](ftp://q)\n\n# k")] == [0, 4, 8, 20, 30]


@pytest.mark.parametrize("text", ["Een \\<b> \\# 1\\. {: .official } {{ x }}", "3,5% * 2 = 7 & meer_of_minder [x]"])
def test_signs_that_are_no_markup_are_words(text: str) -> None:
    read = read_note(text)
    assert read.faults == ()
    assert words_of(read.blocks) == text.replace("\\", "")


def test_nesting_beyond_measure_is_refused_and_never_lost() -> None:
    assert faults("".join(f"{'  ' * depth}- x\n" for depth in range(150)))[0][1] == "a list more than three deep"
    assert faults("> " * 500 + "x")
