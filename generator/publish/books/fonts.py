"""The fonts of the site, as books hold them. A site with another theme may have none: readers then show their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

_FOLDER = "assets/fonts/"
_LICENCE = "OFL.txt"
# File, family and weight of each face. Readers of books may not know `unicode-range`: what one file of a weight lacks
# is in a family of its own, to which they turn next (assets/fonts/README.md says which letters each file has). Bold
# official text has families of its own, too: fontconfig would rather take a light face with all letters of a language
# than a bold one of the same family without its capitals.
_FACES = (
    ("literata-400", "Literata", 400),
    ("literata-400-extended", "Literata Extended", 400),
    ("literata-600-labels", "Literata Bold", 700),
    ("literata-600", "Literata Bold Rest", 700),
    ("atkinson-next-400", "Atkinson Next", 400),
    ("atkinson-next-600", "Atkinson Next", 700),
    ("atkinson-next-400-extended", "Atkinson Next Extended", 400),
)
_ENDING = ".woff2"


@dataclass(frozen=True)
class Fonts:
    """The fonts of books: their files by name, and their licence, empty where the site has none of them."""

    files: Mapping[str, bytes]
    licence: bytes

    @cached_property
    def key(self) -> str:
        """A digest that differs between two sets of fonts."""
        digest = sha256(self.licence)
        for name, data in self.files.items():
            digest.update(f"{name}{sha256(data).hexdigest()}".encode())
        return digest.hexdigest()

    def rules(self, address: Callable[[str], str] = "fonts/{}".format) -> str:
        """Their rules for a style sheet; `address` gives where a file is, by its name."""
        return "".join(
            f'@font-face {{ font-family: "{family}"; font-weight: {weight}; '
            f'src: url("{address(f"{stem}.woff2")}") format("woff2"); }}\n'
            for stem, family, weight in _FACES
            if f"{stem}.woff2" in self.files
        )


def site_fonts(existing: Iterable[str], read: Callable[[str], bytes]) -> Fonts:
    """The fonts of a site. `existing` are its files, `read` gives the content of one. Raises OSError."""
    found: dict[str, bytes] = {}
    licence = b""
    ours = {stem for stem, *_ in _FACES}
    for path in sorted(name for name in existing if name.startswith(_FOLDER)):
        name = path.removeprefix(_FOLDER)
        if name == _LICENCE:
            licence = read(path)
        elif name.endswith(_ENDING) and (stem := name.partition(".")[0]) in ours:  # between them may be a hash
            found[f"{stem}{_ENDING}"] = read(path)
    return Fonts(found, licence)
