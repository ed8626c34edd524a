"""How questions and answers are cited: what is cited, and one form of citation a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.render.citations.apa import apa
from generator.render.citations.bibtex import bibtex
from generator.render.citations.cited import Cited, Visit
from generator.render.citations.csl import csl
from generator.render.citations.dutch import dutch
from generator.render.citations.ris import ris

Form = Callable[[Cited, Visit], str]


@dataclass(frozen=True)
class Format:
    """A form of citation: its name for readers, and what writes it.

    A format for programs has a file of each consultation: `suffix` is that of the file, `opening`, `between` and
    `closing` stand around its entries. `about` says in Dutch for whom the file is.
    """

    name: str
    write: Form
    suffix: str = ""
    opening: str = ""
    between: str = "\n\n"
    closing: str = "\n"
    about: str = ""


FORMATS = (
    Format("Nederlandse tekst", dutch),
    Format("APA (7e editie)", apa),
    Format("BibTeX", bibtex, ".bib", about="voor LaTeX"),
    Format("RIS", ris, ".ris", between="\r\n\r\n", closing="\r\n", about="voor EndNote, Mendeley en RefWorks"),
    Format("CSL-JSON", csl, ".csl.json", "[", ",\n", "]\n", "voor Zotero en Pandoc"),
)
