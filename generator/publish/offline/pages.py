"""Makes the pages of a hosted site work from a folder, where no server turns a folder's name into its index.html."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.publish.offline.known import Known
from generator.publish.offline.offers import without_offers
from generator.verify.declared import NOTHING, Declared, of_element, of_elements, of_piece, of_tag, together
from generator.verify.elements import Element, PageElements, plain_elements, read_elements
from generator.verify.facts import ERROR_PAGE, PageFacts, Stated, page_facts, placed, stated, whole
from generator.verify.markup import BARE, CUT, TAG, NotPlainError, cut_page, pieces

INDEX = "index.html"
LOADER = "loader.js"
_LINKS = {"href", "action", "formaction", "cite"}
# A whole attribute at a time, so that what looks like one inside a value is left alone.
_ATTRIBUTE = re.compile(
    r"""(?P<before>\s(?P<name>[^\s=>"'/]+)\s*=\s*)(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
)
# An address that needs no parser: it has neither a scheme nor a host.
_SIMPLE = re.compile(r"(?P<path>(?!//)[\w./~-]+)(?P<rest>(?:\?[\w=&+%-]+)?(?:#[\w.~%-]+)?)")
# How many pieces of pages are remembered: those of some consultations, and of the pages that gather them.
_REMEMBERED = 2**13


class OfflinePage(NamedTuple):
    """A page of the bundle, and what it declares."""

    text: str
    facts: PageFacts


class _Part(NamedTuple):
    """Part of a page for the bundle, what it declares, and what it declares on a host.

    `script` is the character offset of its first script with an address, -1 without any: before the first script of the
    page goes the loader.
    """

    text: str
    declared: Declared = NOTHING
    hosted: Declared = NOTHING
    script: int = -1
    is_deferred: bool = False


def explicit(address: str) -> str:
    """An address that names its file: `../#a` gives `../index.html#a`; other hosts' are left as they are."""
    if found := _SIMPLE.fullmatch(address):
        return _with_index(found["path"]) + found["rest"]
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path or (path := _with_index(parts.path)) == parts.path:
        return address
    return parts._replace(path=path).geturl()


def _with_index(path: str) -> str:
    if path.endswith("/"):
        return path + INDEX
    return f"{path}/{INDEX}" if posixpath.basename(path) in (".", "..") else path


def offline_page(file: str, page: str, search_folder: str) -> OfflinePage:
    """A page for the bundle: its links name their files, and the search loader comes before its first script.

    The content policy is left out: from a folder there is no host whose own files it could mean. So is what asks for
    files ahead of their use, which browsers refuse there. `file` is the page's path in the site, `page` its text. What
    it declares is read from its new text: each tag that was changed is read again. What is offered for download is
    left out.
    """
    page = without_offers(page)
    try:
        texts = pieces(page)
        parts = _parts(texts)
    except NotPlainError:
        part = _of_any(page)
        texts, parts = [part.text], {0: part}
    text, declared = _for_bundle(file, texts, parts, [part.declared for part in parts.values()], search_folder)
    return OfflinePage(text, placed(file, together(declared)))


class Middle(NamedTuple):
    """What a page says between what many pages share, in both forms: its text is that of the bundle.

    `digest` is that of its text on a host, `begin` the character offset of `text` in the page for the bundle. A page
    that has the same middle in another frame need not be read again.
    """

    digest: str
    text: str
    hosted: Stated
    offline: Stated
    begin: int = 0


class BothForms(NamedTuple):
    """What a page declares on a host, the page for the bundle, and its middle, if that can stand in another frame."""

    hosted: PageFacts
    offline: OfflinePage
    middle: Middle | None = None


def _unknown(_: str) -> Middle | None:
    return None


def page_in_both_forms(
    file: str, page: str, search_folder: str, known: Callable[[str], Middle | None] = _unknown
) -> BothForms:
    """A page in both forms; most pages are read once for both. `known` gives the middle with a digest, if it is known.

    A middle is known of the page in the same place alone: what it leads to depends on where it stands.
    """
    if file != ERROR_PAGE and without_offers(page) == page:
        try:
            return _in_both_forms(file, page, search_folder, known)
        except NotPlainError:
            pass
    return BothForms(page_facts(file, page.encode("utf-8")), offline_page(file, page, search_folder))


def _in_both_forms(file: str, page: str, search_folder: str, known: Callable[[str], Middle | None]) -> BothForms:
    """The same of a page of which the bundle has all. Raises NotPlainError."""
    above, said, below = cut_page(page)
    digest = sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
    middle = known(digest) or _middle(file, digest, said)
    texts = [*above, *below] if middle else [*above, *said.split("\n"), *below]
    parts = _parts(texts)
    hosted, offline = _in_each(parts)
    if middle is None:
        text, offline = _for_bundle(file, texts, parts, offline, search_folder)
        return BothForms(placed(file, together(hosted)), OfflinePage(text, placed(file, together(offline))))
    texts.insert(len(above), middle.text)
    parts = {number + (number >= len(above)): part for number, part in parts.items()}
    text, offline = _for_bundle(file, texts, parts, offline, search_folder)
    begin = sum(map(len, texts[: len(above)])) + len(above)
    return BothForms(
        whole(stated(file, together(hosted)), middle.hosted),
        OfflinePage(text, whole(stated(file, together(offline)), middle.offline)),
        middle._replace(begin=begin),
    )


def _middle(file: str, digest: str, said: str) -> Middle | None:
    """The middle of a page; None where a script loads another: the loader may have to stand before that.

    Raises NotPlainError.
    """
    lines = said.split("\n")
    parts = _parts(lines)
    if any(part.script >= 0 for part in parts.values()):
        return None
    hosted, offline = map(together, _in_each(parts))
    on_host = stated(file, hosted)
    text = "\n".join([parts[n].text if n in parts else line for n, line in enumerate(lines)])
    return Middle(digest, text, on_host, on_host if offline == hosted else stated(file, offline))


def _in_each(parts: Mapping[int, _Part]) -> tuple[list[Declared], list[Declared]]:
    """What parts of a page declare on a host, and in the bundle: most declare the same in both."""
    alike = together([part.hosted for part in parts.values() if part.declared is part.hosted])
    others = [part for part in parts.values() if part.declared is not part.hosted]
    return [alike, *(part.hosted for part in others)], [alike, *(part.declared for part in others)]


def _parts(texts: list[str]) -> dict[int, _Part]:
    """Those of some pieces that declare something or change for the bundle, by their numbers. Raises NotPlainError."""
    # Most pieces stand on several pages: then this takes no step of Python for each.
    return {number: part for number, part in enumerate(map(_pieces.__getitem__, texts)) if part is not None}


def _for_bundle(
    file: str, texts: list[str], parts: Mapping[int, _Part], declared: list[Declared], search_folder: str
) -> tuple[str, list[Declared]]:
    """A page for the bundle of which `texts` are the pieces, and `parts` those that are more than text, by number.

    The pieces become those of the bundle. `declared` is what these declare together; given back with what the loader
    declares.
    """
    for number, part in parts.items():
        texts[number] = part.text
    first = next((number for number, part in parts.items() if part.script >= 0), None)
    if first is not None:
        text, _, _, offset, is_deferred = parts[first]
        loader = _loader(file, search_folder, is_deferred=is_deferred)
        texts[first] = f"{text[:offset]}{loader}{text[offset:]}"
        declared = [*declared, *of_piece(loader)]
    return "\n".join(texts), declared


def _of_piece(piece: str) -> _Part | None:
    """A piece of a page for the bundle that begins and ends outside of markup; None if it is the same and says nothing.

    Raises NotPlainError for others.
    """
    if "<" not in piece or ("=" not in piece and BARE.fullmatch(piece)):
        return None
    if _may_change(piece.lower()):
        part = _offline(piece, plain_elements(piece))
        return part._replace(declared=together(of_piece(part.text)), hosted=together(of_piece(piece)))
    found = CUT.split(piece)
    if "<" in "".join(found[::2]):
        raise NotPlainError
    tags = list(map(_tags.__getitem__, found[1::2]))
    declared = together([tag.hosted for tag in tags])
    if declared is NOTHING:
        return None
    if all(tag.declared is tag.hosted for tag in tags):
        return _Part(piece, declared, declared)
    found[1::2] = [tag.text for tag in tags]
    return _Part("".join(found), together([tag.declared for tag in tags]), declared)


_pieces = Known(_of_piece, _REMEMBERED)


def _may_change(lowered: str) -> bool:
    """Whether a piece, in small letters, may be changed for the bundle even if all its addresses name their files."""
    return "<script" in lowered or "<style" in lowered or "http-equiv" in lowered or "preload" in lowered


def _of_tag(tag: str) -> _Part:
    """A tag for the bundle, and what it declares. Raises NotPlainError if it is not written plainly."""
    hosted = _declared_by(tag)
    text = _named(tag) if hosted.may_lead_to_folders() else tag
    return _Part(text, hosted if text == tag else _declared_by(text), hosted)


_tags = Known(_of_tag, _REMEMBERED)


def _declared_by(tag: str) -> Declared:
    found = TAG.fullmatch(tag)
    if not found:
        raise NotPlainError
    return of_tag(found["opens"], found["attributes"]) if found["opens"] else NOTHING


def _of_any(page: str) -> _Part:
    part = _offline(page, read_elements(page))
    return part._replace(declared=of_elements(read_elements(part.text)))


def _offline(text: str, page: PageElements) -> _Part:
    """A text for the bundle of which `page` are the elements; what it declares is still to be found."""
    made: list[str] = []
    done = 0
    script, is_deferred = -1, False
    for element in page.elements:
        made.append(text[done : element.offset])
        if script < 0 and element.tag == "script" and "src" in element.attributes:
            script, is_deferred = sum(map(len, made)), "defer" in element.attributes
        if not _is_policy(element) and element.attributes.get("rel") != "preload":
            leads = of_element(element.tag, element.attributes).may_lead_to_folders()
            made.append(_named(element.source) if leads else element.source)
        done = element.offset + len(element.source)
    return _Part("".join((*made, text[done:])), script=script, is_deferred=is_deferred)


def _named(tag: str) -> str:
    """A start tag of which the addresses name their files."""
    return _ATTRIBUTE.sub(_name_file, tag)


def _name_file(found: re.Match[str]) -> str:
    if found["name"].lower() not in _LINKS:
        return found[0]
    address = html.unescape(found["double"] or found["single"] or found["bare"] or "")
    named = explicit(address)
    return found[0] if named == address else f'{found["before"]}"{html.escape(named)}"'


def _loader(file: str, search_folder: str, *, is_deferred: bool) -> str:
    address = posixpath.join(search_folder, LOADER)
    if file.partition("/")[0] == search_folder.partition("/")[0]:
        address = posixpath.relpath(address, posixpath.dirname(file) or ".")
    else:
        address = "../" * file.count("/") + address
    return f'<script src="{address}"{" defer" if is_deferred else ""}></script>'


def _is_policy(element: Element) -> bool:
    return element.tag == "meta" and element.attributes.get("http-equiv", "").lower() == "content-security-policy"
