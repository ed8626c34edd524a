from generator.model.knowledge import Faction, GlossaryTerm, Knowledge
from generator.model.library import Library
from generator.publish.search.same_words import same_words


def test_abbreviations_factions_and_ministries_are_known_by_all_their_names() -> None:
    knowledge = Knowledge(
        glossary=(
            GlossaryTerm(term="SACEUR", expansion="Supreme Commander", definition="…", forms=("SACEURs",)),
            GlossaryTerm(term="sanctie", definition="no abbreviation", forms=("sancties",)),
        ),
        factions=(Faction(abbreviation="GL", name="GroenLinks", aliases=("Groen Links",)),),
    )
    found = list(same_words(Library((), knowledge)))
    assert found[:2] == [("SACEUR", "Supreme Commander", "SACEURs"), ("GL", "GroenLinks", "Groen Links")]
    assert ("Buitenlandse Zaken", "BZ", "BuZa") in found[2:]
