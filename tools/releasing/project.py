"""A checkout of the project, of which a release is made."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from tools.releasing.bill import bill_of
from tools.releasing.licences import licence_file
from tools.releasing.locked import packages, site_packages
from tools.releasing.refusal import RefusedError
from tools.releasing.same_bytes import check_sums, sdist_again, wheel_again, zipped
from tools.releasing.versions import Version, notes_of, version_in, with_release, with_version

CODE = "generator/__init__.py"
CHANGELOG = "CHANGELOG.md"
CATALOGUE = "publiccode.yml"
SUMS = "SHA256SUMS"
_BUILT = "build/"
_DOCUMENTS = ("*.md", "LICENSE", "schemas/*", "hosting/*", f"{_BUILT}docs/**/*")
# What a site says of its host is the host's to say.
_OF_A_HOST = ("DOCS_URL", "SITE_URL", "PUBLISHER", "CONTACT", "ACCESSIBILITY_STATEMENT")


def git(root: Path, *arguments: str, shown: bool = False) -> str:
    """What git answers, without white space around it. Raises RefusedError."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=not shown, text=True, check=False)
    if done.returncode:
        raise RefusedError(f"git {arguments[0]}: {(done.stderr or '').strip()}")
    return (done.stdout or "").strip()


def run(command: list[str], root: Path, more: Mapping[str, str] | None = None) -> None:
    """Run a program in a folder, whose output is shown. Raises RefusedError where it fails."""
    around = {name: value for name, value in os.environ.items() if name not in _OF_A_HOST}
    if subprocess.run(command, cwd=root, env={**around, **(more or {})}, check=False).returncode:
        raise RefusedError(f"{' '.join(command)} failed; the messages above say why")


@dataclass(frozen=True)
class Project:
    """The project in a folder."""

    root: Path

    @property
    def version(self) -> str:
        """The version that the code states. Raises RefusedError."""
        return version_in(self._text(CODE))

    @property
    def changelog(self) -> str:
        """The text of the changelog."""
        return self._text(CHANGELOG)

    def state(self, version: str, day: date) -> None:
        """Write a version and its day into all files that state them. Raises RefusedError."""
        stated = {
            CODE: with_version(self._text(CODE), version),
            CHANGELOG: with_release(self.changelog, version, day),
            CATALOGUE: with_facts(self._text(CATALOGUE), {"softwareVersion": version, "releaseDate": f"{day}"}),
        }
        for name, text in stated.items():
            (self.root / name).write_text(text, encoding="utf-8", newline="\n")

    def check(self, target: str) -> None:
        """Run checks of the project by their name in its Makefile. Raises RefusedError."""
        if target != "none":
            run(["make", "--no-print-directory", target], self.root)

    def make_files(self, folder: Path, day: date) -> None:
        """Make all files of a release in a folder, which holds nothing else afterwards. Raises RefusedError."""
        version, epoch = self.version, int(datetime.combine(day, time(), UTC).timestamp())
        run([sys.executable, "tools/environment.py", "site"], self.root)
        made = {**self._packages(epoch), **self._site(version), **self._papers(version, epoch)}
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        for name, data in made.items():
            (folder / name).write_bytes(data)
        (folder / SUMS).write_text(check_sums(folder), encoding="utf-8", newline="\n")

    def _packages(self, epoch: int) -> dict[str, bytes]:
        """The wheel and the source archive, made twice. Raises RefusedError where they differ."""
        first, second = self._built("first", epoch), self._built("second", epoch)
        if first != second:
            differing = [name for name in sorted({*first, *second}) if first.get(name) != second.get(name)]
            raise RefusedError(f"made twice, these differ: {', '.join(differing)}")
        if not all(f"-{Version.of(self.version).of_packages}" in name for name in first):
            raise RefusedError(f"the packages are not called after the version: {', '.join(first)}")
        return first

    def _built(self, name: str, epoch: int) -> dict[str, bytes]:
        out = self.root / "build" / "packages" / name
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out)]
        run(command, self.root, {"SOURCE_DATE_EPOCH": str(epoch)})
        again = {".whl": wheel_again, ".gz": sdist_again}
        return {path.name: again[path.suffix](path.read_bytes(), epoch) for path in sorted(out.iterdir())}

    def _site(self, version: str) -> dict[str, bytes]:
        """The site of all content, to read offline."""
        run([str(self._python), "-m", "generator", "site"], self.root)
        bundles = sorted((self.root / "dist").glob("*.zip"))
        if not bundles:
            raise RefusedError("the build left no bundle in dist/")
        return {f"{path.stem}-{version}.zip": path.read_bytes() for path in bundles}

    def _papers(self, version: str, epoch: int) -> dict[str, bytes]:
        """What describes the release: documentation, notes, bill of materials, licences."""
        command = ["-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", "docs.yml"]
        moment = {"SOURCE_DATE_EPOCH": str(epoch), "NO_MKDOCS_2_WARNING": "1"}
        run([str(self._python), *command], self.root, moment)
        lock = self.root / "requirements" / "site.txt"
        held = list(packages(lock.read_text(encoding="utf-8"), site_packages(self.root / ".venv")))
        texts = {
            "NOTES.md": notes_of(self.changelog, version) + "\n",
            f"overleg-generator-{version}.cdx.json": bill_of(self.root, lock, version, held, epoch),
            f"LICENSES-{version}.txt": licence_file(self.root, version, held),
        }
        named = ((path.relative_to(self.root).as_posix(), path) for path in self._documents())
        documents = {name.removeprefix(_BUILT): path.read_bytes() for name, path in named}
        made = {name: text.encode() for name, text in texts.items()}
        return {**made, f"overleg-generator-{version}-docs.zip": zipped(documents, epoch)}

    def _documents(self) -> Iterator[Path]:
        for pattern in _DOCUMENTS:
            yield from sorted(path for path in self.root.glob(pattern) if path.is_file())

    @property
    def _python(self) -> Path:
        return self.root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def _text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")


def with_facts(catalogue: str, facts: Mapping[str, str]) -> str:
    """publiccode.yml with facts of a release, each on its line, else before `developmentStatus`."""
    for name, value in facts.items():
        line = f'{name}: "{value}"'
        stated = re.compile(rf"^{name}:.*$", re.MULTILINE)
        if stated.search(catalogue):
            catalogue = stated.sub(line, catalogue)
        else:
            catalogue = catalogue.replace("developmentStatus:", f"{line}\ndevelopmentStatus:", 1)
    return catalogue
