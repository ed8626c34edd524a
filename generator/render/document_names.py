"""What documents are called in lists, by their ids and the words that refer to them."""

from __future__ import annotations

import re

from generator.grammar.references import act_of, dossier_of, name_of_act
from generator.render import wording

_KAMERSTUK = re.compile(r"kst-(?:[0-9]{8}-)?(?P<number>.+)")
_DIGITS = 2
_LETTER = re.compile(r"[^\W\d_]")


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
    paper = _KAMERSTUK.fullmatch(identifier) if dossier else None
    if dossier and paper:
        number = paper["number"].removeprefix(f"{dossier}-")
        return f"Kamerstuk {dossier_name(dossier)}, {'nr. ' if number[0].isdigit() else ''}{number}"
    if law := act_of(identifier):
        act, article = law
        return f"Artikel {article}" if article else name_of_act(act) or act
    is_name = "://" not in written and _LETTER.search(written) is not None
    return wording.opening(written) if is_name else identifier
