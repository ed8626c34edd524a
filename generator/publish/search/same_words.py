"""Names with the same meaning, so that readers find things that the texts call by another name.

These are abbreviations of the glossary, factions under all their names, and ministries.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.knowledge.shipped.official_lists import ministry_ways
from generator.model.library import Library
from generator.publish.search.vocabulary import Ways
from generator.render.summaries.archive import Archive


def same_words(library: Library | Archive) -> Iterator[Ways]:
    """Each thing that has more than one name, with all its names."""
    for term in library.terms:
        if term.expansion:
            yield (term.term, term.expansion, *term.forms)
    for faction in library.knowledge.factions:
        yield (faction.abbreviation, faction.name, *faction.aliases)
    yield from ministry_ways()
