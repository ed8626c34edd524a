"""The kinds of work, most important first: what pages would show wrong comes before what they leave out.

A new kind is one entry in `KINDS`: a function that finds its items, or the codes of its doubts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.knowledge.consultation_yml.addresses import may_move
from generator.messages.message import Message, say
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Code, Problem
from generator.render.worklist.commitments_to_confirm import commitments_to_confirm
from generator.render.worklist.doubts import doubted
from generator.render.worklist.item import WorkItem
from generator.render.worklist.letters import letters_without_number
from generator.render.worklist.links import unsure_links
from generator.render.worklist.own_titles import titles_of_dossiers

Find = Callable[[Record, Knowledge, Sequence[Problem]], Iterator[WorkItem]]
"""Finds the items of one kind in a consultation, with its open doubts, in the order in which they are listed."""


@dataclass(frozen=True)
class WorkKind:
    """A kind of work: what it is called and why it matters, as the terminal and, in Dutch, the page say it.

    Its items are those of the doubts with its `codes`, in their order, and those that `find` gives.
    """

    name: Message
    why: Message
    codes: tuple[Code, ...] = ()
    find: Find | None = None

    def items(self, record: Record, knowledge: Knowledge, problems: Sequence[Problem]) -> Iterator[WorkItem]:
        """The items of this kind in a consultation with these open problems, in the order in which they are listed."""
        yield from doubted(record, knowledge, problems, self.codes)
        if self.find is not None:
            yield from self.find(record, knowledge, problems)


@dataclass(frozen=True)
class WorkList:
    """What a person should look at in one consultation: the items of each kind that has some, most important first.

    `file` is the name of the consultation.yml that settles them, `held` its text, empty where it is not there.
    """

    record: Record
    groups: tuple[tuple[WorkKind, tuple[WorkItem, ...]], ...]
    file: str
    held: str

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """All items in order."""
        return tuple(item for _, items in self.groups for item in items)


KINDS: tuple[WorkKind, ...] = (
    WorkKind(
        say("facts and askers"),
        say("pages show them at the top, and lists and searches use them"),
        codes=(
            Code.MISSING_FACT,
            Code.IMPOSSIBLE_DATE,
            Code.DATES_DISAGREE,
            Code.OPEN_FACT,
            Code.UNLISTED_FACTION,
            Code.NO_FACTION,
        ),
        find=titles_of_dossiers,
    ),
    WorkKind(
        say("names"),
        say("a name of an official may be shown that should not be"),
        codes=(Code.NAME_KEPT,),
    ),
    WorkKind(
        say("questions and answers"),
        say("a question cut or paired wrongly shows words under the wrong name"),
        codes=(
            Code.NO_QUESTIONS,
            Code.NO_ANSWER,
            Code.NO_QUESTION,
            Code.UNPAIRED,
            Code.UNLABELLED,
            Code.UNCERTAIN_SPLIT,
            Code.UNREAD_LABEL,
            Code.REPEATED_NUMBER,
            Code.NUMBER_GAP,
        ),
    ),
    WorkKind(
        say("text of the file"),
        say("words may be missing, or stand otherwise than in the document"),
        codes=(
            Code.HIDDEN_TEXT,
            Code.RECOGNISED_TEXT,
            Code.MISSED_WORDS,
            Code.UNSURE_WORD,
            Code.UNREAD_ELEMENT,
            Code.ENCODING,
            Code.JOINED_WORDS,
            Code.TEXT_DIRECTION,
            Code.UNCERTAIN_NOTE,
            Code.LINE_HYPHEN,
        ),
    ),
    WorkKind(
        say("links"),
        say("a link may lead to another document than the one that is meant"),
        find=unsure_links,
    ),
    WorkKind(
        say("letters"),
        say("readers do not learn which document a letter without a number is"),
        find=letters_without_number,
    ),
    WorkKind(
        say("commitments"),
        say("a page says of a minister what a rule recognised"),
        find=commitments_to_confirm,
    ),
    WorkKind(
        say("themes and topics"),
        say("readers come to a question by them"),
        codes=(
            Code.WEAK_THEME,
            Code.NO_TOPIC,
        ),
    ),
    WorkKind(
        say("abbreviations"),
        say("readers get no explanation, or not the right one"),
        codes=(
            Code.OTHER_MEANING,
            Code.AMBIGUOUS_TERM,
            Code.UNEXPLAINED_TERM,
        ),
    ),
    WorkKind(
        say("addresses"),
        say("links that others make to questions and answers are safe only once these are recorded"),
        codes=(Code.OPEN_ADDRESSES,),
    ),
    WorkKind(
        say("what is left out"),
        say("it is kept off the site, and stays so until you decide otherwise"),
        codes=(
            Code.CONTACT_DATA,
            Code.SOURCE_AS_TEXT,
        ),
    ),
    WorkKind(
        say("no longer needed"),
        say("pages are the same without these lines of consultation.yml"),
        codes=(Code.NOT_NEEDED,),
    ),
)
"""The order is that of the list."""


def work_list(record: Record, knowledge: Knowledge, problems: Iterable[Problem], file: str, held: str = "") -> WorkList:
    """What a person should look at in a consultation; `problems` are its open ones, of which only doubts count.

    Its addresses are on the list only when nothing else on it may change them.
    """
    found = tuple(problems)
    if may_move(record.consultation, found):
        found = tuple(problem for problem in found if problem.code is not Code.OPEN_ADDRESSES)
    groups = ((kind, tuple(kind.items(record, knowledge, found))) for kind in KINDS)
    return WorkList(record, tuple((kind, items) for kind, items in groups if items), file, held)
