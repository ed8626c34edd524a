"""The rules of MDTO 1.0.1 for what we write, as RELAX NG of our own.

They are written after the documentation of its XML schema (nationaalarchief.nl/mdto/MDTO-XML1.0.1.html): the elements
in their order, and which may be left out. Texts that must be there must hold a letter or digit, as from 1.0.2 on.
"""

from __future__ import annotations

from lxml import etree

_TEXT = '<data type="string"><param name="pattern">(.|\\n)*[^\\s](.|\\n)*</param></data>'
_NS = (
    'xmlns="http://relaxng.org/ns/structure/1.0" ns="https://www.nationaalarchief.nl/mdto" '
    'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"'
)


def _element(name: str, content: str = _TEXT) -> str:
    return f'<element name="{name}">{content}</element>'


def _ref(name: str, group: str) -> str:
    return _element(name, f'<ref name="{group}"/>')


def _maybe(content: str, many: str = "optional") -> str:
    return f"<{many}>{content}</{many}>"


_IDENTIFIED = _element("identificatieKenmerk") + _element("identificatieBron")
_REFERRED = _element("verwijzingNaam") + _maybe(_ref("verwijzingIdentificatie", "identified"))
_WORD = _element("begripLabel") + _maybe(_element("begripCode")) + _ref("begripBegrippenlijst", "referred")
_PLACE = _maybe(_element("raadpleeglocatieOnline", '<data type="anyURI"/>'), "zeroOrMore")
_CHECK = (
    _ref("checksumAlgoritme", "word")
    + _element("checksumWaarde", '<data type="string"><param name="pattern">[0-9a-f]{64}</param></data>')
    + _element("checksumDatum", '<data type="dateTime"/>')
)
_OBJECT = _maybe(_ref("identificatie", "identified"), "oneOrMore") + _element("naam")
_DOCUMENT = (
    _OBJECT
    + _maybe(_ref("aggregatieniveau", "word"))
    + _maybe(_element("raadpleeglocatie", _PLACE), "zeroOrMore")
    + _maybe(_element("taal", '<data type="language"/>'), "zeroOrMore")
    + _ref("waardering", "word")
    + _maybe(_ref("heeftRepresentatie", "referred"), "zeroOrMore")
    + _maybe(_ref("archiefvormer", "referred"), "oneOrMore")
    + _maybe(_element("beperkingGebruik", _ref("beperkingGebruikType", "word")), "oneOrMore")
)
_FILE = (
    _OBJECT
    + _element("omvang", '<data type="nonNegativeInteger"/>')
    + _ref("bestandsformaat", "word")
    + _maybe(_element("checksum", _CHECK), "oneOrMore")
    + _ref("isRepresentatieVan", "referred")
)
MDTO = etree.RelaxNG(
    etree.fromstring(
        f"<grammar {_NS}><start><element name='MDTO'><choice>{_element('informatieobject', _DOCUMENT)}"
        f"{_element('bestand', _FILE)}</choice></element></start>"
        f"<define name='identified'>{_IDENTIFIED}</define><define name='referred'>{_REFERRED}</define>"
        f"<define name='word'>{_WORD}</define></grammar>"
    )
)
