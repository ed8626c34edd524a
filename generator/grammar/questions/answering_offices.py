"""Who answers and on whose behalf, as the line over answers or the letter before them says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.policy_fields import COMMON, NAME
from generator.grammar.offices.policy_fields import WORD as _FIELD
from generator.grammar.offices.written import OFFICES, ONE_OFFICE, WORD
from generator.grammar.people.names import INITIAL, INITIALS, SURNAME, TITLE
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
_TITLED = rf"(?:{TITLE}\s){{0,4}}"
_NAMED = rf"{_TITLED}(?P<name>(?:{INITIALS}\s?)?{SURNAME})"
_IN_OFFICE = r"(?P<office>(?i:minister-president|minister|staatssecretaris))"
# `Minister Van Jansen (Defensie)`, `Minister J. Jansen (voor Natuur)`: who answers, and the field of the office.
_WHOSE = rf"{_NAMED}\s*\(\s*(?:(?:van|voor)\s+)?(?P<field>{NAME})\s*\)"
_PERSON = expression(rf"{_IN_OFFICE}(?:s|sen)?\s+{_WHOSE}")
# `Ministers Jansen (Defensie) en Bosma (Financiën)`: the office is said once.
_NEXT_PERSON = expression(rf"(?:\s*,|\s+en)\s+{_WHOSE}")
# `Minister Jansen van Defensie`; not `Minister van Defensie van Curaçao`, which names nobody.
_PERSON_OF = expression(
    rf"{_IN_OFFICE}\s+(?!(?:van|voor)\s+(?:(?:de|het)\s+)?{_FIELD}){_NAMED}\s+(?:van|voor)\s+(?P<field>{NAME})"
)
# With a title or initials, so that it is a name: `de heer Jansen, Minister van Defensie`, `J. Jansen (minister van …)`.
_SURELY_NAMED = rf"(?<!\w)(?:(?={INITIAL})|(?={TITLE}\s)){_NAMED}"
_PERSON_BEFORE = expression(rf"{_SURELY_NAMED}\s*(?:,\s*|\()(?:de\s)?(?P<office>{ONE_OFFICE})")
_PERSON_BEHIND = expression(rf"(?P<office>{ONE_OFFICE})\s*(?:,\s*|\(){_SURELY_NAMED}")
_FORMS = (_PERSON, _PERSON_OF, _PERSON_BEFORE, _PERSON_BEHIND)
_IS_OFFICE = expression(rf"(?:de\s)?{WORD}\b")


@dataclass(frozen=True)
class AnsweringOffices:
    """The words that name who answers, and those that name on whose behalf too; `on_behalf` may be empty."""

    by: str
    on_behalf: str


def answering_offices(line: str) -> AnsweringOffices | None:
    """What a line over answers says of who answers; None where it is no such line, or names no office first."""
    found = _ANSWER_OF.match(line) if len(line) <= LONGEST_ANNOUNCEMENT else None
    if found is None or not (announces_answers(line) or _names_office_first(found["by"])):
        return None
    return AnsweringOffices(found["by"], found["on_behalf"] or "")


def _names_office_first(by: str) -> bool:
    """Whether words begin with an office, or with a person and an office."""
    return _IS_OFFICE.match(by) is not None or _PERSON_BEFORE.match(by) is not None


@dataclass(frozen=True)
class AnsweringPerson:
    """Who answers: the name without titles and the office as written, with its field (`Defensie`) if that is apart."""

    name: str
    office: str
    field: str = ""

    @property
    def role(self) -> str:
        """The office with its field: `Minister, Defensie`, `Minister van Defensie`."""
        return f"{self.office}, {self.field}" if self.field else self.office


def answering_people(offices: AnsweringOffices) -> tuple[AnsweringPerson, ...]:
    """Those who are named as answering, with their offices; not those on whose behalf they answer too."""
    return tuple(_people(offices.by))


def _people(by: str) -> Iterator[AnsweringPerson]:
    """Each form where it begins first: of `A, minister van B, C, minister van D` the name before each office."""
    position = 0
    while found := _first(by, position):
        office = found["office"]
        while found is not None:
            field = found.groupdict().get("field") or ""
            if COMMON.isdisjoint(found["name"].split()):
                yield AnsweringPerson(found["name"], office, field)
            position = found.end()
            found = _NEXT_PERSON.match(by, position) if field else None


def _first(by: str, position: int) -> re.Match[str] | None:
    """The match of any form that begins first, from a position on."""
    matches = (form.search(by, position) for form in _FORMS)
    return min(filter(None, matches), key=lambda found: found.start(), default=None)


def others_on_behalf(text: str) -> str:
    """The offices on whose behalf a text says to speak too: after `mede namens`; empty where it names none."""
    found = _ON_BEHALF.search(text)
    return found["offices"] if found else ""
