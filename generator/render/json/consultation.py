"""A consultation as data: the JSON that is published beside it and printed by `outline --json`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from generator.knowledge.consultation_yml.quotes import folded
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.commitment import Commitment
from generator.model.consultation import Answer, Consultation, Exchange, Question, Section, exchange_blocks
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.note import Note
from generator.model.versions import Version, Withdrawal
from generator.problems import Problem
from generator.render.json.escapes import with_escapes
from generator.render.json.fields import (
    SCHEMA_VERSION,
    AnswerData,
    CommitmentData,
    ConsultationData,
    DatesData,
    DefinitionData,
    EditorialNoteData,
    ExchangeData,
    ForeignData,
    InternalReferenceData,
    NoteData,
    ProblemData,
    QuestionData,
    ReferenceData,
    SameWordsData,
    SectionData,
    SignatoryData,
    TopicData,
    VersionData,
    WithdrawalData,
)
from generator.render.json.rights import RightsData
from generator.render.marks.notes import PlacedNote, notes_by_exchange
from generator.render.marks.tables import cell_parts
from generator.render.writing.headings import exchange_heading

_Notes = Mapping[str | None, Sequence[PlacedNote]]


def consultation_data(record: Record, knowledge: Knowledge) -> ConsultationData:
    """The data of one consultation."""
    consultation, front = record.consultation, record.consultation.front
    ours = notes_by_exchange(record)
    return ConsultationData(
        schema=SCHEMA_VERSION,
        rights=RightsData(),
        id=consultation.id,
        versions=[_version(each) for each in record.versions.versions],
        withdrawn=_withdrawal(record.versions.withdrawn),
        kind=front.kind,
        chamber=front.chamber,
        title=front.title,
        dossiers=list(front.dossiers),
        number=front.number,
        committee=front.committee,
        addressee=front.addressee,
        dates=DatesData(asked=front.dates.asked, answered=front.dates.answered, adopted=front.dates.adopted),
        derived=list(front.derived),
        edited=list(front.edited),
        documents=list(front.documents),
        signatories=[SignatoryData(name=s.name, role=s.role) for s in front.signatories],
        references=_references_outside_exchanges(record, _front_blocks(consultation)),
        sections=[_section(record, section, knowledge, ours) for section in consultation.sections],
        notes=[_note(record, note) for note in consultation.notes],
        editorial_notes=_editorial_notes(ours, None),
        problems=[_problem(problem) for problem in record.problems],
    )


def to_json(data: ConsultationData) -> str:
    """The JSON text, the same bytes for the same data, with a line feed at the end.

    Characters that change the direction of text are written as escapes, so that the text around them keeps its order.
    """
    return with_escapes(data.model_dump_json(by_alias=True, indent=2)) + "\n"


def _version(version: Version) -> VersionData:
    return VersionData(version=version.version, day=version.day, because=version.because, source=version.source)


def _withdrawal(made: Withdrawal | None) -> WithdrawalData | None:
    return WithdrawalData(day=made.day, because=made.because, source=made.source) if made else None


def _section(record: Record, section: Section, knowledge: Knowledge, ours: _Notes) -> SectionData:
    text = record.consultation.text
    return SectionData(
        heading=None if section.heading is None else text(section.heading),
        factions=list(section.factions),
        introduction=_paragraphs(record, section.introduction),
        references=_references_outside_exchanges(record, section.introduction),
        exchanges=[_exchange(record, exchange, knowledge, ours) for exchange in section.exchanges],
    )


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge, ours: _Notes) -> ExchangeData:
    terms = dict.fromkeys(a.target for a in record.of(exchange, AnnotationKind.TERM))
    return ExchangeData(
        id=exchange.id,
        title=exchange_heading(record, exchange, knowledge),
        state=exchange.state,
        factions=list(exchange.factions),
        members=list(exchange.members),
        questions=[_question(record, question) for question in exchange.questions],
        answers=[_answer(record, answer) for answer in exchange.answers],
        themes=[theme.name for theme in record.themes_of(exchange)],
        topics=[TopicData(id=topic.id, because=list(topic.because)) for topic in record.topics_of(exchange)],
        terms=list(terms),
        definitions=[DefinitionData(short=short, long=long) for short, long in record.definitions_of(exchange)],
        foreign=[ForeignData(text=text, language=tag) for text, tag in record.foreign_in(exchange)],
        references=[_reference(record, a) for a in record.of(exchange, AnnotationKind.REFERENCE)],
        short_references=[_reference(record, a) for a in record.of(exchange, AnnotationKind.SHORT_REFERENCE)],
        internal_references=[
            InternalReferenceData(text=text, targets=list(targets)) for text, targets in record.leads_on_to(exchange)
        ],
        commitments=[_commitment(commitment) for commitment in record.commitments_of(exchange)],
        same_words=list(_same_words(record, exchange)),
        notes=_editorial_notes(ours, exchange.id),
    )


def _same_words(record: Record, exchange: Exchange) -> Iterator[SameWordsData]:
    for annotation, same in record.same_words_of(exchange):
        there = record.read(same.block, same.span)
        yield SameWordsData(text=record.words(annotation), target=annotation.target, degree=same.degree, there=there)


def _commitment(commitment: Commitment) -> CommitmentData:
    facts = commitment.facts
    return CommitmentData(
        sentence=commitment.sentence,
        addressee=facts.addressee or None,
        term=facts.term or None,
        due=commitment.due,
        state=facts.state,
    )


def _question(record: Record, question: Question) -> QuestionData:
    return QuestionData(
        id=question.id,
        number=question.number,
        section=question.section,
        factions=list(question.factions),
        paragraphs=_paragraphs(record, question.paragraphs),
    )


def _answer(record: Record, answer: Answer) -> AnswerData:
    return AnswerData(id=answer.id, number=answer.number, paragraphs=_paragraphs(record, answer.paragraphs))


def _note(record: Record, note: Note) -> NoteData:
    consultation = record.consultation
    called_in = {mark.block for mark in note.marks}
    return NoteData(
        id=consultation.note_id(note.number),
        sign=consultation.source.slice(note.marks[0].span) if note.marks else None,
        exchanges=[e.id for e in consultation.exchanges if not called_in.isdisjoint(exchange_blocks(e))],
        paragraphs=_paragraphs(record, note.blocks),
        references=_references_outside_exchanges(record, note.blocks),
    )


def _editorial_notes(ours: _Notes, exchange: str | None) -> list[EditorialNoteData]:
    """The notes of the editor on the words of an exchange; without one, those on words in none."""
    notes = (placed.note for placed in ours.get(exchange, ()))
    return [
        EditorialNoteData(author=n.author, date=n.date, quote=folded(n.quote), text=n.text, source=n.source)
        for n in notes
    ]


def _paragraphs(record: Record, blocks: Sequence[int]) -> list[str]:
    """Blocks as they read: the rows of a table apart, its cells between tabs."""
    return [paragraph for block in blocks for paragraph in _of_block(record.consultation, block)]


def _of_block(consultation: Consultation, index: int) -> Iterator[str]:
    joined, block = consultation.joined(index), consultation.blocks[index]
    if not block.cells:
        yield joined.text
        return
    cells = (joined.text[part.span.start : part.span.end].strip() for part in cell_parts(joined, block, ()))
    for row in block.cells:
        yield "\t".join(islice(cells, len(row)))


def _front_blocks(consultation: Consultation) -> list[int]:
    blocks = consultation.blocks[: consultation.first_body_block]
    return [block.index for block in blocks if block.kind is not BlockKind.NOTE]


def _references_outside_exchanges(record: Record, blocks: Sequence[int]) -> list[ReferenceData]:
    """The references in these blocks; one that a range implies has no block and follows the range's first."""
    found: list[ReferenceData] = []
    block: int | None = None
    for annotation in record.annotations:
        if annotation.kind is AnnotationKind.REFERENCE and annotation.exchange is None:
            block = block if annotation.block is None else annotation.block
            if block in blocks:
                found.append(_reference(record, annotation))
    return found


def _reference(record: Record, annotation: Annotation) -> ReferenceData:
    return ReferenceData(id=annotation.target or None, text=record.words(annotation), certainty=annotation.certainty)


def _problem(problem: Problem) -> ProblemData:
    return ProblemData(
        code=problem.code.label,
        severity=problem.severity,
        line=problem.place.line,
        column=problem.place.column,
        page=problem.place.page,
        quote=problem.quote,
        message=problem.message,
    )
