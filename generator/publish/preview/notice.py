"""What a preview adds to a page that it sends: a script that follows saves, and what is wrong at the moment."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files as package_files

from generator.messages.language import in_dutch
from generator.messages.message import Message
from generator.problems import printable

FOLDER = "_preview/"
"""Where the files of this are, and where a script asks which version is shown."""

VERSION = f"{FOLDER}version"
_SCRIPT, _STYLE = "preview.js", "preview.css"
_BODY = b"</body>"
_STILL = "De pagina is nog zoals vóór de fout. Is de fout hersteld, dan komt de nieuwe versie vanzelf."
_NOTHING = "Deze pagina kan nu niet gemaakt worden. Is de fout hersteld, dan komt zij vanzelf."


def with_notice(page: bytes, mount: str, version: str, mistakes: Sequence[Message]) -> bytes:
    """A page with the script, and the mistakes before its end; `mount` is the address of the site, `/` at its end."""
    before, body, after = page.rpartition(_BODY)
    if not body:
        before, after = page, b""
    added = _script(mount, version) + _notice(mount, mistakes, _STILL)
    return b"".join((before, added.encode(), body, after))


def page_of_mistakes(mount: str, version: str, mistakes: Sequence[Message]) -> bytes:
    """The page that stands where none can be made."""
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    body = f"{_script(mount, version)}{_notice(mount, mistakes, _NOTHING)}"
    return f'<!doctype html>\n<html lang="nl"><head>{head}<title>Fout</title></head><body>{body}</body></html>'.encode()


def file_of(name: str) -> bytes | None:
    """A file of `FOLDER`, by its name; None where there is none."""
    if name not in (_SCRIPT, _STYLE):
        return None
    return (package_files("generator.publish.preview") / "files" / name).read_bytes()


def _script(mount: str, version: str) -> str:
    address = escape(mount + VERSION)
    source = escape(f"{mount}{FOLDER}{_SCRIPT}")
    return f'<script src="{source}" data-address="{address}" data-version="{version}" defer></script>'


def _notice(mount: str, mistakes: Sequence[Message], said: str) -> str:
    if not mistakes:
        return ""
    heading = "1 fout" if len(mistakes) == 1 else f"{len(mistakes)} fouten"
    lines = "\n".join(escape(printable(in_dutch(mistake))) for mistake in mistakes)
    style = f'<link rel="stylesheet" href="{escape(mount + FOLDER + _STYLE)}">'
    return (
        f'{style}<aside class="preview-mistakes" role="status" aria-label="Fouten"><details open>'
        f'<summary>{heading}</summary><p>{said}</p><pre tabindex="0">{lines}</pre></details></aside>'
    )
