"""How those who answer speak: they may wonder, and they may only refer."""

from __future__ import annotations

import pytest

from generator.grammar.questions.answering import LONGEST_REFERRAL, only_refers, only_wonders, quotes_question
from generator.grammar.questions.asking import announces_questions, asks, points_back


@pytest.mark.parametrize(
    ("text", "wonders"),
    [
        ("Ik zie dit. Moet dit zo? Dat moet zo.", True),
        ("Het kabinet ziet dit. Waarom? Omdat het zo is.", True),
        ("Het kabinet ziet dit. Waarom?", False),
        ("Waarom is dit zo?", False),
        ("Ik zie dit. De leden van de VVD-fractie vragen dit.", False),
    ],
)
def test_who_answers_may_wonder_and_ends_with_a_statement(text: str, wonders: bool) -> None:
    assert only_wonders(text, after_answer=False) is wonders


def test_after_an_answer_anybody_may_wonder() -> None:
    text = "Moet dit zo? Dat moet zo."
    assert (only_wonders(text, after_answer=True), only_wonders(text, after_answer=False)) == (True, False)


def test_a_long_answer_says_something_itself() -> None:
    short = "Zie het antwoord op vraag 3."
    assert only_refers(short)
    assert not only_refers(" ".join([short] * LONGEST_REFERRAL))


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de fracties van VVD en D66 vragen waarom.",
        "Bij brief vragen de leden van de VVD-fractie waarom.",
        "De SP‑fractie vraagt waarom.",
        "Zij vragen waarom.",
        "Hebben de leden van de VVD-fractie gelijk? Zij vragen dat.",
    ],
)
def test_askers_who_ask(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bij de commissie hebben de fracties van VVD, D66 en SP vragen en opmerkingen ingediend.",
        "De leden van de fracties van VVD en SP hebben vragen gesteld.",
        "De fracties VVD en SP vragen en opmerkingen.",
        "Daarover hebben de leden van de fracties van VVD en SP vragen.",
        "Aan de minister leggen de leden van de VVD-fractie vragen voor.",
        "Door de leden van de fractie van de SP zijn vragen ingebracht.",
    ],
)
def test_askers_who_have_questions_do_not_ask_there(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text", ["Deze leden vragen", "Zij vragen", "Voorts vragen zij", "De aan het woord zijnde leden"]
)
def test_words_that_point_back(text: str) -> None:
    assert points_back(text)
    assert not points_back("De leden van de VVD-fractie vragen")


@pytest.mark.parametrize("text", ["Zij hebben nog enkele vragen.", "Zij vragen het volgende:", "De vragen luiden:"])
def test_words_that_announce_questions(text: str) -> None:
    assert announces_questions(text)
    assert not announces_questions("Zij hebben de brief gelezen.")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Iedere schipper krijgt een brief. Die bevat het antwoord op de vraag: wanneer mag ik door?", True),
        ("De gids is vernieuwd. Daarin is de vraag «Wat kost een ligplaats?» als eerste behandeld.", True),
        ("Er komt een peiling. Centraal staat de vraag “Bent u tevreden over de sluis?”", True),
        ('De folder is klaar. Op veel vragen staat daarin een antwoord, zoals "Waar meld ik mij?"', True),
        ("Dat volgt uit het onderzoek. Het begint met twee vragen: wie vaart er, en waarom?", True),
        ("De voorzitter houdt zich daarbij aan een vaste zin: «Wilt u nu gaan zitten?»", True),
        ("De enquête is kort. De belangrijkste vraag daarin luidt: «Vaart u vaker dan vorig jaar?»", True),
        ("Elke bezoeker krijgt op het formulier te lezen: “Hebt u iets aan te geven?”.", True),
        ("Bewoners werd gevraagd: «Voelt u zich veilig?»", True),
        ("De handleiding noemt als voorbeeld: „Waar was u die dag?” en „Wie was daarbij?”", True),
        # Those who ask
        ("Kunt u ingaan op de vraag van schippers: «Wanneer mag ik door?»", False),
        ("Hoe luidt het antwoord op de vraag «Wie betaalt dat?»", False),
        ("Onze eerste vraag luidt: «Wie betaalt dat?»", False),
        ("Graag een reactie op wat de krant schrijft: «Wie betaalt dat?»", False),
        ("De leden van de SP-fractie vragen letterlijk: «Wie betaalt dat?»", False),
        ("Dat roept een volgende kwestie op: «Wie betaalt dat?»", False),
        ("«Wie betaalt dat?»", False),
        ("De sluis is dicht. Dat roept de vraag op: wanneer gaat hij open?", False),
        ("De sluis is dicht. De vraag rijst: wie betaalt dat?", False),
        ("Kan de minister de vraag beantwoorden: wie betaalt dat?", False),
        ("De sluis is dicht. Klopt dat?", False),
        ("De folder stelt de vraag «Wat kost dat?» centraal. Waarom kost het iets?", False),
        ("De sluis is dicht. De leden van de VVD-fractie vragen: waarom?", False),
        ("De sluis is dicht.", False),
    ],
)
def test_a_statement_may_tell_of_a_question(text: str, quotes: bool) -> None:
    assert quotes_question(text) is quotes


@pytest.mark.parametrize("text", ["Zie A2.", "Zie A 12.", "Ik verwijs u naar A3.", "Zie ook V4 en A4."])
def test_an_answer_may_refer_by_the_letter_of_a_label(text: str) -> None:
    assert only_refers(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Ja, zie A2.", "A2.", "Op de A2 staat men stil."),
        "Daartoe zie ik, gelet op het antwoord op vraag 4, geen reden.",
        "Gelet op mijn antwoord zie ik daarvoor in deze vragen geen grond.",
        "Hierin zie ik geen taak, zoals vermeld in antwoord op vraag 2.",
        "Zie ik het goed, dan gaat deze vraag over geld.",
        "Voor een verbod zie ik na de beantwoording van vraag 1 geen ruimte.",
    ],
)
def test_what_says_something_is_no_referral(text: str) -> None:
    assert not only_refers(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("De leden van de PvdA-fractie hebben gevraagd wat onder taakvervulling wordt verstaan.", True),
        ("De leden van de fracties van VVD en D66 hebben de regering gevraagd of dat haalbaar is.", True),
        ("De leden van de SP-fractie hadden gevraagd waarom de brug dicht is.", True),
        ("Het lid van de OSF-fractie heeft gevraagd naar de kosten van de dijk.", True),
        ("Voorts hebben deze leden gevraagd hoeveel schepen er varen.", True),
        ("Ook hebben de leden van de CDA-fractie gevraagd om een nadere toelichting.", True),
        ("De leden van de VVD-fractie hebben daarom gevraagd.", False),
        ("De leden van de raad hebben uitstel gevraagd.", False),
        ("Ik heb de inspectie gevraagd of dat klopt.", False),
        ("Dat is wat de leden van de SP-fractie hebben gevraagd.", False),
    ],
)
def test_who_has_asked_something_asks_it(text: str, asked: bool) -> None:
    assert asks(text) is asked


_BEFORE = "Deze gedachte is overwogen. Eén loket is overzichtelijk."


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        (f"{_BEFORE} Een medewerker moet in één oogopslag kunnen zien: mag deze persoon dat doen?", True),
        (f"{_BEFORE} De inspecteur moet dan nagaan: is de brug veilig?", True),
        (f"{_BEFORE} Ouders zullen zich afvragen: wie betaalt dit?", True),
        (f"{_BEFORE} De rechter dient te beoordelen: is dit redelijk?", True),
        (f"{_BEFORE} Daarbij gaat het om: wie is eigenaar en wie beheert?", True),
        (f"{_BEFORE} De leden van de SP-fractie willen weten: wie betaalt dit?", False),
        (f"{_BEFORE} Kan de minister nagaan: wie betaalt dit?", False),
        (f"{_BEFORE} Deze leden moeten weten: wie betaalt dit?", False),
        (f"{_BEFORE} Het is dus zaak te weten: wie betaalt dit? Waarom is dat zo?", False),
        ("Een medewerker moet kunnen zien: mag dit?", False),
    ],
)
def test_what_others_ask_themselves_is_told_and_not_asked(text: str, tells: bool) -> None:
    assert quotes_question(text) is tells
