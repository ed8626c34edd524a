"""Reports to an editor the lines of a sidecar that change nothing.

What the document says without them is a doubt, so that a new version of the rules, which has come to agree with an
editor, stops no build. What changes nothing for another reason is a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.knowledge.consultation_yml.agreement import agrees
from generator.knowledge.consultation_yml.deleting import Stretch, said_at, stretch, whole_parts
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import KeyPath
from generator.messages.message import NOTHING, Message, joined, say
from generator.model.library import Record
from generator.problems import Code, Problem, Problems

ADVICE = say("remove it, or look in `generator outline` what else was meant")
_OF_FACTS = say("the document says so itself")
_MESSAGES = {
    "corrections": say("the document is read so without this correction"),
    "line_ends": say("this word is read so anyway"),
    "withhold": say("these words are kept off the site anyway"),
    "publish": say("these words are shown anyway"),
    "add_topics": say("the rules give this topic anyway"),
    "remove_topics": say("the rules do not give this topic"),
    "add_themes": say("the rules give this theme anyway"),
    "remove_themes": say("the rules do not give this theme"),
    "terms": say("the term is explained so anyway"),
    "commitments": say("the rules say so anyway"),
    "title": say("the title is this one anyway"),
    "short_title": say("this is the title itself"),
    "state": say("the state is this one anyway"),
}
_OVERRULED = say("this changes nothing: the document or another line of this file says otherwise")
_MISTAKES = {
    "line_ends": say("no line of the document ends within this word"),
    "publish": say("these words are kept off the site by another line of this file"),
    "terms": say("the term does not stand in the document, or is explained otherwise all the same"),
    "definitions": say("the short form does not stand in the document, or stands for something else all the same"),
    "languages": say("these words do not stand in the document, or are in another language all the same"),
    "references": say("these words do not stand in the document, or lead elsewhere all the same"),
    "commitments": say("the words stand in no question and answer, or another line of this file says otherwise"),
    "exchanges": say("nothing is decided about this exchange"),
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
        yield Problem(
            Code.NOT_NEEDED,
            place,
            joined((said, _deleted(found))),
            NOTHING,
            said_at(file.text, place),
            about,
        )


def _deleted(found: Stretch) -> Message:
    if not found.is_whole:
        return say("take it out of line {first}", first=found.first)
    if found.first == found.last:
        return say("line {line} may be deleted", line=found.first)
    return say("lines {first} to {last} may be deleted", first=found.first, last=found.last)


def _said(path: KeyPath, messages: Mapping[str, Message], otherwise: Message) -> Message:
    return next((messages[str(key)] for key in reversed(path) if str(key) in messages), otherwise)


def _no_doubt(file: SidecarFile, path: KeyPath) -> Message:
    """What is wrong with an entry of `checked` that is about no doubt; empty for other paths."""
    if path[0] != "checked":
        return NOTHING
    entry = file.sidecar.checked[int(path[1])]
    if entry.quote:
        return say("there is no doubt {code} about ‘{quote}’", code=entry.code, quote=entry.quote)
    return say("there is no doubt {code}", code=entry.code)
