"""The steps of reading Word and OpenDocument: open the container, write its stories, report failures."""

from __future__ import annotations

from collections.abc import Callable

from generator.messages.message import say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.office.composer import Composer
from generator.read.office.container import Container, open_container
from generator.read.office.damage import DamageError
from generator.read.office.doubts import Doubts, report_hidden
from generator.read.office.identify import check_is_zip


def read_office(
    file: SourceFile, suffix: str, problems: Problems, write: Callable[[Container, Doubts], Composer]
) -> SourceText | None:
    """Read a file with this suffix; `write` returns the composer with the stories of a container.

    None, with the reason reported, when it cannot be read or has no text.
    """
    try:
        check_is_zip(file.data, suffix)
        composer = write(open_container(file.data), Doubts(file.name, problems))
    except DamageError as damage:
        problems.report(Code.UNREADABLE, Place(file.name), damage.message, damage.advice)
        return None
    source = composer.source(file.name)
    if source is None:
        advice = say("if its pages are pictures, have their text recognised first")
        problems.report(Code.UNREADABLE, Place(file.name), say("there is no text in this document"), advice)
        return None
    report_hidden(source, problems)
    return source
