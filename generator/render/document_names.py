"""What documents are called in lists, by their ids and the words that refer to them."""

from __future__ import annotations

from generator.grammar.references import act_of, dossier_of, name_of_act, number_in_dossier
from generator.render import wording

_DIGITS = 2


def dossier_name(dossier: str) -> str:
    """A dossier as it is mostly written: `28 676`, `21 501-02`, `36 410 VI`."""
    base, _, part = dossier.partition("-")
    between = "-" if part[:1].isdigit() else " "
    return f"{base[:_DIGITS]} {base[_DIGITS:]}{between if part else ''}{part}"


def document_name(identifier: str, written: str) -> str:
    """`Kamerstuk 28 676, nr. 499`, `Artikel 1:7`, else the words that refer to it, else the id."""
    dossier = dossier_of(identifier)
    if dossier == identifier:
        return f"Dossier {dossier_name(dossier)} als geheel"
    if dossier and (number := number_in_dossier(identifier)):
        return f"Kamerstuk {dossier_name(dossier)}, {'nr. ' if number[0].isdigit() else ''}{number}"
    if law := act_of(identifier):
        act, article = law
        return f"Artikel {article}" if article else name_of_act(act) or act
    is_name = "://" not in written and any(map(str.isalpha, written))
    return wording.opening(written) if is_name else identifier
