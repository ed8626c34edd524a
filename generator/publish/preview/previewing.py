"""Keeps a preview as the content is: makes a new state of the site at each save, and keeps the last good one."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Collection, Sequence
from importlib.resources import files as package_files
from pathlib import Path
from threading import Condition, Event

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.messages.message import Message, joined, say, say_number
from generator.problems import Problems
from generator.publish.disk.project_folders import check_folders, published_folders
from generator.publish.disk.shipped import lay_theme
from generator.publish.mkdocs.appearance import check_look
from generator.publish.mkdocs.kept_content import KeptContent, kept_content
from generator.publish.mkdocs.preview import AS_BEFORE
from generator.publish.preview.mistakes import mistakes_of
from generator.publish.preview.reading import Lists, lists_of, practise
from generator.publish.preview.search import Search
from generator.publish.preview.showing import INDEX, Between, Showing, Shown
from generator.publish.preview.texts import Texts, folder_of_one
from generator.publish.preview.watching import Watch
from generator.publish.preview.work import Counts, Work
from generator.publish.search.kept_parts import KEPT
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings
from generator.publish.units.loading import CACHE

Echo = Callable[[Message], None]

# The pages that were looked at last are made before a new state is shown; so many consultations are read before it is.
_LOOKED_AT, _FEW = 3, 2


class Preview:
    """The preview of the project with this configuration; `content` is the folder that its editors keep.

    One thread calls `begin` and `follow`, any may ask. `mistakes` are what is wrong now, each on a line.
    """

    def __init__(self, config: MkDocsConfig, content: Path, echo: Echo, crew: Crew) -> None:
        self._config, self._content, self._echo, self._crew = config, content.absolute(), echo, crew
        self._file = Path(config.config_file_path).absolute()
        self.mistakes: Sequence[Message] = ()
        self._changed = Condition()
        self._begun, self._number = time.time_ns(), 0
        self._kept: KeptContent | None = None
        self._is_read = False  # whether what is kept is the content as it is
        self._is_rewritten = False  # whether the templates of pages changed since they were used
        self._shown: Shown | None = None
        self._whole: Showing | None = None
        self._lists: Lists | None = None
        self._left: list[Path] = []
        self._counts: Counts = {}
        self._is_ready = False
        self._unchecked: list[str] = []
        self._looked_at: dict[str, None] = {}
        self._search: Search | None = None
        self._templates = Path(str(package_files("generator.render") / "templates"))
        places = (self._content, *map(Path.absolute, published_folders(config)), self._templates, self._file)
        self._watch = Watch(places)

    @property
    def version(self) -> str:
        """What differs between two states, also of two previews one after the other."""
        return f"{self._begun:x}-{self._number}"

    def version_after(self, known: str, seconds: float) -> str:
        """The version as soon as it is no longer the `known` one, or after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != known, seconds)
            return self.version

    def file(self, place: str) -> bytes | None:
        """A file of the site by its path; None where there is none, or nothing can be shown.

        Raises whatever making it may raise.
        """
        shown, search = self._shown, self._search
        if search is not None and search.is_part(place):
            return search.file(place)
        made = shown.file(place) if shown else None
        if made is not None and place.endswith(INDEX):
            self._looked_at.pop(place, None)
            self._looked_at[place] = None
        return made

    def mistakes_on(self, place: str) -> Sequence[Message]:
        """What is wrong, and what is wrong with this file."""
        return (*self.mistakes, *(self._shown.mistakes_on(place) if self._shown else ()))

    def begin(self) -> None:
        """Read all and show it, or what is wrong with it."""
        self._make()

    def follow(self, is_over: Event) -> None:
        """Show each save until `is_over`; in between, do what nobody waits for."""
        while not is_over.is_set():
            if not self.look_once():
                is_over.wait(self._watch.pause)

    def look_once(self) -> bool:
        """Show what was saved since the last look, else do a part of what is left to do; whether there was some."""
        changed = self._watch.changes()
        if changed:
            self._take(changed)
        return bool(changed) or self._do_some()

    def _take(self, changed: Collection[Path]) -> None:
        begun = time.monotonic()
        if self._whole and not self.mistakes and all(map(self._is_plain, changed)):
            self._show(self._shown)
        else:
            self._is_read &= not any(map(self._is_content, changed))
            self._is_rewritten |= any(path.is_relative_to(self._templates) for path in changed)
            self._make()
        if not self.mistakes:
            self._echo(say("Shown after {seconds:.1f} s", seconds=time.monotonic() - begun))

    def _is_plain(self, path: Path) -> bool:
        """Whether a file is sent as it stands on this disk."""
        return self._whole is not None and path.is_file() and self._whole.theme.is_plain(str(path))

    def _is_content(self, path: Path) -> bool:
        """Whether what is known of consultations may follow from a file."""
        is_kept = path.is_relative_to(self._content) and not path.is_relative_to(Path(self._config.docs_dir).absolute())
        return is_kept or path == self._file

    def _make(self, *, is_at_once: bool = False) -> None:
        """Make a new state, and show it where all is well; where much must be read again, a part of it first.

        With `is_at_once` all of it: what has errors is kept nowhere, and would be read again and again.
        """
        problems = Problems()
        try:
            self._config = lay_theme(load_config(str(self._file)))
            self._check(problems)
            lists = None if self._is_read else lists_of(self._content, self._cache, problems)
            before = None if is_at_once or problems.errors else self._whole
            if not (lists and before and self._shows_some(lists, before)):
                self._make_whole(problems)
            if problems.errors:
                self._tell([problem.line for problem in problems.errors])
        except Exception as error:  # whatever is wrong is shown, and the last good state stays
            self._tell(mistakes_of(error, self._file.parent))

    def _make_whole(self, problems: Problems) -> None:
        if problems.errors:
            return
        kept, before = self._kept, self._whole
        if kept is None or not self._is_read:
            kept = kept_content(self._config, self._content, self._crew, self._echo, problems)
        is_same = before is not None and kept is self._kept and not self._is_rewritten
        texts = before.texts if before and is_same else Texts(kept.holdings.summarised(problems))
        showing = None if problems.errors else self._showing(texts, problems)
        if showing is None or problems.errors:
            return
        self._look(showing)
        self._unchecked = _others(texts.holdings, before.texts.holdings) if before else []
        self._kept, self._whole, self._left, self._is_read, self._is_rewritten = kept, showing, [], True, False
        self._search = Search(texts.holdings, self._file.parent / KEPT)
        self._show(showing)

    def _shows_some(self, lists: Lists, before: Showing) -> bool:
        """Show what is known where many consultations must be read again, those first that somebody looks at."""
        if len(lists.unread) <= _FEW:
            return False
        left = sorted(lists.unread, key=lambda folder: folder.name != self._looked_at_last)
        now = self._showing(Texts(lists.with_one_read(before.texts.holdings, left[0])), problems := Problems())
        if problems.errors:
            return False
        between = Between(now, before, frozenset(folder.name for folder in left[1:]))
        self._look(between)
        self._lists, self._left = lists, left[1:]
        self._echo(
            say_number(
                len(self._left),
                "{number} consultation is still to be read again; its pages are shown as they were",
                "{number} consultations are still to be read again; their pages are shown as they were",
            )
        )
        self._show(between)
        return True

    @property
    def _looked_at_last(self) -> str:
        """The id of the consultation of which somebody saw a page last."""
        ids = map(folder_of_one, reversed(list(self._looked_at)))
        return next(filter(None, ids), "")

    def _do_some(self) -> bool:
        """Do a part of what is left to do; whether there was some."""
        try:
            if self._left and self._lists:
                self._lists.read(self._left.pop(0))
                if not self._left:
                    self._make(is_at_once=True)
                return True
            return self._whole is not None and self._do_unasked(self._whole)
        except Exception as error:
            self._tell(mistakes_of(error, self._file.parent))
            return False

    def _do_unasked(self, whole: Showing) -> bool:
        """Check what changed, count the work that is left, get ready for a save; whether there was some to do."""
        if self._unchecked:
            if problems := whole.check(self._unchecked.pop()):
                self._tell([problem.line for problem in problems])
            return True
        if not whole.work.is_counted:
            if whole.work.count_next():
                whole.forget_pages()
            return True
        if self._is_ready:
            return False
        self._is_ready = True
        practise(whole.texts.holdings)
        gc.freeze()  # all this stays: to walk over it again and again would take most of the time of a save
        return True

    def _showing(self, texts: Texts, problems: Problems) -> Showing:
        return Showing(self._config, texts, Work(texts.holdings, self._content, self._counts), problems)

    @property
    def _cache(self) -> Path:
        return self._file.parent / CACHE

    def _check(self, problems: Problems) -> None:
        config = self._config
        check_folders(self._file.parent, self._content, published_folders(config), problems)
        check_look(config, problems)

    def _look(self, shown: Shown) -> None:
        """Make the pages that somebody looks at. Raises what making them raises."""
        last = list(self._looked_at)[-_LOOKED_AT:]
        self._looked_at = dict.fromkeys(last)
        for place in last or (INDEX,):  # a copy: meanwhile others ask for pages
            shown.file(place)

    def _show(self, shown: Shown | None) -> None:
        with self._changed:
            self._shown, self.mistakes = shown, ()
            self._number += 1
            self._changed.notify_all()

    def _tell(self, mistakes: Sequence[Message]) -> None:
        with self._changed:
            self.mistakes = mistakes
            self._number += 1
            self._changed.notify_all()
        still = [AS_BEFORE] if self._shown else []
        self._echo(joined((*mistakes, *still), "\n"))


def _others(now: Holdings, before: Holdings) -> list[str]:
    """The ids of the consultations of which something else is known now than before."""
    known = {unit.id: unit.kept for unit in before.units}
    return [unit.id for unit in now.units if unit.kept is None or known.get(unit.id) != unit.kept]
