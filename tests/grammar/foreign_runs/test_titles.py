"""Phrases in other languages, by class: titles with unknown words, clauses of French, German nouns, English terms."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
TITLES: list[tuple[str, list[str]]] = [
    ("het Codex Committee on Contaminants in Foods vergadert", ["en Codex Committee on Contaminants in Foods"]),
    ("de Panel on Additives and Products in Foods", ["en Panel on Additives and Products in Foods"]),
    ("de Future Circular Collider (FCC) wordt", ["en Future Circular Collider"]),
    ("de Square Kilometre Array (SKA) in Australië", ["en Square Kilometre Array"]),
    ("de Laser Interferometer Space Antenna (LISA) wordt", ["en Laser Interferometer Space Antenna"]),
    ("het Universal Mobile Telecommunications System (UMTS)", ["en Universal Mobile Telecommunications System"]),
    ("de Capital Requirements Regulation (CRR) schrijft", ["en Capital Requirements Regulation"]),
    # A word that the short form does not count is none of the title.
    ("de High Level Group Zuivel (HLG) komt", ["en High Level Group"]),
    ("het Impact Assessment Mensenrechten (IAMA)", ["en Impact Assessment"]),
]
TERMS: list[tuple[str, list[str]]] = [
    ("nieuwe technieken (new genomic techniques, NGT’s)", ["en new genomic techniques"]),
    ("het gaat om catastrophic wildfires in het bos", ["en catastrophic wildfires"]),
    ("de total allowable catch wordt verlaagd", ["en total allowable catch"]),
    ("met wearable sensors bij patiënten", ["en wearable sensors"]),
    ("zonder unwarranted delays te melden", ["en unwarranted delays"]),
    ("van weerkracht (resilience) naar herstel", ["en resilience"]),
    ("evenredigheid (proportionality) en noodzaak", ["en proportionality"]),
    ("zo’n ‘setback’ is vervelend", ["en setback"]),
    # Words that a Dutch dictionary has, and Dutch words in brackets.
    ("het aandeel in de modal split", []),
    ("de boarding teams van de marine", []),
    ("de zogenoemde ‘gatekeepers’ van de markt", []),
    ("de bijlage (vertrouwelijk) en de notitie (concept) en de wets- en regelgeving (digitaal)", []),
]
FRENCH: list[tuple[str, list[str]]] = [
    (
        "de Franse loi relative à la transparence, à la lutte contre la corruption et à la modernisation de la vie"
        " économique, beter bekend als",
        [
            "fr loi relative à la transparence, à la lutte contre la corruption et à la modernisation de la vie"
            " économique"
        ],
    ),
    ("de loi Sapin II en de loi Evin gelden", ["fr loi Sapin II", "fr loi Evin"]),
    ("de loi El Khomri van 2016", ["fr loi El Khomri"]),
    ("de loi Climat et Résilience bepaalt", ["fr loi Climat et Résilience"]),
    ("de loi n° 2016-1691 is streng", ["fr loi n° 2016-1691"]),
    ("de Agence française anticorruption ziet toe", ["fr Agence française anticorruption"]),
    ("de Caisse des dépôts et consignations leent", ["fr Caisse des dépôts et consignations"]),
    (
        "de Direction générale de la sécurité extérieure (DGSE)",
        ["fr Direction générale de la sécurité extérieure"],
    ),
    ("de Ligue des droits de l’homme klaagt", ["fr Ligue des droits de l’homme"]),
    ("het bericht «Tchad: vers le retour de la guerre?»", ["fr Tchad: vers le retour de la guerre?"]),
    ("«Au Tchad, le pétrole ne profite pas aux pauvres»", ["fr Au Tchad, le pétrole ne profite pas aux pauvres"]),
    # Articles in names prove nothing.
    ("Le Pen en De la Rey, La Place in Den Haag, de les van de Tour", []),
    ("de loitering van de drone en antiracisme", []),
]
GERMAN: list[tuple[str, list[str]]] = [
    ("het zogeheten Kurzarbeitergeld geldt", ["de Kurzarbeitergeld"]),
    ("de Duitse Schuldenbremse en het Bürgergeld", ["de Schuldenbremse", "de Bürgergeld"]),
    ("op verzoek van de Generalbundesanwalt in Karlsruhe", ["de Generalbundesanwalt"]),
    ("de Energiewende en de Zeitenwende", ["de Energiewende", "de Zeitenwende"]),
    (
        "de Atomausstieg, de Koalitionsausschuss en de Wehrpflicht",
        ["de Atomausstieg", "de Koalitionsausschuss", "de Wehrpflicht"],
    ),
    (
        "de Schienenmaut, Dieselfahrverbote en de Verfassungsschutz",
        ["de Schienenmaut", "de Dieselfahrverbote", "de Verfassungsschutz"],
    ),
    ("de Luftverkehrsteuer wordt verhoogd", ["de Luftverkehrsteuer"]),
    ("«Windkraftausbau kommt zum Erliegen»", ["de Windkraftausbau kommt zum Erliegen"]),
    (
        "het Bundesamt für Sicherheit in der Informationstechnik (BSI)",
        ["de Bundesamt für Sicherheit in der Informationstechnik"],
    ),
    (
        "het Bundesinstitut für Arzneimittel und Medizinprodukte keurt",
        ["de Bundesinstitut für Arzneimittel und Medizinprodukte"],
    ),
    ("de Physikalisch-Technische Bundesanstalt meet", ["de Physikalisch-Technische Bundesanstalt"]),
    # Dutch compounds, and names.
    ("Kindergeld en Collegegeld, Zonnewende, Hogerbeets en Neusteuer, Hadramaut, leverbot", []),
]


@pytest.mark.parametrize(("text", "wanted"), [*TITLES, *TERMS, *FRENCH, *GERMAN])
def test_phrases_are_found_whole_by_their_class(text: str, wanted: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == wanted
