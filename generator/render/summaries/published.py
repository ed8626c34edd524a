"""In which versions a document was published, and which of its exchanges a later one changed."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.versions import ONE_VERSION, Versions


@dataclass(frozen=True, slots=True)
class CorrectedPart:
    """A question or an answer that a version changed or added: the version, its anchor, and that as a sentence."""

    version: int
    turn: str
    said: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """An exchange of which later versions changed or added something, the last version last of each part.

    `is_new` shows that the first version had none with its id.
    """

    exchange: str
    parts: tuple[CorrectedPart, ...]
    is_new: bool

    @property
    def version(self) -> int:
        """The last version that did."""
        return max(part.version for part in self.parts)


@dataclass(frozen=True, slots=True)
class Published:
    """The versions of a document, whether it was withdrawn, and what of its newest text later versions changed."""

    versions: Versions = ONE_VERSION
    corrected: tuple[Corrected, ...] = ()

    @property
    def is_news(self) -> bool:
        """Whether something became of it since it was first published."""
        return len(self.versions.versions) > 1 or self.versions.withdrawn is not None


PUBLISHED_ONCE = Published()
