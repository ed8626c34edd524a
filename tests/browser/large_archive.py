"""A large made-up archive as a site, hosted and as its bundle in a folder, and the kinds of pages that it has."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.archive.project import CONTENT, make_project
from bench.archive.stock import stock_of
from generator.model.identifiers import SIDE_BY_SIDE
from tests.browser.server import serve
from tests.builds import once, unzip
from tests.site.projects import run
from tests.whole_sites import BUNDLE

HOST, FOLDER = "host", "folder"
# Parts of addresses that are the same in any archive; all others are ids, names, periods.
_FIXED = {"", "fracties", "onderwerpen", "themas", "volledige-tekst", "verantwoording", SIDE_BY_SIDE}
_PERIOD = re.compile(r"\d{4}(-\d\d){0,2}|zonder-datum")


@dataclass(frozen=True)
class LargeArchive:
    """The site of an archive of `size` consultations; `address` gives that of a page, by its path in the site."""

    size: int
    site: Path
    address: Callable[[str], str]

    def kinds(self) -> dict[str, str]:
        """The largest page of each kind, by what its address is made of: `fracties/*/`, `overleggen/jaar/`."""
        found: dict[str, tuple[int, str]] = {}
        for file in sorted(self.site.rglob("index.html")):
            path = file.parent.relative_to(self.site).as_posix().strip(".")
            page = f"{path}/" if path else ""
            found[_kind(path)] = max(found.get(_kind(path), (0, "")), (file.stat().st_size, page))
        return {kind: page for kind, (_, page) in found.items()}


def _kind(path: str) -> str:
    first, *others = path.split("/")
    steps = ["jaar" if _PERIOD.fullmatch(part) else part if part in _FIXED else "*" for part in others]
    return "/".join((first, *steps))


@contextmanager
def large_archive(shared: Path, size: int, place: str) -> Iterator[LargeArchive]:
    """An archive at one of the places: on a host, or as the bundle that readers unzip."""
    project = once(shared / f"archive-{size}", partial(_build, size))
    site = project / "site"
    if place == FOLDER:
        folder = once(shared / f"archive-{size}-bundle", partial(unzip, project / "dist" / f"{BUNDLE}.zip")) / BUNDLE
        yield LargeArchive(size, folder, lambda path: (folder / f"{path}index.html").as_uri())
        return
    with serve(site) as server:
        yield LargeArchive(size, site, server.url)


def _build(size: int, folder: Path) -> None:
    project = folder / "project"
    make_project(project, size, stock_of(CONTENT))
    done = run(project, "generator", "site", NO_MKDOCS_2_WARNING="1", SITE_URL="")
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    for made in ("site", "dist"):
        (project / made).rename(folder / made)
