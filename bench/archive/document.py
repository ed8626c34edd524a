"""The text of a made-up consultation: `source.txt`, from its number alone."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.archive.facts import MONTHS, Facts, Shape, dutch, facts_of, newest, spaced
from bench.archive.sentences import sentences
from bench.archive.stock import ASKING, Lent, Stock
from bench.archive.vocabulary import drawn, renewed

_WIDTH = 76  # characters of a line of a report
_BEFORE_FIGURE = re.compile(r" (?=\d)")
_BOND = "\x00"
_EARLIER = 3  # how many numbers are tried for an earlier consultation
# How often an answer holds more than real sentences, a text ends with a note, and a reference leads into the archive.
_BESIDES, _NOTED, _WITHIN = 0.25, 0.1, 0.7


@dataclass
class _Writer:
    """Puts the paragraphs of one consultation together."""

    facts: Facts
    stock: Stock
    dice: random.Random
    lent: tuple[Lent, ...]
    notes: list[str] = field(default_factory=list)
    asking: str = ""

    def text(self) -> str:
        """The whole document."""
        opening = {Shape.REPORT: self.report, Shape.APPENDIX: self.appendix, Shape.LETTER: self.letter}
        paragraphs = [*opening[self.facts.shape](), *self.exchanges()]
        if self.facts.shape is Shape.REPORT:
            paragraphs = [lines(each) for each in paragraphs]
        notes = [f"[{number}] {note}" for number, note in enumerate(self.notes, 1)]
        return "\n\n".join([*paragraphs, *notes, ""])

    def report(self) -> Iterator[str]:
        """The opening of a report."""
        facts = self.facts
        yield f"{spaced(facts.dossier)} {facts.dossier_title}"
        yield f"Nr. {facts.printed_number} VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"
        yield f"Vastgesteld {dutch(facts.answered)}"
        yield (
            f"De vaste commissie voor {facts.office} heeft een aantal vragen en opmerkingen voorgelegd aan de minister"
            f" van {facts.office} over de brief inzake {facts.subject}{self.in_brackets()}."
        )
        yield (
            f"De vragen en opmerkingen zijn op {dutch(facts.asked)} aan de minister van {facts.office} voorgelegd. Bij"
            f" brief van {dutch(facts.answered)} zijn ze beantwoord."
        )
        chair, clerk = facts.signed
        yield f"De voorzitter van de commissie, {chair}"
        yield f"De adjunct-griffier van de commissie, {clerk}"
        yield "Vragen en opmerkingen vanuit de fracties en antwoord/ reactie van de minister"

    def appendix(self) -> Iterator[str]:
        """The opening of questions in the appendix of the Handelingen."""
        facts = self.facts
        yield "Tweede Kamer der Staten-Generaal"
        yield f"Vergaderjaar {facts.session}"
        yield "Aanhangsel van de Handelingen"
        yield "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden"
        yield str(facts.printed_number)
        yield (
            f"Vragen van {self.members()} aan de Minister van {facts.office} over {facts.subject} (ingezonden"
            f" {dutch(facts.asked)})."
        )
        yield f"Antwoord van Minister {facts.signed[0]} ({facts.office}) (ontvangen {dutch(facts.answered)})."

    def letter(self) -> Iterator[str]:
        """The opening of a letter."""
        facts = self.facts
        yield f"Datum {dutch(facts.answered)}"
        yield f"Onderwerp Beantwoording vragen over {facts.subject}"
        yield (
            f"In antwoord op uw brief van {dutch(facts.asked)} deel ik u mede dat de vragen van {self.members()} aan de"
            f" minister van {facts.office} over {facts.subject} worden beantwoord zoals aangegeven in de bijlage."
        )
        yield f"De minister van {facts.office},"
        yield facts.signed[0]
        yield f"Antwoorden van de minister van {facts.office} op vragen van {self.members()} over {facts.subject}"

    def members(self) -> str:
        """The members who ask, each with a faction."""
        named = [f"{name} ({faction})" for faction, name in self.facts.askers]
        *others, last = named
        return f"de leden {', '.join(others)} en {last}" if others else f"het lid {last}"

    def exchanges(self) -> Iterator[str]:
        """Every question with its answer; in a report under the factions that ask."""
        for number, heading in enumerate(self.headings(), 1):
            if heading:
                yield f"Vragen en opmerkingen van de leden van de {heading}-fractie"
            lent = self.dice.choice(self.lent)
            if self.facts.shape is Shape.REPORT:
                yield self.question(lent)
                yield f"{number}. Antwoord van het kabinet"
            else:
                yield f"Vraag {number}"
                yield self.question(lent)
                yield f"Antwoord {'op vraag ' if self.facts.shape is Shape.LETTER else ''}{number}"
            yield from self.answer(lent, number)

    def headings(self) -> Iterator[str]:
        """For each exchange the faction whose questions begin there, if any; sets who asks."""
        factions, count = self.facts.factions, self.facts.exchanges
        firsts = {index * count // len(factions): faction for index, faction in enumerate(factions)}
        for index in range(count):
            self.asking = firsts.get(index, self.asking if index else "")
            yield firsts.get(index, "") if self.facts.shape is Shape.REPORT else ""

    def question(self, lent: Lent) -> str:
        """What is asked: some remarks, and a question or two."""
        dice, found = self.dice, list[str]()
        if self.facts.shape is Shape.REPORT:
            if lent.remarks:
                found += sentences(lent.remarks, dice.choice((0, 1, 1, 2)), dice)
            else:
                found.append(
                    f"De leden van de {ASKING}-fractie hebben kennisgenomen van het bericht over {two_subjects(dice)}."
                )
        found += sentences(lent.questions, dice.choice((1, 2, 2, 3)), dice)
        found = [renewed(each.replace(ASKING, self.asking), dice, self.stock.shared, lent.words) for each in found]
        if dice.random() < _NOTED:
            found[-1] = self.noted(found[-1])
        return " ".join(found)

    def answer(self, lent: Lent, number: int) -> Iterator[str]:
        """What is answered: some paragraphs, and here and there what real answers hold besides."""
        for _ in range(self.dice.choice((1, 1, 2, 2))):
            made = sentences(lent.answers, self.dice.randint(2, 4), self.dice)
            found = [renewed(each, self.dice, self.stock.shared, lent.words) for each in made]
            if self.dice.random() < _BESIDES:
                found.append(self.besides(number))
            if self.dice.random() < _NOTED:
                found[-1] = self.noted(found[-1])
            yield " ".join(found)

    def besides(self, number: int) -> str:
        """A sentence that refers, promises or defines."""
        dice, subject = self.dice, two_subjects(self.dice)
        name = f"{drawn(dice).capitalize()} {drawn(dice).capitalize()}"
        short = "".join(word[0] for word in name.split())
        year, before = self.facts.answered.year + 1, dice.randint(1, max(1, number - 1))
        return dice.choice(
            (
                f"Over {subject} heb ik de Kamer eerder geïnformeerd{self.in_brackets()}.",
                f"Zoals aangegeven in het antwoord op vraag {before} gaat dit over {subject}.",
                f"Ik zal de Kamer in {dice.choice(MONTHS)} {year} informeren over {subject}.",
                f"Hierbij is het {name} Overleg ({short}O) betrokken, dat gaat over {subject}.",
            )
        )

    def in_brackets(self) -> str:
        """A reference to a document between brackets, behind a space."""
        return f" ({self.referred()})"

    def referred(self) -> str:
        """An earlier consultation of the archive, where one is found, or a document of some dossier."""
        for _ in range(_EARLIER if self.facts.number else 0):
            earlier = facts_of(self.dice.randrange(self.facts.number), self.stock.factions)
            if earlier.answered < self.facts.asked and self.dice.random() < _WITHIN:
                return earlier.reference
        return f"Kamerstuk {spaced(self.facts.dossier)}, nr. {self.dice.randint(1, 400)}"

    def noted(self, sentence: str) -> str:
        """A sentence with a note at its end."""
        self.notes.append(f"{self.referred()}.")
        return f"{sentence}[{len(self.notes)}]"


def two_subjects(dice: random.Random) -> str:
    """What a sentence is about; of two subjects, for else it would be nearly that of many consultations."""
    return f"{drawn(dice)} en {drawn(dice)}"


def lines(paragraph: str) -> str:
    """A paragraph in lines; none begins with a figure, which would look like the number of an item or a note."""
    bound = textwrap.fill(_BEFORE_FIGURE.sub(_BOND, paragraph), _WIDTH, break_on_hyphens=False)
    return bound.replace(_BOND, " ")


def source_of(number: int, stock: Stock, *, is_newest: bool = False) -> tuple[Facts, str]:
    """The facts and the text of the consultation of a number, from 0: the same for each number each time."""
    dice = random.Random(number)  # noqa: S311 - an archive that is the same each time
    facts = facts_of(number, stock.factions, dice)
    facts = newest(facts) if is_newest else facts
    fitting = [lent for lent in stock.lent if facts.shape is Shape.REPORT or not lent.by_factions]
    return facts, _Writer(facts, stock, dice, tuple(dice.sample(fitting, 2))).text()
