from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.text import Span
from generator.parse.paragraphs.text_paragraphs import TextParagraph, text_paragraphs
from generator.parse.paragraphs.wrapping import LineTests
from tests.parse.documents import source_text

# A stand-in for the markers: `#` labels, `!` announces, `@` opens.
TESTS = LineTests(
    lambda line: line.startswith("#"), lambda line: line.startswith("!"), lambda line: line.startswith("@")
)
WRAPPED = [
    "Het kabinet zal zich actief inzetten voor het versterken van de gedeelde",
    "verantwoordelijkheid binnen het bondgenootschap. Nederland geeft hierin zelf het",
    "goede voorbeeld met steun aan anderen en een actieve rol binnen de coalitie, zoals",
    "eerder is gemeld aan de Kamer en ook in de brief van het kabinet is te lezen voor",
    "alle leden van de Kamer die daarnaar hebben gevraagd in het overleg van vorige week",
]


def cut(text: str) -> list[str]:
    """Each paragraph with its lines set apart by a bar."""
    source = source_text(text)
    return [" | ".join(source.slice(line) for line in paragraph.lines) for paragraph in text_paragraphs(source, TESTS)]


def made(text: str) -> tuple[TextParagraph, ...]:
    return text_paragraphs(source_text(text), TESTS)


def test_blank_lines_set_chunks_apart() -> None:
    assert cut("een\ntwee\n\ndrie\n") == ["een | twee", "drie"]


@pytest.mark.parametrize("blank", ["", " ", "\t", "\u00a0", " \u2003 "])
def test_a_line_of_any_white_space_is_blank(blank: str) -> None:
    assert cut(f"een\n{blank}\ntwee") == ["een", "twee"]


def test_lines_are_spans_without_surrounding_space() -> None:
    [paragraph] = made("  een  \n\u00a0twee ")

    assert paragraph.lines == (Span(2, 5), Span(9, 13))
    assert paragraph.span == Span(2, 13)


def test_a_chunk_counts_the_blank_lines_before_it() -> None:
    assert [paragraph.gap for paragraph in made("\n\neen\n\ntwee\n\n\n\ndrie")] == [2, 1, 3]


def test_only_the_first_part_of_a_run_has_the_gap_before_the_run() -> None:
    assert [(paragraph.gap, len(paragraph.lines)) for paragraph in made("een\n\n\n#\ntwee\ntwee")] == [
        (0, 1),
        (2, 1),
        (0, 2),
    ]


def test_a_form_feed_ends_a_chunk_and_is_noted_on_the_next() -> None:
    found = made("een\n\ftwee\ndrie")

    assert [(paragraph.page_break, len(paragraph.lines)) for paragraph in found] == [(False, 1), (True, 2)]


def test_a_page_that_begins_with_blank_lines_is_noted_nevertheless() -> None:
    assert [paragraph.page_break for paragraph in made("een\n\n\f\n\ntwee\n\ndrie")] == [False, True, False]


def test_a_label_stands_alone_where_blank_lines_separate() -> None:
    assert cut("een\n#twee\ndrie\n\nvier") == ["een", "#twee", "drie", "vier"]


def test_the_first_line_of_a_heading_is_no_label_however_it_begins() -> None:
    assert cut("een\n\n#antwoorden op de vragen van\nVVD en D66\n\nvier") == [
        "een",
        "#antwoorden op de vragen van | VVD en D66",
        "vier",
    ]


def test_other_announcements_do_not_where_blank_lines_separate() -> None:
    assert cut("een\n!twee\n@drie\n\nvier") == ["een | !twee | @drie", "vier"]


def test_list_items_begin_chunks_in_every_layout() -> None:
    assert cut("over:\n- een\nen meer\n- twee\n\ndrie") == ["over:", "- een | en meer", "- twee", "drie"]


def test_a_number_within_brackets_is_no_list_item() -> None:
    assert cut("de stromen (bladzijde\n10) maken\n\ndrie") == ["de stromen (bladzijde | 10) maken", "drie"]


def test_a_numbered_item_is_one() -> None:
    assert cut("over (kort):\n1) een\n2) twee\n\ndrie") == ["over (kort):", "1) een", "2) twee", "drie"]


def test_without_blank_lines_a_full_line_continues() -> None:
    assert cut("\n".join(WRAPPED)) == [" | ".join(WRAPPED)]


def test_without_blank_lines_a_sentence_that_ends_with_room_left_ends_a_paragraph() -> None:
    lines = [*WRAPPED, "en dat is zo.", *WRAPPED]

    assert cut("\n".join(lines)) == [" | ".join([*WRAPPED, "en dat is zo."]), " | ".join(WRAPPED)]


def test_without_blank_lines_a_short_line_that_ends_no_sentence_continues() -> None:
    lines = [*WRAPPED, "en dat is zo voor de NAVO-", *WRAPPED]

    assert len(cut("\n".join(lines))) == 1


def test_without_blank_lines_no_paragraph_begins_with_a_small_letter() -> None:
    lines = [*WRAPPED, "zoals o.a. de heer Jansen.", "en anderen", *WRAPPED]

    assert len(cut("\n".join(lines))) == 1


def test_without_blank_lines_announcements_stand_alone() -> None:
    lines = [*WRAPPED, "!Kop", *WRAPPED]

    assert cut("\n".join(lines)) == [" | ".join(WRAPPED), "!Kop", " | ".join(WRAPPED)]


def test_without_blank_lines_an_opening_begins_a_paragraph_that_continues() -> None:
    lines = [*WRAPPED, "@De voorzitter,", "Jansen"]

    assert cut("\n".join(lines)) == [" | ".join(WRAPPED), "@De voorzitter, | Jansen"]


def test_a_number_that_stands_alone_is_a_paragraph_of_a_wrapped_text() -> None:
    full = "en zo is het in alle gevallen die in het overleg van vorige week aan bod kwamen, zei hij."

    assert cut("\n".join([*WRAPPED, full, "2.", "Is dat zo?"]))[-2:] == ["2.", "Is dat zo?"]


def test_a_number_at_the_end_of_a_wrapped_sentence_stays_in_it() -> None:
    full = "zoals gebeurde in de tabellen en de bijlagen bij het jaarverslag over het begrotingsjaar"

    assert cut("\n".join([*WRAPPED, full, "2008", *WRAPPED]))[0].endswith(f"{full} | 2008")


def test_a_numbered_text_begins_a_paragraph_after_a_sentence_however_full_its_line() -> None:
    full = "en zo is het in alle gevallen die in het overleg van vorige week aan bod kwamen ja."

    assert cut("\n".join([*WRAPPED, full, "2. Hoeveel zijn dat er?"]))[-1] == "2. Hoeveel zijn dat er?"


def test_a_heading_that_is_wrapped_is_one_paragraph() -> None:
    heading = "!Vragen en opmerkingen van de leden van de fracties van VVD en D66 en de reactie"

    assert cut("\n".join([*WRAPPED, heading, "van het kabinet", *WRAPPED]))[1] == f"{heading} | van het kabinet"


@pytest.mark.parametrize(
    "open_end", ["!Vragen van de leden Jansen en De Vries aan de", "!Vragen van de leden Jansen (beiden"]
)
def test_no_announcement_ends_with_a_word_or_a_bracket_that_leaves_it_open(open_end: str) -> None:
    lines = [*WRAPPED, open_end, "Minister van Defensie over munitie", *WRAPPED]

    assert f"{open_end} | Minister van Defensie over munitie" in cut("\n".join(lines))


SHORT = [
    "Waarom is dat zo?",
    "Omdat het kabinet dat zo wil.",
    "Wanneer komt het voorstel, en wat kost het?",
    "Dat komt in mei.",
]


def test_where_no_sentence_continues_over_a_line_each_line_is_a_paragraph() -> None:
    assert cut("\n".join(SHORT)) == SHORT


def test_a_few_blank_lines_do_not_join_the_lines_between_them() -> None:
    text = "\n\n".join("\n".join(SHORT * 2) for _ in range(4))

    assert cut(text) == SHORT * 8


def test_an_announcement_continues_from_no_line_however_it_begins() -> None:
    tests = LineTests(TESTS.label, lambda line: line.startswith("nr. 3"), TESTS.opening)
    source = source_text("\n".join(["24 809 Evaluatie", "nr. 3 LIJST VAN VRAGEN", *SHORT]))
    assert len(text_paragraphs(source, tests)) == len(SHORT) + 2


def test_a_word_that_ends_no_line_shows_a_wrapped_text() -> None:
    assert cut("Zij sprak met de\nMinister van Defensie.") == ["Zij sprak met de | Minister van Defensie."]


def test_without_blank_lines_spaces_before_a_sentence_begin_a_paragraph() -> None:
    full = "Dit is een regel die de hele breedte van de tekst vult en dan met een punt eindigt."
    found = cut("\n".join([*WRAPPED, full, f"   {full}", *WRAPPED]))

    assert found[1:] == [" | ".join([full, *WRAPPED])]


def test_spaces_before_a_line_that_continues_begin_none() -> None:
    assert cut("\n".join([*WRAPPED[:2], f"   {WRAPPED[2]}", *WRAPPED[3:]])) == [" | ".join(WRAPPED)]


def test_where_most_of_the_text_stands_on_long_lines_each_line_is_a_paragraph() -> None:
    long = "Dit is een regel die nooit is afgebroken. " * 10

    assert cut(f"Kop\nnog een kop\n{long}\n{long}") == ["Kop", "nog een kop", long.strip(), long.strip()]


def test_a_long_title_does_not_make_a_wrapped_text_unwrapped() -> None:
    title = "Vragen van het lid Jansen over een onderwerp dat lang is " * 4

    assert cut("\n".join([title, *WRAPPED, *WRAPPED]))[-1].endswith(" | ".join(WRAPPED))


ENDED = "blijft aanbieden waar zij dat doet."
NEXT = "De provincies hebben een overeenkomst met de vervoerder op basis waarvan"
UNEVEN = [line[:end].rsplit(maxsplit=1)[0] for line, end in zip(WRAPPED, (24, 40, 56, 72, 90), strict=True)]


def last_paragraph(lines: list[str], ended: str, following: str) -> list[str]:
    """How the last of some paragraphs of these lines is cut, in which a line ends and another follows."""
    paragraphs = ["\n".join(lines)] * 7 + ["\n".join((lines[0], ended, following, lines[1]))]
    return cut("\n\n".join(paragraphs))[7:]


@pytest.mark.parametrize(
    ("ended", "following", "count"),
    [
        (ENDED, NEXT, 2),
        ("blijft aanbieden waar zij dat nu doet en daarna ook nog zal blijven doen.", NEXT, 1),
        (ENDED.removesuffix("."), NEXT, 1),
        (ENDED, NEXT.lower(), 1),
    ],
    ids=["a sentence with room behind it", "a full line", "no sentence", "a small letter follows"],
)
def test_in_evenly_wrapped_text_a_short_line_ends_a_paragraph_also_between_blank_lines(
    ended: str, following: str, count: int
) -> None:
    """Programs that make text of a printed page lose the ends of some paragraphs."""
    assert len(last_paragraph(WRAPPED, ended, following)) == count


def test_in_unevenly_wrapped_text_between_blank_lines_a_short_line_ends_nothing() -> None:
    assert len(last_paragraph(UNEVEN, "Ja.", NEXT)) == 1


def test_few_lines_between_blank_lines_show_no_width() -> None:
    assert len(cut("\n\n".join(["\n".join(WRAPPED), "\n".join((WRAPPED[0], ENDED, NEXT, WRAPPED[1]))]))) == 2


def test_where_the_reader_has_measured_the_lines_their_length_ends_nothing() -> None:
    """A column beside the text is narrower than it."""
    texts = ["\n".join(WRAPPED)] * 7 + ["\n".join((WRAPPED[0], ENDED, NEXT, WRAPPED[1]))]
    plain = source_text("\n\n".join(texts))
    measured = replace(plain, lines=tuple(replace(line, size=9.0) for line in plain.lines))

    assert (len(text_paragraphs(plain, TESTS)), len(text_paragraphs(measured, TESTS))) == (9, 8)
