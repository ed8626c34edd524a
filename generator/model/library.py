"""The whole archive as one value: the input of rendering, verifying and publishing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.assigned import AssignedTheme, AssignedTopic, Found, decided_by
from generator.model.commitment import Commitment
from generator.model.consultation import Answer, Consultation, Exchange, FrontMatter, Question, exchange_blocks
from generator.model.consultation_yml import Sidecar
from generator.model.document_kinds import EXPLAINED_AS
from generator.model.findings import Findings
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.leads import in_order, leads_by_question
from generator.model.legible import legible
from generator.model.mentions import Mention, mentions_in
from generator.model.same_words import SameWords
from generator.model.text import SourceFile, Span
from generator.model.version_paths import version_path
from generator.model.versions import ONE_VERSION, Versions
from generator.model.welcome import PLAIN_WELCOME, Welcome
from generator.problems import Problem


@dataclass(frozen=True)
class SettledDoubt:
    """A doubt that an editor compared with the document, the editor's finding, and its entry in the sidecar."""

    problem: Problem
    note: str
    entry: int


@dataclass(frozen=True)
class EarlierTurn:
    """A question or an answer in an earlier version of its document, and its words there."""

    version: int
    turn: Question | Answer
    words: tuple[str, ...]


@dataclass(frozen=True)
class Record:
    """One consultation with its file, sidecar, annotations and problems.

    `problems` are open, `settled` those that an editor checked. `versions` are those of the document; `earlier` is what
    was understood of all but the newest, the first one first.
    """

    consultation: Consultation
    file: SourceFile
    sidecar: Sidecar
    annotations: tuple[Annotation, ...] = ()
    problems: tuple[Problem, ...] = ()
    settled: tuple[SettledDoubt, ...] = ()
    versions: Versions = ONE_VERSION
    earlier: tuple[Record, ...] = ()

    @cached_property
    def _by_block(self) -> dict[int, tuple[Annotation, ...]]:
        found: dict[int, list[Annotation]] = defaultdict(list)
        for annotation in self.annotations:
            if annotation.block is not None:
                found[annotation.block].append(annotation)
        return {block: tuple(annotations) for block, annotations in found.items()}

    @cached_property
    def _by_exchange(self) -> dict[tuple[str | None, AnnotationKind], tuple[Annotation, ...]]:
        found: dict[tuple[str | None, AnnotationKind], list[Annotation]] = defaultdict(list)
        for annotation in self.annotations:
            found[annotation.exchange, annotation.kind].append(annotation)
        return {key: tuple(annotations) for key, annotations in found.items()}

    def on_block(self, block: int) -> tuple[Annotation, ...]:
        """The annotations on one block."""
        return self._by_block.get(block, ())

    def of(self, exchange: Exchange, kind: AnnotationKind) -> Iterator[Annotation]:
        """The annotations of one kind that belong to an exchange, in the order they were made."""
        return iter(self._by_exchange.get((exchange.id, kind), ()))

    def words(self, annotation: Annotation) -> str:
        """The annotated words as they read; empty for a decision of an editor."""
        return self.read(annotation.block, annotation.span)

    def read(self, block: int | None, span: Span | None) -> str:
        """The words of a span of a block's joined text as they read; empty without either."""
        if block is None or span is None:
            return ""
        return legible(self.consultation.text(block)[span.start : span.end])

    @cached_property
    def turns_before(self) -> Mapping[str, Sequence[EarlierTurn]]:
        """By id, each question and answer in the earlier versions that have it, the first version first."""
        found: dict[str, list[EarlierTurn]] = defaultdict(list)
        for version, record in zip(self.versions.versions, self.earlier, strict=False):
            for exchange in record.consultation.exchanges:
                turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
                for turn in turns:
                    found[turn.id].append(EarlierTurn(version.version, turn, record.words_of_turn(turn)))
        return found

    def texts_of_versions(self) -> Iterator[tuple[str, Consultation]]:
        """The page of each version with its document, where there are several and it was not withdrawn."""
        if self.earlier and not self.versions.withdrawn:
            for version, record in zip(self.versions.versions, (*self.earlier, self), strict=True):
                yield version_path(self.consultation.id, version.version), record.consultation

    def words_of_turn(self, turn: Question | Answer) -> tuple[str, ...]:
        """The words of a question or an answer, without its label."""
        return tuple(word for block in turn.paragraphs for word in self.consultation.legible(block).split())

    @cached_property
    def made_of_it(self) -> dict[tuple[str, ...], str]:
        """What was written of this consultation alone, kept for whoever asks for it again."""
        return {}

    @cached_property
    def findings(self) -> Findings:
        """What takes long to find in it, as far as it was found."""
        return Findings()

    @cached_property
    def _assigned(self) -> dict[tuple[AnnotationKind, str], tuple[Found, ...]]:
        """What `_because` found, kept for whoever asks again: each page of an exchange does."""
        return {}

    def topics_of(self, exchange: Exchange) -> tuple[AssignedTopic, ...]:
        """The topics of an exchange, strongest first, each with the words that decided it."""
        return tuple(AssignedTopic(*found) for found in self._because(exchange, AnnotationKind.TOPIC))

    def themes_of(self, exchange: Exchange) -> tuple[AssignedTheme, ...]:
        """The themes of an exchange, best first, each with the words that decided it."""
        return tuple(AssignedTheme(*found) for found in self._because(exchange, AnnotationKind.THEME))

    def key_phrases_of(self, exchange: Exchange) -> tuple[str, ...]:
        """The words that set its questions apart, in the order of the text."""
        return tuple(self.words(annotation) for annotation in self.of(exchange, AnnotationKind.KEY_PHRASE))

    def definitions_of(self, exchange: Exchange) -> tuple[tuple[str, str], ...]:
        """The short forms that an exchange and its notes introduce, each with what it stands for; none twice."""
        kind = AnnotationKind.DEFINITION
        found = (*self.of(exchange, kind), *self._in_notes_of(exchange, kind))
        return tuple(dict.fromkeys((self.words(each), each.target) for each in found))

    def foreign_in(self, exchange: Exchange) -> tuple[tuple[str, str], ...]:
        """The phrases of an exchange and its notes that are not Dutch, each with its language; none twice."""
        kind = AnnotationKind.FOREIGN
        found = (*self.of(exchange, kind), *self._in_notes_of(exchange, kind))
        return tuple(dict.fromkeys((self.words(each), each.target) for each in found))

    def leads_on_to(self, exchange: Exchange) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The words of an exchange and its notes that lead to other questions, each with the ids of these."""
        kind = AnnotationKind.INTERNAL_REFERENCE
        found: dict[tuple[int | None, Span | None], list[str]] = defaultdict(list)
        for each in (*self.of(exchange, kind), *self._in_notes_of(exchange, kind)):
            found[each.block, each.whole].append(each.target)
        return tuple((self.read(*place), tuple(dict.fromkeys(ids))) for place, ids in found.items())

    def words_of_whole(self, annotation: Annotation) -> str:
        """All words of a reference within, of which an annotation may hold one number only."""
        return self.read(annotation.block, annotation.whole)

    def leading_to(self, exchange: Exchange) -> Sequence[Question | Answer]:
        """The questions and answers elsewhere in the document of which the words, or their notes, lead to an exchange.

        In document order, none twice.
        """
        return in_order(turn for question in exchange.questions for turn in self._leading.get(question.id, ()))

    def commitments_of(self, exchange: Exchange) -> tuple[Commitment, ...]:
        """What the answers of an exchange promise the Chamber, in document order."""
        found = [a for a in self.of(exchange, AnnotationKind.COMMITMENT) if a.commitment and a.block is not None]
        found.sort(key=lambda a: (a.block, a.span))
        return tuple(
            Commitment(self.words(a), a.block or 0, date.fromisoformat(a.target) if a.target else None, a.commitment)
            for a in found
            if a.commitment
        )

    def same_words_of(self, exchange: Exchange) -> Iterator[tuple[Annotation, SameWords]]:
        """The sentences of an exchange that other answers have as well, and those sentences, in document order."""
        found = self.of(exchange, AnnotationKind.SAME_WORDS)
        return ((annotation, annotation.same) for annotation in found if annotation.same)

    @cached_property
    def _leading(self) -> Mapping[str, Sequence[Question | Answer]]:
        return leads_by_question(self.consultation, self.annotations)

    def _in_notes_of(self, exchange: Exchange, kind: AnnotationKind) -> Iterator[Annotation]:
        """The annotations of one kind on the notes that an exchange calls."""
        for note in self.consultation.notes_called_in(exchange_blocks(exchange)):
            for block in note.blocks:
                yield from (each for each in self.on_block(block) if each.kind is kind)

    def _because(self, exchange: Exchange, kind: AnnotationKind) -> tuple[Found, ...]:
        key = kind, exchange.id
        if key not in self._assigned:
            self._assigned[key] = tuple(self._found(exchange, kind))
        return self._assigned[key]

    def _found(self, exchange: Exchange, kind: AnnotationKind) -> Iterator[Found]:
        because: dict[str, list[Annotation]] = {}
        for annotation in self.of(exchange, kind):
            because.setdefault(annotation.target, []).append(annotation)
        for target, found in because.items():
            words = dict.fromkeys(filter(None, map(self.words, found)))
            is_sure = found[0].certainty is not Certainty.UNKNOWN
            yield target, tuple(words), decided_by(exchange, found), is_sure


def _explained_facts(front: FrontMatter) -> Iterator[str]:
    """The words of facts that pages explain: the kind of document, and as what somebody signed it."""
    if front.kind:
        yield EXPLAINED_AS.get(front.kind, front.kind)
    yield from (each.role for each in front.signatories)


@dataclass(frozen=True)
class Library:
    """All consultations, newest first, and the knowledge that editors keep.

    `site_url` is the only source of absolute addresses (with a slash at the end); None where none is set.
    `site_name` is what the site calls itself, empty where that is not known.
    """

    records: tuple[Record, ...]
    knowledge: Knowledge
    site_url: str | None = None
    problems: tuple[Problem, ...] = ()
    site_name: str = ""
    welcome: Welcome = PLAIN_WELCOME

    @cached_property
    def mentions(self) -> Mapping[str, Sequence[Mention]]:
        """Where consultations refer to each document, by its id: in the order of the consultations and their texts."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for record in self.records:
            for mention in mentions_in(record.consultation, record.annotations):
                found[mention.document].append(mention)
        return dict(found)

    @cached_property
    def terms(self) -> tuple[GlossaryTerm, ...]:
        """The terms of the glossary of this site, by name: the editors' own, and the general ones that pages need."""
        texts = [each for record in self.records for each in (record, *record.earlier)]
        used = {a.target for record in texts for a in record.annotations if a.kind is AnnotationKind.TERM}
        facts = (words for record in texts for words in _explained_facts(record.consultation.front))
        used |= {term.name for words in facts if (term := self.knowledge.term_written(words))}
        own = {term.name for term in self.knowledge.glossary}
        shown = (term for term in self.knowledge.terms if term.name in used or term.name in own)
        return tuple(sorted(shown, key=lambda term: term.slug))


@dataclass(frozen=True, slots=True)
class Page:
    """A page in Markdown; `path` is the site address it becomes (posix, relative to the root, `/` at the end).

    `title` is the document title; `description` one sentence for search engines and previews.
    """

    path: str
    title: str
    markdown: str
    description: str = ""

    @property
    def file(self) -> str:
        """The path of the Markdown file in a written tree."""
        return f"{self.path}index.md"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file published as it is; `path` is its address relative to the root."""

    path: str
    data: bytes


@dataclass(frozen=True)
class Site:
    """Everything that rendering makes of a library."""

    pages: tuple[Page, ...]
    attachments: tuple[Attachment, ...]
