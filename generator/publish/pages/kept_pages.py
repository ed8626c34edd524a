"""Pages as the files that are published, what they declare, and as the bundle has them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from generator.publish.offline.archive import Packed, is_to_be_packed, packed
from generator.publish.offline.pages import Middle, page_in_both_forms
from generator.publish.pages import kept_middles
from generator.publish.pages.kept_middles import NO_MIDDLES, KnownMiddles
from generator.publish.pages.page_facts import Together, as_values, of_values
from generator.publish.pages.parted_files import DamagedError, PartedFile, as_part
from generator.publish.pages.store import beside
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.verify.built import reader
from generator.verify.declared import Fault
from generator.verify.facts import PageFacts, file_facts, may_declare

HOSTED, OFFLINE = "hosted", "offline"
"""The two forms of each page."""

_IDENTIFIERS, _MIDDLES = "identifiers", "middles"
# A host shows the index page of a folder; a folder itself does not.
_ALLOWED = {HOSTED: frozenset({Fault.UNNAMED}), OFFLINE: frozenset[Fault]()}


@dataclass(frozen=True)
class KeptPages:
    """Pages that were made together, as they are kept. Whoever reads texts must expect a DamagedError."""

    file: PartedFile

    @property
    def digests(self) -> Mapping[str, str]:
        """The digest of each page, by its path in the site."""
        return dict(self.file.facts["files"])

    @property
    def in_bundle(self) -> Iterator[str]:
        """The paths of the pages, and of files beside them, that are there for the bundle."""
        return (name for name, *_ in self.file.facts["offline"])

    def offline(self) -> Iterator[tuple[str, str, Packed]]:
        """Each of these as it stands in a zip: its path, the digest of its content, and the packed content."""
        data, begin = self.file.part(OFFLINE), 0
        for name, digest, crc, size, length in self.file.facts["offline"]:
            yield name, digest, Packed(data[begin : begin + length], crc, size)
            begin += length

    def facts(self, form: str) -> dict[str, PageFacts]:
        """What each page declares in one of its forms; pages are read again for it, which is needed only for faults."""
        if self.file.has(f"facts-{form}"):
            return {name: of_values(values) for name, values in self.file.values(f"facts-{form}").items()}
        found = self._hosted() if form == HOSTED else self._unpacked()
        return {name: file_facts(name, data) for name, data in found if may_declare(name)}

    def _hosted(self) -> Iterator[tuple[str, bytes]]:
        read = reader(beside(self.file.path))
        for number, (name, digest) in enumerate(self.digests.items()):
            try:
                data = read(str(number))
            except OSError as error:
                raise self.file.damaged() from error
            if sha256(data).hexdigest() != digest:
                raise self.file.damaged()
            yield name, data

    def _unpacked(self) -> Iterator[tuple[str, bytes]]:
        return ((name, zlib.decompress(content.data, -zlib.MAX_WBITS)) for name, _, content in self.offline())

    def leading(self, form: str) -> tuple[PageFacts, bool]:
        """What leads out of these pages, and whether all else in them is sound."""
        leading, is_sound = self.file.values(f"leading-{form}")
        return of_values(leading), bool(is_sound)

    def identifiers(self, form: str) -> dict[str, list[str]]:
        """The ids of each page."""
        name = f"{_IDENTIFIERS}-{form}"
        found: dict[str, list[str]] = self.file.values(name if self.file.has(name) else _IDENTIFIERS)
        return found

    def middles(self) -> KnownMiddles:
        """What was found in the middles of the pages; in none of them, where the file is damaged."""
        try:
            values = self.file.values(_MIDDLES) if self.file.has(_MIDDLES) else {}
            return KnownMiddles(values, {name: content for name, _, content in self.offline()})
        except DamagedError:
            return NO_MIDDLES


def made_pages(
    pages: Mapping[str, bytes],
    beside: Mapping[str, bytes] = MappingProxyType({}),
    scripts: Mapping[str, bytes] = MappingProxyType({}),
    before: KnownMiddles = NO_MIDDLES,
) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The facts and parts of the file that keeps some pages, and of files beside them what a bundle has of these.

    All by their paths in the site. The pages themselves, then the `scripts` that only they load, are to be kept beside
    that file, by their numbers. `before` are the middles of the same pages, as they were made last.
    """
    texts: dict[str, bytes] = {}
    middles: dict[str, Middle] = {}
    facts: dict[str, dict[str, PageFacts]] = {HOSTED: {}, OFFLINE: {}}
    for name, data in pages.items():
        known = partial(before.find, name)
        facts[HOSTED][name], bundled, middle = page_in_both_forms(name, data.decode("utf-8"), SEARCH, known)
        text, facts[OFFLINE][name] = bundled
        texts[name] = text.encode()
        if middle:
            middles[name] = middle
    # What is wrong with a script makes its page unsound: then all of its files are read again, to say where it is.
    wrong = frozenset(fault for name, data in scripts.items() for fault in file_facts(name, data).faults)
    for form, its in facts.items() if wrong else ():
        facts[form] = {name: replace(found, faults=found.faults | wrong) for name, found in its.items()}
    further = {name: data for name, data in beside.items() if is_to_be_packed(name) and not may_declare(name)}
    described, parts = _made({**pages, **scripts}, {**texts, **scripts, **further}, facts)
    parts[_MIDDLES] = as_part(kept_middles.as_values(middles))
    return described, parts


def made_files(
    hosted: Mapping[str, bytes], offline: Mapping[str, bytes], facts: Mapping[str, Mapping[str, PageFacts]]
) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The same of files that are not kept beside it, in both forms, where `facts` is what they declare in each."""
    described, parts = _made(hosted, offline, facts)
    for form, its in facts.items():
        parts[f"facts-{form}"] = as_part({name: as_values(found) for name, found in its.items()})
    return described, parts


def _made(
    hosted: Mapping[str, bytes], offline: Mapping[str, bytes], facts: Mapping[str, Mapping[str, PageFacts]]
) -> tuple[dict[str, Any], dict[str, bytes]]:
    contents: list[bytes] = []
    listed: list[list[Any]] = []
    for name, data in offline.items():
        found = packed(data)
        contents.append(found.data)
        listed.append([name, sha256(data).hexdigest(), found.crc, found.size, len(found.data)])
    parts = {OFFLINE: b"".join(contents)}
    identifiers: dict[str, dict[str, frozenset[str]]] = {}
    for form, its in facts.items():
        together = Together(its, _ALLOWED[form])
        parts[f"leading-{form}"] = as_part([as_values(together.leading), together.is_sound])
        identifiers[f"{_IDENTIFIERS}-{form}"] = together.identifiers
    first, *others = identifiers.values()
    if all(each == first for each in others):  # mostly so
        identifiers = {_IDENTIFIERS: first}
    parts |= {name: as_part({page: sorted(ids) for page, ids in found.items()}) for name, found in identifiers.items()}
    return {"files": [(name, sha256(data).hexdigest()) for name, data in hosted.items()], "offline": listed}, parts
