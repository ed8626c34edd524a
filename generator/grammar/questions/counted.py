"""Questions that are numbered in words or counted: `vraag drie`, `antwoord op de derde vraag`, `eerste twee vragen`.

Numbers in words lead somewhere only where no noun follows that they could count (`ik vraag drie gemeenten`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.labels.rare_forms import CARDINAL, ORDINAL, WORDED
from generator.grammar.questions.leads_within import (
    ANSWER,
    ANSWER_WORDS,
    QUESTION,
    QUESTION_WORDS,
    TOLD,
    InternalReference,
    LeadsTo,
    Numbered,
)
from generator.grammar.words.openings import Opening
from generator.grammar.words.sets import any_of
from generator.model.text import Span

# `een` alone is an article: it is a number only in a list.
_BEFORE_TWO = r"(?:,|\s+en|\s+t/m|\s+tot\s+en\s+met)\s+(?:(?:op\s+)?vraag\s+)?(?:twee|drie|vier|vijf)(?!\w)"
_CARDINAL = rf"(?:(?!een\b(?!{_BEFORE_TWO}))(?:{CARDINAL}))"
_JOINED = r"(?:\s*,\s*(?:en\s+)?|\s+(?:en|of|alsmede|evenals|respectievelijk)\s+)"
_THROUGH = r"\s+(?:tot\s+en\s+met|t/m)\s+"
_AGAIN = rf"(?:(?:op\s+|van\s+)?(?:de\s+)?{QUESTION}\s+)?"
_IN_WORDS = rf"{_CARDINAL}(?!\w)(?:(?:{_JOINED}|{_THROUGH}){_AGAIN}{_CARDINAL}(?!\w)){{0,20}}"
_NR = r"(?:nummers?\s+)?"
_LINK = r"(?:\s+(?:op|van|bij|onder|in))?(?:\s+(?:de|uw))?"
_BY_WORD_PATTERN = expression(
    rf"(?<![\w-])(?:(?P<answer>{ANSWER})(?:{_LINK}\s+(?P<question>{QUESTION}))?|{QUESTION})\s+{_NR}(?P<numbers>{_IN_WORDS})"
    r"(?!\s+(?:voor|op|of)\s+(?:één|een|meer|meerdere)(?!\w))",
    re.IGNORECASE,
)
_BY_WORD = Opening(_BY_WORD_PATTERN, (*ANSWER_WORDS, *QUESTION_WORDS))
# Before a number in words: not the subject of `vragen` as a verb.
_NOUN_BEFORE = expression(
    r"(?:^|[(\[.;:,/]\s{0,3}|(?<![\w-])"
    + any_of(
        "op bij in onder van uit aan naar met tot over door de uw zie en zowel als dan om voor tussen deze beide mijn"
        " alsmede evenals"
    )
    + r"\s{1,3})$",
    re.IGNORECASE,
)
# What may follow a number that counts nothing.
COUNTS_NOTHING = expression(
    rf"\s{{0,3}}(?:[.,;:)\]?!»”\"’]|$)|\s{{1,3}}(?:{TOLD}|"
    + any_of(
        "en of van uit in is zijn wordt worden werd heb hebben heeft had over reeds al hierboven hiervoor hieronder zie"
        " ook waarin waar dat die ben verwijs verwijst gaf geef staat stond ging ga gaat komt wat naar inzake door kan"
        " kunt moet zal voor aan als niet eveneens dan geldt luidt betreft ziet bevat ten om de het"
    )
    + r")(?!\w)"
)
_ORDINAL = rf"(?:{ORDINAL}|[1-9]\d?(?:e|de|ste))"
_ONLY_ORDINAL = expression(_ORDINAL, re.IGNORECASE)
_SEVERAL = "twee|drie|vier|vijf|zes"
_BY_ORDER = expression(
    rf"(?<![\w-])(?:(?:de|het|uw|mijn)\s+)?(?P<listed>(?P<first>{_ORDINAL})(?!\w)(?:"
    rf"\s+(?P<count>{_SEVERAL})(?=\s+vragen)|(?:{_JOINED}(?:(?:de|het|uw|op\s+de)\s+)?{_ORDINAL}(?!\w)){{0,8}}))"
    r"\s+(?:(?:gestelde|genoemde)\s+)?(?:(?P<noun>vraag|vragen|antwoord)|van\s+(?:uw|de(?:ze)?)\s+vragen)(?![\w-])",
    re.IGNORECASE,
)
# What shows that a counted question of the document is meant, and not the first of two that are asked at once.
_LEADS = expression(
    rf"(?<![\w-])(?:(?P<answer>{ANSWER}\s+(?:op|van|bij|onder))|bij|in|onder|uit|zie(?:\s+ook)?|naar\s+aanleiding\s+van"
    r"|(?:verwijs|verwijst|verwijzen|verwezen)(?:\s+\w+){0,3}?\s+naar|verwezen\s+naar|gelet\s+op|gezien)\s+$",
    re.IGNORECASE,
)
# `Het antwoord op de eerste vraag luidt`: it is answered here.
_HERE = expression(rf"\s+(?:is(?!\s+(?:\w+\s+){{0,4}}?{TOLD}(?!\w))|luidt)(?!\w)|\s*:")
_BEGINS = expression(r"(?:^|[.!?;:]\s{1,3})(?:(?:het|mijn|ons|de)\s+)?$", re.IGNORECASE)
_LEAD_REACH = 60


def in_words(text: str) -> Iterator[InternalReference]:
    """The references to questions with numbers in words, in order: `vraag drie`, `antwoord op vragen twee en drie`."""
    for match in _BY_WORD.finditer(text):
        is_noun = match["answer"] or _NOUN_BEFORE.search(text, max(0, match.start() - 12), match.start())
        is_question = match["question"] is not None  # behind `antwoord op vraag` nothing is counted
        if is_noun and (is_question or COUNTS_NOTHING.match(text, match.end())):
            named = tuple(_numbered(match["numbers"], match.start("numbers")))
            yield InternalReference(Span(*match.span()), LeadsTo.NUMBERS, match["answer"] is None, named)


def counted(text: str) -> Iterator[InternalReference]:
    """The references to questions that are counted, in order: `antwoord op de derde vraag`, `de eerste twee vragen`."""
    for match in _BY_ORDER.finditer(text):
        lead = _LEADS.search(text[max(0, match.start() - _LEAD_REACH) : match.start()])
        if lead is None:
            continue
        start = max(0, match.start() - _LEAD_REACH) + lead.start() if lead["answer"] else match.start("listed")
        if (
            lead["answer"]
            and _BEGINS.search(text, max(0, start - _LEAD_REACH), start)
            and _HERE.match(text, match.end())
        ):
            continue
        asks = not lead["answer"] and (match["noun"] or "").casefold() != "antwoord"
        if match["count"]:
            is_first = match["first"].casefold() == "eerste"
            place = Span(*match.span("listed"))
            last = WORDED[match["count"].casefold()] if is_first else 0
            named = tuple(
                Numbered(str(one), place if one == 1 else Span(place.end, place.end)) for one in range(1, last + 1)
            )
        else:
            named = tuple(_numbered(match["listed"], match.start("listed")))
        span = Span(start, match.end())
        yield InternalReference(span, LeadsTo.NUMBERS, asks, named, by_order=True)


def _numbered(listed: str, start: int) -> Iterator[Numbered]:
    """The numbers of a list in words, each at its place; those between the ends of a range at the second end."""
    end, before = 0, 0
    for word in re.finditer(r"\w+", listed):
        digits = re.match(r"\d+", word[0])
        value = int(digits[0]) if digits else WORDED.get(word[0].casefold(), 0)
        if not value:
            continue
        place = Span(start + word.start(), start + word.end())
        if before and re.fullmatch(rf"{_THROUGH}{_AGAIN}", listed[end : word.start()], re.IGNORECASE):
            yield from (Numbered(str(one), Span(place.start, place.start)) for one in range(before + 1, value))
        yield Numbered(str(value), place)
        end, before = word.end(), value


def called(words: str, kind: str) -> str:
    """A number that stands alone as one names it aloud: `vraag 5`, `vraag vijf`, `vijfde vraag`; `kind` is the noun."""
    return f"{words} {kind}" if _ONLY_ORDINAL.fullmatch(words) else f"{kind} {words}"
