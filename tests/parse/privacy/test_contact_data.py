from __future__ import annotations

import pytest

from generator.model.legible import legible
from generator.model.text import SourceText, Span
from generator.parse.privacy.contact_data import contact_data
from generator.parse.privacy.contact_numbers import EMAIL, NAME, ROOM, TELEPHONE
from tests.pace import Watch
from tests.parse.documents import source_text

SENTENCE = "De leden van de VVD-fractie vragen het kabinet om een reactie."


def found(letterhead: str, rest: str = SENTENCE) -> list[tuple[str, str]]:
    """What is found in a letterhead, and in the rest of the document after it."""
    source = source_text(f"{letterhead}\n\n{rest}\n")
    return words(source, [Span(0, len(letterhead))])


def words(source: SourceText, letterhead: list[Span]) -> list[tuple[str, str]]:
    return [(data.what, source.slice(data.span)) for data in contact_data(source, letterhead).withheld]


@pytest.mark.parametrize(
    "number",
    [
        "070 426 64 26",
        "070-4266426",
        "(070) 426 64 26",
        "06 12 34 56 78",
        "06-12345678",
        "0612345678",
        "+31 70 426 64 26",
        "+31 (0)70 426 64 26",
        "0031 6 12345678",
        "0800 8051",
        "0513\u00a012\u00a034\u00a056",
    ],
)
def test_a_telephone_number_is_found_in_every_way_of_writing(number: str) -> None:
    assert found(f"Ministerie\nT {number}\nwww.rijksoverheid.nl") == [(TELEPHONE, number)]


@pytest.mark.parametrize(
    "text",
    [
        "Postbus 20301, 2500 EH Den Haag",
        "Ons kenmerk 4980892",
        "Datum 06-12-2023 12:30",
        "Kamerstuk 28 676, nr. 500",
        "2024Z11859",
        "DGB/1234567890/07-11",
        "IBAN NL12INGB0001234567",
        "1,0123456789",
    ],
)
def test_other_numbers_are_not_telephone_numbers(text: str) -> None:
    assert found(text) == []


def test_a_number_is_found_before_other_digits() -> None:
    assert found("T 070 426 64 26 2511 DP Den Haag") == [(TELEPHONE, "070 426 64 26")]


@pytest.mark.parametrize("address", ["j.jansen@minfin.nl", "info@min-vws.rijksoverheid.nl", "a_b+c@x.eu"])
def test_an_address_for_mail_is_found(address: str) -> None:
    assert found(f"E {address}") == [(EMAIL, address)]


@pytest.mark.parametrize(
    "address",
    [
        "j.jansen [at] minfin.nl",
        "j.jansen(at)minfin.nl",
        "j.jansen{at}minfin.nl",
        "j.jansen[apenstaartje]minfin.nl",
        "j.jansen at minfin dot nl",
        "J.JANSEN@MINFIN.NL",
        "j.jansen @minfin.nl",
        "j.jansen@ minfin.nl",
    ],
)
def test_an_address_that_is_written_for_people_is_found(address: str) -> None:
    assert found(f"E {address}") == [(EMAIL, address)]


@pytest.mark.parametrize(
    "address",
    ["j.jansen@\nminfin.nl", "j.jansen\n@minfin.nl", "j.van-\njansen@minfin.nl", "j.jansen@min.\nminfin.nl"],
)
def test_an_address_that_continues_in_the_next_line_is_found_whole(address: str) -> None:
    assert found(f"Ministerie\n{address}\nDatum 3 mei") == [(EMAIL, address)]


def test_an_address_that_leaves_the_letterhead_is_none() -> None:
    assert found("j.jansen@", "minfin.nl") == []


@pytest.mark.parametrize("line", ["Doorkiesnr. 3407911", "tst. 1234", "Toestel: 5678", "Telefoon 340 79 11"])
def test_what_is_announced_as_a_number_is_one_however_short(line: str) -> None:
    assert [what for what, _ in found(line)] == [TELEPHONE]


@pytest.mark.parametrize("line", ["Kamer B 4.21", "Kamernummer: C12", "kamer 4.12"])
def test_the_room_of_an_official_is_found(line: str) -> None:
    assert [what for what, _ in found(line)] == [ROOM]


@pytest.mark.parametrize("line", ["Tweede Kamer 2", "Kamerstuk 2", "Kamer der Staten-Generaal"])
def test_the_chamber_is_no_room(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize("text", ["www.rijksoverheid.nl", "@minfin", "j.jansen@", "3 @ 4"])
def test_text_that_only_looks_like_an_address_is_not_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("letterhead", "name"),
    [
        ("Contactpersoon\nJ. Jansen\nT 12", "J. Jansen"),
        ("Contactpersoon: Jan de Vries", "Jan de Vries"),
        ("Contactpersoon Jansen", "Jansen"),
        ("  Behandeld door\n\n  mw. drs. A.B. van der Wal-Smit", "mw. drs. A.B. van der Wal-Smit"),
        ("Uw contactpersoon\nde heer P. (Piet) Pietersen", "de heer P. (Piet) Pietersen"),
        ("Inlichtingen bij: K. 't Hart, beleidsmedewerker", "K. 't Hart, beleidsmedewerker"),
        ("Behandelaar\nMaria Öztürk", "Maria Öztürk"),
        ("CONTACTPERSOON\nK.L. DE BOER", "K.L. DE BOER"),
        ("contactpersoon: k. de boer", "k. de boer"),
        ("Contactpersoon Fatima el Amrani", "Fatima el Amrani"),
        ("Contactpersoon\nInge van ‘t Hof", "Inge van ‘t Hof"),
        ("Auteur\nHendriks, M. (Marieke)", "Hendriks, M. (Marieke)"),
        ("Behandeld door (telefoon)\nE. Visser (12)", "E. Visser"),
        ("Naam: Sander Dekkers", "Sander Dekkers"),
        ("Secretariaat: Anja Mulder", "Anja Mulder"),
        ("Contact\nSanne Bos", "Sanne Bos"),
        ("Inlichtingen bij J. Pieters, tst. 12", "J. Pieters"),
        ("Contactpersoon\nDirectie Juridische Zaken\nAfdeling Wetgeving\nmr. F. Pronk", "mr. F. Pronk"),
    ],
)
def test_the_name_of_an_official_is_found_after_what_announces_it(letterhead: str, name: str) -> None:
    assert found(letterhead) == [(NAME, name)]


@pytest.mark.parametrize(
    "letterhead",
    [
        "Contactpersoon\nDatum\n6 mei 2025",
        "Contactpersoon\nOns kenmerk\n123",
        "Contactpersoon\n",
        "Contactpersoon voor de Kamer",
        "J. Jansen",
        f"Contactpersoon\n{'A' * 40} {'B' * 45}",
        "Contactpersoon\nDirectie Financiën\nAfdeling Wetgeving",
        "Contactpersoon\nSenior Beleidsadviseur",
        "Contactpersoon\nDatum\ndrs. J. Postma",
        "Contact met de Kamer",
        "Naam Ali Bakker",
    ],
    ids=[
        "a word",
        "no capitals",
        "nothing",
        "a sentence",
        "unannounced",
        "too long",
        "a department",
        "an office",
        "another label",
        "no announcement",
        "no colon",
    ],
)
def test_what_is_no_name_stays(letterhead: str) -> None:
    assert found(letterhead) == []


@pytest.mark.parametrize(
    "letterhead", ["Contactpersonen\nA. Ali\nT 12\nB. de Groot", "Behandeld door\nA. Ali / B. de Groot"]
)
def test_all_of_several_names_are_found(letterhead: str) -> None:
    assert found(letterhead) == [(NAME, "A. Ali"), (NAME, "B. de Groot")]


def test_names_far_below_what_announces_them_are_none() -> None:
    assert found("Contactpersoon\nA. Ali\n1\n2\n3\n4\nB. de Groot") == [(NAME, "A. Ali")]


def test_a_name_and_a_number_on_one_line_are_two() -> None:
    assert found("Contactpersoon: J. Jansen, tel. 070 426 64 26") == [
        (NAME, "J. Jansen"),
        (TELEPHONE, "070 426 64 26"),
    ]


def test_in_running_text_nothing_is_found() -> None:
    assert found("", f"{SENTENCE} Bel 070 426 64 26 of mail info@minfin.nl.") == []


@pytest.mark.parametrize("line", ["T 070 426 64 26", "Tel.: 070 426 64 26", "Telefoonnummer 070 426 64 26"])
def test_a_line_of_nothing_else_is_found_anywhere(line: str) -> None:
    assert found("", f"{SENTENCE}\n\n{line}\n\n{SENTENCE}") == [(TELEPHONE, "070 426 64 26")]


@pytest.mark.parametrize("line", ["Bel 070 426 64 26", "T 070 426 64 26 en", "T 070 426 64 26 070 426 64 27"])
def test_a_line_that_says_more_is_not(line: str) -> None:
    assert found("", line) == []


def test_what_a_letterhead_holds_is_found_wherever_else_it_stands() -> None:
    rest = "Bel 070 - 426 64 26, +31704266426 of 070 426 64 27, of mail J. Jansen via j@minfin.nl."
    assert found("Contactpersoon\nJ. Jansen\nT 070 4266426\nE j@minfin.nl", rest) == [
        (NAME, "J. Jansen"),
        (TELEPHONE, "070 4266426"),
        (EMAIL, "j@minfin.nl"),
        (TELEPHONE, "070 - 426 64 26"),
        (TELEPHONE, "+31704266426"),
        (NAME, "J. Jansen"),
        (EMAIL, "j@minfin.nl"),
    ]


def test_a_name_that_breaks_over_lines_elsewhere_is_found_there() -> None:
    assert found("Contactpersoon: Jan Jansen", "U kunt Jan\nJansen bellen.")[1:] == [(NAME, "Jan\nJansen")]


def test_a_name_of_one_word_is_not_looked_for_elsewhere() -> None:
    assert found("Contactpersoon: Jansen", "Het lid Jansen vraagt dit.") == [(NAME, "Jansen")]


def test_an_address_is_found_whole_and_once() -> None:
    assert found("E j@minfin.nl\nE j@minfin.nl") == [(EMAIL, "j@minfin.nl")] * 2


def test_only_the_lines_of_a_letterhead_are_one() -> None:
    source = source_text("Bel 070 426 64 26 nu.\nBel 070 426 64 27 nu.\nBel 070 426 64 28 nu.")
    second = source.lines[1].span

    assert words(source, [second]) == [(TELEPHONE, "070 426 64 27")]


@pytest.mark.slow
def test_thousands_of_numbers_addresses_and_names_are_looked_for_once() -> None:
    lines = [
        f"T 06{number:08}\nE a{number}@b.nl\nContactpersoon: A. Jansen{'x' * (number % 60)}" for number in range(1000)
    ]
    letterhead = "\n".join(lines)
    data = words(source_text(letterhead), [Span(0, len(letterhead))])

    assert len(data) == 3_000


def test_invisible_characters_hide_no_contact_data() -> None:
    letterhead = "Contactpersoon\ndrs. J. Jan\u00adsen\nT 070\u200b426 64\u2060 26\nE j.jan\u00adsen@min\u00addef.nl"

    assert [(what, legible(text)) for what, text in found(letterhead)] == [
        (NAME, "drs. J. Jansen"),
        (TELEPHONE, "070426 64 26"),
        (EMAIL, "j.jansen@mindef.nl"),
    ]


MANY = 4000
HOSTILE = {
    "digits": "0 " * MANY * 3,
    "digits and space": ("06 " + " " * 50) * MANY,
    "at-signs": "a@" * MANY,
    "spoken at-signs": "a at " * MANY,
    "a long word": "a" * MANY * 20,
    "initials": "A. " * MANY * 3,
    "capitals": "Aa " * MANY,
    "titles": "mr. " * MANY,
    "lists of surnames first": "Jansen, J. " * MANY,
    "brackets": "J. (A) B " * MANY,
    "labels": "Behandeld door " * MANY,
    "words before labels": "uw ambtelijke inhoudelijke " * MANY,
    "sentences of contact": "contact op met A. B " * MANY,
    "one digit a line": "06\n" * MANY,
    "hyphens at line ends": "a-\n" * MANY,
    "marks": "a" + "\u0301" * MANY * 10,
    "the same name": "Contactpersoon: J. Jansen\n" + "Jansen " * MANY,
    "the same name with hyphens": "Contactpersoon: J. Jansen-Jansen\n" + "Jansen-" * MANY,
    "members of the same name": "Contactpersoon: J. Jansen\n" + "de leden " + "Jansen, " * MANY,
    "particles": "Contactpersoon: J. van de Vries\n" + "van de " * MANY,
    "officials of one surname": "\n".join(f"Contactpersoon: {chr(65 + n % 26)}.{n % 7}A. Jansen" for n in range(MANY)),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_letters_that_are_made_to_be_hard_are_read_in_time_that_grows_with_them(name: str) -> None:
    text = HOSTILE[name]
    source = source_text(text)
    watch = Watch()
    contact_data(source, [Span(0, len(text))])

    assert watch.seconds() < 15
