"""The pages over all consultations as files of the site: each is kept, and made again when it or its look changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from generator.model.library import Page
from generator.pipeline import archive_pages
from generator.problems import Problems
from generator.publish.assembly.converter import Converter
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.pages import parted_files
from generator.publish.pages.kept_pages import KeptPages, made_pages
from generator.publish.pages.keys import digest_of, knowledge_written, whole_program_version
from generator.publish.pages.packed_page import PackedPage
from generator.publish.pages.parted_files import DamagedError, PartedFile, as_part
from generator.publish.pages.store import PAGES, Layer, PageStore, beside
from generator.publish.units.holdings import Holdings
from generator.read.kept_files import remove_all
from generator.verify.built import reader

FOLDER = "archive"
"""In the folder that keeps results."""

_ASSEMBLED = Layer(".page", ("program changed", "look changed", "page changed"))
_WRITTEN = Layer(".pages", ("program changed", "archive changed"))
_ALL, _TEXTS = "all", "texts"
_SHOWN = 32


def pages_of_archive(holdings: Holdings, problems: Problems) -> tuple[Page, ...] | None:
    """The pages over all consultations; None where they cannot be made, which is reported. Raises OSError."""
    store = PageStore(holdings.cache / FOLDER, _WRITTEN)
    keys = (whole_program_version(), _digest_of_archive(holdings))
    found = store.find(_ALL, keys)
    if isinstance(found, PartedFile):
        try:
            return tuple(_unlisted(found))
        except DamagedError:
            pass  # it is made again
    pages = archive_pages(holdings.archive, problems, PackedPage.of)
    if pages is not None:
        made = [page for page in pages if isinstance(page, PackedPage)]
        listed = [(page.path, page.title, page.description, len(page.packed)) for page in made]
        store.keep(_ALL, keys, {}, {_ALL: as_part(listed), _TEXTS: b"".join(page.packed for page in made)})
    return pages


def _unlisted(found: PartedFile) -> Iterator[Page]:
    texts, begin = found.part(_TEXTS), 0
    for path, title, description, length in found.values(_ALL):
        yield PackedPage.of_packed(path, title, description, texts[begin : begin + length])
        begin += length


def forget_pages(cache: Path) -> None:
    """Remove all pages that are kept, as far as the machine allows."""
    for name in (FOLDER, PAGES):
        remove_all(cache / name)


def _digest_of_archive(holdings: Holdings) -> str:
    known = holdings.knowledge
    of_units = (key for unit in holdings.units for key in ("", *unit.keys(known)))
    return digest_of((holdings.site_url or "", holdings.site_name, *knowledge_written(known), *of_units))


class ArchivePages:
    """Makes and keeps pages in `cache`. `look` is a digest of all that their frames follow from."""

    def __init__(self, cache: Path, converter: Converter, look: str) -> None:
        self._store = PageStore(cache / FOLDER, _ASSEMBLED)
        self._converter = converter
        self._version = digest_of((whole_program_version(), str(converter)))
        self._look = look

    def put(self, pages: Iterable[Page], folder: SiteFolder, maker: ShellMaker) -> list[KeptPages]:
        """Put pages into a site. Raises OSError and whatever templates raise."""
        made = [self._put(page, folder, maker) for page in pages]
        self._store.remove_unused({_ALL, *(file.file.path.parent.name for file in made)})
        return made

    def _put(self, page: Page, folder: SiteFolder, maker: ShellMaker) -> KeptPages:
        name = f"{page.path}index.html"
        identity = sha256(name.encode("utf-8")).hexdigest()[:_SHOWN]
        written = digest_of((page.path, page.title, page.description, page.markdown))
        keys = (self._version, self._look, written)
        found = self._store.find(identity, keys)
        kept = beside(self._store.path(identity, keys))
        data = _read(found, kept, name)
        if data is None:
            before = maker.rendered
            data = maker.file_of(page, self._converter.convert(page))
            facts, parts = made_pages({name: data})
            facts["rendered"] = maker.rendered > before
            parted_files.write(kept / "0", data)
            self._store.keep(identity, keys, facts, parts)
            found = self._store.find(identity, keys)
        if not folder.link(name, f"{kept}/0"):
            folder.write(name, data)
        if not isinstance(found, PartedFile):
            raise OSError(f"{kept} was written, and cannot be read")
        return KeptPages(found)


def _read(found: PartedFile | str, kept: Path, name: str) -> bytes | None:
    """The kept file; None where it is not what it was, or may show what none of its keys tell."""
    if not isinstance(found, PartedFile) or found.facts["rendered"]:
        return None
    try:
        data = reader(kept)("0")
    except OSError:
        return None
    return data if sha256(data).hexdigest() == KeptPages(found).digests[name] else None
