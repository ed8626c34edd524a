"""How files of data lead to pages and to each other."""

from __future__ import annotations


def root_from(file: str, site_url: str | None) -> str:
    """What a site path is put behind in a file at `file`: the address of the site, or the way up to its root."""
    return site_url if site_url is not None else "../" * file.count("/")
