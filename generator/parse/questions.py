"""How a paragraph shows that it asks, and that a new question opens: the words of those who ask."""

from __future__ import annotations

import re

_LINKS = (
    r"(?:Voorts|Daarnaast|Verder|Tot slot|Ten slotte|Tenslotte|Ook|Tevens|Als laatste?|Allereerst|Bovendien|Hierbij)"
)
# Those who ask; `EU-leden` and the European `Commissie` are others.
_MEMBERS = r"(?<![\w-])(?:[Ll]eden|[Ll]id|[Ff]racties?|[Ff]ractieleden)\b"
_FACTION = r"-fractie(?:s|leden)?\b"
_POINTING = r"(?i:(?:de|het|deze|dit|die|dezelfde|voornoemde|(?:voor|eerder|boven)?genoemde|hier|aan|woord|zijnde)\s+)"
_NAMED = rf"(?:{_MEMBERS}|\S+{_FACTION})"
_OF_OTHERS = r"\s+van\s+(?:de\s+(?:EU|NAVO|VN|Raad|Europese)\b|het\s+Europees\b)"
_OPENS = re.compile(
    rf"{_POINTING}+{_NAMED}(?!{_OF_OTHERS})"
    rf"|{_LINKS},?\s+\w+\s+{_POINTING}*{_NAMED}(?!{_OF_OTHERS})"
    rf"|(?:{_LINKS},?\s+)?(?i:vragen|vraagt|willen|wil|verzoeken|verzoekt|lezen|leest)\s+(?:zij|hij|ze)\b"
    r"|(?:Zij|Hij)\s+(?:vragen|vraagt|willen|wil|verzoeken|verzoekt)\b"
)
# Up to the first word that is no part of a name: `De leden van de fracties van VVD en Volt`.
_WHO_OPENS = re.compile(
    rf"(?:{_LINKS},?\s+\w+\s+)?{_POINTING}*{_NAMED}(?:,?\s(?:van|voor|de|het|der|en|[Ff]racties?|\S+{_FACTION}|[A-ZÀ-Þ\d]\S*))*"
)
_FACTION_END = re.compile(r"-fractie(?:s|leden)?\b|\b[Ff]ract\w+")
_ASKING_VERB = (
    r"(?:vragen|vraagt|vroegen|vroeg|verzoeken|verzoekt|verzochten|informeren|informeerden"
    r"|(?:willen|wil|wilden|wensen|wenst|wensten)\s+(?:\S+\s+){0,3}?(?:weten|vernemen)"
    r"|(?:horen|vernemen|ontvangen)\s+(?:\S+\s+){0,2}?(?:graag|gaarne)|(?:zijn|is|waren)\s+benieuwd"
    r"|(?:zien|zouden|vernamen|ontvingen)\s+(?:graag|gaarne))"
)
_PERSONS = r"\b(?:[Zz]ij|[Hh]ij|ze|commissie)\b"
# What may stand between an asker and the verb: `, bij wie de leden van de SP-fractie zich aansluiten,`.
_ASIDE = r"(?:,\s[^,.?!]{1,120},)?"
# An asker right before or after the verb: `vragen zij`, `de leden van de X-fractie vragen`, not `enkele vragen`.
_ASKS = re.compile(
    rf"(?:{_MEMBERS}|{_FACTION}|{_PERSONS})(?:\s+(?:van|voor|de|het|der|den|en|fracties?|[A-ZÀ-Þ\d]\S*)){{0,12}}{_ASIDE}"
    rf"(?:\s+(?:dan|ook|daarom|nog|graag|tevens|verder))*\s+{_ASKING_VERB}\b"
    rf"|\b(?i:{_ASKING_VERB})\s+{_POINTING}*(?:{_NAMED}|{_PERSONS})"
    rf"|\b[Gg]raag\s+(?:ontvangen|vernemen|horen|zien|zouden|willen)\s+{_POINTING}*(?:{_NAMED}|{_PERSONS})"
    r"|\ben\s+(?:vragen|verzoeken)\s+(?:de|het|hem|haar|om)\b|\ben\s+willen\s+(?:\S+\s+){0,3}?weten\b"
)
_QUESTION_MARK = re.compile(r"\?(?=[”’\"')»\]]*(?:\d{0,3}\)?|[*†])(?:\s|$))")
_REFERS = re.compile(
    r"(?:\bzie\b|\bverwijs\b|\bverwijst\b|\bverwezen\b|\bverwijzen\b)"
    r".*\b(?:antwoord(?:en)?|vraag|vragen|beantwoording|hierboven)\b",
    re.IGNORECASE,
)
# A sentence that begins so says something itself, whatever it refers to.
_SAYS = re.compile(r"(?:Ja|Nee|Neen|Inderdaad|Deels|Gedeeltelijk|Dat|Dit|Er|(?:Ik|Wij)\s+zien?|Het\s+kabinet\s+ziet)\b")
# Those who answer speak so; they may wonder, but they end with what they say.
_ANSWERERS = re.compile(r"(?:Ja|Nee|Neen|Ik|Wij|De\s+regering|(?:Het|Dit)\s+kabinet)\b(?![^.?!]*\?)")
_WISH = re.compile(r"Graag\b")
_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-ZÀ-Þ])")
# A sentence that only refers is short; a longer one says something itself.
LONGEST_REFERRAL = 40


def asks(text: str) -> bool:
    """Whether a paragraph asks something: a question mark, or askers who ask."""
    return bool(_QUESTION_MARK.search(text) or _ASKS.search(text))


def opens_question(text: str) -> bool:
    """Whether a paragraph begins as those who ask begin: `De leden van …`, `Voorts vragen zij …`."""
    return _OPENS.match(text) is not None


def only_wonders(text: str, *, after_answer: bool) -> bool:
    """Whether a paragraph that holds a question is an answer, or goes on after one: a statement ends it.

    At its beginning those who answer must have the word.
    """
    last = _SENTENCES.split(text)[-1]
    answering = after_answer or _ANSWERERS.match(text) is not None
    return answering and not (_QUESTION_MARK.search(last) or _WISH.match(last) or _ASKS.search(text))


def who_opens(text: str) -> str:
    """The words at the start of a paragraph that name who has the word; empty when none do."""
    found = _WHO_OPENS.match(text)
    return found.group() if found else ""


def named_openers(text: str) -> frozenset[str]:
    """The names in those words, however they are put: `GroenLinks` in `De leden van de GroenLinks-fractie`."""
    words = _FACTION_END.sub("", who_opens(text)).replace(",", " ").split()
    return frozenset(word for word in words[1:] if word[0].isupper() or word[0].isdigit())


def only_refers(text: str) -> bool:
    """Whether an answer only sends the reader to another answer: each of its sentences does."""
    if len(text.split()) > LONGEST_REFERRAL:
        return False
    return all(_REFERS.search(sentence) and not _SAYS.match(sentence) for sentence in _SENTENCES.split(text))
