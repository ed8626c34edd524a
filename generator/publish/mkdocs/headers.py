"""The headers that a host sends with the files of the site: content policy, other headers and caching.

The tests' own server obeys it, and the pages themselves carry the policy for hosts that cannot send headers.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from generator.model.identifiers import CONSULTATIONS

# Content Security Policy Level 3. Pagefind's WebAssembly is all that needs more than the site's own files.
_POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
_ONLY_AS_HEADER = {"frame-ancestors"}  # section 3.3: a meta element must not hold it

# RFC 6797: browsers heed it over an encrypted connection only, so that only there it is to be sent.
OVER_TLS = {"Strict-Transport-Security": "max-age=31536000"}

FOREVER = "public, max-age=31536000, immutable"
FRESH = "no-cache"  # kept, but asked for again each time; unchanged files cost an answer without a body

_FOUND = {200, 304}

# What other websites may read: files of data, citations, and the texts of consultations, in which annotations count.
_DATA = {".atom", ".bib", ".csv", ".json", ".jsonld", ".ris", ".sqlite"}
_TEXT = ".txt"
_OF_PAGES = ("assets", "pagefind")
# Fetch standard, and its section on Cross-Origin-Resource-Policy.
FOR_ALL = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}

# Python's own table follows the machine's; this one does not.
_TYPES = {
    ".atom": "application/atom+xml",
    ".bib": "application/x-bibtex; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".jsonld": "application/ld+json",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ris": "application/x-research-info-systems; charset=utf-8",
    ".rtf": "application/rtf",
    ".sqlite": "application/vnd.sqlite3",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
# The last ending says only that it is XML (Akoma Ntoso Media Type Version 1.0, OASIS).
_TYPES_OF_XML = {".akn.xml": "application/akn+xml"}
_ANY_BYTES = "application/octet-stream"  # what Pagefind packs itself
_COMPRESSIBLE = {".atom", ".bib", ".css", ".csv", ".html", ".js", ".json", ".jsonld", ".ris", ".svg", ".txt", ".xml"}


def content_policy(*, in_page: bool = False) -> str:
    """The policy as a header, or in the form for the meta element of a page."""
    return "; ".join(f"{name} {value}" for name, value in _POLICY.items() if not (in_page and name in _ONLY_AS_HEADER))


def headers() -> dict[str, str]:
    """The headers of every answer, whatever its path and status."""
    return {
        "Content-Security-Policy": content_policy(),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def headers_of(path: str, status: int = 200) -> dict[str, str]:
    """The same for the path of a file below the site's root: web applications elsewhere may read files of data."""
    file = PurePosixPath(path)
    is_text = file.suffix == _TEXT and path.startswith(CONSULTATIONS)
    is_of_data = file.suffix in _DATA or is_text or path.endswith(tuple(_TYPES_OF_XML))
    is_data = is_of_data and file.parts[:1] not in {(name,) for name in _OF_PAGES}
    return headers() | (FOR_ALL if is_data and status in _FOUND else {})


def caching(path: str, status: int = 200) -> str:
    """The Cache-Control of an answer, by the path below the site's root; a missing file may exist later.

    What carries the hash of its content in its name never changes: the assets and the parts of the search index.
    """
    parts = PurePosixPath(path)
    is_part_of_index = parts.parts[:1] == ("pagefind",) and parts.suffix.startswith(".pf_")
    is_hashed = parts.parts[:1] == ("assets",) or is_part_of_index
    return FOREVER if is_hashed and status in _FOUND else FRESH


def media_type(path: str) -> str:
    """The Content-Type of a file of the site, by its name."""
    of_xml = (media for ending, media in _TYPES_OF_XML.items() if path.endswith(ending))
    return next(of_xml, None) or _TYPES.get(PurePosixPath(path).suffix, _ANY_BYTES)


def is_compressible(path: str) -> bool:
    """Whether a host should compress a file: text becomes smaller, a file that is packed already does not."""
    return PurePosixPath(path).suffix in _COMPRESSIBLE
