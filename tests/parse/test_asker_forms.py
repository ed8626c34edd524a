"""Who asks, in the ways documents of both chambers have written it since 2000, with the slips that people make.

Each form was written with what must come out before the parser first read it. The names of factions are those of the
project; where a form names one that nobody knows, that is told, and nobody is put in its place.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.model.sidecar import Sidecar
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.documents import FRONT, document, source_text

CONTENT = Path(__file__).parents[2] / "content"
ABOUT_ASKERS = (Code.UNLISTED_FACTION, Code.NO_FACTION)
UNLISTED, NO_FACTION = Code.UNLISTED_FACTION.label, Code.NO_FACTION.label


@cache
def knowledge() -> Knowledge:
    """The official lists, and all factions of the project."""
    found = load_knowledge(CONTENT, Problems())
    return found.model_copy(update={"topics": (), "glossary": ()})


def understood(*paragraphs: str) -> tuple[Consultation, tuple[Problem, ...]]:
    """A document, and what is doubtful about those who ask in it."""
    problems = Problems()
    found = parse(source_text(document(*paragraphs)), "made", knowledge(), Sidecar(), problems)
    return found, tuple(problem for problem in problems if problem.code in ABOUT_ASKERS)


def doubted(problems: tuple[Problem, ...]) -> list[str]:
    """The code and the words of each doubt."""
    return [f"{problem.code.label} {problem.quote}" for problem in problems]


QUESTIONS = ("Vraag 1", "Kent u het bericht?", "Antwoord 1", "Ja.", "Vraag 2", "Wat vindt u ervan?", "Antwoord 2")


def asked_by(who: str, last: str = "Niets.") -> tuple[Consultation, tuple[Problem, ...]]:
    """The printed answers to the questions of members."""
    title = f"Vragen van {who} aan de Minister van Defensie over de marine (ingezonden 3 maart 2025)."
    return understood(title, "Antwoord van Minister Brekelmans (Defensie) (ontvangen 12 maart 2025).", *QUESTIONS, last)


# Who asks, as the title has it; the members in order, with `-` those who have none; the doubts.
MEMBERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("het lid Sneller (D66)", "Sneller:D66", ()),
    # glued
    ("de leden Mutluer en vanDijk (CDA)", "Mutluer:CDA vanDijk:CDA", ()),
    ("het lid Jan vanDijk (CDA)", "Jan_vanDijk:CDA", ()),
    ("de leden Mutluer (GroenLinks-PvdA) en Jimmy vanDijk (SP)", "Mutluer:GroenLinks-PvdA Jimmy_vanDijk:SP", ()),
    ("de leden Tielen(VVD)en Diertens(D66)", "Tielen:VVD Diertens:D66", ()),
    ("de leden deVries en vander Plas (BBB)", "deVries:BBB vander_Plas:BBB", ()),
    # letters
    ("het lid Čović (SP)", "Čović:SP", ()),
    ("de leden Łapin (VVD) en Šimić (D66)", "Łapin:VVD Šimić:D66", ()),
    ("het lid Özütok (GroenLinks)", "Özütok:GroenLinks", ()),
    ("de leden İnan en Çelik (beiden DENK)", "İnan:DENK Çelik:DENK", ()),
    ("het lid Z\u030couz\u030celj (SP)", "Žouželj:SP", ()),
    ("het lid ’t Hoen (SP)", "’t_Hoen:SP", ()),
    ("het lid Van ’t Riet (D66)", "Van_’t_Riet:D66", ()),
    ("het lid d’Ancona (PvdA)", "d’Ancona:PvdA", ()),
    ("de leden D’Ancona (PvdA) en El Yassini (VVD)", "D’Ancona:PvdA El_Yassini:VVD", ()),
    # particles, first names, initials, titles
    ("het lid Van der Plas (BBB)", "Van_der_Plas:BBB", ()),
    ("de leden Belhaj, Sjoerdsma (beiden D66), Ploumen (PvdA)", "Belhaj:D66 Sjoerdsma:D66 Ploumen:PvdA", ()),
    ("de leden Agnes Mulder (CDA) en Kees van der Staaij (SGP)", "Agnes_Mulder:CDA Kees_van_der_Staaij:SGP", ()),
    ("de leden Van Raak (SP) en van Toorenburg (CDA)", "Van_Raak:SP van_Toorenburg:CDA", ()),
    ("het lid E. Ouwehand (PvdD)", "E._Ouwehand:PvdD", ()),
    ("mevrouw Van der Plas (BBB)", "Van_der_Plas:BBB", ()),
    ("de heer Wilders (PVV)", "Wilders:PVV", ()),
    ("Kamerlid Omtzigt (CDA)", "Omtzigt:CDA", ()),
    ("het Kamerlid Van Nispen (SP)", "Van_Nispen:SP", ()),
    ("lid Baudet (FVD)", "Baudet:FVD", ()),
    ("het SP-Kamerlid Van Dijk", "Van_Dijk:SP", ()),
    ("het lid Wilders van de PVV-fractie", "Wilders:PVV", ()),
    ("de leden Janssen (SP) en Koffeman (PvdD)", "Janssen:SP Koffeman:PvdD", ()),
    ("het lid Beckerman c.s. (SP)", "Beckerman:SP", ()),
    ("het lid Bisschop ( SGP )", "Bisschop:SGP", ()),
    ("het lid Agema [PVV]", "Agema:PVV", ()),
    ("de leden Tielen, (VVD) en Diertens, (D66)", "Tielen:VVD Diertens:D66", ()),
    # the case, spaces, dots and hyphens of a name
    ("het lid Kathmann (PvDA)", "Kathmann:PvdA", ()),
    ("het lid Kathmann (pvda)", "Kathmann:PvdA", ()),
    ("het lid Kathmann (P.v.d.A.)", "Kathmann:PvdA", ()),
    ("de leden Van Raak en Ulenbelt (beiden S.P.)", "Van_Raak:SP Ulenbelt:SP", ()),
    ("het lid Dassen (volt)", "Dassen:Volt", ()),
    ("het lid Klaver (Groen Links)", "Klaver:GroenLinks", ()),
    ("het lid Duyvendak (GROENLINKS)", "Duyvendak:GroenLinks", ()),
    ("het lid Segers (Christen Unie)", "Segers:ChristenUnie", ()),
    ("het lid Bikker (CU)", "Bikker:ChristenUnie", ()),
    ("het lid Thieme (Partij v.d. Dieren)", "Thieme:PvdD", ()),
    ("het lid Krol (50 PLUS)", "Krol:50PLUS", ()),
    ("het lid Pechtold (D 66)", "Pechtold:D66", ()),
    ("het lid Pechtold (D'66)", "Pechtold:D66", ()),
    ("het lid Eerdmans (JA 21)", "Eerdmans:JA21", ()),
    ("het lid Simons (bij1)", "Simons:BIJ1", ()),
    ("het lid Patijn (GL/PvdA)", "Patijn:GroenLinks-PvdA", ()),
    ("het lid Patijn (PvdA-GroenLinks)", "Patijn:GroenLinks-PvdA", ()),
    ("het lid Patijn (PvdA/GL)", "Patijn:GroenLinks-PvdA", ()),
    ("het lid Patijn (GroenLinks - PvdA)", "Patijn:GroenLinks-PvdA", ()),
    ("het lid Baudet (fractie Forum voor Democratie)", "Baudet:FVD", ()),
    ("het lid Baudet (FVD-fractie)", "Baudet:FVD", ()),
    # who forms a faction alone
    ("het lid Omtzigt (Omtzigt)", "Omtzigt:Lid_Omtzigt", ()),
    ("het lid Omtzigt (Lid-Omtzigt)", "Omtzigt:Lid_Omtzigt", ()),
    ("het lid Van Haga (groep-Van Haga)", "Van_Haga:Groep_Van_Haga", ()),
    ("het lid Van Haga (Van Haga)", "Van_Haga:Groep_Van_Haga", ()),
    ("het lid Otten (fractie Otten)", "Otten:Fractie-Otten", ()),
    # slips of one letter, and names that nobody knows
    ("het lid Wilders (PVVV)", "Wilders:PVV", (f"{UNLISTED} PVVV",)),
    ("het lid Klaver (GroenLink)", "Klaver:GroenLinks", (f"{UNLISTED} GroenLink",)),
    ("het lid Segers (ChrstenUnie)", "Segers:ChristenUnie", (f"{UNLISTED} ChrstenUnie",)),
    ("het lid Verdonk (TON)", "Verdonk:-", (f"{UNLISTED} TON",)),
    ("de leden Jansen (XYZ) en De Vries (VVD)", "Jansen:- De_Vries:VVD", (f"{UNLISTED} XYZ",)),
    (
        "de leden De Vries (VVD) en Jansen (Partij voor de Jeugd)",
        "De_Vries:VVD Jansen:-",
        (f"{UNLISTED} Partij voor de Jeugd",),
    ),
    ("het lid Jansen (PVD)", "Jansen:-", (f"{UNLISTED} PVD",)),
    ("het lid Jansen", "Jansen:-", (f"{NO_FACTION} Jansen",)),
    ("de leden De Vries (VVD) en Jansen", "De_Vries:VVD Jansen:-", (f"{NO_FACTION} Jansen",)),
)


def named(members: str) -> list[tuple[str, str]]:
    """`Van_Dijk:SP` as a name and a faction, empty for `-`."""
    pairs = (each.replace("_", " ").split(":") for each in members.split())
    return [(name, "" if faction == "-" else faction) for name, faction in pairs]


@pytest.mark.parametrize(("who", "members", "doubts"), MEMBERS, ids=[form[0] for form in MEMBERS])
def test_members_are_named_with_their_factions(who: str, members: str, doubts: tuple[str, ...]) -> None:
    found, problems = asked_by(who)
    expected = named(members)
    assert found.front.members == tuple(name for name, _ in expected)
    factions = tuple(dict.fromkeys(faction for _, faction in expected if faction))
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert found.front.factions == factions
    assert doubted(problems) == list(doubts)


@pytest.mark.parametrize(
    ("who", "said", "factions"),
    [
        ("het lid Jansen", "Ik verwijs naar de beantwoording van eerdere vragen van het lid Jansen (SP).", ("SP",)),
        ("het lid Jan Jansen", "Dat heb ik het lid Jansen (SP) eerder gemeld.", ("SP",)),
        ("de leden Jansen en De Vries", "De leden Jansen (SP) en De Vries (VVD) vroegen dit eerder.", ("SP", "VVD")),
        ("het lid vanDijk", "De heer Van Dijk (PvDA) vroeg dat in het debat.", ("PvdA",)),
        ("het lid Van Dijk", "Het lid Jasper van Dijk (SP) vroeg dat in het debat.", ("SP",)),
        ("het lid Jansen", "Het SP-Kamerlid Jansen vroeg dat in het debat.", ("SP",)),
        ("het lid Jansen", "De heer Jansen van de SP-fractie vroeg dat in het debat.", ("SP",)),
        ("het lid Ozturk", "Dit vroeg ook het lid Öztürk (DENK).", ("DENK",)),
    ],
)
def test_a_member_has_the_faction_that_is_named_anywhere(who: str, said: str, factions: tuple[str, ...]) -> None:
    found, problems = asked_by(who, said)
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert doubted(problems) == []


@pytest.mark.parametrize(
    "said",
    [
        "De leden Jansen (SP) en Jansen (VVD) vroegen dit eerder.",
        "Ook het lid Pieter Jansen (SP) en het lid Ada Jansen (VVD) vroegen dit.",
        "Ook het lid Janssen (SP) vroeg dit.",
    ],
)
def test_a_member_who_may_be_another_has_no_faction_and_is_doubted(said: str) -> None:
    found, problems = asked_by("het lid Jansen", said)
    assert [exchange.factions for exchange in found.exchanges] == [(), ()]
    assert doubted(problems) == [f"{NO_FACTION} Jansen"]


def test_members_keep_the_factions_of_their_own_where_first_names_tell_them_apart() -> None:
    found, problems = asked_by(
        "de leden Jasper van Dijk en Gijs van Dijk", "De leden Gijs van Dijk (PvdA) en Jasper van Dijk (SP) weten dat."
    )
    assert found.front.factions == ("SP", "PvdA")
    assert doubted(problems) == []


# The heading over questions; the factions, the doubts.
HEADINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Vragen en opmerkingen van de leden van de VVD-fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de vvd-fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de VVD fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de PvDA-fractie", ("PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de Groenlinks-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de Groen Links-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de Groen-Links-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de fractie van Groen Links", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de PvdA-GroenLinks-fractie", ("GroenLinks-PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de GL/PvdA-fractie", ("GroenLinks-PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de Christen Unie-fractie", ("ChristenUnie",), ()),
    ("Vragen en opmerkingen van de leden van de CU-fractie", ("ChristenUnie",), ()),
    ("Vragen en opmerkingen van de leden van de 50 PLUS-fractie", ("50PLUS",), ()),
    ("Vragen en opmerkingen van de leden van de D'66-fractie", ("D66",), ()),
    ("Vragen en opmerkingen van de leden van de SP‑fractie", ("SP",), ()),
    ("Vragen en opmerkingen van de leden van de SPfractie", ("SP",), ()),
    ("Vragen en opmerkingen van de leden van de Nieuw Sociaal Contract-fractie", ("NSC",), ()),
    ("Vragen en opmerkingen van de leden van de fractie van de Partij v.d. Dieren", ("PvdD",), ()),
    ("Vragen en opmerkingen van de fractie Partij voor de Dieren", ("PvdD",), ()),
    (
        "Vragen en opmerkingen van de leden van de fracties van VVD, Groenlinks en CU",
        ("VVD", "GroenLinks", "ChristenUnie"),
        (),
    ),
    ("Vragen en opmerkingen van de leden van de fracties van PvdA en GroenLinks", ("PvdA", "GroenLinks"), ()),
    ("VRAGEN EN OPMERKINGEN VAN DE LEDEN VAN DE VOLT-FRACTIE", ("Volt",), ()),
    ("Inbreng van de leden van de fractie van volt", ("Volt",), ()),
    ("Vragen en opmerkingen van het lid Omtzigt", ("Lid Omtzigt",), ()),
    ("Vragen en opmerkingen van het Lid-Omtzigt", ("Lid Omtzigt",), ()),
    ("Vragen en opmerkingen van de leden van de groep-Van Haga", ("Groep Van Haga",), ()),
    ("Vragen en opmerkingen van de leden van de groep van Haga", ("Groep Van Haga",), ()),
    ("Vragen en opmerkingen van de leden van de fractie-Otten", ("Fractie-Otten",), ()),
    ("Vragen en opmerkingen van het lid Jansen (PvDA)", ("PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de PVVV-fractie", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("Vragen en opmerkingen van de leden van de GroenLink-fractie", ("GroenLinks",), (f"{UNLISTED} GroenLink",)),
    ("Vragen en opmerkingen van de leden van de CDDA fractie", ("CDA",), (f"{UNLISTED} CDDA",)),
    ("Vragen en opmerkingen van de leden van de XYZ-fractie", (), (f"{UNLISTED} XYZ",)),
    (
        "Vragen en opmerkingen van de leden van de fractie van de Partij voor de Jeugd",
        (),
        (f"{UNLISTED} Partij voor de Jeugd",),
    ),
    ("Vragen en opmerkingen van het lid Jansen (XYZ)", (), (f"{UNLISTED} XYZ",)),
    ("Vragen en opmerkingen van het lid Jansen", (), (f"{NO_FACTION} Jansen",)),
)


@pytest.mark.parametrize(("heading", "factions", "doubts"), HEADINGS, ids=[form[0] for form in HEADINGS])
def test_a_heading_names_who_asks_under_it(heading: str, factions: tuple[str, ...], doubts: tuple[str, ...]) -> None:
    found, problems = understood(FRONT, heading, *QUESTIONS, "Niets.")
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert doubted(problems) == list(doubts)


# How a question opens that follows one of the VVD under a theme; the factions, the doubts.
OPENINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("De leden van de pvda-fractie vragen hoe dit zit.", ("PvdA",), ()),
    ("De PvDA-fractie wil weten hoe dit zit.", ("PvdA",), ()),
    ("De CDA fractie wil weten hoe dit zit.", ("CDA",), ()),
    ("De leden van de fractie van Groen Links vragen hoe dit zit.", ("GroenLinks",), ()),
    ("De leden van de fracties van D66 en de Christen Unie vragen hoe dit zit.", ("D66", "ChristenUnie"), ()),
    ("Graag vernemen de leden van de sgp-fractie hoe dit zit.", ("SGP",), ()),
    ("De fractieleden van GL en CU vragen hoe dit zit.", ("GroenLinks", "ChristenUnie"), ()),
    ("De leden van de D66-fractie vragen, mede namens de SGP fractie, hoe dit zit.", ("D66", "SGP"), ()),
    ("Het is de leden van de SP-fractie opgevallen dat dit zo is. Waarom is dat?", ("SP",), ()),
    ("Met zorg hebben de leden van de Volt-fractie dit gelezen. Waarom is dat?", ("Volt",), ()),
    ("Het lid Sneller (D66) vraagt hoe dit zit.", ("D66",), ()),
    ("De leden Van Dijk en Beckerman (beiden SP) vragen hoe dit zit.", ("SP",), ()),
    ("De leden van de PVVV-fractie vragen hoe dit zit.", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("Graag vernemen de leden van de PVVV-fractie hoe dit zit.", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("De leden van de XYZ-fractie vragen hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Voorts vragen de leden van de XYZ-fractie hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Graag vernemen de leden van de fractie van XYZ hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Het lid Jansen (XYZ) vraagt hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    # Others are spoken of, and do not ask.
    ("Kan de minister ingaan op het voorstel van de leden van de CDA-fractie?", ("VVD",), ()),
    ("Kan de minister ingaan op de motie van het lid Sneller (D66)?", ("VVD",), ()),
    ("Deelt de minister de kritiek van de XYZ-fractie?", ("VVD",), ()),
    ("Hoeveel volt staat er op het net? Denk daarbij aan 230 Volt.", ("VVD",), ()),
    ("Deze leden vragen ook hoe dit zit met de steun door de leden van de PVV-fractie.", ("VVD",), ()),
)


@pytest.mark.parametrize(("opening", "factions", "doubts"), OPENINGS, ids=[form[0] for form in OPENINGS])
def test_a_question_names_who_asks_it(opening: str, factions: tuple[str, ...], doubts: tuple[str, ...]) -> None:
    before = ("Vraag 1", "De leden van de VVD-fractie vragen waarom dit zo is.", "Antwoord 1", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", *before, "Vraag 2", opening, "Antwoord 2", "Zo zit het.")
    assert [exchange.factions for exchange in found.exchanges] == [("VVD",), factions]
    assert doubted(problems) == list(doubts)


@pytest.mark.parametrize(
    ("label", "factions", "doubts"),
    [
        ("Vraag 1 (VVD)", ("VVD",), []),
        ("Vraag 1 (PvDA)", ("PvdA",), []),
        ("Vraag 1 (Groen Links)", ("GroenLinks",), []),
        ("Vraag 1 (PVVV)", ("PVV",), [f"{UNLISTED} PVVV"]),
        ("Vraag van het lid Jansen (pvda):", ("PvdA",), []),
        ("Vraag van het lid Jansen (XYZ):", (), [f"{UNLISTED} XYZ"]),
        ("Vraag van de leden van de PvDA-fractie:", ("PvdA",), []),
    ],
)
def test_a_label_names_who_asks(label: str, factions: tuple[str, ...], doubts: list[str]) -> None:
    found, problems = understood(FRONT, "Zuivel en vee", label, "Waarom is dit zo?", "Antwoord:", "Daarom.")
    assert [exchange.factions for exchange in found.exchanges] == [factions]
    assert doubted(problems) == doubts


INTRODUCTIONS = (
    "De leden van de fracties van VVD, D66 en SP hebben vragen gesteld over de brief.",
    "Bij de commissie hebben de fracties van VVD, D66 en SP vragen en opmerkingen ingediend.",
    "Binnen de commissie hebben de leden van de fracties van VVD, D66 en SP enkele vragen over de brief.",
    "Door de leden van de VVD-fractie, de D66-fractie en de SP-fractie zijn vragen gesteld over de brief.",
    "De leden van de VVD-fractie hebben de brief gelezen. De leden van de SP-fractie hebben die ook gelezen.",
)


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_an_introduction_of_several_factions_is_no_question_and_gives_none_to_one_of_them(introduction: str) -> None:
    asked = ("De leden van de D66-fractie vragen waarom dit zo is.", "Antwoord", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", introduction, *asked)
    assert [exchange.factions for exchange in found.exchanges] == [("D66",)]
    assert doubted(problems) == []


@pytest.mark.parametrize(
    "introduction",
    [
        INTRODUCTIONS[4],
        "De leden van de VVD-fractie hebben de brief gelezen.\n\nDe leden van de SP-fractie hebben de brief gelezen.",
    ],
)
def test_after_what_several_said_apart_a_question_that_names_nobody_is_doubted(introduction: str) -> None:
    turns = ("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", introduction, *turns)
    assert [exchange.factions for exchange in found.exchanges] == [()]
    assert doubted(problems) == [f"{NO_FACTION} Vraag 1"]


def test_many_questions_without_a_faction_are_one_doubt() -> None:
    named_one = ("Vraag 1", "De leden van de VVD-fractie vragen waarom.", "Antwoord 1", "Daarom.")
    found, problems = understood(
        FRONT,
        "Vragen en antwoorden",
        "Geld",
        *(text for n in range(1, 6) for text in (f"Vraag {n}", "Waarom is dit zo?", f"Antwoord {n}", "Daarom.")),
        "Vragen van de leden van de VVD-fractie",
        *(text.replace("1", "6") for text in named_one),
    )
    assert [exchange.factions for exchange in found.exchanges] == [()] * 5 + [("VVD",)]
    assert doubted(problems) == [f"{NO_FACTION} Vraag 1"]
    assert "5" in problems[0].message


@pytest.mark.parametrize(
    "front",
    [
        ("LIJST VAN VRAGEN EN ANTWOORDEN", FRONT),
        (FRONT,),
        ("De vaste commissie voor Defensie heeft enkele feitelijke vragen aan de minister voorgelegd.",),
    ],
)
def test_a_document_whose_form_names_no_faction_is_no_doubt(front: tuple[str, ...]) -> None:
    found, problems = understood(*front, *QUESTIONS, "Niets.")
    assert [exchange.factions for exchange in found.exchanges] == [(), ()]
    assert doubted(problems) == []
