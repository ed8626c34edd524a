"""Front matter: reads the facts before the first question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.grammar.characters.blanks import blanks
from generator.grammar.front.discussed import discussed
from generator.grammar.front.named_dossiers import named_dossiers
from generator.grammar.front.subjects import subject
from generator.grammar.offices.addressees import addressee
from generator.grammar.offices.committees import committee
from generator.grammar.references import dossier_of
from generator.messages.message import say
from generator.model.block import join
from generator.model.consultation import Chamber, Dates, FrontMatter
from generator.model.document_kinds import ANSWERS_TO_MEMBERS, LETTER, MEMBERS, VERSLAG
from generator.model.text import SourceText
from generator.parse.front.document_kind import chamber_of, kind_of
from generator.parse.front.front_dates import FrontDays, front_dates
from generator.parse.front.official_id import made_id, printed_id
from generator.parse.front.official_numbers import official_numbers
from generator.parse.front.signatories import signatories, without_name
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.problems import Code, Problems


def front_matter(
    source: SourceText, paragraphs: Sequence[Paragraph], kinds: Sequence[str], problems: Problems, *, answered: bool
) -> FrontMatter:
    """Read the facts from the paragraphs before the first section, and from the edges of pages.

    `answered` shows that the document marks answers.
    """
    edges = [paragraph for paragraph in paragraphs if paragraph.role is Role.BESIDE]
    paragraphs = [paragraph for paragraph in paragraphs if paragraph.role is not Role.BESIDE]
    texts = tuple(map(without_name, paragraphs))
    at_edges = [paragraph.text for paragraph in edges]
    printed = [*texts, *at_edges]
    text = "\n".join(texts)
    numbers = official_numbers(texts, at_edges)
    kind, kind_derived = kind_of(texts, kinds, answered=answered)
    chamber, chamber_derived = chamber_of(text, kind, numbers.number)
    documents = _documents(paragraphs, {f"kst-{dossier}-{numbers.number}" for dossier in numbers.dossiers})
    subjects = () if kind in MEMBERS else (p.text for p in paragraphs if p.role is not Role.SIGNATURE)
    dossiers, dossiers_derived = numbers.dossiers, False
    if not dossiers:
        dossiers, dossiers_derived = _only_dossier(documents, named_dossiers("\n".join(subjects)))
    found_dates, dates_derived = _dates(front_dates(source, [*paragraphs, *edges], problems), kind, chamber)
    _report_blanks(source, paragraphs, problems)
    derived = {"kind": kind_derived, "chamber": chamber_derived, "dossiers": dossiers_derived}
    return FrontMatter(
        kind=kind,
        chamber=chamber,
        title=numbers.title or subject(printed),
        dossiers=dossiers,
        number=numbers.number,
        official_id=printed_id(printed) or made_id(numbers, texts, chamber, found_dates.latest),
        committee=None if kind in MEMBERS else committee(text),
        addressee=addressee(text),
        dates=found_dates,
        documents=documents,
        signatories=signatories(paragraphs),
        dossier_titles=numbers.dossier_titles,
        derived=(*(key for key, is_derived in derived.items() if is_derived), *dates_derived),
    )


def _documents(paragraphs: Sequence[Paragraph], own: set[str]) -> tuple[str, ...]:
    """The ids of the documents under discussion: those named before the signatures, in order."""
    ids = (each for p in paragraphs if p.role is not Role.SIGNATURE for each in discussed(p.text))
    return tuple(dict.fromkeys(i for i in ids if i not in own))


def _only_dossier(documents: Sequence[str], named: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The one dossier of all documents under discussion, else the only one that is named; and whether one was found."""
    shared = {dossier for i in documents if (dossier := dossier_of(i))} or {*named}
    return (tuple(shared), True) if len(shared) == 1 else ((), False)


def _dates(days: FrontDays, kind: str | None, chamber: Chamber | None) -> tuple[Dates, tuple[str, ...]]:
    """The dates from sentences, else from the head of the letter with the answers or with the questions."""
    found, derived = days.found()
    if not days.of_letters:
        return found, derived
    if kind in (*ANSWERS_TO_MEMBERS, LETTER) and found.answered is None:
        return replace(found, answered=days.of_letters[0]), derived
    if kind == VERSLAG and chamber is Chamber.EK:
        later = days.of_letters[-1] if len(days.of_letters) > 1 else None
        return replace(found, asked=found.asked or days.of_letters[0], answered=found.answered or later), derived
    return found, derived


def _report_blanks(source: SourceText, paragraphs: Sequence[Paragraph], problems: Problems) -> None:
    """Report the facts that a draft leaves open."""
    for paragraph in paragraphs:
        for place in blanks(paragraph.text):
            span = join(source, paragraph.block).legible.source_span(place)
            quote = paragraph.text[place.start : place.end]
            message = say("a fact is left open: “{quote}”", quote=quote)
            problems.report(Code.OPEN_FACT, source.place(span.start), message, say("add it when it is known"), quote)
