"""Sections: the stretches of a document in which one faction, several, or a theme has the word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowledge.faction_names import FactionNames
from generator.model.consultation import Section
from generator.model.identifiers import Ids, slug
from generator.model.text import SourceText
from generator.parse.exchanges import ExchangeMaker
from generator.parse.pairing import pair
from generator.parse.pieces import HEADINGS, LABELS, Piece, Role
from generator.parse.questions import asks, who_opens
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
    slugs = Ids()
    for stretch in _stretches(pieces, names):
        if _holds_words(stretch):
            found.append(_section(stretch, slugs.numbered(_slug(stretch)), names, maker))
            _report_unlisted(source, stretch, names, problems)
    maker.report_gaps()
    return tuple(found)


def body_start(pieces: Sequence[Piece]) -> int:
    """The index of the first heading or label after the front matter.

    Signatures before the first question belong to the front matter, and so does a heading before them. Without any
    heading or label the body is what follows the signatures, and with neither there is none. An answer's label is no
    beginning: `Antwoord van Staatssecretaris … (ontvangen …)` is a title; without headings its question comes before.
    """
    roles = [piece.role for piece in pieces]
    begun = next((n for n, role in enumerate(roles) if role in (Role.QUESTION, Role.FACTIONS)), len(roles))
    signed = max((n for n, role in enumerate(roles[:begun]) if role is Role.SIGNATURE), default=-1)
    marks = HEADINGS | {Role.QUESTION}
    marked = next((n for n, role in enumerate(roles) if n > signed and role in marks), None)
    if marked is not None:
        return marked
    if signed >= 0:
        return signed + 1
    return next((max(0, n - 1) for n, role in enumerate(roles) if role is Role.ANSWER), len(roles))


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


def _holds_words(stretch: Stretch) -> bool:
    """Whether a stretch holds more than headings. Under a heading over all it must ask; under none it needs labels.

    Without heading or label nothing here tells who asks and who answers: no question is claimed.
    """
    roles = {piece.role for piece in stretch.pieces}
    if roles & LABELS or stretch.heading is None:
        return bool(roles & LABELS)
    asked = stretch.heading.role is not Role.PART or any(asks(piece.text) for piece in stretch.pieces)
    return bool(roles & {Role.TEXT, Role.ITEM}) and asked


def _section(stretch: Stretch, made: str, names: FactionNames, maker: ExchangeMaker) -> Section:
    divided = section_turns(stretch.pieces)

    def factions_of(turn: Turn) -> tuple[str, ...]:
        return stretch.factions or _named(names, who_opens(turn.paragraphs[0].text) if turn.paragraphs else "")

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
    if len(words) > LONGEST_SLUG:
        words = words[: LONGEST_SLUG + 1].rpartition("-")[0] or words[:LONGEST_SLUG]
    return words or "vragen"


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
