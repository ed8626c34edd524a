"""What a name stands for that repeats a word of it: `de kabinetsreactie op … (hierna: de reactie)`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.defined_phrases import VERBS, phrase_before, phrases
from generator.grammar.short_forms.initials import Word, words_between
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import is_surely_short
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_HEAD = 4
_MOST_ADJECTIVES, _HALVES = 3, 2
_POINTING = word_set(
    """
    de deze onze alle beide mijn die desbetreffende genoemde voornoemde onderhavige voorliggende huidige volgende
    eerdergenoemde bedoelde
    """
)
# Whose it is, of which its name says nothing.
_OF_COUNTRIES = word_set(
    """
    Amerikaanse Australische Belgische Braziliaanse Britse Bulgaarse Canadese Chinese Deense Duitse Engelse Estse Finse
    Franse Griekse Hongaarse Ierse Indiase Italiaanse Japanse Kroatische Letse Litouwse Luxemburgse Noorse Oekraïense
    Oostenrijkse Poolse Portugese Roemeense Russische Schotse Sloveense Slowaakse Spaanse Tsjechische Turkse Vlaamse
    Zweedse Zwitserse
    """
)
_MOST_WORDS_OF_TITLE = 40
# What Dutch calls bodies and acts that a text names in English: `Committee on the Rights of the Child (het Comité)`.
_IN_ENGLISH: Mapping[str, tuple[str, ...]] = {
    "agency": ("agentschap",),
    "assembly": ("assemblee",),
    "authority": ("autoriteit",),
    "board": ("raad",),
    "charter": ("handvest",),
    "commission": ("commissie",),
    "committee": ("comité",),
    "convention": ("conventie", "verdrag"),
    "council": ("raad",),
    "court": ("hof",),
    "directive": ("richtlijn",),
    "fund": ("fonds",),
    "regulation": ("verordening",),
    "treaty": ("verdrag",),
    "tribunal": ("tribunaal",),
}
_SIGN = expression(r"[,:;()]")
_ARTICLES = ("De", "Het", "de", "het")
_BRACKET = expression(r"\([^()]*\s|;")


def repeated_before(text: str, before: Span, name: str) -> Span | None:
    """What a name stands for that only repeats words of it: `Raad van de Europese Unie (de Raad)`."""
    long = named_before(text, before, name, only_repeated=True)
    # `VN-verdrag Handicap`: whose act it is may be joined to its kind.
    first, hyphen, kind = name.partition("-")
    if not long and hyphen and first.isupper() and kind[:1].islower():
        long = named_before(text, before, kind, only_repeated=True)
    given = {word[0].casefold() for word in words_between(text, long, _MOST_WORDS_OF_TITLE)} if long else set()
    rest = name.casefold().split()[1:]
    return long if given.issuperset(rest) else None


def shortened_before(text: str, before: Span, name: str) -> Span | None:
    """What a name stands for of which the last part stands in it: `Anti-Doping Autoriteit (de Dopingautoriteit)`."""
    words = words_between(text, before, _MOST_WORDS_OF_TITLE)
    if not words or words[-1].end() < before.end - 1:
        return None
    at = _repeated_at(words, name.split(maxsplit=1)[0].casefold(), only_whole=True)
    if at is not None:
        return repeated_before(text, before, name)
    at = _end_of_compound(words, name)
    return _whole_name(words, _start_of_compound(words, at, name), before.end, "") if at is not None else None


def named_before(text: str, before: Span, name: str, *, only_repeated: bool = False) -> Span | None:
    """What a name without the letters of a short form stands for: `de kabinetsreactie op … (hierna: de reactie)`.

    It begins with the word that the name repeats, else (but for `only_repeated`) with the nearest article.
    """
    words = words_between(text, before, _MOST_WORDS_OF_TITLE)
    if not words or words[-1].end() < before.end - 1:
        return None
    at = _repeated_at(words, name.split(maxsplit=1)[0].casefold(), only_whole=only_repeated)
    if at is not None:
        return _whole_name(words, at, before.end, name)
    if only_repeated:
        return None
    if (end := _end_of_compound(words, name)) is not None:
        return _whole_name(words, _start_of_compound(words, end, name), before.end, "")
    if is_surely_short(name):
        return phrase_before(text, before, name)
    whole = [phrase for phrase in phrases(words) if "," not in text[phrase[0].start() : before.end]]
    return Span(whole[-1][0].start(), before.end) if whole else None


def together_before(text: str, before: Span) -> Span | None:
    """Two names that the sentence begins with, and that get one name: `de Kamer van … en het Huis van …`."""
    words = words_between(text, before, _MOST_WORDS_OF_TITLE)
    if not words or words[0].start() != before.start or words[-1].end() != before.end:
        return None
    first = int(words[0][0] in _ARTICLES)
    named = [word[0] for word in words[first:]]
    last = max((at for at in range(1, len(named) - 1) if named[at] == "en"), default=0)
    is_of_names = all(word[0].isupper() or word in LINKING for word in named[:last])
    is_name = last > 0 and is_of_names and named[0][0].isupper() and named[0].casefold() not in SMALL_WORDS
    is_one = (
        is_name and not any(map(VERBS.fullmatch, named[last:])) and not _SIGN.search(text, before.start, before.end)
    )
    return Span(words[first].start(), before.end) if is_one else None


def act_of_place_before(text: str, before: Span, name: str) -> Span | None:
    """An official act that is called after a place: `Verdrag inzake het behoud van …`, for `Verdrag van Bern`."""
    words = words_between(text, before, _MOST_WORDS_OF_TITLE)
    head = name.split(maxsplit=1)[0]
    acts = [
        at for at, word in enumerate(words) if word[0][0].isupper() and word[0].casefold().endswith(head.casefold())
    ]
    return _whole_name(words, acts[-1], before.end, "") if acts and words[-1].end() >= before.end - 1 else None


def _repeated_at(words: Sequence[Word], head: str, *, only_whole: bool) -> int | None:
    """Where the word stands that a name repeats, or that ends with it (but for `only_whole`).

    A name may have more of what the text has one of: `Inspectie … en Inspectie … (hierna: de inspecties)`.
    """
    for at in range(len(words) - 1, -1, -1):
        word = words[at][0].casefold()
        if (
            word == head
            or (words[at][0][0].isupper() and head in _IN_ENGLISH.get(word, ()))
            or (len(head) >= _HEAD and word.endswith(head) and not only_whole)
        ):
            return at
    singular = (at for at, word in enumerate(words) if _is_plural(head, word[0].casefold()))
    return next(singular, None)


def _is_plural(head: str, word: str) -> bool:
    return len(word) > _HEAD and head in (f"{word}s", f"{word}en", f"{word}’s")


def _end_of_compound(words: Sequence[Word], name: str) -> int | None:
    """Where the word stands that ends a compound: `Richtlijn 2005/85/EG … (hierna: de procedurerichtlijn)`."""
    compound = name.rsplit(maxsplit=1)[-1].casefold()
    all_ends = (at for at in range(len(words) - 1, -1, -1) if compound.endswith(words[at][0].casefold()))
    ends = [at for at in all_ends if len(words[at][0]) > _HEAD]
    return next((at for at in ends if _is_told_behind(words, at, compound)), next(iter(ends), None))


def _is_told_behind(words: Sequence[Word], at: int, compound: str) -> bool:
    """Whether a word behind another is the first part of the compound that this one ends: `Besluit tot wijziging …`."""
    first = compound.removesuffix(words[at][0].casefold()).rstrip("s-")
    return len(first) > _HEAD and any(word[0].casefold() == first for word in words[at + 1 :])


def _start_of_compound(words: Sequence[Word], at: int, name: str) -> int:
    """Where the first part of a compound stands, if it is the word before: `Anti-Doping Autoriteit`."""
    first = name.rsplit(maxsplit=1)[-1].casefold().removesuffix(words[at][0].casefold()).rstrip("s-")
    return at - 1 if at and len(first) > _HEAD and words[at - 1][0].casefold().endswith(first) else at


def _is_adjective(word: Word, *, is_first: bool) -> bool:
    """Whether a word before the head of a name belongs to it: `Facultatief Protocol`, `Europese richtlijn`."""
    if word[0].casefold() in LINKING or word[0] in _POINTING or word[0] in _OF_COUNTRIES:
        return False
    return re.fullmatch(r"[a-zë]+[ei]|[A-Z][a-zë]+e", word[0]) is not None or (word[0][0].isupper() and not is_first)


def _whole_name(words: Sequence[Word], at: int, end: int, name: str) -> Span | None:
    """From the adjectives before the word that the name repeats; nothing where the name says as much as the text."""
    first = at
    while first and at - first < _MOST_ADJECTIVES and _is_adjective(words[first - 1], is_first=first == 1):
        first -= 1
    if name[:1].isupper() and words[at][0][0].islower():
        first = _body_before(words, first)
    first = _with_first_half(words, first)
    span = Span(words[first].start(), end)
    return span if len(span) > len(name) else None


def _with_first_half(words: Sequence[Word], first: int) -> int:
    """Where the half of a compound stands that shares its end with the first word: `Scholings- en ontwikkelfonds`."""
    is_second = first >= _HALVES and words[first - 1][0] in ("en", "of") and words[first - _HALVES][0][-1] in "-‐‑"
    return first - _HALVES if is_second else first


def _body_before(words: Sequence[Word], first: int) -> int:
    """The word in capitals that a name in small letters belongs to: `Dienst voor het kadaster … (het Kadaster)`."""
    at = first - 1
    while at > 0 and words[at][0] in LINKING:
        at -= 1
    return at if 0 <= at < first - 1 and words[at][0][0].isupper() else first


def compound_before(text: str, before: Span, name: str) -> Span | None:
    """What a compound stands for whose two parts are in it: `Verdrag betreffende de status van vluchtelingen`.

    That is, for `Vluchtelingenverdrag`.
    """
    words = words_between(text, before, _MOST_WORDS_OF_TITLE)
    if not name.isalpha() or not words or words[-1].end() < before.end - 1:
        return None
    small = name.casefold()
    for cut in range(_HEAD, len(small) - _HEAD + 1):
        first, last = re.sub(r"(?<=\w{5})s$", "", small[:cut]), small[cut:]
        ends = [
            at for at, word in enumerate(words) if word[0].casefold().endswith(last) and word[0].casefold() != small
        ]
        starts = [at for at in range(len(words)) if _begins_compound(words, at, first)]
        pairs = [(end, start) for end in ends for start in starts if end != start]
        if pairs and not _BRACKET.search(text, words[min(max(pairs))].start(), before.end):
            return _whole_name(words, min(max(pairs)), before.end, "")
    return None


def _begins_compound(words: Sequence[Word], at: int, first: str) -> bool:
    """Whether a word gives the first part of a compound, or does so clipped: `biologische diversiteit`."""
    word, after = words[at][0].casefold(), words[at + 1][0].casefold() if at + 1 < len(words) else ""
    is_clipped = len(after) > _HEAD and first.endswith(after) and word.startswith(first.removesuffix(after) or "-")
    is_end = len(first) > _HEAD and word.endswith(first)
    return word.startswith(first) or is_clipped or is_end
