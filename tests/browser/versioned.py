"""A small site of which one document was published anew and one withdrawn."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from generator.model.text import SourceFile
from generator.pipeline import load
from generator.problems import Problems
from generator.publish.adding.replacement import replace_document
from generator.publish.adding.versions_text import Reason
from generator.publish.adding.withdrawal import withdraw_document
from tests.site.projects import copy_project, run
from tests.site.second_versions import second_version

REPLACED, WITHDRAWN = "navo-ministers-mei-2025", "jemen-juni-2024"
BECAUSE = "Er stond een fout in."
URL = "https://overleg.example.org/"
_DAY = date(2026, 3, 2)


def make_versioned(folder: Path, *command: str) -> None:
    """Make the project in a folder and build its site; raises RuntimeError where that fails."""
    copy_project(folder)
    content = folder / "content"
    for consultation in (content / "consultations").iterdir():
        if consultation.name not in (REPLACED, WITHDRAWN):
            shutil.rmtree(consultation)
    problems = Problems()
    library = load(content, Problems())
    record = next(each for each in library.records if each.consultation.id == REPLACED)
    written = second_version(record.consultation, record.sidecar.exchanges).encode()
    replace_document(SourceFile("nieuw.txt", written), library, content, Reason(REPLACED, BECAUSE, _DAY), problems)
    withdraw_document(library, content, Reason(WITHDRAWN, BECAUSE, _DAY), problems)
    done = run(folder, *(command or ("generator", "site")), SITE_URL=URL, NO_MKDOCS_2_WARNING="1")
    if problems.errors or done.returncode:
        raise RuntimeError("\n".join((*map(str, problems.errors), done.stdout, done.stderr)))
