"""The group of verbs of the command line: what goes wrong in one is said in a sentence."""

from __future__ import annotations

import sys

import click

from generator.failure import internal_error
from generator.publish.disk.machine import REFUSED, refusal
from generator.publish.outcome.report import BROKEN_PROMISE


class Verbs(click.Group):
    """Runs a verb; reports an error of the machine or of the program in one sentence, without a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """What the verb returns; it exits where something went wrong."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except OSError as error:
            click.echo(f"error: {refusal(error)}", err=True)
            sys.exit(REFUSED)
        except Exception as error:
            verb = ctx.invoked_subcommand or "it"
            click.echo(f"error: {internal_error(error, 'generator', f'running {verb}')}", err=True)
            sys.exit(BROKEN_PROMISE)
