"""Contact data in letterheads: telephone numbers, e-mail addresses, and the names of officials behind a letter.

Letters of ministries print them beside the text; readers do not need them, and the people named did not choose to be on
another site. Data found in a letterhead is contact data everywhere else too, however it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar.characters.folding import folded
from generator.grammar.privacy.mail_addresses import spelled_out
from generator.grammar.privacy.name_parts import NameParts, name_parts
from generator.grammar.privacy.written_names import Sureness, names_in
from generator.knowledge.shipped.names import first_names
from generator.model.block import Block
from generator.model.text import MAKER, SourceText, Span
from generator.parse.privacy.contact_numbers import (
    EMAIL,
    NAME,
    TELEPHONE,
    ContactData,
    addresses_with,
    all_numbers,
    numbers_and_addresses,
    same_elsewhere,
)
from generator.parse.privacy.head_lines import head_lines
from generator.parse.privacy.official_names import OfficialNames
from generator.parse.privacy.same_people import SHORTEST_IN_ADDRESS, KeptName, SamePeople, same_people
from generator.parse.privacy.visible_text import VisibleText

# Without a first question the end of a letterhead is unknown: it is looked for in this many lines.
LINES_OF_A_LETTERHEAD = 60


@dataclass(frozen=True)
class Findings:
    """Contact data in order; kept names that may be of the same people; names of those who sign for a minister."""

    withheld: tuple[ContactData, ...]
    kept: tuple[KeptName, ...] = ()
    signing: tuple[Span, ...] = ()


def contact_data(
    source: SourceText, letterhead: Sequence[Span], blocks: Sequence[Block] = (), published: Sequence[Span] = ()
) -> Findings:
    """The contact data in these spans of the source, and all other occurrences of the same data.

    It is found in any form of letters, digits and hyphens, and with invisible characters in it. A name that an editor
    publishes is not looked for elsewhere.
    """
    seen = VisibleText(source)
    found, signing = _in_letterheads(seen.source, [seen.there(part) for part in letterhead])
    everywhere = [replace(data, span=seen.back(data.span)) for data in found]
    named = [data.span for data in everywhere if data.what is NAME and not _overlaps(data.span, published)]
    people = [*people_named(source, named), *_makers(source)]
    same = SamePeople()
    if people:
        same = same_people(source, blocks, people, [*(data.span for data in everywhere), *published])
        everywhere += [ContactData(span, NAME) for span in same.withheld]
        distinctive = [word for word in _surnames(people) - same.shared if len(word) >= SHORTEST_IN_ADDRESS]
        everywhere += [replace(d, span=seen.back(d.span)) for d in addresses_with(seen.source, distinctive)]
    in_order = sorted(set(everywhere), key=lambda data: (data.span.start, -data.span.end, data.what))
    withheld = tuple(_apart(source, in_order))
    gone = [data.span for data in withheld]
    return Findings(withheld, same.kept, tuple(s for s in map(seen.back, signing) if not _overlaps(s, gone)))


def people_named(source: SourceText, names: Sequence[Span]) -> list[NameParts]:
    """The people named in these spans."""
    written = (" ".join(folded(source.slice(span)).text.split()) for span in names)
    return [parts for words in written if (parts := name_parts(words, first_names()))]


def _in_letterheads(source: SourceText, letterhead: Sequence[Span]) -> tuple[list[ContactData], list[Span]]:
    """The contact data that letterheads hold or announce, and the names of those who sign for a minister."""
    inside = {
        number
        for part in letterhead
        for number in range(source.line_at(part.start).number, source.line_at(part.end).number + 1)
    }
    everywhere = all_numbers(source)
    numbers = numbers_and_addresses(source, inside, everywhere)
    held = {source.line_at(data.span.start).number for data in numbers if data.what in (TELEPHONE, EMAIL)}
    mailed = {spelled_out(source.slice(d.span)).partition("@")[0] for d in numbers if d.what is EMAIL}
    names = list(OfficialNames(head_lines(source, inside, held), frozenset(mailed)))
    found = [*numbers, *(ContactData(name.span, NAME) for name in names if not name.signs)]
    return [*found, *same_elsewhere(source, numbers, everywhere)], [name.span for name in names if name.signs]


def _makers(source: SourceText) -> Iterator[NameParts]:
    """The makers of the file, according to its properties: `Jansen, J.A. - BD/DGPenV`."""
    for fact, value in source.facts:
        text = folded(value.partition(" - ")[0]).text.strip()
        if fact == MAKER and (found := names_in(text, 0, len(text))) and found[0].sureness >= Sureness.SURE:
            yield from filter(None, (name_parts(text[name.span.start : name.span.end]) for name in found))


def _surnames(people: Sequence[NameParts]) -> set[str]:
    return {word for person in people for half in person.halves for word in half.words}


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _apart(source: SourceText, found: Sequence[ContactData]) -> Iterator[ContactData]:
    """The same without overlaps: of two that overlap, the later begins where the first ends, or is dropped."""
    end = 0
    for data in found:
        begin = max(data.span.start, end)
        while begin < data.span.end and source.text[begin].isspace():
            begin += 1
        if begin < data.span.end:
            yield replace(data, span=Span(begin, data.span.end))
            end = data.span.end
