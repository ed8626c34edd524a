"""The phrase before a short form whose letters do not show where it begins: `de bijeenkomst van ministers … (FMM)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.roles import KIND_OF_BODY, MEMBERS, PERSONS, ROLE
from generator.grammar.short_forms.initials import Word, long_before, words_between
from generator.grammar.short_forms.letters import LINKING, ORDINALS
from generator.grammar.short_forms.shapes import WITH_WORD, base, is_surely_short, letters_of, may_be_short
from generator.grammar.short_forms.translated_letters import first_letters, matching
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_ARTICLES = ("de", "het", "een")
VERBS = expression(
    r"(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|moet|moeten)\b"
)
# The source of a statement, not its full form: `de raming (CPB)`.
SOURCES = word_set(
    """
    PDF TK EK EVP EPP ALDE ECR PfE
    ABD ACM AFM EG AIVD ANP AP APG AD BBC BNR CBS CPB CNN DNB ECB EU EZK FD FTM IGJ IMF IPCC KNAW KNMI KRO LNV NAVO NFI
    NIVEL NOS NRC NVWA NZa OCW OECD OESO PBL RIVM RTL RVO SCP SER SVB SZW TNO UWV VN VNG VWS WHO WODC WRR WUR BZ
    BZK FIN JenV IenW OM DEF EZ LVVN KGG VRO BHO PwC KPMG EY
    """
)
_NAME_OF_KIND = expression(r"([A-Z][\w&]{1,6})-([A-Za-z][a-zà-ÿ]{3,})")
_INTERNATIONAL = expression(r"(?:Internationa|Europe|Facultatie|Algeme|Aanvullend)[a-z]+")
_PERSON_OF = expression(r"[A-Z]{2,}[’'](?:er|ers|ster)|[a-z]{3}[’'](?:er|ers)")
_SOMEBODY = expression(r"(?:iemand|leden|lid|medewerkers?|agenten|agent|mensen|personeel)$")
_LEADS = frozenset({"van", "bij", "de", "het", "uit"})
_TWO_IN_SMALL = expression(r"[a-z]{2,4}\s[a-z]{2,4}")
_LONG_ADJECTIVE = expression(r"[a-zà-ÿ-]{12,}e")
_VOWEL = expression(r"[aeiouy]")
_ADJECTIVE = expression(r"[a-zà-ÿ]{4,}(?:e|lijk|aal|sch|ief|air)")
# A body or an agreement whose name is no more than a compound with an adjective: `gemeenschappelijk afwikkelingsfonds`.
_BODY_IN_SMALL = expression(
    r"[a-zà-ÿ-]{5,}(?:fonds|raad|mechanisme|organisatie|autoriteit|agentschap|comité|commissie|bank|unie|verdrag|akkoord"
    r"|overeenkomst|protocol|tribunaal|instituut|programma|faciliteit|netwerk|richtlijn|verordening)"
)
# No plural: in `grote gemeenten (GGD)` the brackets name something else.
_NOUN = expression(r"[a-zà-ÿ-]{4,}(?<!en)(?<!s)")
# `op basis van de polis (…)`: the phrase begins after it.
_MEANS = ("basis", "kader", "grond", "behoeve", "middel", "behulp", "oogpunt", "licht", "aanleiding", "gevolge")
_PARTICIPLE = expression(r"(?:af|op|uit|in|aan|vast|voor)?(?:ge|ver|be|ont|her)\w+(?:de|te|en)")
# What belongs to a body whose name follows: `de landen van de Oost-Afrikaanse Gemeenschap (EAC)`.
_OF_MANY = frozenset({"landen", "lidstaten", "staten", "inwoners", "instellingen", "organen", "regels", "middelen"})
# What only says of which kind a thing is: `het middel ibuprofen`.
_CLASSES, _PAIR = frozenset({"middel", "stof", "ziekte"}), 2
_SHORTEST_OF_NAME = 2
_LEAST_OF_WORD, _LEAST_OF_PHRASE = 0.3, 0.6
_SHORTEST_KIND = 5
_SHORTEST_COMPOUND = 10


def kind_before(text: str, before: Span, short: str, *, is_said: bool = False) -> Span | None:
    """`stelsel van vergunningverlening, toezicht en handhaving (VTH-stelsel)`: from the word that ends the short form.

    Where it `is_said` that the phrase is called so, it need give no letter of the name. Two groups of letters each
    stand for a part of the phrase: `interbestuurlijk programma voor … toezicht en handhaving (IBP VTH)`.
    """
    bare = base(short)
    if kind := _NAME_OF_KIND.fullmatch(bare):
        named = [word for word in words_between(text, before) if _is_of_kind(word[0], kind[2])]
        if named and named[-1].end() != before.end:
            return _of_kind(words_between(text, before), named[-1], before.end, "" if is_said else kind[1])
        return long_before(text, before, kind[1]) if is_surely_short(kind[1]) else None
    first, _, second = bare.partition(" ")
    if WITH_WORD.fullmatch(bare):
        words = words_between(text, before)
        is_same = len(words) > 1 and words[-1][0] == second and words[-1].end() == before.end
        long = long_before(text, Span(before.start, words[-2].end()), first, strictly=True) if is_same else None
        return Span(long.start, before.end) if long else None
    if second and not second.isdigit():
        return _of_two(text, before, first, second)
    first, _, second = bare.partition("-")
    return _of_two(text, before, second, first) if may_be_short(first) and may_be_short(second) else None


def is_name_of_kind(short: str) -> bool:
    """Whether a short form is a name and what it is the name of: `VTH-stelsel`."""
    return _NAME_OF_KIND.fullmatch(base(short)) is not None


def _is_of_kind(word: str, kind: str) -> bool:
    """Whether a word is that of the kind, or a compound of a name with it: `milieuprotocol`."""
    small = kind.casefold()
    return word.casefold() == small or (len(small) > _SHORTEST_KIND and word.casefold().endswith(small))


def _of_kind(words: Sequence[Word], head: Word, end: int, named: str) -> Span | None:
    """From the word for the kind, with what in its name stands before it: an ordinal number, or `Internationaal`.

    A common word with none of the letters of the name is another thing: `zorg thuis (Wlz-zorg)`.
    """
    at = next(place for place, word in enumerate(words) if word.start() == head.start())
    lead = words[at - 1] if at else None
    gives_some = not named or any(
        word[0][0].casefold() in named.casefold() for word in words[at + 1 :] if word[0] not in LINKING
    )
    if lead and (
        lead[0].casefold() in ORDINALS.get(named[-1:], ())
        or (head[0][0].isupper() and _INTERNATIONAL.fullmatch(lead[0]))
    ):
        return Span(lead.start(), end)
    return Span(head.start(), end) if gives_some or head[0][0].isupper() else None


def described_kind_before(text: str, before: Span, short: str) -> Span | None:
    """A compound that gives all letters and describes the noun behind it: `theoretischgerichte leerweg (tg)`."""
    words = words_between(text, before)
    if not words[1:] or words[-1].end() != before.end or not short.islower() or _VOWEL.search(short):
        return None
    adjective, noun = words[-2:]
    is_kind = _LONG_ADJECTIVE.fullmatch(adjective[0]) and _NOUN.fullmatch(noun[0])
    long = long_before(text, Span(before.start, adjective.end()), short, strictly=True) if is_kind else None
    return Span(long.start, before.end) if long and long.start == adjective.start() else None


def two_in_small_before(text: str, before: Span, short: str) -> Span | None:
    """`doorschuifregeling aanmerkelijk belang (dsr ab)`: each group of letters stands for the words of one part."""
    if not _TWO_IN_SMALL.fullmatch(short):
        return None
    first, _, second = short.partition(" ")
    end = long_before(text, before, second, strictly=True)
    start = long_before(text, Span(before.start, end.start - 1), first, strictly=True) if end else None
    return Span(start.start, before.end) if start else None


def _of_two(text: str, before: Span, first: str, second: str) -> Span | None:
    """The words that give the letters of one short form, and after them those of another.

    `persoonsgebonden budget in de Zorgverzekeringswet (Zvw-pgb)`.
    """
    end = long_before(text, before, second)
    words = words_between(text, Span(before.start, end.start)) if end else []
    for last in range(len(words), 0, -1):
        if long := long_before(text, Span(before.start, words[last - 1].end()), first, strictly=True):
            return None if "(" in text[long.start : before.end] else Span(long.start, before.end)
    return None


def person_before(text: str, before: Span, short: str) -> Span | None:
    """`iemand van de Mobiele Eenheid (ME’er)`: the body, with the words that make it a person."""
    if not _PERSON_OF.fullmatch(short):
        return None
    body = long_before(text, before, base(short).partition("’")[0].partition("'")[0])
    words = words_between(text, Span(before.start, body.start)) if body else []
    while words and words[-1][0] in _LEADS:
        words = words[:-1]
    if words and _SOMEBODY.match(words[-1][0]):
        return Span(words[-1].start(), before.end)
    return body


def phrase_before(text: str, before: Span, short: str) -> Span | None:
    """The phrase from its article to a bracket, if its letters come from another language: `de bijeenkomst … (FMM)`.

    `van de` continues a phrase; of those that may be meant the one that gives most letters, of these the shortest.
    """
    if short in SOURCES or "." in short:
        return None
    words = words_between(text, before)
    if words and words[0].start() > before.start and words[0][0] not in _ARTICLES:
        # `De` is an article where it begins the sentence, else part of a surname: `De Vries`.
        words = words[1:]
    found = [phrase for phrase in phrases(words) if _may_be_long(text, phrase, before.end, short)]
    found = [phrase for phrase in found if _begins(phrase, short) or not _is_one_of_many(text, phrase)]
    found = found or [phrase for phrase in list(phrases(words))[:1] if _is_name_of(phrase, short)]
    if not found or words[-1].end() != before.end:
        return None
    best = max(found, key=lambda phrase: (_given(phrase, short), -len(phrase)))
    return Span(best[0].start(), before.end)


def _is_one_of_many(text: str, phrase: Sequence[Word]) -> bool:
    """Whether a phrase is one of a kind, of which brackets give the name: `een gezamenlijke missie (UNAMID)`."""
    return text[max(0, phrase[0].start() - len("een ")) : phrase[0].start()] == "een "


def _begins(phrase: Sequence[Word], short: str) -> bool:
    return phrase[0][0][0].casefold() == short[0].casefold()


def phrases(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The phrases that end with the last word: from the nearest article on, and on from where `van` leads to it."""
    for at in range(len(words) - 1, -1, -1):
        is_article = words[at][0] in _ARTICLES or (not at and words[at][0].casefold() in _ARTICLES)
        if is_article and at + 1 < len(words):
            phrase = _without_clause(words[at + 1 :])
            yield phrase
            leads = at > 0 and words[at - 1][0] in ("van", "voor") and not (at > 1 and words[at - 2][0] in _MEANS)
            if not leads or len(phrase) < len(words) - at - 1:
                return


def described_before(text: str, before: Span, short: str) -> Span | None:
    """A noun with its adjective, if the first letter is the same and the others come from another language.

    `kan worden beschouwd als officiële ontwikkelingshulp (ODA)`. With an article before it a body may have none.
    """
    words = words_between(text, before)
    if short in SOURCES or not words[1:] or words[-1].end() != before.end or not short.isupper():
        return None
    adjective, noun = words[-2:]
    is_body = len(words) > _SHORTEST_OF_NAME and words[-3][0] in _ARTICLES and _BODY_IN_SMALL.fullmatch(noun[0])
    is_described = _ADJECTIVE.fullmatch(adjective[0]) is not None and (is_body or _NOUN.fullmatch(noun[0]) is not None)
    is_one = text[adjective.end() : noun.start()].isspace() and (is_body or adjective[0][0] == short[0].casefold())
    return Span(adjective.start(), before.end) if is_described and is_one else None


def _without_clause(phrase: Sequence[Word]) -> Sequence[Word]:
    """A phrase after its participle: `onderzoeksprogramma` for `in 2019 afgeronde onderzoeksprogramma`."""
    if phrase[0][0] not in LINKING:
        return phrase
    told = next((at for at, word in enumerate(phrase) if _PARTICIPLE.fullmatch(word[0])), len(phrase))
    return phrase[told + 1 :] or phrase


def _may_be_long(text: str, phrase: Sequence[Word], end: int, short: str) -> bool:
    names = [word[0] for word in phrase if word[0][:1].isupper()]
    is_place = len(names) == len(phrase)
    ends_with_name = phrase[-1][0][:1].isupper() and not phrase[-1][0].isupper()
    is_of_name = any(word[0] == "van" for word in phrase)
    told = phrase[1:] if phrase[0][0] in _CLASSES and len(phrase) == _PAIR else phrase
    if len(told) == 1 and KIND_OF_BODY.fullmatch(told[0][0]):
        return False
    is_told = _is_one_word(told, short) if len(told) == 1 else _is_translated(told, short)
    return not (
        not is_told
        or (phrase[0][0] in _OF_MANY and not _begins(phrase, short))
        or is_place
        or (ends_with_name and not is_of_name)
        or PERSONS.match(phrase[0][0])
        or _is_role(phrase)
        or PERSONS.match(phrase[-1][0])
        or any(MEMBERS.fullmatch(word[0]) for word in phrase)
        or any(VERBS.fullmatch(word[0]) for word in phrase)
        or any(sign in text[phrase[0].start() : end] for sign in ",()«»“”‘")
    )


def _is_role(phrase: Sequence[Word]) -> bool:
    """Whether a phrase says what somebody is: its noun, before what follows with `van`, is such a word."""
    head = next((at for at, word in enumerate(phrase) if word[0] in LINKING), len(phrase))
    return head > 0 and ROLE.fullmatch(phrase[head - 1][0]) is not None


def _is_translated(phrase: Sequence[Word], short: str) -> bool:
    """Whether words give the first letter of a short form at their start, or most of its letters."""
    given = matching([word[0] for word in phrase], short)
    is_begun = short[0].casefold() in first_letters(phrase[0][0])
    return given > 0 and (is_begun or given >= _LEAST_OF_PHRASE * len(letters_of(short)))


def _is_one_word(phrase: Sequence[Word], short: str) -> bool:
    """Whether a phrase is one long compound, of which a part may give a letter in another language."""
    if len(phrase[0][0]) < _SHORTEST_COMPOUND:
        return False
    given = matching([phrase[0][0]], short)
    return given >= _LEAST_OF_WORD * len(letters_of(short)) and (
        len(letters_of(short)) > _SHORTEST_OF_NAME or given > 1
    )


def _is_name_of(phrase: Sequence[Word], short: str) -> bool:
    """Whether a phrase is a name that begins as the short form does: `het Europees Geneesmiddelenbureau (EMA)`."""
    is_name = len(phrase) > 1 and all(word[0][:1].isupper() for word in phrase) and len(short) > _SHORTEST_OF_NAME
    return is_name and phrase[0][0][0] == short[0] and not any(PERSONS.match(word[0]) for word in phrase)


def _given(phrase: Sequence[Word], short: str) -> int:
    """How many letters of a short form the words begin with, in order."""
    letters, count = [letter.casefold() for letter in letters_of(short)], 0
    for word in phrase:
        if count < len(letters) and word[0].casefold().startswith(letters[count]):
            count += 1
    return count
