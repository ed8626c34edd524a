"""Verbs of clauses: whether the first words of a sentence hold the verb of every clause that they begin.

In Dutch the verb of a subordinate clause stands at its end: `of de brug | over de Maas | wordt hersteld`.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.words.classes import DETERMINERS, PREPOSITIONS, is_frequent_verb
from generator.grammar.words.kinds import Kind, kind_of
from generator.grammar.words.sets import word_set

_OPENS = word_set(
    """
    dat die omdat doordat zodat opdat nadat voordat totdat zodra zolang terwijl hoewel tenzij mits indien aangezien
    waar waaraan waarbij waardoor waarin waarmee waarna waarnaar waarop waarover waartoe waaruit waarvan waarvoor
    """
)
_OPENS_AT_START = word_set("of hoe hoeveel waarom wanneer welke welk wat wie hoezeer")
_ASKS_BEHIND_COMMA = word_set("hoe waarom wanneer welke wat wie")
# Forms of verbs that their letters do not show.
_VERBS = word_set(
    """
    laat richt vormt vormen dreigt dreigen past passen raakt raken leert leren heerst mist missen eist eisen wijst
    wijzen treft pleit pleiten toont tonen steunt steunen stopt stoppen stemt stemmen meldt melden meent menen wenst
    wensen vreest vrezen kampt kampen dient rust rijst stijgt zorgt zorgen zoekt vergt vergen verplicht levert leveren
    heft grijpt noemt noemen schort schiet lukt vaart vliegt heeft rekent rekenen handelt handelen bouwt bouwen reist
    """
)
# `toepast`, `terugbrengt`: in a subordinate clause this stands before its verb.
_PREFIX = expression(
    r"(?:aan|achter|af|bij|bloot|deel|door|goed|in|mee|mede|na|neer|om|onder|op|over|plaats|samen|stil|tegen|terug|toe|uit|vast|vol|voor|vrij|weg)"
    r"(?=\w{3})"
)
_NOUNS = word_set("inkomen inkomens uitgaven leven belang genoemd bedoeld")
_IN_GROUP = word_set("te niet zou")
_WORD = expression(r"[\w€%][\w€%.'’-]*|[^\w\s]")


def has_its_verbs(words: str) -> bool:
    """Whether each clause that begins in these words, the first words of a sentence, has its verb in them."""
    open_clauses, in_group, before, first = 0, False, "", True
    for written in _WORD.findall(words):
        small = written.casefold()
        opens = small in _OPENS or (small in _OPENS_AT_START if first else _asks(small, before))
        if opens and not (small in ("die", "dat") and before in DETERMINERS | PREPOSITIONS):
            open_clauses += 1
        is_verb = not opens and _is_verb(written, before)
        is_verb = is_verb and (in_group or before != "te")
        if is_verb and not in_group:
            open_clauses = max(0, open_clauses - 1)
        in_group = is_verb or (in_group and small in _IN_GROUP)
        before, first = small, False
    return open_clauses == 0


def has_verb(words: str) -> bool:
    """Whether any of some words is the verb of a clause, by its letters."""
    found = _WORD.findall(words)
    return any(_is_verb(word, before.casefold()) for before, word in zip(["", *found], found, strict=False))


def _asks(small: str, before: str) -> bool:
    return small in _ASKS_BEHIND_COMMA and before == ","


def _is_verb(written: str, before: str) -> bool:
    """Whether a word is a verb, not one that describes a noun: `de genomen maatregelen`."""
    if not written[0].isalpha() or before in DETERMINERS - {"die", "dat", "dit", "zijn", "haar", "meer", "veel"}:
        return False
    small = written.casefold()
    if small in _NOUNS:
        return False
    prefix = _PREFIX.match(small)
    known = (small, small[prefix.end() :]) if prefix else (small,)
    return (
        any(form in _VERBS or is_frequent_verb(form) for form in known)
        or kind_of(written, before, begins_sentence=False) is Kind.VERB
    )
