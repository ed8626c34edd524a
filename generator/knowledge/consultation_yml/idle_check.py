"""Reports to an editor the lines of a sidecar that change nothing."""

from __future__ import annotations

from collections.abc import Iterable

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import KeyPath
from generator.problems import Code, Problems

ADVICE = "remove it, or look in `generator outline` what else was meant"
_OF_FACTS = "the document says so itself"
_MESSAGES = {
    "corrections": "the document is read so without this correction",
    "line_ends": "no line of the document ends within this word, or it is read so anyway",
    "withhold": "these words are kept off the site anyway",
    "publish": "these words are shown anyway",
    "add_topics": "the rules give this topic anyway",
    "remove_topics": "the rules do not give this topic",
    "add_themes": "the rules give this theme anyway",
    "remove_themes": "the rules do not give this theme",
    "terms": "the term is explained so anyway, or does not stand in the document",
    "commitments": "the rules say so anyway, or the words stand in no question and answer",
    "title": "the title is this one anyway",
    "short_title": "this is the title itself",
    "exchanges": "nothing is decided about this exchange",
    "state": "the state is this one anyway",
}


def check_idle(file: SidecarFile, idle: Iterable[KeyPath], problems: Problems) -> None:
    """Report the decisions at these paths, which change nothing; one with another problem is not reported again."""
    reported = {problem.place for problem in problems.errors if problem.place.file == file.places.file}
    for path in idle:
        if reported.isdisjoint(file.places.within(path)):
            key = next((str(key) for key in reversed(path) if str(key) in _MESSAGES), "")
            message = _MESSAGES.get(key, _OF_FACTS)
            problems.report(Code.NO_EFFECT, file.places.key(path), message, ADVICE, ".".join(map(str, path)))
