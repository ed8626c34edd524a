"""Reports to an editor the lines of a sidecar that change nothing.

What the document says without them is a doubt, so that a new version of the rules, which has come to agree with an
editor, stops no build. What changes nothing for another reason is a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.knowledge.consultation_yml.agreement import agrees
from generator.knowledge.consultation_yml.deleting import Stretch, said_at, stretch, whole_parts
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import KeyPath
from generator.model.library import Record
from generator.problems import Code, Problem, Problems

ADVICE = "remove it, or look in `generator outline` what else was meant"
_OF_FACTS = "the document says so itself"
_MESSAGES = {
    "corrections": "the document is read so without this correction",
    "line_ends": "this word is read so anyway",
    "withhold": "these words are kept off the site anyway",
    "publish": "these words are shown anyway",
    "add_topics": "the rules give this topic anyway",
    "remove_topics": "the rules do not give this topic",
    "add_themes": "the rules give this theme anyway",
    "remove_themes": "the rules do not give this theme",
    "terms": "the term is explained so anyway",
    "commitments": "the rules say so anyway",
    "title": "the title is this one anyway",
    "short_title": "this is the title itself",
    "state": "the state is this one anyway",
}
_OVERRULED = "this changes nothing: the document or another line of this file says otherwise"
_MISTAKES = {
    "line_ends": "no line of the document ends within this word",
    "publish": "these words are kept off the site by another line of this file",
    "terms": "the term does not stand in the document, or is explained otherwise all the same",
    "definitions": "the short form does not stand in the document, or stands for something else all the same",
    "languages": "these words do not stand in the document, or are in another language all the same",
    "references": "these words do not stand in the document, or lead elsewhere all the same",
    "commitments": "the words stand in no question and answer, or another line of this file says otherwise",
    "exchanges": "nothing is decided about this exchange",
}


def check_idle(file: SidecarFile, idle: Iterable[KeyPath], record: Record, problems: Problems) -> None:
    """Report the decisions at these paths, which change nothing; one with another problem is not reported again."""
    reported = {problem.place for problem in problems.errors if problem.place.file == file.places.file}
    agreed: list[KeyPath] = []
    for path in idle:
        if not reported.isdisjoint(file.places.within(path)):
            continue
        if agrees(record, path):
            agreed.append(path)
        else:
            message = _no_doubt(file, path) or _said(path, _MISTAKES, _OVERRULED)
            problems.report(Code.NO_EFFECT, file.places.key(path), message, ADVICE, ".".join(map(str, path)))
    for problem in _not_needed(file, agreed):
        problems.add(problem)


def _not_needed(file: SidecarFile, paths: Iterable[KeyPath]) -> Iterator[Problem]:
    """The doubts about lines that say what is so without them."""
    for part, (path, *_) in whole_parts(file.places, paths).items():
        found = stretch(file.places, file.text, part)
        said = _no_doubt(file, path) or _said(path, _MESSAGES, _OF_FACTS)
        about = (str(found.first), str(found.last)) if found.is_whole else (str(found.first),)
        place = file.places.key(path)
        yield Problem(Code.NOT_NEEDED, place, f"{said}; {_deleted(found)}", "", said_at(file.text, place), about)


def _deleted(found: Stretch) -> str:
    if not found.is_whole:
        return f"take it out of line {found.first}"
    lines = f"line {found.first}" if found.first == found.last else f"lines {found.first} to {found.last}"
    return f"{lines} may be deleted"


def _said(path: KeyPath, messages: dict[str, str], otherwise: str) -> str:
    return next((messages[str(key)] for key in reversed(path) if str(key) in messages), otherwise)


def _no_doubt(file: SidecarFile, path: KeyPath) -> str:
    """What is wrong with an entry of `checked` that is about no doubt; empty for other paths."""
    if path[0] != "checked":
        return ""
    entry = file.sidecar.checked[int(path[1])]
    return f"there is no doubt {entry.code}{f' about ‘{entry.quote}’' if entry.quote else ''}"
