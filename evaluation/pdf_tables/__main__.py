"""Measures the reader of PDFs on made tables: `python -m evaluation.pdf_tables [--apart] [--output FILE]`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import mean

from evaluation.pdf_tables.adjacency import Score, score, tables_of
from evaluation.pdf_tables.contents import KINDS
from evaluation.pdf_tables.pages import APART, CONTEXTS, TUNED, Made, document
from evaluation.pdf_tables.rendering import by_libreoffice, by_weasyprint
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf import read_pdf

# LibreOffice turns no text that a web page turns.
_NOT_BY_OFFICE = "turned"


def documents(styles: dict[str, str], first: int) -> list[Made]:
    """A document for each style, context and kind of table; the numbers of their contents begin at `first`."""
    places = [(style, context, kind) for style in styles for context in CONTEXTS for kind in KINDS]
    return [
        document(f"{style}/{context}/{kind}", styles[style], context, kind, first + number)
        for number, (style, context, kind) in enumerate(places)
    ]


def measured(made: list[Made]) -> Iterator[tuple[str, Score]]:
    """The score of each document in each program."""
    office = [each for each in made if _NOT_BY_OFFICE not in each.name]
    drawn = [(f"{each.name}/weasyprint", each, data) for each, data in zip(made, by_weasyprint(made), strict=True)]
    drawn += [
        (f"{each.name}/libreoffice", each, data) for each, data in zip(office, by_libreoffice(office), strict=True)
    ]
    for name, each, data in drawn:
        source = read_pdf(SourceFile("source.pdf", data), Problems())
        yield name, score(each.tables, tables_of(source) if source else [])


def report(scores: Iterable[tuple[str, Score]]) -> str:
    """A table of the scores, by style, context, kind of table and program."""
    groups: defaultdict[str, list[Score]] = defaultdict(list)
    for name, each in scores:
        for part in ("all", *name.split("/")):
            groups[part].append(each)
    lines = ["| documents | number | recall | precision |", "| --- | --: | --: | --: |"]
    for part, held in groups.items():
        lines.append(
            f"| {part} | {len(held)} | {mean(s.recall for s in held):.3f} | {mean(s.precision for s in held):.3f} |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure one half of the documents and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--apart", action="store_true", help="the half that nothing is tuned on")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--each", action="store_true", help="show every document")
    chosen = parser.parse_args()
    scores = list(measured(documents(APART if chosen.apart else TUNED, 500 if chosen.apart else 0)))
    if chosen.each:
        print("\n".join(f"{s.recall:.2f} {s.precision:.2f} {name}" for name, s in scores))
    text = report(scores)
    print(text)
    if chosen.output:
        chosen.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
