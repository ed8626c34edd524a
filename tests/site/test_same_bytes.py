"""The same content gives the same bytes: whoever builds it, when and where, and whatever was built there before."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.contents import document, write
from tests.publish.disk.small_projects import Files
from tests.publish.pages.kept_projects import add, project
from tests.publish.units.clusters import cluster
from tests.publish.units.projects import age
from tests.site.later import DAYS
from tests.site.projects import ROOT, run

pytestmark = pytest.mark.slow

_SITE = ("generator", "site")
_ALONE = (*_SITE, "--workers", "1")
_WORKERS = (*_SITE, "--workers", "2")
_KEEP_GOING = (*_ALONE, "--keep-going")
Before = Callable[[Path], None]


def _project(folder: Path) -> Path:
    """Four consultations, of which one has a sidecar and one mentions the glossary in two ways."""
    root = project(folder)
    add(
        root, "augustus", "de Noord-Atlantische Verdragsorganisatie (NAVO), het Nationaal Cyber Security Centrum (NCSC)"
    )
    write(_folder(root, "augustus") / "consultation.yml", "short_title: Augustus\n")
    return root


def _folder(root: Path, name: str) -> Path:
    return root / "content" / "consultations" / name


def _run(root: Path, *words: str, **environment: str) -> None:
    done = _ended(root, *words, **environment)
    assert done.returncode == 0, done.stdout + done.stderr


def _ended(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))
    return run(root, *words, NO_MKDOCS_2_WARNING="1", **{"PYTHONPATH": paths, **environment})


def _made(root: Path) -> Files:
    found = (path for folder in ("site", "dist") for path in (root / folder).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def _warm(root: Path) -> None:
    _run(root, *_WORKERS)


def _old(root: Path) -> None:
    _warm(root)
    for path in (root / ".cache").rglob("*"):
        age(path, DAYS)


def _there_and_back(root: Path) -> None:
    """Each thing that an editor keeps is another one, is built so, and is again what it was."""
    aside = root.with_name("aside")
    shutil.copytree(root, aside)
    terms = "- term: NAVO\n  definition: Een bond.\n- term: Kamer\n  definition: De Tweede.\n"
    write(root / "content" / "glossary.yml", terms)
    write(
        root / "content" / "topics.yml",
        "- id: oorlog\n  title: Oorlog\n  theme: Internationaal | Defensie\n  match: [vrede]\n",
    )
    write(root / "content" / "factions.yml", "- abbreviation: VVD\n  name: Volkspartij\n")
    write(root / "content" / "pages" / "over.md", "# Anders\n\n## Ons { #van-ons }\n\n## Afgeleid { #afgeleid }\n")
    write(_folder(root, "mei") / "consultation.yml", "short_title: Mei\ntitle: Over mei\n")
    write(_folder(root, "juni") / "source.txt", document("iets anders"))
    _folder(root, "juli").rename(_folder(root, "mei-2025"))
    base = root / "overrides" / "base.html"
    base.write_text(base.read_text(encoding="utf-8").replace("</body>", "<p>Anders</p></body>"), encoding="utf-8")
    _run(root, *_ALONE, SITE_URL="https://elders.example/")
    shutil.rmtree(root / "content")
    shutil.rmtree(root / "overrides")
    for name in ("content", "overrides"):
        shutil.copytree(aside / name, root / name)
    shutil.rmtree(aside)


def _left_out(root: Path) -> None:
    """One consultation has an error and is left out, and then is right again."""
    wrong = write(_folder(root, "mei") / "consultation.yml", "titel: Wat is dit?\n")
    assert _ended(root, *_KEEP_GOING).returncode != 0
    assert not (root / "site" / "overleggen" / "mei").exists()
    wrong.unlink()


def _killed(root: Path) -> None:
    """A build is killed when it has kept something."""
    building = _started(root)
    assert building.stderr is not None
    while "Writing" not in building.stderr.readline():
        assert building.poll() is None
    building.kill()
    building.communicate()


def _moved(root: Path) -> None:
    """It was built in another folder, and came here with all that was kept."""
    other = root.with_name("elders")
    root.rename(other)
    _run(other, *_WORKERS)
    other.rename(root)


def _started(root: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", *_WORKERS], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _two_at_once(root: Path) -> None:
    for building in [_started(root) for _ in range(2)]:
        _, said = building.communicate()
        assert building.returncode == 0, said


@dataclass(frozen=True)
class Case:
    """What builds, in what environment, what happened in the project before, and how the folder is called."""

    words: tuple[str, ...] = _ALONE
    environment: dict[str, str] = field(default_factory=dict)
    before: Before = lambda _: None
    folder: str = "map"


def _after(*all_before: Before) -> Before:
    def before(root: Path) -> None:
        for each in all_before:
            each(root)

    return before


_FAR = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "4711"}
_NO_UNICODE = {"TZ": "America/Adak", "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
_LATER = "tests.site.later"
_FOLDER = "een andere mäp/met diepte en spaties"
CASES = {
    "elsewhere and later, by workers": Case((_LATER, *_WORKERS), _FAR, folder=_FOLDER),
    "kept for a year, another zone and language": Case((_LATER, *_ALONE), _NO_UNICODE, _old),
    "all changed, there and back": Case(before=_there_and_back),
    "after an error, a kill, and two builds at once": Case(before=_after(_left_out, _killed, _two_at_once)),
}
# The same one by one, which say more where these fail.
FURTHER = {
    "workers": Case(_WORKERS),
    "another day": Case((_LATER, *_WORKERS)),
    "another day, all kept": Case((_LATER, *_ALONE), before=_old),
    "another time zone": Case(environment={"TZ": _FAR["TZ"]}),
    "another language": Case(_WORKERS, {key: _NO_UNICODE[key] for key in _NO_UNICODE if key != "TZ"}),
    "another order of sets": Case(_WORKERS, {"PYTHONHASHSEED": "4711"}),
    "another folder": Case(folder=_FOLDER),
    "nothing changed": Case(before=_warm),
    "an error, mended": Case(before=_left_out),
    "killed": Case(before=_killed),
    "two at once": Case(before=_two_at_once),
    "moved": Case(before=_moved),
}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of site and bundle, made by one process from nothing."""
    root = _project(tmp_path_factory.mktemp("from nothing"))
    _run(root, *_ALONE, TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="0")
    return _made(root)


@pytest.mark.parametrize(
    "case",
    [
        *(pytest.param(case, id=name) for name, case in CASES.items()),
        *(pytest.param(case, id=name, marks=pytest.mark.nightly) for name, case in FURTHER.items()),
    ],
)
def test_the_same_content_gives_the_same_bytes(expected: Files, tmp_path: Path, case: Case) -> None:
    root = _project(tmp_path / case.folder)
    case.before(root)
    _run(root, *case.words, **case.environment)
    _compare(root, expected)


def test_a_cluster_gives_the_same_bytes(expected: Files, tmp_path: Path) -> None:
    root = _project(tmp_path / "map")
    with cluster(tmp_path) as address:
        _run(root, *_SITE, "--cluster", address)
    _compare(root, expected)


def test_mkdocs_gives_the_same_bytes_but_no_bundle(expected: Files, tmp_path: Path) -> None:
    root = _project(tmp_path / "map")
    _run(root, "mkdocs", "build", "--strict")
    _compare(root, {name: data for name, data in expected.items() if name.startswith("site/")})


def _compare(root: Path, expected: Files) -> None:
    found = _made(root)
    assert found.keys() == expected.keys()
    assert [name for name, data in expected.items() if found[name] != data] == []
