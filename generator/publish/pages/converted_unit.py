"""The pages of one consultation with their Markdown as HTML, before they get the frame of the site."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from functools import cached_property
from hashlib import sha256

from generator.deflating import quickly_packed
from generator.model.ledger import ledger
from generator.model.library import Attachment, Page, Record
from generator.pipeline import of_its_pages, site_of
from generator.problems import Problems
from generator.publish.assembly.converted import Converted, as_values, of_values
from generator.publish.assembly.converter import Converter
from generator.publish.pages.parted_files import PartedFile, as_part
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import consultation_records
from generator.render.summaries.archive import Surroundings
from generator.render.texts.published_text import source_attachment
from generator.verify.withheld import Secret, secrets_of
from generator.verify.words import WantedWords, wanted_words


@dataclass(frozen=True)
class ConvertedUnit:
    """What was made of a consultation; texts are read from its file when they are asked for.

    Whoever reads them must expect a DamagedError.
    """

    id: str
    file: PartedFile

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Its pages, without their Markdown."""
        return tuple(Page(path, title, "", description) for path, title, description in self.file.facts["pages"])

    def let_go_of_pages(self) -> None:
        """Give back the memory of its pages; they are made of its file again when somebody asks for them."""
        self.__dict__.pop("pages", None)

    @property
    def source(self) -> tuple[str, str] | None:
        """Where its source is published as it is, and the digest of its bytes; None where our text takes its place."""
        found = self.file.facts["source"]
        return (str(found[0]), str(found[1])) if found else None

    @property
    def attached(self) -> tuple[str, ...]:
        """The paths of the files published beside the pages, without its source as it is."""
        return tuple(self.file.facts["attached"])

    @property
    def search(self) -> tuple[str, int]:
        """The digest of its records of search, and how many these are."""
        digest, count = self.file.facts["search"]
        return str(digest), int(count)

    def converted(self) -> tuple[Converted, ...]:
        """What each of its pages became."""
        lines, pages = self.file.values("pages")
        return tuple(Converted("\n".join(map(lines.__getitem__, numbers)), of_values(toc)) for numbers, toc in pages)

    def attachments(self) -> Iterator[Attachment]:
        """The files published beside the pages, without its source as it is."""
        for number, path in enumerate(self.attached):
            yield Attachment(path, zlib.decompress(self.file.part(f"attached-{number}")))

    def records(self) -> Iterator[SearchRecord]:
        """Its records of search."""
        for url, content, title, meta, filters, forms, *rest in self.file.values("search"):
            yield SearchRecord(url, content, title, meta, filters, tuple(forms), *rest)

    def secrets(self) -> tuple[Secret, ...]:
        """The words that are withheld in it."""
        return tuple(Secret(*each) for each in self.file.values("secrets")) if self.file.facts["secrets"] else ()

    def wanted_words(self) -> WantedWords | None:
        """The words that its full text must show; None where only the whole record has these."""
        found = self.file.values("words")
        return WantedWords(found[0].split(), found[1].split(), *found[2:]) if found else None


def convert_unit(
    record: Record, around: Surroundings, converter: Converter, problems: Problems
) -> tuple[dict[str, object], dict[str, bytes]] | None:
    """Facts and parts of the file for the pages of a consultation; None where one cannot be made, which is reported."""
    site = site_of(record, around, problems)
    pages = of_its_pages(lambda: list(map(converter.convert, site.pages)), record, problems) if site else None
    if site is None or pages is None:
        return None
    source = source_attachment(record)
    is_as_it_is = source.data == record.file.data
    attached = [each for each in site.attachments if not (is_as_it_is and each == source)]
    records = [list(astuple(each)) for each in consultation_records(record, around.knowledge)]
    search = as_part(records)
    secrets = [list(each) for each in secrets_of(record.consultation)]
    facts: dict[str, object] = {
        "pages": [(page.path, page.title, page.description) for page in site.pages],
        "attached": [each.path for each in attached],
        "source": (source.path, sha256(source.data).hexdigest()) if is_as_it_is else None,
        "search": (sha256(search).hexdigest(), len(records)),
        "secrets": bool(secrets),
    }
    parts = {
        "pages": as_part(_in_lines(pages)),
        "search": search,
        "secrets": as_part(secrets),
        "words": as_part(_in_short(wanted_words(record.consultation.source, ledger(record.consultation)))),
        **{f"attached-{number}": quickly_packed(each.data) for number, each in enumerate(attached)},
    }
    return facts, parts


def _in_short(words: WantedWords | None) -> tuple[str, str, int, int] | None:
    return (" ".join(words.text), " ".join(words.notes), words.in_source, words.parted) if words else None


def _in_lines(pages: Iterable[Converted]) -> tuple[list[str], list[tuple[list[int], list[object]]]]:
    """The lines of pages, each once, and for each page the numbers of its lines and its headings."""
    lines: dict[str, int] = {}
    found = [
        ([lines.setdefault(line, len(lines)) for line in each.html.split("\n")], as_values(each.toc)) for each in pages
    ]
    return list(lines), found
