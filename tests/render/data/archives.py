"""Small archives for the tests of files of data, and these files as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library, Record
from generator.publish.data.sources import write_data_of
from tests.render.documents import consultation, library, record

SITE = "https://overleg.example/sub/"
LINES = ("# VVD", "q1: Een?", "a1: Ja.", "a1: En meer.", "# D66", "q2: Twee; of “drie”?", "q3: Vier?", "a2: Nee.")


def document(*lines: str, identity: str = "een", day: date | None = date(2024, 3, 1), **front: object) -> Record:
    """A document of these lines, answered on a day, in a dossier; questions 2 and 3 have one answer."""
    facts = FrontMatter(dates=Dates(answered=day), dossiers=("28676",), title="Over <vrede>", **front)  # type: ignore[arg-type]
    together: Sequence[tuple[str, ...]] = (("2", "3"),) if lines == LINES else ()
    return record(consultation(*lines, identity=identity, front=facts, together=together))


def small(site_url: str | None = SITE) -> Library:
    """An archive of two documents, one without a day."""
    return library(document(*LINES), document("# VVD", "q1: Later?", identity="twee", day=None), site_url=site_url)


def written(content: Library, folder: Path) -> dict[str, bytes]:
    """All files of data of an archive by their site paths."""
    write_data_of(content, folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
