"""Characters that Word stores as elements of their own."""

from __future__ import annotations

from generator.read.word.names import Element, W

# Symbol fonts have their characters at U+F020 to U+F0FF; the tables hold those that letters and reports use.
_PRIVATE = range(0xF000, 0xF100)
_SYMBOL = {
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD0: "∠", 0xDE: "⇒", 0xE5: "∑",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "br": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}


def character(element: Element) -> str | None:
    """The character that an element represents; None when it represents none, or an unknown one."""
    if element.tag == W + "sym":
        return _symbol(element.get(W + "font", ""), element.get(W + "char", ""))
    return _CHARACTERS.get(str(element.tag))


def _symbol(font: str, code: str) -> str | None:
    try:
        number = int(code, 16)
    except ValueError:
        return None
    if signs := _FONTS.get(font.lower()):
        return signs.get(number & 0xFF)
    return chr(number) if number not in _PRIVATE and 0x20 <= number < 0xD800 else None  # noqa: PLR2004  surrogates
