"""Who signs: for a committee with the name beside the office or below it, as a minister with a sure name."""

from __future__ import annotations

import pytest

from generator.grammar.front.signatures import (
    SignatureLine,
    office,
    opens_signature,
    signature,
    signing,
    signs_above,
    signs_at_end,
    signs_below,
    signs_with_surname,
)
from generator.grammar.people.office_holders import bare_name, is_name

LONG = "x" * 300
OFFICE = "De Minister van Economische Zaken en Klimaat,"


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("De voorzitter van de commissie, Klaver", "voorzitter", "Klaver"),
        ("De adjunct-griffier van de commissie, Dekker", "adjunct-griffier", "Dekker"),
        ("Adjunct-griffier van de commissie, Sjerp", "adjunct-griffier", "Sjerp"),
        (
            "De fungerend voorzitter van de commissie, Van der Wal-Zeggelink",
            "fungerend voorzitter",
            "Van der Wal-Zeggelink",
        ),
        ("De griffier voor dit verslag, De Boer", "griffier", "De Boer"),
        ("De griffier, ’t Hart", "griffier", "’t Hart"),
        ("De voorzitter van de commissie, Anne Mulder", "voorzitter", "Anne Mulder"),
        ("De voorzitter van de commissie,", "voorzitter", ""),
        ("De voorzitter van de commissie", "voorzitter", ""),
        (
            "De griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport, De Boer",
            "griffier",
            "De Boer",
        ),
        ("De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn en Sport,", "voorzitter", ""),
        ("De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn en Sport", "voorzitter", ""),
        ("De voorzitter van de Eerste Kamer der Staten-Generaal, Bruijn", "voorzitter", "Bruijn"),
    ],
)
def test_signatures_tell_the_role_and_the_name_where_it_stands_beside(text: str, role: str, name: str) -> None:
    assert signature(text) == SignatureLine(role, name)


@pytest.mark.parametrize(
    "text",
    [
        "De voorzitter van de Europese Raad heeft gezegd dat het kan",
        "De voorzitter van de commissie heeft gesproken. Dat was goed",
        "De minister van Defensie, Brekelmans",
        "De voorzitter van de fractie, Klaver",
        "De voorzitter van de commissie, en dat is nieuw, zegt het",
        "Voorzitterschap",
        f"De voorzitter van de commissie, {LONG}",
        "",
        ",",
    ],
)
def test_what_is_no_signature(text: str) -> None:
    assert signature(text) is None


@pytest.mark.parametrize(
    "text", ["Klaver", "Van Bochove", "De Boer", "E. van Middelkoop", "İnan", "’t Hart", "J.A. Vijlbrief"]
)
def test_what_could_be_a_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["Welzijn en Sport", "Bij brief van gisteren", "de Boer zegt", "Klaver.Dekker, en", "", "Aa " * 50_000]
)
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("office", "name"),
    [
        (OFFICE, "M.A.M. Adriaansens"),
        ("de minister van Justitie en Veiligheid", "D. Yeşilgöz-Zegerius"),
        ("De Minister van Justitie en Veiligheid,", "D.M. van Weel"),
        ("De Staatssecretaris van Financiën", "drs. A.B. de Vries"),
        ("De minister-president,", "A.B. de Vries"),
        (OFFICE, "Anna de Vries"),
    ],
)
def test_a_name_below_the_office_of_a_minister_signs(office: str, name: str) -> None:
    assert signs_below(office, name)


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("De Minister van Economische Zaken en Klimaat", "Anna de Vries"),
        (OFFICE, "Klimaat"),
        (OFFICE, "A. Dit is het eerste punt."),
        (OFFICE, "Postbus 20301"),
        ("Aan de Minister van Financiën,", "A.B. de Vries"),
        ("De Minister van Financiën antwoordt. Hij zegt,", "A.B. de Vries"),
    ],
    ids=["no comma", "one word", "a sentence", "an address", "who gets a letter", "sentences"],
)
def test_what_is_no_signature_of_a_minister(office: str, name: str) -> None:
    assert not signs_below(office, name)


@pytest.mark.parametrize("office", [OFFICE, "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,"])
def test_at_the_end_of_a_letter_a_surname_alone_signs(office: str) -> None:
    assert signs_with_surname(office, "Brandsma")
    assert signs_with_surname(office, "de Wit")
    assert signs_at_end(f"{office} Brandsma")


@pytest.mark.parametrize("name", ["Klimaat", "DEFENSIE", "Bijlage", "Den Haag", "Daarom is het zo.", ""])
def test_what_is_no_surname_below_an_office(name: str) -> None:
    assert not signs_with_surname(OFFICE, name)
    assert not signs_at_end(f"{OFFICE} {name}")


def test_the_office_is_kept_letter_for_letter_without_its_article() -> None:
    signed = signing(OFFICE)

    assert signed is not None
    assert (signed.role, signed.name) == ("Minister van Economische Zaken en Klimaat", "")
    assert signing("M.A.M. Adriaansens") is None


def test_a_signature_whose_name_follows_opens_a_paragraph() -> None:
    assert opens_signature("De voorzitter van de commissie,")
    assert not opens_signature("De voorzitter van de commissie, Klaver")
    assert not opens_signature("de voorzitter, die")


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("De griffier voor deze lijst, Esmeijer", "griffier", "Esmeijer"),
        ("De griffier voor deze lijst van vragen,", "griffier", ""),
        ("De voorzitter van de vaste Commissie voor Justitie en Veiligheid,", "voorzitter", ""),
        ("De fungerend voorzitter van de commissie, Six Dijkstra", "fungerend voorzitter", "Six Dijkstra"),
        ("De griffier a.i. van de commissie, Dekker", "griffier", "Dekker"),
        ("Voorzitter van de commissie: Kat", "voorzitter", "Kat"),
        ("De voorzitter van de commissie Van Bochove", "voorzitter", "Van Bochove"),
        ("Adjunct griffier van de commissie, Kling", "adjunct griffier", "Kling"),
        ("Klaver, voorzitter van de commissie", "voorzitter", "Klaver"),
        ("De voorzitter van de commissie, (w.g.) Klaver", "voorzitter", "Klaver"),
        ("De voorzitters van de commissies,", "voorzitters", ""),
        ("De plaatsvervangend griffier van de commissie, İnan", "plaatsvervangend griffier", "İnan"),
        ("De griffier voor deze nota, Šimůnek-Łoś", "griffier", "Šimůnek-Łoś"),
        (
            "De Minister van Justitie en Veiligheid, F. van Oosten",
            "Minister van Justitie en Veiligheid",
            "F. van Oosten",
        ),
        (
            "De Minister voor Natuur en Stikstof, Christianne van der Wal-Zeggelink",
            "Minister voor Natuur en Stikstof",
            "Christianne van der Wal-Zeggelink",
        ),
        ("DE MINISTER VAN DEFENSIE Ruben Brekelmans", "MINISTER VAN DEFENSIE", "Ruben Brekelmans"),
        (
            "Sophie Hermans Minister van Klimaat en Groene Groei",
            "Minister van Klimaat en Groene Groei",
            "Sophie Hermans",
        ),
        (
            "Judith E. Uitermark, minister van Binnenlandse Zaken",
            "minister van Binnenlandse Zaken",
            "Judith E. Uitermark",
        ),
    ],
)
def test_who_signs_and_as_what_however_it_is_set(text: str, role: str, name: str) -> None:
    assert signature(text) == SignatureLine(role, name)


@pytest.mark.parametrize(
    "text",
    [
        "De Voorzitter van de Tweede Kamer der Staten-Generaal",
        "De Minister van Volksgezondheid, Welzijn en Sport",
        "De Minister van Binnenlandse Zaken, Koninkrijksrelaties",
        "De Minister van Financiën zegt, E. Heinen",
        "DE MINISTER VAN INFRASTRUCTUUR EN MILIEU,",
        "De secretaris-generaal van het ministerie, Jansen",
        "De griffier van de rechtbank, Jansen",
    ],
)
def test_offices_alone_sentences_and_other_chairmen_sign_nothing(text: str) -> None:
    assert signature(text) is None


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Femke Marije Wiersma", "Minister van Landbouw, Visserij, Voedselzekerheid en Natuur"),
        ("Judith E. Uitermark,", "minister van Binnenlandse Zaken en Koninkrijksrelaties"),
        ("drs. R.W. Knops", "staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties"),
    ],
)
def test_a_name_above_the_office_signs(name: str, below: str) -> None:
    assert signs_above(name, below)


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Groene Groei", "Minister van Klimaat en Groene Groei"),
        ("Wiersma", "Minister van Landbouw"),
        ("Femke Wiersma", "De Minister van Landbouw heeft gezegd dat het kan."),
        ("Femke Wiersma", "minister van Landbouw"),
    ],
)
def test_what_stands_above_an_office_and_signs_nothing(name: str, below: str) -> None:
    assert not signs_above(name, below)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("(w.g.) J.P. Pronk", "J.P. Pronk"),
        ("w.g. Klaver", "Klaver"),
        ("was getekend, Klaver", "Klaver"),
        ("drs. R.IJ.M. Kuipers secretaris-generaal", "drs. R.IJ.M. Kuipers"),
        ("Klaver", "Klaver"),
    ],
)
def test_the_name_alone_is_kept_of_a_line_of_a_signature(line: str, name: str) -> None:
    assert bare_name(line) == name
    assert is_name(name)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("DE MINISTER-PRESIDENT, Minister van Algemene Zaken,", "MINISTER-PRESIDENT, Minister van Algemene Zaken"),
        (
            "De Minister van Sociale Zaken en Werkgelegenheid, namens deze,",
            "Minister van Sociale Zaken en Werkgelegenheid",
        ),
        (
            "De Staatssecretaris van Financiën – Toeslagen en Douane,",
            "Staatssecretaris van Financiën – Toeslagen en Douane",
        ),
        ("De minister is er niet", None),
        ("Aan de Minister van Financiën", None),
    ],
)
def test_an_office_and_nothing_else(text: str, role: str | None) -> None:
    assert office(text) == role


@pytest.mark.parametrize("text", ["Inleiding", "Inhoudsopgave", "Algemeen", "Vragen"])
def test_a_heading_that_stands_where_a_name_was_forgotten_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("de heer Bosma, Minister van Defensie", "Minister van Defensie", "de heer Bosma"),
        ("Mevr. De Wit, minister voor Natuur", "minister voor Natuur", "Mevr. De Wit"),
        ("J. Bosma, de Minister van Defensie", "Minister van Defensie", "J. Bosma"),
        ("De Minister van Defensie, de heer Bosma", "Minister van Defensie", "de heer Bosma"),
        ("De Minister van Defensie, mevrouw mr. J. de Wit", "Minister van Defensie", "mevrouw mr. J. de Wit"),
        ("DE MINISTER VAN DEFENSIE, De heer J. Bosma", "MINISTER VAN DEFENSIE", "De heer J. Bosma"),
    ],
)
def test_a_title_belongs_to_the_name_of_a_minister_and_not_to_the_office(text: str, role: str, name: str) -> None:
    assert signature(text) == SignatureLine(role, name)


def test_what_stands_in_brackets_behind_a_name_is_no_surname() -> None:
    assert signature("De heer Bosma (VVD), Minister van Defensie") is None
    assert not is_name("J. Bosma (VVD)")
