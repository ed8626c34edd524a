"""Whether a page, a publication in XML or a Markdown file holds only the words that it shows, so may be published.

An allow-list: each word of the file, including names of elements and attributes, must be shown in the text or only
describe its layout. Remarks, instructions, scripts, styles, personal addresses and hidden text have other words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from generator.model.hidden_content import HiddenContent
from generator.model.text import SourceFile, SourceText
from generator.problems import Problems
from generator.read.addresses import is_plain_address
from generator.read.decoding import decode
from generator.read.html.page import declared_encoding
from generator.read.official_xml.elements import NAMES
from generator.read.shown_words import ShownWords, words_of

_DECLARATION = re.compile(r"\A\s*<\?xml\s+version=[\"']1\.\d[\"'](?:\s+encoding=[\"'][\w-]+[\"'])?\s*\?>")
_REMARK = re.compile(r"<!--|<\?|<!\[")
_DOCTYPE = re.compile(r"\A\s*<!doctype html\s*>", re.IGNORECASE)
_PERSONAL = re.compile(r"\b(?:mailto|tel|sms|callto|skype|sip|javascript|data|vbscript):", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"'<>()]+")
# Within a word or around a few of a line.
_INLINE = re.compile(
    r"</?(?:a|b|i|u|em|strong|sup|sub|span|small|abbr|nadruk|extref|intref|dossierref|unl|vet|cur|rom)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
# The program that made a publication.
_VERSION = re.compile(r"<versie(?:\s+(?:dtd|conv|markup)=\"[\w.]{0,16}\")*\s*(?:/>|>\s*</versie>)")
_NUMBER = re.compile(r"\d{1,2}")
_OF_HTML = frozenset(
    """
    html head title meta charset utf body div section article main header footer h1 h2 h3 h4 h5 h6 p br hr ul ol li dl
    dt dd table caption thead tbody tfoot tr th td col colgroup colspan rowspan scope row span b strong i em u s small
    sup sub q cite abbr blockquote pre code a href id class name lang nl en dir ltr start type value http equiv
    content text iso windows noot noten voetnoot voetnoten note notes fn fnref footnote footnotes ref role doc noteref
    backlink vraag antwoord kop alinea figuur generator pandoc viewport width device initial scale xmlns www w3 org
    1999 xhtml xml""".split()  # noqa: SIM905
)
_OF_XML = NAMES | frozenset(
    """
    xml version encoding utf xmlns xsi nonamespaceschemalocation schemalocation scheme content name id nr refid status
    soort inhoud kamer doc type kopopmaak vergaderjaar kameraanduiding kamernummer documenttype overheidop overheid dc
    dcterms staten generaal statengeneraal tweede eerste der meta metadata dossiernummer ondernummer documenttitel
    dossiertitel externmetadatarecord creator identifier modified available issued language nl publicationname
    datumontvangst datumindiening datumvergadering aanhangselnummer vraagnummer indiener ontvanger organisatietype
    opgesteld kst kv ah isodatum letat soortlijst expliciet ongemarkeerd streep arabisch nummering level align valign
    top left right center justify colname colnum colwidth namest nameend morerows cols frame all none rowsep colsep
    publtype meto dtd conv markup goed op opmt1 kamervragen aanhangsel lijst kamerstuk vet cur cursief ondlijn
    tussenkop datum""".split()  # noqa: SIM905
)
_OF_MARKDOWN = frozenset("br sup sub b i em strong u".split())  # noqa: SIM905


def beyond_words(file: SourceFile, source: SourceText) -> HiddenContent | None:
    """The first content found beyond the words that such a file shows; None when there is none."""
    text = decode(file, Problems(), declared_encoding(file.data))
    if text is None:
        return HiddenContent.UNKNOWN
    text = _VERSION.sub("", _DOCTYPE.sub("", _DECLARATION.sub("", text)))
    if _REMARK.search(text):
        return HiddenContent.REMARKS
    if _PERSONAL.search(html.unescape(text)):
        return HiddenContent.LINKS
    addresses = [html.unescape(address) for address in _ADDRESS.findall(text)]
    shown = ShownWords(source)
    if not all(is_plain_address(address) or shown.include(address) for address in addresses):
        return HiddenContent.LINKS
    return None if _shows_nothing(_ADDRESS.sub(" ", text), shown, _VOCABULARY[file.suffix]) else HiddenContent.MARKUP


def _shows_nothing(text: str, shown: ShownWords, vocabulary: frozenset[str]) -> bool:
    """Whether all words of a file are shown, are short numbers, or are words of the markup."""
    others = {word for word in words_of(html.unescape(text)) if word not in vocabulary and not _NUMBER.fullmatch(word)}
    missing = [word for word in others if not shown.include(word) and not shown.include_number(word)]
    if not missing:
        return True
    # A word may be divided by tags within it.
    whole = [word for word in words_of(html.unescape(_TAG.sub(" ", _INLINE.sub("", text)))) if shown.include(word)]
    return all(any(part in word for word in whole) for part in missing)


_VOCABULARY: Mapping[str, frozenset[str]] = {
    ".htm": _OF_HTML,
    ".html": _OF_HTML,
    ".xhtml": _OF_HTML,
    ".xml": _OF_XML | _OF_HTML,
    ".md": _OF_MARKDOWN,
    ".markdown": _OF_MARKDOWN,
}
SUFFIXES = frozenset(_VOCABULARY)
