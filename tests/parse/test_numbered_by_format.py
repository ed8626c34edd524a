"""Questions numbered by the format, with lists and headings in their answers."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from tests.parse.documents import document, paragraphs_of
from tests.read.odt import documents as odt
from tests.read.word.documents import docx, p, r
from tests.read.word.test_numbering import item, level
from tests.understanding import Understood, understood

ASIDE = ("Bijlagen", "1", "Wilt u slechts één zaak in uw brief behandelen?")
TITLE = "Antwoorden op de vragen van het lid Bakker (CDA) over bruggen (ingezonden 20 februari 2019)"
ANSWER = p(r("Antwoord", "<w:b/>"))
ABSTRACTS = "".join(f'<w:abstractNum w:abstractNumId="{n}">{level(0, "%1.")}</w:abstractNum>' for n in (1, 2))
NUMS = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
NUMBERING = ABSTRACTS + NUMS
OPENING = ("Geachte voorzitter,", "Hierbij antwoord ik.", "De minister van Defensie,", "A. Jansen", TITLE)


def outline(found: Understood) -> list[tuple[str, int]]:
    """The number of each question, and how many paragraphs its answer has."""
    return [(e.questions[0].number, len(e.answer_blocks)) for e in found.consultation.exchanges]


def word(*body: str, footnotes: str = "") -> Understood:
    texts = "".join((*map(p, (*ASIDE, *OPENING)), *body))
    return understood("source.docx", docx(texts, numbering=NUMBERING, footnotes=footnotes))


def note(number: int) -> str:
    mark = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return f'<w:r>{mark}<w:footnoteReference w:id="{number}"/></w:r>'


FIRST = (item("Kent u het bericht?"), ANSWER, p("Ja."))
LIST = (
    p("Er zijn drie meldingen:"),
    item("Kampen (melding van 6 februari 2019);", num=2),
    item("Zwolle (melding van 11 februari 2019);", num=2),
    item("Deventer (melding van 20 februari 2019).", num=2),
)
LAST = (item("Wat kost dat?"), ANSWER, p("Dat kost weinig."))


def test_a_list_that_the_format_numbers_in_an_answer_is_part_of_it() -> None:
    found = word(*FIRST, item("Waar is gemeld?"), ANSWER, *LIST, *LAST)
    assert outline(found) == [("1", 1), ("2", 4), ("3", 1)]


def test_a_heading_in_an_answer_cuts_nothing_off() -> None:
    heading = p(r("Meldingen", "<w:i/>"))
    found = word(*FIRST, item("Waar is gemeld?"), ANSWER, p("Er is gemeld."), heading, *LIST, *LAST)
    assert outline(found) == [("1", 1), ("2", 6), ("3", 1)]


def test_a_question_typed_among_numbered_ones_is_counted_with_them() -> None:
    found = word(*FIRST, p("2. Waar is gemeld?"), ANSWER, *LIST)
    assert outline(found) == [("1", 1), ("2", 4)]


def test_notes_of_the_format_call_no_list_of_the_text() -> None:
    marks = "".join(f'<w:footnote w:id="{n}">{p("De Stentor, 3 mei 2018.")}</w:footnote>' for n in (1, 2, 3))
    first = FIRST[0].replace("</w:p>", f"{note(1)}{note(2)}{note(3)}</w:p>")
    found = word(first, *FIRST[1:], item("Waar?"), ANSWER, *LIST, *LAST, footnotes=marks)
    kept = paragraphs_of(found.consultation, BlockKind.NOTE)
    assert len(kept) == 3
    assert all("Stentor" in text for text in kept)


WEB = {
    "continued": (
        "<ol><li>Kent u het bericht?</li></ol><p><b>Antwoord</b></p><p>Ja.</p>"
        "<ol start='2'><li>Waar is gemeld?</li></ol><p><b>Antwoord</b></p><p>Op drie plaatsen:</p>"
        "<ol><li>Kampen;</li><li>Zwolle;</li><li>Deventer.</li></ol>"
        "<ol start='3'><li>Wat kost dat?</li></ol><p><b>Antwoord</b></p><p>Dat kost weinig.</p>"
    ),
    "typed": (
        "<p>1. Kent u het bericht?</p><p><b>Antwoord</b></p><p>Ja.</p>"
        "<p>2. Waar is gemeld?</p><p><b>Antwoord</b></p><p>Op drie plaatsen:</p>"
        "<ol><li>Kampen;</li><li>Zwolle;</li><li>Deventer.</li></ol>"
        "<p>3. Wat kost dat?</p><p><b>Antwoord</b></p><p>Dat kost weinig.</p>"
    ),
}


@pytest.mark.parametrize("form", WEB)
def test_so_it_is_on_web_pages(form: str) -> None:
    head = "".join(f"<p>{text}</p>" for text in (*ASIDE, TITLE))
    found = understood("source.html", f"<html><body>{head}{WEB[form]}</body></html>".encode())
    assert outline(found) == [("1", 1), ("2", 4), ("3", 1)]


def test_so_it_is_in_odt() -> None:
    def listed(number: int, *texts: str) -> str:
        items = "".join(f"<text:list-item>{odt.p(text)}</text:list-item>" for text in texts)
        return f'<text:list text:style-name="L1"><text:list-item text:start-value="{number}">{items[16:]}</text:list>'

    style = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/></text:list-style>'
    )
    answer = odt.p("Antwoord")
    body = (
        "".join(map(odt.p, (*ASIDE, TITLE)))
        + listed(1, "Kent u het bericht?") + answer + odt.p("Ja.")
        + listed(2, "Waar is gemeld?") + answer + odt.p("Op drie plaatsen:") + listed(1, "Kampen;", "Zwolle;", "Urk.")
        + listed(3, "Wat kost dat?") + answer + odt.p("Weinig.")
    )  # fmt: skip
    found = understood("source.odt", odt.odt(body, automatic=style))
    assert outline(found) == [("1", 1), ("2", 4), ("3", 1)]


@pytest.mark.parametrize("aside", [ASIDE, ("Bijlage(n)", "2"), ("Wat kost een brug?",), ()])
@pytest.mark.parametrize("title", [TITLE, "Beantwoording van de vragen van het lid Bakker (CDA) over bruggen"])
def test_what_a_letter_asks_beside_its_words_is_no_question_of_the_document(aside: tuple[str, ...], title: str) -> None:
    texts = ("1. Kent u het bericht?", "Antwoord", "Ja.", "2. Wat kost dat?", "Antwoord", "Dat kost weinig.")
    found = understood(
        "source.txt", document(*aside, "Geachte voorzitter,", "Hierbij antwoord ik.", title, *texts).encode()
    )
    assert outline(found) == [("1", 1), ("2", 1)]


@pytest.mark.parametrize("heading", ["<p><i>Meldingen</i></p>", "<h4>Meldingen</h4>", "<p><b>Meldingen</b></p>"])
def test_a_heading_in_an_answer_does_not_begin_the_document(heading: str) -> None:
    before = "<p>Kent u het bericht?</p><p>Antwoord</p><p>Ja.</p><p>Waar is gemeld?</p><p>Antwoord</p><p>Hier.</p>"
    after = "<p>Er is gemeld.</p><p>Wat kost dat?</p><p>Antwoord</p><p>Dat kost weinig.</p>"
    found = understood("source.html", f"<html><body><p>{TITLE}</p>{before}{heading}{after}</body></html>".encode())
    assert [number for number, _ in outline(found)] == ["1", "2", "3"]
