"""Documents for tests: made in a line, or the real one, read and parsed by the real parts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from generator.knowledge.load import official_knowledge
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, Exchange
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Faction, Knowledge
from generator.model.text import SourceFile, SourceText
from generator.parse import parse
from generator.parse.roles.paragraphs import Paragraph, paragraphs_with_roles
from generator.problems import Code, Problem, Problems
from generator.read import read

CONTENT = Path(__file__).parents[2] / "content"
MAY_2025 = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"
OPENINGS = Path(__file__).with_name("openings")

FACTIONS = tuple(
    Faction(abbreviation=abbreviation, name=name, aliases=aliases)
    for abbreviation, name, aliases in (
        ("VVD", "Volkspartij voor Vrijheid en Democratie", ()),
        ("NSC", "Nieuw Sociaal Contract", ()),
        ("D66", "Democraten 66", ()),
        ("Volt", "Volt Nederland", ()),
        ("GroenLinks-PvdA", "GroenLinks-Partij van de Arbeid", ("GL-PvdA",)),
        ("PvdD", "Partij voor de Dieren", ()),
        ("PVV", "Partij voor de Vrijheid", ()),
        ("CDA", "Christen-Democratisch Appèl", ()),
    )
)
FACTION_HEADING = "Vragen en opmerkingen van de leden van de VVD-fractie"
FRONT = """De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de minister van
Defensie.

De vragen en opmerkingen zijn op 3 maart 2025 aan de minister van Defensie voorgelegd. Bij brief van 10 maart zijn ze
beantwoord.

De voorzitter van de commissie,
Jansen"""


@cache
def knowledge() -> Knowledge:
    """The official lists and a few factions."""
    return official_knowledge().model_copy(update={"factions": FACTIONS})


def document(*paragraphs: str) -> str:
    """Paragraphs, set apart by blank lines."""
    return "\n\n".join(paragraphs)


def source_text(text: str | bytes) -> SourceText:
    """A source that can be read without any doubt."""
    problems = Problems()
    source = read(SourceFile("source.txt", text if isinstance(text, bytes) else text.encode()), problems)
    assert source is not None
    assert list(problems) == []
    return source


def parsed(text: str, sidecar: Sidecar | None = None) -> tuple[Consultation, tuple[Problem, ...]]:
    """A text as a consultation, and the problems that parsing it gave.

    That a made text holds few facts, or labels no questions, is left out of the problems.
    """
    problems = Problems()
    found = parse(source_text(text), "made", knowledge(), sidecar or Sidecar(), problems)
    return found, tuple(problem for problem in problems if problem.code not in (Code.MISSING_FACT, Code.UNLABELLED))


def exchanges(*paragraphs: str) -> list[Exchange]:
    """The exchanges of paragraphs under the heading of a faction."""
    found, _ = parsed(document(FRONT, FACTION_HEADING, *paragraphs))
    return list(found.exchanges)


def doubts(*paragraphs: str) -> list[tuple[Code, str]]:
    """The code and quoted words of each problem with paragraphs under the heading of a faction."""
    _, problems = parsed(document(FRONT, FACTION_HEADING, *paragraphs))
    return [(problem.code, problem.quote) for problem in problems]


def cut(text: str) -> tuple[Paragraph, ...]:
    """A text in paragraphs."""
    return paragraphs_with_roles(source_text(text), Problems())


def texts(consultation: Consultation, blocks: Sequence[int]) -> list[str]:
    """Blocks as they read."""
    return [consultation.text(block) for block in blocks]


def paragraphs_of(consultation: Consultation, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    """All blocks of a kind as they read."""
    return [consultation.text(block.index) for block in consultation.blocks if block.kind is kind]


@cache
def may_2025() -> tuple[Consultation, tuple[Problem, ...]]:
    """The first real document, parsed without anything of an editor."""
    return parsed(MAY_2025.read_text(encoding="utf-8"))
