"""Stretches: noun phrases with the words that link them, letter for letter: `uitgaven voor onderhoud van bruggen`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.grammar.characters.expressions import expression
from generator.grammar.titles.key_phrases import word_key
from generator.grammar.titles.noun_chains import JOINED, Linked, begins_infinitive, chains
from generator.grammar.titles.noun_phrases import is_preposition, weights_of
from generator.grammar.titles.title_words import PLAIN, Word, words_of
from generator.grammar.words.classes import DETERMINERS, MEASURES, POINTING, RELATIVE
from generator.grammar.words.forms import may_describe
from generator.grammar.words.kinds import Kind
from generator.grammar.words.sets import word_set
from generator.model.text import Span

LONGEST, LONGEST_QUOTING = 90, 125
"""Of a stretch, in characters; the second where it holds a quotation, which is the title of a report mostly."""
_MOST_LINKED = 6
# Prepositions that say when or how: what is behind them is not what a clause is about.
_ASIDE = frozenset({"sinds", "na", "tijdens", "vanaf", "binnen", "tot", "zonder", "wegens", "vanwege", "per"})
# A preposition right behind these begins a clause: `of tot de invoering`.
_BEFORE_CLAUSE = word_set("dat of waarom wanneer hoe om als is zijn wordt worden kan bereid")
_THE = "het "
# These need an article, and mostly the verb of the clause: `de eerste van de twee centrales`.
_RANK = expression(r"(?:eerste|tweede|derde|vierde|vijfde|laatste|enige|meeste|minste|beste|\w{3,}[lr]ijkste|\w+gste)")
# Behind organizations and persons other prepositions belong to what they do: `of de NVWA op de markt controleert`.
_LINKS = {"name": ("van", "in", "te", JOINED), "persons": ("van", "in", "met", "zonder", JOINED)}
_PERSONS = expression(
    r".*(?:ers|aars|eurs|iers|isten|enten|anten|ouderen|jongeren|kinderen|boeren|lingen|omwonenden|mensen|leden|personeel|corporaties|gemeenten|bedrijven)"
)


@dataclass(frozen=True)
class _Run:
    """The phrases of a chain from one place to another, among the words of a text."""

    words: Sequence[Word]
    chain: Sequence[Linked]
    first: int
    last: int
    common: Collection[str]

    @property
    def start(self) -> int:
        """The position of its first word."""
        return self.chain[self.first].phrase.first

    @property
    def end(self) -> int:
        """The position of its last word."""
        return self.chain[self.last].phrase.last

    @property
    def held(self) -> Sequence[Linked]:
        """Its phrases."""
        return self.chain[self.first : self.last + 1]


@dataclass(frozen=True)
class Stretch:
    """Linked noun phrases: their span (offsets into the text) and what each word says, by its key.

    Few stretches of a text are candidates for a title, so that all else is found only when it is asked for.
    """

    span: Span
    weights: tuple[tuple[str, float], ...]
    _run: _Run = field(repr=False, compare=False)

    @cached_property
    def is_linked(self) -> bool:
        """Whether a preposition links two nouns; not within a name: `Raad van State`."""
        words, held = self._run.words, self._run.held
        are_names = all(words[each.phrase.head].kind is Kind.NAME for each in held)
        return not are_names and any(each.link != JOINED and not each.phrase.is_empty for each in held[1:])

    @cached_property
    def is_described(self) -> bool:
        """Whether a word describes a noun, which is no name and not behind a preposition: `zware metalen`."""
        words, position = self._run.words, self._run.start - 1
        while position > 0 and words[position].small in DETERMINERS:
            position -= 1
        is_bound = position >= 0 and is_preposition(words[position])
        head = words[self._run.chain[self._run.first].phrase.head]
        return len(self.weights) > 1 and head.kind is not Kind.NAME and not is_bound

    @cached_property
    def is_quoting(self) -> bool:
        """Whether it holds a quotation."""
        return _is_quoting(self._run.words, self._run.start, self._run.end)

    @cached_property
    def may_be_title(self) -> bool:
        """Whether it cuts no name or list, says not when or how, and needs no words before or behind it."""
        words, start, end = self._run.words, self._run.start, self._run.end
        is_bound = (
            _RANK.fullmatch(words[start].small)
            or _points_back(words, start, end)
            or _is_aside(words, start)
            or _begins_clause(words, end + 1)
        )
        return not is_bound and not _is_cut(words, self._run.chain, self._run.first, self._run.last, self._run.common)


def stretches(
    text: str, known: Iterable[tuple[Span, float]], common: Collection[str], excluded: Iterable[Span] = ()
) -> Iterator[Stretch]:
    """Every stretch of a text that may be a title, in order; they overlap.

    `known` are spans of terms that are known to say something, each with its weight; `common` are words in small
    letters that say nothing by themselves; what is in `excluded` says nothing.
    """
    words = words_of(text, known, common, excluded)
    for chain in chains(text, words):
        said = [_said(words, each, common) for each in chain]
        for first, last in _parts(words, chain):
            if (stretch := _stretch(_Run(words, chain, first, last, common), said[first : last + 1])) is not None:
                yield stretch


def with_article(text: str, span: Span) -> Span:
    """A stretch with `het` before a word that describes its noun: `het nieuwe bataljon`, never `nieuwe bataljon`."""
    first = text[span.start : span.end].split(" ", 1)[0]
    begins = span.start - len(_THE)
    has_article = text[max(0, begins) : span.start].casefold() == _THE and first.endswith("e")
    return Span(begins, span.end) if has_article and may_describe(first.casefold()) else span


def _is_aside(words: Sequence[Word], start: int) -> bool:
    """Whether the preposition before a word says when or how, or begins a clause: `of tot de invoering`."""
    position = start - 1
    while position >= 0 and words[position].small in DETERMINERS and not words[position + 1].is_apart:
        position -= 1
    if position < 0 or words[position + 1].is_apart or not is_preposition(words[position]):
        return False
    return words[position].small in _ASIDE or _begins_at(words, position)


def _begins_at(words: Sequence[Word], position: int) -> bool:
    """Whether a clause begins at a word: `of tot de invoering`; not so in `wat betekent dat voor boeren`."""
    if not position or words[position].is_apart:
        return True
    is_pronoun = words[position - 1].small == "dat" and position > 1 and words[position - 2].kind is Kind.VERB
    return words[position - 1].small in _BEFORE_CLAUSE and not is_pronoun


def _begins_clause(words: Sequence[Word], position: int) -> bool:
    """Whether a clause that belongs to the noun before it begins at a word: `die`, `waarvan`, `om … te`."""
    if position >= len(words) or words[position].is_apart:
        return False
    small = words[position].small
    return small in RELATIVE or small.startswith("waar") or begins_infinitive(words, position)


def _parts(words: Sequence[Word], chain: Sequence[Linked]) -> Iterator[tuple[int, int]]:
    """The first and last place of each run of phrases of a chain."""
    for first, begins in enumerate(chain):
        if begins.phrase.is_empty:
            continue
        head = words[begins.phrase.head]
        for last in range(first, min(first + _MOST_LINKED, len(chain))):
            if last > first and chain[last].link not in _LINKS.get(_actor(head), (chain[last].link,)):
                break
            yield first, last


def _actor(head: Word) -> str:
    if head.kind is Kind.NAME:
        return "name"
    return "persons" if _PERSONS.fullmatch(head.small) else ""


def _is_cut(words: Sequence[Word], chain: Sequence[Linked], first: int, last: int, common: Collection[str]) -> bool:
    """Whether a run of phrases cuts a name or list, begins with an amount, or ends with words that say nothing."""
    before, after = chain[first - 1] if first else None, chain[last + 1] if last + 1 < len(chain) else None
    is_of_measure = before is not None and chain[first].link == "van" and _is_measure(words, before)
    if chain[first].link == JOINED or is_of_measure or _is_measure(words, chain[first]):
        return True
    begins = chain[first].phrase
    says_when = words[begins.first].kind is Kind.NUMBER and words[begins.head].small in common
    if says_when or _cuts_infinitive(words, chain[last]) or _cuts_compound(words, chain[last]):
        return True
    goes_on = after is not None and (after.link == JOINED or (after.link == "van" and not after.phrase.is_empty))
    return goes_on or _cuts_name(words, chain[last], after) or not _ends_well(words, chain[last], common)


def _cuts_name(words: Sequence[Word], linked: Linked, after: Linked | None) -> bool:
    """Whether a name goes on behind a phrase: `Inspectie | voor de Gezondheidszorg`."""
    if after is None or after.link != "voor":
        return False
    return all(words[n].kind is Kind.NAME for n in (linked.phrase.last, after.phrase.first))


def _cuts_infinitive(words: Sequence[Word], linked: Linked) -> bool:
    """Whether the last word belongs to a verb behind it: `over anoniem | solliciteren`."""
    phrase = linked.phrase
    after = words[phrase.last + 1] if phrase.last + 1 < len(words) else None
    if not linked.link or phrase.first < phrase.last or after is None or after.is_apart:
        return False
    is_bare = words[phrase.first - 1].small == linked.link and words[phrase.last].weight <= PLAIN
    return is_bare and after.kind is Kind.VERB and after.small.endswith("eren")


def _cuts_compound(words: Sequence[Word], linked: Linked) -> bool:
    """Whether a noun right behind a name belongs to it: `het Oosterse LNG | project`, `artikel 14 Regionale | zorg`."""
    after = words[linked.phrase.last + 1] if linked.phrase.last + 1 < len(words) else None
    is_name = words[linked.phrase.last].kind in (Kind.NAME, Kind.DESCRIBES)
    return is_name and after is not None and not after.is_apart and after.kind in (Kind.NOUN, Kind.HALF)


def _is_measure(words: Sequence[Word], linked: Linked) -> bool:
    return words[linked.phrase.head].small in MEASURES


def _ends_well(words: Sequence[Word], linked: Linked, common: Collection[str]) -> bool:
    """Whether the last phrase says something, is bound to the one before it, or is an amount or a year."""
    if linked.phrase.is_empty:
        return words[linked.phrase.last].kind is Kind.NUMBER
    return linked.link == "van" or any(word.small not in common for word, _ in weights_of(words, linked.phrase))


def _stretch(run: _Run, said: Sequence[Sequence[tuple[str, float]]]) -> Stretch | None:
    """A run of phrases, each with what its words say; None if it is too long for a title, or says nothing."""
    words, start, end = run.words, run.start, run.end
    span = Span(words[start].start, words[end].end)
    if len(span) > LONGEST and len(span) > (LONGEST_QUOTING if _is_quoting(words, start, end) else LONGEST):
        return None
    weights: dict[str, float] = {}
    for key, weight in (each for some in said for each in some):
        if weight > weights.get(key, 0.0):
            weights[key] = weight
    return Stretch(span, tuple(weights.items()), run) if weights else None


def _is_quoting(words: Sequence[Word], start: int, end: int) -> bool:
    return any(word.kind is Kind.QUOTED and " " in word.small for word in words[start : end + 1])


def _said(words: Sequence[Word], linked: Linked, common: Collection[str]) -> Sequence[tuple[str, float]]:
    """What each word of a phrase says that is not common, by its key."""
    found = weights_of(words, linked.phrase)
    return [(word_key(word.small), weight) for word, weight in found if word.small not in common]


def _points_back(words: Sequence[Word], start: int, end: int) -> bool:
    before = words[start - 1] if start and not words[start].is_apart else None
    is_before = before is not None and before.small in POINTING - {"dat"}
    return is_before or any(word.small in POINTING for word in words[start : end + 1])
