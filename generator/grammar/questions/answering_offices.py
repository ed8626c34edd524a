"""Who answers and on whose behalf, as the line over answers or the letter before them says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.policy_fields import NAME
from generator.grammar.offices.written import OFFICES, WORD
from generator.grammar.people.names import INITIALS, SURNAME
from generator.grammar.questions.answer_headings import LONGEST_ANNOUNCEMENT, announces_answers

_BEHALF = r"mede\s+namens"
_COLLEAGUE = r"(?:ambts?geno(?:ot|te|ten)|collega(?:[’']?s)?)"
_ON_BEHALF = expression(
    rf"\b(?i:{_BEHALF})\s+(?:(?:de|mijn)\s+)?(?P<offices>{OFFICES}|{_COLLEAGUE}\s+(?:van|voor)\s+{NAME})"
)
# `Antwoord van Minister Jansen (Defensie), mede namens de Minister van Financiën (ontvangen 3 mei 2024)`;
# `Antwoorden van de Minister van Defensie op vragen van het lid Jansen`.
_ANSWER_OF = expression(
    r"(?:Antwoord(?:en)?|Reactie|Beantwoording)\s+(?:van|door)\s+(?P<by>.+?)"
    rf"(?:,?\s+(?P<on_behalf>{_BEHALF}\s+.+?))?"
    r"\s*(?:\(?\s*\bontvangen\b|\b(?:op|van)\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen\b|\Z)",
    re.IGNORECASE | re.DOTALL,
)
# `Minister Van Jansen (Defensie)`, `Minister J. Jansen (voor Natuur)`: who answers, and the field of the office.
_WHOSE = rf"(?P<name>(?:{INITIALS}\s?)?{SURNAME})\s*\(\s*(?:(?:van|voor)\s+)?(?P<field>{NAME})\s*\)"
_PERSON = expression(rf"(?P<office>(?i:minister-president|minister|staatssecretaris))(?:s|sen)?\s+{_WHOSE}")
# `Ministers Jansen (Defensie) en Bosma (Financiën)`: the office is said once.
_NEXT_PERSON = expression(rf"(?:\s*,|\s+en)\s+{_WHOSE}")
_IS_OFFICE = expression(rf"(?:de\s)?{WORD}\b")


@dataclass(frozen=True)
class AnsweringOffices:
    """The words that name who answers, and those that name on whose behalf too; `on_behalf` may be empty."""

    by: str
    on_behalf: str


def answering_offices(line: str) -> AnsweringOffices | None:
    """What a line over answers says of who answers; None where it is no such line, or names no office first."""
    found = _ANSWER_OF.match(line) if len(line) <= LONGEST_ANNOUNCEMENT else None
    if found is None or not (announces_answers(line) or _IS_OFFICE.match(found["by"])):
        return None
    return AnsweringOffices(found["by"], found["on_behalf"] or "")


@dataclass(frozen=True)
class AnsweringPerson:
    """Who answers: the name and the field (`Defensie`) as written, and the office of one person (`Minister`)."""

    name: str
    office: str
    field: str


def answering_people(offices: AnsweringOffices) -> tuple[AnsweringPerson, ...]:
    """Those who are named as answering, with their offices; not those on whose behalf they answer too."""
    return tuple(_people(offices.by))


def _people(by: str) -> Iterator[AnsweringPerson]:
    for first in _PERSON.finditer(by):
        found: re.Match[str] | None = first
        while found:
            yield AnsweringPerson(found["name"], first["office"], found["field"])
            found = _NEXT_PERSON.match(by, found.end())


def others_on_behalf(text: str) -> str:
    """The offices on whose behalf a text says to speak too: after `mede namens`; empty where it names none."""
    found = _ON_BEHALF.search(text)
    return found["offices"] if found else ""
