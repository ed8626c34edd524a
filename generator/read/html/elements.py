"""The elements of HTML, by their effect on the text in them."""

from __future__ import annotations

import re

from generator.model.text import MarkKind
from generator.read.tree import Element, name_of, text_of

_NAMES = {
    "blocks": """
        html body div section article main header footer aside nav address hgroup p blockquote center pre xmp hr
        h1 h2 h3 h4 h5 h6 ul ol dir menu li dl dt dd figure figcaption form fieldset legend details summary search
        table caption colgroup col thead tbody tfoot tr td th frameset noframes""",
    "inline": """
        a abbr acronym b bdi bdo big blink br cite code data del dfn em font i img ins kbd label mark nobr picture q
        rb rp rt ruby s samp small source span strike strong sub sup time tt u var wbr math basefont""",
    "dropped": """
        head title base link meta script noscript style template xml svg canvas audio video iframe frame object embed
        applet param map area button input select option optgroup datalist textarea output progress meter dialog""",
}
# Elements of menus.
_AROUND = frozenset({"div", "ul", "ol", "section", "aside", "header", "footer", "p", "form", "span"})
# Elements that begin and end a paragraph.
BLOCKS = frozenset(_NAMES["blocks"].split())
# Elements within a line.
_INLINE = frozenset(_NAMES["inline"].split())
# Elements without text of the document.
DROPPED = frozenset(_NAMES["dropped"].split())
# The page around a document.
CHROME = ("nav", "header", "footer", "aside", "form")
# Roles, names and classes by which pages mark navigation, sharing and printing.
_LEADING_ROLES = frozenset({"navigation", "search", "menu", "menubar"})
_LEADING = frozenset(
    {
        *("nav", "navigation", "navigatie", "menu", "hoofdmenu", "submenu", "topmenu", "skiplinks", "printversie"),
        *("breadcrumb", "breadcrumbs", "kruimelpad", "kruimelspoor", "pagination", "paginering", "pager"),
        *("share", "sharing", "share-buttons", "social", "social-media", "socialmedia", "deel", "delen", "deelknoppen"),
        *("voet", "voettekst", "paginavoet", "page-footer", "site-footer", "sitefooter", "siteheader", "site-header"),
        *("related", "related-content", "related-links", "gerelateerd", "verwant", "zieook", "zie-ook", "lees-ook"),
        *("cookie", "cookies", "cookiebar", "cookie-bar", "cookiemelding", "cookie-consent", "cookie-notice"),
    }
)
# Names of the part in which a page asks its readers for feedback: `pagefeedback`, `feedback-form`.
_OF_OPINIONS = "feedback"
# Beside or below a text, these lead to other texts if they hold only links and headings.
_BESIDE = frozenset({"aside", "footer", "header"})
# Prefixes of the elements that office programs put into pages.
_OFFICE = frozenset({"o", "w", "v", "m", "st1", "st2"})

_STYLES = {
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "del": MarkKind.DELETED,
}
# LibreOffice and Word save headers and footers of printed pages as such parts.
_EDGE_TITLES = frozenset({"header", "footer", "kopregel", "voetregel", "koptekst", "voettekst"})
_EDGE_STYLE = re.compile(r"mso-element\s*:\s*(?:header|footer)")
_COMMENT = re.compile(r"mso-element\s*:\s*comment")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)")
_RAISED = re.compile(r"vertical-align\s*:\s*super")
_LOWERED = re.compile(r"vertical-align\s*:\s*sub")
_LOOKS = (
    (_BOLD, MarkKind.BOLD),
    (_ITALIC, MarkKind.ITALIC),
    (_RAISED, MarkKind.SUPERSCRIPT),
    (_LOWERED, MarkKind.SUBSCRIPT),
)
# Comments of Word, and two parts of the official site that are shown only on request: an overview and a button.
_ASIDE = frozenset({"msocommentreference", "msocommenttext", "verberg", "note-close"})
_HEADING = re.compile(r"h([1-6])")
_LIST_LEVEL = re.compile(r"mso-list\s*:\s*\w+\s+level(\d)")
_LIST_SIGN = re.compile(r"mso-list\s*:\s*ignore")


def style_of(element: Element) -> str:
    """The inline style of an element, in lower case."""
    return (element.get("style") or "").lower()


def classes_of(element: Element) -> frozenset[str]:
    """The classes of an element, in lower case."""
    return frozenset((element.get("class") or "").lower().split())


def is_known(name: str) -> bool:
    """Whether HTML or an office program has such an element."""
    return name in BLOCKS or name in _INLINE or name in DROPPED or name.partition(":")[0] in _OFFICE


def is_left_out(element: Element, name: str) -> bool:
    """Whether an element and everything in it is not text of the document."""
    if name in DROPPED or _COMMENT.search(style_of(element)):
        return True
    return not classes_of(element).isdisjoint(_ASIDE)


def is_around_text(element: Element, name: str) -> bool:
    """Whether an element is marked as a menu, breadcrumbs, links to share, or the edge of a printed page."""
    if name == "div" and (
        (element.get("title") or "").lower() in _EDGE_TITLES or _EDGE_STYLE.search(style_of(element))
    ):
        return True
    if name == "nav" or (element.get("role") or "").lower() in _LEADING_ROLES:
        return True
    if name in _BESIDE and _only_links(element):
        return True
    names = {*classes_of(element), (element.get("id") or "").lower()}
    is_named = not names.isdisjoint(_LEADING) or any(_OF_OPINIONS in name for name in names)
    return name in _AROUND and is_named


def _only_links(element: Element) -> bool:
    """Whether an element has links to other pages, and all its words are in such links or in headings."""
    links = [link for link in element.iter("a") if text_of(link) and not (link.get("href") or "#").startswith("#")]
    heads = [head for head in element.iter("h1", "h2", "h3", "h4", "h5", "h6") if not any(True for _ in head.iter("a"))]
    held = "".join(text_of(each) for each in (*links, *heads))
    return bool(links) and len("".join(held.split())) == len("".join(text_of(element).split()))


def styles(element: Element, name: str) -> list[MarkKind]:
    """The kinds of marks that an element gives to its text: bold, italic, raised, lowered, deleted."""
    found = [_STYLES[name]] if name in _STYLES else []
    style = style_of(element)
    if style:
        found += [kind for look, kind in _LOOKS if look.search(style) and kind not in found]
    return found


def heading_level(name: str) -> str:
    """The level of the heading element with this name, `1` to `6`; empty for any other element."""
    found = _HEADING.fullmatch(name)
    return found.group(1) if found else ""


def word_list_depth(element: Element) -> int:
    """The depth, from 1, of a list paragraph of Word; 0 for any other paragraph."""
    found = _LIST_LEVEL.search(style_of(element))
    return int(found.group(1)) if found else 0


def is_word_list_sign(element: Element) -> bool:
    """Whether an element holds the number or bullet that Word generated for an item."""
    return _LIST_SIGN.search(style_of(element)) is not None


def is_inside(element: Element, names: frozenset[str]) -> bool:
    """Whether an element is within an element with one of these names."""
    return any(name_of(ancestor) in names for ancestor in element.iterancestors())
