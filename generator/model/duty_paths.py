"""The addresses of what the law asks of a site of a public body."""

from __future__ import annotations

DUTIES = "regels/"
"""The page that says what the site does for each law, and the folder of the files of which the place is free."""
STATEMENT = "toegankelijkheidsverklaring/"
"""The accessibility statement."""
SECURITY = ".well-known/security.txt"
"""Where who finds a leak looks (RFC 9116, section 3)."""

SITEMAP_INDEXES = "sitemapindex-diwoo-infocat*.xml"
"""The names of lists of sitemaps in that folder."""


def sitemap_index_path(category: int) -> str:
    """The list of sitemaps of one category; a harvester reads none with another name (DiWoo manual, *Sitemapindex*)."""
    return f"{DUTIES}{SITEMAP_INDEXES.replace('*', f'{category:03}')}"


def sitemap_path(name: str) -> str:
    """One of these sitemaps: `regels/sitemap-diwoo-2025.xml`."""
    return f"{DUTIES}sitemap-diwoo-{name}.xml"


def folder_of_page(file: str) -> str:
    """The path of the page that a file is made with: the one in its folder, unless the law gives the file its place."""
    return DUTIES if file == SECURITY else f"{file.rpartition('/')[0]}/"
