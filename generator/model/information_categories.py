"""The categories of documents that public bodies publish of their own accord (Wet open overheid, article 3.3).

Names and codes are those of the list *Woo-informatiecategorieën* of TOOI; the numbers are those in the names of sitemap
indexes, in the order of the law (DiWoo manual, *Sitemap-voorbeelden*: `sitemapindex-diwoo-infocat015.xml` is that of
research reports).
"""

from __future__ import annotations

_TOOI = "https://identifier.overheid.nl/tooi/def/thes/kern/"
_CODES = {
    "wetten en algemeen verbindende voorschriften": "c_139c6280",
    "overige besluiten van algemene strekking": "c_aab6bfc7",
    "ontwerpen van wet- en regelgeving met adviesaanvraag": "c_759721e2",
    "organisatie en werkwijze": "c_40a05794",
    "bereikbaarheidsgegevens": "c_89ee6784",
    "bij vertegenwoordigende organen ingekomen stukken": "c_8c840238",
    "vergaderstukken Staten-Generaal": "c_c76862ab",
    "vergaderstukken decentrale overheden": "c_db4862c3",
    "agenda’s en besluitenlijsten bestuurscolleges": "c_3a248e3a",
    "adviezen": "c_99a836c7",
    "convenanten": "c_8fc2335c",
    "jaarplannen en jaarverslagen": "c_c6cd1213",
    "subsidieverplichtingen anders dan met beschikking": "c_cf268088",
    "Woo-verzoeken en -besluiten": "c_3baef532",
    "onderzoeksrapporten": "c_fdaee95e",
    "beschikkingen": "c_46a81018",
    "klachtoordelen": "c_a870c43d",
}
INFORMATION_CATEGORIES = tuple(_CODES)
"""The names, in the order of the law."""


def category_address(name: str) -> str:
    """The identifier of a category in TOOI."""
    return f"{_TOOI}{_CODES[name]}"


def category_number(name: str) -> int:
    """The number of a category in the names of sitemap indexes, from 1."""
    return INFORMATION_CATEGORIES.index(name) + 1
