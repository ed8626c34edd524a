"""Builds beside the published site and takes its place only when all is well.

MkDocs empties the site's folder before it builds and checks its strict mode after everything else; building straight
into the folder would lose the last good site to a mistake in one file.

At every instant the old or the new site is there, even if the build is stopped: the two folders exchange names in one
step. Files that others put into the site are in both before that step.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.publish.disk.belongings import (
    INCOMING,
    UNFINISHED,
    bring_back,
    carry,
    let_all_read,
    list_made,
    made_or_probably,
    others_than,
)
from generator.publish.disk.folder_exchange import IMPOSSIBLE, can_exchange, exchange
from generator.publish.disk.in_place import finish_in_place, publish_in_place
from generator.publish.disk.mounts import holds_mounts
from generator.publish.disk.removal import remove


@dataclass(frozen=True)
class Staging:
    """The places of a site: `final`, where it is published, and `building`, where the next one is made.

    Both lie in one folder, so that they can change names. `keeps` shows whether what no build made of the published
    site (`.git`, `CNAME`) stays.
    """

    final: Path
    keeps: bool = True

    @property
    def building(self) -> Path:
        """Where the next site is built; afterwards, until it is removed, the former one."""
        return self.final.with_name(f".{self.final.name}-building")

    @property
    def lock(self) -> Path:
        """The file that a build holds for as long as it works here."""
        return self.final.with_name(f".{self.final.name}-lock")

    @property
    def _former(self) -> Path:
        """Where builds without an exchange set the former site aside."""
        return self.final.with_name(f".{self.final.name}-former")

    @property
    def is_left_unfinished(self) -> bool:
        """Whether a build that was interrupted left something to complete or to clear."""
        inside = (self.final / name for name in (INCOMING, UNFINISHED))
        return any(os.path.lexists(each) for each in (self.building, self._former, *inside))

    def begin(self) -> Path:
        """Complete or clear the work of an interrupted build; returns the folder to build in. Raises OSError."""
        self.recover()
        self.discard()
        return self.building

    def recover(self) -> None:
        """Complete the publication of an interrupted build, so that a whole site is published. Raises OSError."""
        self._take_back()
        if self.final.is_dir():
            finish_in_place(self.final, keeps=self.keeps)

    def _take_back(self) -> None:
        """Bring back what builds without an exchange set aside: the whole site, or what others had put into it."""
        former = self._former
        if former.is_dir() and not os.path.lexists(self.final):
            former.rename(self.final)
        for kept in sorted(former.glob(".*")):
            if not os.path.lexists(self.final / kept.name):
                kept.rename(self.final / kept.name)
        remove(former)

    def publish(self) -> None:
        """Put the built site in the place of the published one.

        Raises OSError. Then the folder still holds the old site; where files are replaced one by one (at a mount point)
        some of them may be new, and the next build completes them.
        """
        files = let_all_read(os.fspath(self.building))
        if self.keeps:
            list_made(self.building, files)
        if not os.path.lexists(self.final):
            self.building.rename(self.final)
        elif not self.final.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(self.final))
        elif holds_mounts(self.final) or not can_exchange():
            publish_in_place(self.building, self.final, keeps=self.keeps)
        else:
            self._exchange(files)

    def _exchange(self, files: Collection[str]) -> None:
        before = made_or_probably(self.final, files) if self.keeps else None
        for name in others_than(before, self.final) if before else ():
            carry(self.final, self.building, name)
        try:
            exchange(self.building, self.final)
        except OSError as error:
            if error.errno not in IMPOSSIBLE:
                raise
            publish_in_place(self.building, self.final, keeps=self.keeps)
        else:
            if before:
                bring_back(self.building, self.final, before)

    def discard(self) -> None:
        """Remove any incomplete build and the former site. Raises OSError."""
        remove(self.building)
