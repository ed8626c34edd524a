"""The words of May 2025 in the official forms in which consultations are published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from tests.shapes import phrases
from tests.shapes.form import Answered, Asked, Form, Named, Wanted
from tests.shapes.may_2025 import Passage, body

PASSAGES = body().passages
# How each question shows who asks: read off by eye; all others name their faction.
_POINTING = {3, 5, 10, 12, 13, 21}
_SILENT = {18, 19}
THEMES = (
    ("Steun aan Oekraïne en druk op Rusland", (1, 2, 3, 8, 17)),
    ("NAVO-norm en defensie-uitgaven", (6, 9, 10, 14)),
    ("Verhouding met de Verenigde Staten", (4, 5, 16, 18, 19)),
    ("Oekraïne en het NAVO-lidmaatschap", (11, 12, 13, 15)),
    ("Indo-Pacifische regio", (7,)),
    ("Turkije", (20, 21)),
)

Marker = Callable[[str], str]


def named(passage: Passage) -> Named:
    """How a question shows who asks it."""
    if passage.number in _SILENT:
        return Named.SILENT
    return Named.POINTING if passage.number in _POINTING else Named.OWN


def asker(passage: Passage, *, certain: bool) -> tuple[tuple[str, ...], ...]:
    """Who may be found as the one who asks; where it is not certain, a question that does not say may have nobody."""
    own = ((passage.faction,),)
    return own if certain or named(passage) is Named.OWN else (*own, ())


def answer(passage: Passage) -> str:
    """An answer as one text."""
    return " ".join(passage.answer)


def exchange(passage: Passage, number: str, factions: tuple[tuple[str, ...], ...], quoted: str = "") -> Wanted:
    """The exchange of one passage."""
    question = Asked((number,), (passage.question,), factions)
    return Wanted((question,), (Answered((number,), answer(passage), quoted),), ("answered",))


def unanswered(passage: Passage, number: str, factions: tuple[tuple[str, ...], ...]) -> Wanted:
    """A question that waits for its answer."""
    return Wanted((Asked((number,), (passage.question,), factions),), (), ("no-answer",))


def by_faction(passages: Sequence[Passage] = PASSAGES) -> Iterator[tuple[str, tuple[Passage, ...]]]:
    """The passages of each faction, in the order of the document."""
    for faction, group in groupby(passages, key=lambda passage: passage.faction):
        yield faction, tuple(group)


def introduced(faction: str, passages: Sequence[Passage], write: Callable[[Passage], Sequence[str]]) -> Iterator[str]:
    """What stands under the heading of a faction: its introduction, if it has one, and its passages as written."""
    if faction in body().introductions:
        yield body().introductions[faction]
    for passage in passages:
        yield from write(passage)


def certain_exchanges(quoted: bool = False) -> tuple[Wanted, ...]:
    """All exchanges, with their numbers, under headings that name the faction."""
    return tuple(exchange(p, str(p.number), asker(p, certain=True), p.question if quoted else "") for p in PASSAGES)


def in_turn(name: str, label: Marker) -> Form:
    """Questions and answers in turn under the headings of factions; `label` writes the line over an answer."""
    lines = [*phrases.REPORT, "I Vragen en opmerkingen vanuit de fracties en antwoord / reactie van de minister"]
    for faction, passages in by_faction():
        lines.append(phrases.faction_heading(faction))
        lines += introduced(faction, passages, lambda p: (p.question, label(str(p.number)), *p.answer))
    return Form(name, tuple(lines), certain_exchanges(), phrases.REPORT_FACTS)


def in_parts(
    name: str, question: Callable[[Passage], Sequence[str]], reply: Callable[[Passage], Sequence[str]], quoted: bool
) -> Form:
    """All questions in part I, all answers in part II, both under the headings of factions."""
    lines = [*phrases.REPORT_IN_PARTS, "I Vragen en opmerkingen vanuit de fracties"]
    for faction, passages in by_faction():
        lines += [phrases.faction_heading(faction), *introduced(faction, passages, question)]
    lines.append("II Antwoord / Reactie van de minister")
    for faction, passages in by_faction():
        lines.append(phrases.reply_heading(faction))
        lines += (line for passage in passages for line in reply(passage))
    return Form(name, tuple(lines), certain_exchanges(quoted), phrases.REPORT_FACTS)


def in_parts_by_faction() -> Form:
    """Parts I and II with one running answer to each faction: nothing shows which question each paragraph answers."""
    form = in_parts("parts-by-faction", lambda p: (p.question,), lambda p: p.answer, quoted=False)
    wanted = tuple(unanswered(p, str(p.number), asker(p, certain=True)) for p in PASSAGES)
    running = {faction: " ".join(map(answer, passages)) for faction, passages in by_faction()}
    return Form(form.name, form.paragraphs, wanted, form.facts, running=running)


def contribution() -> Form:
    """What the factions hand in: part II is only its heading."""
    lines = [*phrases.CONTRIBUTION, "I Vragen en opmerkingen vanuit de fracties"]
    for faction, passages in by_faction():
        lines += [phrases.faction_heading(faction), *introduced(faction, passages, lambda p: (p.question,))]
    lines.append("II Antwoord / Reactie van de minister")
    wanted = tuple(unanswered(p, str(p.number), asker(p, certain=True)) for p in PASSAGES)
    return Form("contribution", tuple(lines), wanted, phrases.CONTRIBUTION_FACTS)


def by_theme(name: str, label: Marker | None) -> Form:
    """By theme: who asks stands in the sentences only. Without a label only the words distinguish answers."""
    lines = [*phrases.REPORT, "I Vragen en opmerkingen vanuit de fracties en antwoord / reactie van de minister"]
    lines += ["Inleiding", *body().introductions.values()]
    wanted: list[Wanted] = []
    for theme, numbers in THEMES:
        lines.append(theme)
        for passage in (PASSAGES[number - 1] for number in numbers):
            own = str(len(wanted) + 1)
            lines += [passage.question, *([label(own)] if label else []), *passage.answer]
            wanted.append(exchange(passage, own, asker(passage, certain=named(passage) is not Named.SILENT)))
    return Form(name, tuple(lines), tuple(wanted), phrases.REPORT_FACTS)


def two_letters(
    name: str, question: Callable[[Passage], Sequence[str]], reply: Callable[[Passage], Sequence[str]], quoted: bool
) -> Form:
    """The letter that went out and the letter that came back; the questions that name nobody are asked by two."""
    alone = [passage for passage in PASSAGES if named(passage) is not Named.SILENT]
    shared = [passage for passage in PASSAGES if named(passage) is Named.SILENT]
    sections = [*(((faction,), passages) for faction, passages in by_faction(alone)), (("D66", "Volt"), tuple(shared))]
    lines = [*phrases.LETTERS, *phrases.LETTER_OUT]
    for factions, passages in sections:
        lines += [phrases.senate_heading(*factions), *introduced("".join(factions), passages, question)]
    lines += [*phrases.LETTER_OUT_END, *phrases.LETTER_BACK]
    for factions, passages in sections:
        lines.append(phrases.senate_heading(*factions))
        lines += (line for passage in passages for line in reply(passage))
    lines += phrases.LETTER_BACK_END
    wanted = tuple(
        exchange(p, str(p.number), (factions,), p.question if quoted else "")
        for factions, passages in sections
        for p in passages
    )
    return Form(name, tuple(lines), wanted, phrases.LETTERS_FACTS)


def listed(name: str, question: Marker | None, label: Marker | None, *, inline: bool = False) -> Form:
    """A list: `question` and `label` write the markers, on lines of their own or before the words themselves."""
    lines = list(phrases.LIST)
    for passage in PASSAGES:
        number = str(passage.number)
        lines += _marked(question, number, (passage.question,), inline)
        lines += _marked(label, number, passage.answer, inline)
    wanted = (exchange(p, str(p.number), asker(p, certain=False)) for p in PASSAGES)
    return Form(name, tuple(lines), tuple(wanted), phrases.LIST_FACTS)


def _marked(marker: Marker | None, number: str, paragraphs: Sequence[str], inline: bool) -> list[str]:
    if marker is None:
        return list(paragraphs)
    first, *rest = paragraphs
    return [f"{marker(number)} {first}", *rest] if inline else [marker(number), first, *rest]


def questions_only() -> Form:
    """A list of questions as it goes out: a number before each."""
    lines = [*phrases.QUESTIONS, "Nr. Vraag", *(f"{p.number} {p.question}" for p in PASSAGES)]
    wanted = (unanswered(p, str(p.number), asker(p, certain=False)) for p in PASSAGES)
    return Form("list-of-questions", tuple(lines), tuple(wanted), phrases.QUESTIONS_FACTS)
