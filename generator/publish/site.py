"""Builds the site and the offline bundle, writes the tree, serves a preview: what people start with one command."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import mkdocs.commands.build
import mkdocs.commands.serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.model.identifiers import slug
from generator.pipeline import READINGS, build, load
from generator.problems import Problems
from generator.publish.bundle import make_bundle
from generator.publish.plugin import ConsultationsPlugin
from generator.publish.report import Report
from generator.publish.tree import write_tree

# Material prints its news about other products at every start; this is its own switch.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

CONFIG = "mkdocs.yml"
_DIST = "dist"

Echo = Callable[[str], None]


def build_site(root: Path, echo: Echo, *, bundle: bool = True) -> Report:
    """Build the site of the project in `root` and, unless told otherwise, its offline bundle.

    `echo` is told of each stage. What is wrong is in the report; the last good site then stays as it was.
    """
    with _messages():
        try:
            config = load_config(str(root / CONFIG), strict=True)
            report = _build(config, echo)
        except MkDocsException as error:
            return Report(failure=str(error))
        return _bundle(config, report, echo) if bundle and report.site else report


def bundle_site(root: Path, echo: Echo) -> Report:
    """Make the offline bundle of the site as it was last built; builds it first when it is not there."""
    with _messages():
        try:
            config = load_config(str(root / CONFIG), strict=True)
        except MkDocsException as error:
            return Report(failure=str(error))
    if not (Path(config.site_dir) / "index.html").is_file():
        return build_site(root, echo)
    return _bundle(config, Report(site=Path(config.site_dir)), echo)


def serve_site(root: Path, address: str) -> Report:
    """Serve a live preview until interrupted; a save in content, templates or overrides shows by itself.

    `address` is host and port. The report says why the first build failed, if it did.
    """
    with _messages(logging.INFO):
        try:
            mkdocs.commands.serve.serve(str(root / CONFIG), dev_addr=address)
        except MkDocsException as error:
            return Report(failure=str(error))
        except OSError as error:
            return Report(failure=f"cannot serve at {address}: {error}; choose another with --address")
        return Report()


def write_site(root: Path, folder: Path) -> Report:
    """Write the Markdown tree of the project in `root` to a folder. Raises TreeRefusedError."""
    with _messages():
        try:
            config = load_config(str(root / CONFIG))
            problems = Problems()
            library = load(content_folder(config), problems, config.site_url or None, root / READINGS)
            if problems.errors:
                return Report(problems, "\n".join(str(problem) for problem in problems.errors), library)
            write_tree(build(replace(library, site_name=config.site_name)), folder, config)
        except MkDocsException as error:
            return Report(failure=str(error))
    return Report(problems, library=library, tree=folder)


def _build(config: MkDocsConfig, echo: Echo) -> Report:
    plugin = _plugin(config)
    plugin.progress = echo
    config.plugins.on_startup(command="build", dirty=False)
    failure = ""
    try:
        mkdocs.commands.build.build(config)
    except MkDocsException as error:
        failure = str(error)
    finally:
        config.plugins.on_shutdown()
    site = None if failure else Path(config.site_dir)
    return Report(plugin.problems, failure, plugin.library, plugin.witnessed, site)


def _bundle(config: MkDocsConfig, report: Report, echo: Echo) -> Report:
    echo("Making the offline bundle")
    target = Path(config.config_file_path).parent / _DIST / f"{slug(config.site_name)}-offline.zip"
    problems = Problems(report.problems)
    if report.site and make_bundle(report.site, target, config.site_name, problems):
        return replace(report, problems=problems, bundle=target)
    listed = "\n".join(str(problem) for problem in problems.errors)
    return replace(report, problems=problems, failure=f"{listed}\n\nThe offline bundle was not made.")


def content_folder(config: MkDocsConfig) -> Path:
    """The folder that editors keep."""
    return Path(_plugin(config).config.content)


def _plugin(config: MkDocsConfig) -> ConsultationsPlugin:
    plugin = config.plugins.get("consultations")
    if not isinstance(plugin, ConsultationsPlugin):
        raise MkDocsException(f"{config.config_file_path} must list the plugin consultations")
    return plugin


@contextmanager
def _messages(level: int = logging.WARNING) -> Iterator[None]:
    """Show what MkDocs says from `level` up, on stderr."""
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    before = logger.level
    logger.setLevel(level)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
