"""The group of verbs of the command line: what goes wrong in one is said in a sentence, in the language of its user."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import click

from generator.click_language import in_language, language_asked, language_option, teach_click
from generator.failure import internal_error
from generator.messages.language import language_of_this_machine, speaking
from generator.messages.message import joined, say
from generator.nested_calls import with_room
from generator.problems import Severity
from generator.publish.disk.machine import REFUSED, refusal
from generator.publish.outcome.report import BROKEN_PROMISE
from generator.terminal import tell, tell_problems


class Verb(click.Command):
    """A verb, whose help is in the language of who reads it."""

    def __init__(self, *args: Any, **settings: Any) -> None:  # noqa: ANN401 — as Click has it
        super().__init__(*args, **settings)
        self.params.append(language_option())

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        """The two names that ask for help, however a context was made."""
        return ["-h", "--help"]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the verb is typed."""
        super(Verb, in_language(self)).format_usage(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """What the verb does, on one line."""
        return super(Verb, in_language(self)).get_short_help_str(limit)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the verb does."""
        super(Verb, in_language(self)).format_help_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what its options are."""
        super(Verb, in_language(self)).format_options(ctx, formatter)


class Verbs(Verb, click.Group):
    """Runs a verb; reports an error of the machine or of the program in one sentence, without a traceback."""

    command_class = Verb

    def main(self, *args: Any, **settings: Any) -> Any:  # noqa: ANN401 — as Click has it
        """Run what somebody typed, in the language that they chose or that the machine asks for."""
        typed = args[0] if args else settings.get("args")
        language = language_asked(sys.argv[1:] if typed is None else typed)
        teach_click()
        with speaking(language or language_of_this_machine()):
            return super().main(*args, **settings)

    def invoke(self, ctx: click.Context) -> object:
        """What the verb returns; it exits where something went wrong."""
        try:
            return with_room(partial(super().invoke, ctx))
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except OSError as error:
            tell(joined((Severity.ERROR.name_shown, refusal(error)), ": "))
            sys.exit(REFUSED)
        except Exception as error:
            doing = say("running {verb}", verb=ctx.invoked_subcommand or "it")
            tell_problems([internal_error(error, "generator", doing)])
            sys.exit(BROKEN_PROMISE)
