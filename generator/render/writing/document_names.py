"""What documents are called in lists, by their ids and the words that refer to them, and how links lead to them."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.grammar.references import Group, act_of, dossier_of, group_of, name_of_act, number_in_dossier
from generator.model.identifiers import is_number_of_file
from generator.render.writing import wording

_DIGITS = 2
_YEAR = 4
_PARTS_OF_ANNEX = 4
# The first part of the name of a site that readers know without it.
_SERVERS = ("www.", "zoek.", "deeplink.")
_BY_GROUP = {Group.LAWS: "Wet of regeling", Group.JUDGMENTS: "Uitspraak", Group.COMMITMENTS: "Toezegging"}


def dossier_name(dossier: str) -> str:
    """A dossier as it is mostly written: `28 676`, `21 501-02`, `36 410 VI`."""
    base, _, part = dossier.partition("-")
    between = "-" if part[:1].isdigit() else " "
    return f"{base[:_DIGITS]} {base[_DIGITS:]}{between if part else ''}{part}"


def document_name(identifier: str, written: str) -> str:
    """`Kamerstuk 28 676, nr. 499`, `Artikel 1:7`, else the words that refer to it, else its kind with the id."""
    dossier = dossier_of(identifier)
    if dossier == identifier:
        return f"Dossier {dossier_name(dossier)} als geheel"
    if dossier and (number := number_in_dossier(identifier)):
        return f"Kamerstuk {dossier_name(dossier)}, {'nr. ' if number[0].isdigit() else ''}{number}"
    if law := act_of(identifier):
        act, article = law
        return f"Artikel {article}" if article else name_of_act(act) or f"{_BY_GROUP[Group.LAWS]} {act}"
    if annex := _annex_name(identifier):
        return annex
    is_name = "://" not in written and any(map(str.isalpha, written)) and written.casefold() != identifier.casefold()
    return wording.opening(written) if is_name else _by_kind(identifier)


def act_name(identifier: str) -> str:
    """The act of an article: `Wetboek van Strafrecht`; its id where it has no name, empty for any other document."""
    act, article = act_of(identifier) or ("", "")
    return (name_of_act(act) or act) if article else ""


def full_name(identifier: str, written: str) -> str:
    """Its name where no heading says of which act an article is: `Artikel 1:7, Algemene wet bestuursrecht`."""
    return ", ".join(filter(None, (document_name(identifier, written), act_name(identifier))))


def is_name_of(identifier: str, written: str) -> bool:
    """Whether the words that refer to a document are its full name, but for signs and spaces."""
    return _letters(written) == _letters(full_name(identifier, written))


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def reading(identifier: str, address: str) -> str:
    """What a link to the official page says: `Lees artikel 1:7 op wetten.overheid.nl`."""
    _, article = act_of(identifier) or ("", "")
    if article:
        what = f"artikel {article}"
    elif dossier_of(identifier) == identifier:
        what = "dit dossier"
    else:
        what = "deze uitspraak" if group_of(identifier) is Group.JUDGMENTS else "dit stuk"
    site = urlsplit(address).hostname or ""
    return f"Lees {what} op {next((site.removeprefix(s) for s in _SERVERS if site.startswith(s)), site)}"


def _annex_name(identifier: str) -> str:
    """`Aanhangsel Handelingen 2023-2024, nr. 12`, with the chamber if that is the Eerste Kamer; else empty."""
    parts = identifier.split("-")
    if len(parts) != _PARTS_OF_ANNEX or parts[0] != "ah" or len(parts[2]) != 2 * _YEAR:
        return ""
    _, chamber, years, number = parts
    of = " Eerste Kamer" if chamber == "ek" else ""
    return f"Aanhangsel Handelingen{of} {years[:_YEAR]}-{years[_YEAR:]}, nr. {number}"


def _by_kind(identifier: str) -> str:
    if is_number_of_file(identifier):
        return f"{'Document' if identifier[_YEAR] == 'D' else 'Zaak'} van de Tweede Kamer, {identifier}"
    kind = _BY_GROUP.get(group_of(identifier))
    return f"{kind} {identifier}" if kind else identifier
