"""What ships with the program: the packages of `requirements/site.txt`, and what an environment knows of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tools.releasing.refusal import RefusedError

_PINNED = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", re.MULTILINE)
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
# Names that mean one licence only; `BSD License` may be several, and stays as it is written.
_SPDX = {"MIT License": "MIT", "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0"}


@dataclass(frozen=True)
class Package:
    """A package that ships: its name, locked versions (each for other Pythons), licence, and texts of it by file."""

    name: str
    versions: tuple[str, ...]
    licence: str
    texts: tuple[tuple[str, str], ...]


def site_packages(environment: Path) -> Path:
    """The folder of an environment that holds its packages. Raises RefusedError."""
    found = sorted(environment.glob("lib/python3*/site-packages")) or sorted(environment.glob("Lib/site-packages"))
    if not found:
        raise RefusedError(f"{environment} is no environment; run: python tools/environment.py site")
    return found[0]


def locked(lock: str) -> dict[str, tuple[str, ...]]:
    """The versions of each package of a lock."""
    found: dict[str, tuple[str, ...]] = {}
    for name, version in _PINNED.findall(lock):
        found[name] = (*found.get(name, ()), version)
    return found


def packages(lock: str, folder: Path) -> Iterator[Package]:
    """What ships, by name; `folder` holds it installed. Raises RefusedError where it holds something else."""
    installed = {_normal(each.metadata["Name"]): each for each in distributions(path=[str(folder)])}
    for name, versions in sorted(locked(lock).items()):
        here = installed.get(name)
        if here is None or here.version not in versions:
            have = f"has {here.version}" if here else "lacks it"
            message = f"the lock names {name} {' and '.join(versions)}, and the environment {have}"
            raise RefusedError(f"{message}; run: python tools/environment.py site")
        yield Package(name, versions, licence_of(here), tuple(_texts(here)))


def _normal(name: str) -> str:
    """The name as locks write it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(package: Distribution) -> str:
    """The licence as an SPDX expression, else in the words of the package. Raises RefusedError where it states none."""
    stated = package.metadata
    if expression := _first(package, "License-Expression"):
        return expression
    named = _first(package, "License").strip()
    if named and named != "UNKNOWN" and "\n" not in named:
        return _SPDX.get(named, named)
    classifiers = [
        each.rpartition(" :: ")[2] for each in (stated.get_all("Classifier") or ()) if each.startswith("License")
    ]
    if classifiers:
        return " AND ".join(_SPDX.get(each, each) for each in classifiers)
    raise RefusedError(
        f"{stated['Name']} states no licence; look it up, and replace the package or add it to the table"
    )


def _first(package: Distribution, key: str) -> str:
    """What the metadata of a package say under a key; empty where they do not say it."""
    return next(iter(package.metadata.get_all(key) or ()), "")


def _texts(package: Distribution) -> Iterator[tuple[str, str]]:
    for file in sorted(package.files or [], key=str):
        folder, _, rest = str(file).partition("/")
        if folder.endswith(".dist-info") and _TEXT.search(rest):
            yield rest, Path(file.locate()).read_text(encoding="utf-8", errors="replace").strip()
