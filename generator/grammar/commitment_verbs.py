"""The verbs of promises: to inform, to send, to share and to report, in each form, and how they name who receives."""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.commitment_parties import RECEIVER
from generator.grammar.word_sets import any_of


@dataclass(frozen=True)
class Verb:
    """The forms of verbs of one construction, each a part of an expression.

    `present` holds each form before the receiver with its particle, which follows later (`stel uw Kamer op de hoogte`),
    empty where there is none; `final` stands at the end of a clause. `receiver` has the group `r`. That of a passive
    clause is its subject where `informs`.
    """

    infinitive: str
    with_te: str
    participle: str
    present: tuple[tuple[str, str], ...]
    final: str
    receiver: str
    informs: bool = False

    @property
    def passive_receiver(self) -> str:
        """The receiver in a passive clause, which may follow `dat`."""
        return _not_behind(_NOT_OF_SUBJECT) + _MARK if self.informs else self.receiver


def _not_behind(words: str) -> str:
    return "".join(rf"(?<!\b{word}\s)" for word in words.split())


def _right_behind(words: str) -> str:
    places = "|".join(rf"(?<=\b{word}\s)" for word in words.split())
    return f"(?:{places})"


_MARK = f"(?P<r>{RECEIVER})"
_NOT_OF_SUBJECT = (
    "van door in met bij aan naar voor over uit tot dan als namens tussen richting op of tegen jegens zoals die"
)
# Not the object of a preposition, nor the subject of a clause.
_OBJECT = _not_behind(f"{_NOT_OF_SUBJECT} dat waar") + _MARK
_TO_OR_OBJECT = f"(?:{_right_behind('aan naar richting bij')}|{_not_behind(f'{_NOT_OF_SUBJECT} dat waar')}){_MARK}"
TO = rf"(?:aan|naar|richting|tot)\s+{_MARK}"
"""A receiver to whom something is sent, behind the verb."""

_POSTED = r"(?:op\s+de\s+hoogte|in\s+kennis)"
_TOLD = any_of(
    "inzicht overzicht toelichting reactie antwoord uitsluitsel duidelijkheid helderheid informatie update beeld"
    " appreciatie uitleg terugkoppeling"
)
_MAY = r"(?:kunnen\s+|zullen\s+|laten\s+)?"
INFORM = Verb(
    infinitive=(
        rf"(?:{any_of('informeren berichten inlichten bijpraten laten_weten')}"
        rf"|{_POSTED}\s+(?:blijven\s+)?{any_of('stellen brengen houden')})"
    ),
    with_te=(
        rf"(?:te\s+{_MAY}{any_of('informeren berichten weten')}|in\s+te\s+{_MAY}lichten|bij\s+te\s+{_MAY}praten"
        rf"|{_POSTED}\s+te\s+{_MAY}{any_of('stellen brengen houden')})"
    ),
    participle=(
        rf"(?:{any_of('ge[iï]nformeerd ingelicht bijgepraat bericht')}"
        rf"|{_POSTED}\s+{any_of('gesteld gebracht gehouden')})"
    ),
    present=(
        (any_of("informeer informeert informeren bericht berichten"), ""),
        (any_of("stel stelt stellen breng brengt brengen houd hou houdt houden"), _POSTED),
        (any_of("laat laten"), "weten"),
    ),
    final=(
        rf"(?:{any_of('informeert? informeren berichten? inlichten?')}"
        rf"|{_POSTED}\s+{any_of('stelt? stellen brengt? brengen houdt? houden')})"
    ),
    receiver=_OBJECT,
    informs=True,
)
SEND = Verb(
    infinitive=(
        rf"(?:(?:toe|na|door|mee|op)?{any_of('sturen zenden')}|{_TOLD}\s+{any_of('geven bieden')}|"
        + any_of(
            "verzenden versturen aanbieden doen_toekomen toekomen toe_doen_komen voorleggen overleggen verstrekken"
            " verschaffen aanreiken nasturen indienen"
        )
        + ")"
    ),
    with_te=(
        rf"(?:te\s+{_MAY}"
        + any_of(
            "sturen zenden verzenden versturen overleggen verstrekken verschaffen doen_toekomen aanbieden voorleggen"
            " toesturen toezenden"
        )
        + rf"|(?:toe|na|door|mee|op)\s+te\s+{_MAY}{any_of('sturen zenden')}|aan\s+te\s+{_MAY}bieden"
        rf"|voor\s+te\s+{_MAY}leggen|toe\s+te\s+doen\s+komen|in\s+te\s+{_MAY}dienen"
        rf"|{_TOLD}\s+te\s+{_MAY}{any_of('geven bieden')})"
    ),
    participle=(
        rf"(?:(?:toe|na|door|mee|op)?{any_of('gestuurd gezonden')}|{_TOLD}\s+{any_of('gegeven geboden')}|"
        + any_of(
            "verzonden verstuurd aangeboden voorgelegd overgelegd verstrekt verschaft aangereikt ingediend"
            " ter_beschikking_gesteld"
        )
        + ")"
    ),
    present=(
        (any_of("stuur stuurt sturen zend zendt zenden verzend verzendt verzenden verstuur verstuurt verstrekt?"), ""),
        (any_of("bied biedt bieden"), "aan"),
        (any_of("leg legt leggen"), "voor"),
        (any_of("doe doet doen"), "toekomen"),
        (any_of("dien dient dienen"), "in"),
        (any_of("geef geeft geven"), _TOLD),
    ),
    final=(
        rf"(?:(?:toe)?{any_of('stuurt? sturen zendt? zenden')}|"
        + any_of(
            "verzendt? verstuurt? aanbiedt? aanbieden voorlegt? voorleggen doet?_toekomen toekomen_doet? verstrekt?"
        )
        + ")"
    ),
    receiver=_TO_OR_OBJECT,
)
SHARE = Verb(
    infinitive="delen",
    with_te=rf"te\s+{_MAY}delen",
    participle="gedeeld",
    present=((any_of("deel deelt delen"), ""),),
    final=any_of("deelt? delen"),
    receiver=_right_behind("met") + _MARK,
)
REPORT = Verb(
    infinitive=any_of(
        "rapporteren terugrapporteren terugkoppelen terugmelden presenteren melden meedelen mededelen verslag_doen"
        " verslag_uitbrengen"
    ),
    with_te=(
        rf"(?:te\s+{_MAY}{any_of('rapporteren presenteren melden')}"
        rf"|terug\s+te\s+{_MAY}{any_of('rapporteren koppelen melden')}|mee\s+te\s+delen|verslag\s+te\s+doen)"
    ),
    participle=any_of("gerapporteerd teruggekoppeld gepresenteerd gemeld meegedeeld verslag_gedaan"),
    present=((any_of("rapporteert? rapporteren presenteert?"), ""), (any_of("koppelt?"), "terug")),
    final=any_of("rapporteert? presenteert?"),
    receiver=_right_behind("aan richting naar") + _MARK,
)
VERBS = (INFORM, SEND, SHARE, REPORT)
