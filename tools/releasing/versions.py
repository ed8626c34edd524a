"""The version of the program, and the part of the changelog that speaks of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tools.releasing.refusal import RefusedError

# Semantic Versioning 2.0.0; a release of ours has no build metadata: https://semver.org/#semantic-versioning-specification-semver
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(alpha|beta|rc)\.(0|[1-9]\d*))?", re.ASCII)
_IN_CODE = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_HEADING = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)
UNRELEASED = "Unreleased"


@dataclass(frozen=True, order=True)
class Version:
    """A version by its numbers; one before a release (`1.0.0-rc.1`) comes before it."""

    numbers: tuple[int, int, int]
    is_final: bool
    before: tuple[str, int]

    @classmethod
    def of(cls, written: str) -> Version:
        """The version that is written so. Raises RefusedError."""
        found = _VERSION.fullmatch(written)
        if found is None:
            raise RefusedError(f"‘{written}’ is no version; write 1.2.3 or 1.2.3-rc.1")
        major, minor, patch, stage, number = found.groups()
        return cls((int(major), int(minor), int(patch)), stage is None, (stage or "", int(number or 0)))

    @property
    def of_packages(self) -> str:
        """The same as packages of Python write it (PEP 440): `1.2.3rc1`."""
        stage, number = self.before
        tail = "" if self.is_final else f"{ {'alpha': 'a', 'beta': 'b', 'rc': 'rc'}[stage] }{number}"
        return ".".join(map(str, self.numbers)) + tail


def version_in(code: str) -> str:
    """The version that `generator/__init__.py` states. Raises RefusedError."""
    found = _IN_CODE.search(code)
    if found is None:
        raise RefusedError("generator/__init__.py states no __version__")
    return found[1]


def with_version(code: str, version: str) -> str:
    """The same with another version. Raises RefusedError where it is not a later one."""
    before = version_in(code)
    if Version.of(version) < Version.of(before):
        raise RefusedError(f"{version} comes before {before}, which this is")
    return _IN_CODE.sub(f'__version__ = "{version}"', code)


def with_release(changelog: str, version: str, day: date) -> str:
    """The changelog with what was not released yet as a version; above it stays an empty list of what is not.

    The form is that of https://keepachangelog.com/en/1.1.0/. Raises RefusedError.
    """
    headings = list(_HEADING.finditer(changelog))
    if not headings or headings[0]["name"] != UNRELEASED:
        raise RefusedError(f"CHANGELOG.md does not open with ‘## [{UNRELEASED}]’")
    if any(each["name"] == version for each in headings):
        raise RefusedError(f"CHANGELOG.md has {version} already")
    if later := next((each["day"] for each in headings if (each["day"] or "") > day.isoformat()), None):
        raise RefusedError(f"the last release is of {later}, after {day}")
    if not notes_of(changelog, UNRELEASED):
        raise RefusedError(f"CHANGELOG.md says nothing under [{UNRELEASED}]")
    start = headings[0].end()
    return f"{changelog[:start]}\n\n## [{version}] - {day}{changelog[start:]}"


def notes_of(changelog: str, name: str) -> str:
    """What the changelog says of a version, or of what is not released; empty where it says nothing."""
    headings = list(_HEADING.finditer(changelog))
    for each, following in zip(headings, [*headings[1:], None], strict=True):
        if each["name"] == name:
            return changelog[each.end() : following.start() if following else len(changelog)].strip()
    return ""


def day_of(changelog: str, name: str) -> date:
    """The day of a release. Raises RefusedError where there is none."""
    for each in _HEADING.finditer(changelog):
        if each["name"] == name and each["day"]:
            return date.fromisoformat(each["day"])
    raise RefusedError(f"CHANGELOG.md has no release {name} with a day")
