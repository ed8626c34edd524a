"""Who asks, in the ways documents of both chambers have written it since 2000, with the slips that people make.

Each form was written with what must come out before the parser first read it. The names of factions are those of the
project; where a form names one that nobody knows, that is reported, and nobody is put in its place.
"""

from __future__ import annotations

import pytest

from tests.parse.asking import NO_FACTION, QUESTIONS, UNLISTED, asked_by, doubted, understood

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
    # a second harvest
    ("het Kamerlid Omtzigt", "Omtzigt:-", (f"{NO_FACTION} Omtzigt",)),
    (
        "de leden Kröger, Van der Lee (beiden GroenLinks) en Van Raan (PvdD)",
        "Kröger:GroenLinks Van_der_Lee:GroenLinks Van_Raan:PvdD",
        (),
    ),
    ("het lid van Aalst (PVV)", "van_Aalst:PVV", ()),
    ("de leden Teeven/Weekers (VVD)", "Teeven:VVD Weekers:VVD", ()),
    ("het lid Kuzu(Denk)", "Kuzu:DENK", ()),
    ("het lid Pouw-Verweij (JA21)", "Pouw-Verweij:JA21", ()),
    ("het lid Van Kooten-Arissen (Groep Krol/vKA)", "Van_Kooten-Arissen:Groep_Krol/vKA", ()),
    ("de leden Bromet (Groen-Links) en Ouwehand (Partij voor de dieren)", "Bromet:GroenLinks Ouwehand:PvdD", ()),
    ("het lid Baudet (Forum voor democratie)", "Baudet:FVD", ()),
    ("het lid Gündoğan (lid Gündogan)", "Gündoğan:Lid_Gündoğan", ()),
    ("de leden Sneller c.s. (D66)", "Sneller:D66", ()),
    ("mw. Agema (PVV)", "Agema:PVV", ()),
    ("dhr. dr. Omtzigt (CDA)", "Omtzigt:CDA", ()),
    ("de heer mr. J.A. van Dijk (SP)", "J.A._van_Dijk:SP", ()),
    (
        "de leden Bushoff en Bikker (resp. GroenLinks-PvdA en ChristenUnie)",
        "Bushoff:GroenLinks-PvdA Bikker:ChristenUnie",
        (),
    ),
    ("de leden Van Wijngaarden en Sneller (VVD/D66)", "Van_Wijngaarden:VVD Sneller:D66", ()),
    (
        "de leden Kwint (SP), Westerveld (GroenLinks) en van den Hul(PvdA)",
        "Kwint:SP Westerveld:GroenLinks van_den_Hul:PvdA",
        (),
    ),
    ("het lid Gerkens (SP) en het lid Raven (OSF)", "Gerkens:SP Raven:OSF", ()),
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
    ("who", "words", "factions"),
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
def test_a_member_has_the_faction_that_is_named_anywhere(who: str, words: str, factions: tuple[str, ...]) -> None:
    found, problems = asked_by(who, words)
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert doubted(problems) == []


@pytest.mark.parametrize(
    "words",
    [
        "De leden Jansen (SP) en Jansen (VVD) vroegen dit eerder.",
        "Ook het lid Pieter Jansen (SP) en het lid Ada Jansen (VVD) vroegen dit.",
        "Ook het lid Janssen (SP) vroeg dit.",
    ],
)
def test_a_member_who_may_be_another_has_no_faction_and_is_doubted(words: str) -> None:
    found, problems = asked_by("het lid Jansen", words)
    assert [exchange.factions for exchange in found.exchanges] == [(), ()]
    assert doubted(problems) == [f"{NO_FACTION} Jansen"]


def test_members_keep_the_factions_of_their_own_where_first_names_distinguish_them() -> None:
    found, problems = asked_by(
        "de leden Jasper van Dijk en Gijs van Dijk", "De leden Gijs van Dijk (PvdA) en Jasper van Dijk (SP) weten dat."
    )
    assert found.front.factions == ("SP", "PvdA")
    assert doubted(problems) == []


@pytest.mark.parametrize(
    ("front", "factions"),
    [
        (
            ("Vragen van de leden\nSneller (D66) en\nVan der Plas (BBB) aan de Minister (ingezonden 3 maart 2025).",),
            ("D66", "BBB"),
        ),
        (
            ("Schriftelijke vragen van de leden:", "- Sneller (D66)", "- Van der Plas (BBB)", "aan de Minister"),
            ("D66", "BBB"),
        ),
        (("Hierbij stuur ik u de antwoorden op de vragen van het lid Jansen (SP) over de marine.",), ("SP",)),
        (
            ("Beantwoording vragen van Kamerleden Jansen (SP) en De Vries (PvdA-GL) over de marine.",),
            ("SP", "GroenLinks-PvdA"),
        ),
        (("Vragen van de fractie van GroenLinks aan de Minister (ingezonden 3 maart 2025).",), ("GroenLinks",)),
        (
            ("Vragen van de leden van de fracties van de VVD, het CDA en de SGP aan de Minister.",),
            ("VVD", "CDA", "SGP"),
        ),
    ],
)
def test_the_words_before_the_questions_name_who_asks(front: tuple[str, ...], factions: tuple[str, ...]) -> None:
    found, problems = understood(*front, *QUESTIONS, "Niets.")
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert doubted(problems) == []
