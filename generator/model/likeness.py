"""By what the same document is recognised under two ids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from generator.messages.message import say
from generator.model.library import Record
from generator.problems import Code, Place, Problems


@dataclass(frozen=True)
class Likeness:
    """The id of a consultation, the name of its file, and what another one of the same document has as well.

    `printed_id` is the id of the official publication, None without one; `words` is a digest of all words in order.
    """

    id: str
    file: str
    printed_id: str | None
    words: str

    @property
    def keys(self) -> tuple[str, ...]:
        """What only the same document has; nothing of a document without words and id."""
        return tuple(filter(None, (self.printed_id, self.words)))


def likeness_of(record: Record) -> Likeness:
    """By what a consultation is recognised."""
    words = " ".join(record.consultation.source.text.split())
    digest = sha256(words.encode("utf-8", errors="surrogatepass")).hexdigest() if words else ""
    return Likeness(record.consultation.id, record.file.name, _printed_id(record), digest)


def _printed_id(record: Record) -> str | None:
    """The id of the official publication as the editor or the document gives it, never one derived from its numbers."""
    found = record.consultation.front.official_id
    is_given = found == record.sidecar.official_id or (found and found in record.consultation.source.text)
    return found if is_given else None


def check_same_document(consultations: Iterable[Likeness], problems: Problems) -> None:
    """Report the same document under two ids: the same official id, or the same words."""
    seen: dict[str, Likeness] = {}
    for each in consultations:
        for key in each.keys:
            first = seen.setdefault(key, each)
            if first is not each:
                message = say("this is the same document as “{id}”", id=first.id)
                problems.report(Code.DUPLICATE_ID, Place(each.file), message, say("remove one of the two"))
                break
