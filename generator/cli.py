"""The command line: verbs for people, no logic. Results go to stdout, messages to stderr.

Exit codes: 0 fine, 1 problems in the content, 2 wrong use, 3 a broken promise of ours, 4 the machine refused something.
"""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from generator import options, project_verbs, scan_verbs
from generator.annotate.themes.suggestions import suggest_topics
from generator.click_language import APath, WrongUseError
from generator.garbage import look_less_often
from generator.messages.message import NOTHING, joined, said_by, say, say_number
from generator.model.library import Library
from generator.pipeline import Prepare, read_file, understand_file
from generator.problems import Problems
from generator.publish import site as publishing
from generator.publish.adding.addition import add_document
from generator.publish.adding.replacement import Reason, replace_document
from generator.publish.adding.withdrawal import withdraw_document
from generator.publish.archiving.making import ArchiveRefusedError, Package, archive_site
from generator.publish.outcome.for_servers import from_repository
from generator.publish.outcome.leaving_out import concerned, keep_only
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.report import Report, left_out
from generator.publish.outcome.typed import typed
from generator.publish.outcome.work import doubts_of_each, unlisted, work_of
from generator.publish.tree import TreeRefusedError
from generator.publish.units.crew import Crew
from generator.publish.units.loading import CACHE, load
from generator.render.json.consultation import consultation_data, to_json
from generator.render.texts.outline import listing, outline
from generator.render.texts.suggestions import suggested_topics
from generator.render.worklist.terminal import counted as listed_work
from generator.render.worklist.terminal import to_look_at, to_paste, waits
from generator.terminal import counted, print_lines, tell, tell_problems, tell_stage
from generator.verbs import Verbs

FINE, CONTENT = 0, 1
CONTENT_FOLDER = Path("content")


@click.group(cls=Verbs)
@options.version
@click.option("--debug", is_flag=True, help="Show where in the program an internal error arose.")
@click.pass_context
def main(context: click.Context, debug: bool) -> None:
    """Turn written consultations of the Dutch parliament into an annotated, searchable site."""
    look_less_often()
    for stream in (sys.stdout, sys.stderr):
        # Dutch text, typographic quotes and any name of a file must come out the same on every system.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    if debug:
        logger, handler = logging.getLogger("generator"), logging.StreamHandler()
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        context.call_on_close(lambda: logger.removeHandler(handler))


for _verb in (*project_verbs.VERBS, *scan_verbs.VERBS):
    main.add_command(_verb)


@main.command()
@click.argument("consultations", metavar="[ID]...", nargs=-1)
@options.content
@click.option("--doubts-fail", is_flag=True, help="Exit with 1 when there are doubts, too.")
@click.option("--keep-going", "keeps_going", is_flag=True, help="Name what a site made with --keep-going leaves out.")
@options.for_server
@options.crew
def check(
    consultations: tuple[str, ...], content: Path | None, doubts_fail: bool, keeps_going: bool, crew: Crew
) -> None:
    """Show all problems of all content, or of these consultations, and the YAML that settles each doubt.

    The YAML goes to the standard output, everything else to standard error; with --as the problems go there instead.
    """
    found, form = Problems(), options.asked_form()
    folder = content.resolve() if content else _default_content()
    options.check_known(consultations, folder)
    library = _loaded(folder, found, crew)
    library, problems = keep_only(library, found, frozenset(consultations)) if consultations else (library, found)
    doubts = doubts_of_each(problems)
    work = work_of(library, folder, doubts, problems)
    apart = unlisted(doubts, work)
    tell_problems(Problems((*problems.errors, *apart)))
    for line in listed_work(work):
        tell(line)
    for each in work:
        for line in (NOTHING, *to_look_at(each)):
            tell(line)
        if form is None:
            print_lines(to_paste(each))
    if form is not None:
        click.echo(form(from_repository(problems, folder.resolve().parent)), nl=False)
    waiting = waits(len(problems.doubts) - len(apart), work)
    tell(joined((counted(library, problems), waiting), ""))
    if keeps_going:
        for line in left_out(problem for problem in problems.errors if concerned(problem)):
            tell(line)
    sys.exit(_code(problems) or (CONTENT if doubts_fail and problems.doubts else FINE))


@main.command()
@options.a_file
def read(file: Path) -> None:
    """Show the text of FILE as it was read, with line numbers and marks."""
    problems = Problems()
    source = read_file(file, problems)
    if source:
        print_lines(listing(source))
    _leave(problems)


@main.command("outline")
@options.a_file
@options.content
@click.option("--json", "as_json", is_flag=True, help="Print the whole consultation as JSON.")
def outline_command(file: Path, content: Path | None, as_json: bool) -> None:
    """Show what FILE was understood to be, one line a block."""
    problems = Problems()
    known = content or (CONTENT_FOLDER if CONTENT_FOLDER.is_dir() else None)
    if known is None:
        tell(say("no content folder here: no faction, topic or term is known; name one with --content"))
    record, knowledge = understand_file(file, known, problems)
    if record and as_json:
        click.echo(to_json(consultation_data(record, knowledge)), nl=False)
    elif record:
        print_lines(outline(record, knowledge))
    _leave(problems)


@main.command()
@click.argument("consultations", metavar="[ID]...", nargs=-1)
@options.content
def suggest(consultations: tuple[str, ...], content: Path | None) -> None:
    """Suggest topics for exchanges without one, of these consultations or of all, as YAML to paste into topics.yml."""
    folder = content.resolve() if content else _default_content()
    options.check_known(consultations, folder)
    library = _loaded(folder, Problems())
    found = suggest_topics(library.records, library.knowledge, consultations)
    print_lines(suggested_topics((suggestion.topic, suggestion.exchanges) for suggestion in found))
    if found:
        number = say_number(len(found), "{number} topic suggested", "{number} topics suggested")
        tell(joined((number, say("change what readers should see, then paste into topics.yml"))))
    else:
        tell(say("no words are shared by two exchanges without a topic"))


@main.command()
@options.a_file
@options.content
@click.option("--id", "identity", help="The id, part of every address and for ever; proposed when left out.")
@options.replaces
@scan_verbs.ocr
def add(
    file: Path, content: Path | None, identity: str | None, replaces: Reason | None, prepare: Prepare | None
) -> None:
    """Put FILE into content/, with a consultation.yml for you to finish."""
    tell(say("note: in a public repository everybody can read the document as it is, its letterhead too"))
    problems, folder = Problems(), content.resolve() if content else _default_content()
    library = _loaded(folder, Problems())
    record, knowledge = understand_file(file, folder, problems, prepare)
    if replaces:
        replaced = replace_document(record.file, library, folder, replaces, problems) if record else None
        print_lines(replaced.report() if replaced else ())
        _leave(Problems(problems.errors))
    added = add_document(record, library, folder, problems, wanted=identity) if record else None
    if added:
        print_lines(outline(added.record, knowledge))
        tell(
            say(
                "added as {folder}; compare the outline with the document, then run: {check}, or look at werklijst/ "
                "in {serve}",
                folder=added.folder.as_posix(),
                check=typed(f"check {added.id}"),
                serve=typed("serve"),
            )
        )
    # Nobody need look at doubts about a document that was refused.
    _leave(problems if added else Problems(problems.errors))


@main.command()
@options.content
@options.withdrawn
def withdraw(content: Path | None, withdrawn: Reason) -> None:
    """Say on all pages of a consultation that its document was withdrawn, and why."""
    folder = content.resolve() if content else _default_content()
    withdraw_document(_loaded(folder, Problems()), folder, withdrawn, problems := Problems())
    _leave(problems)


@main.command()
@options.project
@options.keep_going
@options.crew
def site(project: Path, keeps_going: bool, crew: Crew) -> None:
    """Build the site and the offline bundle."""
    _finish(publishing.build_site(project, tell_stage, keeps_going=keeps_going, crew=crew))


@main.command()
@options.project
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve the preview.")
def serve(project: Path, address: str) -> None:
    """Show a live preview that follows every save."""
    _finish(publishing.serve_site(project, address))


@main.command()
@options.project
@options.keep_going
@options.crew
def offline(project: Path, keeps_going: bool, crew: Crew) -> None:
    """Make the offline bundle of the built site."""
    _finish(publishing.bundle_site(project, tell_stage, keeps_going=keeps_going, crew=crew))


@main.command()
@click.argument("folder", type=APath(file_okay=False, path_type=Path))
@options.project
@options.crew
def write(folder: Path, project: Path, crew: Crew) -> None:
    """Write the same pages as Markdown to FOLDER, for MkDocs or another site generator."""
    try:
        report = publishing.write_site(project, folder, tell_stage, crew)
    except TreeRefusedError as refused:
        raise WrongUseError(said_by(refused)) from refused
    _finish(report)


@main.command()
@click.argument("folder", type=APath(file_okay=False, path_type=Path))
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), required=True, help="The day of the package: 2026-12-01.")
@options.project
@options.crew
def archive(folder: Path, day: datetime, project: Path, crew: Crew) -> None:
    """Keep content and site in FOLDER for an archive, with check sums (BagIt), and MDTO where publisher.yml says it."""
    try:
        report = archive_site(project, Package(folder, day.date()), tell_stage, crew)
    except ArchiveRefusedError as refused:
        raise WrongUseError(said_by(refused)) from refused
    _finish(report)


def _loaded(folder: Path, problems: Problems, crew: Crew | None = None) -> Library:
    """All content of a folder; where that takes long the progress is shown."""
    cache, progress = folder.resolve().parent / CACHE, Progress(say("Consultations"), tell_stage)
    return load(folder, problems, None, cache, progress, crew=crew)


def _default_content() -> Path:
    if not CONTENT_FOLDER.is_dir():
        raise WrongUseError(say("there is no folder content/ here; name one with --content"))
    return CONTENT_FOLDER


def _finish(report: Report) -> NoReturn:
    click.echo(report.summary(), err=bool(report.exit_code))
    sys.exit(report.exit_code)


def _leave(problems: Problems) -> NoReturn:
    """Print all problems and exit with the code that they call for."""
    tell_problems(problems)
    sys.exit(_code(problems))


def _code(problems: Problems) -> int:
    """The exit code that errors call for."""
    return Report(problems).exit_code
