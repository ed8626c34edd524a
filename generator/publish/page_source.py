"""A page as a Markdown file with front matter: the same for MkDocs in memory and for the tree on disk."""

from __future__ import annotations

import yaml

from generator.model.library import Page


def page_source(page: Page) -> str:
    """The page's file: title and description as front matter, then its Markdown."""
    facts = {"title": page.title, "description": page.description}
    kept = {name: value for name, value in facts.items() if value}
    front = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=2**20)
    return f"---\n{front}---\n\n{page.markdown.lstrip()}"
