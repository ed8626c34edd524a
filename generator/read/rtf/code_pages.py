"""How the bytes of a text are read: by the character set of its font, else by the code page of the document."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

# By the number of `\\fcharset` (RTF specification 1.9.1, “Font Table”); 0 and 1 mean the code page of the document.
_CHARSETS = {
    77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5", 83: "mac_hebrew", 84: "mac_arabic",
    85: "mac_greek", 86: "mac_turkish", 89: "mac_cyrillic", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOL_CHARSET = 2
# The code page of the document by its first words.
FAMILIES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SPECIAL = {65001: "utf-8", 10000: "mac_roman", 708: "iso8859-6", 709: "iso8859-6"}
_SIGN_FONTS = ("symbol", "wingdings", "webdings", "zapf dingbats", "monotype sorts")


@dataclass(frozen=True)
class Font:
    """A font: its name, and the codec of its bytes; empty where that of the document counts."""

    name: str = ""
    codec: str = ""
    has_signs: bool = False


def font(name: str, charset: int | None, code_page: int | None) -> Font:
    r"""A font with this name, number of `\fcharset` and number of `\cpg` (None where the file has none)."""
    codec = codec_of(code_page) if code_page else _CHARSETS.get(charset or 0, "")
    return Font(name, codec, charset == SYMBOL_CHARSET or name.lower().startswith(_SIGN_FONTS))


def codec_of(code_page: int) -> str:
    """The codec of a code page of Windows; empty for an unknown one."""
    name = _SPECIAL.get(code_page, f"cp{code_page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""


def decoded(data: bytes, codec: str) -> str:
    """Bytes as text; U+FFFD for what the code page does not have."""
    return data.decode(codec or "cp1252", errors="replace")
