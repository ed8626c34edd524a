"""Sources as Dutch documents name them: web addresses, papers of parliament, laws, judgments, newspapers with a day."""

from __future__ import annotations

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.model.calendar import DUTCH_MONTHS

_ADDRESS = r"(?:https?://|www\.)[^\s<>]+|(?<![\w-])[\w-]++(?:\.[\w-]++){0,8}\.(?:nl|eu|com|org|net|int|gov|be|de|uk|info)(?:/[^\s<>]*)?(?![\w@])"
_ENGLISH_MONTHS = ("january", "february", "march", "may", "june", "july", "august", "october")
_MONTHS = "|".join((*DUTCH_MONTHS, *_ENGLISH_MONTHS))
_SOURCE = expression(
    rf"{_ADDRESS}"
    r"|\bKamerstuk|\bHandelingen\b|\bAanhangsel\b|\bKamer(?:brief|vragen)\b|\bvergaderjaar\b"
    r"|\bStb\.|\bStcrt\.|\bStaats(?:blad|courant)\b|\bTrb\.|\bPbEU\b|\bPublicatieblad\b|\bECLI:|\bBijlage bij\b"
    rf"|\b\d{{1,2}}[\s-](?i:{_MONTHS})[\s-](?:19|20)\d\d\b|\b(?i:{_MONTHS})\s(?:19|20)\d\d\b|\(\d{{4}}\)"
    rf"|\b\d{{1,2}}\s(?i:{_MONTHS})\s(?:jl|l\.l|j\.l)\.|,\s(?:de\s)?\d{{1,2}}\s(?i:{_MONTHS})\.?$|\s[’']\d\d\.?$"
    rf"|,\s(?:[{UPPER}][\w’'/ -]{{2,40}}\s|(?i:{_MONTHS})\s)?(?:19|20)\d\d(?:,\s(?:nr|p|pp|blz)\.\s?[\d-]+)?\.?$"
    r"|\bd\.d\.|\bISBN\b|\bblz\.|\bp(?:p|ag)?\.\s?\d|\bart(?:t|ikel(?:en)?)?\.?\s\d"
    r"|^(?:Zie|Idem|Ibid(?:em)?|Bron(?:nen)?|Vgl\.|Vergelijk|Ontleend|Geraadpleegd|Motie|Toezegging|Richtlijn|Verordening)\b"
    rf"|«[^»]+»|“[^”]+”|\"[{UPPER}][^\"]+\"",
)
_ONLY_ADDRESS = expression(
    rf"[(<\[]?(?:(?:Zie|Bron)\s?:?\s)?(?:{_ADDRESS})[)>\].;,]*(?:\s+[(<\[]?(?:{_ADDRESS})[)>\].;,]*)*"
)
# An entry of a list of sources begins with its source: a paper, an address, a newspaper with a date.
_ENTRY = expression(
    rf"(?:Zie\s(?:ook\s|o\.a\.\s)?|Bron\s?:\s|Vgl\.\s|cf\.\s)?(?:{_ADDRESS}|(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel|Kamerbrief|Motie|Stb\."
    rf"|Stcrt\.|Staats(?:blad|courant)|Trb\.|PbEU|Publicatieblad|ECLI|Idem|Ibid)\b|[{UPPER}«“\"][^.?!]{{1,80}},\s(?:d\.d\.\s)?\d{{1,2}}[\s-](?i:{_MONTHS})[\s-](?:(?:19|20)\d\d|(?:jl|l\.l|j\.l)\.)"
    rf"|[{UPPER}][^.?!:;]{{1,60}},\s[{UPPER}][^.?!:;]{{1,120}},\s"
    rf"[{UPPER}][\w’'/ -]{{2,30}}\s(?:19|20)\d\d(?:,\s(?:p|pp|blz)\.\s?[\d-]+)?\.?$)"
)
_TITLE = expression(
    r"(?:Voet|Eind)?[Nn]oten\s?:?|(?:Bronnen(?:lijst)?|Bronvermelding|Referenties|Verwijzingen|Literatuur)\s?:?"
)
_OF_RULES = frozenset("_–—*=-")
_RULE = expression(r"[_–—*=-]{3,}|(?:[-*_]\s){2,}[-*_]")


def names_source(text: str) -> bool:
    """Whether a text names a source that can be looked up."""
    return _SOURCE.search(text) is not None


def is_address(text: str) -> bool:
    """Whether a text holds only web addresses, one or more."""
    return _ONLY_ADDRESS.fullmatch(text.strip()) is not None


def is_entry(text: str) -> bool:
    """Whether a text is an entry of a list of sources (after any number or dash), not a sentence about a source."""
    return _ENTRY.match(text) is not None or is_address(text)


def heads_notes(text: str) -> bool:
    """Whether a line is only a heading over notes or sources: `Noten`, `Bronnen:`, a rule of dashes."""
    return bool(_TITLE.fullmatch(text.strip()) or _RULE.fullmatch(text.strip()))


def is_rule(text: str) -> bool:
    """Whether a line is a rule of dashes or the like."""
    words = text.strip()
    return words[:1] in _OF_RULES and _RULE.fullmatch(words) is not None
