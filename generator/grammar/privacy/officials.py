"""Officials who act in public: ministers, members of parliament, chairs, clerks, and those who sign for a minister.

Their names are official text; the names of officials who prepared a letter are not. All text here is folded.
"""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.people.names import PARTICLE
from generator.model.text import Span

_QUALIFIED = (
    r"(?:(?:fungerend|waarnemend|demissionair|plaatsvervangend|plv\.?|wnd\.?|tijdelijk|eerste|vice-?|oud-?|ex-?|adjunct-?)"
    r"\s?)*"
)
_OFFICE = (
    r"(?:ministers?(?:-president(?:en)?)?|staatssecretaris(?:sen)?|bewinds(?:persoon|personen|lieden|vrouw|man)|premier"
    r"|(?:onder)?voorzitters?|(?:adjunct-?|commissie|substituut-?)?griffiers?|leden|lid|kamer(?:lid|leden)|fractie(?:lid|leden|voorzitter)"
    r"|senator(?:en)?|rapporteurs?|indieners?|vragenstellers?(?:\(s\))?|initiatiefnemers?|ondergetekenden?|burgemeesters?"
    r"|wethouders?|gedeputeerden?|commissaris(?:sen)?(?:\svan\sde\skoning(?:in)?)?|euro(?:commissaris|parlementari[eë]r)"
    r"|gouverneurs?|president|koning(?:in)?|prins(?:es)?|ombudsman|college|woordvoerders?\svan\sde\sfractie|parlementari[eë]rs?)"
)
_BEGINS = expression(
    rf"\s*(?:(?:aan|mede|namens|ook|hoogachtend,?|en|t\.a\.v\.)\s)*(?:de|het|een|uw|zijne\sexcellentie|hare\sexcellentie)?\s?{_QUALIFIED}"
    rf"{_OFFICE}(?:\([a-z]{{1,3}}\))?(?![\w-])",
    re.IGNORECASE,
)
_HOLDS = expression(rf"(?<![\w-]){_QUALIFIED}{_OFFICE}(?![\w-])", re.IGNORECASE)
_ASKED_BY = expression(r"\s*(?:vragen\s(?:van|door)|ingediend\sdoor|gesteld\sdoor|motie|amendement)\b", re.IGNORECASE)
_ADDRESSED = expression(r"\s*(?:aan|t\.?a\.?v\.?|geachte)\b", re.IGNORECASE)
_FOR_ANOTHER = Needing(
    expression(
        r"(?<!mede\s)(?<![\w-])(?:namens\s(?:dez(?:e|en)|de\s(?:minister|staatssecretaris))|voor\sdeze)", re.IGNORECASE
    ),
    ("namens", "voor"),
)
_BY_ORDER = expression(r"\s*(?:b/?a|i\.?o|p\.?o|l\.?o)\.?(?:,|\s|$)", re.IGNORECASE)
_CLOSES = expression(
    r"\s*(?:hoogachtend|met\s(?:de\smeeste\s|vriendelijke\s|hartelijke\s)?(?:hoogachting|groet(?:en)?)|yours\ssincerely)\b",
    re.IGNORECASE,
)
_PARTY_NAME = (
    r"(?:vvd|pvda|cda|d66|d'66|sp|pvv|groenlinks(?:-pvda)?|gl-pvda|gl|pvdd|christenunie|cu|sgp|denk|fvd|forum\s[\w ]+"
    r"|volt|ja21|bbb|nsc|50plus|bvnl|bij1|opnl|osf|lpf|groep\s[\w' -]+|lid\s[\w' -]+|partij\s[\w ]+)"
)
_KNOWN_PARTY = expression(rf"\s?\(\s?{_PARTY_NAME}\s?\)", re.IGNORECASE)
_PARTY = expression(rf"\s?\((?=[^()]*[{UPPER}])[\w&/+ -]{{2,40}}\)\s*$")
_NAMED_BEFORE = expression(
    rf"(?<!\w)(?:{_OFFICE}|moties?|amendement(?:en)?|initiatief(?:wet(?:svoorstel)?|nota)|fractie|groep)(?!\w)",
    re.IGNORECASE,
)
_BEGINS_LINE = expression(rf"(?:^|\n)\s*(?:(?:aan|mede|namens|de|het)\s){{0,3}}{_QUALIFIED}$", re.IGNORECASE)
# Only these may stand between an office and a name: the field of the office, and other names of a list.
_SMALL_WORDS = (
    r"(?:en|van|voor|de|het|der|deze|dit|vaste|algemene|bijzondere|tijdelijke|commissies?|lijst|verslag|overleg|lid|leden"
    rf"|{PARTICLE})(?![^\W_])"
)
# Each word is matched possessively; otherwise a row of capitals could be divided in exponentially many ways.
_TO_NAME = expression(rf"-?(?:[\s,]|\([^()]{{0,40}}\)|[{UPPER}]{{1,3}}\.|[{UPPER}][\w'-]*+|{_SMALL_WORDS})*+")
_INITIAL = rf"[{UPPER}]\.\s?"
_THING_BEFORE = expression(
    r"(?<![\w-])(?:wet|commissie|rapport|onderzoek|advies|arrest|zaak|affaire|stichting|firma|bedrijf|gemeente|stad|plaats)"
    rf"(?:\s(?:van|te))?\s(?:(?:{_INITIAL}){{0,6}})(?:{PARTICLE}\s){{0,3}}$",
    re.IGNORECASE,
)
_BEHIND = expression(
    rf"\s?(?:\((?=[^()]*[{UPPER}])[\w&/+ -]{{2,40}}\)|c\.?s\.?(?!\w)|,?\s(?:de\s)?{_QUALIFIED}{_OFFICE}(?![\w-]))"
)
NAME_REACH = 200
NEAR = 60
# The number of offices before a name that are looked at.
NEAREST = 3
LONGEST_PARTY = 40


def is_public_office(line: str) -> bool:
    """Whether a line begins with an office whose holder is named in public: `De minister van Financiën,`."""
    return _BEGINS.match(line) is not None or _ASKED_BY.match(line) is not None


def names_public_office(text: str) -> bool:
    """Whether words name such an office: `, Voorzitter van de Tweede Kamer`."""
    return _HOLDS.search(text) is not None


def is_addressed(line: str) -> bool:
    """Whether a line names the addressee of a letter."""
    return _ADDRESSED.match(line) is not None


def signs_for_another(line: str) -> bool:
    """Whether a line shows that somebody signs for a minister: `namens deze,`."""
    return _FOR_ANOTHER.search(line) is not None or _BY_ORDER.match(line) is not None


def closes(line: str) -> bool:
    """Whether a line closes a letter, so that a signature follows."""
    return _CLOSES.match(line) is not None


def has_party(text: str, name: Span) -> bool:
    """Whether a well-known party stands in brackets in a name or right after it."""
    return _KNOWN_PARTY.search(text, name.start, min(len(text), name.end + LONGEST_PARTY)) is not None


def may_have_party(text: str, name: Span) -> bool:
    """Whether a name ends with words in brackets that begin with a capital: a party, or a department."""
    return _PARTY.search(text, name.start) is not None


def acts_in_public(text: str, start: int, end: int, *, has_title: bool = False) -> bool:
    """Whether the words around a name show that it means a minister, a member or a motion.

    `het lid De Vries`, `minister De Vries`, `De Vries (VVD)`, `De Vries c.s.`, `de motie De Vries`. A name with a title
    of its own does not share an office named before it: `het lid Jansen en mevrouw De Vries`.
    """
    if _BEHIND.match(text, end) is not None:
        return True
    offices = list(_NAMED_BEFORE.finditer(text, max(0, start - NAME_REACH), start))
    return any(_is_before(text, office, start, has_title=has_title) for office in offices[-NEAREST:])


def _is_before(text: str, office: re.Match[str], name: int, *, has_title: bool) -> bool:
    """Whether an office belongs to a name after it; on the next line only if the office begins a line (a signature)."""
    between = text[office.end() : name]
    if "\n" in between and _BEGINS_LINE.search(text, max(0, office.start() - NEAR), office.start()) is None:
        return False
    return _TO_NAME.fullmatch(between) is not None and not (has_title and " en " in between)


def names_a_thing(text: str, start: int) -> bool:
    """Whether the words before a name show that it is of a law, a report, a firm or a place: `het rapport De Vries`."""
    return _THING_BEFORE.search(text, max(0, start - NEAR), start) is not None
