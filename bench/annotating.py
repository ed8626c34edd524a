"""How fast words of editors are found in texts, however many there are: words per CPU second, as Markdown tables.

    python -m bench.annotating [--output bench/annotating.md]

Terms, topics and themes are found as the annotators find them, with lists of several lengths. The baselines search the
same texts with one expression for each term, and with one expression of all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from bench.command import run
from bench.parsing import corpus, seconds
from generator.annotate.terms.glossary import term_index
from generator.grammar.words.groups import GroupIndex
from generator.grammar.words.in_text import EDGE, Finder, written_as
from generator.grammar.words.tokens import tokens
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.knowledge import GlossaryTerm

SIZES = (50, 500, 5000, 50000)
# A list that no editor keeps by hand, and the size of which baselines have a part of the texts only.
LARGE = 5000
SAMPLE = 20
# A topic has so many words, on the mean of those of this site.
WORDS_OF_TOPIC = 10
_WORD = re.compile(r"[^\W\d_]{5,}")
_PHRASE = re.compile(r"[^\W\d_]{4,} [a-z]{2,} [^\W\d_]{5,}|[^\W\d_]{5,} [^\W\d_]{5,}")


def passages() -> list[str]:
    """The paragraphs of all documents of the corpus."""
    return [" ".join(text.split()) for source in corpus() for text in source.text.split("\n\n") if text.strip()]


def made_up(texts: Sequence[str], count: int) -> list[str]:
    """So many words and phrases, some of the texts and the others like them, always the same."""
    found = dict.fromkeys(word for pattern in (_PHRASE, _WORD) for text in texts for word in pattern.findall(text))
    known = sorted(found, key=lambda word: word[::-1])
    some = known[:: max(1, len(known) // min(count, 2000))][: min(count, 2000)]
    # Further ones differ in the last letters: a list of editors holds more words than any text.
    more = (f"{word}{ending}" for ending in ("heden", "wet", "raad", "plan", "zaken") for word in known)
    return [*some, *islice((word for word in more if word not in found), count - len(some))][:count]


def finders(words: Sequence[str]) -> dict[str, Callable[[str], object]]:
    """What is looked for in a text, by name: terms, topics and themes, and all of these."""
    terms = term_index(tuple(GlossaryTerm(term=word, definition="Een woord.") for word in words))
    groups = [words[at : at + WORDS_OF_TOPIC] for at in range(0, len(words), WORDS_OF_TOPIC)]
    topics = GroupIndex([(word, word) for word in group] for group in groups)
    themes = theme_words()

    def terms_of(text: str) -> object:
        return list(terms.find(text))

    def all_of(text: str) -> object:
        return terms_of(text), topics.find(text), themes.find(text)

    return {"terms": terms_of, "topics": topics.find, "themes": themes.find, "all": all_of}


def speed(texts: Sequence[str], find: Callable[[str], object]) -> float:
    """Words per CPU second, when each text is seen for the first time."""
    number = sum(len(tokens(text)) for text in texts)
    fresh = iter(range(sys.maxsize))

    def once() -> None:
        mark = f" {next(fresh)}"
        for text in texts:
            find(text + mark)

    once()
    return number / seconds(once)


def lengths(texts: Sequence[str]) -> Iterator[str]:
    """The table of lists: how fast each finder is with it, and all of them as a share of the shortest list."""
    yield "| words in the list | terms | topics | themes | all | all, of the shortest list |"
    yield "|--:|--:|--:|--:|--:|--:|"
    first = 0.0
    for size in SIZES:
        found = [speed(texts, find) / 1000 for find in finders(made_up(texts, size)).values()]
        first = first or found[-1]
        yield f"| {size} | {' | '.join(f'{each:.0f}' for each in found)} | {found[-1] / first:.0%} |"


def baselines(texts: Sequence[str]) -> Iterator[str]:
    """The table of ways to find the same terms, in a part of the texts."""
    yield "| terms are found by | thousands of words a second | index ÷ this |"
    yield "|---|--:|--:|"
    some = texts[:: max(1, len(texts) // SAMPLE)][:SAMPLE]
    words = made_up(texts, LARGE)
    index = speed(some, finders(words)["terms"])
    each = [re.compile(rf"(?<!\w)(?:{written_as(word)}){EDGE}") for word in words]
    together = Finder((word, word) for word in words)
    ways: dict[str, float] = {
        "the index": index,
        "one expression of all": speed(some, lambda text: list(together.find(text))),
        "one expression for each term": speed(some, lambda text: [list(one.finditer(text)) for one in each]),
    }
    for way, found in ways.items():
        yield f"| {way} | {found / 1000:.2f} | {index / found:.0f} |"


def report() -> str:
    """Both tables, with what they show."""
    texts = passages()
    return "\n".join(
        [
            "# Finding the words of editors\n",
            "Thousands of words of the texts per CPU second, the fastest of some rounds;",
            "made by `python -m bench.annotating`.",
            "No text was seen before. Topics have ten words each; the words of themes ship with the program.\n",
            *lengths(texts),
            f"\n## Other ways, with {LARGE} terms\n",
            *baselines(texts),
            "",
        ]
    )


def main(arguments: list[str]) -> int:
    """Print the tables, and keep them where that is asked."""
    return run(arguments, "annotating", "words of editors are found in texts", lambda _: report())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
