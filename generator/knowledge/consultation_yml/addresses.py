"""The addresses of questions and answers that an editor gave out: which words each must keep opening with.

A `consultation.yml` without `addresses` gave out none; with `addresses: {}` they are still to be given out; what it
lists is for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import NOTHING, Message, joined, say
from generator.model.consultation import Answer, Consultation, Question
from generator.model.consultation_yml import Sidecar
from generator.problems import Code, Place, Problem, Problems

# The number of words that in practice identify a passage, and survive small corrections at its end.
RECORDED_WORDS = 9
# What settles these may change which questions and answers there are, and so their addresses.
OF_PARTS = frozenset(
    {
        Code.NO_QUESTIONS,
        Code.NO_ANSWER,
        Code.NO_QUESTION,
        Code.UNPAIRED,
        Code.UNLABELLED,
        Code.UNCERTAIN_SPLIT,
        Code.UNREAD_LABEL,
        Code.REPEATED_NUMBER,
        Code.NUMBER_GAP,
        Code.UNLISTED_FACTION,
    }
)
# What settles these changes words where they stand.
_OF_WORDS = frozenset({Code.LINE_HYPHEN, Code.NAME_KEPT, Code.CONTACT_DATA})

_GIVE_BACK = say(
    "give them their old address back; if the document was never published, write `addresses: {}` "
    "in the place of the whole list, and `generator check` gives the new one"
)


def addresses_of(consultation: Consultation) -> dict[str, str]:
    """Every address that leads to words, with the first of these, as an editor records them."""
    return {
        address: " ".join(text.split()[:RECORDED_WORDS]) for address, text in _openings(consultation).items() if text
    }


def may_move(consultation: Consultation, problems: Iterable[Problem]) -> bool:
    """Whether an answer to one of these open problems may change an address, or the words that it leads to."""
    found = tuple(problems)
    if any(problem.code in OF_PARTS for problem in found):
        return True
    words = [problem.place for problem in found if problem.code in _OF_WORDS and problem.place.line]
    return bool(words) and any(_holds(consultation, block, words) for block in _first_blocks(consultation))


def report_open(sidecar: Sidecar, consultation: Consultation, problems: Problems) -> None:
    """Report that the addresses of a consultation are still to be given out (`addresses: {}`)."""
    if sidecar.addresses == {} and addresses_of(consultation):
        message = say("the addresses of its questions and answers are not recorded, so they may still change")
        advice = say(
            "settle the doubts about questions, answers and words first: then `generator check` gives the lines"
        )
        problems.report(Code.OPEN_ADDRESSES, Place(consultation.source.name), message, advice)


def check_addresses(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report addresses that were given out and now lead elsewhere."""
    now = _openings(consultation)
    for address, recorded in (file.sidecar.addresses or {}).items():
        path = ("addresses", address)
        if address not in now:
            message = say("‘{address}’ was published, but the document no longer has it", address=address)
            problems.report(Code.ADDRESS_MOVED, file.places.key(path), message, _way_out(recorded, now), recorded)
        elif not _opens_with(now[address], recorded):
            leads_to = shortened(now[address])
            message = say(
                "‘{address}’ was published for ‘{words}’ but would now lead to ‘{other_words}’",
                address=address,
                words=shortened(recorded),
                other_words=leads_to,
            )
            problems.report(Code.ADDRESS_MOVED, file.places.value(path), message, _way_out(recorded, now), recorded)


def shortened(text: str) -> str:
    """A text for a message, cut at a word where it is long."""
    enough = 80
    return text if len(text) <= enough else f"{text[:enough].rsplit(' ', 1)[0]} …"


def _parts(consultation: Consultation) -> Iterator[Question | Answer]:
    for exchange in consultation.exchanges:
        yield from exchange.questions
        yield from exchange.answers


def _openings(consultation: Consultation) -> dict[str, str]:
    """The first paragraph of every question and answer, by its address."""
    return {
        part.id: consultation.legible(part.paragraphs[0]) if part.paragraphs else "" for part in _parts(consultation)
    }


def _first_blocks(consultation: Consultation) -> Iterator[int]:
    yield from (part.paragraphs[0] for part in _parts(consultation) if part.paragraphs)


def _holds(consultation: Consultation, block: int, places: Iterable[Place]) -> bool:
    """Whether one of these places of the source is in a block."""
    place = consultation.source.place
    for fragment in consultation.blocks[block].fragments:
        first, end = place(fragment.start), place(fragment.end)
        if any((first.line, first.column) <= (at.line, at.column) <= (end.line, end.column) for at in places):
            return True
    return False


def _way_out(recorded: str, openings: Mapping[str, str]) -> Message:
    now_at = next((address for address, text in openings.items() if _opens_with(text, recorded)), None)
    moved = say("the words now stand at ‘{address}’", address=now_at) if now_at else NOTHING
    return joined((moved, _GIVE_BACK))


def _opens_with(text: str, recorded: str) -> bool:
    beginning = folded(recorded)
    inside_a_word = beginning[-1:].isalnum() and text[len(beginning) : len(beginning) + 1].isalnum()
    return text.startswith(beginning) and not inside_a_word
