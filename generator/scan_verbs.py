"""The verb and the option that have scans recognised: nothing else does, so that no word is recognised in silence."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from generator import options
from generator.click_language import WrongUseError
from generator.messages.message import say, say_number
from generator.pipeline import Prepare
from generator.problems import Problems, printable
from generator.publish.outcome.report import Report
from generator.publish.outcome.typed import typed
from generator.recognise.engines import ENGINES
from generator.terminal import tell, tell_problems
from generator.verbs import Verb

CONTENT = Path("content")
_Verb = TypeVar("_Verb", bound=Callable[..., object])


def _prepared(_: click.Context, __: click.Parameter, asked: bool) -> Prepare | None:
    from generator.publish.adding.recognising import Recognising  # noqa: PLC0415 (heavy, and seldom needed)

    return Recognising().file if asked else None


def ocr(verb: _Verb) -> _Verb:
    """Gives a verb what it does to a file before it is read, `prepare`: recognises a scan, or None."""
    purpose = "Have the words of a scan (PDF, PNG, JPEG, TIFF) recognised; every word that is unsure is a doubt."
    return click.option("--ocr", "prepare", is_flag=True, callback=_prepared, help=purpose)(verb)


@click.command("recognise", cls=Verb)
@click.argument("consultations", metavar="ID...", nargs=-1, required=True)
@options.content
@click.option("--engine", type=click.Choice(tuple(ENGINES)), help="What reads the pages; the first that is here.")
def recognise_words(consultations: tuple[str, ...], content: Path | None, engine: str | None) -> None:
    """Have the words of scanned pages of consultations recognised, and keep them beside each document.

    Words that were recognised before are replaced.
    """
    from generator.publish.adding.recognising import Recognising  # noqa: PLC0415 (heavy, and seldom needed)

    folder = content.resolve() if content else CONTENT
    problems = Problems()
    for identity in consultations:
        if not (folder / "consultations" / identity).is_dir():
            raise WrongUseError(
                say("there is no folder consultations/{id} in {folder}/", id=printable(identity), folder=folder.name)
            )
        found = Recognising(engine).consultation(folder, identity, problems)
        if found:
            words = sum(1 for page in found.pages for _ in page.words())
            tell(
                say_number(
                    len(found.pages),
                    "{id}: {program} recognised {words} words on {number} page",
                    "{id}: {program} recognised {words} words on {number} pages",
                    id=identity,
                    program=found.program,
                    words=words,
                )
            )
            tell(say("compare the unsure ones with their pictures: {command}, page werklijst/", command=typed("serve")))
    tell_problems(problems)
    sys.exit(Report(problems).exit_code)


VERBS = (recognise_words,)
