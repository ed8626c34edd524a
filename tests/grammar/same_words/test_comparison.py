"""How alike two sentences are: what differs between them decides what may be said of them."""

from __future__ import annotations

import pytest

from generator.grammar.same_words.comparison import degree, readable, stretches
from generator.grammar.same_words.sentences import whole
from generator.model.same_words import Degree

BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben"


def told(one: str, other: str) -> Degree | None:
    found = {degree(whole(one), whole(other)), degree(whole(other), whole(one))}
    assert len(found) == 1, "it does not depend on which comes first"
    return found.pop()


@pytest.mark.parametrize("other", [f"{BRIDGES}.", BRIDGES.upper(), BRIDGES.replace(" samen met ", ", samen met ")])
def test_the_same_words_are_the_same_sentence(other: str) -> None:
    assert told(BRIDGES, other) is Degree.SAME


@pytest.mark.parametrize(
    "other",
    [
        BRIDGES.replace("Het ministerie", "Dit ministerie"),
        BRIDGES.replace("versterking nodig hebben", "een versterking nodig hebben"),
        BRIDGES.replace("provincies", "provincie"),
        f"Daarom {BRIDGES[0].lower()}{BRIDGES[1:]}",
        f"{BRIDGES} wegens vrachtverkeer",
        f"Zie ook vraag 3: {BRIDGES[0].lower()}{BRIDGES[1:]}",
    ],
)
def test_what_says_nothing_else_leaves_them_nearly_the_same(other: str) -> None:
    assert told(BRIDGES, other) is Degree.NEARLY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 2023 zijn bij de politie in totaal 1.250 meldingen van diefstal gedaan", "1.250 1.350"),
        ("De regeling voor zonnepanelen op scholen geldt vanaf maart voor alle gemeenten", "maart april"),
        ("De uitvoering van dit onderzoek door de inspectie is wel voldoende bekostigd", "wel niet"),
        ("De minister van Volkshuisvesting heeft Rotterdam gevraagd de panden te onderzoeken", "Rotterdam Utrecht"),
        ("De provincies zullen het onderhoud van deze bruggen volgend jaar betalen", "zullen kunnen"),
        ("De premie voor zelfstandigen met een laag inkomen wordt komend jaar verhoogd", "verhoogd verlaagd"),
        ("De nieuwe regeling geldt vanaf volgend jaar voor alle mannen met pensioen", "mannen vrouwen"),
        ("De nieuwe regeling geldt vanaf volgend jaar voor alle gemeenten met bruggen", "alle sommige"),
        ("De stichting heeft dit jaar meer subsidie aangevraagd voor de opvang van katten", "meer minder"),
        ("De gemeente heeft de bewoners van de dijk voldoende gewaarschuwd voor hoog water", "voldoende onvoldoende"),
        ("De beheerder stuurt de tellingen van vleermuizen vooraf naar de provincie", "vooraf achteraf"),
        ("De keuring van de kermis wordt voor de zomer door de gemeente afgerond", "voor na"),
    ],
)
def test_a_word_that_may_turn_the_meaning_leaves_them_only_alike(one: str, other: str) -> None:
    before, after = other.split()
    assert told(one, one.replace(before, after)) is Degree.ALIKE


def test_a_name_or_subject_in_another_place_leaves_them_only_alike() -> None:
    one = "Volgens de inspectie heeft de gemeente het waterschap vorig jaar op tijd gewaarschuwd"
    other = "Volgens de inspectie heeft het waterschap de gemeente vorig jaar op tijd gewaarschuwd"
    assert told(one, other) is Degree.ALIKE


def test_a_denial_that_is_added_leaves_them_only_alike() -> None:
    assert told(BRIDGES, BRIDGES.replace("nodig", "niet nodig")) is Degree.ALIKE


def test_what_comes_back_with_other_figures_is_alike() -> None:
    one = "In 2023 heeft de inspectie 412 speeltuinen en vele glijbanen bekeken"
    other = "In 2024 heeft de inspectie 398 speeltuinen en vele glijbanen bekeken"
    assert told(one, other) is Degree.ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Voorbeelden daarvan zijn het meldpunt en de jaarlijkse enquête",
            "Voorbeelden daarvan zijn de subsidie en de lening",
        ),
        (
            "De uitkomsten van het onderzoek zijn nog niet bekend",
            "De uitkomsten van de gesprekken zijn nog niet openbaar",
        ),
        (
            "De minister zal de provincies in juli 2026 informeren over het onderhoud van bruggen",
            "De minister zal de provincies in juli 2022 informeren over het onderhoud van molens",
        ),
        (BRIDGES, "Het ministerie betaalt de provincies dit jaar voor bruggen"),
    ],
)
def test_sentences_of_one_pattern_are_not_alike(one: str, other: str) -> None:
    assert told(one, other) is None


def test_stretches_hold_all_words_of_both_in_order() -> None:
    one, other = list("abcdef"), list("axcdfg")
    found = list(stretches(one, other))
    assert [word for each in found for word in one[slice(*each.here)]] == one
    assert [word for each in found for word in other[slice(*each.there)]] == other
    assert all((one[slice(*each.here)] == other[slice(*each.there)]) is each.is_same for each in found)


def shown(one: str, other: str) -> tuple[list[str], list[str]]:
    """The words of each that are shown as different."""
    here, there = one.split(), other.split()
    changed = [each for each in readable(here, there) if not each.is_same]
    assert all(each.here[0] < each.here[1] or each.there[0] < each.there[1] for each in changed)
    return (
        [" ".join(here[slice(*each.here)]) for each in changed],
        [" ".join(there[slice(*each.there)]) for each in changed],
    )


def test_a_word_that_both_have_between_two_that_differ_is_not_shown_as_different() -> None:
    assert shown("a b c d e", "a x c y e") == (["b", "d"], ["x", "y"])


def test_words_in_a_row_that_both_have_stay_together_where_others_moved_around_them() -> None:
    here, there = shown(
        "de inzet voor een nieuwe norm nader bepalen en de leden informeren",
        "de inzet nader bepalen rond een hogere norm voor uitgaven en uw leden informeren",
    )
    assert here == ["voor een nieuwe norm", "", "de"]
    assert there == ["", "rond een hogere norm voor uitgaven", "uw"]


def test_all_words_of_both_are_shown_in_order() -> None:
    one, other = list("abcdef"), list("axcdfg")
    found = list(readable(one, other))
    assert [word for each in found for word in one[slice(*each.here)]] == one
    assert [word for each in found for word in other[slice(*each.there)]] == other
