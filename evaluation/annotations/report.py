"""The result of scoring annotations as Markdown: figures for the tuned part and the part kept apart, and every miss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evaluation.annotations.commitments import Commitments
from evaluation.annotations.comparison import Comparison
from evaluation.annotations.marks import is_apart
from evaluation.figures import Score

INTRODUCTION = """\
The annotations of {program}, held against the [keys](README.md) of {exchanges} exchanges of {documents} documents.

- *Themes*: an exchange is right when the best theme given to it is one that the key has, in `themes` or `also`; *all
  right* when each theme given to it is. *Wanted* are the themes of `themes`.
- *Definitions* and *language of parts*: right when both halves of a pair stand letter for letter in the key. A phrase
  that the key has in `foreign_also`, or that is part of one there, counts for nothing.
- *References*: right when the key has the id in this exchange. *References within*: each question that is led to is
  one; right when the key has it for the same words, or for words that hold these or stand in them. *Commitments*: right
  when the key has the sentence; the last columns say how many of the right ones have the right addressee and term.
- The part *kept apart* is never tuned on; its misses are counted, not shown.
"""


@dataclass(frozen=True)
class Scored:
    """One document with what came of it."""

    document: str
    comparison: Comparison

    @property
    def is_apart(self) -> bool:
        """Whether it is kept apart."""
        return is_apart(self.document)


def report(documents: Sequence[Scored], program: str, shows_apart: bool = False) -> str:
    """The whole report; `shows_apart` shows the misses of the part kept apart, too."""
    parts = [(name, [each for each in documents if each.is_apart is apart]) for name, apart in _PARTS]
    totals = [(name, _total(held)) for name, held in parts if held]
    every = _total(documents)
    introduction = INTRODUCTION.format(program=program, exchanges=every.themes.exchanges, documents=len(documents))
    return "\n".join(
        [
            introduction,
            "## Themes\n",
            _table(
                ("", "exchanges", "best right", "share", "all right", "share", "without", "wanted", "given of these"),
                (list(_themes(name, total)) for name, total in totals),
            ),
            "## Definitions\n",
            _table(_PAIRS, (_pairs(name, total.definitions) for name, total in totals)),
            "## Language of parts\n",
            _table(_PAIRS, (_pairs(name, total.foreign) for name, total in totals)),
            "## References\n",
            _table(_PAIRS, (_pairs(name, total.references) for name, total in totals)),
            "## References within\n",
            _table(_PAIRS, (_pairs(name, total.within) for name, total in totals)),
            "## Commitments\n",
            _table((*_PAIRS, "addressee", "term"), (_commitments(name, total.commitments) for name, total in totals)),
            "## Misses\n",
            "\n".join(_misses(each, shows_apart) for each in documents if each.comparison.misses) or "None.\n",
        ]
    )


_PARTS = (("tuned", False), ("kept apart", True))
_PAIRS = ("", "in the keys", "found", "right", "precision", "recall", "F1")


def _total(documents: Iterable[Scored]) -> Comparison:
    return sum((each.comparison for each in documents), Comparison())


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, ["---"] * len(head), *rows))


def _themes(name: str, total: Comparison) -> Iterator[str]:
    themes = total.themes
    yield from (name, str(themes.exchanges))
    for right in (themes.best_right, themes.all_right):
        yield from (str(right), _share(right / themes.exchanges if themes.exchanges else None))
    yield from (str(themes.without), str(themes.wanted.in_key), str(themes.wanted.right))


def _pairs(name: str, count: Score) -> Sequence[str]:
    shares = map(_share, (count.precision, count.recall, count.f1))
    return name, str(count.in_key), str(count.found), str(count.right), *shares


def _commitments(name: str, count: Commitments) -> Sequence[str]:
    return *_pairs(name, count.sentences), str(count.addressee), str(count.term)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _misses(scored: Scored, shows_apart: bool) -> str:
    misses = scored.comparison.misses
    if scored.is_apart and not shows_apart:
        return f"### {scored.document} (kept apart)\n\n{len(misses)} misses.\n"
    return f"### {scored.document}\n\n" + "".join(f"- {_plain(miss)}\n" for miss in misses)


def _plain(text: str) -> str:
    """Official words with the characters that Markdown would act upon made literal."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#" else letter for letter in text)
