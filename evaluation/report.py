"""The result of an evaluation as Markdown: what is right, document by document, and every miss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from evaluation.comparison import Comparison
from evaluation.figures import Score
from evaluation.outline import FACTS, Outline

RIGHT, WRONG, NOTHING_TO_SAY = "✓", "✗", "·"

INTRODUCTION = """\
# Results

Made by `make evaluate`: the documents of [corpus/](corpus/README.md) as the parser understands them, held against the
[keys](README.md). {right} of {all} documents are right in everything, {complete_right} of the {complete} complete ones.

- A *question* or an *answer* is right when its first and its last five words are those of the key.
- A *pairing* is a question with an answer that serves it. Its texts count as those of the key when they begin or end
  with the same words or bear the same number: so a wrong end of an answer spoils the answer, not the pairing.
- An *exchange* is right when all of it is: texts, numbers, factions, what stands together, and the state.
- A document that cannot be read or parsed counts as wrong in everything.
"""
FACTS_LEGEND = f"""\
{RIGHT} right, {WRONG} wrong, {NOTHING_TO_SAY} rightly nothing, for the document does not say.
"""


@dataclass(frozen=True)
class Judged:
    """One document with its key and what came of it."""

    name: str
    suffix: str
    key: Outline
    comparison: Comparison

    @property
    def is_complete(self) -> bool:
        """Whether its key has exchanges; else it is an opening."""
        return self.key.exchanges is not None


def report(documents: Sequence[Judged]) -> str:
    """The whole of results.md."""
    complete = [document for document in documents if document.is_complete]
    introduction = INTRODUCTION.format(
        right=_right(documents), all=len(documents), complete_right=_right(complete), complete=len(complete)
    )
    parts = [
        introduction,
        "## Questions, answers, pairings\n",
        _table(("", "in the keys", "found", "right", "precision", "recall"), _totals(complete)),
        "## Complete documents\n\nRight of those in the key, and how many were found where that differs.\n",
        _table(
            ("document", "format", "questions", "answers", "pairings", "exchanges", "all right"),
            (_scores(document) for document in complete),
        ),
        "## Facts\n",
        FACTS_LEGEND,
        _table(("document", *FACTS), (_facts(document) for document in documents)),
        _table(("", *FACTS), _facts_in_all(documents)),
        "## Misses\n",
        "".join(map(_misses, documents)) or "None.\n",
    ]
    return "\n".join(parts)


def _right(documents: Iterable[Judged]) -> int:
    return sum(document.comparison.is_right for document in documents)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(row)} |\n" for row in lines)


def _parts(comparison: Comparison) -> Mapping[str, Score]:
    return {
        "questions": comparison.questions,
        "answers": comparison.answers,
        "pairings": comparison.pairings,
        "exchanges": comparison.exchanges,
    }


def _totals(documents: Sequence[Judged]) -> Iterator[Sequence[str]]:
    every = [_parts(document.comparison) for document in documents]
    for name in _parts(Comparison({}, ())):
        total = sum((parts[name] for parts in every), Score())
        counts = (str(total.in_key), str(total.found), str(total.right))
        yield name, *counts, _share(total.precision), _share(total.recall)
    yield "documents", str(len(documents)), "", str(_right(documents)), "", _share(_ratio(documents))


def _ratio(documents: Sequence[Judged]) -> float | None:
    return _right(documents) / len(documents) if documents else None


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _scores(document: Judged) -> Sequence[str]:
    cells = map(_score, _parts(document.comparison).values())
    return document.name, document.suffix, *cells, RIGHT if document.comparison.is_right else WRONG


def _score(score: Score) -> str:
    counts = f"{score.right}/{score.in_key}"
    return counts if score.found == score.in_key else f"{counts} ({score.found} found)"


def _facts(document: Judged) -> Sequence[str]:
    facts = document.comparison.facts
    return document.name, *(_sign(facts[name], bool(document.key.facts[name])) for name in FACTS)


def _sign(is_right: bool, is_in_key: bool) -> str:
    if not is_right:
        return WRONG
    return RIGHT if is_in_key else NOTHING_TO_SAY


def _facts_in_all(documents: Sequence[Judged]) -> Iterator[Sequence[str]]:
    """How often each fact is right: in all documents, in those whose key has it, and in the others."""
    for name, wanted in (
        ("right in all", (True, False)),
        ("where the key has it", (True,)),
        ("where the key lacks it", (False,)),
    ):
        counts = []
        for fact in FACTS:
            of = [document for document in documents if bool(document.key.facts[fact]) in wanted]
            counts.append(f"{sum(document.comparison.facts[fact] for document in of)}/{len(of)}")
        yield name, *counts


def _misses(document: Judged) -> str:
    if document.comparison.is_right:
        return ""
    lines = (
        f"- {miss.about}: the key says {_plain(miss.key)}, the parser {_plain(miss.found)}\n"
        for miss in document.comparison.misses
    )
    return f"### {document.name}\n\n{''.join(lines)}\n"


def _plain(text: str) -> str:
    """Official words with the characters that Markdown would act upon made literal."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#" else letter for letter in " ".join(text.split()))
