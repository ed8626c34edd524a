"""What the pages of one consultation follow from, as digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from hashlib import sha256
from pathlib import Path

import generator
from generator.model.document_kinds import EXPLAINED_AS
from generator.model.knowledge import Knowledge
from generator.publish.assembly.converter import Converter
from generator.publish.pages.store import Keys, Layer
from generator.publish.units.holdings import Unit
from generator.publish.units.keys import program_version
from generator.render.summaries.archive import Surroundings
from generator.render.summaries.summary import Summary

CONVERTED = Layer(".pages", ("program changed", "consultation changed", "others changed"))
_PROGRAM = Path(generator.__file__).parent


def conversion_keys(unit: Unit, summary: Summary, around: Surroundings, converter: Converter) -> Keys:
    """The keys of the pages of a consultation: program, consultation, surroundings."""
    of_unit = (*unit.keys(around.knowledge), *explained(summary, around.knowledge))
    return (
        digest_of((whole_program_version(), str(converter))),
        digest_of(of_unit),
        digest_of((surroundings_written(around),)),
    )


def explained(summary: Summary, knowledge: Knowledge) -> Iterator[str]:
    """What the glossary says to readers of a consultation: of its terms, and of facts whose words need not stand in it.

    What was understood does not follow from the definitions, so that its own keys do not tell them apart.
    """
    front = summary.front
    words = [EXPLAINED_AS.get(front.kind, front.kind)] if front.kind else []
    facts = map(knowledge.term_written, (*words, *(signatory.role for signatory in front.signatories)))
    marked = (knowledge.term_by_name.get(use.term) for use in summary.terms)
    for term in (*facts, *marked):
        yield term.model_dump_json() if term else ""


def surroundings_written(around: Surroundings) -> str:
    """All that pages show of other consultations and of the site, in an order that follows from it."""
    values = {field.name: getattr(around, field.name) for field in fields(around) if field.name != "knowledge"}
    return repr([(name, sorted(v.items()) if isinstance(v, Mapping) else v) for name, v in sorted(values.items())])


@cache
def whole_program_version() -> str:
    """A digest that differs between two states of the program, its templates and all it stands on."""
    digest = sha256(program_version().encode())
    for path in sorted(_PROGRAM.rglob("*")):
        if path.is_file() and path.suffix not in {".pyc", ".part"} and "__pycache__" not in path.parts:
            digest.update(path.relative_to(_PROGRAM).as_posix().encode() + b"\0")
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def digest_of(parts: Iterable[str]) -> str:
    """A digest of texts in their order."""
    return sha256("\0".join(parts).encode("utf-8", errors="surrogatepass")).hexdigest()
