"""The theme around pages: what MkDocs does for a page that is asked for, and for no other."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url, is_error_template

from generator.messages.message import Message, say
from generator.model.data_paths import DATA
from generator.model.identifiers import HOME
from generator.model.library import Page
from generator.model.made_paths import MADE
from generator.problems import Code, Place, Problems, printable
from generator.publish.appearance.settings import dress
from generator.publish.assembly.converter import converter_of
from generator.publish.mkdocs.assembly import can_assemble
from generator.publish.mkdocs.listed_pages import ListedPage, paths_in
from generator.publish.mkdocs.page_source import page_source
from generator.publish.mkdocs.quirks import date_pages

Find = Callable[[str], Page | None]
"""Finds a page of ours by its path."""

_INDEX = "index.md"
_SITEMAPS = {"sitemap.xml"}  # lists all pages, which a preview does not make


def can_preview(config: MkDocsConfig, plugin: object) -> bool:
    """Whether pages can be made one by one: nobody but `plugin` does anything, and the settings leave out no page."""
    methods = (method for methods in config.plugins.events.values() for method in methods)
    is_alone = all(getattr(method, "__self__", None) is plugin for method in methods)
    return is_alone and can_assemble(config, plugin) and not config.extra_templates


class ThemePages:
    """The pages by hand, those that the menu names, and the frame of all others, as the theme is when this is made.

    `find` gives the pages that are not written by hand, `day` dates them all. Pages that somebody wrote where one of
    ours stands are reported to `problems`. Raises what MkDocs and templates raise.
    """

    def __init__(self, config: MkDocsConfig, find: Find, day: str, problems: Problems) -> None:
        self._config, self._find, self._day = config, find, day
        self._environment = config.theme.get_env()
        self._environment.auto_reload = False  # a preview goes on with these where the next ones are wrong
        files = get_files(config)
        files.add_files_from_theme(self._environment, config)
        dress(files, config)
        self._report_twice(files, problems)
        for source in self._named():
            self._add(source, files)
        self._files = _FilesAndOurs(files, self._file_of_ours)
        self._warned: dict[str, tuple[Message, ...]] = {}
        with _heard() as heard:
            self._nav = get_navigation(self._files, config)
        self._of_menu = tuple(heard)
        for file in self._files.documentation_pages():
            if file.page is None:
                MkDocsPage(None, file, config)
        date_pages(self._files, day)
        self._converter = converter_of(config)
        self._by_place = {file.dest_uri: file for file in self._files}

    def file(self, place: str) -> bytes | None:
        """A file of the site that is no page of ours outside the menu, by its path; None where there is none."""
        known = self._by_place.get(place)
        if known is None:
            return self._template(place) if place in set(self._config.theme.static_templates) - _SITEMAPS else None
        return self._rendered(self._read(known)) if known.is_documentation_page() else known.content_bytes

    def warnings_on(self, place: str) -> Sequence[Message]:
        """What MkDocs said of the menu, and of a page by hand when it was made: a build of the site stops on it."""
        return (*self._of_menu, *self._warned.get(place, ()))

    def is_plain(self, path: str) -> bool:
        """Whether a file on this disk, by its absolute path, stands in the site as it is."""
        return any(file.abs_src_path == path and not file.is_documentation_page() for file in self._files)

    def page(self, page: Page) -> bytes:
        """The file of a page of ours."""
        return self._rendered(self._listed(page))

    def _listed(self, page: Page) -> ListedPage:
        return ListedPage(self._config, page, self._converter.convert, self._day, lambda source: source.markdown)

    def _file_of_ours(self, source: str) -> File | None:
        page = self._ours(source)
        return self._listed(page).file if page else None

    def _named(self) -> list[str]:
        return list(dict.fromkeys(PurePosixPath(path.lstrip("/")).as_posix() for path in paths_in(self._config.nav)))

    def _add(self, source: str, files: Files) -> None:
        page = None if source in files.src_uris else self._ours(source)
        if page is not None:
            config, inclusion = self._config, InclusionLevel.NOT_IN_NAV
            file = File(source, None, config.site_dir, config.use_directory_urls, inclusion=inclusion)
            file.content_string = page_source(page)
            files.append(file)

    def _ours(self, source: str) -> Page | None:
        is_page = PurePosixPath(source).name == _INDEX
        return self._find(source.removesuffix(_INDEX)) if is_page else None

    def _report_twice(self, files: Files, problems: Problems) -> None:
        for file in files.documentation_pages():
            url = file.dest_uri.removesuffix("index.html")
            if url == HOME or url.startswith((*MADE, DATA)):
                page = self._find(url)
                if page is not None and page.file == file.src_uri:
                    place = Place(str(file.abs_src_path))
                    problems.report(
                        Code.DUPLICATE_ID, place, say("the site makes a page of its own at {path}", path=file.src_uri)
                    )

    def _read(self, file: File) -> MkDocsPage:
        page = file.page
        if page is None:
            raise ValueError(file.src_uri)
        with _heard() as heard:
            page.read_source(self._config)
            page.render(self._config, self._files)
        self._warned[file.dest_uri] = tuple(heard)
        return page

    def _rendered(self, page: MkDocsPage) -> bytes:
        page.active = True
        try:
            template = self._environment.get_template(page.meta.get("template", "main.html"))
            html = template.render(self._context(page))
        finally:
            page.active = False
        return html.encode("utf-8", errors="xmlcharrefreplace")

    def _template(self, name: str) -> bytes:
        # The error page stands in every folder.
        base = urlsplit(self._config.site_url or "/").path if is_error_template(name) else get_relative_url(".", name)
        html = self._environment.get_template(name).render(self._context(None, base))
        return html.encode("utf-8", errors="xmlcharrefreplace")

    def _context(self, page: MkDocsPage | None, base: str = "") -> dict[str, object]:
        context = get_context(self._nav, self._files, self._config, page, base)
        return {**context, "build_date_utc": None}


@contextmanager
def _heard() -> Iterator[list[Message]]:
    """The warnings of MkDocs in this thread, as they come."""
    heard: list[Message] = []
    thread = threading.get_ident()

    class _Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.thread == thread:
                heard.append(say("MkDocs warns: {warning}", warning=printable(record.getMessage())))

    handler, logger = _Listening(logging.WARNING), logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield heard
    finally:
        logger.removeHandler(handler)


class _FilesAndOurs(Files):
    """The files that MkDocs knows; links find all pages of ours, too."""

    def __init__(self, files: Files, ours: Callable[[str], File | None]) -> None:
        super().__init__(files)
        self._ours = ours

    def get_file_from_path(self, path: str) -> File | None:
        """The file with this source, or None."""
        return super().get_file_from_path(path) or self._ours(path)
