"""Documents that name who asks, with all factions of the project, and what is doubtful about it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.documents import document, source_text

CONTENT = Path(__file__).parents[2] / "content"
ABOUT_ASKERS = (Code.UNLISTED_FACTION, Code.NO_FACTION)
UNLISTED, NO_FACTION = Code.UNLISTED_FACTION.label, Code.NO_FACTION.label


@cache
def knowledge() -> Knowledge:
    """The official lists, and all factions of the project."""
    found = load_knowledge(CONTENT, Problems())
    return found.model_copy(update={"topics": (), "glossary": ()})


def understood(*paragraphs: str) -> tuple[Consultation, tuple[Problem, ...]]:
    """A document, and what is doubtful about those who ask in it."""
    problems = Problems()
    found = parse(source_text(document(*paragraphs)), "made", knowledge(), Sidecar(), problems)
    return found, tuple(problem for problem in problems if problem.code in ABOUT_ASKERS)


def doubted(problems: tuple[Problem, ...]) -> list[str]:
    """The code and the words of each doubt."""
    return [f"{problem.code.label} {problem.quote}" for problem in problems]


QUESTIONS = ("Vraag 1", "Kent u het bericht?", "Antwoord 1", "Ja.", "Vraag 2", "Wat vindt u ervan?", "Antwoord 2")


def asked_by(who: str, last: str = "Niets.") -> tuple[Consultation, tuple[Problem, ...]]:
    """The printed answers to the questions of members."""
    title = f"Vragen van {who} aan de Minister van Defensie over de marine (ingezonden 3 maart 2025)."
    return understood(title, "Antwoord van Minister Brekelmans (Defensie) (ontvangen 12 maart 2025).", *QUESTIONS, last)
