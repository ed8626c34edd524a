"""glossary.yml: terms with their explanations, and the general glossary that they add to and overrule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from pathlib import Path

import yaml

from generator.knowledge.editors_lists.claims import Claims
from generator.knowledge.yaml.list_file import load_entries
from generator.messages.message import say
from generator.model.knowledge import GlossaryTerm
from generator.problems import Problems

# Reads every scalar as text, so that `NO` stays a word.
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def load_glossary(path: Path, name: str, problems: Problems) -> tuple[GlossaryTerm, ...]:
    """The valid terms in the order of the file; `name` is the name of the file in messages."""
    entries = load_entries(GlossaryTerm, path, name, problems)
    written = Claims(say("term or form"), problems)
    addresses = Claims(say("address of the term"), problems)
    for index, entry in entries.items:
        place = entries.places.value((index, "term"))
        addresses.claim(entry.slug, entry.name, place)
        # Entries with neighbours may share letters: these decide which one is meant.
        meaning = (entry.expansion or entry.term) if entry.near else None
        written.claim((_sameness(entry.term), meaning), entry.term, place)
        for position, form in enumerate(entry.forms):
            written.claim((_sameness(form), meaning), form, entries.places.value((index, "forms", position)))
    return entries.values


@cache
def general_glossary() -> tuple[GlossaryTerm, ...]:
    """The terms that ship with the program, in alphabetical order of their files."""
    folder = resources.files("generator.knowledge").joinpath("lists", "glossary")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".yml")), key=lambda file: file.name)
    texts = (file.read_text(encoding="utf-8") for file in files)
    return tuple(GlossaryTerm.model_validate(entry) for text in texts for entry in yaml.load(text, _Loader))  # noqa: S506


def not_overruled(general: Iterable[GlossaryTerm], own: Iterable[GlossaryTerm]) -> Iterator[GlossaryTerm]:
    """The general terms that the editors' own leave, without the forms that these claim.

    An own entry overrules every meaning of its term. One with neighbours, or one that switches off a single expansion,
    leaves the other meanings.
    """
    claims: dict[str, list[GlossaryTerm]] = defaultdict(list)
    for entry in own:
        for written in (entry.term, *entry.forms):
            claims[_sameness(written)].append(entry)
    for term in general:
        if any(_overrules(entry, term) for entry in claims.get(_sameness(term.term), ())):
            continue
        left = tuple(form for form in term.forms if not any(map(_claims_alone, claims.get(_sameness(form), ()))))
        yield term if left == term.forms else term.model_copy(update={"forms": left})


def _overrules(own: GlossaryTerm, term: GlossaryTerm) -> bool:
    if own.near or (own.expansion and not own.explain):
        return own.expansion == term.expansion or (own.explain and not term.near)
    return True


def _claims_alone(own: GlossaryTerm) -> bool:
    return not own.near and not (own.expansion and not own.explain)


def _sameness(written: str) -> str:
    """A key, equal for forms that readers consider the same: not for `VS` and `vs`, but for `Bond` and `bond`."""
    is_plain_word = written[1:] == written[1:].lower()
    return written.lower() if is_plain_word else written
