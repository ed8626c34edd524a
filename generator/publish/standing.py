"""What the last build left: where nothing changed since, in what goes in and in what came out, nothing is made again.

Whether files changed is seen by their states on the disk (`disk/file_states.py`), so that no page is opened. Where that
cannot be seen, as with other plugins, the build is made, and finds by itself what it has kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.knowledge.consultation_folders import CONSULTATIONS
from generator.messages.message import Message, say
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.publish.assembly.markdown_settings import are_plain
from generator.publish.disk.file_states import states_of
from generator.publish.disk.shipped import own_folders
from generator.publish.disk.staging import Staging
from generator.publish.mkdocs.look import settings_and_templates
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from generator.publish.outcome.called_witnesses import Witnessed
from generator.publish.outcome.progress import none_again
from generator.publish.outcome.report import Counted, Report
from generator.publish.pages.archive_pages import FOLDER as ARCHIVE
from generator.publish.pages.assembled_unit import listed, of_listed
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.publish.pages.store import PAGES, is_beside
from generator.publish.search.kept_parts import KEPT
from generator.publish.units.loading import CACHE
from generator.publish.units.work import UNITS
from generator.read.cache import source_key
from generator.read.kept_files import write_whole

_FILE = "standing.json"
_OLD_WORD = ".doc"  # read by another program, whose version counts
# What a build says of what it goes through.
_GONE_THROUGH = (say("Consultations"), say("Pages"), say("Sites"))


class Standing:
    """What stands in the folders of a project. `is_bundled` shows that the bundle is asked for too, at `bundle`.

    Of the inputs, the states at the time when this was made count: what is saved during a build is for the next one.
    """

    def __init__(self, config: MkDocsConfig, bundle: Path, *, is_bundled: bool) -> None:
        self._config, self._bundle, self._is_bundled = config, bundle, is_bundled
        self._root = Path(config.config_file_path).parent
        self._site = Path(config.site_dir).resolve()
        self._file = self._root / CACHE / _FILE
        self._inputs = self._seen(self._inputs_now)

    def report(self, echo: Callable[[Message], None]) -> Report | None:
        """The report of the build that made what stands there, where it would make the same; it is said through `echo`.

        None where it must be made. Raises nothing.
        """
        try:
            held = json.loads(self._file.read_bytes())
            if self._inputs is None or held["inputs"] != self._inputs or (self._is_bundled and not held["bundled"]):
                return None
            if held["outputs"] != self._seen(lambda: self._outputs_now(is_bundled=held["bundled"])):
                return None
            report = self._of_values(held["report"])
        except (OSError, ValueError, TypeError, KeyError):
            return None
        count = report.counted.consultations if report.counted else 0
        for what in _GONE_THROUGH:
            echo(none_again(what, count))
        return report

    def keep(self, report: Report) -> None:
        """Keep the report of a build that made what stands there now, as far as the machine allows."""
        is_whole = report.site and not report.failure and not report.set_aside and not report.problems.errors
        if self._inputs is None or not is_whole or report.witnessed is None:
            return
        is_bundled = report.bundle is not None
        outputs = self._seen(lambda: self._outputs_now(is_bundled=is_bundled))
        if outputs is None:
            return
        held = {"inputs": self._inputs, "outputs": outputs, "bundled": is_bundled, "report": _as_values(report)}
        try:
            write_whole(self._file, json.dumps(held).encode("ascii"))
        except OSError:
            return  # then all is looked through again

    def _of_values(self, held: dict[str, Any]) -> Report:
        return Report(
            Problems(map(of_listed, held["problems"])),
            counted=Counted(*held["counted"]),
            witnessed=Witnessed(*held["witnessed"]),
            site=self._site,
            bundle=self._bundle if self._is_bundled else None,
        )

    def _seen(self, look: Callable[[], str | None]) -> str | None:
        try:
            return look()
        except OSError:
            return None

    def _inputs_now(self) -> str | None:
        """A digest of all that a build follows from; None where only making it can show that."""
        config, plugin = self._config, self._config.plugins.get("consultations")
        if not isinstance(plugin, ConsultationsPlugin) or len(config.plugins) > 1 or config.hooks:
            return None
        if not are_plain(config):
            return None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        content = Path(plugin.config.content)
        named = (content, Path(config.docs_dir), *own_folders(config))
        places = tuple(dict.fromkeys(each.resolve() for each in named))
        states = states_of(places, self._file.parent)
        if states is None:
            return None
        settings = sha256(Path(config.config_file_path).read_bytes()).hexdigest()
        said = (str(self._root.resolve()), *map(str, (*named, *places, self._site)), settings)
        of_plugin = (f"{name} {value}" for name, value in sorted(plugin.config.items()))
        return digest_of((states, *said, *of_plugin, *settings_and_templates(config), *_programs(content)))

    def _outputs_now(self, *, is_bundled: bool) -> str | None:
        """A digest of the states of what builds leave; None where one left something unfinished."""
        staging, cache = Staging(self._site), self._root / CACHE
        if staging.is_left_unfinished or any(self._bundle.parent.glob(f".{self._bundle.stem}-*")):
            return None
        bundle = (self._bundle,) if is_bundled else ()
        kept = (cache / UNITS, cache / PAGES, cache / ARCHIVE, self._root / KEPT)
        # What pages are kept in are the files of the site, by another name.
        return states_of((self._site, *bundle, *kept), cache, is_beside)


def _programs(content: Path) -> Iterator[str]:
    """The versions of all programs that documents and pages go through."""
    yield whole_program_version()
    yield version("pagefind")
    if any((content / CONSULTATIONS).glob(f"*/*{_OLD_WORD}")):
        yield source_key(SourceFile(f"source{_OLD_WORD}", b""))


def _as_values(report: Report) -> dict[str, Any]:
    """A report as values that JSON knows."""
    counted, seen = report.counted, report.witnessed
    return {
        "problems": [listed(each) for each in report.problems],
        "counted": (counted.consultations, counted.exchanges) if counted else None,
        "witnessed": (seen.pages, seen.links, seen.words, seen.on_page, seen.in_ledger) if seen else None,
    }
