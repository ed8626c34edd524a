"""The labels of letterheads: what announces a person, what announces something else."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.contact_labels import (
    LabelKind,
    announcing_persons,
    before_number,
    is_no_person,
    letterhead_label,
)


def value(line: str, kind: LabelKind = LabelKind.PERSON) -> str | None:
    label = letterhead_label(line)
    return line[label.end :] if label and label.kind is kind else None


@pytest.mark.parametrize(
    "label",
    [
        "Contactpersoon",
        "Contactpersonen",
        "Contactpersoon(en)",
        "Uw contactpersoon",
        "Contact",
        "Contact:",
        "Ambtelijk contact",
        "Uw contact is",
        "Uw contactpersoon in deze is:",
        "Contactgegevens",
        "Contact / telefoon",
        "Contactpersoon (telefoon)",
        "Inlichtingen",
        "Inlichtingen bij",
        "Nadere inlichtingen bij:",
        "Informatie bij",
        "Voor vragen",
        "Voor nadere informatie",
        "Voor vragen over deze brief kunt u contact opnemen met",
        "Neem contact op met",
        "Behandeld door",
        "Te behandelen door",
        "Behandelend ambtenaar",
        "Behandelaar",
        "Dossierbehandelaar",
        "Opgemaakt door",
        "Opgesteld door",
        "Voorbereid door",
        "Steller",
        "Auteur:",
        "Projectleider",
        "Dossierhouder",
        "Medewerker",
        "Stafmedewerker",
        "Senior beleidsmedewerker",
        "Accountmanager",
        "Secretariaat",
        "Aanspreekpunt",
        "Afzender",
        "T.a.v.",
        "Ter attentie van",
        "Van:",
        "Aan:",
        "Cc:",
        "Naam:",
        "Contact person",
        "Our contact",
        "Enquiries",
        "For further information please contact",
        "Handled by",
        "Prepared by:",
        "Case officer",
        "Policy officer:",
        "Author",
        "Attn.",
        "Affaire suivie par:",
        "Sachbearbeiter:",
    ],
)
@pytest.mark.parametrize("change", [str, str.upper, str.lower], ids=["as it is", "capitals", "small"])
def test_a_label_announces_a_person_in_every_form(label: str, change: type[str]) -> None:
    assert value(change(label)) == ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Contactpersoon: J. Jansen", "J. Jansen"),
        ("Contactpersoon J. Jansen", "J. Jansen"),
        ("Contactpersoon    : mr. J. Jansen", "mr. J. Jansen"),
        ("Behandelaar mw. G. Jansen", "mw. G. Jansen"),
        ("Uw contact is mw. N. Jansen", "mw. N. Jansen"),
        ("Projectleider mr. F. Pronk", "mr. F. Pronk"),
        ("T.a.v. mevrouw C. Jansen", "mevrouw C. Jansen"),
        ("Contact person: Dr Jansen", "Dr Jansen"),
        ("contactpersoon: jan jansen", "jan jansen"),
    ],
)
def test_the_value_may_stand_on_the_line(line: str, name: str) -> None:
    assert value(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Contactpersoon voor de Kamer",
        "Naam Ali Bakker",
        "Van de minister",
        "Aan de Voorzitter",
        "Staatssecretaris",
        "Vragensteller",
        "Gesteld door",
        "Ingezonden door",
        "Ondertekend door",
        "Beantwoord door",
        "Vragen",
        "Informatie",
        "Medewerkers van de dienst zeggen",
        "De behandelaar zei dat",
    ],
)
def test_other_lines_announce_no_person(line: str) -> None:
    assert value(line) is None


@pytest.mark.parametrize("line", ["Onderwerp", "Betreft: de marine", "Projectnaam", "Subject", "Inzake"])
def test_a_subject_is_one(line: str) -> None:
    assert value(line, LabelKind.SUBJECT) is not None


@pytest.mark.parametrize(
    "line", ["Datum", "Ons kenmerk", "Uw brief", "Bijlage(n)", "Bezoekadres", "Our reference", "Geachte voorzitter,"]
)
def test_other_labels_end_what_was_announced(line: str) -> None:
    assert value(line, LabelKind.OTHER) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Directie Financiën",
        "Team Europa",
        "Den Haag",
        "Senior Beleidsadviseur",
        "Algemene Zaken",
        "A. Algemeen",
    ],
)
def test_departments_offices_and_parts_are_no_person(words: str) -> None:
    assert is_no_person(words)


@pytest.mark.parametrize("words", ["Sanne Bos", "J. de Raadt", "A. Rijkens", "T. Zorgman"])
def test_surnames_that_begin_like_such_words_are_persons(words: str) -> None:
    assert not is_no_person(words)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("J. Jansen, tel. 070 426 64 26", "J. Jansen"),
        ("J. Jansen (06-12345678)", "J. Jansen"),
        ("J. Jansen <j.jansen@minfin.nl>", "J. Jansen"),
        ("J. Jansen / 070 426 64 26", "J. Jansen"),
        ("J. Jansen", "J. Jansen"),
        ("070 426 64 26", ""),
    ],
)
def test_words_end_before_a_number_and_what_announces_it(line: str, words: str) -> None:
    assert before_number(line) == words


def test_lines_that_announce_nobody_are_recognised_quickly() -> None:
    assert announcing_persons("Uw contactpersoon") == [3]
    assert not announcing_persons("De leden van de VVD-fractie vragen dit.")
