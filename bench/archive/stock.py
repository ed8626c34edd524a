"""What real consultations lend to made-up ones: the sentences of their questions and of their answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import yaml

from bench.archive.sentences import is_paired
from bench.archive.vocabulary import LONGER_WORD
from generator.grammar.sentences.borders import sentence_spans
from generator.knowledge.load import load_knowledge
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.pipeline import read_file
from generator.problems import Problems

ASKING = "FRACTIE"
"""Stands in a sentence for the faction that asks."""

_FACTION = "-fractie"
_FEWEST, _MOST = 4, 60  # words of a sentence
# The first factions of the list were chosen in the last elections, or are the parts of one that was.
_FACTIONS = 18


@dataclass(frozen=True)
class Lent:
    """The sentences of one real consultation; `by_factions` where factions ask, and not members."""

    by_factions: bool
    remarks: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[str, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its longer words, each as often as it is written."""
        return tuple(LONGER_WORD.findall(" ".join((*self.remarks, *self.questions, *self.answers))))


@dataclass(frozen=True)
class Stock:
    """The sentences of all real consultations, the words that most of them share, and the factions that may ask."""

    lent: tuple[Lent, ...]
    shared: frozenset[str]
    factions: tuple[str, ...]


def stock_of(content: Path) -> Stock:
    """What the consultations in a folder of content lend."""
    found = [lent_by(consultation) for consultation in _consultations(content)]
    lent = tuple(each for each in found if each.questions and each.answers)
    texts = [{*" ".join((*each.remarks, *each.questions, *each.answers)).lower().split()} for each in lent]
    often = Counter(word for words in texts for word in words)
    shared = frozenset(word for word, count in often.items() if 2 * count > len(lent))
    listed = yaml.safe_load((content / "factions.yml").read_text(encoding="utf-8"))
    return Stock(lent, shared, tuple(each["abbreviation"] for each in listed[:_FACTIONS]))


def _consultations(content: Path) -> Iterator[Consultation]:
    knowledge = load_knowledge(content, Problems())
    for path in sorted(content.glob("consultations/*/source.*")):
        if source := read_file(path, Problems()):
            yield parse(source, path.parent.name, knowledge, Sidecar(), Problems())


def lent_by(consultation: Consultation) -> Lent:
    """The sentences of a consultation."""
    exchanges = list(consultation.exchanges)
    asked = list(_sentences(consultation, (block for each in exchanges for block in each.question_blocks)))
    answered = _sentences(consultation, (block for each in exchanges for block in each.answer_blocks))
    return Lent(
        any(ASKING in sentence for sentence in asked),
        tuple(sentence for sentence in asked if not _asks(sentence)),
        tuple(sentence for sentence in asked if _asks(sentence)),
        tuple(sentence for sentence in answered if ASKING not in sentence),
    )


def _asks(sentence: str) -> bool:
    return sentence.endswith("?") or " vragen " in sentence


def _sentences(consultation: Consultation, blocks: Iterable[int]) -> Iterator[str]:
    """The sentences that can stand anywhere: whole, of common length, and about no question by its number."""
    for block in blocks:
        if consultation.blocks[block].kind is BlockKind.PARAGRAPH:
            text = consultation.legible(block)
            for span in sentence_spans(text):
                words = text[span.start : span.end].split()
                if _FEWEST <= len(words) <= _MOST and _can_stand_anywhere(words):
                    yield " ".join(ASKING + _FACTION if word.endswith(_FACTION) else word for word in words)


def _can_stand_anywhere(words: list[str]) -> bool:
    text = " ".join(words)
    is_whole = text[0].isupper() and text[-1] in ".?" and is_paired(text)
    numbered = any(word.lower().startswith("vra") and after[0].isdigit() for word, after in pairwise(words))
    factions = sum("fractie" in word for word in words)
    is_broken = any(word.endswith("-") and after not in ("en", "of") for word, after in pairwise(words))
    return (
        is_whole and not numbered and not is_broken and factions == sum(word.endswith(_FACTION) for word in words) <= 1
    )
