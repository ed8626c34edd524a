"""The language of the command line: what Click says of it, and what our verbs say of their use.

Click takes each of its sentences from the function `_` (or `ngettext`) of its modules. These look here, so that usage,
help and mistakes are in the language of who typed, in one place and for every kind of mistake.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.knowledge.yaml.suggestion import did_you_mean, nearest
from generator.messages.language import LANGUAGES, form_shown, shown, speak
from generator.messages.message import Message, say, say_number

_MODULES = ("core", "exceptions", "formatting", "parser", "types")
"""The modules of Click whose sentences somebody sees here; what `decorators` says is looked up when it is printed."""

SAID_BY_CLICK: tuple[Message, ...] = (
    say("Usage:"),
    say("Options"),
    say("Positional arguments"),
    say("Commands"),
    say("default: {default}"),
    say("required"),
    say("env var: {var}"),
    say("(dynamic)"),
    say("deprecated"),
    say("Aborted!"),
    say("Show this message and exit."),
    say("Error: {message}"),
    say("Try '{command} {option}' for help."),
    say("unknown error"),
    say("Missing command."),
    say("Missing argument"),
    say("Missing option"),
    say("Missing parameter"),
    say("Missing parameter: {param_name}"),
    say("Missing {param_type}"),
    say("No such option {name!r}."),
    say("No such command {name!r}."),
    say("Invalid value: {message}"),
    say("Invalid value for {param_hint}: {message}"),
    say("Could not open file {filename!r}: {message}"),
    say("Option {name!r} does not take a value."),
    say("Argument {name!r} takes {nargs} values."),
    say("Value must be an iterable."),
    say("Choose from:\n\t{choices}"),
    say("{value} is not in the range {range}."),
    say("{value!r} is not a valid {number_type}."),
    say("{value!r} is not a valid boolean. Recognized values: {states}"),
    say("file"),
    say("directory"),
    say("path"),
    say("integer"),
    say("text"),
    say("integer range"),
    say("{name} {filename!r} does not exist."),
    say("{name} {filename!r} is a file."),
    say("{name} {filename!r} is a directory."),
    say("{name} {filename!r} is not readable."),
    say("{name} {filename!r} is not writable."),
    say("{name} {filename!r} is not executable."),
    # Values stand for themselves: Click fills them in.
    say_number(
        1,
        "Got unexpected extra argument ({args})",
        "Got unexpected extra arguments ({args})",
        args="{args}",
    ),
    say_number(
        1,
        "Option {name!r} requires an argument.",
        "Option {name!r} requires {nargs} arguments.",
        name="{name}",
        nargs="{nargs}",
    ),
    say_number(
        1,
        "Did you mean {possibility}?",
        "(Did you mean one of: {possibilities}?)",
        possibility="{possibility}",
        possibilities="{possibilities}",
    ),
    say_number(
        1,
        "{value!r} is not {choice}.",
        "{value!r} is not one of {choices}.",
        value="{value}",
        choice="{choice}",
        choices="{choices}",
    ),
    say_number(
        1,
        "{value!r} does not match the format {format}.",
        "{value!r} does not match the formats {formats}.",
        value="{value}",
        format="{format}",
        formats="{formats}",
    ),
    say_number(
        1,
        "Takes {nargs} values but 1 was given.",
        "Takes {nargs} values but {len} were given.",
        nargs="{nargs}",
        len="{len}",
    ),
    say_number(
        1,
        "{len_type} values are required, but {len_value} was given.",
        "{len_type} values are required, but {len_value} were given.",
        len_type="{len_type}",
        len_value="{len_value}",
    ),
)
"""What Click may say of the use of a verb here."""


def teach_click() -> None:
    """Let Click speak the language of this process."""
    for name in _MODULES:
        module = import_module(f"click.{name}")
        for asked, answer in (("_", form_shown), ("ngettext", form_shown)):
            if hasattr(module, asked):
                setattr(module, asked, answer)


class WrongUseError(click.UsageError):
    """Somebody used a verb wrongly; the message says how, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.said = message

    def format_message(self) -> str:
        """The message as Click prints it."""
        return shown(self.said)


class APath(click.Path):
    """A path that Click checks, and names in the language of who typed it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 — as Click has it
        """The path. Raises BadParameter where it is not what is asked for."""
        named = copy(self)
        named.name = form_shown(self.name)
        try:
            return super(APath, named).convert(value, param, ctx)
        except click.BadParameter as wrong:
            if self.exists and (found := _beside(Path(value))):
                message = f"{wrong.message} {shown(did_you_mean(found.name, [found.as_posix()]))}"
                raise click.BadParameter(message, ctx, param) from wrong
            raise


def _beside(path: Path) -> Path | None:
    """What stands in the same folder under a similar name, where nothing has this one."""
    try:
        names = [] if path.exists() else sorted(each.name for each in path.parent.iterdir())
    except OSError:
        return None
    found = nearest(path.name, names)
    return path.with_name(found) if found else None


class ANumber(click.IntRange):
    """A whole number that Click checks, and names in the language of who typed it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 — as Click has it
        """The number. Raises BadParameter where it is none, or out of the range."""
        named = copy(self)
        named.name = form_shown(self.name)
        return super(ANumber, named).convert(value, param, ctx)


def _speak(_: click.Context, __: click.Parameter, language: str | None) -> None:
    if language:
        speak(language)


def language_option() -> click.Option:
    """The option by which somebody chooses a language; each verb has it, and it may stand before the verb, too."""
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        is_eager=True,
        expose_value=False,
        callback=_speak,
        help="The language of messages; that of this machine when left out.",
    )


def language_asked(arguments: Sequence[str]) -> str | None:
    """The language that somebody typed, known before the rest is looked at; None for none that is spoken."""
    for number, argument in enumerate(arguments):
        name, is_given, value = argument.partition("=")
        if name == "--lang":
            found = value if is_given else next(iter(arguments[number + 1 :]), "")
            return found if found in LANGUAGES else None
    return None


_OPTIONS, _VERB = say("[OPTIONS]"), say("COMMAND [ARGS]...")
_NAMED = (APath, ANumber, type(click.STRING))
"""The kinds of values that stand in a help text by their name."""
_Command = TypeVar("_Command", bound=click.Command)
_Parameter = TypeVar("_Parameter", bound=click.Parameter)


def in_language(command: _Command) -> _Command:
    """A copy whose help, and that of its options, is in the language of who reads it."""
    made = copy(command)
    made.help = form_shown(cleandoc(command.help)) if command.help else command.help
    made.params = [_in_language(each) for each in command.params]
    made.options_metavar = shown(_OPTIONS)
    if command._help_option:  # it stands beside the others, as it was first made
        made._help_option = _in_language(command._help_option)
    if isinstance(made, click.Group):
        made.subcommand_metavar = shown(_VERB)
    return made


def _in_language(parameter: _Parameter) -> _Parameter:
    made = copy(parameter)
    if type(made.type) in _NAMED:
        made.type = copy(made.type)
        made.type.name = form_shown(made.type.name)
    if isinstance(made, click.Option):
        made.help = form_shown(made.help) if made.help else made.help
        made.show_default = shown(made.show_default) if isinstance(made.show_default, str) else made.show_default
    return made
