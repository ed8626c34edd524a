"""How the elements of a publication become text and marks."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code, Place
from tests.read.readings import Reading, publication

QUESTIONS = """<officiele-publicatie><kamervragen>
<kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2023–2024</tekstregel>
<tekstregel inhoud="kamernummer">2</tekstregel></kamervraagkop>
<kamervraagnummer>403</kamervraagnummer>
<kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>De Hoop</achternaam></naam>
(<organisatie afkorting="PvdA">PvdA</organisatie>) over <kamervraagonderwerp>een mogelijke
verkoop</kamervraagonderwerp> (ingezonden <datum isodatum="2023-10-19">19 oktober
2023</datum>).</kamervraagomschrijving>
<kamervraagomschrijving type="antwoord">Antwoord (ontvangen <datum isodatum="2023-11-15">15 november
2023</datum>).</kamervraagomschrijving>
<vraag><nr status="officieel">Vraag 1</nr><al>Kent u het bericht?<noot type="voet"><noot.nr>1</noot.nr>
<noot.al>Dagblad.</noot.al></noot></al></vraag>
<antwoord><nr status="officieel">Antwoord 1</nr><al>Ja.</al></antwoord>
<kamervraagopmerking><titel>Toelichting:</titel><al>Ter aanvulling.</al></kamervraagopmerking>
</kamervragen></officiele-publicatie>"""

OLD_QUESTIONS = """<vraagdoc><vragen><vraagnummer>2003Z1</vraagnummer>
<omschr>Vragen van het lid <naam>Vos</naam>. (Ingezonden 3 maart)</omschr>
<vraag><nummer>1</nummer><al>Kent u het?<nootref refid="n1" nr="1"/></al></vraag>
<antwoord><nummer>1</nummer><al>Ja.<nootref refid="n1"></nootref></al></antwoord>
<noot id="n1" nr="1"><al>Trouw, 2 maart.</al></noot>
</vragen></vraagdoc>"""


def stuk(inner: str) -> Reading:
    return publication(f"<officiele-publicatie><kamerstuk><stuk>{inner}</stuk></kamerstuk></officiele-publicatie>")


def paragraphs(found: Reading) -> list[str]:
    return found.text.split("\n\n")


def test_written_questions_of_members_with_the_answers() -> None:
    found = publication(QUESTIONS)

    assert paragraphs(found) == [
        "Vergaderjaar 2023–2024",
        "2",
        "403",
        "Vragen van het lid De Hoop (PvdA) over een mogelijke verkoop (ingezonden 19 oktober 2023).",
        "Antwoord (ontvangen 15 november 2023).",
        "Vraag 1",
        "Kent u het bericht?1",
        "Antwoord 1",
        "Ja.",
        "Toelichting:",
        "Ter aanvulling.",
        "1 Dagblad.",
    ]
    assert found.facts == (
        ("session", "2023-2024"),
        ("chamber", "tk"),
        ("number", "403"),
        ("asked", "2023-10-19"),
        ("answered", "2023-11-15"),
    )
    assert found.codes == []


def test_written_questions_of_before_with_references_to_a_note() -> None:
    found = publication(OLD_QUESTIONS)

    assert paragraphs(found) == [
        "2003Z1",
        "Vragen van het lid Vos. (Ingezonden 3 maart)",
        "1",
        "Kent u het?1",
        "1",
        "Ja.1",
        "1 Trouw, 2 maart.",
    ]
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("1", "f1")]
    assert found.valued(MarkKind.NOTE) == [("1 Trouw, 2 maart.", "f1")]
    assert found.codes == []


def test_names_within_a_sentence_stay_glued_to_their_signs() -> None:
    found = stuk("<al>(<naam><voornaam>J.</voornaam><achternaam>Vos</achternaam></naam>), <datum>3 maart</datum>.</al>")

    assert found.text == "(J. Vos), 3 maart."


def test_number_and_title_stand_on_one_line_and_a_number_alone_on_its_own() -> None:
    head = "<stuknr>Nr. <ondernummer kamer='2'>4</ondernummer></stuknr>"

    assert paragraphs(stuk(f"{head}\n<!-- x -->\n<titel>VERSLAG</titel><al>Ja</al>")) == ["Nr. 4 VERSLAG", "Ja"]
    assert paragraphs(stuk(f"{head}<datumtekst>Vastgesteld</datumtekst>")) == ["Nr. 4", "Vastgesteld"]


def test_a_letter_instead_of_a_number() -> None:
    assert paragraphs(stuk("<letter>B</letter><titel>NOTA</titel>")) == ["B NOTA"]


def test_a_dossier_with_its_chapter_is_one_line() -> None:
    found = publication(
        "<kamerstuk><dossier><dossiernummer><dossiernr>36\u00a0800</dossiernr><begrotingshoofdstuk>XVI"
        "</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier></kamerstuk>"
    )

    assert found.text == "36\u00a0800 XVI Begroting"
    assert found.facts == (("dossier", "36800-XVI"),)
    assert found.valued(MarkKind.HEADING) == [(found.text, "1")]


def test_headings_of_divisions_and_between_paragraphs_have_levels_and_looks() -> None:
    found = stuk(
        "<divisie><kop kopopmaak='vet'><label>Deel</label><nr>I.</nr><titel>Algemeen</titel></kop>"
        "<divisie><kop kopopmaak='cur'><titel>Inleiding</titel></kop><tussenkop>Vet</tussenkop>"
        "<tussenkop kopopmaak='vetcur'>Beide</tussenkop><tussenkop kopopmaak='rom'>Recht</tussenkop></divisie>"
        "</divisie><tussenkop kopopmaak='cur'>Los</tussenkop>"
    )

    assert found.valued(MarkKind.HEADING) == [
        ("Deel I. Algemeen", "2"),
        ("Inleiding", "3"),
        ("Vet", "4"),
        ("Beide", "5"),
        ("Recht", "6"),
        ("Los", "3"),
    ]
    assert found.marked(MarkKind.BOLD) == ["Deel I. Algemeen", "Beide"]
    assert found.marked(MarkKind.ITALIC) == ["Inleiding", "Beide", "Los"]


def test_emphasis_raised_text_and_instructions_part_no_words() -> None:
    found = stuk(
        "<al>het methaan<?xpp afbm?>doel, <nadruk type='vet'>vet</nadruk><nadruk type='cur'>cur</nadruk> "
        "m<sup>2</sup> CO<inf>2</inf><nadruk type='ondlijn'>!</nadruk> <vet>oud</vet></al>"
    )

    assert found.text == "het methaandoel, vetcur m2 CO2! oud"
    assert found.marked(MarkKind.BOLD) == ["vet", "oud"]
    assert found.marked(MarkKind.ITALIC) == ["cur"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["2"]


@pytest.mark.parametrize(
    ("reference", "target"),
    [
        ("<extref doc='kst-28676-500' soort='document'>x</extref>", "kst-28676-500"),
        ("<extref doc='https://x.nl/y' soort='URL'>x</extref>", "https://x.nl/y"),
        ("<dossierref dossier='28676'>x</dossierref>", "dossier/28676"),
    ],
)
def test_references_are_resolved(reference: str, target: str) -> None:
    assert stuk(f"<al>zie {reference}</al>").valued(MarkKind.LINK) == [("x", target)]


@pytest.mark.parametrize("reference", ["<extref>x</extref>", "<intref doc='d1'>x</intref>"])
def test_references_that_lead_nowhere_are_text(reference: str) -> None:
    found = stuk(f"<al>zie {reference}</al>")

    assert (found.text, found.marked(MarkKind.LINK)) == ("zie x", [])


def test_numbers_of_a_list_as_the_file_has_them() -> None:
    found = stuk(
        "<lijst type='expliciet'><li><li.nr>a.</li.nr><al>een</al><al>meer</al></li><li><li.nr>–</li.nr>"
        "<lijst type='bullet'><li><al>diep</al></li></lijst></li></lijst><al>slot</al>"
    )

    assert paragraphs(found) == ["a. een", "meer", "– diep", "slot"]
    assert [value for _, value in found.valued(MarkKind.LIST_ITEM)] == ["1", "1", "1"]
    assert found.marked(MarkKind.GENERATED) == []


@pytest.mark.parametrize(
    ("attributes", "labels"),
    [
        ("type='1' nr-sluiting='.'", ["1.", "3."]),
        ("type='a' nr-sluiting=')'", ["a)", "c)"]),
        ("type='i' start='4'", ["iv.", "vi."]),
        ("type='1' start='vier'", ["1.", "3."]),
        ("type='ongemarkeerd'", []),
        ("", []),
    ],
)
def test_numbers_that_the_file_leaves_to_its_reader_are_generated(attributes: str, labels: list[str]) -> None:
    found = stuk(
        f"<lijst {attributes}><li><al>x</al></li><li><li.nr>2°</li.nr><al>y</al></li><li><al>z</al></li></lijst>"
    )

    assert found.marked(MarkKind.GENERATED) == labels
    assert "2° y" in paragraphs(found)


def test_members_of_an_article_have_their_number_before_them() -> None:
    assert paragraphs(stuk("<artikel><lid><lidnr>1.</lidnr><al>Er is.</al></lid></artikel>")) == ["1. Er is."]


def test_a_table_with_head_title_and_covered_places() -> None:
    found = stuk(
        "<table><title>Uitgaven</title><tgroup cols='3'><colspec colname='c1' colnum='1'/><colspec colname='c2'/>"
        "<colspec colname='c3' colnum='3'/><spanspec/><thead><row><entry namest='c1' nameend='c2'><al>Jaar</al></entry>"
        "<entry>€</entry></row></thead><tbody><row><entry morerows='1'>2025</entry><entry><al>a</al><al>b</al></entry>"
        "<entry/></row><row><entry>c</entry><entry namest='c3'>d</entry></row></tbody></tgroup></table>"
    )
    assert found.source is not None

    assert found.text == "Uitgaven\n\nJaar\n€\n\n2025\na\n\nb\n\nc\nd"
    assert found.marked(MarkKind.CAPTION) == ["Uitgaven"]
    assert found.marked(MarkKind.HEADER_CELL) == ["Jaar", "", "€"]
    assert sorted(found.marked(MarkKind.CELL)) == ["", "", "2025", "a\n\nb", "c", "d"]
    assert found.marked(MarkKind.ROW) == ["Jaar\n€", "2025\na\n\nb", "c\nd"]


def test_a_table_that_only_lays_out_is_running_text() -> None:
    found = stuk(
        "<table><tgroup cols='1'><tbody><row><entry>een</entry></row><row><entry>twee</entry></row></tbody></tgroup>"
        "</table>"
    )

    assert (found.text, found.marked(MarkKind.TABLE)) == ("een\n\ntwee", [])


def test_who_signs_stands_in_lines() -> None:
    found = stuk(
        "<ondertekening><functie>De Minister,</functie><naam><voornaam>C.J.</voornaam><achternaam>Schouten"
        "</achternaam></naam></ondertekening><ondertekening><functie>De Griffier,</functie><deze>Vos</deze>"
        "</ondertekening>"
        "<ondtek><functie>De Staatssecretaris,</functie><naam>T. Netelenbos</naam><functie>De Minister,</functie>"
        "<naam>J. J. van Aartsen </naam></ondtek>"
    )

    assert paragraphs(found) == [
        "De Minister,\nC.J. Schouten",
        "De Griffier,\nVos",
        "De Staatssecretaris,\nT. Netelenbos",
        "De Minister,\nJ. J. van Aartsen",
    ]


def test_an_unknown_element_keeps_its_text_and_is_reported_once_with_its_line() -> None:
    found = publication("<stuk>\n<al>een <nieuw>twee</nieuw>drie</al>\n<blok>vier</blok><blok>vijf</blok></stuk>")

    assert paragraphs(found) == ["een tweedrie", "vier", "vijf"]
    assert [(problem.code, problem.place, problem.quote) for problem in found.problems] == [
        (Code.UNREAD_ELEMENT, Place("stuk.xml", 2, 1), "nieuw"),
        (Code.UNREAD_ELEMENT, Place("stuk.xml", 3, 1), "blok"),
    ]


def test_a_document_of_another_kind_keeps_its_text() -> None:
    found = publication("<brief xmlns='urn:x'><alinea>een</alinea><alinea>twee</alinea></brief>")

    assert paragraphs(found) == ["een", "twee"]
    assert [problem.quote for problem in found.problems] == ["brief", "alinea"]


def test_line_ends_and_pictures() -> None:
    found = stuk("<al>een<br/>twee</al><plaatje><illustratie naam='x.png'/><bijschrift>Kaart</bijschrift></plaatje>")

    assert paragraphs(found) == ["een\ntwee", "Kaart"]
