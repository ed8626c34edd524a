"""Builds beside the published site and takes its place only when all is well.

MkDocs empties the site's folder before it builds and checks its strict mode after everything else; building straight
into the folder would lose the last good site to a mistake in one file.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Staging:
    """The three places of a site: `final`, where it is published; `building`, and `former`, while they change places.

    All lie in one folder, so that a change of place is a change of name.
    """

    final: Path

    @property
    def building(self) -> Path:
        """Where the next site is built."""
        return self.final.with_name(f".{self.final.name}-building")

    @property
    def former(self) -> Path:
        """Where the last site waits while the next takes its place."""
        return self.final.with_name(f".{self.final.name}-former")

    def begin(self) -> Path:
        """Clear what an interrupted build left, bring back the site it may have set aside; returns where to build."""
        if self.former.exists() and not self.final.exists():
            self.former.rename(self.final)
        self.discard()
        _remove(self.former)
        return self.building

    def publish(self) -> None:
        """Let the built site take the place of the published one. Raises OSError with the published one in place.

        Entries whose name begins with a dot (`.git`) stay, as MkDocs leaves them alone too.
        """
        if not self.final.exists():
            self.building.rename(self.final)
            return
        self.final.rename(self.former)
        try:
            self.building.rename(self.final)
        except OSError:
            self.former.rename(self.final)
            raise
        for kept in self.former.glob(".*"):
            if not (self.final / kept.name).exists():
                kept.rename(self.final / kept.name)
        _remove(self.former)

    def discard(self) -> None:
        """Leave nothing half-built behind."""
        _remove(self.building)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
