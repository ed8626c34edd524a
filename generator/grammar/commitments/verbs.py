"""The verbs of promises: to inform, to send and report, and to share, in each form, and how they name who receives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.grammar.commitments.parties import RECEIVER, RECEIVER_IN_ONE, TIME
from generator.grammar.words.sets import any_of


@dataclass(frozen=True)
class Needs:
    """The single words of which a text has one where it has a form of some verbs, each a part of an expression."""

    infinitive: str
    with_te: str
    participle: str
    final: str


@dataclass(frozen=True)
class Verb:
    """The forms of verbs of one construction, each a part of an expression.

    `split` is a participle with `worden` within (`op de hoogte worden gesteld`). `present` holds each form before the
    receiver with its particle, which follows later (`stel uw Kamer op de hoogte`), empty where there is none; `final`
    stands at the end of a clause. `receiver` has the group `r`; in a passive clause it is the subject if it `informs`.
    """

    infinitive: str
    with_te: str
    participle: str
    present: tuple[tuple[str, str], ...]
    final: str
    receiver: str
    split: str
    needs: Needs
    informs: bool = False

    @property
    def passive_receiver(self) -> str:
        """The receiver in a passive clause, which may follow `dat`."""
        return _NEXT + _not_behind(_NOT_OF_SUBJECT) + _MARK if self.informs else self.receiver


def _not_behind(words: str) -> str:
    return "".join(rf"(?<!\b{word}\s)" for word in words.split())


def _right_behind(words: str) -> str:
    places = "|".join(rf"(?<=\b{word}\s)" for word in words.split())
    return f"(?:{places})"


_MARK = f"(?P<r>{RECEIVER})"
# Seen before what stands before it: nearly everywhere it shows that no receiver follows.
_NEXT = f"(?={RECEIVER_IN_ONE})"
_NOT_OF_SUBJECT = (
    "van door in met bij aan naar voor over uit tot dan als namens tussen richting op of tegen jegens zoals die"
)
# Not the object of a preposition, nor the subject of a clause.
OBJECT = _NEXT + _not_behind(f"{_NOT_OF_SUBJECT} dat waar") + _MARK
"""A receiver whom somebody informs."""
_TO_OR_OBJECT = (
    f"{_NEXT}(?:{_right_behind('aan naar richting bij')}|{_not_behind(f'{_NOT_OF_SUBJECT} dat waar')}){_MARK}"
)
TO = rf"(?:aan|naar|richting|tot|bij)\s+{_MARK}"
"""A receiver to whom something is sent, behind the verb."""

_MAY = r"(?:kunnen\s+|zullen\s+|laten\s+)?"
# What is written together with its verb where nothing stands between them.
_JOINED = frozenset(
    ["aan", "bij", "door", "in", "mede", "mee", "na", "op", "over", "terug", "toe", "voor", "verslag_uit"]
)
# A particle ends its clause, or words about time, place and manner follow; a preposition has a noun.
_CLAUSE_GOES_ON = (
    rf"(?=\s*(?:[,.;:)]|$)|\s+(?:{TIME}|(?:"
    + any_of(
        "en of zodra nadat voor vóór over met als in op van aan naar bij tot via per na om ter tegelijk samen tezamen"
        " inclusief conform vergezeld waarin waarop ten richting zoals wanneer"
    )
    + r")\b))"
)


@dataclass(frozen=True)
class _Row:
    """A verb: what is separated from it (empty where nothing is), its stem, infinitive and participle."""

    apart: str
    stem: str
    infinitive: str
    participle: str

    @property
    def _before(self) -> str:
        words = self.apart.replace("_", r"\s+")
        return words if not words or self.apart in _JOINED else words + r"\s*"

    @property
    def _finite(self) -> str:
        third = self.stem if self.stem.endswith("t") else f"{self.stem}t"
        return any_of(" ".join(dict.fromkeys((self.stem, third, self.infinitive))))

    def infinitives(self) -> str:
        return self._before + self.infinitive

    def with_te(self) -> str:
        before = self.apart.replace("_", r"\s+") + r"\s+" if self.apart else ""
        return rf"(?:{before}te\s+{_MAY}{self.infinitive}|te\s+(?:kunnen|zullen|laten)\s+{self.infinitives()})"

    def participles(self) -> str:
        return self._before + self.participle

    def split(self) -> str:
        return rf"{self._before}(?:(?:zal|zullen)\s+)?worden\s+{self.participle}"

    def final(self) -> str:
        return self._before + self._finite

    def needs(self, verb: str, *, may_be_apart: bool = False) -> str:
        """The last word of a form, which is the verb, mostly with what may be written together with it."""
        last = self.apart.rpartition("_")[2]
        is_joined = self.apart in _JOINED and not may_be_apart
        return last + verb if is_joined or not last else f"(?:{last})?{verb}"

    def needs_final(self) -> str:
        return self.needs(self._finite)

    def needs_infinitive(self) -> str:
        return self.needs(self.infinitive)

    def needs_with_te(self) -> str:
        return self.needs(self.infinitive, may_be_apart=True)

    def needs_participle(self) -> str:
        return self.needs(self.participle)

    def present(self) -> tuple[str, str]:
        words = self.apart.replace("_", r"\s+")
        return self._finite, words + (_CLAUSE_GOES_ON if self.apart in _JOINED else "")


def _rows(lines: str) -> Iterator[_Row]:
    """The verbs of some lines; several particles stand before a stem with a stroke between them, `-` for none."""
    for line in lines.strip().splitlines():
        apart, stem, infinitive, participle = line.split()
        yield from (_Row("" if each == "-" else each, stem, infinitive, participle) for each in apart.split("|"))


def _any(rows: list[_Row], part: Callable[[_Row], str], *further: str) -> str:
    return f"(?:{'|'.join((*dict.fromkeys(map(part, rows)), *further))})"


@dataclass(frozen=True)
class _Further:
    """Forms of several words that no line gives; each holds a verb of a line or one of the words of `needs`."""

    infinitives: tuple[str, ...] = ()
    with_te: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def _verb(lines: str, receiver: str, further: _Further = _Further(), *, informs: bool = False) -> Verb:
    rows = list(_rows(lines))
    present: dict[str, list[str]] = {}
    for finite, particle in map(_Row.present, rows):
        present.setdefault(particle, []).append(finite)
    return Verb(
        infinitive=_any(rows, _Row.infinitives, *further.infinitives),
        with_te=_any(rows, _Row.with_te, *further.with_te),
        participle=_any(rows, _Row.participles),
        present=tuple((f"(?:{'|'.join(dict.fromkeys(each))})", particle) for particle, each in present.items()),
        final=_any(rows, _Row.final, *further.infinitives),
        receiver=receiver,
        split=_any([each for each in rows if each.apart not in _JOINED], _Row.split),
        informs=informs,
        needs=Needs(
            infinitive=_any(rows, _Row.needs_infinitive, *further.needs),
            with_te=_any(rows, _Row.needs_with_te, *further.needs),
            participle=_any(rows, _Row.needs_participle),
            final=_any(rows, _Row.needs_final, *further.needs),
        ),
    )


INFORM = _verb(
    """
- informeer informeren ge[iï]nformeerd
- bericht berichten bericht
- verwittig verwittigen verwittigd
in licht lichten gelicht
bij praat praten gepraat
op_de_hoogte|in_kennis stel stellen gesteld
deelgenoot maak maken gemaakt
op_de_hoogte|in_kennis breng brengen gebracht
op_de_hoogte hou houden gehouden
op_de_hoogte houd houden gehouden
weten laat laten gelaten
""",
    OBJECT,
    _Further(
        infinitives=(
            r"laten\s+weten",
            r"op\s+de\s+hoogte\s+blijven\s+(?:houden|stellen|brengen)",
            r"blijven\s+informeren",
        ),
        with_te=(r"te\s+laten\s+weten",),
        needs=("weten",),
    ),
    informs=True,
)
_TOLD = (
    "inzicht|overzicht|toelichting|reactie|antwoord|uitsluitsel|duidelijkheid|helderheid|informatie|update|beeld"
    "|stand_van_zaken|tussenstand|actualisatie|appreciatie|uitleg|terugkoppeling|opheldering|tekst_en_uitleg|opgave|inlichtingen|openheid_van_zaken"
)
SEND = _verb(
    f"""
-|toe|na|door|mee|op stuur sturen gestuurd
-|toe|na|door|mee|op zend zenden gezonden
- verzend verzenden verzonden
- verstuur versturen verstuurd
- verstrek verstrekken verstrekt
- verschaf verschaffen verschaft
- overhandig overhandigen overhandigd
- meld melden gemeld
- rapporteer rapporteren gerapporteerd
- presenteer presenteren gepresenteerd
terug rapporteer rapporteren gerapporteerd
terug koppel koppelen gekoppeld
terug meld melden gemeld
aan bied bieden geboden
aan reik reiken gereikt
aan lever leveren geleverd
door geleid geleiden geleid
voor|over leg leggen gelegd
voor hang hangen gehangen
in dien dienen gediend
mee|mede deel delen gedeeld
kenbaar|bekend maak maken gemaakt
ter_beschikking|beschikbaar|ter_hand stel stellen gesteld
ter_inzage|ter_vertrouwelijke_inzage leg leggen gelegd
{_TOLD} geef geven gegeven
{_TOLD} bied bieden geboden
verslag|mededeling|melding doe doen gedaan
toekomen|geworden doe doen gedaan
verslag_uit breng brengen gebracht
""",
    _TO_OR_OBJECT,
    _Further(
        infinitives=(
            r"(?:doen|laten)\s+(?:toekomen|geworden)",
            "toekomen",
            r"toe\s+doen\s+komen",
            r"toekomen\s+(?:doet|doe|doen)",
        ),
        with_te=(r"te\s+(?:doen|laten)\s+(?:toekomen|geworden)", r"toe\s+te\s+(?:doen\s+|laten\s+)?komen"),
        needs=("komen", "toekomen", "geworden"),
    ),
)
SHARE = _verb("- deel delen gedeeld", _NEXT + _right_behind("met") + _MARK)
VERBS = (INFORM, SEND, SHARE)
