"""The doubts of one cause in one consultation, and what is known there to answer them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.knowledge.consultation_yml.quotes import folded
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Code, Problem
from generator.render.worklist.item import Decision
from generator.render.worklist.whereabouts import Whereabouts

CONFIRMED = "Vergeleken met het document en in orde."
# What an editor has found who pastes an entry of `checked` as it is; readers see it on the page Verantwoording.
FOUND = {
    Code.HIDDEN_TEXT: "Deze woorden horen niet bij de tekst.",
    Code.RECOGNISED_TEXT: "De tekst is vergeleken met de gescande bladzijden.",
    Code.UNSURE_WORD: "Vergeleken met de scan. Het woord klopt.",
    Code.MISSED_WORDS: "Vergeleken met de scan. Hier ontbreken geen woorden.",
    Code.SOURCE_AS_TEXT: "De tekst op de site is genoeg.",
    Code.UNREAD_ELEMENT: "De tekst staat er helemaal.",
    Code.TEXT_DIRECTION: "Zo staat het in het document.",
    Code.JOINED_WORDS: "Zo staat het in het document.",
    Code.UNCERTAIN_NOTE: "Vergeleken met het document. Dit blijft zo staan.",
    Code.NO_QUESTIONS: "Het document stelt geen vragen.",
    Code.NO_ANSWER: "Het document heeft geen antwoord op deze vraag.",
    Code.NO_QUESTION: "Het document heeft geen vraag bij dit antwoord.",
    Code.UNLABELLED: "Alle vragen en antwoorden zijn vergeleken met het document.",
    Code.REPEATED_NUMBER: "Het document gebruikt dit nummer vaker.",
    Code.NUMBER_GAP: "Het document slaat een nummer over.",
    Code.NO_FACTION: "Het document noemt geen fractie.",
    Code.OPEN_FACT: "Het document laat dit open.",
    Code.MISSING_FACT: "Het document vermeldt dit niet.",
    Code.IMPOSSIBLE_DATE: "Zo staat het in het document.",
    Code.DATES_DISAGREE: "Zo staat het in het document.",
    Code.CONTACT_DATA: "Deze gegevens blijven weg.",
    Code.NAME_KEPT: "Dit is iemand anders.",
    Code.NO_TOPIC: "Geen van onze onderwerpen past.",
    Code.UNEXPLAINED_TERM: "Deze afkorting blijft zonder uitleg.",
    Code.WEAK_THEME: "Deze thema’s blijven onzeker.",
}


@dataclass(frozen=True)
class Case:
    """Doubts of one cause, in order of place, never none."""

    record: Record
    knowledge: Knowledge
    where: Whereabouts
    problems: tuple[Problem, ...]

    @property
    def first(self) -> Problem:
        """The doubt that stands first."""
        return self.problems[0]

    @property
    def quote(self) -> str:
        """The words of the first doubt as an editor quotes them, empty for none."""
        return folded(self.first.quote)

    def checked(self) -> Decision:
        """The entry that says of all these doubts that the page is right: by their words where these are the same."""
        code = self.first.code
        is_one = len({folded(problem.quote) for problem in self.problems}) == 1
        quoted = {"quote": self.quote} if is_one and self.quote else {}
        return {"checked": [{"code": code.label, **quoted, "note": FOUND.get(code, CONFIRMED)}]}

    def correction(self, **decided: object) -> Decision:
        """A correction of the paragraph in which the first doubt stands; `part` is what it is."""
        entry = {"is" if key == "part" else key: value for key, value in decided.items()}
        return {"corrections": [{**self.where.pointing_at(self.first.place), **entry}]}
