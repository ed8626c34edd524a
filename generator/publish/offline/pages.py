"""Makes the pages of a hosted site work from a folder, where no server turns a folder's name into its index.html."""

from __future__ import annotations

import html
import posixpath
import re
from urllib.parse import urlsplit

from generator.verify.elements import Element, PageElements

INDEX = "index.html"
LOADER = "loader.js"
_LINKS = {"href", "action", "formaction", "cite"}
# A whole attribute at a time, so that what looks like one inside a value is left alone.
_ATTRIBUTE = re.compile(
    r"""(?P<before>\s(?P<name>[^\s=>"'/]+)\s*=\s*)(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
)


def explicit(address: str) -> str:
    """An address that names its file: `../#a` gives `../index.html#a`; other hosts' are left as they are."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    if parts.path.endswith("/"):
        path = parts.path + INDEX
    elif posixpath.basename(parts.path) in (".", ".."):
        path = f"{parts.path}/{INDEX}"
    else:
        return address
    return parts._replace(path=path).geturl()


def offline_page(file: str, text: str, page: PageElements, search_folder: str) -> str:
    """A page for the bundle: its links name their files, and the search loader comes before its first script.

    The content policy is left out: from a folder there is no host whose own files it could mean. So is what asks for
    files ahead of their use, which browsers refuse there. `file` is the page's path in the site, `page` the elements of
    `text`.
    """
    loader = _loader(file, page, search_folder)
    pieces: list[str] = []
    done = 0
    for element in page.elements:
        pieces.append(text[done : element.offset])
        if _is_script(element) and loader:
            pieces.append(loader)
            loader = ""
        if not _is_policy(element) and element.attributes.get("rel") != "preload":
            pieces.append(_ATTRIBUTE.sub(_name_file, element.source))
        done = element.offset + len(element.source)
    return "".join((*pieces, text[done:]))


def _name_file(found: re.Match[str]) -> str:
    if found["name"].lower() not in _LINKS:
        return found[0]
    written = next(value for value in found.group("double", "single", "bare") if value is not None)
    address = html.unescape(written)
    named = explicit(address)
    return found[0] if named == address else f'{found["before"]}"{html.escape(named)}"'


def _loader(file: str, page: PageElements, search_folder: str) -> str:
    first = next((element for element in page.elements if _is_script(element)), None)
    if first is None:
        return ""
    address = posixpath.relpath(posixpath.join(search_folder, LOADER), posixpath.dirname(file) or ".")
    return f'<script src="{address}"{" defer" if "defer" in first.attributes else ""}></script>'


def _is_script(element: Element) -> bool:
    return element.tag == "script" and "src" in element.attributes


def _is_policy(element: Element) -> bool:
    return element.tag == "meta" and element.attributes.get("http-equiv", "").lower() == "content-security-policy"
