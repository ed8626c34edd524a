"""Dutch law: judgments by ECLI, regulations by BWB id, articles of well-known acts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.references.with_address import refer
from generator.grammar.references.writing import GAP
from generator.model.annotation import Certainty
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

# The names of acts in running text, and their ids in the Basiswettenbestand (wetten.overheid.nl).
_ACTS = {
    "Algemene wet bestuursrecht": "BWBR0005537",
    "Awb": "BWBR0005537",
    "Grondwet": "BWBR0001840",
    "Gw": "BWBR0001840",
    "Wetboek van Strafrecht": "BWBR0001854",
    "Sr": "BWBR0001854",
    "Wetboek van Strafvordering": "BWBR0001903",
    "Sv": "BWBR0001903",
    "Wet open overheid": "BWBR0045754",
    "Woo": "BWBR0045754",
    "Vreemdelingenwet 2000": "BWBR0011823",
    "Vw 2000": "BWBR0011823",
    "Gemeentewet": "BWBR0005416",
    "Provinciewet": "BWBR0005645",
    "Kieswet": "BWBR0004627",
    "Opiumwet": "BWBR0001941",
    "Participatiewet": "BWBR0015703",
    "Jeugdwet": "BWBR0034925",
    "Omgevingswet": "BWBR0037885",
    "Politiewet 2012": "BWBR0031788",
    "Wegenverkeerswet 1994": "BWBR0006622",
    "Zorgverzekeringswet": "BWBR0018450",
}

_ECLI = re.compile(r"(?<!\w)ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9]{1,20}(?:\.[A-Z0-9]{1,20}){0,3}+(?!\w)")
_BWB = re.compile(r"(?<!\w)BWB[RVW][0-9]{7}(?!\w)")

_ORDINAL = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)"
_DETAIL = (
    rf"(?:{_ORDINAL}{GAP}(?:lid|volzin)|lid{GAP}[0-9]{{1,2}}|aanhef|(?:onder(?:deel|delen)?|sub){GAP}[a-z0-9]{{1,3}}°?)"
)
_ARTICLE = re.compile(
    r"(?<!\w)(?i:artikel(?:en)?|art\.)"
    rf"{GAP}(?P<article>[0-9]{{1,4}}(?:[:.][0-9]{{1,4}})?[a-z]{{0,8}})(?![\w:])"
    rf"(?:{GAP},?+{GAP}(?:en{GAP})?+{_DETAIL}(?!\w)){{0,6}}+"
    rf"{GAP},?+{GAP}(?:van{GAP}(?:de|het){GAP})?+(?P<act>{'|'.join(sorted(map(re.escape, _ACTS), reverse=True))})(?!\w)"
)


def name_of_act(identifier: str) -> str:
    """The name in full of an act that running text names, by its id (`BWBR0005537`); empty for any other."""
    return next((name for name, act in _ACTS.items() if act == identifier), "")


def find_law_ids(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`ECLI:NL:HR:2019:2006` and `BWBR0005537`, which are ids themselves."""
    for kind, pattern in (("ecli", _ECLI), ("bwb", _BWB)):
        yield from (refer(Span(*match.span()), kind, match[0]) for match in pattern.finditer(text))


def find_articles(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`artikel 3, eerste lid, Awb`: the id is the article's Juriconnect address; our table gives the act."""
    for match in _ARTICLE.finditer(text):
        identifier = f"jci1.3:c:{_ACTS[match['act']]}&artikel={match['article']}"
        yield refer(Span(*match.span()), "art", identifier, Certainty.DERIVED)
