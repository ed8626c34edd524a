"""Notes of a publication: in the text, or referred to."""

from __future__ import annotations

from generator.model.text import MarkKind
from tests.read.readings import Reading, publication


def stuk(inner: str) -> Reading:
    return publication(f"<kamerwrk><body><stuk>{inner}</stuk></body></kamerwrk>")


def test_a_note_of_several_paragraphs_with_a_list() -> None:
    found = stuk(
        "<al>a<noot><noot.nr>3</noot.nr><noot.al>Een.</noot.al><noot.lijst><noot.li><li.nr>-</li.nr><noot.al>twee"
        "</noot.al></noot.li></noot.lijst></noot>, b</al>"
    )

    assert found.text == "a3, b\n\n3 Een.\n\n- twee"
    assert found.valued(MarkKind.NOTE) == [("3 Een.\n\n- twee", "f1")]
    assert found.marked(MarkKind.GENERATED) == ["3"]


def test_a_note_without_a_sign_is_counted() -> None:
    assert stuk("<al>a<noot><noot.al>Een.</noot.al></noot></al>").text == "a1\n\n1 Een."


def test_a_second_reference_to_a_note_in_the_text() -> None:
    found = stuk("<al>a<noot id='n'><noot.nr>1</noot.nr><noot.al>Een.</noot.al></noot> b<nootref refid='n'/></al>")

    assert found.text == "a1 b1\n\n1 Een."
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("1", "f1")]


def test_notes_at_the_end_of_the_dialect_of_before() -> None:
    found = publication(
        "<kamerwrk><body><stuk><al>a<voetref refid='v1' nr='1'/> b<voetref refid='weg' nr='2'/></al></stuk></body>"
        "<voetnoot id='v1' nr='1'><al>Ter inzage.</al></voetnoot><voetnoot nr='3'><al>Zonder teken.</al></voetnoot>"
        "</kamerwrk>"
    )

    assert found.text == "a1 b2\n\n1 Ter inzage.\n\n3 Zonder teken."
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("2", "")]
    assert [key for _, key in found.valued(MarkKind.NOTE)] == ["f1", "f2"]


def test_a_note_within_a_note_comes_after_it() -> None:
    found = stuk(
        "<al>a<noot><noot.nr>1</noot.nr><noot.al>Een<noot><noot.nr>2</noot.nr><noot.al>Twee.</noot.al></noot>."
        "</noot.al></noot></al>"
    )

    assert found.text == "a1\n\n1 Een2.\n\n2 Twee."
    assert [key for _, key in found.valued(MarkKind.NOTE)] == ["f1", "f2"]


def test_a_note_that_is_all_there_is() -> None:
    assert publication("<noot id='n' nr='1'><al>Een.<nootref refid='n'/></al></noot>").text == "1\n\n1 Een.1"
