"""A page of the site made of its Markdown's HTML and the shell that fits it."""

from __future__ import annotations

import re
from urllib.parse import quote

from generator.model.direction import isolated
from generator.model.library import Page
from generator.publish.assembly.contents_list import contents_list
from generator.publish.assembly.converted import Converted
from generator.publish.assembly.page_values import PageValues
from generator.publish.assembly.shells import Shells

# YAML, in which MkDocs hands facts on, keeps all others as they are.
_NOT_PLAIN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def is_assembled(page: Page) -> bool:
    """Whether a page can be made without MkDocs: not the home page, and none without a title or with odd characters."""
    return bool(page.path and page.title) and not _NOT_PLAIN.search(page.title + page.description)


def facts_of(page: Page) -> dict[str, str]:
    """What the front matter of a page says, by name."""
    facts = {"title": page.title, "description": page.description}
    return {name: isolated(value) for name, value in facts.items() if value}


def values_of(page: Page, converted: Converted, site_url: str) -> PageValues:
    """The texts that templates may ask for; `site_url` is empty, or ends with a slash."""
    url = quote(page.path)
    facts = facts_of(page)
    return PageValues(
        url,
        facts["title"],
        facts.get("description", ""),
        converted.html,
        contents_list(converted.toc, url),
        site_url and site_url + url,
        site_url and "/" + site_url.partition("://")[2].partition("/")[2] + url,
    )


def assemble(page: Page, converted: Converted, shells: Shells) -> bytes | None:
    """The file that MkDocs would write for a page; None where its shell is not known or only templates render it."""
    values = values_of(page, converted, shells.site_url)
    shell = shells.find(values)
    return shell.filled(values) if shell and shell.parts is not None else None
