"""What a sentence asks, without the words with which it addresses the one who must answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.titles.asked_clauses import clauses, names_no_subject, quoted, sentence_goes_on
from tests.pace import Watch

LONGEST = 76


def asked(text: str, longest: int = LONGEST) -> list[str]:
    return [quoted(text, clause, longest) for clause in clauses(text) if clause.is_asked]


def stated(text: str) -> list[str]:
    return [quoted(text, clause, LONGEST) for clause in clauses(text) if not clause.is_asked]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("De leden van de VVD-fractie vragen of de brug open blijft.", "of de brug open blijft"),
        ("De leden van de fractie van het CDA vragen voorts hoe de brug open blijft.", "hoe de brug open blijft"),
        ("Ook vragen deze leden hoe de brug wordt betaald.", "hoe de brug wordt betaald"),
        ("Ten slotte willen zij weten wanneer de brug klaar is.", "wanneer de brug klaar is"),
        ("De leden van de SP-fractie vragen de Minister of hij de brug sluit.", "of hij de brug sluit"),
        ("Deze leden vragen de minister van Defensie waarom de brug sluit.", "waarom de brug sluit"),
        ("De leden van de D66-fractie stellen de vraag hoe de brug blijft.", "hoe de brug blijft"),
        ("Voorts informeren deze leden naar de kosten van de brug.", "de kosten van de brug"),
        ("Zij verzoeken de regering in te gaan op de kosten van de brug.", "de kosten van de brug"),
        ("Genoemde leden ontvangen graag een reactie op de brand in Zwolle.", "de brand in Zwolle"),
        ("Het lid van de Volt-fractie vraagt welke bruggen sluiten.", "welke bruggen sluiten"),
    ],
)
def test_the_askers_are_no_part_of_what_they_ask(text: str, clause: str) -> None:
    assert asked(text) == [clause]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Kan de minister aangeven hoeveel bruggen sluiten?", "hoeveel bruggen sluiten"),
        ("Kunt u nader toelichten waarom bruggen sluiten?", "waarom bruggen sluiten"),
        ("Kan de staatssecretaris van Defensie uitleggen wat een brug kost?", "wat een brug kost"),
        ("Kan worden toegelicht waarom de brug sluit?", "waarom de brug sluit"),
        ("Kunt u een overzicht geven van de bruggen in Zeeland?", "de bruggen in Zeeland"),
        ("Kan een overzicht worden gegeven van de bruggen in Zeeland?", "de bruggen in Zeeland"),
        ("Wat is uw reactie op de brand in Zwolle?", "de brand in Zwolle"),
        ("Hoe oordeelt u over de brand in Zwolle?", "de brand in Zwolle"),
        ("Hoe staat het met de brand in Zwolle?", "de brand in Zwolle"),
        ("Zo ja, welke bruggen sluiten eerder?", "welke bruggen sluiten eerder"),
        ("En welke bruggen sluiten eerder?", "welke bruggen sluiten eerder"),
        ("Bent u bereid te pleiten voor meer bruggen in Europa?", "meer bruggen in Europa"),
        ("Bent u bereid om, in navolging van Duitsland, de bruggen te sluiten?", "de bruggen te sluiten"),
        ("Bent u bereid samen met de minister van Defensie een brug te bouwen?", "een brug te bouwen"),
    ],
)
def test_the_formula_of_a_direct_question_is_no_part_of_it(text: str, clause: str) -> None:
    assert asked(text) == [clause]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zij vragen of hij kan toelichten waarom de brug sluit.", "waarom de brug sluit"),
    ],
)
def test_a_formula_behind_the_askers_is_left_out_as_well(text: str, found: str) -> None:
    assert asked(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Deelt u de mening dat oude bruggen mooi zijn?",
        "Deelt de regering de zorg van de ANWB dat oude bruggen roesten?",
        "Bent u het ermee eens dat oude bruggen roesten?",
        "Klopt het dat oude bruggen roesten?",
        "Klopt het bericht dat oude bruggen roesten?",
        "Is het waar dat oude bruggen roesten?",
        "Wat vindt u ervan dat oude bruggen roesten?",
        "Bent u bekend met het bericht dat oude bruggen roesten?",
        "Heeft u signalen ontvangen dat oude bruggen roesten?",
        "Kan de minister bevestigen dat ook oude bruggen roesten?",
        "Zou de regering de regels voor bruggen toe willen voegen aan de wet?",
    ],
)
def test_a_formula_without_which_the_words_read_as_a_fact_is_kept(text: str) -> None:
    assert asked(text) == [text]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Bent u bereid bruggen te schilderen?", "Bent u bereid bruggen te schilderen?"),
        ("Is de minister bereid om bruggen te schilderen?", "Is de minister bereid om bruggen te schilderen?"),
        ("Bent u voornemens de oude bruggen te schilderen?", "Bent u voornemens de oude bruggen te schilderen?"),
        ("De leden vragen of de minister bereid is bruggen te bouwen.", "of de minister bereid is bruggen te bouwen"),
        ("Bent u bereid deze bruggen te schilderen?", "deze bruggen te schilderen"),
        (f"Bent u bereid {'oude ' * 10}bruggen te schilderen?", f"{'oude ' * 10}bruggen te schilderen"),
    ],
    ids=["you", "the minister", "a plan", "behind askers", "what points back", "what is too long"],
)
def test_words_that_ask_for_a_will_are_kept_where_they_fit(text: str, clause: str) -> None:
    assert asked(text) == [clause]


def test_a_link_before_a_formula_that_is_kept_is_left_out() -> None:
    assert asked("Voorts, klopt het dat oude bruggen roesten?") == ["klopt het dat oude bruggen roesten"]


@pytest.mark.parametrize(
    "words",
    [
        "of de minister kan bevestigen dat de brug sluit",
        "of de regering de mening deelt dat bruggen mooi zijn",
        "of de minister erkent dat bruggen mooi zijn",
    ],
)
def test_it_is_kept_behind_the_askers_as_well(words: str) -> None:
    assert asked(f"Deze leden vragen {words}.") == [words]


def test_only_dat_is_left_of_a_formula_that_does_not_fit() -> None:
    text = "Klopt het dat de oude brug over de Maas bij Roermond en de nieuwe brug bij Venlo roesten?"
    assert asked(text, 80) == ["dat de oude brug over de Maas bij Roermond en de nieuwe brug bij Venlo roesten"]


@pytest.mark.parametrize("text", ["Wie betaalt de brug?", "Hoeveel bruggen zijn er in 2022 gesloten?"])
def test_a_question_without_formula_is_given_with_its_mark(text: str) -> None:
    assert asked(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Welke bruggen zijn er gesloten en wat kost dat?",
            ["Welke bruggen zijn er gesloten en wat kost dat?", "wat kost dat"],
        ),
        (
            "Zij vragen hoeveel bruggen er zijn gesloten en hoeveel daarvan in Zeeland liggen.",
            [
                "hoeveel bruggen er zijn gesloten en hoeveel daarvan in Zeeland liggen",
                "hoeveel daarvan in Zeeland liggen",
            ],
        ),
        (
            "Kunt u een lijst sturen van gesloten bruggen, en is die lijst openbaar?",
            ["een lijst sturen van gesloten bruggen, en is die lijst openbaar", "is die lijst openbaar"],
        ),
        (
            "Klopt het dat de bruggen gesloten zijn, en zo ja, sinds wanneer is dat zo?",
            [
                "Klopt het dat de bruggen gesloten zijn, en zo ja, sinds wanneer is dat zo?",
                "sinds wanneer is dat zo",
            ],
        ),
    ],
)
def test_a_further_question_in_a_sentence_is_one_of_its_own(text: str, parts: list[str]) -> None:
    assert asked(text) == parts


def test_a_further_question_is_shown_with_the_first_where_both_fit() -> None:
    text = "Welke bruggen zijn er gesloten en wat kost dat?"
    assert asked(text, 30)[0] == "Welke bruggen zijn er gesloten"


def test_askers_named_behind_or_within_a_question_are_no_part_of_it() -> None:
    assert asked("Wie betaalt de brug in Zwolle, zo vragen deze leden.") == ["Wie betaalt de brug in Zwolle"]
    text = "Kan de regering toelichten, zo vragen de leden van de NSC-fractie, hoe de brug wordt betaald?"
    assert asked(text)[-1] == "hoe de brug wordt betaald"


def test_what_is_quoted_is_no_question_and_ends_no_sentence() -> None:
    text = "Kent u het bericht «Wie betaalt de brug? En wanneer?» uit de krant?"
    assert asked(text) == ["het bericht «Wie betaalt de brug? En wanneer?» uit de krant"]


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de VVD-fractie lezen dat oude bruggen roesten.",
        "Deze leden vinden het jammer dat oude bruggen roesten.",
        "Zij constateren dat oude bruggen roesten.",
    ],
)
def test_a_statement_asks_nothing_and_loses_its_speakers(text: str) -> None:
    assert asked(text) == []
    assert stated(text) == ["dat oude bruggen roesten"]


@pytest.mark.parametrize(
    ("text", "points_back"),
    [
        ("Hoe beoordeelt u dit?", True),
        ("Wat wordt hieraan gedaan?", True),
        ("Welke gevolgen heeft deze maatregel?", True),
        ("Wat kost dit wetsvoorstel?", False),
        ("Wat kost een brug?", False),
        ("Acht u die meting zuiver?", True),
        ("Waarom is van dat aanbod geen gebruik gemaakt?", True),
        ("Wat kost een brug die open kan?", False),
        ("Zo ja, welke bruggen sluiten eerder?", True),
        ("Immers, oude bruggen roesten.", True),
        ("Wat gaat dit kabinet doen?", False),
        ("De leden van de VVD-fractie zijn blij met de brug.", True),
    ],
)
def test_words_for_what_was_said_before_are_seen(text: str, points_back: bool) -> None:
    assert clauses(text)[0].points_back is points_back


def test_where_a_document_is_to_be_found_is_left_out() -> None:
    text = "Zij vragen wat er is gebeurd met de motie over bruggen (Kamerstuk 28 807, nr. 271)."
    assert asked(text) == ["wat er is gebeurd met de motie over bruggen"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Kent u het bericht «De lange brug van Zwolle staat al weken open»?",
            "«De lange brug van Zwolle staat al weken open»",
        ),
        (
            "Kent u het bericht «De lange brug» en het bericht «De korte sluis van de stad»?",
            "het bericht «De lange brug»",
        ),
        (
            "Kent u het artikel «De lange brug van de stad Zwolle roest, nu ook al in de nacht»?",
            "De lange brug van de stad Zwolle roest",
        ),
    ],
)
def test_the_title_of_a_report_is_not_cut_where_it_can_be_shown_whole(text: str, shown: str) -> None:
    assert asked(text, 50) == [shown]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Kunt u, nu de winter komt, alle bruggen sluiten?", "alle bruggen sluiten"),
        ("Deze leden delen die zorg, maar vragen zich ook af hoe oude bruggen blijven.", "hoe oude bruggen blijven"),
        (
            "Zij vragen hem duidelijk te maken dat de sluis bepaalt wie vaart.",
            "duidelijk te maken dat de sluis bepaalt wie vaart",
        ),
    ],
)
def test_further_formulas_are_no_part_of_what_is_asked(text: str, clause: str) -> None:
    assert asked(text) == [clause]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("De leden van de VVD-fractie maken zich zorgen over het roesten van bruggen.", "het roesten van bruggen"),
        ("De aan het woord zijnde leden hebben kennisgenomen van de plannen voor bruggen.", "de plannen voor bruggen"),
        ("Deze leden zouden hierbij graag zien dat oude bruggen blijven.", "dat oude bruggen blijven"),
        ("Deze leden menen dat, ook bij storm, oude bruggen blijven.", "dat, ook bij storm, oude bruggen blijven"),
        ("Uit onderzoek van de ANWB blijkt dat oude bruggen roesten.", "dat oude bruggen roesten"),
        ("De regering schrijft dat oude bruggen roesten.", "dat oude bruggen roesten"),
        ("De suggestie van deze leden is om oude bruggen te schilderen.", "oude bruggen te schilderen"),
    ],
)
def test_what_speakers_worry_about_or_wish_loses_its_speakers(text: str, clause: str) -> None:
    assert stated(text) == [clause]


def test_a_sentence_goes_on_where_words_follow() -> None:
    text = "Wie betaalt de brug in Zwolle? Niemand."
    assert sentence_goes_on(text, text.index(" in"))
    assert not sentence_goes_on(text, text.index(" Niemand"))
    assert not sentence_goes_on(text, len(text))


def test_a_source_at_the_end_in_brackets_is_no_further_word() -> None:
    text = "Wat kost de brug (Kamerstuk 28 807, nr. 271)?"
    assert not sentence_goes_on(text, text.index(" ("))


def test_how_a_text_will_name_something_is_left_out_at_the_end() -> None:
    assert asked("Zij vragen wie betaalt voor de brug van Zwolle (hierna: de brug).") == [
        "wie betaalt voor de brug van Zwolle"
    ]


def test_the_number_of_a_note_is_no_part_of_a_question() -> None:
    assert asked("Kunt u zeggen wie de brug betaalt?1") == ["wie de brug betaalt"]


@pytest.mark.parametrize(
    ("words", "names_none"),
    [
        ("deze brief naar de Kamer te sturen", True),
        ("dat dit te lang duurt", True),
        ("hoe zij de brug openen", True),
        ("of de brug open blijft", False),
        ("hoe deze", True),
    ],
)
def test_words_that_begin_with_a_pointing_word_name_no_subject(words: str, *, names_none: bool) -> None:
    assert names_no_subject(words) is names_none


@given(st.text(alphabet="aBc .,?!:;«»“”'()dat of hoe vragen zij de minister kan 123\n", max_size=160))
def test_clauses_of_any_text_are_in_order_and_inside_it(text: str) -> None:
    end = 0
    for clause in clauses(text):
        assert end <= clause.span.start <= clause.span.end <= len(text)
        assert quoted(text, clause, LONGEST).rstrip("?") in text[clause.sentence.start :]
        end = clause.span.end


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de VVD-fractie vragen of " * 1000,
        "Kan de minister, zo vragen zij, aangeven, hoe dat, en wat " * 1000,
        "Kunt u aangeven of u kunt toelichten waarom " * 1000,
        "Wie betaalt? " * 2500,
    ],
)
def test_the_time_for_a_long_text_grows_with_its_length_only(text: str) -> None:
    watch = Watch()
    assert list(clauses(text))
    assert watch.seconds() < 4
