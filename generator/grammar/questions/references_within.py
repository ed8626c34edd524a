"""Words that lead to another question or answer of the document: `het antwoord op vraag 12`, `bovenstaand antwoord`.

Words that lead into another document (`vraag 3 van de vragen van het lid X`, `de antwoorden in mijn brief van 5 mei`)
are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.factions.word import FRACTIE
from generator.grammar.labels.numbers import NUMBERS
from generator.grammar.questions.counted import counted, in_words
from generator.grammar.questions.leads_within import (
    ANSWER,
    ANSWER_WORDS,
    QUESTION,
    QUESTION_WORDS,
    InternalReference,
    LeadsTo,
    numbered,
)
from generator.grammar.questions.nearby import WHICH, nearby
from generator.grammar.questions.numbers_alone import numbers_alone
from generator.grammar.words.openings import Opening
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

_MONTHS = "|".join(DUTCH_MONTHS)
_NR = r"(?:(?:onder\s+)?(?:nrs?|no|nummers?)\b\.?\s*|(?:onder|met\s+nummer|genummerd)\s+)?"
# `het antwoord op de eerder gestelde vragen 4 en 5`.
_LINK = (
    r"(?:\s+(?:zoals|reeds|al|eerder|hierboven|hiervoor|gegeven|is|in|samen|gezamenlijk)){0,3}"
    r"(?:\s+(?:op|van|bij|onder|aan|in|inzake|naar\s+aanleiding\s+van))?"
    r"(?:\s+(?:de|het|uw|hun|zijn|haar))?"
    r"(?:\s+(?:eerdere?|vorige|bovenstaande|voorgaande|onderstaande|volgende|gestelde|beide|andere)){0,2}"
)
_BY_NUMBER_PATTERN = expression(
    rf"(?<![\w-])(?:(?P<answer>{ANSWER})(?:{_LINK}\s+{QUESTION})?|{QUESTION})\s+{_NR}(?P<numbers>{NUMBERS})"
    r"(?![\w%°-]|[.,]\d)",
    re.IGNORECASE,
)
_BY_NUMBER = Opening(_BY_NUMBER_PATTERN, (*ANSWER_WORDS, *QUESTION_WORDS))
# A number with a unit behind it counts something: `antwoord 3 weken later`.
_COUNTS = expression(
    r"\s*(?:%|procent|miljoen|miljard|duizend|euro|jaar|jaren|maand|maanden|weken|week|dagen|dag|uur|uren|keer|maal"
    rf"|leden|personen|{_MONTHS})(?!\w)",
    re.IGNORECASE,
)
# `de vraag van de leden van de D66-fractie`: the name of the faction follows.
_OF_FACTION = expression(
    rf"(?<![\w-])(?:(?P<answer>{ANSWER})\s+op\s+(?:de|een)\s+(?:\w+\s+)?)?(?:vraag|vragen)\s+van\s+"
    rf"(?:(?:de|het)\s+(?:leden|lid|{FRACTIE}(?:leden)?)\s+van\s+)?(?:de\s+|het\s+)?(?:{FRACTIE}\s+van\s+(?:de\s+)?)?$",
    re.IGNORECASE,
)
_OF_ASKERS = expression(
    rf"\s+(?:van|door)\s+(?:(?:de|het)\s+(?:leden|lid|{FRACTIE}(?:leden)?)\s+van\s+)?(?:de\s+|het\s+)?(?:{FRACTIE}\s+van\s+(?:de\s+)?)?",
    re.IGNORECASE,
)
_FRACTIE_BEHIND = expression(rf"[-\u2010\u2011 ]?{FRACTIE}(?!\w)", re.IGNORECASE)
_WORDS_BEFORE_NAME = 110

# After `van`, `uit`: who asks in this document, and the document itself.
_OWN = (
    rf"(?:deze?|dit|die|u|uw\s+Kamer|(?:de|het)\s+(?:leden|lid|{FRACTIE}\w*)\s+van|(?:de|het)\s+\S*{FRACTIE}\w*"
    rf"|(?:de|het)\s+\S+(?:\s+en\s+\S+)?\s+{FRACTIE}\w*|deze\s+leden)(?!\w)"
)
_DOCUMENT = (
    r"(?:\w*brie(?:f|ven)|\w*verslag(?:en)?|\w*overleg(?:gen)?|kamervragen|\w*rapport(?:en|age|ages)?|\w*enqu[eê]tes?"
    r"|\w*formulier(?:en)?|\w*examens?|consultatie\w*|\w*nota|aanhangsel|\w*lijst(?:en)?|\w*beantwoording|kamerstuk\w*"
    r"|advies|adviesaanvraag|motie|debat|handelingen|toets|interview\w*)"
)
_ELSEWHERE_BEHIND = expression(
    r"\s*,?\s*(?:(?:zoals\s+)?(?:gesteld|ingezonden|ontvangen|verzonden|beantwoord)\s+(?:op|door|d\.d\.|bij|in)\b"
    r"|aldaar|daar(?:uit|van|in)(?!\w)|d\.?d\.?\s|aan\s+(?:de|het)\s+(?:leden|lid)\b|\(?\s*(?:Aanhangsel|Kamerst|Handelingen|ah-tk|20\d\dZ|kst-|vergaderjaar)"
    rf"|van\s+\d{{1,2}}\s+(?:{_MONTHS})"
    # Whoever asks in this document asked elsewhere, too, where a day or a paper follows.
    rf"|(?:van|door)\s+(?:de|het)\s+(?:leden|lid|\S*{FRACTIE}\w*)(?!\w)[^.;:?!,()]{{0,80}}?"
    rf"(?:\s(?:van|d\.d\.)\s\d{{1,2}}\s+(?:{_MONTHS})|\s\(\s?(?:Aanhangsel|Kamerst|Handelingen|20\d\d[ZD]))"
    rf"|(?:van|uit)\s+(?!{_OWN})(?:de|het|een|mijn|onze|hun|[A-Z\d]\S+)(?!\w)"
    rf"|(?:in|bij|op|onder)\s+(?!deze|dit)(?:\S+\s+){{0,4}}?{_DOCUMENT}(?!\w))",
    re.IGNORECASE,
)
# In the clause that a reference stands in: a document whose questions are meant.
_ELSEWHERE_BEFORE = expression(
    r"(?<!\w)(?:kamervragen|(?:schriftelijke|mondelinge|feitelijke)(?:\s+vragen)?|aanhangsel|\w*vragenlijst\w*|\w*enqu[eê]te\w*|\w*examens?|\w*formulier\w*|respondenten|deelnemers"
    r"|\w*brief|\w*verslag|rapport(?:age)?|lijst\s+van\s+vragen|consultatie\w*|artikel|nota|motie"
    r"|eerdere?\s+(?:\w+\s+){0,2}(?:vragen|antwoorden|beantwoording|set))(?!\w)(?P<between>[^.;:?!]*)$",
    re.IGNORECASE,
)
# `eerder in antwoord op vragen van de leden van de X-fractie, bij vraag 4`
_ASKED_EARLIER = expression(
    r"(?<!\w)(?:eerdere?|destijds|toen|vorig\s+jaar)(?!\w)[^.;:?!]*(?<!\w)vragen\s+van\s+(?:de\s+(?:leden|fracties?)|het\s+lid)"
    r"(?!\w)[^.;:?!,]*,?\s*(?:(?:bij|onder|in|zie|te\s+weten|met\s+name|op)\s+)?(?:(?:de|het)\s+)?$",
    re.IGNORECASE,
)
# `Aanhangsel Handelingen II 2022/23, nr. 3011, antwoord 4`.
_BEHIND_DOCUMENT = expression(r"(?<!\w)nr\.?\s?\d{1,5}\)?\s?[,;:]?\s{1,3}$", re.IGNORECASE)
# `in mijn brief van 3 mei, bij vraag 4,`
_PART_OF_IT = expression(r"(?P<words>[^,]*),\s*(?:bij|onder)\s+$", re.IGNORECASE)
# `Kunt u de vragen 1 tot en met 5 afzonderlijk beantwoorden?` says how to answer.
_ASKED_HOW = expression(
    r"(?<!\w)(?:kunt|wilt|zoudt?|wil|kan)\s+(?:u|de\s+\w+)\s+(?:(?:de|alle|uw)\s+)?$", re.IGNORECASE
)
_HOW = expression(
    r"[^.?!]{0,40}?(?<!\w)(?:afzonderlijk|apart|een\s+voor\s+een|één\s+voor\s+één|los|separaat|elk|ieder|stuk\s+voor\s+stuk)"
    r"(?!\w)[^.?!]{0,40}?beantwoorden(?!\w)",
    re.IGNORECASE,
)
# After these words the clause is about something else.
_NEW_CLAUSE = expression(
    r"(?<![\w-])(?:en|alsmede|evenals|of|maar|verwijs|verwijzen|verwijst|zie|is|wordt|worden|heb|hebben|heeft)(?![\w-])|,",
    re.IGNORECASE,
)
_CLAUSE_REACH = 180
# Words that lead to a question name one or an answer, except where they only give its number.
_NAMED = Needing(expression(rf"{ANSWER}|{QUESTION}", re.IGNORECASE), ("antwoord", "vra", "reactie"))
_NAMES_ANSWER = expression(rf"(?:{WHICH}\s+){{0,2}}{ANSWER}(?!\w)", re.IGNORECASE)


def internal_references(text: str, factions: tuple[Span, ...] = ()) -> Iterator[InternalReference]:
    """Every reference within in a text, in order; none overlaps another.

    `factions` are the places of names of factions in the text.
    """
    by_number = [*numbers_alone(text)]
    others: list[InternalReference] = []
    if _NAMED.may_be_in(text):
        by_number = [*_by_number(text), *in_words(text), *counted(text), *by_number]
        others = [*nearby(text), *(each for name in factions for each in _of_faction(text, name))]
    found = [*(_asked_by(text, each, factions) for each in by_number), *others]
    end = 0
    for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if each.span.start >= end and not _leads_elsewhere(text, each.span):
            yield each
            end = each.span.end


def names_answer(words: str) -> bool:
    """Whether the words of a reference within name an answer, and not only a question."""
    return _NAMES_ANSWER.match(words) is not None


def _by_number(text: str) -> Iterator[InternalReference]:
    for match in _BY_NUMBER.finditer(text):
        if not _COUNTS.match(text, match.end()):
            named = tuple(numbered(match["numbers"], match.start("numbers")))
            yield InternalReference(Span(*match.span()), LeadsTo.NUMBERS, match["answer"] is None, named)


def _asked_by(text: str, reference: InternalReference, factions: tuple[Span, ...]) -> InternalReference:
    """A reference with the faction that is named behind its numbers: `vraag 2 van de leden van de PvdA-fractie`."""
    for name in factions:
        between = text[reference.span.end : name.start] if name.start >= reference.span.end else ""
        if _OF_ASKERS.fullmatch(between):
            return replace(reference, asked_by=name)
    return reference


def _of_faction(text: str, name: Span) -> Iterator[InternalReference]:
    first = max(0, name.start - _WORDS_BEFORE_NAME)
    before = _OF_FACTION.search(text[first : name.start])
    if before:
        behind = _FRACTIE_BEHIND.match(text, name.end)
        span = Span(first + before.start(), behind.end() if behind else name.end)
        yield InternalReference(span, LeadsTo.FACTION, before["answer"] is None, asked_by=name)


def _leads_elsewhere(text: str, span: Span) -> bool:
    """Whether the words around a reference say that it leads into another document."""
    if _ELSEWHERE_BEHIND.match(text, span.end) or _BEHIND_DOCUMENT.search(text, 0, span.start):
        return True
    clause = text[max(0, span.start - _CLAUSE_REACH) : span.start]
    before = _ELSEWHERE_BEFORE.search(clause)
    if _ASKED_EARLIER.search(clause):
        return True
    if _ASKED_HOW.search(clause) and _HOW.match(text, span.end):
        return True
    if before is None:
        return False
    part = _PART_OF_IT.fullmatch(before["between"])
    return not _NEW_CLAUSE.search(part["words"] if part else before["between"])
