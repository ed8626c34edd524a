"""What is wrong or doubtful, where, and what to do about it.

Every stage reports here instead of raising, so that one run shows all problems at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum

from generator.messages.language import shown
from generator.messages.message import NOTHING, Message, joined, say

# Characters that a terminal obeys or does not show: control characters, ends of lines and paragraphs, marks that change
# the direction of text, and bytes of a name that are not text (surrogates).
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def printable(text: str) -> str:
    """A text on one line with every character visible: file names may hold anything, even terminal commands."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


class Severity(StrEnum):
    """An error stops the build; a doubt is listed and counted and never in the way."""

    ERROR = "error"
    DOUBT = "doubt"

    @property
    def name_shown(self) -> Message:
        """The word before a problem."""
        return say("error") if self is Severity.ERROR else say("doubt")


class Code(Enum):
    """Every kind of problem: its severity and what it means. People read and write it with hyphens: `NO-EFFECT`."""

    # Files and YAML
    MISSING_FILE = (Severity.ERROR, say("a file that content/ must hold is not there"))
    UNREADABLE = (Severity.ERROR, say("a file is empty, binary where text is expected, or damaged"))
    NEEDS_PROGRAM = (Severity.ERROR, say("this kind of file is read by a program that is not here"))
    UNKNOWN_FORMAT = (Severity.ERROR, say("no reader knows this kind of file"))
    OTHER_SCAN = (
        Severity.ERROR,
        say("words are kept as recognised in a document, and were recognised in another file"),
    )
    SYMBOLIC_LINK = (Severity.ERROR, say("a symbolic link stands where a file or folder is expected; none is followed"))
    SPECIAL_FILE = (Severity.ERROR, say("a pipe, socket or device stands where a file is expected; none is read"))
    UNSAFE_NAME = (Severity.ERROR, say("a name that some systems cannot hold"))
    YAML_SYNTAX = (Severity.ERROR, say("a YAML file does not follow the rules of YAML"))
    DUPLICATE_KEY = (Severity.ERROR, say("the same key stands twice in one YAML mapping"))
    INVALID_VALUE = (Severity.ERROR, say("a value is missing or not of the declared kind"))
    UNKNOWN_KEY = (Severity.ERROR, say("a key that this file does not have"))
    DUPLICATE_ID = (Severity.ERROR, say("two entries claim the same id or name"))
    # What the editor keeps, against what the document says
    UNKNOWN_FACTION = (Severity.ERROR, say("the editor names a faction that factions.yml lacks"))
    UNKNOWN_TOPIC = (Severity.ERROR, say("the editor names a topic that topics.yml lacks"))
    UNKNOWN_TERM = (Severity.ERROR, say("the editor names a term or a meaning that the glossary lacks"))
    UNKNOWN_EXCHANGE = (Severity.ERROR, say("the editor names an exchange that the document lacks"))
    QUOTE_NOT_FOUND = (Severity.ERROR, say("a quote of the editor does not stand in the document"))
    NOTE_MARKUP = (
        Severity.ERROR,
        say("a note of the editor holds Markdown that notes do not have, or a wrong address"),
    )
    NO_EFFECT = (
        Severity.ERROR,
        say("a decision of the editor changes nothing, and the document is not read as it says"),
    )
    ADDRESS_MOVED = (Severity.ERROR, say("an address that was published would now lead elsewhere"))
    LONG_PATH = (Severity.ERROR, say("a path in the offline bundle is too long for some systems"))
    # Doubts of the reader and the parser
    ENCODING = (Severity.DOUBT, say("the text is not UTF-8 and was read as Windows-1252"))
    HIDDEN_TEXT = (Severity.DOUBT, say("the file holds words that it hides from print; they are kept off the pages"))
    RECOGNISED_TEXT = (Severity.DOUBT, say("the words of a page were recognised in a picture of it by a program"))
    UNSURE_WORD = (
        Severity.DOUBT,
        say("a word that a program recognised in a picture of a page, and was not sure of"),
    )
    MISSED_WORDS = (
        Severity.DOUBT,
        say("a place of a scanned page that looks like text, and in which no word was recognised"),
    )
    SOURCE_AS_TEXT = (Severity.DOUBT, say("the file holds more than its pages show, so only its text is published"))
    UNREAD_ELEMENT = (Severity.DOUBT, say("the file holds something that its reader does not know; its text is kept"))
    TEXT_DIRECTION = (Severity.DOUBT, say("the text holds characters that nobody sees and that turn its direction"))
    JOINED_WORDS = (Severity.DOUBT, say("two words became one where a change took out the space between them"))
    UNCERTAIN_NOTE = (Severity.DOUBT, say("what may be a note, or the sign of one, and nothing proves it"))
    LINE_HYPHEN = (Severity.DOUBT, say("a hyphen at the end of a line, or before a space, may be real or soft"))
    NO_QUESTIONS = (Severity.DOUBT, say("no question was found in the document"))
    NO_ANSWER = (Severity.DOUBT, say("a question for which no answer was found"))
    NO_QUESTION = (Severity.DOUBT, say("an answer for which no question was found"))
    UNCERTAIN_SPLIT = (Severity.DOUBT, say("where an answer ends and the next question begins is unsure"))
    UNLABELLED = (Severity.DOUBT, say("questions without labels or numbers: only their words show where each begins"))
    UNREAD_LABEL = (Severity.DOUBT, say("a line begins like the label of a question or an answer, and is read as text"))
    UNPAIRED = (Severity.DOUBT, say("questions or answers that could not be paired with certainty"))
    REPEATED_NUMBER = (Severity.DOUBT, say("a number that the document uses more than once"))
    NUMBER_GAP = (Severity.DOUBT, say("a number that the document passes over"))
    UNLISTED_FACTION = (Severity.DOUBT, say("the document names a faction that factions.yml lacks"))
    NO_FACTION = (Severity.DOUBT, say("a member who asks, or a question, whose faction the document does not give"))
    OPEN_FACT = (Severity.DOUBT, say("a draft leaves a day or a number open where its facts stand: `.. xxxx 2025`"))
    MISSING_FACT = (Severity.DOUBT, say("a fact that a document of this kind gives was not found"))
    IMPOSSIBLE_DATE = (Severity.DOUBT, say("a date that the calendar does not have"))
    DATES_DISAGREE = (
        Severity.DOUBT,
        say("the days of a document contradict each other: an answer before its question"),
    )
    CONTACT_DATA = (Severity.DOUBT, say("a telephone number, address or name in a letterhead is kept off the site"))
    NAME_KEPT = (
        Severity.DOUBT,
        say("a name stays on the page that may be that of an official whose name is kept off it"),
    )
    WEAK_THEME = (Severity.DOUBT, say("exchanges of which the words say little about their theme"))
    NO_TOPIC = (Severity.DOUBT, say("exchanges without a topic, where most others of the document have one"))
    UNEXPLAINED_TERM = (Severity.DOUBT, say("an abbreviation that the glossary does not explain"))
    AMBIGUOUS_TERM = (
        Severity.DOUBT,
        say("an abbreviation that may mean several things, and no word around it decides"),
    )
    OTHER_MEANING = (
        Severity.DOUBT,
        say("the document introduces a short form for something else than the glossary"),
    )
    OPEN_ADDRESSES = (Severity.DOUBT, say("the addresses of questions and answers are not recorded yet"))
    NOT_NEEDED = (Severity.DOUBT, say("a decision of the editor says what the document is read as anyway"))
    # The site
    NO_SITE_URL = (Severity.DOUBT, say("absolute addresses are left out because site_url is not set"))
    MISSING_SIGN = (Severity.DOUBT, say("a sign for which no font has a shape, so that a book lacks it or is not made"))
    THEME_CHANGED = (Severity.ERROR, say("a template of the theme that overrides/ stands on has changed"))
    # Promises of ours
    INTERNAL_ERROR = (Severity.ERROR, say("the program failed on a document; the fault is in the program"))
    TEXT_CHANGED = (Severity.ERROR, say("page and ledger together are not the words of the source"))
    WITHHELD_SHOWN = (Severity.ERROR, say("words that are withheld stand in a file of the site"))
    BROKEN_LINK = (Severity.ERROR, say("a link on a built page leads nowhere"))
    THIRD_PARTY = (Severity.ERROR, say("a built page asks another host for something"))
    POLICY_BROKEN = (Severity.ERROR, say("a built page does what the content policy refuses"))
    NOT_REPRODUCIBLE = (Severity.ERROR, say("two builds of the same content differ"))

    def __init__(self, severity: Severity, meaning: Message) -> None:
        self.severity = severity
        self.meaning = meaning

    @property
    def label(self) -> str:
        """The code as people see and search it: `QUOTE-NOT-FOUND`."""
        return self.name.replace("_", "-")

    @property
    def is_of_site(self) -> bool:
        """Whether it is found in a build alone, and is about the site and the machine, not about the content."""
        return self in (Code.NO_SITE_URL, Code.MISSING_SIGN)

    @property
    def is_promise(self) -> bool:
        """Whether the generator itself, not the content, is at fault (exit code 3)."""
        return self in (
            Code.INTERNAL_ERROR,
            Code.TEXT_CHANGED,
            Code.WITHHELD_SHOWN,
            Code.BROKEN_LINK,
            Code.THIRD_PARTY,
            Code.POLICY_BROKEN,
            Code.NOT_REPRODUCIBLE,
        )


@dataclass(frozen=True, order=True)
class Place:
    """Where in a file: line and column count from 1, in characters; 0 means the file as a whole.

    `page` is the printed page (from 1) of formats that have pages, else None.
    """

    file: str
    line: int = 0
    column: int = 0
    page: int | None = None

    def __str__(self) -> str:
        """`file:line:column`, always, so that editors can jump to it; the file as a whole is shown as its beginning."""
        return f"{printable(self.file)}:{self.line or 1}:{self.column or 1}"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong or doubtful; `quote` holds the words of the file it is about.

    `about` holds what an answer to it needs beside these words: the keys of missing facts, the ids of exchanges, the
    readings of a word, the meanings of an abbreviation, numbers that may be meant, each in the order of the message.
    """

    code: Code
    place: Place
    message: Message
    advice: Message = NOTHING
    quote: str = ""
    about: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """Whether it stops the build."""
        return self.code.severity

    def __str__(self) -> str:
        return printable(self.line)

    def shown(self) -> str:
        """The same line in the language of who reads it."""
        return printable(shown(self.line))

    @property
    def line(self) -> Message:
        """Place, code, message and advice as one sentence, of which a name of a file may hold any character."""
        return joined((f"{self.place}: [{self.code.label}] ", joined((self.message, self.advice))), "")


class Problems:
    """Collects the problems of one run; the same problem reported twice counts once."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._found: dict[Problem, None] = dict.fromkeys(problems)

    def report(self, code: Code, place: Place, message: Message, advice: Message = NOTHING, quote: str = "") -> None:
        """Add a problem; its severity follows from the code."""
        self.add(Problem(code, place, message, advice, quote))

    def add(self, problem: Problem) -> None:
        """Add a problem that is made already."""
        self._found[problem] = None

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add problems found elsewhere."""
        self._found.update(dict.fromkeys(problems))

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found, key=lambda p: (p.place.file, p.place.line, p.place.column, p.code.name)))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop the build, in order of place."""
        return tuple(p for p in self if p.severity is Severity.ERROR)

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """The problems that are listed and counted without stopping the build, in order of place."""
        return tuple(p for p in self if p.severity is Severity.DOUBT)


class BuildStoppedError(Exception):
    """Raised by a stage that cannot go on; carries every problem collected so far."""

    def __init__(self, problems: Problems) -> None:
        super().__init__("\n".join(str(problem) for problem in problems.errors))
        self.problems = problems
