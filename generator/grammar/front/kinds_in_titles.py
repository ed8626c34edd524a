"""Words of a title that show what kind of document it is about: `Jaarverslag en slotwet`, `Wijziging van de Wet`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_BUDGET = r"[Bb]egroting(?:s?sta(?:ten|at))?(?:\svan\s(?:de\s)?uitgaven(?:\sen\s(?:de\s)?ontvangsten)?)?"
_ACCOUNTS = (
    r"(?:[Dd]epartementale?\s)?[Jj]aarverslag(?:en)?|[Rr]ijksjaarverslag|[Ss]lotwet(?:ten)?|(?:[Vv]oor|[Nn]a)jaarsnota"
)
_CHANGE = (
    rf"(?:[Vv]aststelling|[Ww]ijziging|[Gg]oedkeuring)\svan\s(?:de\s|het\s|een\s)?(?:{_BUDGET}|[Ww]et(?:boek)?\b)?"
)
_SUPPLEMENT = r"(?:[Ee]erste\s|[Tt]weede\s)?[Ss]upplet(?:oire|ore)\s[Bb]egroting\w*"
_RULES = r"[Rr]egels(?:\ster\suitvoering\svan|\smet\sbetrekking\stot|\sover|\sinzake|\somtrent)?\b"
_LAW = r"(?:[Ww]ets)?voorstel\b|[Uu]itvoeringswet\b|[Ww]et(?:ten)?\b|houdende|en\s(?:van\s)?enkele\sandere\swetten"
_PAPER = r"(?:[Mm]emorie|[Nn]ota)\s(?:van|naar)\s\w+|uitgaven|ontvangsten|[Vv]erslag\b|[Rr]apport\b|[Oo]nderzoek\b"
_KIND = expression(rf"\b(?:{_ACCOUNTS}|{_CHANGE}|{_SUPPLEMENT}|{_BUDGET}|{_RULES}|{_LAW}|{_PAPER})")


def without_kinds(title: str) -> str:
    """A title without such phrases; the words left keep their order."""
    return _KIND.sub(" . ", title)
