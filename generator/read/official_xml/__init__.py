"""Reads the XML of official publications, in the dialect of now and the one of before."""

from __future__ import annotations

import logging

from lxml import etree

from generator.messages.message import say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.decoding import decode
from generator.read.html import read_html
from generator.read.html.page import declared_encoding
from generator.read.official_xml.compose import Composer
from generator.read.official_xml.facts import publication_facts
from generator.read.official_xml.notes import find_notes
from generator.read.tree import Element, has_too_many_elements, is_too_large, name_of
from generator.read.writing import Writer

__all__ = ["read_xml"]

_log = logging.getLogger(__name__)
# What lxml reports, in words of ours: its own are for programmers, and are shown by `--debug`.
_FAULTS = {
    etree.ErrorTypes.ERR_DOCUMENT_EMPTY: say("nothing in it is XML"),
    etree.ErrorTypes.ERR_DOCUMENT_END: say("something follows after its end"),
    etree.ErrorTypes.ERR_TAG_NAME_MISMATCH: say("an element ends here that did not begin last"),
    etree.ErrorTypes.ERR_TAG_NOT_FINISHED: say("it is cut off"),
    etree.ErrorTypes.ERR_CDATA_NOT_FINISHED: say("it is cut off"),
    etree.ErrorTypes.ERR_UNDECLARED_ENTITY: say("it names a sign that it does not define"),
    etree.ErrorTypes.ERR_NAME_REQUIRED: say("a < or & stands here that begins no markup"),
    etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE: say("it uses a prefix here that it does not declare"),
}
# Other files of the official site that a publication is easily taken for.
_NO_DOCUMENTS = {
    "metadata_gegevens": say("this is the metadata of a publication, not a document"),
    "searchretrieveresponse": say("this is a list of search results, not a document"),
}


def read_xml(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read a publication; None, with the reason reported, when the file holds none.

    Nothing is fetched, and no entity is resolved: a reference to one stands in the text as it is, with a doubt.
    """
    if is_too_large(file, problems):
        return None
    text = decode(file, problems, declared_encoding(file.data))
    root = _tree(text, file, problems) if text is not None else None
    if root is None or has_too_many_elements(root, file, problems):
        return None
    if name_of(root) == "html":
        return read_html(file, problems)
    if message := _NO_DOCUMENTS.get(name_of(root)):
        advice = say("take the file that holds the publication itself")
        problems.report(Code.UNREADABLE, Place(file.name), message, advice)
        return None
    writer = Writer()
    Composer(writer, find_notes(root), file.name, problems).write(root)
    if not writer.length:
        advice = say("take the file that holds the publication itself")
        problems.report(Code.UNREADABLE, Place(file.name), say("the publication holds no text"), advice)
        return None
    return writer.source(file.name, has_paragraphs=True, facts=publication_facts(root))


def _tree(text: str, file: SourceFile, problems: Problems) -> Element | None:
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=True, remove_pis=False
    )
    try:
        return etree.fromstring(text.encode("utf-8", errors="replace"), parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        place = Place(file.name, line, max(column, 1)) if line else Place(file.name)
        _log.debug("no XML: %s", error.msg)
        known = (_FAULTS[entry.type] for entry in parser.error_log if entry.type in _FAULTS)
        reason = next(known, say("its markup is wrong here"))
        message = say("this is no well-formed XML: {reason}", reason=reason)
        problems.report(Code.UNREADABLE, place, message, say("download the file again from the official site"))
        return None
