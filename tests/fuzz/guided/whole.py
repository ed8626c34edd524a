"""The whole way of a document: read, parse, annotate, render, and what must hold of the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import generator.read
from generator import pipeline
from generator.knowledge.consultation_yml.file import SidecarFile, load_sidecar
from generator.knowledge.load import load_knowledge
from generator.model.knowledge import Knowledge
from generator.model.library import Library, Record, Site
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Problems
from generator.read import Reader, load_reader
from generator.render import render
from tests.fuzz.guided.form import SIDECAR, SUFFIXES, Form
from tests.fuzz.guided.promises import check_pages
from tests.fuzz.invariants import check_consultation, check_source

CONTENT = Path(__file__).parents[3] / "content"
_FOLDER = "content/consultations/fuzz"
# Pages of all terms and topics take longer than those of a small document.
_TERMS, _TOPICS = 25, 8
# An error all the same; of entries by chance most have no effect.
_HARMLESS = (Code.NO_EFFECT,)


@dataclass(frozen=True)
class Made:
    """What became of a document: its problems, what was understood, and its pages.

    No record where it cannot be read, and no site where there is an error that stops a build before there are pages.
    """

    problems: Problems
    record: Record | None = None
    site: Site | None = None


def whole(form: Form) -> frozenset[str]:
    """What a document was understood as, in words that a document of another kind gives other ones of.

    Raises whatever a stage raises, and AssertionError where a promise is broken.
    """
    made = pages_of(form)
    if made.record and made.site:
        check_pages(made.record, made.site)
    return _features(form.suffix, made)


def pages_of(form: Form) -> Made:
    """Read, parse, annotate and render a document; what must hold of its text and blocks is checked."""
    problems = Problems()
    sidecar = _sidecar(form.part(SIDECAR), problems)
    file = SourceFile(f"{_FOLDER}/source{form.suffix}", form.file())
    with unguarded():
        record = pipeline.understand(file, "fuzz", _knowledge(), sidecar, problems)
    if record is None:
        assert problems.errors, "no text and no problem"
        return Made(problems)
    check_consultation(record.consultation)
    stops = any(problem.code not in _HARMLESS for problem in problems.errors)
    return Made(problems, record, None if stops else render(Library((record,), _knowledge())))


@contextmanager
def unguarded() -> Iterator[None]:
    """The pipeline without what catches mistakes of ours, or of a library, and reports them to editors."""

    def work(run: Callable[[], object], *_: object) -> object:
        return run()

    def reader(read: Reader, file: SourceFile, problems: Problems) -> SourceText | None:
        source = read(file, problems)
        if source:
            check_source(source)
        return source

    with patch.object(pipeline, "_guarded", work), patch.object(generator.read, "_guarded", reader):
        yield


def prepare() -> None:
    """Load all that is loaded when it is first needed: every reader, and what editors keep."""
    _knowledge()
    for suffix in SUFFIXES:
        load_reader(suffix)


@cache
def _knowledge() -> Knowledge:
    known = load_knowledge(CONTENT, Problems())
    return known.model_copy(update={"glossary": known.glossary[:_TERMS], "topics": known.topics[:_TOPICS]})


def _sidecar(content: bytes, problems: Problems) -> SidecarFile:
    with TemporaryDirectory() as folder:
        path = Path(folder) / SIDECAR
        if content:
            path.write_bytes(content)
        return load_sidecar(path, f"{_FOLDER}/{SIDECAR}", problems, _knowledge())


def _features(suffix: str, made: Made) -> frozenset[str]:
    """Which problems there are, which kinds of blocks follow each other, what was marked and done to the text."""
    codes = sorted({problem.code.name for problem in made.problems})
    found = {f"{suffix} {code}" for code in codes} | {f"{one} {two}" for one in codes for two in codes}
    if made.record:
        known = made.record.consultation
        kinds = ["", *(block.kind.value for block in known.blocks), ""]
        found.update(f"{suffix} {one} {two}" for one, two in pairwise(kinds))
        found.update(f"{suffix} {repair.kind.value}" for block in known.blocks for repair in block.repairs)
        found.update(f"{suffix} {mark.kind.value}" for mark in known.source.marks)
        found.update(f"{each.state.value} {len(each.questions)} {len(each.factions)}" for each in known.exchanges)
        found.update(f"fact {field.name}" for field in fields(known.front) if getattr(known.front, field.name))
        found.update(f"{annotation.kind.value} {suffix}" for annotation in made.record.annotations)
    return frozenset(found)
