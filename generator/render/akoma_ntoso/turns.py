"""Who asks and who answers, as the questions and answers of the standard name them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.consultation import Answer, Consultation, Question
from generator.render.akoma_ntoso.blocks import BlockWriter
from generator.render.akoma_ntoso.references import References
from generator.render.akoma_ntoso.structure import TurnPart
from generator.render.akoma_ntoso.xml import Written, element
from generator.render.views.people_and_bodies import members_in
from generator.render.views.promising_ministries import answering_for_government


class TurnWriter:
    """Writes the questions and answers of one document; `turns` are the ids of their elements."""

    def __init__(
        self, consultation: Consultation, blocks: BlockWriter, references: References, turns: dict[str, str]
    ) -> None:
        self._consultation = consultation
        self._blocks = blocks
        self._references = references
        self._turns = turns
        self._answering = answering_for_government(consultation)

    def turn(self, part: TurnPart) -> Written:
        """A question or an answer, or what stands of it in one place."""
        turn = part.turn
        label, rest = self._label(part), part.indexes
        if label:
            rest = rest[1:]
        content = f"{label}{self._blocks.blocks(rest, part.id)}"
        anchor = "" if part.continues else turn.id
        continues = f"#{part.continues}" if part.continues else ""
        if isinstance(turn, Answer):
            return self._answer(part, content, anchor, continues)
        by, all_of_them = self._asking(part, turn)
        office = self._consultation.front.addressee
        return element(
            "question",
            content,
            eId=part.id,
            by=by,
            to=self._references.office(office) if office and office.strip() else "",
            refersTo=" ".join(all_of_them),
            ours_anchor=anchor,
            ours_state=part.exchange.state,
            ours_continues=continues,
        )

    def _answer(self, part: TurnPart, content: str, anchor: str, continues: str) -> Written:
        people = [self._references.signatory(each) for each in self._answering]
        only = self._answering[0] if len(self._answering) == 1 else None
        return element(
            "answer",
            content,
            eId=part.id,
            by=people[0] if only else self._references.answering(),
            as_=self._references.office(only.role) if only and only.role.strip() else "",
            refersTo=" ".join(people),
            ours_anchor=anchor,
            ours_answers=" ".join(
                f"#{self._turns[each.id]}" for each in part.exchange.questions if each.id in self._turns
            ),
            ours_continues=continues,
        )

    def _asking(self, part: TurnPart, question: Question) -> tuple[str, Sequence[str]]:
        """Who asks: the one member or faction, else the part of whoever asks; and all members and factions."""
        members = list(dict.fromkeys(members_in(self._consultation.front, part.exchange)))
        people = [self._references.member(each) for each in members]
        factions = [self._references.faction(each) for each in question.factions]
        one = people or factions
        return one[0] if len(one) == 1 else self._references.asking(), [*people, *factions]

    def _label(self, part: TurnPart) -> str:
        """The words that announce a turn, where it has others."""
        first = part.indexes[0]
        is_label = first == part.turn.label and len(part.indexes) > 1
        return element("num", self._blocks.words(first)) if is_label else ""
