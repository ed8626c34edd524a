"""Spanish, Italian, Portuguese and Papiamento: long phrases are found, names of persons, places and banks not."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

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
    # Two words and a link: one small, or with an ending that no name has.
    ("de organisatie Agricultores en Acción (AeA)", ["es Agricultores en Acción"]),
    ("het programma Escola sem fronteiras verbindt", ["pt Escola sem fronteiras"]),
    ("de Direção-Geral da Saúde adviseert", ["pt Direção-Geral da Saúde"]),
    ("de brochure Restauro e tutela ligt klaar", ["it Restauro e tutela"]),
    # Words that Dutch hardly has, and English too.
    ("hij zei: “más vale un mal acuerdo que ningún acuerdo”", ["es más vale un mal acuerdo que ningún acuerdo"]),
    ("Lula da Silva en Partido Popular", []),
    ("in zijn campagne: “Spar awa, spar plaka”. De dienst", ["pap Spar awa, spar plaka"]),
    ("de methode Mi buki di lesa wordt herzien", ["pap Mi buki di lesa"]),
    ("de Fundashon pa Edukashon i Formashon op Curaçao", ["pap Fundashon pa Edukashon i Formashon"]),
    ("de Akademia Papiamentu en de Konseho di Estado", ["pap Akademia Papiamentu"]),
    ("op Curaçao, Bonaire en Aruba geldt het plan, zei de heer Di Nobo", []),
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
