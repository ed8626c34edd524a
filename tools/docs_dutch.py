"""The Dutch pages of the site about the program, beside the English ones that they are made of.

MkDocs runs this as a hook of `docs.yml`.
"""

from __future__ import annotations

import logging
import posixpath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tools.docs_translation import LANGUAGE, TRANSLATED, dutch_pages

# The words that lead to the same page in the other language, each in its own.
_TO_DUTCH = "Deze pagina in het Nederlands"
_TO_ENGLISH = "This page in English"
_log = logging.getLogger("mkdocs.hooks.docs_dutch")  # below that of MkDocs, so that a warning stops a strict build


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the Dutch pages.

    Raises:
        PluginError: a page or a catalogue cannot be used.

    """
    try:
        for path, text, untranslated in dutch_pages():
            files.append(File.generated(config, path, content=text))
            if untranslated:
                catalogue = f"docs/{path.removesuffix('.md')}.po"
                _log.warning("%s: no Dutch for %d of its passages: run make translations", catalogue, len(untranslated))
    except ValueError as error:
        raise PluginError(str(error)) from error
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Lead from below the title to the same page in the other language."""
    path = page.file.src_uri
    english = path.removeprefix(f"{LANGUAGE}/")
    if english not in TRANSLATED:
        return markdown
    there, language, words = (
        (english, "en", _TO_ENGLISH) if is_dutch(page) else (f"{LANGUAGE}/{path}", LANGUAGE, _TO_DUTCH)
    )
    address = posixpath.relpath(there, posixpath.dirname(path))
    title, _end, text = markdown.partition("\n")
    return f"{title}\n\n[{words}]({address}){{ lang={language} hreflang={language} }}\n{text}"


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: object) -> dict[str, Any]:
    """Have the theme speak the language of the page, which is also what browsers and screen readers are told."""
    config.theme["language"] = LANGUAGE if is_dutch(page) else "en"
    return context


def is_dutch(page: Page) -> bool:
    """Whether a page is a Dutch one."""
    return page.file.src_uri.startswith(f"{LANGUAGE}/")
