"""Who asked and who answered, as far as the document says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.grammar.offices.counted import people_at_least, without_article
from generator.grammar.people.same_person import surname_of
from generator.grammar.questions.answering_cabinet import names_cabinet
from generator.grammar.questions.answering_offices import AnsweringOffices, answering_people
from generator.model.consultation import Answer, Consultation, Exchange, Signatory
from generator.render.citations.cited import Author, plain
from generator.render.views.people_and_bodies import members_in
from generator.render.views.promising_ministries import announced_before, answering_for_government, every_announced
from generator.render.writing.wording import opening

_NAMES_OF_GROUPS = ("Lid ", "Groep ", "Fractie ", "Onafhankelijke ")


def askers(consultation: Consultation, exchange: Exchange, factions: Sequence[str]) -> tuple[Author, ...]:
    """Of these factions of an exchange the members who ask, each with the faction that the document gives.

    The factions themselves where it names no members.
    """
    known = dict(members_in(consultation.front, exchange))
    members = [name for name in exchange.members if known.get(name, "") in ("", *factions)]
    if members:
        return tuple(Author(plain(name), plain(known.get(name, ""))) for name in members)
    return tuple(_faction(plain(name)) for name in factions)


def answering(consultation: Consultation, answer: Answer) -> tuple[Author, ...]:
    """Who answers: the cabinet where the label says so, else who is named over this answer where several lines differ.

    Else all who sign for the government. Empty where the document only says whom it asked: another may have answered.
    """
    if answer.label is not None and names_cabinet(consultation.legible(answer.label)):
        return (Author("Kabinet", is_person=False, told="het kabinet"),)
    everyone = answering_for_government(consultation)
    lines = tuple(dict.fromkeys(every_announced(consultation)))
    above = announced_before(consultation, min(answer.paragraphs)) if answer.paragraphs else None
    if len(lines) > 1 and above:
        return tuple(_named(above, everyone))
    if lines and not any(each in consultation.front.signatories for each in everyone):
        return tuple(_named(lines[0], everyone)) if len(lines) == 1 else ()
    return tuple(_person(each) for each in everyone)


def together(*groups: Iterable[Author]) -> tuple[Author, ...]:
    """All of several groups, each once."""
    return tuple(dict.fromkeys(author for group in groups for author in group))


def _named(line: AnsweringOffices, everyone: Iterable[Signatory]) -> Iterator[Author]:
    """Whom a line over answers names; its own words where it names an office alone and nobody signs for it."""
    people = answering_people(line)
    signed = {surname_of(each.name).casefold(): each for each in everyone}
    if people and len(people) >= people_at_least(line.by):
        for person in people:
            known = signed.get(surname_of(person.name).casefold())
            yield _person(known or Signatory(person.name, person.role))
        return
    same = [each for each in everyone if not people and plain(each.role).casefold() == _office(line).casefold()]
    yield from map(_person, same) if same else (_body(line),)


def _body(line: AnsweringOffices) -> Author:
    """The words of a line, as they are: the office alone, or names of which it does not show where they end."""
    words = _office(line)
    return Author(opening(words), is_person=False, told="" if answering_people(line) else f"de {words}")


def _office(line: AnsweringOffices) -> str:
    return without_article(plain(line.by))


def _person(signatory: Signatory) -> Author:
    return Author(plain(signatory.name), plain(signatory.role))


def _faction(name: str) -> Author:
    """`VVD-fractie`, `fractie van Nieuw Sociaal Contract`; a group or member alone has its own name."""
    if name.startswith(_NAMES_OF_GROUPS):
        return Author(name, is_person=False)
    words = f"fractie van {name}" if " " in name else f"{name}-fractie"
    return Author(words, is_person=False, told=f"de {words}")
