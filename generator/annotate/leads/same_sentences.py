"""Marks the sentences of answers that stand in another answer of the same document as well, or nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.grammar.same_words.comparison import degree
from generator.grammar.same_words.in_turns import TurnSentence, turn_sentences
from generator.grammar.same_words.sentences import Sentence
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.model.same_words import Degree, SameWords
from generator.problems import Problems

# What stands in more answers is a formula of the document.
_MOST_OTHERS = 8
# Sentences that are alike share so much of their pairs of words; a pair that more sentences have shows none.
_SHARED_PAIRS, _MOST_WITH_PAIR = 0.3, 24
_CERTAINTY = {Degree.SAME: Certainty.CERTAIN, Degree.NEARLY: Certainty.DERIVED, Degree.ALIKE: Certainty.UNKNOWN}


def annotate_same_sentences(
    consultation: Consultation, _knowledge: Knowledge, _problems: Problems
) -> Iterator[Annotation]:
    """The sentences of answers that another answer has as well: an annotation for each other answer, in order.

    The target is the id of that answer; of several sentences there the one that is most alike counts.
    """
    found = [each for each in turn_sentences(consultation) if each.is_answer and not each.is_quoted]
    alike: dict[int, list[tuple[int, Degree]]] = defaultdict(list)
    for one, other in _candidates([each.sentence for each in found]):
        if found[one].turn != found[other].turn and (how := degree(found[one].sentence, found[other].sentence)):
            alike[one].append((other, how))
            alike[other].append((one, how))
    for at in sorted(alike):
        nearest = _nearest(found, alike[at])
        if len(nearest) <= _MOST_OTHERS:
            yield from (_annotation(found[at], found[other], how) for other, how in nearest)


def _candidates(compared: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """The pairs of sentences that share enough of their pairs of words to be compared, each once, the first first."""
    of_pair: Mapping[tuple[str, str], list[int]] = defaultdict(list)
    for at, each in enumerate(compared):
        pairs = set(pairwise(each.words))
        shared: Counter[int] = Counter()
        for pair in pairs:
            having = of_pair[pair]
            if len(having) < _MOST_WITH_PAIR:
                shared.update(having)
                having.append(at)
        for before in sorted(shared):
            if shared[before] >= _SHARED_PAIRS * min(len(pairs), len(compared[before].words) - 1):
                yield before, at


def _nearest(found: Sequence[TurnSentence], others: Sequence[tuple[int, Degree]]) -> list[tuple[int, Degree]]:
    """Of each other answer the sentence that is most alike, in the order of the document."""
    order = list(Degree)
    best: dict[str, tuple[int, Degree]] = {}
    for other, how in sorted(others, key=lambda each: (order.index(each[1]), each[0])):
        best.setdefault(found[other].turn, (other, how))
    return sorted(best.values())


def _annotation(one: TurnSentence, other: TurnSentence, how: Degree) -> Annotation:
    return Annotation(
        AnnotationKind.SAME_WORDS,
        other.turn,
        one.block,
        one.span,
        one.exchange,
        _CERTAINTY[how],
        same=SameWords(how, other.block, other.span),
    )
