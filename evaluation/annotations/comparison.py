"""Comparing the marks that a program gives with those of a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from evaluation.annotations.commitments import Commitments, commitments
from evaluation.annotations.commitments import misses as commitment_misses
from evaluation.annotations.marks import Marks, Pair
from evaluation.annotations.within import matched
from evaluation.figures import Score


@dataclass(frozen=True)
class Themes:
    """Exchanges: all, those whose best theme is right, whose every theme is right, and those without any theme.

    `wanted` counts the themes that the key wants, those that were given, and those that are both.
    """

    exchanges: int = 0
    best_right: int = 0
    all_right: int = 0
    without: int = 0
    wanted: Score = field(default_factory=Score)

    def __add__(self, other: Themes) -> Themes:
        return Themes(
            self.exchanges + other.exchanges,
            self.best_right + other.best_right,
            self.all_right + other.all_right,
            self.without + other.without,
            self.wanted + other.wanted,
        )


@dataclass(frozen=True)
class Comparison:
    """What came of some exchanges, and each miss in words."""

    themes: Themes = field(default_factory=Themes)
    definitions: Score = field(default_factory=Score)
    foreign: Score = field(default_factory=Score)
    references: Score = field(default_factory=Score)
    within: Score = field(default_factory=Score)
    commitments: Commitments = field(default_factory=Commitments)
    misses: tuple[str, ...] = ()

    def __add__(self, other: Comparison) -> Comparison:
        return Comparison(
            self.themes + other.themes,
            self.definitions + other.definitions,
            self.foreign + other.foreign,
            self.references + other.references,
            self.within + other.within,
            self.commitments + other.commitments,
            self.misses + other.misses,
        )


def compare(key: Mapping[str, Marks], found: Mapping[str, Marks]) -> Comparison:
    """Compare what was found in a document with its key; exchanges that the key does not have do not count."""
    return sum((_of_exchange(name, wanted, found.get(name)) for name, wanted in key.items()), Comparison())


def _of_exchange(name: str, key: Marks, found: Marks | None) -> Comparison:
    given = found or Marks()
    foreign = tuple(pair for pair in given.foreign if pair in key.foreign or not _may_be(pair, key.foreign_also))
    references = _references(key, given)
    within = matched(key.within, given.within)
    promised = key.commitments, key.commitments_also, given.commitments
    misses = [] if found else ["the program has no such exchange"]
    misses += [*_theme_misses(key, given)]
    misses += _pair_misses("definition", key.definitions, given.definitions)
    misses += _pair_misses("phrase", key.foreign, foreign)
    misses += _pair_misses("reference", key.references, references)
    misses += _pair_misses("reference within", key.within, [*within, *_others(given.within, within.values())])
    misses += commitment_misses(*promised)
    return Comparison(
        _themes(key, given),
        _count(key.definitions, given.definitions),
        _count(key.foreign, foreign),
        _count(key.references, references),
        Score(len(within), len(key.within), len(given.within)),
        commitments(*promised),
        tuple(f"{name}: {miss}" for miss in misses),
    )


def _references(key: Marks, found: Marks) -> list[Pair]:
    """What was found, each with the words of the key where it has this id; without what is neither wanted nor wrong."""
    wanted = dict(key.references)
    others = dict(key.references_also)
    return [(each, wanted.get(each, text)) for each, text in found.references if each in wanted or each not in others]


def _others(found: Iterable[Pair], taken: Iterable[Pair]) -> Iterator[Pair]:
    known = [*taken]
    return (pair for pair in found if pair not in known)


def _may_be(pair: Pair, also: Iterable[Pair]) -> bool:
    """Whether a phrase is, or is part of, a phrase on which a mark is neither wanted nor wrong."""
    text, language = pair
    return any(language == other and f" {text} " in f" {held} " for held, other in also)


def _themes(key: Marks, found: Marks) -> Themes:
    fitting = {*key.themes, *key.also}
    right = [theme for theme in found.themes if theme in fitting]
    return Themes(
        exchanges=1,
        best_right=int(found.themes[:1] == tuple(right[:1]) and bool(right)),
        all_right=int(bool(right) and len(right) == len(found.themes)),
        without=int(not found.themes),
        wanted=Score(len(set(key.themes) & set(found.themes)), len(key.themes), len(found.themes)),
    )


def _theme_misses(key: Marks, found: Marks) -> Iterator[str]:
    wrong = [theme for theme in found.themes if theme not in (*key.themes, *key.also)]
    lacking = [theme for theme in key.themes if theme not in found.themes]
    if wrong:
        yield f"theme too many: {', '.join(wrong)} (the key has {', '.join(key.themes)})"
    if lacking:
        yield f"theme lacking: {', '.join(lacking)} (given {', '.join(found.themes) or 'none'})"


def _pair_misses(what: str, key: Iterable[Pair], found: Iterable[Pair]) -> list[str]:
    wanted, given = dict.fromkeys(key), dict.fromkeys(found)
    lacking = [f"{what} lacking: {_written(pair)}" for pair in wanted if pair not in given]
    return lacking + [f"{what} too many: {_written(pair)}" for pair in given if pair not in wanted]


def _count(key: Iterable[Pair], found: Iterable[Pair]) -> Score:
    wanted, given = set(key), set(found)
    return Score(len(wanted & given), len(wanted), len(given))


def _written(pair: Pair) -> str:
    return " = ".join(filter(None, pair))
