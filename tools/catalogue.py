"""Keeps the catalogue of Dutch sentences as the program needs it: `python -m tools.catalogue`, or `make catalogue`.

The sentences are those of `say` and `say_number` in `generator/`, and the help of the command line. What is translated
stays, what the program no longer says goes, and what is new has no translation yet: none is guessed. The same program
gives the same bytes, whatever the day.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from inspect import cleandoc
from io import BytesIO
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from generator.cli import main as cli
from generator.messages.language import DUTCH

ROOT = Path(__file__).resolve().parent.parent
CODE = "generator"
CATALOGUE = Path(CODE, "messages", DUTCH, "LC_MESSAGES", "overleg.po")
"""Where the catalogue stands in the repository."""
KEYWORDS = {"say": (1,), "say_number": (2, 3)}
"""Which arguments of which functions are sentences; the two of `say_number` are the forms for one and for more."""
_SAYS = re.compile(rb"\bsay(?:_number)?\(")
_WIDTH = 120
# Babel would write the moment and its own version.
_HEAD = rf"""# What the program says, in Dutch. `make catalogue` keeps the English up to date; the Dutch is yours.
msgid ""
msgstr ""
"Language: {DUTCH}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""


def said(root: Path = ROOT) -> Catalog:
    """All that the program may say, without translations."""
    found = Catalog(locale=DUTCH)
    for path in sorted((root / CODE).rglob("*.py")):
        code = path.read_bytes()
        # Most files say nothing, and are long to take apart.
        for _, sentence, _, _ in extract("python", BytesIO(code), KEYWORDS) if _SAYS.search(code) else ():
            found.add(sentence, locations=[(path.relative_to(root).as_posix(), 0)])
    for place, help_text in _help(cli, click.Context(cli, info_name="generator")):
        found.add(help_text, auto_comments=[f"help of {place}"])
    return found


def brought_up_to_date(written: bytes, needed: Catalog) -> bytes:
    """The catalogue that is written, with exactly the sentences that are needed; nothing stands for no catalogue."""
    catalogue = read_po(BytesIO(written), locale=DUTCH)
    catalogue.update(deepcopy(needed), no_fuzzy_matching=True)  # it fills what it is given
    for message in catalogue:
        # Babel also guesses where a sentence now has a form for numbers.
        if message.id and message.fuzzy:
            message.string = ("", "") if message.pluralizable else ""
            message.flags.discard("fuzzy")
    made = BytesIO()
    write_po(
        made, catalogue, width=_WIDTH, omit_header=True, sort_output=True, ignore_obsolete=True, include_lineno=False
    )
    return _HEAD.encode() + made.getvalue()


def _help(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """The texts that `--help` shows of a command, its options and the commands within it, each with what it is of."""
    if command.help:
        yield f"`{context.command_path}`", cleandoc(command.help)
    for parameter in command.get_params(context):
        record = parameter.to_info_dict()
        if record.get("help"):
            yield f"`{max(parameter.opts, key=len)}`", record["help"]
        if isinstance(parameter, click.Option) and isinstance(parameter.show_default, str):
            yield f"`{max(parameter.opts, key=len)}`", parameter.show_default
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            if within := command.get_command(context, name):
                yield from _help(within, click.Context(within, parent=context, info_name=name))


def main(root: Path = ROOT) -> None:
    """Bring the catalogue up to date."""
    path = root / CATALOGUE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(brought_up_to_date(path.read_bytes() if path.exists() else b"", said(root)))
    written = read_po(BytesIO(path.read_bytes()))
    missing = sum(not all(forms(message.string)) for message in written if message.id)
    print(f"{path.relative_to(root).as_posix()}: {missing} sentences have no translation yet.", file=sys.stderr)


def forms(sentence: str | Sequence[str] | None) -> tuple[str, ...]:
    """The forms of a sentence or of its translation: one, or one for each kind of number; empty ones lack."""
    return (sentence or "",) if sentence is None or isinstance(sentence, str) else tuple(sentence)


if __name__ == "__main__":
    main()
