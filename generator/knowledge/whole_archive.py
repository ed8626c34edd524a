"""What can be checked only when all consultations are known."""

from __future__ import annotations

from collections.abc import Iterable

from generator.knowledge.editors_lists.missing import check_missing
from generator.knowledge.publisher_yml import check_expiry
from generator.model.consultation import FrontMatter
from generator.model.knowledge import Knowledge
from generator.model.likeness import Likeness, check_same_document
from generator.model.mentions import published_as
from generator.problems import Problems


def check_archive(knowledge: Knowledge, known: Iterable[tuple[Likeness, FrontMatter]], problems: Problems) -> None:
    """Report a document that is here twice, one that editors call missing, and a security.txt that ended before one."""
    known = tuple(known)
    check_same_document((likeness for likeness, _ in known), problems)
    check_missing(knowledge.missing, ((likeness.id, published_as(front)) for likeness, front in known), problems)
    check_expiry(knowledge.publisher, (front.dates.latest for _, front in known), problems)
