"""The words around a day tell what it is the day of; days of other letters and meetings are of nothing."""

from __future__ import annotations

import pytest

from generator.grammar.dates.dated_sentences import announces_date, dated, follows_place, names_your_letter

DAY = "6 mei 2025"


def key(sentence: str) -> str | None:
    before, _, after = sentence.partition(DAY)
    return dated(before, after)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (f"De vragen zijn op {DAY} aan de minister voorgelegd.", "asked"),
        (f"Op {DAY} zijn de vragen aan de staatssecretaris toegezonden.", "asked"),
        (f"Op {DAY} hebben de leden A en B mij schriftelijke vragen gesteld over geld.", "asked"),
        (f"de vragen over de begroting, die ik op {DAY} heb ontvangen.", "asked"),
        (f"de vragen die de commissie heeft gesteld in het schriftelijk overleg van {DAY}", "asked"),
        (f"hebben op {DAY} een brief gestuurd aan de Minister", "asked"),
        (f"de vragen die de commissie bij e-mail van {DAY} heeft voorgelegd naar aanleiding van de brief", "asked"),
        (f"de vragen die uw commissie mij per mail van {DAY} heeft gesteld", "asked"),
        (f"Bij schrijven van {DAY} heeft de commissie vragen aan mij voorgelegd", "asked"),
        (f"Bij brief van {DAY} heeft de minister deze vragen, die op 3 april zijn voorgelegd, beantwoord.", "answered"),
        (f"Bij brief van 9 juni heeft de minister deze vragen, die op {DAY} zijn voorgelegd, beantwoord.", "asked"),
        (
            f"Per brief van {DAY} hebben de staatssecretarissen de eerder aan hen voorgelegde vragen beantwoord.",
            "answered",
        ),
        (f"Bij brief van {DAY} heeft het kabinet op de vragen die de leden hebben gesteld geantwoord.", "answered"),
        (f"In zijn brief van {DAY} heeft de Minister van Defensie de vragen, gesteld in mei, beantwoord.", "answered"),
        (
            f"Bij brief van {DAY} heeft de commissie vragen aan de minister voorgelegd, die nog niet zijn beantwoord.",
            "asked",
        ),
        (f"Bij e-mailbericht van {DAY} zijn ze beantwoord.", "answered"),
        (f"Per e-mail d.d. {DAY} zijn de vragen beantwoord.", "answered"),
        (f"Bij brief d.d. {DAY} zijn ze beantwoord.", "answered"),
        (f"De minister heeft deze vragen beantwoord bij brieven van {DAY}", "answered"),
        (f"De Ministers hebben op {DAY} gereageerd.", "answered"),
        (f"(ontvangen: {DAY})", "answered"),
        (f"Ontvangen op {DAY}", "answered"),
        (f"De minister heeft bij brief van {DAY} op de vragen gereageerd.", "answered"),
        (f"Hierbij beantwoord ik de vragen van het lid Sneller (D66) gesteld op {DAY}.", "asked"),
        (f"de antwoorden op de vragen van de leden Sneller en Bos, gesteld op {DAY}, over geld", "asked"),
        (f"Vragen gesteld op {DAY} door het lid Sneller", "asked"),
        (f"Beantwoording Kamervragen van het lid Sneller (D66) van {DAY} over geld", "asked"),
        (f"Antwoord op vragen van de leden Sneller en Bos (beiden D66) van {DAY} inzake dijken", "asked"),
        (f"Met belangstelling las ik uw vragen van {DAY} over geld.", "asked"),
        (f"vragen van het lid Sneller over het bericht van {DAY} over geld", None),
        (f"vragen van het lid Sneller naar aanleiding van het debat van {DAY} over geld", None),
        (f"de eerdere vragen van het lid Sneller van {DAY} over geld", None),
        (f"De vragen van het lid Sneller, gesteld op {DAY}, heb ik al beantwoord.", None),
        (f"De leden vragen naar het debat, gehouden op {DAY}.", None),
        (f"Vastgesteld: {DAY}", "adopted"),
        (f"In de brief van {DAY} heeft de minister de Kamer ingelicht.", None),
        (f"Bij brief van {DAY} heeft de minister de Kamer ingelicht over geld.", None),
        (f"over de brief van {DAY} inzake het verslag", None),
        (f"De bijeenkomst is op {DAY} in Turkije.", None),
        (f"De uitstelbrief van {DAY}.", None),
        (f"het debat op {DAY} over geld", None),
        (f"In uw brief van {DAY} hebben de leden A en B vragen gesteld over geld.", "asked"),
        (f"Bij brief van {DAY} zijn de vragen beantwoord die de leden hebben gesteld.", "answered"),
        (f"De leden hebben kennisgenomen van uw brief van {DAY} over geld.", None),
        (f"De commissie heeft uw brief van {DAY} inzake dijken besproken.", None),
        (f"In uw brief van {DAY} heeft u antwoord gegeven op de vragen die deze leden hebben gesteld.", None),
        (f"In uw brief van {DAY} gaat u in op de vragen van deze leden.", None),
        (f"De leden danken u voor uw brief van {DAY}, waarin u de vragen over geld beantwoordt.", None),
        (f"Naar aanleiding van uw brief van {DAY} hebben de leden de volgende vragen.", None),
        (f"Hierbij beantwoord ik de vragen die de commissie bij brief van {DAY} aan mij heeft voorgelegd.", "asked"),
        (
            f"antwoorden op de vragen welke zij in haar brief van {DAY} aan de minister van Defensie heeft gesteld.",
            "asked",
        ),
        (f"antwoorden op de vragen die uw commissie mij per brief van {DAY} heeft toegezonden.", "asked"),
        (
            f"De vragen die de leden in hun schrijven d.d. {DAY}, kenmerk 12, hebben opgenomen, beantwoord ik nu.",
            "asked",
        ),
        (f"Hierbij antwoord ik op de door de commissie in haar brief van {DAY} gestelde vragen.", "asked"),
        (f"Ik ga in op de mij voorgelegde vragen bij brief van {DAY}.", "asked"),
        (f"Zij zijn, met de door de minister bij brief van {DAY} gegeven antwoorden, hieronder afgedrukt.", "answered"),
        (f"met de op {DAY} door de staatssecretaris gegeven antwoorden", "answered"),
        (f"alsmede de daarop op {DAY} gegeven antwoorden", "answered"),
        (f"en de bij brief van {DAY} ontvangen antwoorden", "answered"),
        (f"met de per brief van {DAY} verstrekte antwoorden", "answered"),
        (f"De leden danken voor de op {DAY} gegeven toelichting.", None),
        (f"De vragen die de leden stelden over de brief van {DAY} zijn beantwoord.", None),
        (f"De vragen die ik in mijn brief van {DAY} heb beantwoord, zijn gesteld door de leden.", None),
        (f"De antwoorden op vragen die bij brief van {DAY} zijn beantwoord, zijn aan de Kamer gezonden.", "answered"),
    ],
)
def test_what_a_day_is_of(sentence: str, told: str | None) -> None:
    assert key(sentence) == told


@pytest.mark.parametrize(
    ("line", "announces"), [("Datum", True), ("Datum:", True), ("Datum en tijd", False), ("", False)]
)
def test_a_line_that_announces_a_day(line: str, announces: bool) -> None:
    assert announces_date(line) is announces


@pytest.mark.parametrize(
    ("before", "after", "follows"),
    [
        ("Den Haag, ", "", True),
        ("’s-Gravenhage, ", ".", True),
        ("In Den Haag, ", "", False),
        ("Den Haag, ", " is", False),
    ],
)
def test_a_day_after_the_place_heads_a_letter(before: str, after: str, follows: bool) -> None:
    assert follows_place(before, after) is follows


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Naar aanleiding van uw brief van 6 mei 2025 bericht ik u als volgt.", True),
        ("In de brief van uw Kamer van 6 mei 2025 staan vragen.", True),
        ("Uw brief d.d. 6 mei is ontvangen.", True),
        ("In mijn brief van 6 mei 2025 staat meer.", False),
        ("De brief van de Kamer is gelezen.", False),
    ],
)
def test_a_letter_of_those_it_is_written_to(text: str, names: bool) -> None:
    assert names_your_letter(text) is names


@pytest.mark.parametrize(
    "sentence",
    [
        f"de antwoorden op de vragen die de vaste commissie mij bij brief van {DAY} heeft voorgelegd over dijken.",
        f"de vragen die de commissie bij brief d.d. {DAY} aan mij heeft gesteld.",
        f"De vragen die uw Kamer per brief van {DAY} over de dijken voorgelegd heeft, beantwoord ik hierbij.",
        f"Hierbij zend ik u mijn reactie op de vragen die deze fracties mij in hun brief van {DAY} hebben gesteld.",
        f"het antwoord op de Kamervragen die u mij bij brief van {DAY} (kenmerk 2025Z1) hebt toegezonden",
        f"de aanvullende vragen, welke de leden bij brief van {DAY} jl. stelden",
    ],
)
def test_the_day_of_the_letter_with_questions_may_stand_after_them(sentence: str) -> None:
    assert key(sentence) == "asked"


@pytest.mark.parametrize(
    "sentence",
    [
        f"de vragen die de minister bij brief van {DAY} heeft beantwoord",
        f"de vragen die de minister bij brief van {DAY} heeft doorgestuurd",
        f"de vragen over het voorstel dat bij brief van {DAY} naar de Kamer ging",
    ],
)
def test_a_letter_after_questions_that_puts_them_to_nobody_is_another(sentence: str) -> None:
    assert key(sentence) != "asked"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Met uw brief van {DAY} (kenmerk 2025D1) heeft de commissie mij verzocht enkele vragen te beantwoorden.",
        f"Bij brief van {DAY} hebben de leden mij gevraagd om antwoord op nadere vragen.",
        f"In haar brief van {DAY} heeft de commissie ons verzocht te reageren op een aantal vragen over de begroting.",
        f"Op {DAY} heeft de vaste commissie mij gevraagd schriftelijke vragen over het jaarverslag te beantwoorden.",
        f"Per brief d.d. {DAY}, kenmerk 12-34, had uw commissie mij uitgenodigd in te gaan op de vragen van de leden.",
        f"Met uw brief van {DAY} hebt u mij verzocht om beantwoording van de vragen die zijn opgekomen.",
        f"Bij brief van {DAY} is mij verzocht de Kamervragen van de leden te beantwoorden.",
    ],
)
def test_the_day_on_which_answers_were_requested(sentence: str) -> None:
    assert key(sentence) == "asked"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Bij brief van {DAY} heeft de minister verzocht om uitstel om de vragen te beantwoorden.",
        f"Bij brief van {DAY} heeft de minister gevraagd welke vragen hij moet beantwoorden.",
        f"Op {DAY} heeft de gemeente mij verzocht een bijdrage te betalen.",
        f"Op {DAY} hebben bewoners gevraagd om een nieuwe brug.",
        f"Bij brief van {DAY} is verzocht om uitstel voor het beantwoorden van de vragen.",
    ],
)
def test_a_day_of_another_request_is_none_of_questions(sentence: str) -> None:
    assert key(sentence) != "asked"
