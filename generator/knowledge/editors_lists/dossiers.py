"""dossiers.yml: what dossiers are called; the file may be left out."""

from __future__ import annotations

import os
from pathlib import Path

from generator.knowledge.editors_lists.claims import Claims
from generator.knowledge.yaml.list_file import load_entries
from generator.messages.message import say
from generator.model.knowledge import DossierTitle
from generator.problems import Problems


def load_dossiers(path: Path, name: str, problems: Problems) -> tuple[DossierTitle, ...]:
    """The valid titles in the order of the file, none without a file; `name` is the name of the file in messages."""
    if not os.path.lexists(path):
        return ()
    entries = load_entries(DossierTitle, path, name, problems)
    numbers = Claims(say("dossier"), problems)
    for index, each in entries.items:
        numbers.claim(each.dossier.casefold(), each.dossier, entries.places.value((index, "dossier")))
    return entries.values
