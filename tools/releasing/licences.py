"""The licences of all that ships with the program or stands on a site that it makes, in one file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.releasing.locked import Package

FONTS = Path("overrides") / "assets" / "fonts"
FONT_LICENCE = "OFL-1.1"
OWN_LICENCE = "EUPL-1.2"
_RULE = "=" * 100
_OPENING = """\
Licences of overleg-generator {version} and of all that ships with it

The program, the templates, styles and scripts of a site, and the lists that we made: {own}. Its text stands first.
Documents and official lists of the Dutch government carry no copyright (Auteurswet, articles 11 and 15b).

Sites hold fonts ({font}) and, for search, Pagefind. All other packages run on the machine that makes a site; a site
holds nothing of them but what Material for MkDocs and Python-Markdown write into pages. The site about the program,
in the archive of documents, holds the styles and scripts of Material for MkDocs too.
"""


def licence_file(root: Path, version: str, packages: Iterable[Package]) -> str:
    """The text of the file."""
    held = list(packages)
    opening = _OPENING.format(version=version, own=OWN_LICENCE, font=FONT_LICENCE)
    parts = [opening, *_list_of(held), *_part(f"overleg-generator {version}", OWN_LICENCE, [_read(root / "LICENSE")])]
    names = ", ".join(path.name for path in font_files(root))
    parts += _part(f"Fonts: {names}", FONT_LICENCE, [_read(root / FONTS / "OFL.txt")])
    for each in held:
        texts = [f"--- {name}\n\n{text}" for name, text in each.texts]
        without = "The package holds no text of its licence."
        parts += _part(f"{each.name} {' or '.join(each.versions)}", each.licence, texts or [without])
    return "\n".join(parts) + "\n"


def font_files(root: Path) -> list[Path]:
    """The fonts that sites hold, by name."""
    return sorted((root / FONTS).glob("*.woff2"))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()


def _list_of(packages: Iterable[Package]) -> Iterator[str]:
    for each in packages:
        yield f"  {each.name} {' or '.join(each.versions)}: {each.licence}"
    yield ""


def _part(name: str, licence: str, texts: Iterable[str]) -> Iterator[str]:
    yield from (_RULE, name, f"Licence: {licence}", _RULE, "")
    for text in texts:
        yield from (text, "")
