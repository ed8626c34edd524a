"""Builds the container of the program and runs it: with Docker or Podman, or else by the same steps in a folder.

    python tools/container.py build IMAGE
    python tools/container.py run IMAGE PROJECT VERB...

`IMAGE` is the name of an image where a container engine is there. Else it is a folder: a small Debian is put into it
(`debootstrap`), and each step of the Dockerfile is done in it. It runs as an engine would run it: as the owner of the
project, which is `/site`, on a file system that nothing can change. That needs Linux, root, and packages of Debian.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = ROOT / "hosting" / "container" / "Dockerfile"
_SUITE = "trixie"
_BASE = "python3,python3-venv,ca-certificates"
# What a folder needs of this machine to fetch packages as it does.
_OF_MACHINE = ("etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt")
_KNOWN = ("FROM", "COPY", "RUN", "USER", "ENV", "WORKDIR", "ENTRYPOINT")


class UnknownStepError(Exception):
    """A step of the Dockerfile that this program does not know."""


@dataclass
class Settings:
    """How the program of an image is started."""

    user: str = "0:0"
    environment: dict[str, str] = field(default_factory=dict)
    folder: str = "/"
    program: list[str] = field(default_factory=list)


def steps(text: str) -> Iterator[tuple[str, str]]:
    """The instructions of a Dockerfile in order, each with what follows it. Raises UnknownStepError."""
    joined = re.sub(r"\\\n", " ", text)
    for line in filter(None, (each.strip() for each in joined.split("\n"))):
        if not line.startswith("#"):
            name, _, rest = line.partition(" ")
            if name not in _KNOWN:
                raise UnknownStepError(f"{DOCKERFILE.name}: {name} is not known here; add it to {Path(__file__).name}")
            yield name, rest.strip()


def settings(text: str) -> Settings:
    """How a Dockerfile starts its program. Raises UnknownStepError."""
    found = Settings()
    for name, rest in steps(text):
        if name == "USER":
            found.user = rest
        elif name == "ENV":
            key, _, value = rest.partition("=")
            found.environment[key] = value
        elif name == "WORKDIR":
            found.folder = rest
        elif name == "ENTRYPOINT":
            found.program = json.loads(rest)
    return found


def engine() -> str | None:
    """The container engine of this machine."""
    return next(filter(None, map(shutil.which, ("docker", "podman"))), None)


def build(image: str) -> None:
    """Build the image. Raises CalledProcessError, and UnknownStepError."""
    if program := engine():
        _run([program, "build", "--file", str(DOCKERFILE), "--tag", image, str(ROOT)])
        return
    folder = Path(image).resolve()
    _run(["debootstrap", "--variant=minbase", f"--include={_BASE}", _SUITE, str(folder)])
    for name in _OF_MACHINE:
        shutil.copy(Path("/", name), folder / name)
    for name, rest in steps(DOCKERFILE.read_text(encoding="utf-8")):
        if name == "COPY":
            *sources, target = rest.split()
            for source in (path for pattern in sources for path in sorted(ROOT.glob(pattern))):
                shutil.copy(source, folder / target.lstrip("/"))
        elif name == "RUN":
            _run(
                ["chroot", str(folder), "/bin/sh", "-c", rest], {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **_for_pip()}
            )
        elif name == "WORKDIR":
            (folder / rest.lstrip("/")).mkdir(parents=True, exist_ok=True)


def run(image: str, project: Path, verb: Sequence[str]) -> int:
    """Run a verb on a project, as its owner; returns the exit code."""
    owner = project.stat()
    user = f"{owner.st_uid}:{owner.st_gid}"
    if program := engine():
        mounts = ["--read-only", "--tmpfs", "/tmp", "--user", user, "--volume", f"{project}:/site"]  # noqa: S108
        return subprocess.run([program, "run", "--rm", *mounts, image, *verb], check=False).returncode
    started = settings(DOCKERFILE.read_text(encoding="utf-8"))
    folder = shlex.quote(str(Path(image).resolve()))
    command = shlex.join([*started.program, *verb])
    script = f"""set -e
        mount --make-rprivate /
        mount --bind {folder} {folder}
        mount --bind {shlex.quote(str(project.resolve()))} {folder}{started.folder}
        mount -t tmpfs tmpfs {folder}/tmp
        mount -t proc proc {folder}/proc
        mount --rbind /dev {folder}/dev
        mount -o remount,bind,ro {folder}
        exec chroot --userspec={user} {folder} /bin/sh -c {shlex.quote(f"cd {started.folder} && exec {command}")}"""  # noqa: S108
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **started.environment}
    return subprocess.run(["unshare", "--mount", "/bin/sh", "-c", script], env=environment, check=False).returncode


def _for_pip() -> dict[str, str]:
    """What this machine says of where packages are, but for paths that a folder does not have."""
    return {name: value for name, value in os.environ.items() if name.endswith(("_proxy", "_PROXY", "INDEX_URL"))}


def _run(command: Sequence[str], environment: dict[str, str] | None = None) -> None:
    print(f"$ {shlex.join(command)}", flush=True)
    subprocess.run(command, env=environment, check=True)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    match arguments:
        case ["build", image]:
            build(image)
            return 0
        case ["run", image, project, *verb] if verb:
            return run(image, Path(project), verb)
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
