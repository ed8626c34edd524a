"""Small archives of which a document was published anew or withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.library import Record
from generator.model.versions import Version, Versions, Withdrawal
from generator.model.withdrawn import withdrawn
from tests.render.data.archives import document

BEFORE = ("# VVD", "q1: Een?", "a1: Ja.", "q2: Twee?", "a2: Nee.", "# D66", "q3: Drie?", "a3: Misschien.")
AFTER = ("# VVD", "q1: Een?", "a1: Ja.", "q2: Twee?", "a2: Nee, nooit.", "q4: Vier?", "a4: Soms.")
WORDS = ("Een?", "Ja.", "Twee?", "Nee.", "Drie?", "Misschien.", "Nee, nooit.", "Vier?", "Soms.")
"""What readers could read of these documents."""

ANEW, GONE = date(2026, 3, 2), date(2026, 4, 1)
BECAUSE, WHY = "Er stond een <fout> in & meer", "Het was geheim."
VERSIONS = (
    Version(version=1, day=None, because=None, source=None),
    Version(version=2, day=ANEW, because=BECAUSE, source=None),
)


def published_anew(identity: str = "een", day: date | None = date(2024, 3, 1)) -> Record:
    """A document in two versions: the second changes answer 2, has no question 3 and a new question 4."""
    before, after = (document(*lines, identity=identity, day=day) for lines in (BEFORE, AFTER))
    return replace(after, versions=Versions(versions=VERSIONS, withdrawn=None), earlier=(before,))


def taken_back(record: Record, source: str | None = "https://overleg.example/waarom") -> Record:
    """The same document, withdrawn."""
    withdrawal = Withdrawal(day=GONE, because=WHY, source=source)
    return withdrawn(replace(record, versions=record.versions.model_copy(update={"withdrawn": withdrawal})))
