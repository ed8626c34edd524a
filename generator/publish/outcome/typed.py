"""How somebody types a verb of this program where they are: the program may be on no path."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

import click

_NAME = "generator"
_AGAIN = ("uvx overleg-generator", "pipx run overleg-generator")
# Folders in which uv keeps what `uvx` fetches (https://docs.astral.sh/uv/concepts/cache/), wherever its cache is.
_OF_UV = ("archive-v", "environments-v")


def typed(verb: str) -> str:
    """`generator serve`; with the way to the program where its name alone would not be found."""
    context = click.get_current_context(silent=True)
    name = (context.find_root().info_name if context else None) or _NAME
    return f"{_program(name)} {verb}"


def _program(name: str) -> str:
    first, _, module = name.partition(" -m ")
    found = shutil.which(first)
    if module:  # another Python of the same name does not know this program
        is_this = found is not None and Path(found).absolute() == Path(sys.executable).absolute()
        return name if is_this else f"{shlex.quote(sys.executable)} -m {_NAME}"
    own = Path(sys.argv[0]).absolute()  # the reader may go to another folder first
    # uv has the path lead to what it fetched, until the program ends: the shell of the reader does not find it there.
    is_of_uv = any(part.startswith(_OF_UV) for part in own.parts)
    if found and not is_of_uv:
        return name
    # pipx keeps what it fetches for one run in a folder with this name, on no path.
    is_fetched_for_once = is_of_uv or any(part.strip(".").casefold() == "cache" for part in own.parts)
    if not own.is_file() or is_fetched_for_once:
        return _again()
    return shlex.quote(own.as_posix())


def _again() -> str:
    """What fetches the program again. pipx has uv do it where that is there, so that uv alone says little."""
    by_uv, by_pipx = _AGAIN
    return by_uv if os.environ.get("UV") and shutil.which("uvx") else by_pipx
