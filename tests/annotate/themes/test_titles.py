"""The words of each question that are its title: linked nouns, or the words that ask."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.annotate.themes.titles import annotate_titles
from generator.grammar.sentences.shortening import LONGEST_SHOWN
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import Faction, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation, knowledge
from tests.pace import Watch

KEY, ASKED = AnnotationKind.KEY_PHRASE, AnnotationKind.ASKED


def titles(made: Consultation, known: Knowledge | None = None) -> dict[str, tuple[AnnotationKind, str]]:
    """The kind and the words of the annotation of each exchange."""
    found: dict[str, tuple[AnnotationKind, str]] = {}
    for annotation in annotate_titles(made, known or knowledge(), Problems()):
        assert annotation.block is not None
        assert annotation.span is not None
        text = made.text(annotation.block)
        assert text[annotation.span.start : annotation.span.end] == annotation.target
        assert annotation.exchange not in found
        found[annotation.exchange or ""] = (annotation.kind, annotation.target)
    return found


def title(question: str, answer: str = "Nee.") -> tuple[AnnotationKind, str]:
    (found,) = titles(consultation((question, answer))).values()
    return found


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Hoe gaat u de toenemende wachttijden in de jeugdzorg aanpakken?", "toenemende wachttijden in de jeugdzorg"),
        ("Wat waren de uitgaven voor onderhoud van kazernes in 2022?", "uitgaven voor onderhoud van kazernes"),
        ("Wat vindt u van de subsidie voor kleine molens?", "subsidie voor kleine molens"),
        ("De leden van de VVD-fractie vragen naar de gevolgen voor de binnenvaart.", "gevolgen voor de binnenvaart"),
        ("Welke maatregelen neemt u tegen overlast door jachten op de Vecht?", "overlast door jachten op de Vecht"),
        (
            "Kent u het bericht «Molen staat stil door gebrek aan wind»?",
            "bericht «Molen staat stil door gebrek aan wind»",
        ),
        (
            "Bent u bekend met het rapport ‘De stille molen’ van Vereniging Molens?",
            "rapport ‘De stille molen’ van Vereniging Molens",
        ),
    ],
)
def test_linked_nouns_at_the_beginning_of_what_is_asked_are_the_title(question: str, words: str) -> None:
    assert title(question) == (KEY, words)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "De leden van de SP-fractie vragen ten slotte of het register openbaar wordt.",
            "of het register openbaar wordt",
        ),
        (
            "Wat vindt u ervan dat kinderen in deze mijnen werken?",
            "Wat vindt u ervan dat kinderen in deze mijnen werken?",
        ),
        ("Voorts willen zij weten wanneer de wet wordt geëvalueerd.", "wanneer de wet wordt geëvalueerd"),
        (
            "Kan de minister bevestigen dat steigers ook voor hulpdiensten toegankelijk zijn?",
            "Kan de minister bevestigen dat steigers ook voor hulpdiensten toegankelijk zijn?",
        ),
        (
            "Bent u bereid met de sector een werkgroep in te stellen?",
            "Bent u bereid met de sector een werkgroep in te stellen?",
        ),
        ("Wie betaalt de sanering?", "Wie betaalt de sanering?"),
        ("Kunt u deze vragen afzonderlijk beantwoorden?", "deze vragen afzonderlijk beantwoorden"),
    ],
)
def test_else_the_words_that_ask_are_marked_without_their_formula(question: str, words: str) -> None:
    assert title(question) == (ASKED, words)


@pytest.mark.parametrize(
    "question",
    [
        "Bent u bereid samen met de minister van Onderwijs, Cultuur en Wetenschap een noodfonds in te stellen?",
        "De leden van de VVD-fractie vragen of de Algemene Rekenkamer daarover heeft geadviseerd.",
        "Vragen deze leden in het jaarverslag naar de regering?",
        "Wat gaat de NVWA doen?",
        "Wilt u deze vragen beantwoorden vóór het debat over de zeehaven van Delfzijl?",
        "Welke rol ziet u in de tussentijd voor de huisarts?",
        "Klopt het dat ondernemers verdwijnen?",
        "Wordt Europese steun verwacht?",
    ],
)
def test_no_name_kind_of_document_adjective_or_bare_noun_is_a_title(question: str) -> None:
    kind, _ = title(question)
    assert kind is ASKED


def test_a_second_question_gives_the_title_only_where_the_first_says_nothing() -> None:
    first = "Hoe staat het met de renovatie van de Afsluitdijk? Hoe zit het met de sluizen bij Kornwerderzand?"
    assert title(first) == (KEY, "renovatie van de Afsluitdijk")
    assert title("Waarom is dat zo? Hoe staat het met de renovatie van de Afsluitdijk?") == (
        KEY,
        "renovatie van de Afsluitdijk",
    )


def test_a_statement_gives_the_title_where_the_question_only_points_back() -> None:
    question = "De leden van de VVD-fractie lezen dat verslechtering van heide niet is uitgesloten. Wat doet u daaraan?"
    assert title(question) == (ASKED, "dat verslechtering van heide niet is uitgesloten")


def test_the_opinion_of_a_faction_is_no_title_where_it_asks_something_else() -> None:
    question = (
        "De leden van de PVV-fractie zien het fonds als verspilling van belastinggeld. Kan de Minister bevestigen dat"
        " dit geld voor lastenverlichting in Nederland kan worden gebruikt?"
    )
    assert "verspilling" not in title(question)[1]


def test_what_the_whole_document_is_about_sets_no_question_apart() -> None:
    questions = [
        ("Hoeveel scholen in Zeeland wachten op een aansluiting?", "Tien."),
        ("Wat kost dat voor scholen in Drenthe?", "Veel."),
        ("Wat zijn scholen met zonnepanelen op het dak van hun gymzaal in dat geval kwijt?", "Niets."),
    ]
    found = titles(consultation(*questions))
    assert len({words for _, words in found.values()}) == 3
    assert all(words.casefold() != "scholen" for _, words in found.values())


def test_words_of_the_title_of_the_document_say_little() -> None:
    made = consultation(("Hoe zit het met de wachtlijsten voor scholen?", "."))
    about = replace(made, front=replace(made.front, title="Wachtlijsten voor scholen"))
    assert titles(made) == {"vraag-1": (KEY, "wachtlijsten voor scholen")}
    assert titles(about)["vraag-1"] != (KEY, "wachtlijsten voor scholen")


def test_two_questions_never_have_the_same_nouns_for_a_title() -> None:
    asked = (
        "Hoe staat het met de renovatie van de Afsluitdijk?",
        "Waarom is de renovatie van de Afsluitdijk uitgesteld?",
    )
    found = titles(consultation(*((question, "Veel.") for question in asked)))
    assert found["vraag-1"] == (KEY, "renovatie van de Afsluitdijk")
    assert found["vraag-2"] == (ASKED, asked[1])


def test_the_answer_plays_no_part() -> None:
    assert title("Wat vindt u daarvan?", "De renovatie van de Afsluitdijk is duur.") == (ASKED, "Wat vindt u daarvan?")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "Kan de minister bevestigen dat het toezicht op de sluizen tekortschiet?",
            "Kan de minister bevestigen dat het toezicht op de sluizen tekortschiet?",
        ),
        (
            "Waarom is de subsidie voor kleine molens niet verlengd?",
            "Waarom is de subsidie voor kleine molens niet verlengd?",
        ),
        (
            "Wie betaalt de vertraging van de aanleg van de brug?",
            "Wie betaalt de vertraging van de aanleg van de brug?",
        ),
    ],
)
def test_linked_nouns_are_no_title_where_they_leave_out_what_is_said_of_them(question: str, words: str) -> None:
    assert title(question) in ((ASKED, words), (KEY, words))


def test_words_that_ask_are_shown_whole_up_to_the_limit() -> None:
    question = (
        "Kunt u aangeven wanneer u bent ingelicht over het voornemen van het bestuur om de spoedeisende hulp in de"
        " nachtelijke uren te sluiten?"
    )
    assert title(question) == (ASKED, question.removeprefix("Kunt u aangeven ").removesuffix("?"))


def test_words_that_point_back_give_way_to_the_statement_that_names_what_is_meant() -> None:
    question = (
        "De leden van de VVD-fractie lezen dat alleen scholen in Zeeland advies krijgen. Deze leden vragen waarom voor"
        " die scholen is gekozen."
    )
    assert title(question) == (ASKED, "dat alleen scholen in Zeeland advies krijgen")


def test_a_short_question_gives_way_to_a_statement_that_says_much_more() -> None:
    question = (
        "De regering schrijft dat de leges voor een uitbouw tussen Zwolle en Kampen een factor vijf verschillen. Is de"
        " regering bereid een bandbreedte vast te stellen?"
    )
    assert title(question) == (
        ASKED,
        "dat de leges voor een uitbouw tussen Zwolle en Kampen een factor vijf verschillen",
    )


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "Wanneer kan de eerste van de twee nieuwe bruggen open zijn?",
            (ASKED, "Wanneer kan de eerste van de twee nieuwe bruggen open zijn?"),
        ),
        ("Wat is de stand van zaken rond het nieuwe tankbataljon?", (KEY, "het nieuwe tankbataljon")),
        (
            "De leden van de D66-fractie vragen hoe zij het gebruik van vapes onder jongeren wil terugdringen.",
            (KEY, "gebruik van vapes onder jongeren"),
        ),
    ],
)
def test_a_title_keeps_the_words_it_needs(question: str, words: tuple[AnnotationKind, str]) -> None:
    assert title(question) == words


def test_a_question_that_would_be_cut_before_its_verb_gives_way_to_one_that_is_not() -> None:
    long = "welke bruggen sinds de invoering van de Wet bruggen en sluizen, " + "en ook alle andere zaken daarbij, " * 4
    question = (
        f"De leden van de SP-fractie vragen {long}zijn gesloten. Hoe worden omwonenden van sluizen in Zeeland geholpen?"
    )
    assert title(question) == (KEY, "omwonenden van sluizen in Zeeland")


def test_two_questions_that_begin_alike_get_other_words_where_they_have_them() -> None:
    asked = ("Wie betaalt de sluis? Wanneer wordt de brug bij Goes geschilderd?", "Wie betaalt de sluis?")
    found = titles(consultation(*((question, "Veel.") for question in reversed(asked))))
    assert found == {
        "vraag-1": (ASKED, "Wie betaalt de sluis?"),
        "vraag-2": (ASKED, "Wanneer wordt de brug bij Goes geschilderd?"),
    }


def test_names_of_factions_are_no_titles() -> None:
    made = consultation(("Wat vindt Groep Otten van de bouw van molens in zee?", "Veel."))
    known = Knowledge(factions=(Faction(abbreviation="Groep Otten", name="Groep Otten"),))
    assert titles(made, known) == {"vraag-1": (KEY, "bouw van molens in zee")}


def test_long_words_that_ask_are_cut() -> None:
    question = (
        "Klopt het dat wordt overwogen om te onderzoeken of men " + "wel of niet wil weten wie er nu kan betalen " * 4
    )
    kind, words = title(question + "?")
    assert kind is ASKED
    assert len(words) <= LONGEST_SHOWN


def test_a_question_without_words_has_no_title() -> None:
    assert titles(consultation(("…", "Nee."))) == {"vraag-1": (ASKED, "…")}
    assert titles(consultation(("", "Nee."))) == {}


def test_the_time_for_a_long_question_grows_with_its_length_only() -> None:
    made = consultation(
        ("Wat kost de bouw van molens in zee, en de sluis bij Goes, en wie betaalt de brug? " * 200, ".")
    )
    watch = Watch()
    assert titles(made)
    assert watch.seconds() < 4


def test_a_question_that_leans_on_the_one_before_it_gives_way_to_that() -> None:
    causes = "Wat zijn de belangrijkste oorzaken van deze storingen?"
    found = title(f"{causes} Welk deel daarvan had volgens u met beter onderhoud voorkomen kunnen worden?")
    assert found == (ASKED, causes)
