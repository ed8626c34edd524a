"""Sections: the stretches of a document in which one faction, several, or a theme has the word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowledge.faction_names import FactionNames
from generator.model.consultation import Section
from generator.model.identifiers import numbered, slug
from generator.model.text import SourceText
from generator.parse.exchanges import ExchangeMaker
from generator.parse.pairing import pair
from generator.parse.pieces import HEADINGS, LABELS, Piece, Role
from generator.parse.questions import asks
from generator.parse.turns import Turn, section_turns
from generator.problems import Code, Problems

# Slugs of headings are cut at a word so that addresses made with them stay short.
LONGEST_SLUG = 40


@dataclass(frozen=True)
class Stretch:
    """A heading (None before the first) and the pieces under it, up to the next section's heading."""

    heading: Piece | None
    pieces: tuple[Piece, ...]
    factions: tuple[str, ...]


def sections(
    source: SourceText, pieces: Sequence[Piece], names: FactionNames, maker: ExchangeMaker, problems: Problems
) -> tuple[Section, ...]:
    """The sections that hold questions or words of factions, in document order; reports unknown factions."""
    found: list[Section] = []
    slugs: set[str] = set()
    for stretch in _stretches(pieces, names):
        section = _section(stretch, slugs, names, maker)
        if section is None:
            continue
        slugs.add(section.slug)
        found.append(section)
        _report_unlisted(source, stretch, names, problems)
    return tuple(found)


def body_start(pieces: Sequence[Piece]) -> int:
    """The index of the first heading or label after the front matter; without any, of what follows the signatures.

    A label before the first signature is no label: `Antwoord van Staatssecretaris … (ontvangen …)` is a title.
    """
    signed = max((n for n, p in enumerate(pieces) if p.role is Role.SIGNATURE), default=-1)
    marks = HEADINGS | {Role.QUESTION}
    marked = next((n for n, p in enumerate(pieces) if p.role in marks), None)
    if marked is not None:
        return marked
    answered = next((n for n, p in enumerate(pieces) if p.role is Role.ANSWER), None)
    return signed + 1 if signed >= 0 or answered is not None else len(pieces)


def _stretches(pieces: Sequence[Piece], names: FactionNames) -> Iterator[Stretch]:
    heading: Piece | None = None
    factions: tuple[str, ...] = ()
    held: list[Piece] = []
    for piece in pieces:
        if _begins_section(piece, under_factions=bool(factions)):
            yield Stretch(heading, tuple(held), factions)
            heading, held = piece, []
            factions = _named(names, piece.text) if piece.role is Role.FACTIONS else ()
        else:
            held.append(piece)
    yield Stretch(heading, tuple(held), factions)


def _begins_section(piece: Piece, *, under_factions: bool) -> bool:
    """A theme within the section of a faction stays in it; elsewhere every heading begins a section."""
    return piece.role in (Role.PART, Role.FACTIONS) or (piece.role is Role.THEME and not under_factions)


def _section(stretch: Stretch, slugs: set[str], names: FactionNames, maker: ExchangeMaker) -> Section | None:
    if not any(p.role in LABELS or p.role is Role.TEXT for p in stretch.pieces):
        return None
    is_part = stretch.heading is None or stretch.heading.role is Role.PART
    if is_part and not any(p.role in LABELS or asks(p.text) for p in stretch.pieces):
        return None
    made = numbered(_slug(stretch), slugs)
    divided = section_turns(stretch.pieces)

    def factions_of(turn: Turn) -> tuple[str, ...]:
        return stretch.factions or _named(names, turn.paragraphs[0].text if turn.paragraphs else "")

    exchanges = []
    for group in pair(divided.turns):
        if group.questions:
            exchanges.append(maker.exchange(group, made, factions_of))
        else:
            maker.report_lost_answer(group.answers[0])
    introduction = tuple(piece.index for piece in divided.introduction)
    heading = stretch.heading.index if stretch.heading else None
    return Section(made, heading, stretch.factions, introduction, tuple(exchanges))


def _slug(stretch: Stretch) -> str:
    if stretch.factions:
        return "-".join(slug(faction) for faction in stretch.factions)
    words = slug(stretch.heading.text) if stretch.heading else ""
    return words[: LONGEST_SLUG + 1].rpartition("-")[0] if len(words) > LONGEST_SLUG else words or "vragen"


def _named(names: FactionNames, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(faction for _, faction in names.find(text)))


def _report_unlisted(source: SourceText, stretch: Stretch, names: FactionNames, problems: Problems) -> None:
    if stretch.heading is None:
        return
    for span, name in names.unlisted(stretch.heading.text):
        problems.report(
            Code.UNLISTED_FACTION,
            source.place(stretch.heading.block.start + span.start),
            f"the faction “{name}” is not in factions.yml",
            "add it, or add this way of writing as an alias",
            quote=name,
        )
