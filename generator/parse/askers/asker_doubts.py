"""Doubts about those who ask: factions in an unknown spelling, and members without a faction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.grammar.factions.names import FactionNames, NamedFaction
from generator.knowledge.yaml.suggestion import did_you_mean, nearest
from generator.messages.message import joined, say, say_number
from generator.model.block import join
from generator.model.text import SourceText, Span
from generator.parse.askers.askers import Asking
from generator.parse.askers.members import Member
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.problems import Code, Place, Problem, Problems

QUOTED_WORDS = 12
ADVICE = say("name them in consultation.yml")


class AskerDoubts:
    """Collects doubts about the askers of a document: one for each faction, for all members, and for all questions."""

    def __init__(self, source: SourceText, names: FactionNames, problems: Problems) -> None:
        self._source = source
        self._names = names
        self._problems = problems
        self._reported: set[str] = set()
        self._members: dict[str, Place] = {}
        self._questions: list[Paragraph] = []
        self._are_headed = False

    def named(self, paragraphs: Sequence[Paragraph], asking: Asking) -> None:
        """Note the doubts about those whom these paragraphs name; `asking` gives positions among the paragraphs."""
        if asking.is_repeated:
            return
        for position, named in asking.unlisted:
            self.unlisted(named, self._place(paragraphs[position], named.span))
        if asking.members:
            self.members(asking.members, paragraphs[asking.text])

    def members(self, members: Iterable[Member], paragraph: Paragraph) -> None:
        """Note the members whose faction is unknown."""
        for one in members:
            if one.faction is None and one.unlisted is None and one.span.end:
                self._members.setdefault(one.name, self._place(paragraph, one.span))

    def question(self, paragraph: Paragraph) -> None:
        """Note a question, by its first paragraph, whose asker is unknown."""
        self._questions.append(paragraph)

    def headed(self, heading: Paragraph) -> None:
        """Note a heading: one over the questions of factions shows that the document names those who ask."""
        self._are_headed = self._are_headed or heading.role is Role.FACTIONS

    def forget_questions(self) -> None:
        """Forget the noted questions, because the asker of all of them is known."""
        self._questions.clear()

    def unlisted(self, named: NamedFaction, place: Place) -> None:
        """Report a faction in an unknown spelling, once."""
        if named.written in self._reported:
            return
        self._reported.add(named.written)
        meant = named.faction or nearest(named.written, self._names.written)
        known = did_you_mean(named.written, self._names.written)
        message = say("the faction “{faction}” is not in factions.yml", faction=named.written)
        advice = say("add it, or add this way of writing as an alias")
        if named.faction:
            message = say(
                "the faction “{faction}” is not in factions.yml and was taken for {taken_for}",
                faction=named.written,
                taken_for=named.faction,
            )
        elif known:
            advice = say("{did_you_mean} (else add it, or add this way of writing as an alias)", did_you_mean=known)
        about = (meant,) if meant else ()
        self._problems.add(Problem(Code.UNLISTED_FACTION, place, message, advice, quote=named.written, about=about))

    def report(self, *, expects_factions: bool) -> None:
        """Report the members, and the questions, that have no faction although the document should name one."""
        if not (expects_factions or self._are_headed) or not self._names.written:
            return
        if self._members:
            name, place = next(iter(self._members.items()))
            message = say("the document names no faction of {members}", members=joined(self._members, ", "))
            self._problems.report(Code.NO_FACTION, place, message, ADVICE, quote=name)
        if self._questions:
            first, count = self._questions[0], len(self._questions)
            message = say_number(
                count,
                "nothing shows which faction asks this question",
                "nothing shows which faction asks {number} questions, of which this is the first",
            )
            place = self._source.place(first.block.start)
            quote = " ".join(first.text.split()[:QUOTED_WORDS])
            self._problems.report(Code.NO_FACTION, place, message, ADVICE, quote)

    def _place(self, paragraph: Paragraph, span: Span) -> Place:
        return self._source.place(join(self._source, paragraph.block).legible.source_span(span).start)
