"""Short forms of references: `voornoemde brief`, `die richtlijn`, `genoemde verordening`, `die wet`.

A short form says which document it stands for only where one document of its kind was named before, and nothing else
that may be of the kind. So all words of a kind are told apart: those that identify a document, those that may mean one
that was named, and all others (`een richtlijn`, `de brief van 12 maart`, `beide wetten`), which end certainty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.references.acts import acts_in, name_of_act
from generator.grammar.references.groups import act_of
from generator.grammar.words.sets import any_of
from generator.model.text import Span


@dataclass(frozen=True)
class Mention:
    """Words for a document of a kind (`richtlijn`); the span counts characters of the text that was searched.

    `id` is that of the document that they identify, empty where they identify none. A short form may mean one that was
    named before.
    """

    span: Span
    kind: str
    id: str = ""
    is_short: bool = False


@dataclass(frozen=True)
class _Kind:
    """A kind of document: its noun, which ids it has, and what may stand before the noun of a short form.

    Of a kind that `is_told` by its id every reference names one; of others the noun must stand beside the reference.
    """

    name: str
    words: Needing
    short: Needing
    ids: re.Pattern[str]
    is_told: bool


_SAID = any_of("genoemde? vermelde? aangehaalde? bedoelde? gememoreerde? aangeduide?")
_NAMED = (
    "(?:"
    + any_of(
        "voornoemde? voormelde? bovengenoemde? bovenvermelde? bovenbedoelde? bovenstaande eerdergenoemde?"
        " eerdervermelde? hogergenoemde? genoemde? desbetreffende betreffende bewuste"
    )
    + rf"|(?:eerder|hierboven|hiervoor|zojuist|reeds)\s+{_SAID})"
)
# Words behind the noun say which is meant: it is no short form.
_DESCRIBED = r"(?!\s+(?:van|voor|over|inzake|uit|betreffende|omtrent|tot|d\.d\.|met|nr\.?|nummer|[\d(])(?!\w))"


def _beginnings(*phrases: str) -> list[str]:
    """The letters that words begin with, up to what may be left out, without those that begin with others of them."""
    found = {re.sub(r"(?:\[|.\?).*", "", word) for each in phrases for word in each.split()}
    return sorted(one for one in found if not any(one != other and one.startswith(other) for other in found))


def _kind(words: str, ids: str, is_told: bool = False) -> _Kind:
    """A kind by its noun, what else may be of the kind, and the words that make a short form of the noun."""
    noun, others, before = (any_of(each) if each.strip() else "(?!)" for each in words.split("/"))
    described = rf"(?<![\w-])[\w-]*(?:{noun}|{others})(?![\w-])"
    short = rf"(?<![\w-])(?:{_NAMED}|{before})\s+(?:kamer)?{noun}(?![\w-]){_DESCRIBED}"
    found = Needing(expression(described, re.IGNORECASE), _beginnings(*words.split("/")[:2]))
    meant = Needing(expression(short, re.IGNORECASE), _beginnings(words.partition("/")[0]))
    return _Kind(words.partition("/")[0].split()[0], found, meant, expression(ids), is_told)


_PAPER = r"kst-\S+"
_KINDS = (
    _kind("richtlijn/richtlijnen/die deze", r"3\d{4}L\d{4}", is_told=True),
    _kind("verordening/verordeningen/die deze", r"3\d{4}R\d{4}", is_told=True),
    _kind("wet/wetten wetsvoorstel wetsvoorstellen novelle wetswijziging/die deze", r"BWBR\d{7}", is_told=True),
    _kind("uitspraak arrest vonnis/uitspraken arresten vonnissen/", r"ECLI:\S+", is_told=True),
    _kind("kamerstuk/kamerstukken/", _PAPER, is_told=True),
    _kind("brief/brieven/die", _PAPER),
    _kind("nota/nota[’']?s/die", _PAPER),
    _kind("verslag/verslagen/", _PAPER),
    _kind("motie/moties/die deze", _PAPER),
    _kind("rapport/rapporten rapportages?/", _PAPER),
    _kind("fiche/fiches/dit", _PAPER),
    _kind("amendement/amendementen/dit", _PAPER),
    _kind("mededeling/mededelingen/die deze", r"(?:COM|JOIN)\S+"),
)
# `de richtlijn hernieuwbare energie` is the name of another: behind `de richtlijn` must stand what begins no name.
_GOES_ON = any_of(
    "is was wordt werd zijn moet kan mag zal laat verplicht stelt bepaalt geldt regelt vereist schrijft bevat biedt"
    " geeft ziet heeft dient maakt treedt staat vraagt voorziet kent in op door om en of niet ook wel al dan te zelf"
)
_WITH_ARTICLE = {
    noun: Needing(expression(rf"(?<![\w-])de\s+{noun}(?=\s?[.,;:)?!]|\s?$|\s+{_GOES_ON}(?!\w))", re.IGNORECASE), [noun])
    for noun in ("richtlijn", "verordening")
}
_BILL = expression(r"(?<!\w)(?:voorstel\s+van\s+wet|initiatiefwet)(?!\w)", re.IGNORECASE)
# What stands between a noun and the reference that identifies the document: `de brief over de stad (Kamerstuk …`.
_BRACKET_AT_END = expression(r"\(\s?(?:zie\s+(?:ook\s+)?|verwijzing:\s?)?$")
_ENDS_BEFORE = expression(r"[;:?!()]|\.(?=\s{1,3}[A-Z])")
_MOST_BETWEEN = 220
_BESIDE = expression(r"(?P<words>(?<![\w-])[\w-]{1,40},?\s{1,2})$")
# `Richtlijn 92/43/EEG (Habitatrichtlijn)`, `(hierna: de Habitatrichtlijn)`
_BEHIND = expression(r"\s?\(\s?(?:hierna\s?:?\s?)?(?:ook\s?:?\s?)?(?:de|het)?\s?[«‘'\"“]?$")
# `de in vraag 2 genoemde brief` is one of another question.
_ELSEWHERE = expression(
    r"(?<![\w-])(?:vraag|vragen|antwoord|antwoorden|bijlage|paragraaf|noot|tabel|motie|lid)\s+[\w.]{1,12}\s+(?:reeds\s+|ook\s+)?$",
    re.IGNORECASE,
)
_REACH = 240


def mentions(text: str, references: Sequence[tuple[Span, str]]) -> list[Mention]:
    """All words for documents in a text, in order; `references` are the places and ids of those that it refers to.

    A document without a place of its own (one that a range implies) has an empty span.
    """
    named = [*references, *_acts_of(references), *_named_acts(text)]
    found = [each for kind in _KINDS for each in _of_kind(text, kind, named)]
    found += [Mention(Span(*bill.span()), "wet") for bill in _BILL.finditer(text)]
    return sorted(found, key=lambda each: (each.span, not each.id))


def has_short_form(text: str) -> bool:
    """Whether any of the `mentions` of a text may be a short form."""
    return any(True for kind in _KINDS for _ in _short_forms(text, kind))


def _acts_of(references: Sequence[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """The acts of which articles are named, by the id of the act."""
    for span, identifier in references:
        act = act_of(identifier)
        if act and act[1]:
            yield span, act[0]


def _named_acts(text: str) -> Iterator[tuple[Span, str]]:
    """The acts that a text names; an empty id where a name may be that of several."""
    for found in acts_in(text):
        ids = {act.id for act in found.name.acts}
        yield found.span, ids.pop() if len(ids) == 1 and not found.name.contested else ""


def _of_kind(text: str, kind: _Kind, named: Sequence[tuple[Span, str]]) -> Iterator[Mention]:
    """All words for documents of one kind."""
    own = [(span, each) for span, each in named if kind.ids.fullmatch(each) and _is_of(kind, each)]
    if not own and not kind.words.may_be_in(text):
        return
    beside = dict(_beside(text, kind, own))
    names = {text[span.start : span.end].casefold() for span in beside}
    if kind.is_told:
        yield from (Mention(span, kind.name, each) for span, each in own)
    yield from (Mention(span, kind.name, each) for span, each in beside.items())
    short = {found.end(): Span(*found.span()) for found in _short_forms(text, kind)}
    for found in kind.words.finditer(text):
        span = Span(*found.span())
        is_name = len(found[0]) > len(kind.name) and found[0].casefold() in names
        if span in beside or is_name or (kind.is_told and any(span.overlaps(each) for each, _ in own)):
            continue
        yield Mention(short[span.end], kind.name, is_short=True) if span.end in short else Mention(span, kind.name)


def _is_of(kind: _Kind, identifier: str) -> bool:
    """Whether a document with an id of a kind is of that kind: not every regulation in the list of acts is a law."""
    return kind.name != "wet" or "wet" in name_of_act(identifier).casefold()


def _short_forms(text: str, kind: _Kind) -> Iterator[re.Match[str]]:
    """The words that may be short forms."""
    patterns = [kind.short, *([_WITH_ARTICLE[kind.name]] if kind.name in _WITH_ARTICLE else [])]
    for pattern in patterns:
        for found in pattern.finditer(text):
            if not _ELSEWHERE.search(text[max(0, found.start() - 40) : found.start()]):
                yield found


def _beside(text: str, kind: _Kind, own: Sequence[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """The nouns of a kind that stand beside the reference to the document that they mean, each with its id."""
    for span, identifier in own:
        before = text[max(0, span.start - _REACH) : span.start]
        inside = [] if kind.is_told else list(kind.words.finditer(text, span.start, span.end))
        if len(inside) == 1:  # an editor said which document the words mean
            yield Span(*inside[0].span()), identifier
        words = _words_before(before, is_beside=not kind.is_told)
        if words and not inside:
            first = max(0, span.start - _REACH) + words.start
            stretch = before[words.start : words.end]
            nouns = [found for each in _KINDS for found in each.words.finditer(stretch) if each.is_told is kind.is_told]
            if len(nouns) == 1 and kind.words.pattern.fullmatch(nouns[0][0]):
                yield Span(first + nouns[0].start(), first + nouns[0].end()), identifier
        for found in kind.words.finditer(text, span.end, span.end + 60) if kind.is_told else ():
            if _BEHIND.fullmatch(text, span.end, found.start()):
                yield Span(*found.span()), identifier


def _words_before(before: str, *, is_beside: bool) -> Span | None:
    """The words of the sentence before a bracket at the end of a text, or else the word at the end if it may count."""
    if bracket := _BRACKET_AT_END.search(before):
        at = bracket.start()
        start = max((found.end() for found in _ENDS_BEFORE.finditer(before, 0, at)), default=0)
        return Span(max(start, at - _MOST_BETWEEN), at)
    beside = _BESIDE.search(before) if is_beside else None
    return Span(*beside.span("words")) if beside else None
