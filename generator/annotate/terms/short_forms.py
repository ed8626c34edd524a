"""Offers a short form that a document introduces wherever it stands in it, with what the document says it stands for.

The glossary says more: where it has the same meaning its entry is shown, and nothing is doubled. Where it has another
one the document is right about itself, and an editor is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.annotate.blocks import passages
from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.grammar.long_forms.text_before import bare_letters, follows_article
from generator.grammar.short_forms.letters import spells
from generator.grammar.short_forms.shapes import base, is_marked, is_surely_short
from generator.grammar.terms.same_name import is_related_name, is_same_name
from generator.grammar.words.abbreviations import words_of
from generator.grammar.words.hints import is_plainly_written, written_in
from generator.grammar.words.in_text import Finder, as_opening
from generator.messages.message import listed, say, with_and
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import DefinitionEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.legible import legible
from generator.problems import Code, Place, Problem, Problems


@dataclass(frozen=True)
class _Meaning:
    """What a short form stands for in a document, its place, and other things that it stands for there as well.

    `is_settled` shows that an editor confirmed it, `by_editor` that an editor says something else than the document.
    """

    long: str
    place: Place
    others: tuple[str, ...] = ()
    is_settled: bool = False
    by_editor: bool = False


def offer_short_forms(
    consultation: Consultation,
    knowledge: Knowledge,
    edits: Sequence[DefinitionEdit],
    annotations: Iterable[Annotation],
    problems: Problems,
) -> tuple[Annotation, ...]:
    """The annotations with every use of a short form of the document, and without what contradicts these.

    Decisions of the editor take the place of what was found. A short form that the glossary, or the document itself,
    uses for something else is a doubt, unless the editor decided.
    """
    held = _without(consultation, annotations, {base(edit.short): edit.long for edit in edits})
    meanings = _meanings(consultation, held, edits)
    uses = [*_uses(consultation, meanings)]
    terms = _terms_at(held, uses, knowledge.term_by_name)
    explained = {short for short, found in terms.items() if _explains(found, meanings[short])}
    offered = meanings.keys() - explained
    for short, meaning in meanings.items():
        if not meaning.is_settled:
            _report(short, meaning, terms.get(short, ()) if short in offered else (), problems)
    places = {(use.block, use.span) for short, use in uses if short in offered}
    kept = (each for each in held if each.kind is not AnnotationKind.TERM or (each.block, each.span) not in places)
    return (*kept, *(use for short, use in uses if short in offered))


def _without(
    consultation: Consultation, annotations: Iterable[Annotation], decided: Mapping[str, str | None]
) -> tuple[Annotation, ...]:
    """The annotations without introductions that the editor decided otherwise."""
    return tuple(
        each
        for each in annotations
        if each.kind is not AnnotationKind.DEFINITION
        or decided.get(base(_words(consultation, each)), each.target) == each.target
    )


def _words(consultation: Consultation, annotation: Annotation) -> str:
    if annotation.block is None or annotation.span is None:
        return ""
    return bare_letters(legible(consultation.text(annotation.block)[annotation.span.start : annotation.span.end]))


def _meanings(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[DefinitionEdit]
) -> Mapping[str, _Meaning]:
    """By short form what it stands for; the first time counts."""
    found: dict[str, list[Annotation]] = defaultdict(list)
    for each in annotations:
        if each.kind is AnnotationKind.DEFINITION and _may_be_offered(consultation, each):
            found[base(_words(consultation, each))].append(each)
    made = {short: _first(consultation, given) for short, given in found.items()}
    start = consultation.source.place(0)
    for edit in edits:
        short = base(edit.short)
        if edit.long and short in made:
            made[short] = replace(made[short], is_settled=True)
        elif edit.long:
            made[short] = _Meaning(edit.long, start, is_settled=True, by_editor=True)
    return made


def _may_be_offered(consultation: Consultation, introduced: Annotation) -> bool:
    """Whether nothing else is written so: a word with an article stands in other names, too (`Raad`)."""
    short = _words(consultation, introduced)
    if introduced.block is None or introduced.span is None or not is_marked(short):
        return False
    with_article = follows_article(consultation.text(introduced.block), introduced.span.start)
    return is_surely_short(short) or not with_article or spells(introduced.target, short)


def _first(consultation: Consultation, given: Sequence[Annotation]) -> _Meaning:
    first = given[0]
    others = dict.fromkeys(each.target for each in given if not is_same_name(each.target, first.target))
    return _Meaning(first.target, _place(consultation, first), tuple(others))


def _place(consultation: Consultation, annotation: Annotation) -> Place:
    if annotation.block is None or annotation.span is None:
        return consultation.source.place(0)
    return consultation.source.place(consultation.joined(annotation.block).source_span(annotation.span).start)


def _uses(consultation: Consultation, meanings: Mapping[str, _Meaning]) -> Iterator[tuple[str, Annotation]]:
    """Every place in running text where one of the short forms stands."""
    if not meanings:
        return
    finder, firsts = Finder((short, short) for short in meanings), _first_words(meanings)
    for passage in passages(consultation):
        for short, span in finder.find(passage.text) if _may_hold(passage.text, firsts) else ():
            meaning = meanings[short]
            yield (
                short,
                Annotation(
                    AnnotationKind.SHORT_FORM,
                    meaning.long,
                    passage.block,
                    passage.span(span),
                    passage.exchange,
                    by_editor=meaning.by_editor,
                ),
            )


def _first_words(shorts: Iterable[str]) -> frozenset[str] | None:
    """The first words of short forms, in each way to write them; None where one begins with something else."""
    found: set[str] = set()
    for short in shorts:
        first = next(iter(words_of(short)), "")
        if not short.startswith(first) or written_in(first) != {first}:
            return None
        found.update((first, *as_opening(first)))
    return frozenset(found)


def _may_hold(text: str, firsts: frozenset[str] | None) -> bool:
    """Whether one of some first words stands in a text; of a text that is not plainly written nobody knows."""
    return firsts is None or not is_plainly_written(text) or not firsts.isdisjoint(written_in(text))


def _terms_at(
    annotations: Iterable[Annotation],
    uses: Iterable[tuple[str, Annotation]],
    by_name: Mapping[str, GlossaryTerm],
) -> Mapping[str, tuple[GlossaryTerm, ...]]:
    """By short form the glossary terms that stand where it stands."""
    at = {(each.block, each.span): each.target for each in annotations if each.kind is AnnotationKind.TERM}
    found: dict[str, dict[GlossaryTerm, None]] = defaultdict(dict)
    for short, use in uses:
        if term := by_name.get(at.get((use.block, use.span), "")):
            found[short][term] = None
    return {short: tuple(terms) for short, terms in found.items()}


def _explains(terms: Iterable[GlossaryTerm], meaning: _Meaning) -> bool:
    return not meaning.by_editor and any(_is_same(term, meaning.long) for term in terms)


def _is_same(term: GlossaryTerm, long: str) -> bool:
    """Whether the glossary means the same; names in two languages cannot be compared, and contradict nothing."""
    if not term.expansion or long.casefold() == term.term.casefold():
        return True
    is_foreign = any(True for _ in foreign_phrases(long))
    if is_foreign is not bool(term.language):
        return True
    # A former name is among the forms, or much like the present one: the entry still says what the body does.
    return any(is_related_name(name, long) for name in (term.expansion, *(form for form in term.forms if " " in form)))


def _report(short: str, meaning: _Meaning, terms: Iterable[GlossaryTerm], problems: Problems) -> None:
    """Report what else a short form stands for, in the glossary and in the document."""
    others = [say("the glossary says ‘{meaning}’", meaning=term.expansion) for term in terms]
    others += [say("elsewhere the document says ‘{meaning}’", meaning=long) for long in meaning.others]
    if others:
        problems.add(
            Problem(
                Code.OTHER_MEANING,
                meaning.place,
                say(
                    "the document introduces {short} as ‘{meaning}’; {other_meanings}",
                    short=short,
                    meaning=meaning.long,
                    other_meanings=listed(others, with_and),
                ),
                advice=say("say under ‘definitions’ in consultation.yml what {short} stands for here", short=short),
                quote=short,
                about=(meaning.long, *meaning.others),
            )
        )
