"""Write the locks in requirements/: exact versions with hashes, for every system and every Python from 3.11.

    python tools/lock.py              lock again, keeping the versions that still fit
    python tools/lock.py --upgrade    take the newest versions

Runs in the environment `lock`, which holds uv. What is locked stands in pyproject.toml.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The later may not contradict the earlier: dev holds all of site, in the same versions.
SOURCES = {
    "site": ["pyproject.toml", "--group", "build"],
    "dev": [
        *("pyproject.toml", "--group", "build", "--extra", "dev", "--extra", "dask", "--extra", "books"),
        *("--constraint", "requirements/site.txt"),
    ],
    # What reads scans, beside all of site, in the same versions.
    "ocr": ["pyproject.toml", "--group", "build", "--extra", "ocr", "--constraint", "requirements/dev.txt"],
    "zensical": ["--group", "zensical"],
    "readers": ["--group", "readers"],
    "hosts": ["--group", "hosts"],
    "installers": ["--group", "installers"],
    "fuzz": ["--group", "fuzz"],
    "release": ["--group", "release"],
    "lock": ["--group", "lock"],
}
# No address of an index or folder gets into a lock: those are the machine's business.
OPTIONS = [
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make lock",
    "--quiet",
]


def command(name: str, extra: list[str]) -> list[str]:
    """What writes one lock."""
    output = f"--output-file=requirements/{name}.txt"
    return [sys.executable, "-m", "uv", "pip", "compile", *SOURCES[name], *OPTIONS, output, *extra]


def main(arguments: list[str]) -> int:
    """Write all locks, in order; the exit code of the first that fails."""
    for name in SOURCES:
        print(f"Locking requirements/{name}.txt …", flush=True)
        code = subprocess.run(command(name, arguments), cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
