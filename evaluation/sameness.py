"""Whether two readings of one document hold the same exchanges, with the same words in each.

Words are compared as people read them: programs change quotes, dashes and spaces, and draw bullets or type them. A word
that differs only in a hyphen differs where a line end was repaired for it, not where the other program wrote it so.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evaluation.alignment import align
from evaluation.findings import outline
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, Question

_LEFT_OUT = re.compile(r"[\u00ad\u200b\ufeff\s\"'“”„«»‹›‘’‚`´\-–—‑‒]+")
_NO_WORD = re.compile(r"[\W_]*")
_BESIDE_TEXT = frozenset({BlockKind.TABLE, BlockKind.CAPTION})


@dataclass(frozen=True)
class Held:
    """The words of one side of an exchange, tables among them; `tables` is true when there are any."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    numbers: frozenset[str]
    tables: bool


@dataclass(frozen=True)
class Difference:
    """A difference in an exchange: its subject, what the document says, and what the converted document says."""

    about: str
    wanted: str
    found: str


def letters(words: Iterable[str]) -> str:
    """Words as one run of letters and signs, without what programs change."""
    text = unicodedata.normalize("NFKC", " ".join(words))
    return "".join(_LEFT_OUT.sub("", word) for word in text.split() if not _NO_WORD.fullmatch(word))


def partners(wanted: Consultation, found: Consultation) -> dict[int, int]:
    """For each exchange of the document that was found, its position among those of the converted document."""
    here, there = _positions(wanted), _positions(found)
    pairs = align(outline(wanted).questions, outline(found).questions)
    result: dict[int, int] = {}
    for question, other in sorted(pairs.items()):
        result.setdefault(here[question], there[other])
    return result


def differences(wanted: Consultation, exchange: Exchange, found: Consultation, other: Exchange) -> Iterator[Difference]:
    """What differs between an exchange of the document and its partner."""
    for name, mine, theirs in (
        ("question", exchange.questions, other.questions),
        ("answer", exchange.answers, other.answers),
    ):
        yield from _of_side(name, _held(wanted, mine), _held(found, theirs), found)
    if exchange.state != other.state:
        yield Difference("state", exchange.state, other.state)
    if exchange.factions != other.factions:
        yield Difference("factions", ", ".join(exchange.factions), ", ".join(other.factions))


def _positions(consultation: Consultation) -> list[int]:
    """Of each question the position of its exchange."""
    return [place for place, exchange in enumerate(consultation.exchanges) for _ in exchange.questions]


def _held(consultation: Consultation, parts: Sequence[Question | Answer]) -> Held:
    blocks = [consultation.blocks[index] for part in parts for index in part.paragraphs]
    labels = [consultation.text(part.label) for part in parts if part.label is not None]
    return Held(
        tuple(word for block in blocks for word in consultation.text(block.index).split()),
        tuple(dict.fromkeys(letters(label.split()) for label in labels)),
        frozenset(number for part in parts for number in re.findall(r"\w+", part.number)),
        any(block.kind in _BESIDE_TEXT for block in blocks),
    )


def _of_side(name: str, wanted: Held, found: Held, converted: Consultation) -> Iterator[Difference]:
    if not _same_words(wanted, found):
        yield Difference(f"{name}, words", *_first_difference(wanted.words, found.words))
    elif repaired := _ill_repaired(wanted, found, converted):
        yield Difference(f"{name}, hyphens", "", ", ".join(repaired))
    if wanted.labels != found.labels:
        yield Difference(f"{name}, labels", "; ".join(wanted.labels), "; ".join(found.labels))
    if wanted.numbers != found.numbers:
        yield Difference(f"{name}, numbers", ", ".join(sorted(wanted.numbers)), ", ".join(sorted(found.numbers)))


def _same_words(wanted: Held, found: Held) -> bool:
    """Whether the words are the same, in order; a program may write the cells of a table in another order."""
    if letters(wanted.words) == letters(found.words):
        return True
    return wanted.tables and _counted(wanted.words) == _counted(found.words)


def _counted(words: Sequence[str]) -> Counter[str]:
    return Counter(filter(None, (letters((word,)) for word in words)))


def _ill_repaired(wanted: Held, found: Held, converted: Consultation) -> list[str]:
    """Words that no file holds as they were found: a line end was repaired in another way than the document has it."""
    known = {_folded(word) for word in (*wanted.words, *converted.source.text.split())}
    return [word for word in found.words if _folded(word) not in known and not _NO_WORD.fullmatch(word)]


def _folded(word: str) -> str:
    return re.sub(r"[\"'“”„«»‘’`´]", "", unicodedata.normalize("NFKC", word)).strip(".,;:?!()[]")


def _first_difference(wanted: Sequence[str], found: Sequence[str]) -> tuple[str, str]:
    """A few words from the first that differs on: what the document has there, and what was found."""
    few = 8
    one, other = [word for word in wanted if letters((word,))], [word for word in found if letters((word,))]
    place = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if letters((a,)) != letters((b,))),
        min(len(one), len(other)),
    )
    return " ".join(one[place : place + few]), " ".join(other[place : place + few])
