"""What all pages of a site declare, where most groups of pages are what they were in the last build."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from generator.publish.pages.kept_pages import KeptPages
from generator.publish.pages.led import LedPages, keep_led, read_led
from generator.verify.facts import PageFacts

_SILENT = PageFacts()


def facts_of(
    groups: Sequence[KeptPages],
    form: str,
    known: Mapping[str, PageFacts],
    files: frozenset[str],
    kept: Path | None = None,
) -> dict[str, PageFacts]:
    """What all pages in one form declare, where `known` is what the other files of the site declare.

    Of all groups in which all is well, one page stands for the files to which these lead, and of each group one for its
    other addresses; of ids, only those are there that something leads to: so little is held in memory. `kept` is the
    file that keeps what was found for the next build. Raises DamagedError.
    """
    before = read_led(kept)
    site = _Site(groups, form, before)
    facts = site.facts(known, files)
    if kept is not None and site.differs:
        keep_led(kept, site.now)
    return facts


class _Site:
    """The groups of a site; `before` is what was found in the last one."""

    def __init__(self, groups: Sequence[KeptPages], form: str, before: LedPages) -> None:
        self._groups, self._form, self._before = groups, form, before
        self._led = [before.of(group, form) for group in groups]
        before.texts.rest()
        self._doubtful = {n: groups[n].facts(form) for n, led in enumerate(self._led) if not led.is_sound}
        self.now = LedPages()
        self.now.texts = before.texts
        self.now.groups = {group.file.digest: led for group, led in zip(groups, self._led, strict=True)}
        self.differs = self.now.groups.keys() != before.groups.keys()

    def facts(self, known: Mapping[str, PageFacts], files: frozenset[str]) -> dict[str, PageFacts]:
        """What all pages declare, with what is known of other files. Raises DamagedError."""
        wanted = _Wanted(known.values())
        for found in self._doubtful.values():
            wanted.add(found.values())
        texts = self._before.texts
        wanted.add_targets(text for _, text in texts.named_in(led.targets for led in self._led))
        wanted.add_others(text for _, text in texts.named_in(led.others for led in self._led))
        self.now.anywhere = frozenset(wanted.anywhere)
        facts = dict(known)
        for number in range(len(self._groups)):
            self._identify(number, wanted, facts)
        del wanted  # it takes much memory
        named = texts.named_in(led.targets for led in self._led)
        dead = {number for number, target in named if not _is_alive(target, facts, files)}
        self._stand(facts, dead)
        return facts

    def _identify(self, number: int, wanted: _Wanted, facts: dict[str, PageFacts]) -> None:
        """Add the pages of a group, with those of their ids that are wanted."""
        group, led = self._groups[number], self._led[number]
        pages = list(self._before.texts.of(led.pages))
        if self._before.is_known(group, wanted.on, wanted.anywhere):
            identifiers: Mapping[str, Iterable[str]] = self._before.alive
        else:
            identifiers, self.differs = group.identifiers(self._form), True
        for page in pages:
            alive = wanted.of(page, set(identifiers.get(page, ())))
            facts[page] = PageFacts(alive) if alive else _SILENT
            if alive:
                self.now.alive[page] = alive
            if absent := set(wanted.on.get(page, ())) - alive:
                self.now.absent[page] = sorted(absent)

    def _stand(self, facts: dict[str, PageFacts], dead: Set[int]) -> None:
        """Have pages stand for others, but for those in groups that lead to something that is not there."""
        standing_for: list[array[int]] = []
        followed, first = 0, ""
        for number, led in enumerate(self._led):
            if number in self._doubtful or not dead.isdisjoint(led.targets):
                facts |= self._doubtful.get(number) or self._groups[number].facts(self._form)
            elif led.pages:
                page = next(self._before.texts.of(led.pages))
                first = first or page
                standing_for.append(led.targets)
                followed += led.followed
                if led.others:
                    facts[page] = replace(facts[page], others=tuple(self._before.texts.of(led.others)))
        if first:
            led_to = frozenset(text for _, text in self._before.texts.named_in(standing_for))
            facts[first] = replace(facts[first], targets=led_to, followed=followed)


class _Wanted:
    """The ids to which anything leads: `on` pages, by their paths, and `anywhere`."""

    def __init__(self, facts: Iterable[PageFacts]) -> None:
        self.on: defaultdict[str, list[str]] = defaultdict(list)  # with some twice: sets would take twice the memory
        self.anywhere: set[str] = set()
        self._names: dict[str, str] = {}  # most ids stand on many pages: one text serves for all of them
        self.add(facts)

    def add(self, facts: Iterable[PageFacts]) -> None:
        for each in facts:
            self.add_targets(each.targets)
            self.add_others(each.others)

    def add_targets(self, targets: Iterable[str]) -> None:
        for target in targets:
            page, _, named = target.partition("#")
            if named:
                self.on[page].append(self._names.setdefault(named, named))

    def add_others(self, addresses: Iterable[str]) -> None:
        self.anywhere.update(unquote(address.partition("#")[2]) for address in addresses if "#" in address)

    def of(self, page: str, identifiers: Set[str]) -> frozenset[str]:
        """Those of the ids of a page, as they are held here."""
        on_page = self.on.get(page, ())
        return frozenset([name for wanted in (on_page, self.anywhere) for name in wanted if name in identifiers])


def _is_alive(target: str, facts: Mapping[str, PageFacts], files: frozenset[str]) -> bool:
    page, _, named = target.partition("#")
    there = facts.get(page) if named and page.endswith(".html") else None
    return page in files and (there is None or named in there.identifiers)
