"""Small sites that are published one after the other, with what others put beside them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from generator.publish.disk.belongings import INCOMING, LIST, UNFINISHED
from generator.publish.disk.workplace import Workplace

Tree = dict[str, str]  # what each file holds, or where each link leads, by its name in the site

# Each page asks for an asset with the name of its version, as pages ask for what carries the hash of its content.
OLD: Tree = {
    "index.html": "old assets/a.old.css",
    "404.html": "old assets/a.old.css",
    "overleggen/mei/index.html": "old assets/a.old.css",
    "overleggen/weg/index.html": "old assets/a.old.css",
    "assets/a.old.css": "old",
    "pagefind/pagefind-entry.json": "old",
    "gone": "a file where the next site has a folder",
    "becomes/index.html": "old assets/a.old.css",
}
NEW: Tree = {
    "index.html": "new assets/a.new.css",
    "404.html": "new assets/a.new.css",
    "overleggen/mei/index.html": "new assets/a.new.css",
    "overleggen/juni/index.html": "new assets/a.new.css",
    "assets/a.new.css": "new",
    "pagefind/pagefind-entry.json": "new",
    "gone/index.html": "new assets/a.new.css",
    "becomes": "a file where the last site had a folder",
}
OTHERS: Tree = {
    ".git/HEAD": "ref: refs/heads/gh-pages",
    ".git/objects/ab/cdef": "object",
    ".nojekyll": "",
    "CNAME": "overleg.example.org",
    "assets/own.pdf": "somebody's",
    "uploads/deep/er/foto.jpg": "somebody's",
    "latest": "-> overleggen/mei",
}


def fill(folder: Path, tree: Tree) -> None:
    """Write a tree; what begins with an arrow is a link."""
    for name, text in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text.startswith("-> "):
            path.symlink_to(text.removeprefix("-> "))
        else:
            path.write_text(text, encoding="utf-8")


def tree_of(folder: Path) -> Tree:
    """What stands in a site, without what publishing itself keeps there; no link is followed."""
    found: Tree = {}
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in (INCOMING, UNFINISHED)]
        for name in [*names, *(entry for entry in folders if Path(root, entry).is_symlink())]:
            path = Path(root, name)
            if name != LIST:
                text = f"-> {path.readlink()}" if path.is_symlink() else path.read_text(encoding="utf-8")
                found[path.relative_to(folder).as_posix()] = text
    return found


def publish(final: Path, tree: Tree) -> None:
    """Build and publish a site as the plugin does."""
    place = Workplace(final, lambda _: None)
    building = place.begin()
    try:
        fill(building, tree)
        place.publish()
    finally:
        place.end()


def published(folder: Path, *, old: bool = True) -> Path:
    """A published old site with what others put there, in a folder of its own that is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if old:
        publish(folder / "site", OLD)
    fill(folder / "site", OTHERS)
    return folder / "site"
