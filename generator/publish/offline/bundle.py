"""The offline bundle: a zip of the whole site that works from a folder, without a server and without a network."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path, PurePosixPath
from string import Template

from generator.model.identifiers import LONGEST_ID, LONGEST_TOPIC, slug
from generator.problems import Code, Place, Problems
from generator.publish.disk.belongings import made
from generator.publish.disk.removal import remove
from generator.publish.offline.archive import write_archive
from generator.publish.offline.needed import needed_files
from generator.publish.offline.pages import offline_page
from generator.publish.offline.search_files import offline_search
from generator.publish.search.archive_index import FOLDER as SEARCH
from generator.verify.built import BuiltSite, read_site
from generator.verify.links import ERROR_PAGE, links_problems
from generator.verify.third_party import third_party_problems

# Of the name of the site in that of the bundle, in characters.
LONGEST_NAME = 24
_ENDING = "-offline"
# Of the top folder, slash and name together. Windows refuses paths of 260 (MAX_PATH, its end counted): this leaves 111
# for the place where the bundle is unzipped. The longest address that can be made of an id and a topic just fits.
LONGEST_PATH = LONGEST_NAME + len(_ENDING) + len("/overleggen//onderwerpen//index.html") + LONGEST_ID + LONGEST_TOPIC
_LICENCES = {"OFL.txt", "LICENSE", "LICENSE.txt"}
_SUMS = "SHA256SUMS"
_README = "LEESMIJ.txt"


def bundle_name(site_name: str) -> str:
    """The name of the bundle of a site, without its ending; also that of the folder in it."""
    name = slug(site_name)[:LONGEST_NAME].strip("-") or "site"
    return f"{name}{_ENDING}"


def make_bundle(site: Path, target: Path, title: str, problems: Problems) -> bool:
    """Make the bundle of a finished site, check its promises, and put it at `target` when all hold.

    Returns whether it was written; what is wrong is reported, and an older bundle is then left alone. Raises OSError.
    """
    built = _made_only(read_site(site))
    target.parent.mkdir(parents=True, exist_ok=True)
    for left in target.parent.glob(f".{target.stem}-*"):  # by a build that was killed
        remove(left)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem}-", dir=target.parent))
    try:
        _fill(built, folder, title)
        found = _check(folder, target.stem)
        problems.extend(found)
        if not found.errors:
            write_archive(folder, target, target.stem)
        return not found.errors
    finally:
        remove(folder)


def _made_only(site: BuiltSite) -> BuiltSite:
    """A site without what others put there, where its build has listed what it made."""
    files = made(site.folder) & site.files or site.files
    return replace(site, files=files, pages={file: page for file, page in site.pages.items() if file in files})


def _fill(site: BuiltSite, folder: Path, title: str) -> None:
    for name, data in _contents(site, title):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sums = (f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    (folder / _SUMS).write_bytes("".join(sums).encode())


def _contents(site: BuiltSite, title: str) -> Iterator[tuple[str, bytes]]:
    for file, page in site.pages.items():
        if file != ERROR_PAGE:
            yield file, offline_page(file, site.text(file), page, SEARCH).encode()
    needed = needed_files(site, (file for file in site.pages if file != ERROR_PAGE)) - site.pages.keys()
    for file in sorted(needed | _licences(site, needed)):
        yield file, (site.folder / file).read_bytes()
    for name, data in offline_search(site.folder / SEARCH):
        yield f"{SEARCH}/{name}", data
    readme = Template(files("generator.publish.offline").joinpath("files", _README).read_text(encoding="utf-8"))
    yield _README, readme.substitute(title=title, underline="=" * len(title)).encode()


def _licences(site: BuiltSite, needed: Iterable[str]) -> set[str]:
    """The licences that must travel with the files beside them, such as those of fonts."""
    folders = {PurePosixPath(file).parent for file in needed}
    return {
        file for file in site.files if PurePosixPath(file).name in _LICENCES and PurePosixPath(file).parent in folders
    }


def _check(folder: Path, top: str) -> Problems:
    problems = Problems()
    bundle = read_site(folder)
    links_problems(bundle, problems, explicit=True)
    third_party_problems(bundle, problems)
    for file in sorted(bundle.files):
        length = len(f"{top}/{file}")
        if length > LONGEST_PATH:
            message = f"is {length} characters long in the offline bundle, more than {LONGEST_PATH}"
            problems.report(Code.LONG_PATH, Place(file), message, "shorten the name of the site or of the page")
    return problems
