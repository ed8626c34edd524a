"""How fast texts are parsed and annotated: words per CPU second, against baselines in the same run, as Markdown tables.

    python -m bench.parsing [--output bench/parsing.md]

`split` is Python taking the text apart into its words, `json` is Python reading those words back from JSON: what merely
handling as many words costs. The second table shows the growth with the length of one document.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench.command import run
from generator.annotate import annotate
from generator.knowledge.load import load_knowledge
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.text import SourceFile, SourceText
from generator.parse import parse
from generator.pipeline import read_file
from generator.problems import Problems
from generator.read import read

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
CORPUS = ROOT / "evaluation" / "corpus"
LONGEST = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"
ROUNDS = 5
COPIES = (1, 2, 4, 8, 16)
# An opening of a document is shorter than any whole one.
OPENING = 600

_LABEL = re.compile(r"^(\d+)(?=\. Antwoord)", re.MULTILINE)


def corpus() -> list[SourceText]:
    """The texts of all documents of the corpus that can be read."""
    found = (read_file(path, Problems()) for path in sorted(CORPUS.glob("*/source.*")))
    return [source for source in found if source]


def words(sources: Sequence[SourceText]) -> int:
    """How many words some texts hold."""
    return sum(len(source.text.split()) for source in sources)


def seconds(work: Callable[[], object]) -> float:
    """The processor time of the fastest of some rounds."""
    found = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work()
        found.append(time.process_time() - begin)
    return min(found)


def times(sources: Sequence[SourceText], knowledge: Knowledge) -> list[float]:
    """How long some texts take: split, json, parse, annotate."""
    texts = [source.text for source in sources]
    kept = [json.dumps(text.split()) for text in texts]
    parsed = [parse(source, "bench", knowledge, Sidecar(), Problems()) for source in sources]
    return [
        seconds(lambda: [text.split() for text in texts]),
        seconds(lambda: [json.loads(text) for text in kept]),
        seconds(lambda: [parse(source, "bench", knowledge, Sidecar(), Problems()) for source in sources]),
        seconds(lambda: [annotate(consultation, knowledge, Sidecar(), Problems()) for consultation in parsed]),
    ]


def speeds(sources: Sequence[SourceText], knowledge: Knowledge) -> Iterator[str]:
    """The table of texts: thousands of words per CPU second, and both stages as a multiple of reading JSON."""
    yield "| texts | words | split | json | parse | annotate | parse ÷ json | annotate ÷ json |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|"
    openings = [source for source in sources if words([source]) < OPENING]
    whole = [source for source in sources if words([source]) >= OPENING]
    for name, some in ((f"{len(openings)} openings", openings), (f"{len(whole)} whole documents", whole)):
        if some:
            yield speed(name, words(some), times(some, knowledge))
    yield speed("all", words(sources), times(sources, knowledge))


def speed(name: str, count: int, taken: Sequence[float]) -> str:
    """One row of the table of texts; `taken` are the times of split, json, parse and annotate."""
    _, bare, parsing, annotating = taken
    rates = " | ".join(f"{count / value / 1000:.0f}" for value in taken)
    return f"| {name} | {count} | {rates} | {parsing / bare:.0f} | {annotating / bare:.0f} |"


def longer(text: str, copies: int) -> str:
    """A consultation some times over, its answers numbered on."""
    highest = max((int(number) for number in _LABEL.findall(text)), default=0)

    def numbered_from(start: int) -> str:
        return _LABEL.sub(lambda label: str(int(label[1]) + start), text)

    return "\n\n".join(numbered_from(copy * highest) for copy in range(copies))


def growth(text: str, knowledge: Knowledge) -> Iterator[str]:
    """The table of one document some times over: the time of a word stays the same."""
    yield "| words | parse, s | annotate, s | parse, µs a word | annotate, µs a word |"
    yield "|--:|--:|--:|--:|--:|"
    for copies in COPIES:
        source = read(SourceFile("source.txt", longer(text, copies).encode()), Problems())
        if source:
            *_, parsing, annotating = times([source], knowledge)
            count = words([source])
            each = f"{1e6 * parsing / count:.1f} | {1e6 * annotating / count:.1f}"
            yield f"| {count} | {parsing:.3f} | {annotating:.3f} | {each} |"


def report() -> str:
    """Both tables, with what they show."""
    knowledge = load_knowledge(CONTENT, Problems())
    return "\n".join(
        [
            "# Parsing and annotating\n",
            f"Thousands of words per CPU second, the fastest of {ROUNDS} rounds; made by `python -m bench.parsing`.\n",
            *speeds(corpus(), knowledge),
            "\n## Growth\n",
            "The consultation of May 2025, once and some times over.\n",
            *growth(LONGEST.read_text(encoding="utf-8"), knowledge),
            "",
        ]
    )


def main(arguments: list[str]) -> int:
    """Print the tables, and keep them where that is asked."""
    return run(arguments, "parsing", "texts are parsed", lambda _: report())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
