"""Who asks a document as a whole: the members whom its title names, or those whom the editor names instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.grammar.factions import FactionNames
from generator.model.consultation import FrontMatter
from generator.model.sidecar import Sidecar
from generator.model.text import Span
from generator.parse.asker_doubts import AskerDoubts
from generator.parse.askers import Asking, factions_of, factions_with_questions, members_asking
from generator.parse.document_kind import LISTS
from generator.parse.members import Factions, Member
from generator.parse.pieces import Piece


@dataclass(frozen=True)
class DocumentAskers:
    """Those who ask where nothing nearer to a question names anybody.

    `together` are factions that ask every question where the text names none nearer to any: several whom the editor
    gives, or those of the title. `are_decided` tells that the editor says which factions ask.
    """

    factions: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    are_decided: bool = False


def document_askers(
    front: Sequence[Piece], names: FactionNames, told: Factions, sidecar: Sidecar, doubts: AskerDoubts
) -> DocumentAskers:
    """Who asks the whole document; notes what is doubtful about those whom its title names."""
    text = "\n".join(piece.text for piece in front)
    found = members_asking(text, names, told)
    factions = factions_of(found)
    members = tuple(one.name for one in found)
    if sidecar.members is not None:
        members = sidecar.members
        factions = tuple(dict.fromkeys(filter(None, map(told.of, members)))) or factions
    if sidecar.factions is not None:
        alone = sidecar.factions if len(sidecar.factions) == 1 else ()
        return DocumentAskers(alone, members, sidecar.factions if not alone else (), are_decided=True)
    if sidecar.members is None:
        for one in found:
            piece, moved = _piece_of(front, one)
            unlisted = ((0, moved.unlisted),) if moved.unlisted else ()
            doubts.named((piece,), Asking(members=(moved,), unlisted=unlisted))
    return DocumentAskers(factions, members, factions_with_questions(text, names))


def _piece_of(front: Sequence[Piece], member: Member) -> tuple[Piece, Member]:
    """The piece in which a member is named, and the member as named there, whose words may go on in the next piece."""
    start = 0
    for piece in front:
        end = start + len(piece.text)
        if member.span.end <= end:
            moved = member.moved(-start)
            if moved.unlisted and moved.unlisted.span.end > len(piece.text):
                moved = replace(moved, unlisted=replace(moved.unlisted, span=moved.span))
            return piece, moved
        start = end + 1
    return front[0], replace(member, span=Span(0, 1), unlisted=None)


def should_name_factions(front: FrontMatter, *, is_anybody_named: bool) -> bool:
    """Whether the form of a document is one that says which factions ask.

    A committee puts its lists of questions without any; where it asks and no faction is named at all, it asks itself.
    """
    return front.kind not in LISTS and (is_anybody_named or front.committee is None)
