"""The offline bundle: a zip of the whole site that works from a folder, without a server and without a network."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from string import Template

from generator.messages.message import say
from generator.model.identifiers import LONGEST_ID, LONGEST_TOPIC, slug
from generator.problems import Code, Place, Problems
from generator.publish.disk.belongings import made
from generator.publish.disk.removal import remove
from generator.publish.offline.archive import Archive, Packed, held, writing_archive
from generator.publish.offline.needed import needed_files
from generator.publish.offline.pages import LOADER, offline_page
from generator.publish.offline.search_files import files_of_index, loader, names_of_forms, offline_forms
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.verify.built import BuiltSite, reader, site_files
from generator.verify.facts import ERROR_PAGE, PageFacts, file_facts, may_declare
from generator.verify.links import links_problems
from generator.verify.third_party import third_party_problems

# Of the name of the site in that of the bundle, in characters.
LONGEST_NAME = 24
ENDING = "-offline"
# Of the top folder, slash and name together. Windows refuses paths of 260 (MAX_PATH, its end counted): this leaves 111
# for the place where the bundle is unzipped. The longest address that can be made of an id and a topic just fits.
LONGEST_PATH = LONGEST_NAME + len(ENDING) + len("/overleggen//onderwerpen//index.html") + LONGEST_ID + LONGEST_TOPIC
_LICENCES = ("OFL.txt", "LICENSE", "LICENSE.txt")
SUMS = "SHA256SUMS"
README = "LEESMIJ.txt"


def bundle_name(site_name: str) -> str:
    """The name of the bundle of a site, without its ending; also that of the folder in it."""
    name = slug(site_name)[:LONGEST_NAME].strip("-") or "site"
    return f"{name}{ENDING}"


@dataclass(frozen=True)
class MadeBefore:
    """Pages of a bundle that were made with the site, and files beside them.

    `groups` are the numbers of those that are kept together, by their paths. `contents` gives all of one group by their
    paths: the digest of the text, and the text as archives hold it. `facts` gives what all of them declare, and what
    others declare that are given, for a bundle of these files. `there` are all files in the folder of the site; without
    them it is looked through.
    """

    groups: Mapping[str, int]
    contents: Callable[[int], Mapping[str, tuple[str, Packed]]]
    facts: Callable[[Mapping[str, PageFacts], frozenset[str]], dict[str, PageFacts]]
    there: frozenset[str] = frozenset()


NOTHING_MADE = MadeBefore({}, lambda _: {}, lambda known, _: dict(known))


def make_bundle(
    site: Path, target: Path, title: str, problems: Problems, made_before: MadeBefore = NOTHING_MADE
) -> bool:
    """Make the bundle of a finished site, check its promises, and put it at `target` when all hold.

    Returns whether it was written; what is wrong is reported, and an older bundle is then left alone. Raises OSError.
    """
    for left in target.parent.glob(f".{target.stem}-*"):  # by a build that was killed
        remove(left)
    with writing_archive(target, target.stem) as archive:
        check_bundle(_fill(archive, title, _Contents(site, made_before)), target.stem, found := Problems())
        problems.extend(found)
        if not found.errors:
            archive.keep()
    return not found.errors


def _fill(archive: Archive, title: str, contents: _Contents) -> BuiltSite:
    """Write the files of a bundle, in order of their names, and last their sums; returns what they declare."""
    readme = Template(files("generator.publish.offline").joinpath("files", README).read_text(encoding="utf-8"))
    archive.add(README, text := readme.substitute(title=title, underline="=" * len(title)).encode())
    sums = {README: hashlib.sha256(text).hexdigest()}
    for number, names in groupby(sorted(contents.names), contents.group_of):
        for name, digest, content in contents.of(number, names):
            archive.add_packed(name, content)
            sums[name] = digest
    archive.add(SUMS, "".join(f"{sums[name]}  {name}\n" for name in sorted(sums)).encode())
    return BuiltSite(frozenset({*sums, SUMS}), contents.facts, archive.read)


class _Contents:
    """What a bundle of a site holds, and what it declares: `facts`, complete when all was asked for."""

    def __init__(self, site: Path, made_before: MadeBefore) -> None:
        self._read, self._made = reader(site), made_before
        existing = _made_by_build(site, made_before.there or frozenset(site_files(site)))
        self._pages: dict[str, bytes] = {}
        own: dict[str, PageFacts] = {}
        pages = {file for file in existing if file.endswith(".html") and file != ERROR_PAGE}
        for file in pages.difference(made_before.groups):
            text, own[file] = offline_page(file, self._read(file).decode("utf-8"), SEARCH)
            self._pages[file] = text.encode()
        self.facts = made_before.facts(own, existing | {f"{SEARCH}/{LOADER}"})
        needed = needed_files(existing, self.facts, self._read).difference(self.facts)
        self._index = dict(_forms(site))
        self.names = (
            pages | needed | beside(licences_in(existing), needed) | self._index.keys() | {f"{SEARCH}/{LOADER}"}
        )

    def group_of(self, name: str) -> int | None:
        """The number of the group of a file, where it is in one."""
        return self._made.groups.get(name)

    def of(self, group: int | None, names: Iterable[str]) -> Iterator[tuple[str, str, Packed]]:
        """Files of a group, or of none, each with its digest and packed content. Raises OSError and DamagedError."""
        if group is None:
            return map(self._of_file, names)
        contents = self._made.contents(group)
        return ((name, *contents[name]) for name in names)

    def _of_file(self, name: str) -> tuple[str, str, Packed]:
        data = self._pages.pop(name, None)
        if data is None:
            data = self._data(name)
            if may_declare(name):
                self.facts[name] = file_facts(name, data)
        return name, hashlib.sha256(data).hexdigest(), held(name, data)

    def _data(self, name: str) -> bytes:
        if name == f"{SEARCH}/{LOADER}":
            return loader()
        if name in self._index:
            file = self._index[name]
            return dict(offline_forms(file, self._read(f"{SEARCH}/{file}")))[name.removeprefix(f"{SEARCH}/")]
        return self._read(name)


def _forms(site: Path) -> Iterator[tuple[str, str]]:
    """The path in a bundle of each form of a file of the search index, and the file by its path in the index."""
    for name in files_of_index(site / SEARCH):
        yield from ((f"{SEARCH}/{form}", name) for form in names_of_forms(name))


def _made_by_build(site: Path, there: frozenset[str]) -> frozenset[str]:
    """The files of a site: what its build made of all that is there, where there is a list of that."""
    return made(site) & there or there


def licences_in(existing: Iterable[str]) -> frozenset[str]:
    """The licences among the files of a site, such as those of fonts."""
    possible = (file for file in existing if file.endswith(_LICENCES))
    return frozenset(file for file in possible if posixpath.basename(file) in _LICENCES)


def beside(licences: Iterable[str], needed: Iterable[str]) -> set[str]:
    """The licences that must travel with the needed files beside them."""
    folders = {posixpath.dirname(file) for file in needed} if licences else ()
    return {file for file in licences if posixpath.dirname(file) in folders}


def check_bundle(bundle: BuiltSite, top: str, problems: Problems) -> None:
    """Report what does not hold in a bundle of which `top` is the folder."""
    links_problems(bundle, problems, explicit=True)
    third_party_problems(bundle, problems)
    for file in sorted(bundle.files):
        length = len(f"{top}/{file}")
        if length > LONGEST_PATH:
            message = say(
                "is {length} characters long in the offline bundle, more than {most}", length=length, most=LONGEST_PATH
            )
            problems.report(Code.LONG_PATH, Place(file), message, say("shorten the name of the site or of the page"))
