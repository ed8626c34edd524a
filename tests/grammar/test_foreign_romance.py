"""Spanish, Italian and Portuguese: long phrases are found, and names of persons, places and banks are none."""

from __future__ import annotations

import pytest

from generator.grammar.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
PHRASES: list[tuple[str, list[str]]] = [
    (
        "onder de titel “Declaración jurada de organismos vivos modificados”; de dienst",
        ["es Declaración jurada de organismos vivos modificados"],
    ),
    ("het Instituto Nacional del Agua (INA) in", ["es Instituto Nacional del Agua"]),
    (
        "het Protocollo tra il Governo della Repubblica italiana e il Consiglio dei ministri, in Rome",
        ["it Protocollo tra il Governo della Repubblica italiana e il Consiglio dei ministri"],
    ),
    ("de Agenzia delle Entrate en de Belastingdienst", ["it Agenzia delle Entrate"]),
    ("de Agência Nacional de Vigilância Sanitária en de", ["pt Agência Nacional de Vigilância Sanitária"]),
    ("premier Pedro Sánchez Pérez-Castejón in Las Palmas de Gran Canaria", []),
    ("San José de Costa Rica en Santiago de los Caballeros", []),
    ("de Banca Monte dei Paschi di Siena en Banco Bilbao Vizcaya Argentaria", []),
    ("mevrouw Dos Santos, de heer Da Silva en María Corina Machado Parisca", []),
]


@pytest.mark.parametrize(("text", "wanted"), PHRASES)
def test_long_phrases_alone_are_found(text: str, wanted: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == wanted
