"""Cuts a source text into blocks and understands them as a consultation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.factions.names import FactionNames
from generator.grammar.front.letter_heads import is_letterhead, is_place_and_day
from generator.grammar.offices.committees import reporting_committee
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.messages.message import say
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, FrontMatter, Section
from generator.model.consultation_yml import Sidecar
from generator.model.document_kinds import ANSWERED, ANSWERS_TO_REPORTS, LISTS
from generator.model.knowledge import Knowledge
from generator.model.text import SourceText
from generator.parse.askers.asker_doubts import AskerDoubts
from generator.parse.askers.askers import factions_asking, factions_asking_none, factions_with_the_word
from generator.parse.askers.document_askers import DocumentAskers, document_askers, should_name_factions
from generator.parse.askers.members import Memberships, member_factions
from generator.parse.corrections import NONE, located
from generator.parse.doubts.directions import doubt_directions
from generator.parse.doubts.further_columns import report_columns
from generator.parse.doubts.lost_texts import report_lost_texts
from generator.parse.doubts.unlabelled import report_unlabelled
from generator.parse.doubts.unread_edges import report_unread_edges
from generator.parse.doubts.unread_labels import report_unread_labels
from generator.parse.doubts.unsure_words import report_unsure_words
from generator.parse.exchanges.exchanges import ExchangeMaker, Known
from generator.parse.exchanges.headed_parts import body_start
from generator.parse.exchanges.question_askers import Politicians
from generator.parse.exchanges.sections import sections
from generator.parse.front.days_in_order import report_disorder
from generator.parse.front.document_kind import expects_answers
from generator.parse.front.edited_facts import edited, repeated, unsettled
from generator.parse.front.front_matter import front_matter
from generator.parse.front.letter_opening import before_questions, letter_opening
from generator.parse.front.missing_facts import report_missing
from generator.parse.front.signatories import signing_later
from generator.parse.marking.lone_signs import with_lone_signs
from generator.parse.marking.page_chrome import with_page_chrome
from generator.parse.marking.question_tables import with_question_tables
from generator.parse.marking.quoted_mail import with_quotations
from generator.parse.marking.running_heads import with_running_heads
from generator.parse.marking.typed_tables import with_typed_tables
from generator.parse.notes.note_doubts import report_notes, report_sources
from generator.parse.notes.notes import with_listed_notes, with_page_notes
from generator.parse.paragraphs.line_paragraphs import with_lines
from generator.parse.paragraphs.parts import announces_answers
from generator.parse.privacy.withholding import withhold
from generator.parse.rereading import reread
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role, in_flow, paragraphs_with_roles
from generator.problems import Code, Place, Problems

FIRST_EDGES = 40
# The marking stages before a source is cut, in order: each sees the marks of those before it.
_MARKED = (
    *(with_lines, with_running_heads, with_typed_tables, with_page_notes, with_lone_signs),
    *(with_question_tables, with_quotations, with_page_chrome, with_listed_notes),
)
# The number of paragraphs of the body that may be the introduction of a memorandum or a note.
OPENING = 6


@dataclass(frozen=True)
class _Cut:
    """The paragraphs of a document: all of them, and those of the running text before and in the body.

    `corrected` are the places of the editor's corrections.
    """

    everything: tuple[Paragraph, ...]
    front: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    corrected: tuple[int | None, ...]

    @property
    def roles(self) -> frozenset[Role]:
        """The roles of the paragraphs of the running text."""
        return frozenset(paragraph.mark for paragraph in (*self.front, *self.body))


def parse(
    source: SourceText, consultation: str, knowledge: Knowledge, sidecar: Sidecar, problems: Problems
) -> Consultation:
    """Parse a source into the consultation with the given id; report what is uncertain as doubts.

    Facts of the sidecar about the document as a whole overrule those that the parser found.
    """
    source = _with_marks(reread(source, sidecar.readings) if sidecar.readings else source)
    _report_source(source, problems)
    cut = _cut(source, sidecar, problems)
    names = faction_names(knowledge.factions)
    memberships = member_factions((paragraph.text for paragraph in cut.everything), names)
    doubts = AskerDoubts(source, names, problems)
    asking = document_askers(cut.front, names, memberships, sidecar, doubts)
    found_facts = Problems()
    read = front_matter(source, _fact_sources(cut), knowledge.kinds, found_facts, answered=Role.ANSWER in cut.roles)
    read = _with_facts_of_body(read, cut)
    problems.extend(unsettled(found_facts, sidecar))
    front = edited(read, sidecar)
    # In a list without labels nothing here separates questions from answers, so none is claimed.
    body = cut.body if front.kind not in LISTS or cut.roles & LABELS else ()
    maker = ExchangeMaker(source, _known(cut, front, asking, sidecar), problems)
    before = cut.front[-1].text if cut.front else ""
    found = sections(source, body, Politicians(names, memberships, doubts, before), maker, problems)
    _report_readings(source, cut, found, problems)
    members = tuple(dict.fromkeys((*asking.members, *_members(found))))
    front = replace(
        front,
        factions=_who_ask(cut, found, names, asking.factions) if sidecar.factions is None else sidecar.factions,
        members=members if sidecar.members is None else sidecar.members,
    )
    front = replace(front, memberships=tuple(_memberships(front.members, memberships)))
    doubts.report(expects_factions=should_name_factions(front, is_anybody_named=bool(front.factions or front.members)))
    _report_facts(source, cut, front, found_facts, problems)
    blocks = tuple(paragraph.block for paragraph in cut.everything)
    decided = cut.corrected, repeated(read, sidecar), tuple(sidecar.ids.items())
    understood = Consultation(consultation, source, blocks, front, found, *decided)
    report_sources(understood, problems)
    return understood


@remembered_for
def _with_marks(source: SourceText) -> SourceText:
    """The source with the marks that its format lacks; nothing that an editor decides changes them."""
    for marked in _MARKED:
        source = marked(source)
    return source


def _report_source(source: SourceText, problems: Problems) -> None:
    """Report what is doubtful in the words of a source, whatever they are."""
    for report in (report_unsure_words, report_notes, doubt_directions):
        report(source, problems)


def _report_facts(source: SourceText, cut: _Cut, front: FrontMatter, found: Problems, problems: Problems) -> None:
    """Report facts that are lacking, and those that contradict each other; `found` are the other doubts about facts."""
    report_missing(source.name, _text_with_facts(cut), front, found, problems)
    report_disorder(source, front, problems)


def _report_readings(source: SourceText, cut: _Cut, found: Sequence[Section], problems: Problems) -> None:
    """Report text that may be something else, and documents in which no question was found."""
    report_unread_labels(source, cut.body, problems)
    report_unread_edges(source, cut.body, problems)
    report_columns(source, cut.body, problems)
    report_lost_texts(source, found, cut.body, problems)
    report_unlabelled(source, found, cut.everything, problems)
    if not any(section.exchanges for section in found):
        problems.report(
            Code.NO_QUESTIONS, Place(source.name), say("no question was found"), say("compare with the document")
        )


def _cut(source: SourceText, sidecar: Sidecar, problems: Problems) -> _Cut:
    corrections = NONE
    if sidecar.corrections:
        alone = paragraphs_with_roles(source, Problems(), line_ends=sidecar.line_ends)
        corrections = located(source, [paragraph.block for paragraph in alone], sidecar.corrections)
    everything = paragraphs_with_roles(source, problems, corrections, sidecar.line_ends)
    start = body_start(in_flow(everything))
    everything = withhold(source, everything, start, sidecar, problems)
    flow = in_flow(everything)
    return _Cut(tuple(everything), flow[:start], flow[start:], corrections.places)


def _fact_sources(cut: _Cut) -> list[Paragraph]:
    """The paragraphs that hold the facts: front matter, heads of letters and of answers, edges of the first pages.

    A report of questions on a bill is signed at its end.
    """
    letterhead = tuple(takewhile(lambda paragraph: is_letterhead(paragraph.text), cut.body))
    letterhead, is_headed = letter_opening(cut.body) or letterhead, bool(letterhead)
    later = (paragraph for paragraph in cut.body[len(letterhead) :] if is_headed and is_place_and_day(paragraph.text))
    edges = (paragraph for paragraph in cut.everything if paragraph.block.kind is BlockKind.FURNITURE)
    announced = (paragraph for paragraph in cut.body if announces_answers(paragraph.text))
    is_signed = any(paragraph.role is Role.SIGNATURE for paragraph in (*cut.front, *letterhead))
    signed = () if is_signed else (paragraph for paragraph in cut.body if paragraph.role is Role.SIGNATURE)
    return [*cut.front, *letterhead, *later, *announced, *signed, *islice(edges, FIRST_EDGES)]


def _text_with_facts(cut: _Cut) -> str:
    """The text that should hold the facts; in an answer without front matter, everything before the first question."""
    opening = (*cut.front, *letter_opening(cut.body))
    if not opening and Role.ANSWER in cut.roles:
        opening = tuple(before_questions(cut.body))
    return "\n".join(paragraph.text for paragraph in opening)


def _with_facts_of_body(front: FrontMatter, cut: _Cut) -> FrontMatter:
    """The facts, with those that stand in the body: the committee that reported, and who signs a further letter."""
    signed = (*front.signatories, *signing_later(front.signatories, cut.body))
    return replace(_with_reporting_committee(front, cut), signatories=signed)


def _with_reporting_committee(front: FrontMatter, cut: _Cut) -> FrontMatter:
    """The facts, with the committee whose report is answered when only the introduction of the answers names it."""
    if front.committee or front.kind not in ANSWERS_TO_REPORTS:
        return front
    opening = islice((paragraph.text for paragraph in cut.body if paragraph.role is Role.TEXT), OPENING)
    return replace(front, committee=reporting_committee("\n".join(opening)))


def _known(cut: _Cut, front: FrontMatter, asking: DocumentAskers, sidecar: Sidecar) -> Known:
    return Known(
        expects_answers=expects_answers(front.kind),
        is_answered=front.kind in ANSWERED or front.dates.answered is not None,
        has_labels=Role.QUESTION in cut.roles,
        asking=asking,
        states={exchange: edit.state for exchange, edit in sidecar.exchanges.items() if edit.state},
        ids=sidecar.ids,
    )


def _who_ask(cut: _Cut, found: Sequence[Section], names: FactionNames, of_members: tuple[str, ...]) -> tuple[str, ...]:
    """The factions that ask: those of the members who ask, else all that are speaking according to the text, in order.

    A faction named before it speaks (in a table of contents, or by others) takes its place where it first speaks.
    """
    asking = [faction for section in found for faction in _factions(section)]
    heads = {section.heading: section.factions for section in found}
    paragraphs = () if of_members else (*cut.front, *cut.body)
    spoken = [paragraph for paragraph in paragraphs if paragraph.role is not Role.CONTENTS]
    first = (
        f
        for paragraph in spoken
        for f in (*heads.get(paragraph.index, ()), *factions_with_the_word(paragraph.text, names))
    )
    named = (f for paragraph in paragraphs for f in factions_asking(paragraph.text, names))
    ask = {faction for section in found for exchange in section.exchanges for faction in exchange.factions}
    silent = {f for paragraph in spoken for f in factions_asking_none(paragraph.text, names)} - ask
    return tuple(f for f in dict.fromkeys((*of_members, *first, *named, *asking)) if f not in silent)


def _memberships(members: Iterable[str], known: Memberships) -> Iterator[tuple[str, str]]:
    """The members of whom the document says the faction, each with it."""
    return ((name, faction) for name in members if (faction := known.of(name)))


def _members(found: Sequence[Section]) -> Iterator[str]:
    return (member for section in found for exchange in section.exchanges for member in exchange.members)


def _factions(section: Section) -> Iterator[str]:
    yield from section.factions
    for exchange in section.exchanges:
        yield from exchange.factions
