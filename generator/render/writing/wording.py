"""Our Dutch: dates, counts, enumerations, and the Dutch words for English names of the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from generator.grammar.labels.numbers import numbers as label_numbers
from generator.model.assigned import DecidedBy
from generator.model.calendar import DUTCH_MONTHS
from generator.model.commitment import CommitmentState
from generator.model.consultation import Chamber, Dates, Exchange, State
from generator.model.direction import isolated
from generator.model.document_kinds import NOTICES
from generator.model.ledger import LedgerKind
from generator.problems import Code, Place
from generator.render.writing.markdown import NO_BREAK

STATES = {
    State.ANSWERED: "beantwoord",
    State.ANSWERED_TOGETHER: "samen beantwoord",
    State.REFERS: "verwijst naar een ander antwoord",
    State.NO_ANSWER: "geen antwoord gevonden",
}
_DECIDED_BY = {
    DecidedBy.WORDS: "{}",
    DecidedBy.DOCUMENT: "{}, elders in het overleg",
    DecidedBy.TITLE: "{}",
    DecidedBy.EDITOR: "{}",
}
# The most words that are shown to readers.
_MOST_REASONS = 5
_PERIODS = 2**14  # remembered: the days of an archive of many years, which many of its pages name
_DECIDED_BY_NO_WORDS = {
    DecidedBy.WORDS: "de hele tekst",
    DecidedBy.DOCUMENT: "de rest van het overleg",
    DecidedBy.TITLE: "de titel van het overleg, of wie moet antwoorden",
    DecidedBy.EDITOR: "gekozen door de redactie",
}
CHAMBERS = {Chamber.TK: "Tweede Kamer", Chamber.EK: "Eerste Kamer"}
COMMITMENTS = {
    CommitmentState.RECOGNISED: "automatisch herkend",
    CommitmentState.CONFIRMED: "bevestigd door de redactie",
    CommitmentState.FULFILLED: "nagekomen, volgens de redactie",
}
FACTS = {
    "kind": "Soort document",
    "chamber": "Kamer",
    "committee": "Gevraagd door",
    "members": "Gesteld door",
    "factions": "Fracties",
    "addressee": "Gevraagd aan",
    "answered_by": "Beantwoord door",
    "dates.asked": "Gevraagd op",
    "dates.answered": "Beantwoord op",
    "dates.adopted": "Vastgesteld op",
    "dossiers": "Dossier",
    "number": "Nummer",
    "documents": "Besproken stukken",
    "signatories": "Ondertekend door",
    "answer_to": "Antwoord op",
    "answered_in": "Beantwoord in",
}
LEDGER_KINDS = {
    LedgerKind.HYPHEN_KEPT: "Woord over twee regels, streepje behouden",
    LedgerKind.HYPHEN_REMOVED: "Woord over twee regels, afbreekstreepje weggelaten",
    LedgerKind.ADDRESS_JOINED: "Webadres over twee regels, aan elkaar geschreven",
    LedgerKind.PARAGRAPH_JOINED: "Alinea samengevoegd",
    LedgerKind.NOTE_MOVED: "Noot verplaatst naar de lijst onder de tekst",
    LedgerKind.FIGURE_PUT_BACK: "Laag geschreven cijfer teruggezet, dat in het bestand op een eigen regel staat",
    LedgerKind.REREAD: "Woord in een scan, dat het programma anders las dan de redactie",
    LedgerKind.WORD_PARTED: "Woord gedeeld bij een noot of een label",
    LedgerKind.FURNITURE: "Kop- of voettekst van de bladzijde, of kop boven de kolommen van een tabel met vragen",
    LedgerKind.REPEATED: "Tekst die twee keer in het bestand staat",
    LedgerKind.DELETED: "Tekst die in het bestand als verwijderd is gemarkeerd",
    LedgerKind.HIDDEN: "Tekst die in het bestand verborgen is",
    LedgerKind.WITHHELD: "Weggelaten woorden",
}
DOUBTS = {
    Code.ENCODING: "Het document is niet opgeslagen in UTF-8. Letters met een accent kunnen verkeerd zijn.",
    Code.HIDDEN_TEXT: "Deze woorden zijn in het bestand verborgen en staan daarom niet op de pagina.",
    Code.RECOGNISED_TEXT: "Een programma heeft deze tekst van een afbeelding gelezen. Er kunnen leesfouten in staan.",
    Code.UNSURE_WORD: "Een programma las dit woord in een scan. Het kan een leesfout zijn.",
    Code.MISSED_WORDS: "Bij dit woord staat in de scan iets dat het programma niet las. Er kunnen woorden ontbreken.",
    Code.SOURCE_AS_TEXT: "In het bestand zit meer dan de bladzijden laten zien. Op de site staat alleen de tekst.",
    Code.UNREAD_ELEMENT: "Het bestand bevat iets dat het programma niet kent. De tekst ervan staat er wel.",
    Code.TEXT_DIRECTION: "Hier staat een onzichtbaar teken dat de leesrichting van de tekst verandert.",
    Code.JOINED_WORDS: "Twee woorden staan aan elkaar: de spatie ertussen is in het bestand verwijderd of verborgen.",
    Code.UNCERTAIN_NOTE: "Hier staat misschien een noot, of het teken van een noot. Niets in het document bewijst dat.",
    Code.LINE_HYPHEN: "Het streepje voor een spatie of regeleinde kan bij het woord horen, of een afbreking zijn.",
    Code.NO_QUESTIONS: "In het document is geen vraag gevonden.",
    Code.NO_ANSWER: "Bij deze vraag is geen antwoord gevonden.",
    Code.NO_QUESTION: "Bij dit antwoord is geen vraag gevonden.",
    Code.UNCERTAIN_SPLIT: "Het is niet zeker waar het antwoord eindigt en de volgende vraag begint.",
    Code.UNLABELLED: "De vragen hebben geen nummer of label. Alleen hun woorden laten zien waar elke vraag begint.",
    Code.UNREAD_LABEL: "Een regel begint als het label van een vraag of antwoord, en is gelezen als tekst.",
    Code.UNPAIRED: "Het is niet zeker welke antwoorden bij welke vragen horen.",
    Code.REPEATED_NUMBER: "Dit nummer komt in het document vaker voor.",
    Code.NUMBER_GAP: "Het document slaat een nummer over.",
    Code.UNLISTED_FACTION: "Deze fractie staat niet in onze lijst van fracties.",
    Code.NO_FACTION: "Het document zegt hier niet welke fractie de vraag stelt.",
    Code.OPEN_FACT: "Het document is een concept: deze datum of dit nummer is nog niet ingevuld.",
    Code.MISSING_FACT: "Niet alle gegevens zijn gevonden die zo’n document hoort te vermelden.",
    Code.IMPOSSIBLE_DATE: "Deze datum bestaat niet.",
    Code.DATES_DISAGREE: "Deze dag past niet bij de andere dagen van het document.",
    Code.CONTACT_DATA: "Hier staan gegevens van een medewerker of afdeling. Ze zijn weggelaten.",
    Code.NAME_KEPT: "Een naam in dit document kan die zijn van een medewerker van wie de naam is weggelaten.",
    Code.WEAK_THEME: "Bij een of meer vragen, waarvan dit de eerste is, zeggen de woorden weinig over het thema.",
    Code.NO_TOPIC: "Bij een of meer vragen, waarvan dit de eerste is, past geen van onze onderwerpen.",
    Code.UNEXPLAINED_TERM: "Deze afkorting staat niet in onze lijst van begrippen.",
    Code.AMBIGUOUS_TERM: "Deze afkorting kan meer betekenen. Wij weten niet zeker wat zij hier betekent.",
    Code.OTHER_MEANING: "Het document geeft deze afkorting een andere betekenis dan onze lijst van begrippen, of twee.",
    Code.OPEN_ADDRESSES: "De adressen van de vragen en antwoorden liggen nog niet vast. Ze kunnen nog veranderen.",
    Code.NOT_NEEDED: "Het programma leest dit uit zichzelf zo.",
    Code.NO_SITE_URL: "Deze site heeft nog geen vast adres op internet.",
    Code.MISSING_SIGN: "Voor dit teken is geen letter gevonden. Een boek laat het niet zien, of is niet gemaakt.",
}


def deleted(lines: Sequence[str]) -> str:
    """What to delete from consultation.yml: all from the first to the last of these lines, or words of one line."""
    first, *last = lines
    if not last:
        return f"Haal het weg uit regel {first} van consultation.yml."
    until = f" tot en met {last[0]}" if last[0] != first else ""
    return f"Haal regel {first}{until} weg uit consultation.yml."


def plain_day(value: date | None) -> str:
    """`6 mei 2025`, for what is copied as it stands; empty for no day."""
    return f"{value.day} {DUTCH_MONTHS[value.month - 1]} {value.year}" if value else ""


def day(value: date | None) -> str:
    """`6 mei 2025`, which no line breaks; empty for no day."""
    return plain_day(value).replace(" ", NO_BREAK)


@lru_cache(maxsize=_PERIODS)
def period(step: str) -> str:
    """A year, month or day as it stands in an address: `2024`, `maart 2024`, `12 maart 2024`, `2024, deel 2`.

    No line breaks between the parts of a day.
    """
    when, _, part = step.partition("-deel-")
    numbers = [int(piece) for piece in when.split("-") if piece.isdigit()]
    names = [*map(str, numbers[2:]), *(DUTCH_MONTHS[month - 1] for month in numbers[1:2]), *map(str, numbers[:1])]
    return ", ".join(filter(None, (NO_BREAK.join(names) or "zonder datum", part and f"deel {part}")))


def period_below(step: str) -> str:
    """The same below the longer period that it is part of: `2024`, `maart`, `12 maart`."""
    names = period(step).split(", ")
    words = names[-1].split(NO_BREAK)
    return NO_BREAK.join(words[:-1]) if len(names) == 1 and len(words) > 1 and words[-1].isdigit() else names[-1]


def dated(dates: Dates, kind: str | None = None) -> str:
    """What was done on the last known day, and when: `beantwoord op 12 mei 2025`; empty for no day.

    A document of a kind that comes instead of an answer is a notice, and answers nothing.
    """
    answered = "bericht ontvangen" if kind in NOTICES else "beantwoord"
    done = ((dates.answered, answered), (dates.asked, "gevraagd"), (dates.adopted, "vastgesteld"))
    known = [(on, what) for on, what in done if on]
    # Of several things done on one day, the first is the most important.
    on, what = max(known, key=lambda pair: pair[0], default=(None, ""))
    return f"{what} op {day(on)}" if on else ""


# Names of the official list that no citizen would say.
_KINDS = {
    "Nota n.a.v. het (nader/tweede nader/enz.) verslag": "Nota naar aanleiding van het verslag",
    "Verslag (initiatief)wetsvoorstel (nader)": "Verslag over een wetsvoorstel",
    "Antwoord schriftelijke vragen": "Antwoord op schriftelijke vragen",
    "Antwoord schriftelijke vragen (nader)": "Nader antwoord op schriftelijke vragen",
    "Mededeling (uitstel antwoord)": "Mededeling over uitstel van antwoord",
}


def whole_kind(name: str | None) -> str | None:
    """A kind of document in full, in words that a citizen would say."""
    return _KINDS.get(name, name) if name else None


def kind(name: str | None) -> str:
    """What a kind of document is about: `Schriftelijk overleg` for `Verslag van een schriftelijk overleg`."""
    if name in _KINDS:
        return _KINDS[name]
    if name and "schriftelijk overleg" in name.lower():
        return "Schriftelijk overleg"
    words = (name or "").removeprefix("Verslag houdende een ").removeprefix("Verslag van een ")
    return opening(words)


def theme(name: str) -> str:
    """A theme of the official taxonomy for readers: `Internationaal: Defensie` for `Internationaal | Defensie`."""
    return name.replace(" | ", ": ")


def because(words: Sequence[str], by: DecidedBy, *, is_sure: bool = True) -> str:
    """What a topic or theme was chosen by: `“vrede”, “leger”`, or who or what decided where no words did.

    Of one that is not sure it says so.
    """
    quoted = ", ".join(f"“{isolated(word)}”" for word in words[:_MOST_REASONS])
    reason = _DECIDED_BY[by].format(quoted) if quoted else _DECIDED_BY_NO_WORDS[by]
    return reason if is_sure else f"{reason}. Dat is weinig: dit thema is niet zeker"


def opening(words: str) -> str:
    """Words with a capital, for the start of a line."""
    return f"{words[:1].upper()}{words[1:]}"


def number(value: int) -> str:
    """`21`, `3.168`."""
    return f"{value:,}".replace(",", ".")


def title(phrases: Sequence[str]) -> str:
    """Phrases as a title: `Toenemende wachttijden, personeelstekort`; a word such as `iFMM` keeps its small letter."""
    first = phrases[0].split()[0] if phrases else ""
    length = 2 if first.startswith("ij") else 1
    written = ", ".join(isolated(phrase) for phrase in phrases)
    return written[:length].upper() + written[length:] if first[:2].islower() else written


def count(amount: int, one: str, many: str) -> str:
    """`1 vraag`, `21 vragen`, `3.168 woorden`."""
    return f"{number(amount)} {one if amount == 1 else many}"


def enumeration(words: Sequence[str]) -> str:
    """`A, B en C`; no word turns the direction of another."""
    apart = [isolated(word) for word in words] if len(words) > 1 else words
    return f"{', '.join(apart[:-1])} en {apart[-1]}" if len(apart) > 1 else "".join(apart)


def factions(names: Sequence[str]) -> str:
    """`de Volt-fractie`, `de fracties van VVD en D66`; a name of several words keeps its hyphens to itself."""
    if len(names) == 1 and " " not in names[0]:
        return f"de {names[0]}-fractie"
    return f"de {'fractie' if len(names) == 1 else 'fracties'} van {enumeration(names)}"


def questions(exchanges: Iterable[Exchange]) -> str:
    """`21 vragen`, however many are asked or answered together; `geen vragen`."""
    return asked(number_of_questions(exchanges))


def asked(number: int) -> str:
    """`21 vragen`; `geen vragen`."""
    return count(number, "vraag", "vragen") if number else "geen vragen"


def questions_and_answers(exchanges: Sequence[Exchange]) -> str:
    """`21 vragen met antwoord`, `21 vragen, waarvan 3 zonder antwoord`."""
    total = number_of_questions(exchanges)
    lacking = number_of_questions(exchange for exchange in exchanges if not exchange.answers)
    if lacking == total:
        return f"{asked(total)} zonder antwoord" if total else asked(total)
    return f"{asked(total)}, waarvan {lacking} zonder antwoord" if lacking else f"{asked(total)} met antwoord"


def number_of_questions(exchanges: Iterable[Exchange]) -> int:
    """How many questions they have: `Vraag 5, 6 en 7` is three, also where they are asked in one."""
    found = (question for exchange in exchanges for question in exchange.questions)
    return sum(max(1, len(set(label_numbers(question.number)))) for question in found)


def line(place: Place) -> str:
    """`12`, `12 (bladzijde 3)`; empty for a file as a whole."""
    page = f" (bladzijde {place.page})" if place.page else ""
    return f"{place.line}{page}" if place.line else ""
