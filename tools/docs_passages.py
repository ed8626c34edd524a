"""The passages of a page of the guide: what a translator translates, and the page with other words in their places.

A passage is a heading, a paragraph, a point of a list, a cell of a table, or a comment within a block of code. All else
of a page, code above all, is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from markdown.extensions.toc import slugify, unique
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, is_token_subtype
from pygments.util import ClassNotFound

# What only encloses passages, or has none.
_ENCLOSING = frozenset({"bullet_list", "ordered_list", "list_item", "blockquote", "table", "thead", "tbody", "hr"})
_LEAVES = frozenset({"paragraph", "heading"})
_UNDERLINES = ("=", "-")
_NO_WORDS = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)|https?://\S+")
_LETTER = re.compile(r"[^\W\d_]")
_COMMENT = re.compile(
    r"(?P<sign>(?:#+|//+|/\*+|<!--|--|;+)?\s*)(?P<text>.*?)(?P<end>\s*(?:-->|\*/)?\s*)",
    re.DOTALL,
)
_END_OF_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Passage:
    """Words of a page, their lines folded into one; the heading that they are under, and of a heading its anchor."""

    text: str
    under: str
    anchor: str = ""


Words = Callable[[Passage], str]


def passages(page: str) -> list[Passage]:
    """All passages of a page in their order; code and addresses alone are none."""
    found: list[Passage] = []

    def noted(passage: Passage) -> str:
        found.append(passage)
        return passage.text

    with_words(page, noted)
    return found


def with_words(page: str, words: Words) -> str:
    """The page with these words in the place of each passage.

    Raises:
        ValueError: the page uses Markdown that this does not know (HTML, indented code, an underlined heading, a line
            that is broken on purpose); passing over it would leave words without a translation. The message begins
            with line and column.

    """
    return _Rewriting(page.split("\n"), words).done()


def without_code(text: str) -> str:
    """A passage without what is the same in every language: code and addresses."""
    return _NO_WORDS.sub("", text)


class _Rewriting:
    """One page while its passages are replaced, from its beginning to its end."""

    def __init__(self, lines: Sequence[str], words: Words) -> None:
        self._lines = lines
        self._words = words
        self._under = ""
        self._anchors: set[str] = set()
        self._new: list[str] = []
        self._next = 0

    def done(self) -> str:
        tokens = MarkdownIt("commonmark").enable("table").parse("\n".join(self._lines))
        for index, token in enumerate(tokens):
            name = token.type.removesuffix("_open")
            if name in _LEAVES:
                self._prose(token, tokens[index + 1])
            elif name == "tr":
                self._row(token, [each.content for each in _until(tokens[index:], "tr_close") if each.type == "inline"])
            elif token.type == "fence":
                self._code(token)
            elif token.nesting >= 0 and name not in _ENCLOSING | {"inline", "th", "td"}:
                raise ValueError(
                    f"{_at(token)}: no translator could reach the words of a {token.type}; write it otherwise"
                )
        return "\n".join((*self._new, *self._lines[self._next :]))

    def _prose(self, block: Token, inline: Token) -> None:
        """A heading or paragraph, behind whatever opens its first line."""
        if any(child.type == "hardbreak" for child in inline.children or ()):
            raise ValueError(f"{_at(block)}: a line is broken on purpose here; make it two paragraphs")
        first, words = self._lines[_first(block)].rstrip(), inline.content.split("\n")[0].rstrip()
        if not first.endswith(words) or block.markup in _UNDERLINES:
            raise ValueError(f"{_at(block)}: a heading that is closed or underlined; begin it with # only")
        opening = first.removesuffix(words)
        text = re.sub(r"\s*\n\s*", " ", inline.content)
        anchor = ""
        if block.type == "heading_open":
            plain = "".join(child.content for child in inline.children or () if child.type in {"text", "code_inline"})
            anchor, self._under = unique(slugify(plain, "-"), self._anchors), text
        self._put(block, [opening + self._translated(text, anchor)])

    def _row(self, row: Token, cells: Sequence[str]) -> None:
        written = (_END_OF_CELL.sub(r"\|", self._translated(cell)) for cell in cells)
        self._put(row, [f"| {' | '.join(written)} |"])

    def _code(self, block: Token) -> None:
        first = self._lines[_first(block)]
        indent = first[: len(first) - len(first.lstrip())]
        parts = _parts(block)
        code = "".join(self._commented(value) if is_comment else value for is_comment, value in parts)
        lines = [f"{indent}{line}" if line.strip() else line for line in code.removesuffix("\n").split("\n")]
        self._put(block, [first, *lines, self._lines[_last(block)]])

    def _commented(self, comment: str) -> str:
        found = _COMMENT.fullmatch(comment)
        return f"{found['sign']}{self._translated(found['text'])}{found['end']}" if found else comment

    def _translated(self, text: str, anchor: str = "") -> str:
        if not _LETTER.search(without_code(text)):
            return text
        return self._words(Passage(text, self._under, anchor))

    def _put(self, block: Token, lines: Sequence[str]) -> None:
        self._new += [*self._lines[self._next : _first(block)], *lines]
        self._next = _last(block) + 1


def code_blocks(page: str) -> Iterator[tuple[str, str]]:
    """The blocks of code of a page: what stands behind the opening fence, and the code with every comment empty."""
    for token in MarkdownIt("commonmark").parse(page):
        if token.type == "fence":
            yield token.info, "".join("#" if is_comment else value for is_comment, value in _parts(token))


def _parts(block: Token) -> Iterator[tuple[bool, str]]:
    """A block of code in parts, and whether each is a comment."""
    language, *_ = block.info.split() or [""]
    try:
        lexer = _lexer(language)
    except ClassNotFound as error:
        raise ValueError(f"{_at(block)}: code in an unknown language, {language}; name another, or text") from error
    for kind, value in lexer.get_tokens(block.content):
        yield is_token_subtype(kind, Comment), value


@cache
def _lexer(language: str) -> Lexer:
    """What divides code into its parts without changing a sign of it."""
    options: Mapping[str, bool] = {"stripnl": False, "ensurenl": False}
    return get_lexer_by_name(language or "text", **options)


def _until(tokens: Sequence[Token], ending: str) -> Iterator[Token]:
    for token in tokens:
        if token.type == ending:
            return
        yield token


def _at(block: Token) -> str:
    """Where a block begins: its line and column."""
    return f"{_first(block) + 1}:1"


def _first(block: Token) -> int:
    """The index of the first line of a block."""
    return block.map[0] if block.map else 0


def _last(block: Token) -> int:
    """The index of the last line of a block."""
    return block.map[1] - 1 if block.map else 0
