"""Asked clauses: what a sentence asks, without its formula of address: `hoe lang de gegevens worden bewaard`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.address_formulas import QUESTION_WORD, WHO, without_formula
from generator.grammar.alphabet import CAPITAL, UPPER
from generator.grammar.asking import ASKS, LINKS
from generator.grammar.faction_word import FRACTIE
from generator.grammar.quotations import QUOTED
from generator.grammar.shortening import shortened
from generator.model.text import Span

_SENTENCE = re.compile(rf"(?<=\w\?)(?=[{UPPER}])|(?<=[^\s][.?!])[”»\"'’)]*\d{{0,2}}\s+(?=[{UPPER}«“‘\"'])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:nr|nrs|art|jl|dhr|mevr|mr|dr|drs|ir|prof|St|o\.a|m\.b\.t|c\.q|incl|resp|blz)\.|\b[A-Z]\.)$"
)
# Speakers, and what they think of what they say: `De leden van de X-fractie vinden het jammer dat`.
_SPEAKERS = (
    rf"(?:(?:{LINKS},?\s+\w+\s+)?"
    rf"(?i:(?:de|deze|dezelfde|genoemde|voornoemde)\s+(?:(?:hier\s+)?aan\s+het\s+woord\s+zijnde\s+)?(?:{FRACTIE})?leden|zij|(?:het|dit)\s+lid)\b)"
)
_STATES = re.compile(rf"{_SPEAKERS}[^.?!,;]{{0,140}}?\s(?:eraan\s+|er\s*op\s+)?dat,?\s+")
# What they have read or worry about: `De leden van de X-fractie maken zich zorgen over`.
_STATES_ABOUT = re.compile(
    rf"{_SPEAKERS}[^.?!,;]{{0,90}}?\s(?:kennis\s*genomen\s+van|(?:zorgen|bezorgd|verbaasd|verontrust|vragen|opmerkingen)\s+(?:uitspreken\s+)?"
    r"(?:over|bij|omtrent)|lezen\s+over|wijzen\s+(?:graag\s+)?op)\s+"
)
# What they wish: `Deze leden zouden graag`, `Daarom zouden deze leden`.
_WISHES = re.compile(
    rf"(?:{_SPEAKERS}\s+(?:zouden|zou|willen|wil|wensen)|(?:\w+\s+)?(?:zouden|zou|willen|wil|zien)\s+{_SPEAKERS})"
    r"(?:\s+(?:graag|gaarne|daarom|hierbij|ook|verder|nog))*\s+(?:zien\s+dat\s+)?"
)
# Speakers whose words were not left out, and what is granted or added in passing: `Immers, een brug kan roesten`.
_SPEAKS = re.compile(
    rf"{_SPEAKERS}|(?:Immers|Weliswaar|Uiteraard|Natuurlijk|Het\s+klopt\s+dat|Het\s+is\s+waar\s+dat)\b"
)
# Such words further on mostly point to what the clause itself says.
_NEAR = 76
# `Zo ja, welke bruggen?`: it depends on the question before it.
_IF_SO = re.compile(r"\b(?i:zo|indien)\s+(?:ja|nee|neen|niet)\W*$")
_BEFORE = 20
_WONDERS = re.compile(rf"\b(?:vragen|vraagt|vroegen|vroeg)\s+zich\s+(?:\w+\s+){{0,3}}?af,?\s+(?={QUESTION_WORD})")
# Words for what was said before: a clause with them says little by itself.
_POINTS_BACK = re.compile(
    r"\b(?i:hier|daar)(?!om\b|naast\b)(?:aan|bij|door|in|mee|na|op|over|toe|tegen|tussen|uit|van|voor|onder)?\b|\b(?i:dit|deze|dergelijke|zulke)\b"
    rf"(?!\s+(?:(?:leden|wetsvoorstel|wet|vragen|moment|jaar|voorstel|brief|besluit|regeling|bijeenkomst|vergadering|debat|overleg|periode|jaren|kabinet|regering|minister|college|fracties?)\b|[{UPPER}]))|\bdat\s+(?=[?.,]|(?:niet|wel|ook|is|zo|dan)\b)"
    r"|\b(?:van|voor|met|bij|over|op|aan|in|naar|uit|door|om|tot|u|bestaa[nt]|heeft|hebben|is|zijn|wordt|worden|acht)\s+die\s+\w{4,}"
    r"|\b(?:van|voor|met|bij|over|op|aan|in|naar|uit|door)\s+dat\s+\w{4,}"
)
# `Kan de minister, zo vragen deze leden, de brug openen?`
_ASIDE = re.compile(r",\s+zo\s+(?=vr|wil)")
_BEHIND = re.compile(r",?\s+zo\s+(?:vragen|vraagt|vroegen|vroeg|willen|wil)\b[^?,]*[?.]?$")
_OBJECT = re.compile(
    rf"(?:(?!\s(?:dat|opdat|zodat)\s)[^?]){{0,120}}?(?:\b(?:naar|om(?=\s+(?:een|het|de|meer|nadere)\s)|aandacht\s+voor|(?:in\s+te\s+gaan|te\s+reageren)\s+op)\s+"
    rf"|(?<![\w-])(?={QUESTION_WORD}\s))",
)
_ENDS_ASKING = re.compile(rf"{QUESTION_WORD}$")
_NAMES = rf"(?:\s+(?:van|de|het|der|fracties?|{CAPITAL}\S*|en|\S+{FRACTIE}))"
# `ontvangen graag een overzicht van de huizen waar dieren wonen`: no question word follows.
_GIVEN = re.compile(
    rf"{_NAMES}*?(?:,?\s+(?:van\s+)?{WHO})?(?:\s+(?:graag|gaarne|nog|ook|om))*\s+(?=(?:een|het)\s+(?:\w+\s+)?"
    r"(?:overzicht|reactie|toelichting|schatting|appreciatie|uitleg|lijst|reflectie|uitsplitsing|onderbouwing)\b)"
)
_TO_WHOM = re.compile(rf"(?:{_NAMES}*?,?\s+(?:{WHO}|hem|haar|hen)\b|{_NAMES}*)(?:\s+(?:om|nader|opnieuw))*\s*")
_FURTHER = re.compile(
    rf"(?P<link>[,;]?\s+(?:en|of|maar)\s+|[,;]\s+)(?:(?<=[,;]\s)(?=zo\s(?:ja|nee))|(?<=\sen\s)(?=zo\s(?:ja|nee))"
    rf"|(?<=[,;]\s)(?=(?:wat|hoe|waarom|hoeveel|wanneer\s(?:is|zijn|wordt|worden|gaat|gaan|komt|kan|kunt|zal|verwacht|heeft|bent|ontvangt))\s)"
    rf"|(?<=en\s)(?={QUESTION_WORD}\s)|(?<=,\sof\s)(?={QUESTION_WORD}\s)|(?<=maar\s)(?={QUESTION_WORD}\s)"
    rf"|(?<=\sen\s)(?=(?:kan|kunt|wil|wilt|is|bent|heeft|zal|zou|deelt|zijn|worden|wordt)\s+(?:hij|zij|u|de|het|er|dit|dat|deze|daar\w*|hier\w*)\b)"
    rf"|(?<=,\sen\s)(?=(?:wat|is|kan|zijn|wordt|komt|heeft)\b))"
)
# Where a document is to be found is no part of what is asked.
_SOURCE = re.compile(
    r"\s*\((?:Kamerst|Handelingen|blz|p\.|pag|bladz|artikel|bijlage|nr)[^)]*\)?[\s.?]*$", re.IGNORECASE
)
_ANSWERING = re.compile(r"\bvra(?:ag|gen)\b[^?]*\bbeantwoorden\b")
_SIGNS = re.compile(r"[\s,;:–—-]*")
_NO_SPACE = re.compile(r"\S")
_MARKS = "?.!;, "
_GOES_ON = re.compile(r"[,;:]?\s+[\w(«“‘\"'–—-]")
_SHORTEST_PART = 24


@dataclass(frozen=True)
class Clause:
    """What a sentence asks: its place (offsets into the text), its number of words, and whether it asks at all.

    It `is_whole` where it is a direct question without a formula; one that `points_back` needs the sentence before it.
    """

    span: Span
    is_asked: bool
    is_whole: bool
    words: int
    points_back: bool


def clauses(text: str) -> Iterator[Clause]:
    """Each sentence of a text without its formula of address, and each further question in one, in order."""
    text = _masked(text)
    for sentence in _sentences(text):
        parts = list(_parts(text, sentence))
        first = _clause(text, parts[0], sentence.end)
        yield first
        for part in parts[1:] if first.is_asked else ():
            yield _part(text, without_formula(text, part.start, part.end), part.end)


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence up to its first further question, and each of these; a statement is one part."""
    start = sentence.start
    while start + _SHORTEST_PART < sentence.end:
        further = _FURTHER.search(text, start + _SHORTEST_PART, sentence.end)
        if further is None:
            break
        yield Span(start, further.start())
        start = further.end("link")
    yield Span(start, sentence.end)


def _part(text: str, start: int, end: int) -> Clause:
    """A further question of a sentence."""
    return _made(text, Span(start, end), is_asked=True, is_whole=False)


def _made(text: str, span: Span, *, is_asked: bool, is_whole: bool) -> Clause:
    words = text[span.start : span.end]
    depends = _IF_SO.search(text, max(0, span.start - _BEFORE), span.start) is not None
    return Clause(span, is_asked, is_whole, len(words.split()), depends or points_back(words))


def points_back(words: str) -> bool:
    """Whether a clause says little by itself: it points back, names speakers and what they think, or grants a point."""
    return _POINTS_BACK.search(words[:_NEAR]) is not None or _SPEAKS.match(words) is not None


def _masked(text: str) -> str:
    """A text of the same length in which each quotation is one word, so that nothing in it is taken for a question."""
    return QUOTED.sub(lambda found: f"{found[0][0]}{_NO_SPACE.sub('x', found[0][1:-1])}{found[0][-1]}", text)


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for found in _SENTENCE.finditer(text):
        if not _ABBREVIATED.search(text, max(0, found.start() - 8), found.start()):
            yield Span(start, found.start())
            start = found.end()
    if start < len(text):
        yield Span(start, len(text))


def _clause(text: str, part: Span, sentence_end: int) -> Clause:
    """The first part of a sentence, without its askers and its formula."""
    behind = _BEHIND.search(text, part.start, part.end)
    end = behind.start() if behind else part.end
    has_mark = _ASIDE.search(text, part.start, end) or text[part.start : sentence_end].rstrip("”’\"')»] ").endswith("?")
    start = _behind_askers(text, part.start, end)
    is_asked = bool(has_mark) or behind is not None or start is not None
    if not is_asked:
        end = sentence_end
        ways = (way.match(text, part.start, end) for way in (_STATES, _STATES_ABOUT, _WISHES))
        start = min((found.end() for found in ways if found), default=None)
    begins = _SIGNS.match(text, part.start if start is None else start, end)
    stripped = without_formula(text, begins.end() if begins else part.start, end)
    is_whole = stripped == part.start and is_asked and part.end == sentence_end
    return _made(text, Span(stripped, end), is_asked=is_asked, is_whole=is_whole)


def _behind_askers(text: str, start: int, end: int) -> int | None:
    """The offset of what askers ask; None where none are named."""
    if wonders := _WONDERS.search(text, start, end):
        return wonders.end()
    asking = ASKS.search(text, start, end)
    if asking is None or _ASIDE.search(text, start, asking.end()):
        return None
    told = _ENDS_ASKING.search(asking.group())
    behind = asking.start() + told.start() if told else asking.end()
    found = (
        _GIVEN.match(text, asking.end(), end)
        or _OBJECT.match(text, behind, end)
        or _TO_WHOM.match(text, asking.end(), end)
    )
    return found.end() if found else behind


def quoted(text: str, clause: Clause, longest: int) -> str:
    """The words of `quotation`."""
    span = quotation(text, clause, longest)
    return text[span.start : span.end]


def quotation(text: str, clause: Clause, longest: int) -> Span:
    """The first words of a clause as a title, at most so many characters (offsets into the text).

    Where they would end within the title of a report or an article, that title alone, or its first words.
    """
    words = text[clause.span.start : clause.span.end]
    source = _SOURCE.search(words)
    words = words[: source.start()] if source else words
    sign = "?" if clause.is_whole and words.rstrip().endswith("?") else ""
    words = words.rstrip(_MARKS) + sign
    shown = shortened(words, longest)
    start = clause.span.start
    if len(shown) < len(words):
        before = 0
        for found in QUOTED.finditer(words):
            if found.start() < len(shown) < found.end():
                title = Span(start + found.start(), start + found.end())
                return Span(start, start + before) if before else _inside(text, title, longest)
            before = found.end()
    return Span(start, start + len(shown))


def _inside(text: str, title: Span, longest: int) -> Span:
    """A quotation, or as many of its first words as may be shown, then without its marks."""
    if len(title) <= longest:
        return title
    return Span(title.start + 1, title.start + 1 + len(shortened(text[title.start + 1 : title.end - 1], longest)))


def asks_how_to_answer(text: str, clause: Clause) -> bool:
    """Whether a clause is about the answering of the questions itself: `deze vragen afzonderlijk beantwoorden`."""
    return _ANSWERING.search(text, clause.span.start, clause.span.end) is not None


def sentence_goes_on(text: str, end: int) -> bool:
    """Whether the sentence has more words behind an offset."""
    return text[end - 1] not in ".?!" and _GOES_ON.match(text, end) is not None
