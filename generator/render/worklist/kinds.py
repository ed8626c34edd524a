"""The kinds of work, most important first: what pages would show wrong comes before what they leave out.

A new kind is one entry in `KINDS`: a function that finds its items, or the codes of its doubts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.knowledge.consultation_yml.addresses import may_move
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
    """A kind of work: what it is called and why it matters, for the terminal and, in plain Dutch, for the page.

    Its items are those of the doubts with its `codes`, in their order, and those that `find` gives.
    """

    name: str
    why: str
    heading: str
    reason: str
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
        "facts and askers",
        "pages show them at the top, and lists and searches use them",
        "Gegevens en vragers",
        "Ze staan boven aan de pagina. Lijsten en zoeken gebruiken ze.",
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
        "names",
        "a name of an official may be shown that should not be",
        "Namen van medewerkers",
        "Misschien toont de pagina een naam die weg moet blijven.",
        codes=(Code.NAME_KEPT,),
    ),
    WorkKind(
        "questions and answers",
        "a question cut or paired wrongly shows words under the wrong name",
        "Vragen en antwoorden",
        "Begint een vraag op de verkeerde plaats, dan staan er woorden bij de verkeerde vrager.",
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
        "text of the file",
        "words may be missing, or stand otherwise than in the document",
        "Tekst van het bestand",
        "Misschien ontbreken er woorden, of staan ze er anders dan in het document.",
        codes=(
            Code.HIDDEN_TEXT,
            Code.RECOGNISED_TEXT,
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
        "links",
        "a link may lead to another document than the one that is meant",
        "Links naar documenten",
        "Een link kan naar een ander document gaan dan bedoeld is.",
        find=unsure_links,
    ),
    WorkKind(
        "letters",
        "readers do not learn which document a letter without a number is",
        "Brieven zonder nummer",
        "Van deze brieven staat alleen de datum in de tekst. Lezers vinden ze pas als u het document noemt.",
        find=letters_without_number,
    ),
    WorkKind(
        "commitments",
        "a page says of a minister what a rule recognised",
        "Toezeggingen",
        "De pagina zegt van een minister wat een programma las.",
        find=commitments_to_confirm,
    ),
    WorkKind(
        "themes and topics",
        "readers come to a question by them",
        "Thema’s en onderwerpen",
        "Lezers vinden een vraag via het thema of het onderwerp.",
        codes=(
            Code.WEAK_THEME,
            Code.NO_TOPIC,
        ),
    ),
    WorkKind(
        "abbreviations",
        "readers get no explanation, or not the right one",
        "Afkortingen",
        "Lezers krijgen geen uitleg, of niet de juiste.",
        codes=(
            Code.OTHER_MEANING,
            Code.AMBIGUOUS_TERM,
            Code.UNEXPLAINED_TERM,
        ),
    ),
    WorkKind(
        "addresses",
        "links that others make to questions and answers are safe only once these are recorded",
        "Adressen van vragen en antwoorden",
        "Links van anderen blijven pas kloppen als de adressen vastliggen.",
        codes=(Code.OPEN_ADDRESSES,),
    ),
    WorkKind(
        "what is left out",
        "it is kept off the site, and stays so until you decide otherwise",
        "Weggelaten",
        "Dit staat niet op de site. Dat blijft zo, tot u anders beslist.",
        codes=(
            Code.CONTACT_DATA,
            Code.SOURCE_AS_TEXT,
        ),
    ),
    WorkKind(
        "no longer needed",
        "pages are the same without these lines of consultation.yml",
        "Regels die weg kunnen",
        "Zonder deze regels in consultation.yml zijn de pagina’s hetzelfde.",
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
