"""Takes from MkDocs the pages that only have to be filled into the theme's templates, and writes them itself.

MkDocs builds all that is written by hand, the pages that `nav` names, and all files of the theme.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.utils import is_markdown_file
from mkdocs.utils.templates import TemplateContext

from generator.model.library import Page, Site
from generator.publish.assembly.assembling import is_assembled
from generator.publish.assembly.converted import Converted
from generator.publish.assembly.converter import converter_of
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.mkdocs.listed_pages import KnownFiles, ListedPage, ListedPages, paths_in

# Events that no page passes through.
_APART = {"startup", "shutdown", "serve", "config", "pre_build", "post_build", "build_error"}


def can_assemble(config: MkDocsConfig, plugin: object) -> bool:
    """Whether only `plugin` has a say in pages, and the settings leave out none."""
    others = (
        method
        for event, methods in config.plugins.events.items()
        for method in methods
        if event not in _APART and getattr(method, "__self__", None) is not plugin
    )
    return config.use_directory_urls and not config.exclude_docs and not config.draft_docs and not any(others)


class Assembly:
    """The pages and files of a site that MkDocs is not given; `day` is the one that pages are dated with."""

    def __init__(self, config: MkDocsConfig, site: Site, day: str) -> None:
        self.site = site
        self._config = config
        self._day = day
        named = {PurePosixPath(path.lstrip("/")).as_posix() for path in paths_in(config.nav)}
        sources = {page.file: page for page in site.pages}
        self.left = frozenset(file for file, page in sources.items() if file in named or not is_assembled(page))
        self._pages = {file: page for file, page in sources.items() if file not in self.left}
        self._files = {each.path: each for each in site.attachments if _is_plain_file(each.path)}
        self._converter = converter_of(config)
        as_pages = [each.path for each in site.attachments if is_markdown_file(each.path)]
        self._order = [*sources, *as_pages]
        self._listed: ListedPages | None = None

    def takes(self, source: str) -> bool:
        """Whether a page or file, by the path of its source, is written here."""
        return source in self._pages or source in self._files

    def known(self, files: Files) -> Files:
        """The files that MkDocs builds, knowing the others."""
        return KnownFiles(files, self._known_file)

    def _known_file(self, source: str) -> File | None:
        if page := self._pages.get(source):
            return self._page(page).file
        return self._file(source) if source in self._files else None

    def list_pages(self, files: Files) -> None:
        """Learn which pages MkDocs builds, to list all in the order in which it would."""
        built = {file.src_uri: file for file in files.documentation_pages()}
        generated = set(self._order)
        by_hand = [file for source, file in built.items() if source not in generated]
        rest = [built.get(source) or self._pages[source] for source in self._order]
        self._listed = ListedPages([*by_hand, *rest], self._page)

    def with_all_pages(self, context: TemplateContext) -> TemplateContext:
        """What templates get, with all pages of the site where MkDocs lists those that it builds."""
        if self._listed is not None:
            context["pages"] = self._listed
        return context

    def write(self, environment: Environment, nav: Navigation) -> None:
        """Write all pages and files. Raises OSError and what templates raise."""
        self._write(SiteFolder(self._config.site_dir), self._maker(environment, nav), nav)

    def _let_go(self) -> None:
        """Give back the memory that only writing pages needs, once all are written."""
        self.site = Site((), ())
        self._pages.clear()
        self._files.clear()
        self._order.clear()
        self._listed = None

    def _maker(self, environment: Environment, nav: Navigation) -> ShellMaker:
        context = self._context(nav, None)
        render = partial(self._rendered, environment, nav)
        return ShellMaker(environment, context, self._day, self._config.site_url or "", render)

    def _write(self, folder: SiteFolder, maker: ShellMaker, nav: Navigation) -> None:
        for attachment in self._files.values():
            folder.write(attachment.path, attachment.data)
        for page in self._pages.values():
            folder.write(f"{page.path}index.html", maker.file_of(page, self._converted(page)))

    def source_of(self, page: Page) -> Page:
        """A page with its Markdown."""
        return page

    def _markdown(self, page: Page) -> str:
        return self.source_of(page).markdown

    def _converted(self, page: Page) -> Converted:
        return self._converter.convert(page)

    def _rendered(self, environment: Environment, nav: Navigation, page: Page, converted: Converted) -> bytes:
        """A page as MkDocs renders it."""
        listed = ListedPage(self._config, page, lambda _: converted, self._day, self._markdown)
        listed.active = True
        html = environment.get_template("main.html").render(self._context(nav, listed))
        return html.encode("utf-8", errors="xmlcharrefreplace")

    def _context(self, nav: Navigation, page: ListedPage | None) -> TemplateContext:
        context = get_context(nav, self._listed or (), self._config, page)
        context["build_date_utc"] = None  # type: ignore[typeddict-item]
        return context

    def _page(self, page: Page) -> ListedPage:
        return ListedPage(self._config, page, self._converted, self._day, self._markdown)

    def _file(self, path: str) -> File:
        made = File(path, None, self._config.site_dir, self._config.use_directory_urls)
        made.inclusion = InclusionLevel.INCLUDED
        return made


def _is_plain_file(path: str) -> bool:
    """Whether MkDocs would copy a file, and not leave it out or make a page of it."""
    hidden = any(part.startswith(".") for part in path.split("/"))
    return not hidden and not path.startswith("templates/") and not is_markdown_file(path)
