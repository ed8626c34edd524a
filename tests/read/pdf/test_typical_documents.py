"""Documents as they are typically laid out, made with invented words: from the nineties to letters of today."""

from __future__ import annotations

from generator.model.text import MarkKind, SourceText
from tests.read.pdf.made import at, lines, pdf, read_well

WIDE = "De leden van de fractie vragen de regering welke stappen zij zet om dit te"
NARROW = "Samenstelling van de vaste"


def marked(source: SourceText, kind: MarkKind) -> list[str]:
    return [source.slice(mark.span) for mark in source.marks if mark.kind is kind]


def paragraphs(source: SourceText) -> list[str]:
    return [" ".join(part.split()) for part in source.text.split("\n\n")]


def column(top: float, *texts: str) -> str:
    """Lines of the main column of an official document."""
    return lines(202, top, *texts, size=9, leading=10.7)


def raised(left: float, top: float, sign: str) -> str:
    return at(left, top - 3, sign, 4.5)


def masthead() -> str:
    return (
        at(37, 44, "Tweede Kamer der Staten-Generaal", 18)
        + at(487, 66, "2", 51)
        + at(37, 100, "Vergaderjaar 1998–1999", 9.5)
        + at(37, 153, "26 200 VIII", 12, "B")
        + lines(
            202,
            153,
            "Vaststelling van de begroting van de uitgaven",
            "en de ontvangsten voor het jaar 1999",
            size=12,
            leading=13,
        )
        + at(37, 260, "Nr. 5", 9, "B")
        + at(202, 260, "LIJST VAN VRAGEN EN ANTWOORDEN", 9, "B")
    )


def foot(page: int) -> str:
    return at(202, 738, "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VIII, nr. 5", 9) + at(511, 738, str(page), 9)


def old_document() -> SourceText:
    """A Kamerstuk with the composition of the committee as a note in the margin, and numbers on lines of their own."""
    margin = raised(37, 400, "1") + lines(40, 400, *[NARROW] * 8, size=6, leading=7)
    first = (
        masthead()
        + column(281, WIDE, WIDE, "beperken.")
        + at(202 + 150, 281 + 2 * 10.7 - 3, "1", 5)
        + column(340, *[WIDE] * 12, "en zo verder")
        + margin
        + at(37, 725, "KST31415", 6)
        + at(37, 731, "ISSN 0921 - 7371", 6)
        + at(37, 738, "Sdu Uitgevers ’s-Gravenhage 1998", 6)
        + foot(1)
    )
    second = (
        column(40, "tot het einde van deze zin, die op de vorige bladzijde begint.")
        + column(72, "1")
        + column(82.7, WIDE, "beperken?")
        + column(114, "Ja.")
        + column(135.4, "2")
        + column(146.1, WIDE, "beperken?")
        + foot(2)
    )
    return read_well(pdf(first, second))


def test_the_front_of_an_old_document_is_read_in_its_order() -> None:
    front = [part for part in paragraphs(old_document()) if part not in ("2", "")][:6]

    assert front == [
        "Tweede Kamer der Staten-Generaal",
        "Vergaderjaar 1998–1999",
        "26 200 VIII",
        "Vaststelling van de begroting van de uitgaven en de ontvangsten voor het jaar 1999",
        "Nr. 5",
        "LIJST VAN VRAGEN EN ANTWOORDEN",
    ]


def test_a_note_in_the_margin_is_a_note_and_cuts_no_line_of_the_text() -> None:
    source = old_document()

    assert [note.split("\n")[0] for note in marked(source, MarkKind.NOTE)] == [f"1 {NARROW}"]
    assert len(marked(source, MarkKind.NOTE)[0].split("\n")) == 8
    assert "\n".join([WIDE] * 12) in source.text


def test_furniture_of_an_old_document() -> None:
    assert marked(old_document(), MarkKind.FURNITURE) == [
        "2",
        "KST31415",
        "ISSN 0921 - 7371",
        "Sdu Uitgevers ’s-Gravenhage 1998",
        "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VIII, nr. 5",
        "1",
        "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VIII, nr. 5",
        "2",
    ]


def test_numbers_questions_and_answers_are_paragraphs() -> None:
    found = paragraphs(old_document())
    foot = "Tweede Kamer, vergaderjaar 1998–1999, 26 200 VIII, nr. 5 2"

    assert found[-6:] == ["1", f"{WIDE} beperken?", "Ja.", "2", f"{WIDE} beperken?", foot]


def letter(later_pages: int = 2) -> SourceText:
    """A letter with its particulars beside the text, repeated in short on its later pages."""
    side = lines(470, 160, "Directie Voorbeelden", "Postbus 1", "2500 AA Den Haag", size=6.5, leading=9)
    side += lines(470, 200, "Ons kenmerk", "123456", size=6.5, leading=9)
    first = (
        lines(79, 160, "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", size=9)
        + at(79, 220, "Datum", 9)
        + at(134, 220, "12 mei 2025", 9)
        + at(79, 232, "Betreft", 9)
        + lines(134, 232, "Beantwoording van de vragen van het lid Jansen over de", "maatregel", size=9)
        + lines(79, 270, *[WIDE] * 5, "beperken.", size=9)
        + side
        + at(470, 809, f"Pagina 1 van {later_pages + 1}", 6.5)
    )
    repeated = lines(470, 160, "Ons kenmerk", "123456", size=6.5, leading=9)
    later = [
        lines(79, 160, f"Vraag {number}", size=9)
        + lines(79, 172, *[WIDE] * 3, "beperken?", size=9)
        + repeated
        + at(470, 809, f"Pagina {number + 1} van {later_pages + 1}", 6.5)
        for number in range(1, later_pages + 1)
    ]
    return read_well(pdf(first, *later))


def test_a_letter_reads_the_particulars_beside_it_before_its_text() -> None:
    found = paragraphs(letter())

    assert "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal" in found
    assert found.index("Datum") + 1 == found.index("12 mei 2025")
    assert "Beantwoording van de vragen van het lid Jansen over de maatregel" in " ".join(found)
    text = next(index for index, part in enumerate(found) if part.startswith(WIDE))
    assert text > next(index for index, part in enumerate(found) if part.startswith("Directie Voorbeelden"))


def test_the_particulars_that_later_pages_of_a_letter_repeat_are_furniture() -> None:
    furniture = marked(letter(), MarkKind.FURNITURE)

    assert furniture.count("Ons kenmerk") == furniture.count("123456") == 2
    assert [line for line in furniture if line.startswith("Pagina")] == [f"Pagina {page} van 3" for page in (1, 2, 3)]


def test_what_the_second_of_two_pages_repeats_beside_its_text_is_furniture() -> None:
    furniture = marked(letter(later_pages=1), MarkKind.FURNITURE)

    assert furniture.count("Ons kenmerk") == furniture.count("123456") == 1


def list_of_answers() -> SourceText:
    """A numbered list with hanging indents, as a table of contents or an answer in parts has."""
    items = "".join(
        at(70, 100 + 36 * index, f"{index + 1}.") + lines(92, 100 + 36 * index, WIDE, "beperken.") for index in range(6)
    )
    return read_well(pdf(items))


def test_items_with_hanging_indents_are_one_paragraph_each() -> None:
    assert paragraphs(list_of_answers()) == [f"{index}. {WIDE} beperken." for index in range(1, 7)]
