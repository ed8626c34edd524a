"""Reads the Markdown of an editor's note: paragraphs, emphasis, lists and links, and nothing else.

What else Markdown has would stand on a page in disguise (a heading among the headings of the document, HTML, a picture
of another host) or be lost without a word (the definition of a link), so each is a fault and is never shown.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from generator.knowledge.consultation_yml.note_addresses import wrong_address
from generator.messages.message import NOTHING, Message, say
from generator.model.note_text import Emphasis, Inline, NoteBlock, NoteLink, NoteList, Paragraph, Words, words_of

_WRITE_OUT = say("write it as words")
_REFUSED = {
    "heading": (say("a heading, which would stand among those of the document"), say("write it as a paragraph")),
    "html_block": (say("HTML"), say("leave it out; < as itself is \\<")),
    "html_inline": (say("HTML"), say("leave it out; < as itself is \\<")),
    "image": (say("a picture"), say("a note holds only words")),
    "code_block": (
        say("a line that is set in by four spaces or more, which Markdown takes for code"),
        say("set it in less"),
    ),
    "fence": (say("a block of code"), _WRITE_OUT),
    "code_inline": (say("code"), _WRITE_OUT),
    "blockquote": (say("a quotation set apart"), say("put the words in quotation marks")),
    "hr": (say("a rule across the page"), say("leave it out")),
}
_DEFINITION = say("the definition of a link, which pages do not show")
_AT_THE_WORDS = say("write the address behind the words themselves: [words](https://…)")
_DEEPEST_LIST = 3
_DEEPEST_READ = 200  # what is nested deeper Markdown drops; lists are refused long before
_SIGNS = {"image": "![", "code_inline": "`"}


@dataclass(frozen=True)
class Fault:
    """What a note may not hold, where it begins in the note (characters from 0), and what to do."""

    offset: int
    message: Message
    advice: Message = NOTHING


@dataclass(frozen=True)
class NoteText:
    """A note as read. One with faults holds what is sound of it; no page may show that."""

    blocks: tuple[NoteBlock, ...]
    faults: tuple[Fault, ...]
    links: tuple[tuple[int, str], ...]
    """Each address and where it begins in the note."""


@lru_cache(maxsize=256)
def read_note(text: str) -> NoteText:
    """Read the Markdown of a note."""
    env: MutableMapping[str, object] = {}
    tokens = _parser().parse(text, env)
    reader = _Reader(text)
    blocks = tuple(reader.blocks(SyntaxTreeNode(tokens)))
    for definition in _definitions(env):
        reader.refuse(reader.line(definition), _DEFINITION, _AT_THE_WORDS)
    return NoteText(blocks, tuple(sorted(reader.faults, key=lambda fault: fault.offset)), tuple(reader.links))


@cache
def _parser() -> MarkdownIt:
    return _Parser("commonmark", {"maxNesting": _DEEPEST_READ})


class _Parser(MarkdownIt):
    """Keeps every address as it is written, so that a wrong one is a fault and not silently text."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  # their name
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url


def _definitions(env: MutableMapping[str, object]) -> Iterator[int]:
    """The first line of each definition of a link, those that stand twice too."""
    references, twice = env.get("references", {}), env.get("duplicate_refs", [])
    held = [*references.values()] if isinstance(references, dict) else []
    for each in (*held, *(twice if isinstance(twice, list) else [])):
        yield each["map"][0]


class _Reader:
    """Makes our blocks of the tree of a note, and gathers its faults and links."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self._at = 0
        self.faults: list[Fault] = []
        self.links: list[tuple[int, str]] = []

    def line(self, number: int) -> int:
        """Where the words of a line (from 0) begin in the note."""
        start = self._starts[number]
        return start + len(self._text[start:]) - len(self._text[start:].lstrip())

    def refuse(self, offset: int, what: Message, advice: Message) -> None:
        """Add a fault."""
        self.faults.append(Fault(offset, say("a note may not hold {what}", what=what), advice))

    def blocks(self, parent: SyntaxTreeNode, depth: int = 0) -> Iterator[NoteBlock]:
        """The blocks below a node, `depth` lists deep, without those that a note may not hold."""
        for node in parent.children:
            self._at = max(self._at, self.line(node.map[0])) if node.map else self._at
            if node.type == "paragraph":
                yield Paragraph(self._inlines(node.children[0].children))
            elif node.type in ("bullet_list", "ordered_list"):
                if depth == _DEEPEST_LIST:
                    self.refuse(self._at, say("a list more than three deep"), say("make it simpler"))
                    continue
                start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
                yield NoteList(tuple(tuple(self.blocks(item, depth + 1)) for item in node.children), start)
            else:
                self.refuse(self._at, *_REFUSED[node.type])

    def _inlines(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Inline, ...]:
        made: list[Inline] = []
        for node in nodes:
            inline = self._inline(node)
            if isinstance(inline, Words) and made and isinstance(made[-1], Words):
                made[-1] = Words(made[-1].text + inline.text)
            elif inline is not None:
                made.append(inline)
        return tuple(made)

    def _inline(self, node: SyntaxTreeNode) -> Inline | None:
        if node.type in ("softbreak", "hardbreak"):
            return Words(" ")
        if node.type in ("text", "text_special"):
            return Words(node.content)
        if node.type in ("em", "strong"):
            return Emphasis(self._inlines(node.children), is_strong=node.type == "strong")
        if node.type == "link":
            return self._link(node)
        self.refuse(self._find(_SIGNS.get(node.type, node.content)), *_REFUSED[node.type])
        if node.type == "image":
            self._find("](")  # that of the picture, not of the link behind it
        return None

    def _link(self, node: SyntaxTreeNode) -> Inline | None:
        inside, address = self._inlines(node.children), str(node.attrs.get("href", ""))
        sign = "<" if node.info == "auto" else "]("
        offset = self._find(sign) + len(sign)
        if fault := wrong_address(address):
            self.faults.append(Fault(offset, *fault))
        elif not words_of((Paragraph(inside),)).strip():
            self.refuse(offset, say("a link without words"), say("write what it leads to: [words](address)"))
        elif "title" in node.attrs:
            self.refuse(
                offset, say("a title on a link, which few readers can see"), say("leave out what follows the address")
            )
        self.links.append((offset, address))
        return NoteLink(inside, address)

    def _find(self, sign: str) -> int:
        """Where the next of these signs stands; what comes after is looked for behind it."""
        found = self._text.find(sign, self._at)
        if found < 0:  # written in another way, as in `[words][name]`
            return self._at
        self._at = found + len(sign)
        return found
