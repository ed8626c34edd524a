"""Names with the same meaning, so that readers find things that the texts call by another name.

These are abbreviations of the glossary, factions under all their names, and ministries.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.knowledge.official_lists import ministry_ways
from generator.model.knowledge import Knowledge
from generator.publish.search.vocabulary import Ways


def same_words(knowledge: Knowledge) -> Iterator[Ways]:
    """Each thing that has more than one name, with all its names."""
    for term in knowledge.glossary:
        if term.expansion:
            yield (term.term, term.expansion, *term.forms)
    for faction in knowledge.factions:
        yield (faction.abbreviation, faction.name, *faction.aliases)
    yield from ministry_ways()
