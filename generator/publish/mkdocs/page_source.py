"""A page as a Markdown file with front matter, for MkDocs in memory and for the tree on disk."""

from __future__ import annotations

from html import escape

import yaml

from generator.model.library import Page
from generator.publish.assembly.assembling import facts_of


def page_source(page: Page, *, for_any_theme: bool = False) -> str:
    """The page's file: title and description as front matter, then its Markdown.

    Our theme takes title and description for text and escapes them. Other themes print them as HTML: for these they are
    escaped here.
    """
    given = facts_of(page)
    kept = {name: escape(value) for name, value in given.items()} if for_any_theme else given
    front = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=2**20)
    return f"---\n{front}---\n\n{page.markdown.lstrip()}"
