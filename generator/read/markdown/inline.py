"""Writes the content of a line of Markdown: styles, links, signs of notes, HTML tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree
from markdown_it.token import Token

from generator.messages.message import say
from generator.model.text import MarkKind
from generator.problems import Code, Place, Problems
from generator.read.html.elements import DROPPED, is_known
from generator.read.html.hiding import Hiding, Look
from generator.read.html.style_sheets import StyleSheets
from generator.read.links import link_target
from generator.read.markdown.layout import MARK
from generator.read.writing import Writer

# They hold nothing, and have no end.
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905
_TAG = re.compile(r"<(/?)([A-Za-z][\w:-]*)")
_NUMBER = re.compile(r"\d+")
_STYLES = {"strong": MarkKind.BOLD, "em": MarkKind.ITALIC}
_HTML_STYLES = {
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "del": MarkKind.DELETED,
}


class InlineWriter:
    """Writes the tokens of lines; `keys` are those of the notes, by their signs."""

    def __init__(self, writer: Writer, keys: Mapping[str, str], file: str, problems: Problems) -> None:
        self._writer = writer
        self._keys = keys
        self._file = file
        self._problems = problems
        self._hiding = Hiding(StyleSheets(etree.Element("p")))
        self._links: list[bool] = []
        self._skipped = 0
        # The elements of HTML that are open, and how text looks in each; None where nothing in it is shown.
        self._elements: list[tuple[str, Look | None]] = []

    def begin(self) -> None:
        """Begin a paragraph: HTML elements of the one before do not continue."""
        self._elements.clear()

    def skip(self, width: int) -> None:
        """Skip this many characters of the next text, because another spelling of them was written."""
        self._skipped = width

    def write(self, token: Token) -> None:
        """Write one token of a line."""
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _STYLES:
            self._style(_STYLES[name], is_begin=token.nesting > 0)
        elif token.type == "link_open":
            self._open_link(token)
        elif token.type == "link_close" and self._links.pop():
            self._writer.close(MarkKind.LINK)
        elif token.type == "html_inline":
            self._html_tag(token.content)
        elif token.type == "image":
            for child in token.children or ():
                self.write(child)
        elif token.content:
            self._text(token.content)

    def _style(self, kind: MarkKind, *, is_begin: bool) -> None:
        if is_begin:
            self._writer.open(kind)
        elif self._writer.is_open(kind):
            self._writer.close(kind)

    def _open_link(self, token: Token) -> None:
        target = link_target(str(token.attrs.get("href", "")))
        self._links.append(bool(target))
        if target:
            self._writer.open(MarkKind.LINK, target)

    def _html_tag(self, tag: str) -> None:
        name, is_begin = _html_tag(tag)
        self._open_element(tag, name) if is_begin else self._close_element(name)
        if name == "br":
            self._writer.break_line()
        elif name in _HTML_STYLES:
            self._style(_HTML_STYLES[name], is_begin=is_begin)
        elif name and not is_known(name):
            message = say(
                "the document holds <{name}>, which is no element of HTML; the text in it was read", name=name
            )
            self._problems.report(
                Code.UNREAD_ELEMENT, Place(self._file), message, say("compare with the page"), quote=name
            )

    def _open_element(self, tag: str, name: str) -> None:
        """Remember how text looks in an element of HTML that begins here, unless it holds none."""
        element = etree.fromstring(tag, etree.HTMLParser()) if name and not tag.endswith("/>") else None
        found = next(element.iter(name), None) if element is not None else None
        if found is None or name in _EMPTY or (self._elements and self._elements[-1][1] is None and name in DROPPED):
            return
        around = self._elements[-1][1] if self._elements else Look()
        look = None if around is None or name in DROPPED else self._hiding.look(found, around)
        self._elements.append((name, look))

    def _close_element(self, name: str) -> None:
        places = [place for place, (opened, _) in enumerate(self._elements) if opened == name]
        if places:
            del self._elements[places[-1] :]

    @property
    def _is_seen(self) -> bool:
        look = self._elements[-1][1] if self._elements else Look()
        return look is not None and look.is_seen

    def _text(self, content: str) -> None:
        """Write text that is seen; the signs of notes in it are marked."""
        content, self._skipped = content[self._skipped :], max(0, self._skipped - len(content))
        if not self._is_seen:
            self._report_hidden(content)
            return
        for text, key in _signs(content, self._keys):
            if key:
                self._writer.marked(MarkKind.NOTE_MARK, text, key)
            else:
                self._writer.text(text)

    def _report_hidden(self, content: str) -> None:
        if content.strip() and self._elements[-1][0] not in DROPPED:
            message = say("the document holds words that it hides; they were left out")
            place = Place(self._file)
            self._problems.report(Code.HIDDEN_TEXT, place, message, say("compare with the page"), quote=content.strip())


def _html_tag(tag: str) -> tuple[str, bool]:
    """The name of a tag and whether it begins an element; no name for a comment or an instruction."""
    found = _TAG.match(tag)
    return (found.group(2).lower(), not found.group(1)) if found else ("", False)


def _signs(text: str, keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A text in pieces, each with the key of the note it is the sign of; empty for what is no sign.

    `[^1]` reads `1`; `[1, 2 ]` reads as it stands, the brackets with the digits next to them.
    """
    done = 0
    for sign in MARK.finditer(text):
        pieces = _named(sign, keys) if sign.group(1) else _numbered(sign, keys)
        if pieces:
            yield text[done : sign.start()], ""
            yield from pieces
            done = sign.end()
    yield text[done:], ""


def _named(sign: re.Match[str], keys: Mapping[str, str]) -> list[tuple[str, str]]:
    key = keys.get(f"^{sign.group(1)}")
    return [(sign.group(1), key)] if key else []


def _numbered(sign: re.Match[str], keys: Mapping[str, str]) -> list[tuple[str, str]]:
    numbers = list(_NUMBER.finditer(sign.group()))
    if not all(number.group() in keys for number in numbers):
        return []
    edges = [0, *(number.start() for number in numbers[1:]), len(sign.group())]
    return [
        (sign.group()[start:end], keys[number.group()])
        for number, start, end in zip(numbers, edges[:-1], edges[1:], strict=True)
    ]
