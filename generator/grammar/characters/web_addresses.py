"""Web addresses over line ends: `https://⏎www.nos.nl` is one address, `https://www.nos.nl/⏎voor nieuws` is not.

Typesetters break an address at one of its own signs, and add no hyphen. The characters before the break (`https://`,
`?id=`) or after it (`%202022.pdf`, `detail?id=2022D25169`) show that it continues, because no sentence has them.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_BEGIN = expression(r"https?://|www\.|(?<![\w-])[\w-]++\.(?:nl|eu|com|org|net)/")
# Signs with which no address ends.
_UNENDED = expression(r"(?:://|\bwww\.|[=&_%~#])$")
# Signs with which an address may end, or after which it may be broken.
_BROKEN = expression(r"[/?.]$")
_IN_BRACKETS = expression(r"[(\[<](?:https?://|www\.)[^\s()\[\]<>]*/$")
# Words that continue an address after any break, and those that do so after a sign with which it may have ended.
_CONTINUES = expression(r"%[0-9A-Fa-f]{2}|[/?&=]\w")
_NO_SENTENCE = expression(r"\S*?(?:\w[=&%#_]\w|/\S+/|\.(?:html?|pdf|aspx?|php|docx?|xlsx?)\b)")
_TO_THE_BRACKET = expression(r"[^\s()\[\]<>]+[)\]>]")


def begins_address(word: str) -> bool:
    """Whether a word holds the beginning of a web address."""
    return ("/" in word or "www." in word) and _BEGIN.search(word) is not None


def is_broken(address: str, after: str) -> bool:
    """Whether an address at a line end surely goes on with the words after it."""
    if _UNENDED.search(address):
        return after[:1].isalnum()
    if (address[-1].isalnum() or address[-1] in "/-") and _CONTINUES.match(after):
        return True
    if _IN_BRACKETS.search(address) and _TO_THE_BRACKET.match(after):
        return True
    return _BROKEN.search(address) is not None and after[:1].isalnum() and _NO_SENTENCE.match(after) is not None
