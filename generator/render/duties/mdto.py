"""What archives ask of each document and its file: MDTO 1.0.1 of the Nationaal Archief, as XML.

Source: *MDTO Metagegevensschema* and the documentation of its XML schema (nationaalarchief.nl/mdto). Who formed
the archive, whether documents are kept, and what restricts their use, the publisher says; nothing is filled in for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from lxml import etree

from generator.model.identifiers import full_text_path
from generator.model.publisher import Appraisal, Archiving
from generator.render.duties.xml_tree import XmlTree
from generator.render.summaries.summary import Summary

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
_OFFICIAL = "Officiële bekendmakingen"
_LEVELS, _APPRAISALS = "Begrippenlijst Aggregatieniveaus MDTO", "Begrippenlijst Waarderingen MDTO"
_CHECK_SUMS, _MEDIA_TYPES = "Begrippenlijst ChecksumAlgoritme MDTO", "IANA Media Types"
_APPRAISED = {Appraisal.KEPT: "Blijvend te bewaren", Appraisal.DESTROYED: "Tijdelijk te bewaren"}
_FORMATS = {
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".htm": "text/html",
    ".html": "text/html",
    ".markdown": "text/markdown",
    ".md": "text/markdown",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".rtf": "application/rtf",
    ".txt": "text/plain",
    ".xhtml": "application/xhtml+xml",
    ".xml": "application/xml",
}
_ANY_BYTES = "application/octet-stream"


@dataclass(frozen=True)
class KeptFile:
    """A file in an archive: its name, its size in bytes, its SHA-256, and the day on which that was taken."""

    name: str
    size: int
    digest: str
    day: date


@dataclass(frozen=True)
class Keeper:
    """Whose documents these are: what the publisher says, what the site is called, and its address, if it has one."""

    said: Archiving
    site_name: str
    site_url: str | None


@dataclass(frozen=True)
class _Identified:
    """A value that identifies something, and where it comes from."""

    value: str
    source: str


def document_metadata(summary: Summary, file: KeptFile, keeper: Keeper) -> bytes:
    """The information object that a document is."""
    made = _Metadata()
    held = made.tree.add(made.tree.root, "informatieobject")
    made.identify(held, "identificatie", _Identified(summary.id, keeper.site_name))
    if not {"number", "dossiers"} & set(summary.front.derived):
        for identifier in summary.published_as:
            made.identify(held, "identificatie", _Identified(identifier, _OFFICIAL))
    made.tree.add(held, "naam", summary.title)
    made.add_concept(held, "aggregatieniveau", _Word("Archiefstuk", _LEVELS))
    _add_places(made.tree, held, summary, keeper)
    made.tree.add(held, "taal", "nl")
    said = keeper.said
    made.add_concept(held, "waardering", _Word(_APPRAISED[said.appraisal], _APPRAISALS, said.appraisal.value))
    made.refer(held, "heeftRepresentatie", file.name, _Identified(_file_id(summary, file), keeper.site_name))
    address = said.creator_address
    known = _Identified(address, urlsplit(address).netloc) if address else None
    made.refer(held, "archiefvormer", said.creator, known)
    use = made.tree.add(held, "beperkingGebruik")
    made.add_concept(use, "beperkingGebruikType", _Word(said.use.label, said.use.from_list))
    return made.tree.written()


def file_metadata(summary: Summary, file: KeptFile, keeper: Keeper) -> bytes:
    """The file that holds a document."""
    made = _Metadata()
    held = made.tree.add(made.tree.root, "bestand")
    made.identify(held, "identificatie", _Identified(_file_id(summary, file), keeper.site_name))
    made.tree.add(held, "naam", file.name)
    made.tree.add(held, "omvang", str(file.size))
    suffix = f".{file.name.rpartition('.')[2].lower()}"
    made.add_concept(held, "bestandsformaat", _Word(_FORMATS.get(suffix, _ANY_BYTES), _MEDIA_TYPES))
    check = made.tree.add(held, "checksum")
    made.add_concept(check, "checksumAlgoritme", _Word("SHA256", _CHECK_SUMS))
    made.tree.add(check, "checksumWaarde", file.digest)
    made.tree.add(check, "checksumDatum", f"{file.day.isoformat()}T00:00:00")
    made.refer(held, "isRepresentatieVan", summary.title, _Identified(summary.id, keeper.site_name))
    return made.tree.written()


def _add_places(tree: XmlTree, held: etree._Element, summary: Summary, keeper: Keeper) -> None:
    """Where people can read it: the official place first, then this site."""
    here = f"{keeper.site_url}{full_text_path(summary.id)}" if keeper.site_url else ""
    if found := [each for each in (summary.front.official_address, here) if each]:
        places = tree.add(held, "raadpleeglocatie")
        for each in found:
            tree.add(places, "raadpleeglocatieOnline", each)


def _file_id(summary: Summary, file: KeptFile) -> str:
    return f"{summary.id}/{file.name}"


@dataclass(frozen=True)
class _Word:
    """A word of a list, the name of the list, and the code of the word there."""

    label: str
    concepts: str
    code: str = ""


class _Metadata:
    """A document of MDTO that is being written, with the groups of elements that it has in many places."""

    def __init__(self) -> None:
        self.tree = XmlTree("MDTO", {"": NAMESPACE})

    def identify(self, parent: etree._Element, name: str, by: _Identified) -> None:
        made = self.tree.add(parent, name)
        self.tree.add(made, "identificatieKenmerk", by.value)
        self.tree.add(made, "identificatieBron", by.source)

    def refer(self, parent: etree._Element, name: str, called: str, by: _Identified | None = None) -> None:
        made = self.tree.add(parent, name)
        self.tree.add(made, "verwijzingNaam", called)
        if by:
            self.identify(made, "verwijzingIdentificatie", by)

    def add_concept(self, parent: etree._Element, name: str, word: _Word) -> None:
        made = self.tree.add(parent, name)
        self.tree.add(made, "begripLabel", word.label)
        if word.code:
            self.tree.add(made, "begripCode", word.code)
        self.refer(made, "begripBegrippenlijst", word.concepts)
