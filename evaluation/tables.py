"""The result of converting all documents, as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from evaluation.judging import Judged, Outcome, Verdict

INTRODUCTION = """\
# Conversions

Made by `make conversions`: every complete document turned into other formats by poppler, pandoc and LibreOffice, read
and parsed, and held against the original (whose exchanges are those of its [key](README.md)).

- An exchange is *right* when it has the same questions and answers: labels, numbers, every word, who asks, the state.
- It is *doubted* when it is wrong and a doubt points at it: in its lines, at its number, or at the whole document.
- It is *silent* when it is wrong and nothing says so. An exchange that the original lacks counts in the same way.
- *Noise* are the doubts about exchanges that stand in exchanges that are right.
- *Notes* are those that a sign calls, of those that a sign calls in the original.

"""
_HEAD = ("exchanges", "right", "doubted", "silent", "silent, %", "noise", "notes")


def report(results: Sequence[Judged], left_out: Sequence[tuple[str, str]] = ()) -> str:
    """The whole of conversions.md."""
    parts = [INTRODUCTION, _table("way", results, lambda result: result.way), "\n"]
    parts += ["## Documents\n\n", _table("document", results, lambda result: result.document)]
    if left_out:
        parts += ["\n## Left out\n\n", *(f"- {way}: {why}\n" for way, why in left_out)]
    for outcome, title in ((Outcome.SILENT, "Wrong in silence"), (Outcome.DOUBTED, "Wrong, with a doubt")):
        parts += [f"\n## {title}\n\n", "".join(_misses(results, outcome)) or "None.\n"]
    return "".join(parts)


def _table(name: str, results: Sequence[Judged], key: Callable[[Judged], str]) -> str:
    groups: dict[str, list[Judged]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    rows = [(name, *_HEAD), ("---",) * (len(_HEAD) + 1)]
    rows += [(group, *_counts(held)) for group, held in groups.items()]
    rows.append(("all", *_counts(results)))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _counts(results: Sequence[Judged]) -> tuple[str, ...]:
    every = sum(len(result.verdicts) for result in results)
    right, doubted, silent = (sum(result.count(outcome) for result in results) for outcome in Outcome)
    share = f"{100 * silent / every:.1f}" if every else "–"
    noise, notes, wanted = (
        sum(getattr(result, what) for result in results) for what in ("noise", "notes", "notes_wanted")
    )
    return str(every), str(right), str(doubted), str(silent), share, str(noise), f"{notes}/{wanted}"


def _misses(results: Iterable[Judged], outcome: Outcome) -> Iterator[str]:
    for result in results:
        found = [verdict for verdict in result.verdicts if verdict.outcome is outcome]
        if found:
            yield f"### {result.document}, {result.way}\n\n"
            yield from map(_miss, found)
            yield "\n"


def _miss(verdict: Verdict) -> str:
    first, more = verdict.differences[0], len(verdict.differences) - 1
    others = f" (and {more} more)" if more else ""
    return f"- {verdict.number}, {first.about}: “{_plain(first.wanted)}” became “{_plain(first.found)}”{others}\n"


def _plain(text: str) -> str:
    """Official words with the characters that Markdown would act upon made literal."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in " ".join(text.split()))
