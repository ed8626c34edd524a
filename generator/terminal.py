"""What the verbs print: results to the standard output, messages beside them, in the language of who reads them."""

from __future__ import annotations

from collections.abc import Iterable

import click

from generator.messages.language import shown
from generator.messages.message import Message, joined, say, say_number
from generator.model.library import Library
from generator.problems import Problem, Problems, printable


def print_lines(lines: Iterable[Message]) -> None:
    """Print lines of a result, with every character as it is."""
    for line in lines:
        click.echo(shown(line))


def tell(message: Message) -> None:
    """Say something beside the results, with every character of a name visible; its ends of lines are not."""
    click.echo(printable(shown(message)), err=True)


def tell_problems(problems: Iterable[Problem]) -> None:
    """Say what is wrong or doubtful, each on a line."""
    for problem in problems:
        tell(joined((problem.severity.name_shown, problem.line), ": "))


def tell_stage(stage: Message) -> None:
    """Say that a stage begins, or a sentence on one that is done."""
    tell(stage if stage.endswith(".") else say("{stage} …", stage=stage))


def counted(library: Library, problems: Problems) -> Message:
    """How many consultations, errors and doubts there are."""
    number = len(library.records)
    counts = (
        say_number(number, "{number} consultation", "{number} consultations"),
        say_number(len(problems.errors), "{number} error", "{number} errors"),
        say_number(len(problems.doubts), "{number} doubt", "{number} doubts"),
    )
    return joined(counts, ", ")
