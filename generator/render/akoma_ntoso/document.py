"""A consultation as a document of Akoma Ntoso 3.0, published beside it.

Rules: Akoma Ntoso Version 1.0, Part 2: Specifications (OASIS Standard, 29 August 2018). All text of the preface and the
body is that of the document, but for `omissis`, and with the signs of its notes in the attribute `marker`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.identifiers import slug
from generator.model.library import Attachment, Record
from generator.render.akoma_ntoso.blocks import BlockWriter
from generator.render.akoma_ntoso.inline import Inlines
from generator.render.akoma_ntoso.metadata import metadata
from generator.render.akoma_ntoso.notes import Footnotes, editorial_notes
from generator.render.akoma_ntoso.references import References
from generator.render.akoma_ntoso.structure import Blocks, DebateSection, Structure, TurnPart, structure
from generator.render.akoma_ntoso.turns import TurnWriter
from generator.render.akoma_ntoso.xml import NAMESPACE, OURS, PREFIX, Written, element, escape
from generator.render.marks.anchors import heading_anchor
from generator.render.summaries.archive import Surroundings
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.writing.version_sentences import said

_HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{NAMESPACE}" xmlns:{PREFIX}="{OURS}">\n'
_LANGUAGE = "nl"


def akoma_ntoso_attachment(record: Record, around: Surroundings) -> Attachment:
    """The file that is published."""
    path = akoma_ntoso_path(record.consultation.id)
    return Attachment(path, akoma_ntoso(record, around).encode("utf-8"))


def akoma_ntoso(record: Record, around: Surroundings) -> str:
    """The XML of a consultation, valid by the schema of the standard; a line for each section, question and answer."""
    iris = SiteIris(around.site_url, akoma_ntoso_path(record.consultation.id))
    references = References(iris)
    made = structure(record.consultation)
    writer = _Writer(record, around, references, made)
    text = writer.text()
    meta = metadata(record, references, iris, around.site_name, editorial_notes(record, iris))
    kind = slug(record.consultation.front.kind or "") or "schriftelijk-overleg"
    return f"{_HEAD}{element('debate', f'{meta}{text}', name=kind)}\n</akomaNtoso>\n"


class _Writer:
    """Writes the text of one document."""

    def __init__(self, record: Record, around: Surroundings, references: References, made: Structure) -> None:
        consultation = record.consultation
        inlines = Inlines(record, around.knowledge, references, made.turns)
        self._consultation = consultation
        self._references = references
        self._structure = made
        self._withdrawn = record.versions.withdrawn
        self._footnotes = Footnotes(consultation, inlines)
        self._blocks = BlockWriter(consultation, inlines, self._footnotes.call)
        self._turns = TurnWriter(consultation, self._blocks, references, made.turns)

    def text(self) -> str:
        """The preface, where the document has one, and the body."""
        preface = self._blocks.blocks(self._structure.preface, "preface")
        # In the order of the text, for a note stands where it is first called.
        sections = "".join(map(self._section, self._structure.sections))
        body = f"{sections}{self._notes(is_needed=not sections)}"
        before = element("preface", preface, lang=_LANGUAGE) if preface else ""
        return f"\n{before}\n{element('debateBody', body, lang=_LANGUAGE)}\n"

    def _section(self, section: DebateSection) -> Written:
        heading = ""
        if section.heading is not None:
            heading = element("heading", self._blocks.words(section.heading), eId=f"{section.id}__heading")
        parts = "".join(self._part(part, section.id) for part in section.parts)
        factions = section.section.factions if section.section else ()
        return element(
            "debateSection",
            f"{heading}{parts}\n",
            eId=section.id,
            name="faction" if factions else "subject" if section.is_below else "part",
            refersTo=" ".join(map(self._references.faction, factions)),
            ours_anchor=heading_anchor(self._consultation, section.section) if section.section else "",
        )

    def _part(self, part: Blocks | TurnPart | DebateSection, within: str) -> str:
        if isinstance(part, DebateSection):
            return f"\n{self._section(part)}"
        if isinstance(part, TurnPart):
            return f"\n{self._turns.turn(part)}"
        return f"\n{self._blocks.blocks(part.indexes, within)}"

    def _withdrawal(self) -> Iterator[Written]:
        """What stands in the place of a document that was withdrawn."""
        if self._withdrawn:
            yield element("p", element("omissis", escape(f"[{said(self._withdrawn)}]"), class_="ours"))

    def _notes(self, *, is_needed: bool) -> str:
        """The notes that no sign in the text calls, in a section of their own; a body must have a section."""
        others = "".join((*self._footnotes.others(), *self._withdrawal()))
        if not others and not is_needed:
            return ""
        return element("debateSection", others, name="notes" if others and not self._withdrawn else "part")
