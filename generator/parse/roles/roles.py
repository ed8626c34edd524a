"""Roles: the function of each paragraph of a document, as far as its own words and its neighbours show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from generator.grammar.front.signatures import (
    is_name,
    signature,
    signs_above,
    signs_at_end,
    signs_below,
    signs_with_surname,
)
from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.layout.closings import ends_letter
from generator.grammar.people.members import asker_line
from generator.grammar.people.speaker_lines import has_form_of_speaker
from generator.grammar.questions.asking import faction_opens
from generator.grammar.sentences.borders import ends_sentence, is_list_item
from generator.model.correction import Part
from generator.model.text import MarkKind, SourceText
from generator.parse.blocks.blocks import item_depth
from generator.parse.corrections import Decided
from generator.parse.labels.cutting import LabelsCut
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.contents import contents
from generator.parse.paragraphs.parts import (
    announces_answers,
    is_letterhead,
    letters,
    over_answers,
    replies_to_factions,
)
from generator.parse.paragraphs.text_paragraphs import TextParagraph
from generator.parse.roles.captions import Captions
from generator.parse.roles.counted_headings import LONGEST_THEME, first_speaking_under_counted, mark_counted_headings
from generator.parse.roles.role import HEADINGS, LABELS, MARKS, Role
from generator.parse.roles.themes import begins_as_heading, mark_themes


def decided_role(role: Role, decided: Decided, text: str) -> Role:
    """The role of a paragraph about which an editor decided something; one beside the text keeps its role."""
    if role is Role.BESIDE:
        return role
    if decided.part is Part.HEADING:
        role = _role_of(text) if _role_of(text) in HEADINGS else Role.THEME
    elif decided.part in MARKS and role in LABELS:
        role = MARKS[decided.part]
    elif decided.part and role not in (Role.ITEM, Role.TABLE):
        role = Role.TEXT
    asks = decided.factions or decided.members
    return Role.FACTIONS if asks and role in HEADINGS else role


def roles_of(source: SourceText, divided: LabelsCut) -> list[Role]:
    """The role of each paragraph (heading, label, caption, item, text …), in the order of `divided.paragraphs`."""
    cut, texts = divided.paragraphs, divided.texts
    listed = contents(texts)
    roles = [_first_role(source, divided, n, listed) for n in range(len(cut))]
    _mark_parts(texts, roles)
    _mark_captions(source, divided, roles)
    _mark_signatures(texts, roles)
    start = _mark_headings(source, divided, roles)
    mark_themes(source, divided, roles, start)
    mark_counted_headings(texts, roles, cut)
    _mark_speakers(texts, roles)
    _mark_cells(source, divided, roles)
    return roles


def _mark_captions(source: SourceText, divided: LabelsCut, roles: list[Role]) -> None:
    for position in Captions(source).of_tables(divided.paragraphs, divided.texts):
        if roles[position] in (Role.TEXT, Role.ITEM):
            roles[position] = Role.CAPTION


def _mark_cells(source: SourceText, divided: LabelsCut, roles: list[Role]) -> None:
    """Give the paragraphs in tables of questions their roles, because the rules about neighbours do not apply there."""
    for position, paragraph in enumerate(divided.paragraphs):
        if paragraph.table_cell and roles[position] is not Role.CAPTION:
            roles[position] = _role_in_cell(source, paragraph, divided.texts[position])


def _role_in_cell(source: SourceText, paragraph: TextParagraph, text: str) -> Role:
    """The role of a paragraph in a cell of a table of questions, by the column: never a heading."""
    if paragraph.table or not text:
        return _own_role(source, paragraph, text)
    if paragraph.cell and paragraph.cell.kind is MarkKind.ANSWER_LABEL:
        return Role.ANSWER
    if paragraph.cell and paragraph.cell.kind is MarkKind.LABEL:
        return Role.ANSWER if markers.answer_label(text) else Role.QUESTION
    return Role.ITEM if is_list_item(text) or item_depth(source, paragraph) else Role.TEXT


def _first_role(source: SourceText, divided: LabelsCut, position: int, listed: frozenset[int]) -> Role:
    """The role of a paragraph by its own words, its cell, or its place in a table of contents (`listed`, positions)."""
    if divided.paragraphs[position].table_cell:
        return _role_in_cell(source, divided.paragraphs[position], divided.texts[position])
    if position in divided.labels:
        return Role.QUESTION if divided.labels[position] is AnsweredOrAsked.QUESTION else Role.ANSWER
    role = _own_role(source, divided.paragraphs[position], divided.texts[position])
    if role is Role.ITEM and position in divided.after_label:
        return Role.TEXT
    return Role.CONTENTS if position in listed and role not in (Role.TABLE, Role.BESIDE) else role


def _mark_parts(texts: Sequence[str], roles: list[Role]) -> None:
    """Give the role PART to heads of letters and to the line above all answers, with a label of an answer before it.

    `Antwoorden` right before the label of the first answer is such a line if no label of a question follows.
    """
    first = roles.index(Role.ANSWER) if Role.ANSWER in roles else len(roles)
    asked_before = Role.QUESTION in roles[:first] and Role.QUESTION not in roles[first:]
    if asked_before and roles[first + 1 : first + 2] == [Role.ANSWER]:
        label = markers.answer_label(texts[first])
        roles[first] = Role.PART if label and not label.numbers else Role.ANSWER
    for position in letters(texts) | over_answers(texts):
        roles[position] = Role.PART
    asked = roles.index(Role.QUESTION) if Role.QUESTION in roles else len(roles)
    for position in range(asked, len(roles)):
        if announces_answers(texts[position]):
            roles[position] = Role.PART
            if roles[position - 1] is Role.ANSWER:
                roles[position - 1] = Role.PART


def _mark_speakers(texts: Sequence[str], roles: list[Role]) -> None:
    """Give the role THEME to lines right above the label of a question that have the form of the name of a speaker.

    A list item right after another item keeps its role.
    """
    for position in range(len(roles) - 1):
        before = roles[position - 1] if position else Role.TEXT
        is_line = roles[position] is Role.TEXT or (roles[position] is Role.ITEM and before is not Role.ITEM)
        stands_over = roles[position + 1] is Role.QUESTION and before not in LABELS
        if is_line and stands_over and has_form_of_speaker(texts[position]):
            roles[position] = Role.THEME


def _mark_headings(source: SourceText, divided: LabelsCut, roles: list[Role]) -> int:
    """Give their role to paragraphs that the format marks as headings; returns the position where the body begins."""
    start = next((n for n, role in enumerate(roles) if role in HEADINGS | LABELS), len(roles))
    opening = next((n for n in range(min(start, len(roles) - 1)) if _heads_askers(divided.texts, roles, n)), None)
    if opening is not None:
        roles[opening], start = Role.THEME, opening
    start = min(start, first_speaking_under_counted(divided.texts, roles))
    for position, role in enumerate(roles):
        if role is Role.TEXT and is_marked_heading(source, divided.paragraphs[position], divided.texts[position]):
            after_label = position > 0 and roles[position - 1] in LABELS
            roles[position] = Role.TEXT if after_label else Role.THEME if position > start else Role.TITLE
    return start


def _heads_askers(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether the paragraph at a position is a short line right above a paragraph in which a faction is speaking."""
    text = texts[position]
    if roles[position] is not Role.TEXT or not faction_opens(texts[position + 1]):
        return False
    is_line = len(text) <= LONGEST_THEME and not ends_sentence(text) and text[-1] not in ",)"
    has_words = begins_as_heading(text) and any(map(str.isalpha, text))
    return is_line and has_words and not (markers.is_title_line(text) or is_letterhead(text))


def is_marked_heading(source: SourceText, paragraph: TextParagraph, text: str) -> bool:
    """Whether the format marks a whole paragraph as a heading; False for a question or a long text."""
    if len(text) > markers.LONGEST_HEADING or text.endswith("?"):
        return False
    marks = list(source.marked(MarkKind.HEADING, paragraph.span))
    return all(any(m.span.start <= line.start and line.end <= m.span.end for m in marks) for line in paragraph.lines)


def _own_role(source: SourceText, paragraph: TextParagraph, text: str) -> Role:
    if paragraph.table:
        return Role.TABLE
    if not text:
        return Role.BESIDE
    role = _role_of(text)
    return Role.ITEM if role is Role.TEXT and item_depth(source, paragraph) else role


def _role_of(text: str) -> Role:
    return next((role for role, has_form in _FORMS if has_form(text)), Role.TEXT)


def _labels_answer(text: str) -> bool:
    return bool(markers.answer_label(text)) and not replies_to_factions(text)


def _heads_factions(text: str) -> bool:
    if asker_line(text) == len(text) or replies_to_factions(text):
        return True
    return bool(markers.may_name_factions(text)) and not markers.is_part_heading(text)


def _heads_part(text: str) -> bool:
    return bool(markers.is_part_heading(text)) and not ends_sentence(text)


# The roles that the words of a paragraph alone can prove, with their tests, the surest first.
_FORMS: tuple[tuple[Role, Callable[[str], object]], ...] = (
    (Role.ANSWER, _labels_answer),
    (Role.QUESTION, markers.question_label),
    (Role.ITEM, is_list_item),
    (Role.FACTIONS, _heads_factions),
    (Role.PART, _heads_part),
    (Role.SIGNATURE, signature),
)


def _mark_signatures(texts: Sequence[str], roles: list[Role]) -> None:
    """Give the role SIGNATURE to the names below signing offices, and to an office and a name on two lines."""
    for position, (before, text) in enumerate(pairwise(texts), 1):
        if roles[position - 1] is Role.SIGNATURE and roles[position] is Role.TEXT and _is_name_of(before, text):
            roles[position] = Role.SIGNATURE
        elif {*roles[position - 1 : position + 1]} == {Role.TEXT} and (
            _sign(before, text) or (signs_with_surname(before, text) and _ends_letter(texts, roles, position - 1))
        ):
            roles[position - 1] = roles[position] = Role.SIGNATURE
        elif roles[position] is Role.TEXT and signs_at_end(text) and _ends_letter(texts, roles, position):
            roles[position] = Role.SIGNATURE


def _ends_letter(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether a farewell or another signature stands right before the paragraph at a position."""
    return position > 0 and (roles[position - 1] is Role.SIGNATURE or ends_letter(texts[position - 1]))


def _is_name_of(before: str, text: str) -> bool:
    signed = signature(before)
    return signed is not None and not signed.name and is_name(text)


def _sign(before: str, text: str) -> bool:
    """Whether two lines are the signature of a minister, with the office on the first or on the second."""
    return signs_below(before, text) or signs_above(before, text)
