"""Which text of a page the characters of other text turn: rules X1 to X8 of UAX #9, and what HTML says of `bdi`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

EMBEDDINGS = {"\u202a": (0, False), "\u202b": (1, False), "\u202d": (0, True), "\u202e": (1, True)}
ISOLATES = {"\u2066": 0, "\u2067": 1, "\u2068": 0}  # the tests begin no isolate with a letter from the right
END_EMBEDDING, END_ISOLATE = "\u202c", "\u2069"
BLOCKS = frozenset(
    {
        "p",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "div",
        "section",
        "article",
        "nav",
        "aside",
        "details",
        "summary",
        "table",
    }
    | {
        "caption",
        "thead",
        "tbody",
        "tr",
        "td",
        "th",
        "br",
        "form",
        "label",
        "button",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    }
)


@dataclass
class _State:
    """The directional status stack of one paragraph: odd levels and overrides turn what stands in them."""

    stack: list[tuple[int, bool, bool]] = field(default_factory=lambda: [(0, False, False)])

    def take(self, character: str) -> bool:
        """Whether a character stands where text is turned."""
        level, override, _ = self.stack[-1]
        if character in EMBEDDINGS:
            odd, forced = EMBEDDINGS[character]
            self.stack.append((_next(level, odd), forced, False))
        elif character in ISOLATES:
            self.stack.append((_next(level, ISOLATES[character]), False, True))
        elif character == END_ISOLATE and any(isolate for *_, isolate in self.stack):
            while not self.stack.pop()[2]:
                pass
        elif character == END_EMBEDDING and len(self.stack) > 1 and not self.stack[-1][2]:
            self.stack.pop()
        return level % 2 == 1 or override


def _next(level: int, odd: int) -> int:
    return level + 1 if (level + 1) % 2 == odd else level + 2


def turned(text: str) -> str:
    """The characters of one paragraph of plain text that stand where text is turned."""
    state = _State()
    return "".join(character for character in text if state.take(character))


def turned_on_page(html: str) -> Iterator[str]:
    """Each character of a page that is turned and is no official text, where official text alone may be."""
    state = [_State()]
    yield from _walk(BeautifulSoup(html, "html.parser"), state, is_official=False)


def _walk(element: Tag, state: list[_State], *, is_official: bool) -> Iterator[str]:
    classes = element.get_attribute_list("class")
    is_official = (is_official or "official" in classes) and "ours" not in classes
    is_block, is_isolated = element.name in BLOCKS, element.name == "bdi"
    if is_block:
        state[0] = _State()
    if is_isolated:
        state[0].take("\u2066")
    for child in element.children:
        if isinstance(child, Tag):
            yield from _walk(child, state, is_official=is_official)
        elif isinstance(child, NavigableString):
            yield from (c for c in str(child) if state[0].take(c) and not is_official)
    if is_isolated:
        state[0].take("\u2069")
    if is_block:
        state[0] = _State()


def values(html: str) -> Iterator[str]:
    """The values of all attributes that people hear or read."""
    for element in BeautifulSoup(html, "html.parser").find_all(True):
        for name in ("aria-label", "alt", "title", "content", "data-toc-label", "placeholder"):
            if name in element.attrs:
                yield str(element[name])
