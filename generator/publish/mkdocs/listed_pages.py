"""Pages that MkDocs does not build, as it knows pages: for templates that list all pages, and for links to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import overload

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.model.library import Page
from generator.publish.assembly.assembling import facts_of
from generator.publish.assembly.converted import Converted, TocEntry
from generator.publish.mkdocs.page_source import page_source

Convert = Callable[[Page], Converted]


class _ListedFile(File):
    """The Markdown file of an assembled page, made when somebody asks for it."""

    generated_by = "consultations"
    abs_src_path = None

    def __init__(self, config: MkDocsConfig, source: Page, markdown: Callable[[Page], str]) -> None:
        self._markdown = markdown
        super().__init__(
            source.file, None, config.site_dir, config.use_directory_urls, inclusion=InclusionLevel.NOT_IN_NAV
        )
        self._source = source

    @property
    def _content(self) -> str:  # type: ignore[override]
        return page_source(replace(self._source, markdown=self._markdown(self._source)))


class ListedPage(MkDocsPage):
    """An assembled page, converted when somebody asks for its content or headings; `markdown` gives its Markdown."""

    def __init__(
        self, config: MkDocsConfig, source: Page, convert: Convert, day: str, markdown: Callable[[Page], str]
    ) -> None:
        self._source, self._convert, self._written = source, convert, markdown
        super().__init__(None, _ListedFile(config, source, markdown), config)
        self.meta, self.update_date = dict(facts_of(source)), day

    @property
    def markdown(self) -> str:
        """The page's Markdown."""
        return self._written(self._source).lstrip()

    @markdown.setter
    def markdown(self, _: object) -> None:
        """MkDocs sets none at first."""

    @cached_property
    def _converted(self) -> Converted:
        return self._convert(self._source)

    @property
    def content(self) -> str:
        """The page's HTML."""
        return self._converted.html

    @content.setter
    def content(self, _: object) -> None:
        """MkDocs sets none at first."""

    @property
    def toc(self) -> TableOfContents:
        """The page's headings."""
        return contents_of(self._converted.toc)

    @toc.setter
    def toc(self, _: object) -> None:
        """MkDocs sets none at first."""


class ListedPages(Sequence[File]):
    """The files of all pages in their order: those that MkDocs builds, and the others as they are asked for."""

    def __init__(self, pages: Sequence[File | Page], listed: Callable[[Page], ListedPage]) -> None:
        self._pages = pages
        self._listed = listed

    def __len__(self) -> int:
        return len(self._pages)

    @overload
    def __getitem__(self, at: int) -> File: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[File]: ...
    def __getitem__(self, at: int | slice) -> File | Sequence[File]:
        if isinstance(at, slice):
            return [self._file(page) for page in self._pages[at]]
        return self._file(self._pages[at])

    def __iter__(self) -> Iterator[File]:
        return map(self._file, self._pages)

    def _file(self, page: File | Page) -> File:
        return page if isinstance(page, File) else self._listed(page).file


class KnownFiles(Files):
    """The files that MkDocs builds; links find the others too, which `others` makes by the path of their source."""

    def __init__(self, files: Files, others: Callable[[str], File | None]) -> None:
        super().__init__(files)
        self._others = others

    def get_file_from_path(self, path: str) -> File | None:
        """The file with this source, or None."""
        return super().get_file_from_path(path) or self._others(path)


def contents_of(toc: Sequence[TocEntry]) -> TableOfContents:
    """Headings as MkDocs hands them to templates."""
    links = [_link(entry) for entry in toc]
    if links:
        links[0].active = True  # type: ignore[attr-defined]  # as MkDocs does
    return TableOfContents(links)


def _link(entry: TocEntry) -> AnchorLink:
    link = AnchorLink(entry.title, entry.id, entry.level)
    link.children = [_link(each) for each in entry.children]
    return link


def paths_in(nav: object) -> Iterator[str]:
    """All paths in the setting `nav`."""
    if isinstance(nav, str):
        yield nav
    for each in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from paths_in(each)
