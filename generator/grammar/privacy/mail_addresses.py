"""E-mail addresses as programs and as people write them. All text here is folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.model.text import Span

_OPEN, _CLOSE = r"[\[({<]", r"[\])}>]"
_AT_WORD = r"(?:at|apenstaartje|apestaartje|@)"
_DOT_WORD = r"(?:dot|punt)"
# `j.jansen [at] minfin [punt] nl`, `j.jansen at minfin dot nl`, `j.jansen @ minfin.nl`.
_AT = rf"(?:[ ]?@[ ]?|\s?{_OPEN}\s?{_AT_WORD}\s?{_CLOSE}\s?)"
_DOT = rf"(?:\.|\s?{_OPEN}\s?(?:{_DOT_WORD}|\.)\s?{_CLOSE}\s?)"
_SPOKEN_DOT = rf"(?:{_DOT}|\s{_DOT_WORD}\s|\s\.\s?)"
_LABEL = r"[\w-]{1,63}"
_DOMAIN = rf"{_LABEL}(?:{_DOT}[\w-]{{2,24}}){{1,4}}"
_SPOKEN = rf"{_LABEL}(?:{_SPOKEN_DOT}[\w-]{{2,24}}){{1,4}}"
_LOCAL = rf"[\w.+-]{{1,64}}(?:(?:\s?{_OPEN}\s?{_DOT_WORD}\s?{_CLOSE}\s?|\s{_DOT_WORD}\s)[\w.+-]{{1,64}}){{0,3}}"
_ADDRESS = expression(
    rf"(?:\bmailto:)?(?<![\w.+-])(?=[^\W_]){_LOCAL}"
    rf"(?:\s?{_OPEN}\s?{_AT_WORD}\s?{_CLOSE}\s?{_SPOKEN}|[ ]@[ ]{_SPOKEN}|{_AT}{_DOMAIN}"
    rf"|\s(?:at|apenstaartje|apestaartje)\s{_LABEL}(?:\s{_DOT_WORD}\s\w{{2,24}}){{1,3}})",
    re.IGNORECASE,
)
# In the narrow margin of a letter an address may continue on the next line.
_OVER = r"[ \t]*\n(?:[ \t]*\n)?[ \t]*"
_BROKEN = expression(
    r"^[ \t]*(?:E(?:-?mail)?[ \t:]+)?"
    rf"(?P<address>[\w.+-]{{1,64}}(?:[._-]{_OVER}[\w.+-]{{1,64}}@|@{_OVER}|{_OVER}@|@[\w.-]{{1,64}}[.-]{_OVER})"
    r"[\w-]{1,64}(?:\.[\w-]{2,24}){0,4})[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
# `@` in words: `apestaartje`, `[at]`, ` at `.
_AT_IN_WORDS = expression(rf"at(?:(?<={_OPEN}at)|(?<={_OPEN}\sat)|(?<=\sat)\s)")
_NAMES_OF_AT = ("apenstaart", "apestaart", "apen\u017ftaart", "ape\u017ftaart")
_SPELLED_AT = expression(rf"(?:\s|{_OPEN})+{_AT_WORD}(?:\s|{_CLOSE})+")
_SPELLED_DOT = expression(rf"(?:\s|{_OPEN})+{_DOT_WORD}(?:\s|{_CLOSE})+")
_AROUND = expression(rf"{_OPEN}|{_CLOSE}|\s")


def mail_addresses(text: str) -> Iterator[Span]:
    """The addresses in a text, with any `mailto:` before them; spelled-out ones too."""
    if "@" in text or _spells_at(text.lower()):
        yield from (Span(*found.span()) for found in _ADDRESS.finditer(text))


def _spells_at(small: str) -> bool:
    return any(name in small for name in _NAMES_OF_AT) or _AT_IN_WORDS.search(small) is not None


def broken_addresses(text: str) -> Iterator[Span]:
    """The addresses that fill two lines and share them with nothing else."""
    return (Span(*found.span("address")) for found in _BROKEN.finditer(text) if "." in found["address"])


def spelled_out(written: str) -> str:
    """An address as programs write it, in small letters: `J.Jansen [at] minfin [punt] nl` is `j.jansen@minfin.nl`."""
    plain = _SPELLED_AT.sub("@", written.lower().removeprefix("mailto:"))
    return _AROUND.sub("", _SPELLED_DOT.sub(".", plain))


def local_part(written: str) -> str:
    """What stands before the at-sign of an address, however it is spelled."""
    return spelled_out(written).partition("@")[0]
