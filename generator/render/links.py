"""Addresses in pages: relative to the Markdown file, so that MkDocs checks them and the site works anywhere."""

from __future__ import annotations

from posixpath import relpath

from generator.render.markdown import Markdown


def to_page(here: str, there: str, anchor: str = "") -> Markdown:
    """The address of the page at site path `there`, as a link in the page at site path `here`."""
    return Markdown(_relative(here, f"{there}index.md") + (f"#{anchor}" if anchor else ""))


def to_file(here: str, there: str) -> Markdown:
    """The address of a published file, as a link in the page at site path `here`."""
    return Markdown(_relative(here, there))


def _relative(here: str, there: str) -> str:
    return relpath(there, here or ".")
