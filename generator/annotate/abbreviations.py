"""Which abbreviations of a document the glossary leaves unexplained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.annotate.blocks import passages
from generator.annotate.glossary import term_finder
from generator.grammar.words import EDGE, INSIDE, Finder
from generator.knowledge.faction_names import FactionNames
from generator.model.consultation import Consultation
from generator.model.knowledge import Faction, Knowledge
from generator.model.text import Span
from generator.problems import Code, Place, Problems

_WORD = re.compile(rf"{EDGE}{INSIDE}+{EDGE}")
_ROMAN = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# Two capitals without a space between them make a heading; three or more words in capitals are not abbreviations.
_SHOUTING = re.compile(rf"{EDGE}[^\W\d_a-z]{{2,}}(?: [^\W\d_a-z]{{2,}}){{2,}}{EDGE}")
# `GroenLinks` is a name and `EfP` is not: three small letters in a row can be spoken.
_NAME = re.compile(r"[^\W\d_A-Z]{3}")
# What looks like abbreviations and is none: web addresses, postal codes, languages of a document (`EN/AR`), numbers of
# cases and commitments (`TZ202306-026`), and roads (`A12`).
_OTHER = re.compile(
    r"(?:https?://|www\.)\S+|\b\d{4} ?[A-Z]{2}\b|[(\[](?:EN|FR|DE|AR|NL)(?:/(?:EN|FR|DE|AR|NL))*[)\]]"
    r"|\b[A-Z]{1,3}\d{4,}\b|\b[AN]\d{1,3}\b"
)
# Longer words in capitals are emphasis or a heading (`ARTIKELSGEWIJS`); the longest in common use is `EUROJUST`.
_LONGEST = 8


@dataclass(frozen=True)
class Unexplained:
    """An abbreviation without an entry: its letters, where it first stands in the file, and how often in all."""

    text: str
    place: Place
    uses: int


def unexplained(consultation: Consultation, knowledge: Knowledge) -> tuple[Unexplained, ...]:
    """Abbreviations in running text that are neither glossary terms nor names of factions, by first place.

    A faction that factions.yml lacks is no abbreviation either: the parser reports it as a faction.
    """
    terms, factions = term_finder(knowledge.glossary), _faction_names(knowledge.factions)
    first: dict[str, Place] = {}
    uses: dict[str, int] = {}
    for passage in passages(consultation):
        for word, start in _abbreviations(passage.text, terms, factions):
            uses[word] = uses.get(word, 0) + 1
            if word not in first:
                first[word] = consultation.source.place(passage.reads.legible.offsets[start])
    return tuple(Unexplained(word, place, uses[word]) for word, place in first.items())


def report_unexplained(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> None:
    """Report a doubt for each abbreviation that the glossary leaves unexplained, at its first place."""
    for found in unexplained(consultation, knowledge):
        problems.report(
            Code.UNEXPLAINED_TERM,
            found.place,
            f"the glossary does not explain {found.text} (used {found.uses}×)",
            advice="add it to glossary.yml",
            quote=found.text,
        )


def is_abbreviation(word: str) -> bool:
    """Whether a word without hyphens looks like an abbreviation: `NAVO`, `iFMM`, `EfP`, `IP4`; not `II` or `A`."""
    capitals = sum(char.isupper() for char in word)
    letters_and_digits = capitals >= 1 and any(char.isdigit() for char in word)
    if not word[:1].isalpha() or len(word) > _LONGEST or (capitals <= 1 and not letters_and_digits):
        return False
    return not (_ROMAN.fullmatch(word) or _NAME.search(word))


def _abbreviations(text: str, terms: Finder[str], factions: FactionNames) -> Iterator[tuple[str, int]]:
    if text.isupper():
        return
    others = [span for _, span in terms.find(text)]
    others += [span for span, _ in (*factions.find(text), *factions.unlisted(text))]
    others += [Span(*match.span()) for pattern in (_SHOUTING, _OTHER) for match in pattern.finditer(text)]
    covered = {offset for span in others for offset in range(span.start, span.end)}
    for match in _WORD.finditer(text):
        if is_abbreviation(match[0]) and match.start() not in covered:
            yield match[0], match.start()


@lru_cache(maxsize=4)  # one list of factions serves every consultation of a build
def _faction_names(factions: tuple[Faction, ...]) -> FactionNames:
    return FactionNames(factions)
