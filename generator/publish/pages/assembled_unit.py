"""The files of one consultation in the site, and what witnesses found in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from generator.messages.message import of_data
from generator.model.identifiers import consultation_path
from generator.problems import Code, Place, Problem
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.kept_pages import KeptPages
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.spare import Spare
from generator.publish.pages.store import beside
from generator.publish.units.holdings import Unit
from generator.publish.units.keys import inputs_of
from generator.verify.built import reader
from generator.verify.words import WordCount


@dataclass(frozen=True)
class AssembledUnit:
    """What was made of a consultation."""

    file: PartedFile
    unit: Unit
    converted: ConvertedUnit

    @property
    def pages(self) -> KeptPages:
        """Its pages, but for those that MkDocs builds."""
        return KeptPages(self.file)

    @property
    def id(self) -> str:
        """The id of the consultation."""
        return self.unit.id

    @property
    def digests(self) -> Mapping[str, str]:
        """The digests of its files in the site, by their paths; without that of its source."""
        return {**self.pages.digests, **dict(self.file.facts["attached"])}

    @property
    def is_faultless(self) -> bool:
        """Whether no witness had to say anything."""
        return not self.file.facts["problems"]

    @property
    def is_rendered(self) -> bool:
        """Whether the templates made a page of it that may show what none of its keys hold: it is made each time."""
        return bool(self.file.facts["rendered"])

    @property
    def problems(self) -> Iterator[Problem]:
        """What witnesses had to say."""
        return map(of_listed, self.file.facts["problems"])

    @property
    def words(self) -> WordCount | None:
        """How many words its full text has; None where MkDocs builds this page."""
        found = self.file.facts["words"]
        return WordCount(*found) if found else None

    @property
    def mentions(self) -> Iterator[tuple[str, frozenset[str], bool]]:
        """Its files that name other consultations or hold what is withheld: the ids of these, and whether it does."""
        return ((name, frozenset(others), bool(held)) for name, others, held in self.file.facts["mentions"])

    def is_whole(self) -> bool:
        """Whether all its files are what they were when they were made."""
        read = reader(beside(self.file.path))
        try:
            return all(sha256(read(str(n))).hexdigest() == digest for n, digest in enumerate(self.digests.values()))
        except OSError:
            return False

    @property
    def place(self) -> str:
        """The path of its folder in the site, and there are all its files: `overleggen/mei-2025`."""
        return consultation_path(self.id).rstrip("/")

    @property
    def kept(self) -> Mapping[str, str]:
        """Where its files are kept, by their paths in the site; without its source."""
        kept = beside(self.file.path)
        return {path: f"{kept}/{number}" for number, path in enumerate(self.digests)}

    def put(self, folder: SiteFolder, spare: Spare) -> None:
        """Put its files into a site, those that wait in `spare` as they are. Raises OSError and DamagedError."""
        files = self.kept
        there = spare.take(self.place, folder, files)
        read = reader(beside(self.file.path))
        for number, (path, digest) in enumerate(self.digests.items()):
            if path in there or folder.link(path, files[path]):
                continue
            data = read(str(number))
            if sha256(data).hexdigest() != digest:
                raise self.file.damaged()
            folder.write(path, data)
        if self.converted.source:
            path, digest = self.converted.source
            folder.write(path, self._source(digest))

    def _source(self, digest: str) -> bytes:
        inputs = inputs_of(self.unit.folder)
        if inputs is None or sha256(inputs.file.data).hexdigest() != digest:
            raise self.converted.file.damaged()
        return inputs.file.data


def listed(problem: Problem) -> list[Any]:
    """A problem as values that JSON knows."""
    place = dataclasses.astuple(problem.place)
    message, advice = problem.message.as_data(), problem.advice.as_data()
    return [problem.code.name, place, message, advice, problem.quote, list(problem.about)]


def of_listed(values: list[Any]) -> Problem:
    """The problem."""
    code, place, message, advice, quote, about = values
    return Problem(Code[code], Place(*place), of_data(message), of_data(advice), quote, tuple(about))
