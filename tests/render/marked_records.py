"""Whole records of sources with marks, understood by the real parser and annotators."""

from __future__ import annotations

from generator.annotate import annotate
from generator.model.consultation_yml import Sidecar
from generator.model.library import Library, Record
from generator.model.text import SourceFile
from generator.model.withholding import publishable
from generator.parse import parse
from generator.problems import Problems
from tests.marked_source import marked
from tests.parse.documents import FACTION_HEADING, FRONT, document, knowledge

ANSWER = "1. Antwoord van het kabinet"


def understood(*paragraphs: str, **sidecar: object) -> Record:
    """A document of these paragraphs after the front matter and the heading of the VVD-fractie."""
    problems = Problems()
    kept = Sidecar.model_validate(sidecar)
    made = parse(marked(document(FRONT, FACTION_HEADING, *paragraphs)), "mei", knowledge(), kept, problems)
    annotations = annotate(made, knowledge(), kept, problems)
    told = publishable(problems, made)
    return Record(made, SourceFile("mei/source.docx", b"GEHEIM"), kept, annotations, told)


def library_of(*records: Record) -> Library:
    """A library of these records."""
    return Library(records, knowledge())
