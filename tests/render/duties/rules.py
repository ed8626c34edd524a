"""The rules of sitemaps with DiWoo metadata 0.9.8 for what we write, as RELAX NG of our own.

They are narrower than the schema of the standard (`official/`), and written after its documentation: *Gebruik van het
XML-Schema* and *Sitemapindex en sitemaps* (standaarden.overheid.nl/diwoo/metadata), the protocol of sitemaps.org, and
the value lists of TOOI. They allow only the elements that are written here, each at the one place that all known
producers give it.
"""

from __future__ import annotations

from lxml import etree

from generator.model.information_categories import INFORMATION_CATEGORIES, category_address

_HTTPS = '<data type="anyURI"><param name="pattern">https://[^\\s]+</param></data>'
_CATEGORIES = "".join(
    f"<group><attribute name='resource'><value>{category_address(name)}</value></attribute>"
    f"<value>{name}</value></group>"
    for name in INFORMATION_CATEGORIES
)
_ACTS = "".join(
    f"<group><attribute name='resource'><value>https://identifier.overheid.nl/tooi/def/thes/kern/{code}</value>"
    f"</attribute><value>{name}</value></group>"
    for name, code in (("ontvangst", "c_dfcee535"), ("ondertekening", "c_e1ec050e"), ("vaststelling", "c_641ecd76"))
)
_TEXT = '<data type="string"><param name="pattern">(.|\\n)*[^\\s](.|\\n)*</param></data>'
_GRAMMAR = f"""\
<element name="{{top}}" ns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://relaxng.org/ns/structure/1.0"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <oneOrMore><element name="{{entry}}">
    <element name="loc">{_HTTPS}</element>
    <element name="lastmod"><data type="date"/></element>
    {{further}}
  </element></oneOrMore>
</element>
"""
_DOCUMENT = f"""\
<element name="Document" ns="https://standaarden.overheid.nl/diwoo/metadata/"><element name="DiWoo">
  <element name="creatiedatum"><data type="date"/></element>
  <optional><element name="identifiers">
    <oneOrMore><element name="identifier">{_TEXT}</element></oneOrMore>
  </element></optional>
  <element name="publisher">
    <attribute name="resource" ns=""><data type="anyURI">
      <param name="pattern">https://identifier\\.overheid\\.nl/tooi/id/[a-z]+/[A-Za-z0-9_-]+</param>
    </data></attribute>
    {_TEXT}
  </element>
  <element name="titelcollectie"><element name="officieleTitel">{_TEXT}</element></element>
  <element name="classificatiecollectie"><element name="informatiecategorieen">
    <oneOrMore><element name="informatiecategorie"><choice>{_CATEGORIES}</choice></element></oneOrMore>
  </element></element>
  <element name="documenthandelingen"><oneOrMore><element name="documenthandeling">
    <element name="soortHandeling"><choice>{_ACTS}</choice></element>
    <element name="atTime"><data type="dateTime"/></element>
  </element></oneOrMore></element>
</element></element>
"""


def _rules(top: str, entry: str, further: str = "") -> etree.RelaxNG:
    written = _GRAMMAR.format(top=top, entry=entry, further=further)
    return etree.RelaxNG(etree.fromstring(written.replace("name='resource'", "name='resource' ns=''")))


SITEMAP_INDEX = _rules("sitemapindex", "sitemap")
SITEMAP = _rules("urlset", "url", _DOCUMENT)


def broken(rules: etree.RelaxNG, data: bytes) -> list[str]:
    """What a file does not keep to."""
    rules.validate(etree.fromstring(data))
    return [error.message for error in rules.error_log]
