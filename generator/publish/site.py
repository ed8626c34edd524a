"""Builds the site and the offline bundle, writes the tree, serves a preview: one function for each command."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import mkdocs.commands.build
import mkdocs.commands.serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.garbage import look_at_all
from generator.messages.language import shown
from generator.messages.message import NOTHING, Message, joined, say
from generator.messages.refusals import why_refused
from generator.pipeline import build
from generator.problems import Problems
from generator.publish.appearance.settings import check_settings
from generator.publish.data.sources import data_attachments
from generator.publish.disk.build_lock import BuildLock
from generator.publish.disk.machine import RefusedError, refusal
from generator.publish.disk.project_folders import check_folders, published_folders
from generator.publish.disk.shipped import lay_theme
from generator.publish.disk.staging import Staging
from generator.publish.disk.stopped import StoppedError, need_settings, why_stopped
from generator.publish.downloads.kept_bundles import link_or_copy
from generator.publish.downloads.making import WHOLE, whole_path
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from generator.publish.mkdocs.quirks import leave_out_sitemap
from generator.publish.mkdocs.site_settings import with_words
from generator.publish.offline.bundle import MadeBefore, bundle_name, make_bundle
from generator.publish.outcome.heard import hearing_mkdocs
from generator.publish.outcome.leaving_out import concerned, wrong_documents
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.report import Counted, Report, count_of, listed_errors
from generator.publish.pages.archive_pages import forget_pages
from generator.publish.pages.parted_files import DamagedError
from generator.publish.preview.serving import serve_preview
from generator.publish.preview.theme_pages import can_preview
from generator.publish.standing import Standing
from generator.publish.tree import write_tree
from generator.publish.units.crew import Crew
from generator.publish.units.loading import CACHE, load

# Material prints its news about other products at every start; this is its own switch.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

_said = logging.getLogger("mkdocs.preview")
CONFIG = "mkdocs.yml"
_DIST = "dist"
KEEPS = True
"""Whether what is made of each consultation is kept; the outcome is the same."""
_ATTEMPTS = 5
_NO_BUNDLE = say("The offline bundle was not made.")

Echo = Callable[[Message], None]


def _tell(line: str) -> None:
    _said.info("%s", shown(line))


def build_site(
    root: Path, echo: Echo, *, bundle: bool = True, keeps_going: bool = False, crew: Crew | None = None
) -> Report:
    """Build the site of the project in `root` and, unless `bundle` is false, its offline bundle.

    `echo` is called at each stage. Problems are in the report; the last good site is then left unchanged. With
    `keeps_going` the site is made without the consultations that have errors. `crew` understands the consultations.
    """

    def work(config: MkDocsConfig) -> Report:
        standing = Standing(config, _bundle_of(config), is_bundled=bundle) if KEEPS else None
        if standing and (known := standing.report(echo)):
            return known
        report = _build_on(config, echo, crew) if keeps_going else _build(config, echo, crew)
        report = _bundle(config, report, echo) if bundle and report.site else report
        if standing:
            standing.keep(report)
        return report

    return _alone(root, echo, work)


def bundle_site(root: Path, echo: Echo, *, keeps_going: bool = False, crew: Crew | None = None) -> Report:
    """Make the offline bundle of the site as it was last built; builds it first, if need be, as `build_site` does."""

    def work(config: MkDocsConfig) -> Report:
        Staging(Path(config.site_dir).resolve()).recover()
        report = Report(site=Path(config.site_dir))
        if not (Path(config.site_dir) / "index.html").is_file():
            report = _build_on(config, echo, crew) if keeps_going else _build(config, echo, crew)
        return _bundle(config, report, echo) if report.site else report

    return _alone(root, echo, work)


def _alone(root: Path, echo: Echo, work: Callable[[MkDocsConfig], Report]) -> Report:
    """The result of some work on the site of a project, with other builds locked out."""

    def locked() -> Report:
        config = _settings(root, strict=True)
        with BuildLock(Staging(Path(config.site_dir).resolve()).lock, echo):
            return work(config)

    return _reported(locked)


def _reported(work: Callable[[], Report]) -> Report:
    """The result of some work; errors of MkDocs or the machine are included in it."""
    with hearing_mkdocs():
        try:
            return work()
        except MkDocsException as error:
            return Report(failure=why_stopped(error), is_refused=isinstance(error, RefusedError))
        except OSError as error:
            return Report(failure=refusal(error), is_refused=True)


def serve_site(root: Path, address: str, is_over: Event | None = None) -> Report:
    """Serve a live preview until interrupted, or `is_over`; a save in content or templates shows by itself.

    `address` is host and port. The report says why it could not begin, if so; what is wrong with the content, the pages
    say.
    """
    with hearing_mkdocs(logging.INFO):
        try:
            config = _settings(root, address=address)
            plugin = _plugin(config)
            if can_preview(config, plugin):
                serve_preview(config, Path(plugin.config.content), _tell, Crew(), is_over or Event())
            else:  # what others do to pages, only MkDocs knows
                mkdocs.commands.serve.serve(str(root / CONFIG), dev_addr=address)
        except MkDocsException as error:
            return Report(failure=why_stopped(error))
        except OSError as error:
            return Report(failure=_not_at(address, error))
        return Report()


def write_site(root: Path, folder: Path, echo: Echo = _tell, crew: Crew | None = None) -> Report:
    """Write the Markdown tree of the project in `root` to a folder. Raises TreeRefusedError."""
    return _reported(lambda: _write(root, folder, echo, crew))


def _write(root: Path, folder: Path, echo: Echo, crew: Crew | None) -> Report:
    config = _settings(root)
    problems = Problems()
    content = content_of(config)
    progress = Progress(say("Consultations"), echo, tells_end=True)
    library = load(content, problems, config.site_url or None, root / CACHE, progress, crew=crew)
    check_folders(Path(config.config_file_path).parent, content, published_folders(config), problems)
    check_settings(config, problems)
    site = None if problems.errors else build(with_words(library, config), problems)
    if site is None or problems.errors:
        return Report(problems, listed_errors(problems), count_of(library))
    data = data_attachments(with_words(library, config))
    write_tree(replace(site, attachments=(*site.attachments, *data)), folder, config, echo)
    return Report(problems, counted=count_of(library), tree=folder)


def _build_on(config: MkDocsConfig, echo: Echo, crew: Crew | None) -> Report:
    """Build without the consultations that have errors, also those that only their finished pages show."""
    out: frozenset[str] = frozenset()
    aside = Problems()
    while True:
        report = _build(config, echo, crew, out)
        aside.extend(report.set_aside)
        wrong = wrong_documents(report.problems)
        if report.site or wrong <= out:
            return replace(report, set_aside=tuple(aside))
        aside.extend(problem for problem in report.problems.errors if concerned(problem) in wrong)
        out |= wrong
        config = lay_theme(load_config(config.config_file_path, strict=True))


def _build(config: MkDocsConfig, echo: Echo, crew: Crew | None = None, without: frozenset[str] | None = None) -> Report:
    """Build; unless `without` is None without these consultations, and without others that have errors."""
    for attempt in range(_ATTEMPTS):
        plugin = _plugin(config)
        report = _build_with(plugin, config, echo, crew, without)
        if not plugin.is_damaged:
            break
        echo(say("Something that was kept is damaged, and is made again"))
        if attempt:  # each attempt finds one damaged file
            forget_pages(Path(config.config_file_path).parent / CACHE)
        config = lay_theme(load_config(config.config_file_path, strict=True))
    return report


def _build_with(
    plugin: ConsultationsPlugin, config: MkDocsConfig, echo: Echo, crew: Crew | None, without: frozenset[str] | None
) -> Report:
    plugin.progress, plugin.crew = echo, crew or Crew()
    plugin.is_locked = plugin.assembles = True
    plugin.by_units = KEEPS
    plugin.left_out, plugin.keeps_going = without or frozenset(), without is not None
    config.plugins.on_startup(command="build", dirty=False)
    if not config.site_url:
        leave_out_sitemap(config)
    failure, is_refused = NOTHING, False
    try:
        mkdocs.commands.build.build(config)
    except MkDocsException as error:
        failure, is_refused = why_stopped(error), isinstance(error, RefusedError)
    finally:
        config.plugins.on_shutdown()
        _leave(plugin)
        look_at_all()
    return Report(
        plugin.problems,
        failure,
        _counted(plugin),
        plugin.witnessed,
        None if failure else Path(config.site_dir),
        set_aside=plugin.set_aside.errors,
        is_refused=is_refused,
        for_bundle=plugin.kept.made.for_bundle() if plugin.kept and plugin.kept.made else None,
    )


def _leave(plugin: ConsultationsPlugin) -> None:
    """Take back what was asked of a plugin: MkDocs keeps it for the next time that its settings are loaded."""
    plugin.is_locked = plugin.assembles = plugin.by_units = plugin.keeps_going = False
    plugin.left_out, plugin.crew = frozenset(), Crew()


def _counted(plugin: ConsultationsPlugin) -> Counted | None:
    if plugin.kept:
        return plugin.kept.counted
    return count_of(plugin.library) if plugin.library else None


def _bundle(config: MkDocsConfig, report: Report, echo: Echo) -> Report:
    echo(say("Making the offline bundle"))
    target = _bundle_of(config)
    problems = Problems(report.problems)
    try:
        if report.site and report.witnessed and WHOLE in _plugin(config).config.bundles:  # it is in the site already
            link_or_copy(report.site / whole_path(bundle_name(config.site_name)), target)
            return replace(report, bundle=target)
        if report.site and _is_bundled(report.site, target, config.site_name, problems, report.for_bundle):
            return replace(report, problems=problems, bundle=target)
    except OSError as error:
        return replace(report, failure=joined((refusal(error), _NO_BUNDLE), "\n\n"), is_refused=True)
    return replace(report, problems=problems, failure=joined((listed_errors(problems), _NO_BUNDLE), "\n\n"))


def _bundle_of(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent / _DIST / f"{bundle_name(config.site_name)}.zip"


def _is_bundled(site: Path, target: Path, name: str, problems: Problems, made: MadeBefore | None) -> bool:
    if made is not None:
        try:
            return make_bundle(site, target, name, problems, made)
        except DamagedError:
            pass  # then it is made of the site alone
    return make_bundle(site, target, name, problems)


def content_of(config: MkDocsConfig) -> Path:
    """The folder that editors keep."""
    return Path(_plugin(config).config.content)


def _plugin(config: MkDocsConfig) -> ConsultationsPlugin:
    plugin = config.plugins.get("consultations")
    if not isinstance(plugin, ConsultationsPlugin):
        raise StoppedError(say("{file} must list the plugin consultations", file=config.config_file_path))
    return plugin


def _settings(root: Path, *, strict: bool = False, address: str = "") -> MkDocsConfig:
    """The settings of the project in `root`, with the theme laid beside it. Raises MkDocsException."""
    need_settings(root)
    given = {"strict": strict} if strict else {"dev_addr": address} if address else {}
    return lay_theme(load_config(str(root / CONFIG), **given))


def _not_at(address: str, error: OSError) -> Message:
    return say(
        "cannot serve at {address}: {reason}; choose another with --address", address=address, reason=why_refused(error)
    )
