"""Names by their kind: `Verordening (EG) nr. 810/2009 (de Visumcode)`, `Commissie … (commissie-Janssen)`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.definitions.announced_names import before_notes
from generator.grammar.long_forms.official_names import act_before
from generator.grammar.long_forms.repeated_names import named_before
from generator.grammar.long_forms.text_before import after_article, bare, part_before, sentence_before, without_article
from generator.grammar.short_forms.initials import long_before
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.words.dutch import SMALL_WORDS
from generator.model.text import Span

_NAME = expression(r"[^\W\d_][\w-]{3,}(?:\s[^\W\d_][\w-]+){0,2}")
# `(minimumloonrichtlijn)`, `(commissie-Janssen)`.
_OF_KIND = expression(
    r"[a-z][a-z-]{3,}(?P<kind>verordening|richtlijn|verdrag|akkoord|wet|regeling)"
    r"|(?P<committee>(?:advies)?commissie)-[A-Z][\w ]+"
)
# `(Commissie mer)`, `(Uitvoeringsbesluit OB 1968)`: the head of the name, letters for the rest, and the year of both.
_HEADED = expression(r"(?P<head>[A-Z][a-z]{3,})\s(?P<letters>[a-z]{2,5}|[A-Z][A-Za-z]{1,6})(?P<year>\s(?:19|20)\d\d)?")
_TITLE = r"\s+(?:betreffende|inzake|over|tot|van|op|ter|voor|houdende|met\s+betrekking\s+tot)\s"
# `Besluit van 3 mei 2012, houdende regels over … (Instellingsbesluit raad voor … 2012)`.
_DATED_TITLE = expression(
    r"(?<![\w-])(?:Besluit|Wet|Rijkswet|Regeling|Verordening)\s+van\s+(?:de\s[A-Z][^(),.;]{3,80}\svan\s)?"
    r"\d{1,2}\s[a-z]+\s\d{4},?\s(?:[^,();]{1,40},\s)?(?:houdende|tot|inzake|betreffende|ter|met)\s[^();]{5,250}$"
)
_CITED_AS = expression(
    r"(?=[^()]*(?:[Bb]esluit|[Ww]et|[Rr]egeling|[Vv]erordening)(?![a-z]))[A-Z][\w-]*(?:\s[\w-]+){0,9}"
)
_REACH_OF_TITLE = 360
_REACH_OF_HALVES, _SHORTEST_END = 60, 4
# `(de Richtlijn gegevensbescherming opsporing en vervolging)`.
_TITLED = expression(r"(?:Richtlijn|Verordening|Besluit|Kaderbesluit)\s[\w -]{4,90}")
# `het Asiel- en migratiepact (het pact)`.
_HALVES = expression(r"(?<![\w-])[A-Z][\w-]{3,}[-‐‑]\s(?:en|of)\s[a-z][\w-]{6,}$")
_SAYS_KIND = expression(r"[\w-]{3,}(?:verordening|richtlijn|besluit|code)")


def numbered_act_before(text: str, end: int) -> Span | None:
    """The act with its number that ends right before a place, or before brackets that say where it was published."""
    return act_before(text, sentence_before(text, before_notes(text, end)))


def act_in_brackets(text: str, opens: int, inside: Span) -> tuple[Span, Span] | None:
    """The name that brackets give the act before them, by its article or by its kind, and the act."""
    short = bare(text, inside)
    name = without_article(text, short)
    if _CITED_AS.fullmatch(name) and (
        title := _DATED_TITLE.search(text[max(0, opens - _REACH_OF_TITLE) : opens].rstrip())
    ):
        start = max(0, opens - _REACH_OF_TITLE) + title.start()
        return short, Span(start, start + len(title[0]))
    if len(name) < len(short) and _TITLED.fullmatch(name) and (act := numbered_act_before(text, opens)):
        return short, act
    is_name = len(name) < len(short) or _SAYS_KIND.fullmatch(name) is not None
    act = numbered_act_before(text, opens) if is_name and _NAME.fullmatch(name) else None
    return (short, act) if act else None


def half_in_brackets(text: str, opens: int, inside: Span) -> tuple[Span, Span] | None:
    """The end of a compound, with an article, and the compound of two halves before it: `(het pact)`."""
    short = bare(text, inside)
    name, before = without_article(text, short), part_before(text, opens)
    halves = _HALVES.search(text, max(before.start, before.end - _REACH_OF_HALVES), before.end)
    is_end = len(name) < len(short) and name.isalpha() and len(name) >= _SHORTEST_END and name.islower()
    is_its = is_end and halves is not None and halves[0].endswith(name)
    return (short, Span(*halves.span())) if halves and is_its else None


def kind_in_brackets(text: str, opens: int, inside: Span) -> tuple[Span, Span] | None:
    """The name that brackets give an act or a committee whose title before them begins with its kind."""
    short = bare(text, inside)
    of_kind = _OF_KIND.fullmatch(text, short.start, short.end)
    if not of_kind:
        return None
    kind = of_kind["kind"] or of_kind["committee"]
    long = named_before(text, sentence_before(text, opens), kind, only_repeated=True)
    if not long or not re.search(rf"\b{kind}(?:{_TITLE}|\s+[A-Z])", text[long.start : long.end], re.IGNORECASE):
        return None
    is_name = of_kind["committee"] is None or text[long.start].isupper()
    return (short, long) if is_name and not any(sign in text[long.start : long.end] for sign in ",;:(") else None


def headed_in_brackets(text: str, opens: int, inside: Span) -> tuple[Span, Span] | None:
    """The head of a name and letters for the rest of it: `Commissie voor de milieueffectrapportage (Commissie mer)`."""
    short, before = after_article(text, bare(text, inside)), part_before(text, opens)
    headed = _HEADED.fullmatch(text, short.start, short.end)
    heads = list(re.finditer(rf"(?<![\w-]){headed['head']}\s", text[before.start : before.end])) if headed else []
    if not headed or not heads or headed["letters"] in SMALL_WORDS:
        return None
    start = before.start + heads[-1].start()
    year = headed["year"] or ""
    if not text.endswith(year, before.start, before.end):
        return None
    named = Span(before.start + heads[-1].end(), before.end - len(year))
    rest = long_before(text, named, headed["letters"], strictly=True)
    between = text[before.start + heads[-1].end() : rest.start].split() if rest else ["?"]
    return (short, Span(start, before.end)) if all(word in LINKING for word in between) else None
