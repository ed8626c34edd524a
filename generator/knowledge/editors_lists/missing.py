"""missing.yml: why the archive does not hold some documents; the file may be left out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.grammar.references import dossier_of, find_references
from generator.knowledge.editors_lists.claims import Claims
from generator.knowledge.yaml.list_file import load_entries
from generator.messages.message import say
from generator.model.annotation import Certainty
from generator.model.not_held import NotHeld, NotHeldEntry
from generator.problems import Code, Place, Problems


def load_missing(path: Path, name: str, problems: Problems) -> tuple[NotHeld, ...]:
    """The valid entries in the order of the file, none without a file; `name` is the name of the file in messages."""
    if not os.path.lexists(path):
        return ()
    entries = load_entries(NotHeldEntry, path, name, problems)
    documents = Claims(say("document"), problems)
    found: list[NotHeld] = []
    for index, each in entries.items:
        place = entries.places.value((index, "reference"))
        if document := _document(each.reference, place, problems):
            documents.claim(document, each.reference, place)
            found.append(NotHeld(document, each.reason, each.date, each.wanted, place))
    return tuple(found)


def _document(reference: str, place: Place, problems: Problems) -> str:
    """The id of the one document that these words name in full; empty where they do not, which is reported."""
    found = find_references(reference)
    is_one = len(found) == 1 and found[0].certainty is Certainty.CERTAIN and found[0].span.start == 0
    if (
        is_one
        and found[0].id
        and dossier_of(found[0].id) != found[0].id
        and not reference[found[0].span.end :].strip(" .")
    ):
        return found[0].id
    message = say("this does not name one document in full")
    advice = say("write it as a text refers to it, or its id: Kamerstuk 28 676, nr. 480 or kst-28676-480")
    problems.report(Code.INVALID_VALUE, place, message, advice, quote=reference)
    return ""


def check_missing(missing: Sequence[NotHeld], held: Iterable[tuple[str, Sequence[str]]], problems: Problems) -> None:
    """Report the entries about documents that are held now; `held` gives each consultation and its official ids."""
    found: Mapping[str, str] = {identifier: consultation for consultation, ids in held for identifier in ids}
    for each in missing:
        if consultation := found.get(each.document):
            message = say(
                "{document} is here now, as the consultation “{consultation}”",
                document=each.document,
                consultation=consultation,
            )
            problems.report(
                Code.NOT_NEEDED, each.place, message, say("take this entry out of missing.yml"), each.document
            )
