"""The first consultation.yml of a document: recognised facts, doubts, and the addresses given out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from textwrap import wrap

import yaml

from generator.grammar.references import address_of
from generator.knowledge.consultation_yml.addresses import addresses_of, may_move
from generator.messages.language import shown
from generator.messages.message import NOTHING, Message, say
from generator.model.consultation import FrontMatter
from generator.model.library import Record
from generator.publish.adding.short_title import proposed_short_title
from generator.publish.units.editors_schemas import modeline

SCHEMA = modeline("consultation")
_LONGEST_LINE = 2**20
_COMMENT = 110  # characters in a line of a comment
_DERIVED = say("follows from a rule; compare it with the document")
_OF_DOSSIER = say("the title of the dossier; the document prints none of its own")


def first_sidecar(record: Record) -> Iterator[str]:
    """The lines of a consultation.yml to finish."""
    yield SCHEMA
    yield from _names(record)
    yield from _recognised(record)
    yield from _doubts(record)
    yield from _addresses(record)


def _names(record: Record) -> Iterator[str]:
    front = record.consultation.front
    if not front.title:
        yield from _entry("title", None, say("the document has no title; give it one"))
    short_title = proposed_short_title(record)
    if short_title and not front.short_title:
        yield from _comment(say("In words of the document, for lists and menus; change it as you like."))
    yield from _entry(
        "short_title", short_title, say("a few words for lists and menus, as in NAVO-ministers, mei 2025")
    )
    identity = front.official_id
    if not identity:
        yield from _entry("official_id", None, say("the id of the official publication, as in kst-28676-501"))
    elif identity not in record.consultation.source.text:
        yield from _comment(say("Made of the numbers that the document bears; look it up."))
        yield from _entry("official_id", identity, NOTHING)
    address = address_of(identity) if identity else None
    yield from _entry("official_address", address, say("where the official publication stands"))


def _recognised(record: Record) -> Iterator[str]:
    """The facts as comments: they follow the rules until the editor decides otherwise."""
    front = record.consultation.front
    facts = {**_printed(record), **_facts(front)}
    known = {key: value for key, value in facts.items() if value}
    yield ""
    yield from _comment(say("What was recognised; to decide otherwise, take away the # of a line and change it:"))
    for key, value in known.items():
        derived = key in front.derived or any(each.startswith(f"{key}.") for each in front.derived)
        *lines, last = _dumped(key, value)
        yield from (f"# {line}" for line in lines)
        is_of_dossier = key == "title" and value in dict(front.dossier_titles).values()
        said = _DERIVED if derived else _OF_DOSSIER if is_of_dossier else NOTHING
        yield f"# {last}   # {shown(said)}" if said else f"# {last}"
    if missing := [key for key in facts if key not in known]:
        yield from _comment(say("Not found in the document: {names}", names=", ".join(missing)))


def _printed(record: Record) -> dict[str, object]:
    """The title and the official id, where the document prints them."""
    front = record.consultation.front
    is_printed = front.official_id and front.official_id in record.consultation.source.text
    printed = {"title": front.title, "official_id": front.official_id if is_printed else None}
    return {key: value for key, value in printed.items() if value}


def _facts(front: FrontMatter) -> dict[str, object]:
    return {
        "kind": front.kind,
        "chamber": front.chamber and str(front.chamber),
        "dossiers": list(front.dossiers),
        "number": front.number,
        "committee": front.committee,
        "addressee": front.addressee,
        "dates": {key: day for key, day in asdict(front.dates).items() if day},
        "documents": list(front.documents),
        "signatories": [asdict(each) for each in front.signatories],
        "factions": list(front.factions),
        "members": list(front.members),
    }


def _doubts(record: Record) -> Iterator[str]:
    if record.problems:
        yield ""
        yield from _comment(
            say(
                "`generator check` with the id of this document shows the lines that settle the doubts about it, and "
                "so does the page werklijst/ of `generator serve`. Paste them where they say."
            )
        )


def _addresses(record: Record) -> Iterator[str]:
    """The addresses, unless an answer to an open doubt may still change them."""
    if may_move(record.consultation, record.problems):
        yield ""
        yield from _comment(
            say(
                "Published addresses, for ever. As long as the list is {}, they may change: `generator check` gives "
                "what to paste here as soon as no answer to a doubt about questions, answers or words can change it."
            )
        )
        yield "addresses: {}"
    elif given := addresses_of(record.consultation):
        yield ""
        yield from _comment(say("Published addresses, for ever: the build stops when one would lead to other words."))
        yield from _dumped("addresses", given)


def _entry(key: str, value: str | None, why: Message) -> Iterator[str]:
    """A key with its value, or, where nothing was recognised, a comment that asks for one."""
    if value is None:
        yield f"# {key}:   # {shown(why)}"
    else:
        yield from _dumped(key, value)


def _comment(message: Message) -> Iterator[str]:
    """A comment in the language of who adds the document."""
    yield from (f"# {line}" for line in wrap(shown(message), _COMMENT, break_long_words=False, break_on_hyphens=False))


def _dumped(key: str, value: object) -> list[str]:
    dumped = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=_LONGEST_LINE)
    return dumped.rstrip().splitlines()
