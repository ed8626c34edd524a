"""How somebody types a verb of this program where they are: the program may be on no path."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click

_NAME = "generator"
_AGAIN = "pipx run overleg-generator"


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
    if found:
        return name
    own = Path(sys.argv[0]).absolute()  # the reader may go to another folder first
    # pipx and uv keep what they fetch for one run in a folder with this name.
    is_fetched_for_once = any(part.strip(".").casefold() == "cache" for part in own.parts)
    if not own.is_file() or is_fetched_for_once:
        return _AGAIN
    return shlex.quote(own.as_posix())
