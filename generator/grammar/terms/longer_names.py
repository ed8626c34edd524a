"""Whether words are only a part of a longer name or sign: `Meststoffenwet` in `Uitvoeringsbesluit Meststoffenwet`.

What a part means says little of the whole, and may be wrong for it: the platform `MVO Nederland` is not what `MVO` is.
"""

from __future__ import annotations

from generator.grammar.characters.alphabet import CAPITAL, HYPHEN, LETTER, SMALL
from generator.grammar.characters.expressions import expression
from generator.model.text import Span

# More text than this around words never decides.
_REACH = 160
_NAMED = rf"{CAPITAL}(?:{SMALL}){{2,}}(?:{LETTER}|{HYPHEN})*"
# Numbers of letters and cases, addresses of pages and of mail: `BHOS-2020-1148`, `IENW/BSK-2024/12`, `2023/EU`.
_NUMBER_BEFORE = expression(r"\d{2,}[/._-]$|@$|\bwww\.\S*$|://\S*$|[a-z\d]\.[a-z]{2,}/\S*$")
_NUMBER_AFTER = expression(
    r"(?:[/._-]\w{1,12})*?[/._-]\d{3,}|[/._-]\d{2}[/._-]|@\w|\.(?:nl|eu|org|com)\b|://|:[A-Z]{2}:|\)\s(?:nr\.\s?)?\d{1,4}/\d"
)
# A rule that is made under a law, or changes it, is another text than that law.
_RULE = (
    r"(?:(?:[Uu]itvoerings|[Ii]nvoerings|[Aa]anpassings|[Rr]eparatie|[Ww]ijzigings|[Vv]eeg|[Vv]erzamel|[Ss]poed|[Oo]vergangs)"
    r"(?:besluit|regeling|wet|verordening)(?:en)?|Besluit|Regeling|Beleidsregels?|Subsidieregeling)"
)
_UNDER_A_LAW = expression(rf"(?<!\w){_RULE}\s$")
# Words with which the name of a body begins; what follows is only what the body is about.
_BODY = (
    r"(?:[Ss]tichting|[Vv]ereniging|Platform|Kennis(?:platform|centrum|instituut|netwerk)|Expertisecentrum|Coalitie|Alliantie"
    r"|Netwerk|Fonds|Taskforce|Loket|Steunpunt|Landelijk(?:e|\sSteunpunt)|Nationale?|Koninklijke|Nederlandse|Inspectie"
    r"|Adviesraad|Adviescommissie|Autoriteit|Agenda|Akkoord|Actieplan)"
)
# What a council or inspectorate is for may be the name of a ministry, and is not that.
_FOR_BEFORE = expression(
    r"(?<!\w)(?:Raad|Adviesraad|Adviescommissie|Inspectie|Instituut|Stichting)(?:\s(?:voor|van))?(?:\s(?:de|het))?\s$"
)
_BODY_BEFORE = expression(rf"(?<!\w){_BODY}\s$")
# Not what any name may follow: `cao Rijk` is a cao, `GGD Amsterdam` is one of the GGD's.
_NAME_AFTER = expression(
    rf"(?:\s|{HYPHEN})(?:Nederland|Europa|Internationa|Raad|Platform|Alliantie|Coalitie|Fonds|Vereniging|Groep|Instituut"
    r"|Centrum|Netwerk|Loket|Monitor|Agenda|Akkoord|Lab|Hub|Unie|Bond|Federatie|Taskforce|Steunpunt|Act)\b"
)
# Fields of an office, one after another: `minister voor Natuur en [Stikstof]`, `commissie voor [Onderwijs], Cultuur`.
_FIELD_WORD = rf"{CAPITAL}(?:{LETTER}|{HYPHEN})*"
_OFFICE_BEFORE = expression(
    r"(?i:ministers?|staatssecretaris(?:sen)?|ministeries?|departement|commissies?|directie|directoraat-generaal|inspectie"
    r"|bewinds(?:persoon|personen|lieden))"
    rf"\s(?:(?:van|voor)\s)?(?:(?:de|der|het)\s)?(?:{_FIELD_WORD}(?:,|\s(?:en|&|–))?\s)*$"
)
_NAME_BEFORE = expression(rf"(?<!\w){_NAMED}(?:\s(?:en|&)|\s{_NAMED}\s(?:van|voor|der)(?:\sde)?)?\s$")
_NAME_GOES_ON = expression(rf"(?:{HYPHEN}?,|\s(?:en|&))?\s{CAPITAL}{SMALL}")
_SENTENCE_BEFORE = expression(r"(?:^|[.?!:;•)\]“\"„«(>–-]\s?|^\W*\w{1,4}[.)]\s)[“\"'‘„«(]?$")
# `de Commissie voor de Rijksuitgaven`, `de Raad van State`, `de Commissie-Remkes`.
_BODY_GOES_ON = expression(rf"\s(?:van|voor|inzake|tot)\s|(?:\s|{HYPHEN}){CAPITAL}")
_BODIES_IN_SHORT = frozenset({"Commissie", "Raad"})
_THE = expression(r"(?<!\w)[Dd]e\s$")


def is_part(text: str, span: Span, stands_for: str | None = None, form: str = "") -> bool:
    """Whether the words at a span are only a part of a longer name, number or address.

    `stands_for` are the words that they abbreviate, if they do; `form` is how the words are usually written.
    """
    before, after = text[max(0, span.start - _REACH) : span.start], text[span.end : span.end + _REACH]
    written = text[span.start : span.end]
    if _NUMBER_AFTER.match(after) or (before[-1:].strip() and _NUMBER_BEFORE.search(before[before.rfind(" ") + 1 :])):
        return True
    if written[:1].isupper() and (_UNDER_A_LAW.search(before) or (" " in written and _FOR_BEFORE.search(before))):
        return True
    if stands_for and stands_for[:1].islower() and written[-1:].isupper():
        return bool(_BODY_BEFORE.search(before) or _NAME_AFTER.match(after))
    if written in _BODIES_IN_SHORT:
        return not _THE.search(before) or bool(_BODY_GOES_ON.match(after))
    return form[:1].islower() and _is_in_name(before, written, after)


def _is_in_name(before: str, written: str, after: str) -> bool:
    """Whether common words are written as a part of a name: with capitals that no sentence asks for."""
    if written.isupper() or not any(word[:1].isupper() for word in written.split()):
        return False
    if any(word[:1].isupper() for word in written.split()[1:]):
        return bool(_OFFICE_BEFORE.search(before) or _NAME_GOES_ON.match(after))
    if " " in written or _SENTENCE_BEFORE.search(before):
        return False
    named = _NAME_BEFORE.search(before)
    return bool(_OFFICE_BEFORE.search(before) or (named and not _SENTENCE_BEFORE.search(before[: named.start()])))
