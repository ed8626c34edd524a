"""What words call a document with questions or answers that they refer to: `het verslag van een schriftelijk overleg`.

Only the last noun for a document before a reference says what that is: `het verslag van een schriftelijk overleg over
de brief (Kamerstuk …)` may mean the letter, so there nothing is said.
"""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import LOWER
from generator.grammar.characters.expressions import expression
from generator.model import document_kinds as kinds
from generator.model.text import Span

WRITTEN_CONSULTATION = "Schriftelijk overleg"
"""Where words do not say whether they mean the questions alone or the report with the answers."""
ANSWERS = "Antwoorden op vragen"
QUESTIONS_OF_MEMBERS = "Kamervragen"
WITH_QUESTIONS = "Document met vragen of antwoorden"
"""Where places differ in what they call a document, or name only a question in it."""

_TIMES = r"(?:(?:nader|tweede|derde|eerste|vorig|eerder|laatst|vervolg)e?\s+)?"
_OF = r"(?:(?:van|voor|tot|ten\s+behoeve\s+van)\s+)?(?:(?:een|het|dit|dat|ons|uw|mijn)\s+)?"
_CONSULTATION = rf"{_TIMES}schriftelijk(?:e)?\s+overleg(?:gen)?"
# The first that fits counts: longer forms stand before those that they hold.
_NAMES: tuple[tuple[str, str], ...] = (
    (rf"inbreng\s+{_OF}(?:{_TIMES}verslag\s+{_OF})?{_CONSULTATION}", kinds.INBRENG),
    (rf"verslag(?:en)?\s+{_OF}{_CONSULTATION}", kinds.VERSLAG),
    (_CONSULTATION, WRITTEN_CONSULTATION),
    (r"nota\s+naar\s+aanleiding\s+van\s+het\s+(?:(?:tweede\s+|derde\s+)?nader\s+)?verslag", kinds.NOTE_ON_REPORT),
    (r"lijst\s+van\s+(?:feitelijke\s+)?vragen\s+(?:en|met)\s+(?:de\s+)?antwoorden", kinds.LIST),
    (r"lijst\s+van\s+(?:feitelijke\s+)?vragen", kinds.LIST_OF_QUESTIONS),
    (r"nadere\s+memorie\s+van\s+antwoord", kinds.FURTHER_MEMORANDUM),
    (r"memorie\s+van\s+antwoord", kinds.MEMORANDUM),
    (r"nader\s+voorlopig\s+verslag", kinds.FURTHER_PRELIMINARY),
    (r"voorlopig\s+verslag", kinds.PRELIMINARY),
    (r"(?:antwoord(?:en)?|beantwoording)\s+(?:van|op)\s+(?:\w+\s+){0,3}?(?:[kK]amer)?vragen", ANSWERS),
)
_NAMED = "|".join(f"(?P<n{at}>{form})" for at, (form, _) in enumerate(_NAMES))
# What else a reference may mean, as the last word of a compound: `Kamerbrief`, `beslisnota`, `agenda`.
_ELSE = (
    r"(?:brie(?:f|ven)|moties?|amendement(?:en)?|rapport(?:en|age|ages)?|nota|notitie|advies|adviezen|bijlagen?|debat"
    r"|overleg(?:gen)?|verslag(?:en)?|agenda|fiche|wetsvoorstel(?:len)?|voorstel(?:len)?|toelichting|besluit(?:en)?"
    r"|plan|regeling|onderzoek|evaluatie|reactie|visie|akkoord|verordening|richtlijn|wet|begroting|monitor|inbreng"
    r"|stukken|stuk|vragen|antwoord(?:en)?|beantwoording|lijst)"
)
_NOUN = expression(rf"(?<![\w-])(?:{_NAMED}|(?P<other>[\w-]*{_ELSE}))(?!\w)", re.IGNORECASE)
# A verb between the noun and the reference: the words may have gone on to something else.
_GOES_ON = expression(
    r"(?<!\w)(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|zal|zullen|kan|kunnen|heb|staat"
    r"|schrijft|schrijf|schreef|verwijs|verwijst|verwijzen|wij|ik|aangegeven|gemeld|toegezegd|waarin|waarbij|dat)(?!\w)",
    re.IGNORECASE,
)
_BEHIND = expression(rf"\s*[,(–-]\s*(?:het\s+|de\s+|een\s+)?(?:{_NAMED})(?!\w)", re.IGNORECASE)
_ENDS = expression(rf"[.!?;:](?=\s+[^{LOWER}\s])|\n\n")
_REACH = 260
_MEMBERS = expression(r"(?:vragen\s+(?:van|terzake|door|over)|vraagnummer|vragen\s*\(?)[^.;!?]{0,160}$", re.IGNORECASE)
_CASE = expression(r"[12][0-9]{3}Z[0-9]{5}")


def named_kind(text: str, words: Span, identifier: str, start: int = 0) -> str:
    """The kind of document with questions or answers that the words of a reference name, else empty.

    It is a name of `document_kinds`, or one of the names above where words say less. `words` is the reference in
    `text`, `identifier` the document that it leads to; words before `start` belong to another reference.
    """
    before = text[max(start, words.start - _REACH) : words.start]
    if identifier.startswith("kv-tk-") or (_CASE.fullmatch(identifier) and _MEMBERS.search(before)):
        return QUESTIONS_OF_MEMBERS
    if identifier.startswith("ah-"):
        return kinds.APPENDIX
    if not identifier.startswith(("kst-", "nds-")):
        return ""
    return _behind(text, words) or _before(before)


def _behind(text: str, words: Span) -> str:
    found = _BEHIND.match(text, words.end, words.end + _REACH)
    return _kind(found) if found else ""


def _before(before: str) -> str:
    sentence = before[max((found.end() for found in _ENDS.finditer(before)), default=0) :]
    nouns = list(_NOUN.finditer(sentence))
    last = nouns[-1] if nouns else None
    if last is None or last["other"] or _GOES_ON.search(sentence, last.end()):
        return ""
    return _kind(last)


def _kind(found: re.Match[str]) -> str:
    return next(kind for at, (_, kind) in enumerate(_NAMES) if found[f"n{at}"])
