"""The pages over all consultations before they are written, each with a digest of all that its words follow from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.model.library import Page
from generator.pipeline import archive_drafts
from generator.problems import Problems
from generator.publish.pages.keys import digest_of
from generator.publish.pages.packed_drafts import DraftPacker
from generator.publish.units.holdings import Holdings
from generator.render.views.draft import Draft

_SHOWN = 32


@dataclass(frozen=True, slots=True)
class KeyedDraft:
    """A page to write, and a digest that is another one where its words may be others.

    `page` is the page without its words, `beside` has the site paths of files in its folder. What all of them follow
    from is packed, for it takes much memory.
    """

    page: Page
    beside: tuple[str, ...]
    key: str
    _packed: bytes
    _packer: DraftPacker

    @property
    def file(self) -> str:
        """The path of its file in the site."""
        return f"{self.page.path}index.html"

    @property
    def identity(self) -> str:
        """A name for it that any folder can have."""
        return sha256(self.file.encode("utf-8")).hexdigest()[:_SHOWN]

    def draft(self) -> Draft:
        """What it is written of."""
        return self._packer.unpacked(self._packed)


def drafts_of(holdings: Holdings, problems: Problems) -> tuple[KeyedDraft, ...] | None:
    """The pages over all consultations; None where they cannot be made, which is reported."""
    packer = DraftPacker(_digests(holdings))
    return archive_drafts(holdings.archive, problems, lambda draft: keyed(draft, packer))


def keyed(draft: Draft, packer: DraftPacker) -> KeyedDraft:
    """A draft with its digest, packed."""
    packed, key = packer.packed(draft)
    page = Page(draft.path, draft.title, "", draft.description)
    return KeyedDraft(page, tuple(each.path for each in draft.beside), key, packed, packer)


def _digests(holdings: Holdings) -> Mapping[str, str]:
    """A digest of each consultation by its id: what its summary holds is much."""
    return {unit.id: digest_of(unit.keys(holdings.knowledge)) for unit in holdings.units}
