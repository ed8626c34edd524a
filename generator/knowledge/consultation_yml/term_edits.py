"""What the editor of a consultation says about terms: what they mean in it, or that they are not explained there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.knowledge.editors_lists.glossary import not_overruled
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.suggestion import did_you_mean, nearest
from generator.messages.message import NOTHING, Message, say
from generator.model.consultation_yml import TermEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Code, Problems

_FEW = 2


def check_terms(edits: Sequence[TermEdit], places: Places, problems: Problems, knowledge: Knowledge) -> None:
    """Report meanings that the glossary lacks, and edits that decide nothing."""
    for position, edit in enumerate(edits):
        place = places.value(("terms", position, "means" if edit.means else "term"))
        found = _written_so(edit.term, knowledge.terms)
        expansions = [meaning for term in found if (meaning := meaning_written(edit.term, term))]
        if edit.means and not edit.explain:
            message = say("‘means’ and ‘explain: false’ exclude each other")
            problems.report(Code.INVALID_VALUE, place, message, say("keep one of the two"))
        elif edit.explain and not edit.means:
            problems.report(
                Code.INVALID_VALUE, place, say("this decides nothing"), say("write ‘means’, or ‘explain: false’")
            )
        elif edit.means and edit.means not in expansions:
            message = say("the glossary has no ‘{term}’ that stands for ‘{means}’", term=edit.term, means=edit.means)
            known = did_you_mean(edit.means, expansions) if found else _similar_term(edit.term, knowledge)
            advice = known or say("add it to glossary.yml")
            problems.report(Code.UNKNOWN_TERM, place, message, advice, edit.means)


def _similar_term(written: str, knowledge: Knowledge) -> Message:
    """The term that may be meant: one of nearly as many letters, for every short word is a part of longer ones."""
    similar = nearest(written, [word for term in knowledge.terms for word in (term.term, *term.forms)])
    return did_you_mean(written, [similar]) if similar and abs(len(similar) - len(written)) <= _FEW else NOTHING


def with_terms_decided(knowledge: Knowledge, edits: Iterable[TermEdit]) -> Knowledge:
    """What is known in a consultation of which the editor decided this."""
    edits = tuple(edits)
    if not edits:
        return knowledge
    chosen = (
        term.name
        for edit in edits
        for term in _written_so(edit.term, knowledge.terms)
        if meaning_written(edit.term, term) == edit.means
    )
    off = tuple(GlossaryTerm(term=edit.term, definition="–", explain=False) for edit in edits if not edit.explain)
    kept = {
        "chosen": frozenset(chosen),
        "glossary": (*not_overruled(knowledge.glossary, off), *off),
        "general": tuple(not_overruled(knowledge.general, off)),
    }
    return knowledge.model_copy(update=kept)


def meaning_written(written: str, term: GlossaryTerm) -> str | None:
    """What an editor calls the meaning of words: their expansion, else the term that they are a form of."""
    return term.expansion or (term.term if term.term != written else None)


def _written_so(written: str, terms: Iterable[GlossaryTerm]) -> list[GlossaryTerm]:
    return [term for term in terms if written in (term.term, *term.forms)]
