"""The summary of a consultation: all that pages over the whole archive, and pages of others, show of it.

Its Markdown has links from the root (`FROM_ROOT`), so that it can stand on any page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import chain

from generator.grammar.questions.questions_elsewhere import QuestionElsewhere
from generator.model.consultation import FrontMatter, Signatory, State
from generator.model.likeness import Likeness
from generator.model.same_words import Degree
from generator.render.marks.notes import NoteView
from generator.render.summaries.published import PUBLISHED_ONCE, Published
from generator.render.summaries.sentence_marks import NO_SENTENCES, SentenceMarks
from generator.render.summaries.shared_sentences import SentenceElsewhere
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True, slots=True)
class TurnSummary:
    """A question or an answer: its anchor on the full text, and its number as printed."""

    id: str
    number: str
    is_answer: bool

    @property
    def name(self) -> str:
        """`vraag 8`, `antwoord 8`."""
        return f"{'antwoord' if self.is_answer else 'vraag'} {self.number}"


@dataclass(frozen=True, slots=True)
class NamedPath:
    """A name and the site path of its page."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class NamedAnchor:
    """A name and its anchor on the full text."""

    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Promisers:
    """The official names of the ministries that promise, and of those on whose behalf they say to speak too.

    `is_only_asked` shows that the document does not say who answers: the questions were put to these ministries.
    """

    ministries: tuple[str, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    is_only_asked: bool = False


@dataclass(frozen=True, slots=True)
class CommitmentSummary:
    """A commitment: its sentence and the first words of it, its term as within a sentence, and its last day.

    `anchor` is its place in the list of all commitments. `goes_on` shows that the sentence is longer than `opening`.
    `day` names `due` in words, both empty where no day follows; `day` also where `term` names it itself. `document` is
    what fulfils it, without address where none is known. `turn` is the anchor of the answer that holds it and
    `turn_name` its name (of the question where an editor found it elsewhere). `registered` are the numbers that the
    sentence gives it in the register of the Tweede Kamer.
    """

    anchor: str
    sentence: str
    opening: str
    goes_on: bool
    term: str
    due: date | None
    day: str
    state: str
    is_fulfilled: bool
    document: NamedLink | None
    subject: str
    promisers: Promisers
    registered: tuple[str, ...]
    turn: str
    turn_name: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Official words; `goes_before` and `goes_on` show that their sentence begins before or goes on behind them."""

    words: Markdown
    goes_before: bool
    goes_on: bool


@dataclass(frozen=True, slots=True)
class ExchangeSummary:
    """An exchange: its anchor, its heading and the first part of that, what one reads there, and the words asked.

    `consultation` is the id of the one that it belongs to.
    `shown` is the heading as pages show it, with the language of its parts: to find that takes long.
    `topics` are ids, `themes` names in full; both best first. `turns` are its questions, then its answers. `asked` is
    how many questions it has. `question` are the first words asked, and `answer` those answered, None without any.
    `members` are who asks as far as the document names them. `size` is about that of its words in a list, in bytes of
    Markdown: many lists ask for it.
    """

    consultation: str
    id: str
    heading: str
    shown: Markdown
    label: str
    factions: tuple[str, ...]
    topics: tuple[str, ...]
    themes: tuple[str, ...]
    turns: tuple[TurnSummary, ...]
    question: Quoted | None
    answer: Quoted | None
    state: State
    members: tuple[str, ...]
    commitments: tuple[CommitmentSummary, ...]
    asked: int
    size: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Measure it once."""
        quoted = (each.words for each in (self.question, self.answer) if each)
        size = len(self.shown.encode()) + sum(len(words.encode()) for words in quoted)
        object.__setattr__(self, "size", size)


@dataclass(frozen=True, slots=True)
class SectionSummary:
    """A section with exchanges: its heading (empty without), the factions with a page that it is of, its exchanges."""

    name: str
    factions: tuple[NamedPath, ...]
    exchanges: tuple[NamedAnchor, ...]


@dataclass(frozen=True, slots=True)
class MentionSummary:
    """A place where a consultation mentions a document (its id), in the words `written`.

    `anchor` is the nearest one on the full text (empty: the page as a whole), `place` its name in a list (`vraag 10`,
    `noot`), `where` the same for whoever knows no more; `is_in_head` shows that it stands before the questions and in
    no note. `named` is the question of the document that the words name. Where they say something about the document,
    `quote` holds them; of a note that only names it, `calling` is the sentence that calls the note. `kind` is what the
    words call a document with questions or answers, empty for any other.
    """

    document: str
    written: str
    anchor: str
    place: str
    where: str
    is_derived: bool
    is_in_head: bool
    named: QuestionElsewhere | None
    quote: Quoted | None
    calling: Quoted | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TermUse:
    """A term of the glossary (its name) and the ids of the exchanges that use it; None for text outside these."""

    term: str
    exchanges: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class OtherName:
    """Words of the text under which a reader looks, and the term (its name) that explains them."""

    name: str
    term: str


@dataclass(frozen=True, slots=True)
class NoteSummary:
    """A note of the editor, its day, and the exchange that it is about; `elsewhere` says where it stands without one.

    Of the exchange it names numbers and factions: what it is about stands in the words of the note.
    """

    view: NoteView
    on: date
    exchange: NamedAnchor | None
    elsewhere: str


@dataclass(frozen=True)
class Neighbour:
    """What pages of others show of one: its name, and by exchange the questions and then the answers."""

    id: str
    short_title: str
    exchanges: tuple[tuple[TurnSummary, ...], ...]

    @cached_property
    def written(self) -> str:
        """All of it as text, which differs where it does."""
        return repr(self)

    def turn(self, named: QuestionElsewhere | None) -> TurnSummary | None:
        """The question that words name, or its one answer where they name that; None where that is not certain."""
        if named is None:
            return None
        found = [
            (turn, [other for other in turns if other.is_answer])
            for turns in self.exchanges
            for turn in turns
            if not turn.is_answer and turn.number == named.number
        ]
        if len(found) != 1:
            return None
        ((question, answers),) = found
        return answers[0] if named.is_answer and len(answers) == 1 else question


@dataclass(frozen=True)
class Summary:
    """One consultation: its facts, its exchanges, and what it mentions, uses and is noted by.

    `likeness` shows whether another one is the same document. `title` is its title in full and `short_title` that in
    lists, both also where a document has none. `published_as` are the ids under which others refer to it, `references`
    the ids of all documents that it names. `sentences` are those that others may have, too. `rounds` are the places
    that announce a further round of questions (each a mention of no document). `former` are its earlier versions, the
    first one first, `former_terms` terms of these alone. `published` shows how many there are and what was corrected or
    withdrawn; `source` is the path of its file, empty where that was withdrawn.
    """

    id: str
    likeness: Likeness
    front: FrontMatter
    title: str
    short_title: str
    published_as: tuple[str, ...]
    answering: Promisers
    answered_by: tuple[Signatory, ...]
    exchanges: tuple[ExchangeSummary, ...]
    references: tuple[str, ...]
    mentions: tuple[MentionSummary, ...]
    terms: tuple[TermUse, ...]
    other_names: tuple[OtherName, ...]
    notes: tuple[NoteSummary, ...]
    sentences: SentenceMarks = NO_SENTENCES
    rounds: tuple[MentionSummary, ...] = ()
    former_terms: tuple[str, ...] = ()
    former: tuple[Summary, ...] = ()
    published: Published = PUBLISHED_ONCE
    source: str = ""

    def sentence(self, position: int, degree: Degree = Degree.SAME) -> SentenceElsewhere:
        """One of `sentences`, as pages of others show it, which have one that is so alike."""
        held = self.sentences
        turn = self._turns[held.turn(position)]
        dates = self.front.dates
        text = "" if degree is Degree.SAME else held.text(position)
        told = turn.id, turn.name, turn.is_answer, held.is_quoted(position), dates.answered or dates.latest
        return SentenceElsewhere(self.id, self.short_title, *told, degree, text)

    @cached_property
    def _turns(self) -> Sequence[TurnSummary]:
        """The questions and answers of all exchanges, in their order."""
        return tuple(chain.from_iterable(exchange.turns for exchange in self.exchanges))

    @cached_property
    def neighbour(self) -> Neighbour:
        """What pages of other consultations show of it."""
        return Neighbour(self.id, self.short_title, tuple(exchange.turns for exchange in self.exchanges))

    def in_short(self) -> Summary:
        """The same without what only pages show, but for its facts, titles and terms: it takes little memory."""
        texts = ("exchanges", "references", "mentions", "other_names", "notes", "rounds", "former")
        shown = dict.fromkeys(texts, ())
        return replace(self, **shown, sentences=NO_SENTENCES)  # type: ignore[arg-type]

    @property
    def asked(self) -> int:
        """How many questions it has."""
        return sum(exchange.asked for exchange in self.exchanges)

    @property
    def commitments(self) -> Iterator[CommitmentSummary]:
        """What its answers promise, in document order."""
        return (made for exchange in self.exchanges for made in exchange.commitments)
