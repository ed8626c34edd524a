"""Asked clauses: what a sentence asks, without its formula of address: `hoe lang de gegevens worden bewaard`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.alphabet import CAPITAL, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered_all
from generator.grammar.characters.tried import Needing
from generator.grammar.factions.word import FRACTIE
from generator.grammar.questions.address_formulas import (
    QUESTION_WORD,
    WHO,
    wills,
    wishes,
    without_formula,
    without_links,
)
from generator.grammar.questions.asking import ASKS, LINKS
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.drafting_noise import without_noise_at_end
from generator.grammar.sentences.quotations import QUOTED, masked
from generator.grammar.sentences.shortening import first_clause, said_first, shortened
from generator.model.text import Span

# Speakers, and what they think of what they say: `De leden van de X-fractie vinden het jammer dat`.
_SPEAKERS = (
    rf"(?:(?:{LINKS},?\s+\w+\s+)?"
    rf"(?i:(?:de|deze|dezelfde|genoemde|voornoemde)\s+(?:(?:hier\s+)?aan\s+het\s+woord\s+zijnde\s+)?(?:{FRACTIE})?leden|zij|(?:het|dit)\s+lid)\b)"
)
_STATES = expression(rf"{_SPEAKERS}(?:[^.?!,;(]|\([^()]{{1,60}}\)){{0,140}}?\s(?:eraan\s+|er\s*op\s+)?dat,?\s+")
# What they have read or worry about: `De leden van de X-fractie maken zich zorgen over`.
_STATES_ABOUT = expression(
    rf"{_SPEAKERS}[^.?!,;]{{0,90}}?\s(?:kennis\s*genomen\s+van|(?:zorgen|bezorgd|verbaasd|verontrust|vragen|opmerkingen)\s+(?:uitspreken\s+)?"
    r"(?:over|bij|omtrent)|lezen\s+over|wijzen\s+(?:graag\s+)?op)\s+"
)
# What they wish: `Deze leden zouden graag`, `Daarom zouden deze leden`.
_WISHES = expression(
    rf"(?:{_SPEAKERS}\s+(?:zouden|zou|willen|wil|wensen)|(?:\w+\s+)?(?:zouden|zou|willen|wil|zien)\s+{_SPEAKERS})"
    r"(?:\s+(?:graag|gaarne|daarom|hierbij|ook|verder|nog))*\s+(?:zien\s+dat\s+)?(?![^.?!]{0,160}\s(?:aan|af|door|in|mee|op|toe|uit|voor)\s+willen\b)"
)
# Speakers whose words were not left out, and what is granted or added in passing: `Immers, een brug kan roesten`.
_SPEAKS = expression(
    rf"{_SPEAKERS}|(?:Immers|Weliswaar|Uiteraard|Natuurlijk|Het\s+klopt\s+dat|Het\s+is\s+waar\s+dat)\b"
)
# Such words further on mostly point to what the clause itself says.
_NEAR = 76
# `Zo ja, welke bruggen?`: it depends on the question before it.
_IF_SO = expression(r"\b(?i:zo|indien)\s+(?:ja|nee|neen|niet)\W*$")
_BEFORE = 20
_WONDERS = Needing(
    expression(rf"\b(?:vragen|vraagt|vroegen|vroeg)\s+zich\s+(?:\w+\s+){{0,3}}?af,?\s+(?={QUESTION_WORD})"), ["zich"]
)
# Words for what was said before: a clause with them says little by itself.
_POINTS_BACK = expression(
    r"\b(?=[hdzHDZ])(?:(?i:hier|daar)(?!om\b|naast\b)(?:aan|bij|door|in|mee|na|op|over|toe|tegen|tussen|uit|van|voor|onder)?\b|(?i:dit|deze|dergelijke|zulke)\b"
    rf"(?!\s+(?:(?:leden|wetsvoorstel|wet|vragen|moment|jaar|voorstel|brief|besluit|regeling|bijeenkomst|vergadering|debat|overleg|periode|jaren|kabinet|regering|minister|college|fracties?)\b|[{UPPER}]))|dat\s+(?=[?.,]|(?:niet|wel|ook|is|zo|dan)\b))"
    r"|\b(?:(?:van|voor|met|bij|over|op|aan|in|naar|uit|door|om|tot|u|bestaa[nt]|heeft|hebben|is|zijn|wordt|worden|acht)\s+die\s+\w{4,}"
    r"|(?:van|voor|met|bij|over|op|aan|in|naar|uit|door|Kamer)\s+dat\s+\w{4,})"
    r"|^(?i:is|was|mag|past|geldt|gebeurt|kan|zou)\s+dat\s"
)
# `Kan de minister, zo vragen deze leden, de brug openen?`
_ASIDE = expression(r",\s+zo\s+(?=vr|wil)")
_BEHIND = Needing(expression(r",?\s+zo\s+(?:vragen|vraagt|vroegen|vroeg|willen|wil)\b[^?,]*[?.]?$"), ["zo"])
_OBJECT = expression(
    rf"(?:(?!\s(?:dat|opdat|zodat)\s)[^?]){{0,120}}?(?:\b(?:naar|om(?=\s+(?:een|het|de|meer|nadere)\s)|aandacht\s+voor|(?:in\s+te\s+gaan|te\s+(?:reageren|reflecteren))\s+op)\s+"
    rf"|(?<![\w-])(?={QUESTION_WORD}\s))",
)
_ENDS_ASKING = expression(rf"{QUESTION_WORD}$")
_NAMES = rf"(?:\s+(?:van|de|het|der|fracties?|{CAPITAL}\S*|en|\S+{FRACTIE}))"
# `ontvangen graag een overzicht van de huizen waar dieren wonen`: no question word follows.
_GIVEN = expression(
    rf"{_NAMES}*?(?:,?\s+(?:van\s+)?{WHO})?(?:\s+(?:graag|gaarne|nog|ook|om))*\s+(?=(?:een|het)\s+(?:\w+\s+)?"
    r"(?:overzicht|reactie|toelichting|schatting|appreciatie|uitleg|lijst|reflectie|uitsplitsing|onderbouwing)\b)"
)
_TO_WHOM = expression(rf"(?:{_NAMES}*?,?\s+(?:{WHO}|hem|haar|hen)\b|{_NAMES}*)(?:\s+(?:om|nader|opnieuw))*\s*")
_FURTHER = expression(
    rf"(?P<link>[,;]?\s+(?:en|of|maar)\s+|[,;]\s+)(?:(?<=[,;]\s)(?=zo\s(?:ja|nee))|(?<=\sen\s)(?=zo\s(?:ja|nee))"
    rf"|(?<=[,;]\s)(?=(?:wat|hoe|waarom|hoeveel|wanneer\s(?:is|zijn|wordt|worden|gaat|gaan|komt|kan|kunt|zal|verwacht|heeft|bent|ontvangt))\s)"
    rf"|(?<=en\s)(?={QUESTION_WORD}\s)|(?<=,\sof\s)(?={QUESTION_WORD}\s)|(?<=maar\s)(?={QUESTION_WORD}\s)"
    rf"|(?<=\sen\s)(?=(?:kan|kunt|wil|wilt|is|bent|heeft|zal|zou|deelt|zijn|worden|wordt)\s+(?:hij|zij|u|de|het|er|dit|dat|deze|daar\w*|hier\w*)\b)|(?<=,\sen\s)(?=(?:wat|is|kan|zijn|wordt|komt|heeft)\b))"
)
# Where a document is to be found is no part of what is asked.
_SOURCE = expression(r"(?i)\((?:Kamerst|Handelingen|blz|p\.|pag|bladz|artikel|bijlage|nr)[^)]*\)?[\s.?]*$")
_NOTE = expression(r"(?<=[.?!])\d{1,3}\s*$")
_ANSWERING = expression(r"\bvra(?:ag|gen)\b[^?]*\bbeantwoorden\b")
# Without the words before it, what follows these reads as a fact.
_THAT = expression(r"\bdat,?\s+(?:ook\s+)?$")
# Who asks, in the midst of what they ask.
_ASKERS = expression(
    rf"\b(?:leden|lid|\w*{FRACTIE}s?|zij\s+(?:vragen|willen|verzoeken)|(?:vragen|willen|verzoeken)\s+zij)\b"
)
_WHEN_OR_WHY = expression(r"(?i:wanneer|waarom|hoeveel|wie|sinds\s+wanneer|hoe\s+(?:lang|vaak|veel))\b")
_BEGINS_POINTING = expression(
    r"(?i:(?:(?:of|dat|hoe|waarom|wanneer)\s+)?(?:deze|dit|zulke|dergelijke|hierdoor|daardoor|hiermee|daarmee|hieraan|zij|ze)\b)"
)
_PRONOUN = expression(rf"(?i:{QUESTION_WORD})\s+(?:\w+\s+)?(?:zij|ze|hij)\b")
_SIGNS = expression(r"[\s,;:–—-]*")
_MARKS = "?.!;, "
_GOES_ON = expression(r"[,;:]?\s+[\w(«“‘\"'–—-]")
_ASIDE_AT_END = expression(
    r"\s*\([^()]*\)(?:[.?!]|\s*$)|,?\s+zo\s+(?:vragen|vraagt|vroegen|vroeg|willen|wil)\b[^?,.]*(?:[?.]|$)"
)
_SHORTEST_PART = 24


@dataclass(frozen=True)
class Clause:
    """What a sentence asks: its place (offsets into the text), its number of words, and whether it asks at all.

    It begins earlier where the words with which it asks or states belong to it (`begins`, from the best one down), and
    may go on to the end of its sentence. One that `points_back` needs the sentence before it.
    """

    span: Span
    sentence: Span
    begins: tuple[int, ...]
    is_asked: bool
    words: int
    points_back: bool


@remembered_all
def clauses(text: str) -> Iterator[Clause]:
    """Each sentence of a text without its formula of address, and each further question in one, in order."""
    text = masked(text)
    for sentence in sentence_spans(text):
        parts = list(_parts(text, sentence))
        first = _clause(text, parts[0], sentence)
        yield first
        for part in parts[1:] if first.is_asked else ():
            end = max(part.start, min(part.end, first.sentence.end))
            yield _made(text, Span(part.start, end), first.sentence, is_asked=True)


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence up to its first further question, and each of these; a statement is one part."""
    start = sentence.start
    while start + _SHORTEST_PART < sentence.end:
        if (further := _FURTHER.search(text, start + _SHORTEST_PART, sentence.end)) is None:
            break
        yield Span(start, further.start())
        start = further.end("link")
    yield Span(start, sentence.end)


def _made(text: str, part: Span, sentence: Span, *, is_asked: bool) -> Clause:
    """The clause of a part of a sentence, which has no words about askers at its start."""
    span = Span(without_formula(text, part.start, part.end), part.end)
    words = text[span.start : span.end]
    depends = _IF_SO.search(text, max(0, span.start - _BEFORE), span.start) is not None
    begins = tuple(_begins(text, part, span, is_asked=is_asked))
    return Clause(span, sentence, begins, is_asked, len(words.split()), depends or points_back(words))


def _begins(text: str, part: Span, span: Span, *, is_asked: bool) -> Iterator[int]:
    """Where a title of the clause may begin: before words without which it reads as a fact, if there are any."""
    opening = without_links(text, part.start, span.start)
    that = _THAT.search(text, max(0, span.start - _BEFORE), span.start)
    formula, words = text[opening : span.start], text[span.start : span.end]
    is_willing = wills(formula) and not points_back(words)
    if is_asked and opening < span.start and (that or wishes(formula) or is_willing):
        yield opening
        if wishes(formula):
            return
    yield that.start() if that else span.start


def points_back(words: str) -> bool:
    """Whether a clause says little by itself: it points back, names speakers and what they think, or grants a point."""
    return _POINTS_BACK.search(words[:_NEAR]) is not None or _SPEAKS.match(words) is not None


def names_no_subject(words: str) -> bool:
    """Whether words begin with one that stands for what they are about: `deze brief`, `dat zij`."""
    return _BEGINS_POINTING.match(words) is not None


def _clause(text: str, part: Span, sentence: Span) -> Clause:
    """The first part of a sentence, without its askers and its formula."""
    behind = _BEHIND.search(text, sentence.start, sentence.end)
    whole = Span(sentence.start, behind.start() if behind else sentence.end)
    told = _BEHIND.search(text, part.start, part.end)
    end = min(told.start() if told else part.end, whole.end)
    is_mark = _NOTE.sub("", text[sentence.start : sentence.end]).rstrip("”’\"')»] ").endswith("?")
    start = _behind_askers(text, part.start, end)
    is_asked = is_mark or _ASIDE.search(text, part.start, end) or behind is not None or start is not None
    if not is_asked:
        end = sentence.end
        ways = (way.match(text, part.start, end) for way in (_STATES, _STATES_ABOUT, _WISHES))
        start = min((found.end() for found in ways if found), default=None)
    begins = _SIGNS.match(text, part.start if start is None else start, end)
    return _made(text, Span(begins.end() if begins else part.start, end), whole, is_asked=bool(is_asked))


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
    """The words of a clause as a title, at most so many characters (offsets into the text).

    Up to the end of its sentence if they fit, else up to its own end, else its first words. Where they would end within
    the title of a report or an article, that title alone, or its first words.
    """
    for start in clause.begins:
        for end in _ends(text, clause):
            if len(whole := _cleaned(text, start, end, clause.sentence)) <= longest:
                return whole
        if said := first_clause(masked(text[start : clause.span.end]), longest):
            return Span(start, start + len(said))
    for start in clause.begins:
        if said := said_first(masked(text[start : clause.span.end]), longest):
            return Span(start, start + len(said))
    return _cut(text, _cleaned(text, clause.begins[-1], clause.span.end, clause.sentence), longest)


def own_words(text: str, clause: Clause) -> Span:
    """The words of a clause alone, however long, without its source and marks (offsets into the text)."""
    return _cleaned(text, clause.span.start, clause.span.end, clause.sentence)


def asks_when_or_why(text: str, clause: Clause) -> bool:
    """Whether a clause asks when, why, how many or who: its nouns alone leave out what it asks."""
    return _WHEN_OR_WHY.match(text, clause.span.start, clause.span.end) is not None


def has_pronoun_for_subject(text: str, clause: Clause) -> bool:
    """Whether a clause names who does something only as `zij` or `hij`: `hoe zij de brug wil openen`."""
    return _PRONOUN.match(text, clause.span.start, clause.span.end) is not None


def _ends(text: str, clause: Clause) -> Iterator[int]:
    if clause.is_asked and not _ASKERS.search(text, clause.span.end, clause.sentence.end):
        yield clause.sentence.end
    yield clause.span.end


def _cleaned(text: str, start: int, end: int, sentence: Span) -> Span:
    """A stretch of a sentence without its source, drafting noise and marks at its end; a direct question keeps its own.

    It is one where its first word begins the sentence, or its formula is kept.
    """
    words = text[start:end]
    source = _SOURCE.search(words)
    kept = _NOTE.sub("", without_noise_at_end(words[: source.start()].rstrip() if source else words)).rstrip(_MARKS)
    is_direct = start == sentence.start and end == sentence.end and words.startswith(f"{kept}?")
    return Span(start, start + len(kept) + is_direct)


def _cut(text: str, whole: Span, longest: int) -> Span:
    """As many of the first words as may be shown."""
    words = text[whole.start : whole.end]
    shown = shortened(words, longest)
    before = 0
    for found in QUOTED.finditer(words):
        if found.start() < len(shown) < found.end():
            title = Span(whole.start + found.start(), whole.start + found.end())
            return Span(whole.start, whole.start + before) if before else _inside(text, title, longest)
        before = found.end()
    return Span(whole.start, whole.start + len(shown))


def _inside(text: str, title: Span, longest: int) -> Span:
    """A quotation, or as many of its first words as may be shown, then without its marks."""
    if len(title) <= longest:
        return title
    return Span(title.start + 1, title.start + 1 + len(shortened(text[title.start + 1 : title.end - 1], longest)))


def asks_how_to_answer(text: str, clause: Clause) -> bool:
    """Whether a clause is about the answering of the questions itself: `deze vragen afzonderlijk beantwoorden`."""
    return _ANSWERING.search(text, clause.span.start, clause.span.end) is not None


def sentence_goes_on(text: str, end: int) -> bool:
    """Whether the sentence has more words behind an offset than a source or drafting noise in brackets."""
    aside = _ASIDE_AT_END.match(text, end)
    return text[end - 1] not in ".?!" and aside is None and _GOES_ON.match(text, end) is not None
