"""Headings of exchanges without what stands above them already: who asks in a section, what a page is about."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.consultation import Consultation, Exchange
from generator.render.writing.markdown import Markdown, escape
from generator.render.writing.wording import enumeration

_BEHIND_LABEL = ": "


def without_factions(heading: Markdown, label: str, factions: Sequence[str]) -> Markdown:
    """The heading with this label without the factions in it: `Vraag 5 en 6: vrede`; as it is where it names none."""
    return Markdown(_cut(heading, escape(label), escape(_named(factions))))


def listed_without_factions(listed: str, label: str, factions: Sequence[str]) -> str:
    """The same of a heading as a list of contents has it, which is text."""
    return _cut(listed, label, _named(factions))


def without_subject(heading: Markdown, label: str, subject: str) -> Markdown:
    """The heading with this label without a topic or theme that it begins with, and that its page is about.

    `Vraag 21, Volt: Turkije: “hoe het ervoor staat”` becomes `Vraag 21, Volt: “hoe het ervoor staat”`.
    """
    opening, title = f"{escape(label)}{_BEHIND_LABEL}", escape(subject)
    begins = f"{opening}{title}"
    if not subject or not heading.startswith(begins):
        return heading
    rest = str(heading[len(begins) :])
    if not rest:
        return escape(label)
    if rest.startswith(_BEHIND_LABEL):
        return Markdown(f"{opening}{rest.removeprefix(_BEHIND_LABEL)}")
    if rest.startswith(" (") and rest.endswith(")"):
        return Markdown(f"{opening}{rest[2:-1]}")
    return heading


def named_by_document(consultation: Consultation) -> frozenset[str]:
    """The ids of the exchanges whose factions a document names as a whole: it has no others; none where it has."""
    if len({exchange.factions for exchange in consultation.exchanges}) != 1:
        return frozenset()
    return frozenset(exchange.id for exchange in consultation.exchanges if _says_who_asks(exchange))


def named_by_sections(consultation: Consultation) -> frozenset[str]:
    """The ids of the exchanges whose factions the heading of their section names."""
    return frozenset(
        exchange.id
        for section in consultation.sections
        for exchange in section.exchanges
        if section.heading is not None and section.factions == exchange.factions and _says_who_asks(exchange)
    )


def _says_who_asks(exchange: Exchange) -> bool:
    """Whether it names its factions below its heading, too: with members, or above a question without a label."""
    is_named = len(exchange.factions) > 1 or bool(exchange.members)
    return is_named or any(question.label is None for question in exchange.questions)


def _named(factions: Sequence[str]) -> str:
    return f", {enumeration(factions)}" if factions else ""


def _cut(heading: str, label: str, named: str) -> str:
    if not named or not heading.startswith(label):
        return heading
    return f"{label.removesuffix(named)}{heading[len(label) :]}"
