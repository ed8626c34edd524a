"""OpenURLs in pages (COinS), by which Zotero and other programs find what a page is about.

Form: OpenURL COinS, a convention to embed bibliographic metadata in HTML (2006), with the keys of NISO Z39.88-2004 for
Dublin Core (`info:ofi/fmt:kev:mtx:dc`).
"""

from __future__ import annotations

from urllib.parse import urlencode

from generator.render.citations.cited import Cited

_TYPES = {True: "report", False: "bookSection"}


def open_url(cited: Cited) -> str:
    """The query of an OpenURL, for the attribute `title` of a `span` of class `Z3988`."""
    fields = [
        ("ctx_ver", "Z39.88-2004"),
        ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
        ("rft.type", _TYPES[cited.is_whole]),
        ("rft.title", cited.title),
        ("rft.source", cited.container),
        *(("rft.creator", author.written) for author in cited.authors),
        ("rft.date", cited.issued.isoformat() if cited.issued else ""),
        ("rft.publisher", cited.publisher),
        ("rft.identifier", cited.address),
        ("rft.description", cited.place.shown if cited.place else ""),
        ("rft.language", "nl"),
    ]
    return urlencode([(name, value) for name, value in fields if value])
