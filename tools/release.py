"""Make a release: version, changelog, packages, a site to read offline, bill of materials, licences, check sums.

    python -m tools.release 1.2.3            try it: all checks, all files in dist/release-1.2.3; nothing else changes
    python -m tools.release 1.2.3 --really   the same; then the version and the changelog are committed and tagged
    python -m tools.release --as-committed   the files of the release that is committed here, to publish or to compare

Runs in the environment `release` (`make release` sees to that), and works in a clone of what is committed. Nothing is
published: that is for the workflow of the tag, or for a person. The same commit gives the same bytes, on any day.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from datetime import date
from pathlib import Path

from tools.releasing.project import Project, git
from tools.releasing.refusal import RefusedError
from tools.releasing.versions import day_of, notes_of

ROOT = Path(__file__).resolve().parent.parent
CHECKS = ("test", "check", "none")


def arguments(given: list[str]) -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.release", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("version", nargs="?", help="the version: 1.2.3, or 1.2.3-rc.1")
    parser.add_argument("--as-committed", action="store_true", help="only the files of the release that stands here")
    parser.add_argument("--day", type=date.fromisoformat, help="the day of the release; else that of the last commit")
    parser.add_argument("--checks", choices=CHECKS, default="test", help="what must be well first (default: test)")
    parser.add_argument("--really", action="store_true", help="commit the version and the changelog, and tag them")
    asked = parser.parse_args(given)
    if bool(asked.version) is asked.as_committed:
        parser.error("name a version, or --as-committed")
    if asked.really and (asked.as_committed or asked.checks != "test"):
        parser.error("--really goes with a version and all checks")
    return asked


def release(asked: argparse.Namespace, root: Path = ROOT) -> Path:
    """Do what is asked; the folder with the files. Raises RefusedError."""
    begun = committed(root)
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        clone = Project(Path(folder) / "project")
        git(root, "clone", "--quiet", "--no-hardlinks", str(root), str(clone.root))
        if asked.version:
            day = asked.day or date.fromisoformat(git(root, "log", "-1", "--format=%cs"))
            if git(root, "tag", "--list", f"v{asked.version}"):
                raise RefusedError(f"v{asked.version} is a tag already")
            clone.state(asked.version, day)
            git(clone.root, "diff", "--stat", shown=True)
        version, day = clone.version, day_of(clone.changelog, clone.version)
        clone.check(asked.checks)
        made = root / "dist" / f"release-{version}"
        clone.make_files(made, day)
    if asked.really:
        if committed(root) != begun:
            raise RefusedError("meanwhile something else was committed here; begin again")
        Project(root).state(version, day)
        git(root, "commit", "--quiet", "--all", "--message", f"Version {version}")
        git(root, "tag", "--annotate", f"v{version}", "--message", notes_of(Project(root).changelog, version))
    return made


def committed(root: Path) -> str:
    """The commit that stands in a folder. Raises RefusedError where the folder holds anything else."""
    if changed := git(root, "status", "--porcelain"):
        raise RefusedError(f"what is not committed is no part of a release; commit or remove it:\n{changed}")
    return git(root, "rev-parse", "HEAD")


def main(given: list[str]) -> int:
    """Make a release and say what was made; the exit code."""
    asked = arguments(given)
    try:
        made = release(asked)
    except RefusedError as refused:
        print(f"No release: {refused}", file=sys.stderr)
        return 1
    for path in sorted(made.iterdir()):
        print(f"{path.relative_to(ROOT).as_posix()}  {path.stat().st_size:,} bytes")
    if asked.checks != "test":
        print(f"NOT TESTED: of all checks only ‘{asked.checks}’ was asked for")
    if asked.really:
        print(f"Committed and tagged. To publish: git push origin HEAD v{version_of(made)}")
    elif asked.version:
        print("Tried only: nothing is committed or tagged. To do it: add --really")
    return 0


def version_of(made: Path) -> str:
    """The version of which a folder holds the files."""
    return made.name.removeprefix("release-")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
