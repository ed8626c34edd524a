"""The offline bundle: a zip of the whole site that works from a folder, without a server and without a network."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path, PurePosixPath
from string import Template

from generator.problems import Code, Place, Problems
from generator.publish.archive import write_archive
from generator.publish.needed import needed_files
from generator.publish.offline_pages import offline_page
from generator.publish.offline_search import offline_search
from generator.publish.pagefind import FOLDER as SEARCH
from generator.verify.built import BuiltSite, read_site
from generator.verify.links import ERROR_PAGE, links_problems
from generator.verify.third_party import third_party_problems

LONGEST_PATH = 119  # of the top folder, slash and name together: Windows refuses 260 with the place it is unzipped to
_LICENCES = {"OFL.txt", "LICENSE", "LICENSE.txt"}
_SUMS = "SHA256SUMS"
_README = "LEESMIJ.txt"


def make_bundle(site: Path, target: Path, title: str, problems: Problems) -> bool:
    """Make the bundle of a finished site, check its promises, and put it at `target` when all hold.

    Returns whether it was written; what is wrong is reported, and an older bundle is then left alone. Raises OSError.
    """
    built = read_site(site)
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem}-", dir=target.parent))
    try:
        _fill(built, folder, title)
        found = _check(folder, target.stem)
        problems.extend(found)
        if not found.errors:
            write_archive(folder, target, target.stem)
        return not found.errors
    finally:
        shutil.rmtree(folder)


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
    readme = Template(files("generator.publish").joinpath("offline", _README).read_text(encoding="utf-8"))
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
            problems.report(Code.LONG_PATH, Place(file), message, "give the consultation a shorter folder name")
    return problems
