"""Puts the hash of its content into the name of each asset, so that browsers may keep it for ever.

A page asks for what it was built with, whatever an older page left in the browser.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import PurePosixPath

from mkdocs.structure.files import File, Files

from generator.verify.references import css_references

_FOLDER = "assets/"
_KINDS = {".css", ".js", ".png", ".svg", ".woff2"}
_DIGITS = 10
_COMMENT_LINES = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/).)*\*/[ \t]*)(?:\n|\Z)", re.MULTILINE | re.DOTALL)
_INDENTS = re.compile(r"^[ \t]+", re.MULTILINE)


def fingerprint_assets(files: Files, *folders: str, also: Collection[str] = ()) -> dict[str, str]:
    """Rename our assets among the files of a build; returns the new path of each by the one that templates know.

    `folders` are those they come from, `also` the paths of some that come from elsewhere. A style sheet may ask for
    other assets, but not for style sheets.
    """
    ours = [f for f in files if f.src_dir in folders and f.src_uri.startswith(_FOLDER)]
    assets = [file for file in ours if PurePosixPath(file.src_uri).suffix in _KINDS]
    assets += [file for file in files if file.src_uri in also and file not in assets]
    sheets = [file for file in assets if file.src_uri.endswith(".css")]
    for script in assets:
        if script.src_uri.endswith(".js"):
            script.content_string = short_script(script.content_string)
    renamed = {file.src_uri: _rename(file) for file in assets if file not in sheets}
    for sheet in sheets:
        sheet.content_string = _asking_for(renamed, sheet.src_uri, _without_comments(sheet.content_string))
    return renamed | {sheet.src_uri: _rename(sheet) for sheet in sheets}


def fingerprinted(path: str, content: bytes) -> str:
    """A path with the hash of the content in its name: `a/site.css` gives `a/site.0123456789.css`."""
    name = PurePosixPath(path)
    return str(name.with_suffix(f".{hashlib.sha256(content).hexdigest()[:_DIGITS]}{name.suffix}"))


def short_script(script: str) -> str:
    """A script without its indents and the comments that fill whole lines: `// …`, `/** … */` that begins and ends one.

    These cannot be anything else, except in a text over several lines: such lines stay as they are.
    """
    lines = list(_lines(script))
    (is_in_text, last) = lines[-1] if lines else (False, "")
    if is_in_text != bool(last.count("`") % 2) or any(line.endswith("\\\n") for _, line in lines):
        return script  # it is not sure where texts begin and end
    stretches = ((is_text, "".join(line for _, line in held)) for is_text, held in groupby(lines, key=itemgetter(0)))
    return "".join(held if is_text else _INDENTS.sub("", _COMMENT_LINES.sub("", held)) for is_text, held in stretches)


def _lines(script: str) -> Iterator[tuple[bool, str]]:
    """The lines of a script, and whether each begins within a template: one has an odd number of its signs."""
    is_in_template = False
    for line in script.splitlines(keepends=True):
        yield is_in_template, line
        is_in_template ^= bool(line.count("`") % 2)


def _rename(file: File) -> str:
    file.dest_uri = fingerprinted(file.src_uri, file.content_bytes)
    return file.dest_uri


def _without_comments(css: str) -> str:
    """A style sheet without its comments, which are an eighth of its size."""
    return re.sub(r"/\*.*?\*/\s*", "", css, flags=re.DOTALL)


def _asking_for(renamed: Mapping[str, str], sheet: str, css: str) -> str:
    folder = posixpath.dirname(sheet)
    for address in {reference.address for reference in css_references(css)}:
        asset = posixpath.normpath(posixpath.join(folder, address))
        if asset in renamed:
            css = css.replace(address, posixpath.relpath(renamed[asset], folder))
    return css
