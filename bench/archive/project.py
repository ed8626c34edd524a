"""The folder of a project with an archive of some size: what `python -m generator site` needs, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

from bench.archive.document import source_of
from bench.archive.facts import MONTHS, Facts, Shape
from bench.archive.stock import Stock

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
_CONSULTATIONS = Path("content", "consultations")


def make_project(folder: Path, size: int, stock: Stock) -> None:
    """Fill a new folder with the settings and lists of this repository, and the first `size` made-up consultations."""
    shutil.copytree(CONTENT, folder / "content", ignore=lambda *_: ["consultations"])
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    add_consultations(folder, range(size), stock)


def add_consultations(folder: Path, numbers: Iterable[int], stock: Stock) -> None:
    """Put the consultations of some numbers into a project."""
    for number in numbers:
        _put(folder, *source_of(number, stock))


def add_newest(folder: Path, number: int, stock: Stock) -> None:
    """Put a consultation into a project that is newer than all others."""
    _put(folder, *source_of(number, stock, is_newest=True))


def _put(folder: Path, facts: Facts, text: str) -> None:
    place = folder / _CONSULTATIONS / facts.id
    place.mkdir(parents=True)
    (place / "source.txt").write_text(text, encoding="utf-8", newline="\n")
    settled = yaml.safe_dump(decided(facts), allow_unicode=True, sort_keys=False)
    (place / "consultation.yml").write_text(settled, encoding="utf-8", newline="\n")


def decided(facts: Facts) -> dict[str, object]:
    """What an editor decides about a consultation: its titles, and that the parting of a report is right."""
    title = facts.subject.capitalize()
    settled: dict[str, object] = {
        "title": f"{title}: vragen aan de minister van {facts.office}",
        "short_title": f"{title}, {MONTHS[facts.asked.month - 1]} {facts.asked.year}",
    }
    if facts.shape is Shape.REPORT:
        settled["checked"] = [{"code": "UNLABELLED", "note": "Alle vragen zijn vergeleken met het verslag."}]
    return settled
