"""Facts that a document of its kind always gives and that were not found: one doubt for all of them.

In a document without front matter nothing is missing. Nor is a fact that the form of a kind excludes: a contribution of
factions has no number, a letter no committee, a report shows when questions were put only in one of its forms, and only
what was printed as a Kamerstuk has dossier and number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.grammar.dates.dated_sentences import names_your_letter
from generator.grammar.dates.days import dates
from generator.grammar.front.appendix_numbers import heads_with_number, is_appendix
from generator.grammar.front.document_forms import members_answer, says_when_asked
from generator.grammar.front.named_dossiers import named_dossiers, names_paper
from generator.grammar.offices.addressees import names_office
from generator.messages.message import joined, say
from generator.model import document_kinds as known
from generator.model.consultation import Chamber, FrontMatter
from generator.problems import Code, Place, Problem, Problems

_BY_COMMITTEE = frozenset(
    {
        known.VERSLAG,
        known.INBRENG,
        known.LIST_OF_QUESTIONS,
        known.LIST,
        known.REPORT_LIST,
        known.BILL_REPORT,
        known.PRELIMINARY,
        known.FURTHER_PRELIMINARY,
    }
)
_ADDRESSED = frozenset({known.VERSLAG, known.INBRENG, known.LIST_OF_QUESTIONS, known.LIST}) | known.MEMBERS
_OF_THE_GOVERNMENT = frozenset({known.LETTER, known.NOTE_ON_REPORT, known.MEMORANDUM, known.FURTHER_MEMORANDUM})
_ANSWERED = (
    frozenset({known.VERSLAG, known.LIST, *known.ANSWERS_TO_MEMBERS, known.DELAY, known.WITHDRAWAL})
    | _OF_THE_GOVERNMENT
)
_UNPRINTED = frozenset({known.INBRENG, known.LIST_OF_QUESTIONS})
_ADOPTED = _BY_COMMITTEE - _UNPRINTED
_PRINTED = _ADOPTED | (_OF_THE_GOVERNMENT - {known.LETTER})


def report_missing(name: str, text: str, front: FrontMatter, reported: Problems, problems: Problems) -> None:
    """Report the facts that a document lacks; `text` is its front matter, `reported` the other doubts about its facts.

    A fact given by an editor, even as empty, is not missing; nor is a date or number already reported as open or
    impossible.
    """
    # The heading of an Aanhangsel in which neither asker nor addressee was found.
    front = replace(front, kind=known.AANHANGSEL) if front.kind == known.APPENDIX else front
    open_dates = any(problem.code in (Code.OPEN_FACT, Code.IMPOSSIBLE_DATE) for problem in reported)
    held = _held(front)
    missing = [
        key
        for key in dict.fromkeys(_expected(text, front))
        if not held[key]
        and key not in front.edited
        and not (open_dates and (key.startswith("dates") or key == "number"))
    ]
    if missing:
        message = say("not found, though such a document gives it: {facts}", facts=joined(missing, ", "))
        advice = say("give it in consultation.yml, or put the doubt in checked when the document does not give it")
        problems.add(Problem(Code.MISSING_FACT, Place(name), message, advice, about=tuple(missing)))


def _held(front: FrontMatter) -> Mapping[str, object]:
    """The facts by their keys in consultation.yml; the signatory of an answer counts as its addressee."""
    is_answer = front.kind in _OF_THE_GOVERNMENT | known.ANSWERS_TO_MEMBERS | {known.DELAY}
    return {
        "kind": front.kind,
        "chamber": front.chamber,
        "dossiers": front.dossiers,
        "number": front.number,
        "committee": front.committee,
        "addressee": front.addressee or (is_answer and front.signatories),
        "dates.asked": front.dates.asked,
        "dates.answered": front.dates.answered,
        "dates.adopted": front.dates.adopted,
        "members": front.members,
        "factions": front.factions,
    }


def _expected(text: str, front: FrontMatter) -> Iterator[str]:
    """The keys of the facts that a document of this kind gives."""
    kind = front.kind
    if kind is None:
        yield from ("kind", "chamber") if text else ()
        # The meaning of its dates depends on the kind, too.
        yield from ("dates.asked", "dates.answered") if any(dates(text)) else ()
        yield from ("addressee",) if names_office(text) else ()
        return
    if kind in _BY_COMMITTEE | _ANSWERED | known.MEMBERS:
        yield "chamber"
    if kind in _PRINTED and _is_kamerstuk(front):
        yield from ("dossiers", "number")
    # What was not printed names the dossier that it is about; of several none is its own.
    if kind in _UNPRINTED and names_paper(text) and not named_dossiers(text):
        yield "dossiers"
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if kind in known.MEMBERS and (is_appendix(lines) or heads_with_number(lines)):
        yield "number"
    if kind in _BY_COMMITTEE:
        yield "committee"
    if kind in _ADDRESSED or (kind in _OF_THE_GOVERNMENT and not members_answer(text)):
        yield "addressee"
    yield from _expected_days(text, front)
    yield from _expected_askers(front)


def _expected_days(text: str, front: FrontMatter) -> Iterator[str]:
    kind = front.kind
    says_when = kind == known.VERSLAG and (front.chamber is Chamber.EK or says_when_asked(text))
    if kind in known.MEMBERS or says_when or (kind == known.LETTER and names_your_letter(text)):
        yield "dates.asked"
    if kind in _ANSWERED:
        yield "dates.answered"
    if kind in _ADOPTED and _is_kamerstuk(front):
        yield "dates.adopted"


def _expected_askers(front: FrontMatter) -> Iterator[str]:
    if front.kind in known.MEMBERS:
        yield "members"
    elif front.kind == known.INBRENG or (front.kind == known.VERSLAG and front.chamber is not Chamber.EK):
        yield "factions"


def _is_kamerstuk(front: FrontMatter) -> bool:
    """Whether a document was printed as a Kamerstuk, according to its title or to features that only those have."""
    own_dossier = front.dossiers and "dossiers" not in front.derived
    return "kind" not in front.derived or bool(front.number or front.dates.adopted or own_dossier)
