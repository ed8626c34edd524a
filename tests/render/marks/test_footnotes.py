from __future__ import annotations

from generator.model.block import Repair, RepairKind
from generator.model.library import Record
from generator.render.marks.footnotes import Footnotes
from tests.render.marked_records import ANSWER, understood

PAGE = "overleggen/mei/fracties/vvd/"


def record() -> Record:
    return understood(
        "De leden vragen dit?<note-mark f1>1</note-mark> En dat?<note-mark f2>*</note-mark>",
        ANSWER,
        "Ja, zie noot<note-mark f1>1</note-mark> en<note-mark f9>9</note-mark> verder.",
        "<note f1>1 Trouw.</note>",
        "<note f2>* Idem.</note>",
        "<note f3>3 Vergeten.</note>",
    )


def signs(made: Record) -> list[tuple[int, Repair, str]]:
    return [
        (block.index, repair, made.consultation.source.slice(repair.span))
        for block in made.consultation.blocks
        for repair in block.repairs
        if repair.kind is RepairKind.NOTE_MARK
    ]


def painted(footnotes: Footnotes, made: Record, *wanted: int) -> list[str]:
    return [footnotes.mark(made, *sign) for n, sign in enumerate(signs(made)) if not wanted or n in wanted]


def test_a_sign_leads_to_its_note_and_has_an_address_of_its_own() -> None:
    made = record()

    assert painted(Footnotes(PAGE), made)[:2] == [
        '<sup>[1](#voetnoot-1){ #voetnoot-1-in-tekst .note-mark aria-label="Noot 1" }</sup>',
        '<sup>[&#42;](#voetnoot-2){ #voetnoot-2-in-tekst .note-mark aria-label="Noot &#42;" }</sup>',
    ]


def test_a_second_sign_for_one_note_has_another_address() -> None:
    made = record()

    assert "#voetnoot-1-in-tekst-2 " in painted(Footnotes(PAGE), made)[2]


def test_the_address_of_a_sign_is_the_same_on_every_page() -> None:
    made = record()

    assert painted(Footnotes(PAGE), made, 2) == painted(Footnotes(PAGE), made)[2:3]


def test_a_sign_without_a_note_leads_nowhere() -> None:
    made = record()

    assert painted(Footnotes(PAGE), made)[3] == "<sup>9</sup>"
    assert Footnotes(PAGE).distant_mark(made, *signs(made)[3]) == "<sup>9</sup>"


def test_a_page_that_lists_no_notes_leads_to_the_full_text() -> None:
    made = record()

    assert Footnotes("fracties/vvd/").distant_mark(made, *signs(made)[0]) == (
        '<sup>[1](../../overleggen/mei/volledige-tekst/index.md#voetnoot-1){ .note-mark aria-label="Noot 1" }</sup>'
    )


def test_a_page_lists_the_notes_that_it_calls_with_the_ways_back() -> None:
    made, footnotes = record(), Footnotes(PAGE)
    painted(footnotes, made, 1, 2)

    assert [(found.note.key, found.name, found.called_at) for found in footnotes.called(made)] == [
        ("f1", "1", ("voetnoot-1-in-tekst-2",)),
        ("f2", "*", ("voetnoot-2-in-tekst",)),
    ]


def test_all_notes_are_listed_where_the_whole_document_stands() -> None:
    made, footnotes = record(), Footnotes(PAGE)
    painted(footnotes, made)

    assert [(found.note.key, len(found.called_at)) for found in footnotes.all(made)] == [
        ("f1", 2),
        ("f2", 1),
        ("f3", 0),
    ]


def test_a_note_that_nothing_calls_goes_by_its_number() -> None:
    made = record()

    assert Footnotes(PAGE).all(made)[2].name == "3"


def test_a_page_that_calls_no_note_lists_none() -> None:
    assert Footnotes(PAGE).called(record()) == ()


def test_notes_of_other_documents_are_not_listed() -> None:
    made, footnotes = record(), Footnotes(PAGE)
    painted(footnotes, made)
    other = understood("De leden vragen dit?<note-mark f1>1</note-mark>", ANSWER, "Ja.", "<note f1>1 Trouw.</note>")
    unlike = Record(
        type(other.consultation)(
            "juni", other.consultation.source, other.consultation.blocks, other.consultation.front, ()
        ),
        other.file,
        other.sidecar,
    )

    assert footnotes.called(unlike) == ()


def test_the_space_that_goes_with_a_sign_is_no_part_of_its_name() -> None:
    made = understood("De leden vragen dit <note-mark f1>[1]</note-mark>, ja?", ANSWER, "Ja.", "<note f1>Trouw.</note>")

    assert signs(made)[0][2] == " [1]"
    assert Footnotes(PAGE).all(made)[0].name == "[1]"
