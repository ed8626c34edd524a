"""glossary.yml: terms with their explanations."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.claims import Claims
from generator.knowledge.list_file import load_entries
from generator.model.knowledge import GlossaryTerm
from generator.problems import Problems


def load_glossary(path: Path, name: str, problems: Problems) -> tuple[GlossaryTerm, ...]:
    """The valid terms in the order of the file; `name` is the name of the file in messages."""
    entries = load_entries(GlossaryTerm, path, name, problems)
    written = Claims("term or form", problems)
    addresses = Claims("address of the term", problems)
    for index, entry in entries.items:
        place = entries.places.value((index, "term"))
        addresses.claim(entry.slug, entry.term, place)
        written.claim(_sameness(entry.term), entry.term, place)
        for position, form in enumerate(entry.forms):
            written.claim(_sameness(form), form, entries.places.value((index, "forms", position)))
    return entries.values


def _sameness(written: str) -> str:
    """A key, equal for forms that readers consider the same: not for `VS` and `vs`, but for `Bond` and `bond`."""
    is_plain_word = written[1:] == written[1:].lower()
    return written.lower() if is_plain_word else written
