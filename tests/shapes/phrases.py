"""How official documents begin and end: the fixed phrases around the questions and answers of May 2025."""

COMMITTEE = "vaste commissie voor Buitenlandse Zaken"
MINISTER = "minister van Buitenlandse Zaken"
ABOUT = (
    "de geannoteerde agenda voor de informele NAVO Foreign Ministers Meeting van 14 en 15 mei 2025 "
    "(Kamerstuk 28 676, nr. 500)"
)

_SIGNED = ("De voorzitter van de commissie, Klaver", "De adjunct-griffier van de commissie, Dekker")
_CONTENTS = ("Inhoudsopgave", "I Vragen en opmerkingen vanuit de fracties", "II Antwoord / Reactie van de minister")

# A report of the Tweede Kamer with its number in the dossier.
REPORT = (
    "28 676 Noord-Atlantische Verdragsorganisatie (NAVO)",
    "Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    "Vastgesteld 14 mei 2025",
    f"Binnen de {COMMITTEE} hebben enkele fracties de behoefte een aantal vragen en opmerkingen voor te leggen aan de "
    f"{MINISTER} over {ABOUT}.",
    "De op 6 mei 2025 toegezonden vragen en opmerkingen zijn met de door de minister bij brief van 12 mei 2025 "
    "toegezonden antwoorden hieronder afgedrukt.",
    *_SIGNED,
)
REPORT_IN_PARTS = (*REPORT, *_CONTENTS)
REPORT_FACTS = {
    "kind": "Verslag van een schriftelijk overleg",
    "chamber": "tk",
    "dossier": "28676",
    "number": "501",
    "asked": "2025-05-06",
    "answered": "2025-05-12",
    "adopted": "2025-05-14",
    "committee": COMMITTEE,
    "addressee": MINISTER,
}

# What factions hand in, before there is any answer.
CONTRIBUTION = (
    "2025D20601 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    f"Binnen de {COMMITTEE} hebben de onderstaande fracties de behoefte vragen en opmerkingen voor te leggen aan de "
    f"{MINISTER} over {ABOUT}.",
    *_SIGNED,
    *_CONTENTS,
)
CONTRIBUTION_FACTS = {
    "kind": "Inbreng verslag schriftelijk overleg",
    "chamber": "tk",
    "number": None,
    "asked": None,
    "answered": None,
    "adopted": None,
    "committee": COMMITTEE,
    "addressee": MINISTER,
}

# A list of questions and answers.
LIST = (
    "28 676 Noord-Atlantische Verdragsorganisatie (NAVO)",
    "Nr. 502 LIJST VAN VRAGEN EN ANTWOORDEN",
    "Vastgesteld 14 mei 2025",
    f"De {COMMITTEE} heeft een aantal vragen voorgelegd aan de {MINISTER} over {ABOUT}.",
    "De minister heeft deze vragen beantwoord bij brief van 12 mei 2025. Vragen en antwoorden zijn hierna afgedrukt.",
    *_SIGNED,
)
LIST_FACTS = {
    **REPORT_FACTS,
    "kind": "Lijst van vragen en antwoorden",
    "number": "502",
    "asked": None,
}

# A list of questions that waits for its answers.
QUESTIONS = (
    "2025D20602 LIJST VAN VRAGEN",
    f"De {COMMITTEE} heeft een aantal vragen voorgelegd aan de {MINISTER} over {ABOUT}.",
    *_SIGNED,
)
QUESTIONS_FACTS = {**CONTRIBUTION_FACTS, "kind": "Lijst van vragen"}

# The Eerste Kamer prints the letter that went out and the letter that came back.
LETTERS = (
    "28 676 Noord-Atlantische Verdragsorganisatie (NAVO)",
    "H VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    "Vastgesteld 14 mei 2025",
    f"De leden van de {COMMITTEE} hebben kennisgenomen van {ABOUT}.",
    f"Naar aanleiding hiervan is op 6 mei 2025 een brief gestuurd aan de {MINISTER}.",
    "De minister heeft op 12 mei 2025 gereageerd.",
    "De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.",
    f"De griffier van de {COMMITTEE}, Dekker",
)
LETTERS_FACTS = {**REPORT_FACTS, "chamber": "ek", "number": "H"}
LETTER_OUT = (
    "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BUITENLANDSE ZAKEN",
    f"Aan de {MINISTER}",
    "Den Haag, 6 mei 2025",
    f"De leden van de {COMMITTEE} hebben met belangstelling kennisgenomen van {ABOUT}. De leden van enkele fracties "
    "hebben naar aanleiding daarvan een aantal vragen en opmerkingen.",
)
LETTER_OUT_END = (
    f"De leden van de {COMMITTEE} zien uw reactie met belangstelling tegemoet en ontvangen deze graag binnen vier "
    "weken na dagtekening van deze brief.",
    f"De voorzitter van de {COMMITTEE}, Klaver",
)
LETTER_BACK = (
    "BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN",
    "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal",
    "Den Haag, 12 mei 2025",
    f"Hierbij bied ik u de antwoorden aan op de vragen van de {COMMITTEE} over {ABOUT}.",
)
LETTER_BACK_END = ("De minister van Buitenlandse Zaken, C.C.J. Veldkamp",)


def faction_heading(faction: str) -> str:
    """The heading over the questions of a faction of the Tweede Kamer."""
    return f"Vragen en opmerkingen van de leden van de {faction}-fractie"


def reply_heading(faction: str) -> str:
    """The heading over the answers to a faction in part II."""
    return f"Antwoorden op de vragen en opmerkingen van de leden van de {faction}-fractie"


def senate_heading(*factions: str) -> str:
    """The heading over the questions of one or more factions of the Eerste Kamer."""
    if len(factions) == 1:
        return f"Vragen en opmerkingen van de leden van de fractie van {factions[0]}"
    *most, last = factions
    return f"Vragen en opmerkingen van de leden van de fracties van {', '.join(most)} en {last} gezamenlijk"
