"""A preview of a small project, and the files of the project that are saved while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.config import load_config

from bench.archive.project import CONTENT, make_project
from bench.archive.stock import stock_of
from generator.publish.preview.previewing import Preview
from generator.publish.units.crew import Crew

SIZE = 4


@dataclass
class Project:
    """A project of made-up consultations, its preview, and what the preview said."""

    root: Path
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        config = load_config(str(self.root / "mkdocs.yml"))
        self.preview = Preview(config, self.root / "content", self.said.append, Crew(1))

    @property
    def consultations(self) -> list[str]:
        """The ids of its consultations."""
        return sorted(folder.name for folder in (self.root / "content" / "consultations").iterdir())

    def write(self, name: str, text: str) -> None:
        """Save a file, and have the preview see it."""
        (self.root / name).write_text(text, encoding="utf-8")
        self.see()

    def append(self, name: str, text: str) -> None:
        """Save a file with more at its end, and have the preview see it."""
        self.write(name, self.read(name) + text)

    def read(self, name: str) -> str:
        """The text of a file."""
        return (self.root / name).read_text(encoding="utf-8")

    def see(self) -> None:
        """Have the preview look once at what changed, and show it."""
        self.preview.look_once()

    def finish(self) -> None:
        """Have the preview do all that nobody waits for."""
        while self.preview.look_once():
            pass

    def page(self, place: str) -> str:
        """A page as it is shown."""
        data = self.preview.file(f"{place}index.html")
        assert data is not None, place
        return data.decode("utf-8")


def made_up(folder: Path) -> Path:
    """A project with a few made-up consultations in a new folder."""
    make_project(folder, SIZE, stock_of(CONTENT))
    return folder
