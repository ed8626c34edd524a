"""The MkDocs plugin: `mkdocs build` does everything but the bundle in `dist/`, and `mkdocs serve` all but downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.failure import internal_error
from generator.messages.language import shown, speak_as_machine
from generator.messages.message import Message, joined, say
from generator.model.library import Library
from generator.pipeline import build
from generator.problems import Code, Place, Problems
from generator.publish.appearance.settings import dress
from generator.publish.assembly.markdown_settings import are_plain
from generator.publish.disk.machine import RefusedError, refusal
from generator.publish.disk.project_folders import check_folders, published_folders
from generator.publish.disk.shipped import lay_theme, own_folders
from generator.publish.disk.stopped import StoppedError
from generator.publish.disk.workplace import Workplace
from generator.publish.mkdocs.appearance import name_assets
from generator.publish.mkdocs.assembly import Assembly, can_assemble
from generator.publish.mkdocs.downloads import Wanted, offer_downloads
from generator.publish.mkdocs.headers import content_policy
from generator.publish.mkdocs.indexing import write_data, write_index_of
from generator.publish.mkdocs.kept_content import KeptContent, kept_content
from generator.publish.mkdocs.page_source import page_source
from generator.publish.mkdocs.preview import AS_BEFORE, LastGood, Preview, nothing_published, watch
from generator.publish.mkdocs.preview_work import EXTRA as WORK
from generator.publish.mkdocs.preview_work import preview_work
from generator.publish.mkdocs.quirks import date_pages, newest_day, published, settle_sitemaps, strict_warnings
from generator.publish.mkdocs.settings import ConsultationsConfig
from generator.publish.mkdocs.site_settings import check_settings, name_statement, with_words
from generator.publish.outcome.called_witnesses import Witnessed, witness, witness_words
from generator.publish.outcome.heard import teller
from generator.publish.outcome.leaving_out import concerned, leave_out, without_problems, wrong_documents
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.report import doubt_lines
from generator.publish.pages.parted_files import DamagedError
from generator.publish.search.records import write_search
from generator.publish.units.crew import Crew
from generator.publish.units.loading import CACHE, Remembered, load

_log = get_plugin_logger(__name__)
_say = teller(_log)
_FIRST, _LAST = 100, -100


class ConsultationsPlugin(BasePlugin[ConsultationsConfig]):  # type: ignore[no-untyped-call]
    """Adds the pages of all consultations, indexes them, checks the promises, and publishes when all is well.

    Problems are reported all at once and stop the build; doubts are counted. `progress` is called at each stage. With
    `keeps_going` only what concerns no single consultation stops it: the consultations that errors are about, and those
    of `left_out`, are left out, and these errors are in `set_aside`. `is_locked` shows that nobody else builds here.
    With `assembles`, what need not go through MkDocs does not; with `by_units`, what `crew` makes of a consultation is
    kept, and no text stays in memory; the site has the same bytes. `is_damaged`: begin again, a kept file was damaged.
    """

    def __init__(self) -> None:
        self.progress: Callable[[Message], None] = _say
        self.keeps_going = False
        self.left_out: frozenset[str] = frozenset()
        self.is_locked = self.assembles = self.by_units = self.is_damaged = False
        self.crew = Crew()
        self.problems, self.set_aside = Problems(), Problems()
        self.library: Library | None = None
        self.witnessed: Witnessed | None = None
        self.kept: KeptContent | None = None
        self._place: Workplace | None = None
        self._serving = False
        self._assembly: Assembly | None = None
        self._nav: Navigation | None = None
        self._preview = Preview()
        self._remembered: Remembered = {}
        self._served = LastGood()
        self._theme_files = self._by_hand = frozenset[str]()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether this is a preview; a partial build is refused, for it cannot keep the promises."""
        speak_as_machine()
        if dirty:
            raise StoppedError(say("A build of only what changed cannot be checked as a whole; leave out --dirty."))
        self._serving = command == "serve"
        self._served = LastGood()

    def on_shutdown(self) -> None:
        """Remove any incomplete build, however the build ended."""
        self._end()

    @event_priority(_FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read all content; build beside the published site, unless this is a preview."""
        self.problems, self.set_aside = Problems(), Problems()
        self.witnessed, self.is_damaged = None, False  # MkDocs keeps a plugin from one build to the next
        if not self._serving:
            self._place = Workplace(Path(config.site_dir), self.progress, is_locked=self.is_locked)
            config.site_dir = str(self._place.begin())
        self.progress(say("Reading content"))
        root = Path(lay_theme(config).config_file_path).parent
        self.library = self.kept = None
        if self.by_units and not self._serving and can_assemble(config, self) and are_plain(config):
            self.kept = kept_content(config, Path(self.config.content), self.crew, self.progress, self.problems)
        else:
            self.library = with_words(self._read(root, config), config)
        self._check_folders(root, config)
        check_settings(config, self.problems)
        if self._serving:
            self.library, self.problems, found = self._served.take(self._library, self.problems)
            if found:
                _log.error(shown(joined((found, AS_BEFORE), "\n\n")))
        name_statement(config, self.kept.holdings.knowledge if self.kept else self._library.knowledge)
        self._set_aside()
        self._stop_on_errors()
        return config

    def _read(self, root: Path, config: MkDocsConfig) -> Library:
        content, url = Path(self.config.content), config.site_url or None
        told = Progress(say("Consultations"), self.progress, tells_end=not self._serving)
        held = self._remembered if self._serving else None
        return load(content, self.problems, url, root / CACHE, told, crew=self.crew, remembered=held)

    def _check_folders(self, root: Path, config: MkDocsConfig) -> None:
        check_folders(root, Path(self.config.content), published_folders(config), found := Problems())
        self.problems.extend(found)
        if found.errors:
            self._stop_on_errors()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and published files of the library to those written by hand."""
        self.progress(say("Writing pages"))
        self._assembly = self.kept.assembly(config, self.problems) if self.kept else None
        site = self._assembly.site if self._assembly else build(self._library, self.problems)
        self._set_aside()
        own = {*map(str, own_folders(config)), None}
        self._theme_files = frozenset(f.dest_uri for f in files if f.src_dir in set(config.theme.dirs) - own)
        self._by_hand = frozenset(file.dest_uri for file in files.documentation_pages())
        pages, attachments = site.pages, site.attachments
        if self._serving:
            page, needed, config.extra[WORK] = preview_work(
                self._library, Path(self.config.content), self._served.errors
            )
            pages, attachments = (*pages, page), (*attachments, *needed)
        if self._assembly is None and self.assembles and not self._serving and can_assemble(config, self):
            self._assembly = Assembly(config, site, self._newest)
        for page in pages:
            if self._leaves_to_mkdocs(files, page.file):
                text = page_source(self._assembly.source_of(page) if self._assembly else page)
                files.append(File.generated(config, page.file, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
        for attachment in attachments:
            if self._leaves_to_mkdocs(files, attachment.path):
                files.append(published(config, attachment))
        self._stop_on_errors()
        dress(files, config)
        if not self._serving:  # a preview shows changes under the same name, and MkDocs adds a script to its pages
            name_assets(files, config)
            config.extra["content_policy"] = content_policy(in_page=True)
        self._preview.begin(files, config)
        return self._assembly.known(files) if self._assembly else files

    @property
    def _newest(self) -> str:
        if self.kept:
            return self.kept.newest
        return newest_day(record.consultation.front.dates.latest for record in self._library.records)

    def _leaves_to_mkdocs(self, files: Files, path: str) -> bool:
        """Whether MkDocs is to build a file of ours, by its path; reports one that an editor has made as well."""
        if existing := files.src_uris.get(path):
            place = Place(str(existing.abs_src_path))
            self.problems.report(Code.DUPLICATE_ID, place, say("the site makes a page of its own at {path}", path=path))
            return False
        return not (self._assembly and self._assembly.takes(path))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Take the day of the build off the pages."""
        date_pages(files, self._newest)
        self._nav = nav
        if self._assembly:
            self._assembly.list_pages(files)
        return nav

    @event_priority(_LAST)
    def on_env(self, env: Environment, **_: object) -> Environment:
        """Write the pages that need only be filled into the templates."""
        if self._assembly and self._nav:
            self._assembly.write(env, self._nav)
            self._stop_on_errors()
        return env

    def on_page_markdown(self, markdown: str, *, page: Page, **_: object) -> str:
        """In a preview, have only what changed converted."""
        return self._preview.to_convert(markdown, page) if self._is_previewed(page) else markdown

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """In a preview, bring back what did not change."""
        return self._preview.converted(html, page) if self._is_previewed(page) else html

    def _is_previewed(self, page: Page) -> bool:
        # A page written by hand may take its title from its first heading, which only converting finds.
        return self._serving and page.file.generated_by is not None

    def on_page_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Keep the day of the build out of the templates."""
        context["build_date_utc"] = None  # type: ignore[typeddict-item]
        return self._assembly.with_all_pages(context) if self._assembly else context

    def on_template_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Keep the day of the build out of the sitemap and the error page."""
        context["build_date_utc"] = None  # type: ignore[typeddict-item]
        return self._assembly.with_all_pages(context) if self._assembly else context

    @event_priority(_LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Index, check, and let the new site take the place of the old one when nothing at all is wrong."""
        if config.strict and strict_warnings():
            return  # MkDocs has reported its warnings, and stops the build after this
        folder = Path(config.site_dir)
        settle_sitemaps(folder, config.site_url or "")
        self.progress(say("Indexing"))
        write_index_of(config, self.kept.index if self.kept else partial(write_search, self._library))
        write_data(self.kept or self._library, folder)
        self.progress(say("Checking the promises"))
        if self._serving:
            witness_words(self._library, folder, self.problems)  # of links, MkDocs warns in the preview
        else:
            witnessed = self.kept.witnessed if self.kept else partial(witness, self._library)
            self.witnessed = witnessed(folder, self.problems, self._theme_files)
            self._stop_on_errors()
            self._offer(config)
        self._stop_on_errors()
        for line in doubt_lines(self.problems):
            _say(line)
        if self._place:
            with Progress(say("Putting the site in place"), self.progress):
                config.site_dir = str(self._place.publish(self.kept.keep_folders if self.kept else None))

    def _offer(self, config: MkDocsConfig) -> None:
        known = (self.kept.made if self.kept else None) or self.library
        if (self.config.bundles or self.config.books) and known:
            self.progress(say("Making what can be downloaded"))
            told = Progress(say("Downloads"), self.progress, tells_end=True)
            offer_downloads(Wanted.by(self.config, self._by_hand, self.crew), known, config, self.problems, told)

    def on_build_error(self, *, error: Exception, **_: object) -> None:
        """Leave the published site as it was and nothing half-built beside it; say what went wrong in a sentence."""
        self._end()
        if isinstance(error, DamagedError):
            self.is_damaged = True
            raise StoppedError(say("{file} was damaged.", file=error)) from error
        if isinstance(error, OSError):
            raise RefusedError(refusal(error)) from error
        if not isinstance(error, MkDocsException):
            _log.debug("The build failed", exc_info=error)
            self.problems.extend([internal_error(error, "mkdocs.yml", say("building the site"))])
            self._stop_on_errors()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, **_: object) -> LiveReloadServer:
        """Rebuild when content, a template or an override changes."""
        watch(server, self.config.content, config.theme.custom_dir)
        return server

    @property
    def _library(self) -> Library:
        if self.library is None:
            raise StoppedError(say("MkDocs asked for pages before the content was read."))
        return self.library

    def _end(self) -> None:
        if self._place:
            with Progress(say("Removing what is no longer needed"), self.progress):
                self._place.end()
            self._place = None

    def _set_aside(self) -> None:
        """If the user asked for it, continue without the consultations that have errors."""
        if self.keeps_going:
            out = self.left_out | wrong_documents(self.problems)
            self.set_aside.extend(problem for problem in self.problems.errors if concerned(problem) in out)
            if self.kept:
                self.kept.leave_out(out)
                self.problems = without_problems(self.problems, out)
            else:
                self.library, self.problems = leave_out(self._library, self.problems, out)

    def _stop_on_errors(self) -> None:
        if self.problems.errors:
            raise StoppedError(nothing_published(self.problems))
