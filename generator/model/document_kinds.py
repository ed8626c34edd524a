"""Kinds of documents that the program recognises, under their names in the open data of the Tweede Kamer."""

from __future__ import annotations

VERSLAG = "Verslag van een schriftelijk overleg"
INBRENG = "Inbreng verslag schriftelijk overleg"
AANHANGSEL = "Antwoord schriftelijke vragen"
FURTHER_ANSWER = "Antwoord schriftelijke vragen (nader)"
APPENDIX = "Aanhangsel van de Handelingen"
QUESTIONS = "Schriftelijke vragen"
DELAY = "Mededeling (uitstel antwoord)"
WITHDRAWAL = "Mededeling"
NOTE_ON_REPORT = "Nota n.a.v. het (nader/tweede nader/enz.) verslag"
LETTER = "Brief regering"
BILL_REPORT = "Verslag (initiatief)wetsvoorstel (nader)"
LIST_OF_QUESTIONS = "Lijst van vragen"
LIST = "Lijst van vragen en antwoorden"
REPORT_LIST = "Verslag houdende een lijst van vragen en antwoorden"
# The Eerste Kamer has kinds that the list of the Tweede Kamer lacks; they have the names printed in its documents.
PRELIMINARY = "Voorlopig verslag"
FURTHER_PRELIMINARY = "Nader voorlopig verslag"
MEMORANDUM = "Memorie van antwoord"
FURTHER_MEMORANDUM = "Nadere memorie van antwoord"
OF_THE_EERSTE_KAMER = (PRELIMINARY, FURTHER_PRELIMINARY, MEMORANDUM, FURTHER_MEMORANDUM)

EXPLAINED_AS = {
    VERSLAG: "verslag van een schriftelijk overleg",
    AANHANGSEL: "schriftelijke vragen",
    FURTHER_ANSWER: "schriftelijke vragen",
    NOTE_ON_REPORT: "nota naar aanleiding van het verslag",
    DELAY: "uitstelbericht",
    BILL_REPORT: "verslag (wetsvoorstel)",
    LETTER: "Kamerbrief",
    FURTHER_PRELIMINARY: "nader verslag",
    REPORT_LIST: LIST,
}
"""The words with which the glossary explains a kind, where these are not its name."""

ANSWERS_TO_MEMBERS = frozenset({AANHANGSEL, FURTHER_ANSWER})
MEMBERS = frozenset({*ANSWERS_TO_MEMBERS, QUESTIONS, DELAY, WITHDRAWAL})
"""Kinds in which members ask, not committees."""
NOTICES = frozenset({DELAY, WITHDRAWAL})
"""Kinds published instead of an answer: the day of the notice counts as the day of the answer."""
LISTS = frozenset({LIST_OF_QUESTIONS, LIST, REPORT_LIST})
WITHOUT_ANSWERS = frozenset(
    {INBRENG, LIST_OF_QUESTIONS, QUESTIONS, DELAY, WITHDRAWAL, BILL_REPORT, PRELIMINARY, FURTHER_PRELIMINARY}
)
ANSWERS_TO_REPORTS = frozenset({NOTE_ON_REPORT, MEMORANDUM, FURTHER_MEMORANDUM})
"""Kinds in which the government answers the report of a committee on a bill."""
ANSWERED = frozenset({VERSLAG, *ANSWERS_TO_MEMBERS, LIST, REPORT_LIST, NOTE_ON_REPORT, MEMORANDUM, FURTHER_MEMORANDUM})
"""Kinds that hold answers, whether or not these are marked."""
