"""Which abbreviations of a document the glossary leaves unexplained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.annotate.blocks import passages
from generator.annotate.glossary import term_finder
from generator.grammar.abbreviations import abbreviations
from generator.grammar.words import Finder
from generator.knowledge.faction_names import FactionNames
from generator.model.consultation import Consultation
from generator.model.knowledge import Faction, Knowledge
from generator.problems import Code, Place, Problems


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


def _abbreviations(text: str, terms: Finder[str], factions: FactionNames) -> Iterator[tuple[str, int]]:
    if text.isupper():
        return
    others = [span for _, span in terms.find(text)]
    others += [span for span, _ in (*factions.find(text), *factions.unlisted(text))]
    covered = {offset for span in others for offset in range(span.start, span.end)}
    yield from ((text[span.start : span.end], span.start) for span in abbreviations(text) if span.start not in covered)


@lru_cache(maxsize=4)  # one list of factions serves every consultation of a build
def _faction_names(factions: tuple[Faction, ...]) -> FactionNames:
    return FactionNames(factions)
