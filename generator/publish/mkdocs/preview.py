"""Keeps a live preview quick: what MkDocs made of a page's Markdown is kept for as long as the Markdown stays the same.

Converting Markdown is most of a rebuild (measured: half of two seconds for fifty pages), and a save changes few pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files as package_files
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from generator.messages.message import NOTHING, Message, joined, say, say_number
from generator.model.library import Library
from generator.problems import Problem, Problems
from generator.publish.outcome.report import listed_errors


@dataclass(frozen=True)
class _Rendered:
    markdown: str
    settings: object
    content: str
    toc: TableOfContents
    anchors: set[str] | None


class Preview:
    """Remembers the rendered pages of the last build, by their place in the documentation."""

    def __init__(self) -> None:
        self._rendered: dict[str, _Rendered] = {}
        self._asked: dict[str, str] = {}
        self._settings: object = None

    def begin(self, files: Files, config: MkDocsConfig) -> None:
        """Start a build; links depend on which files there are, HTML on the extensions of Markdown."""
        names = frozenset(file.src_uri for file in files)
        self._settings = (names, repr(config.markdown_extensions), repr(config.mdx_configs))

    def to_convert(self, markdown: str, page: Page) -> str:
        """The Markdown that MkDocs must convert: nothing when the outcome is known."""
        self._asked[page.file.src_uri] = markdown
        return "" if self._known(page) else markdown

    def converted(self, html: str, page: Page) -> str:
        """The page's HTML: as just converted, which is then remembered, or as remembered."""
        uri = page.file.src_uri
        if known := self._known(page):
            page.toc, page.present_anchor_ids = known.toc, known.anchors
            page.links_to_anchors = {}  # checked when it was converted
            return known.content
        self._rendered[uri] = _Rendered(self._asked[uri], self._settings, html, page.toc, page.present_anchor_ids)
        return html

    def _known(self, page: Page) -> _Rendered | None:
        known = self._rendered.get(page.file.src_uri)
        asked = self._asked.get(page.file.src_uri)
        return known if known and known.markdown == asked and known.settings == self._settings else None


AS_BEFORE = say("The preview shows the content as it was before these errors.")


class LastGood:
    """The content as it last was good, for a rebuild that fails would leave every browser waiting.

    `errors` are those of the content as it is now.
    """

    def __init__(self) -> None:
        self.errors: tuple[Problem, ...] = ()
        self._library: Library | None = None

    def take(self, library: Library, problems: Problems) -> tuple[Library, Problems, Message]:
        """What to go on with, and the errors as people read them where that is the content as it was."""
        self.errors = problems.errors
        if not problems.errors:
            self._library = library
        elif self._library:
            return self._library, Problems(), listed_errors(problems)
        return library, problems, NOTHING


def nothing_published(problems: Problems) -> Message:
    """The errors that stop a build, and that nothing came of it."""
    count = len(problems.errors)
    end = say_number(count, "{number} problem; nothing was published.", "{number} problems; nothing was published.")
    return joined((listed_errors(problems), end), "\n\n")


def watch(server: LiveReloadServer, content: str, overrides: str | None) -> None:
    """Rebuild when anything changes in these folders or in the templates of pages."""
    for folder in (content, str(package_files("generator.render") / "templates"), overrides):
        if folder and Path(folder).is_dir():
            server.watch(folder)
