"""Finds who asks a whole document: the members in its title, or those whom the editor gives instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar.factions.names import FactionNames, NamedFaction
from generator.model.consultation import FrontMatter
from generator.model.consultation_yml import Sidecar
from generator.model.document_kinds import LISTS
from generator.model.text import Span
from generator.parse.askers.asker_doubts import AskerDoubts
from generator.parse.askers.askers import Asking, factions_of, members_asking, questioning
from generator.parse.askers.members import Memberships
from generator.parse.roles.paragraphs import Paragraph


@dataclass(frozen=True)
class DocumentAskers:
    """The askers of questions for which nothing nearer names anybody.

    `together` are the factions (several, of the editor or of the title) that ask every question when the text names no
    asker nearer to any question. `is_explained` shows that the editor or a doubt explains why no asker is known.
    """

    factions: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    is_explained: bool = False


def document_askers(
    front: Sequence[Paragraph], names: FactionNames, memberships: Memberships, sidecar: Sidecar, doubts: AskerDoubts
) -> DocumentAskers:
    """The askers of the whole document; notes doubts about those whom its title names."""
    text = "\n".join(paragraph.text for paragraph in front)
    found = members_asking(text, names, memberships)
    factions = factions_of(found)
    members = tuple(member.name for member in found)
    if sidecar.members is not None:
        members = sidecar.members
        factions = tuple(dict.fromkeys(filter(None, map(memberships.of, members)))) or factions
    if sidecar.factions is not None:
        alone = sidecar.factions if len(sidecar.factions) == 1 else ()
        return DocumentAskers(alone, members, sidecar.factions if not alone else (), is_explained=not sidecar.factions)
    if sidecar.members is None:
        for one in found:
            _doubt(front, one.span, Asking(members=(one,), unlisted=_unlisted(one.unlisted)), doubts)
    titled = questioning(text, names) if not found else None
    for each in titled.names if titled else ():
        if not each.is_listed:
            _doubt(front, each.span, Asking(unlisted=_unlisted(each)), doubts)
    return DocumentAskers(
        factions, members, titled.factions if titled else (), is_explained=titled is not None and not titled.factions
    )


def _unlisted(named: NamedFaction | None) -> tuple[tuple[int, NamedFaction], ...]:
    return ((0, named),) if named else ()


def _doubt(front: Sequence[Paragraph], span: Span, asking: Asking, doubts: AskerDoubts) -> None:
    """Note a doubt about somebody named at a span of the text of these paragraphs, one paragraph on each line."""
    start = 0
    for paragraph in front:
        end = start + len(paragraph.text)
        if span.end <= end:
            doubts.named((paragraph,), asking.moved(-start, len(paragraph.text)))
            return
        start = end + 1


def should_name_factions(front: FrontMatter, *, is_anybody_named: bool) -> bool:
    """Whether documents of this form name the factions that ask.

    The list of questions of a committee names none; if the committee asks and no faction is named, it asks as a whole.
    """
    return front.kind not in LISTS and (is_anybody_named or front.committee is None)
