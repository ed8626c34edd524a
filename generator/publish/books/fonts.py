"""The fonts of the site, as books hold them. A site with another theme may have none: readers then show their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

_FOLDER = "assets/fonts/"
_LICENCE = "OFL.txt"
# Family and weight of each file. Readers of books may not know `unicode-range`: rarer letters are a family of their
# own, to which they turn for what the first one lacks.
_FACES = {
    "literata-400": ("Literata", 400),
    "literata-600": ("Literata", 700),
    "literata-400-extended": ("Literata Extended", 400),
    "atkinson-next-400": ("Atkinson Next", 400),
    "atkinson-next-600": ("Atkinson Next", 700),
    "atkinson-next-400-extended": ("Atkinson Next Extended", 400),
}
_NAME = re.compile(r"(?P<stem>[a-z0-9-]+?)(?:\.[0-9a-f]{6,})?\.woff2\Z")


@dataclass(frozen=True)
class Font:
    """A font: its name in books, its family and weight, and its content."""

    name: str
    family: str
    weight: int
    data: bytes

    @property
    def rule(self) -> str:
        """The rule of a style sheet, beside which the folder `fonts` stands."""
        source = f'url("fonts/{self.name}") format("woff2")'
        return f'@font-face {{ font-family: "{self.family}"; font-weight: {self.weight}; src: {source}; }}\n'


@dataclass(frozen=True)
class Fonts:
    """The fonts of books, and their licence, empty where the site has none of them."""

    fonts: tuple[Font, ...]
    licence: bytes

    @cached_property
    def key(self) -> str:
        """A digest that differs between two sets of fonts."""
        digest = sha256(self.licence)
        for font in self.fonts:
            digest.update(f"{font.rule}{sha256(font.data).hexdigest()}".encode())
        return digest.hexdigest()

    @property
    def rules(self) -> str:
        """Their rules for a style sheet."""
        return "".join(font.rule for font in self.fonts)


def site_fonts(existing: Iterable[str], read: Callable[[str], bytes]) -> Fonts:
    """The fonts of a site. `existing` are its files, `read` gives the content of one. Raises OSError."""
    found: list[Font] = []
    licence = b""
    for path in sorted(name for name in existing if name.startswith(_FOLDER)):
        name = path.removeprefix(_FOLDER)
        if name == _LICENCE:
            licence = read(path)
        elif (match := _NAME.match(name)) and (face := _FACES.get(match["stem"])):
            found.append(Font(f"{match['stem']}.woff2", *face, read(path)))
    return Fonts(tuple(found), licence)
