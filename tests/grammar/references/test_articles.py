from __future__ import annotations

import pytest

from generator.model.reference import DossierContext, NamedActs
from tests.grammar.references.written import DERIVED, found, ids, only, words

AWB, WOO, WLZ, DIEREN = "BWBR0005537", "BWBR0045754", "BWBR0035917", "BWBR0030250"


def article(act: str, number: str) -> str:
    return f"jci1.3:c:{act}&artikel={number}"


@pytest.mark.parametrize(
    ("text", "act", "number"),
    [
        ("artikel 3, eerste lid, Awb", AWB, "3"),
        ("artikel 3, eerste lid, onder a, van de Algemene wet bestuursrecht", AWB, "3"),
        ("artikel 3:4 Awb", AWB, "3:4"),
        ("Artikel 3:4 van de Awb", AWB, "3:4"),
        ("artikel 8:36c, tweede en derde lid, AWB", AWB, "8:36c"),
        ("art. 10 lid 1 Grondwet", "BWBR0001840", "10"),
        ("artikel 5.1, tweede lid, aanhef en onder e, van de Wet open overheid", WOO, "5.1"),
        ("artikel 161quater Sr", "BWBR0001854", "161quater"),
        ("artikel 68 van het Wetboek van Strafvordering", "BWBR0001903", "68"),
        ("artikel 8.1a, tweede lid, Wmo 2015", "BWBR0035362", "8.1a"),
        ("art. 3 lid 2 sub b Wlz", WLZ, "3"),
        ("artikel 3 lid 1 en 2 van de Wlz", WLZ, "3"),
        ("artikel 3, lid 1a, Wlz", WLZ, "3"),
        ("artikel 12, 2e lid, Huisvestingswet 2014", "BWBR0035303", "12"),
        ("artikel 2.1, onderdelen a, b en d, van het Besluit houders van dieren", "BWBR0035217", "2.1"),
        ("artikel 4.1.2, eerste tot en met derde lid, Regeling zorgverzekering", "BWBR0018715", "4.1.2"),
        ("artikel 3, onder 1°, ten tweede, van de Opiumwet", "BWBR0001941", "3"),
        ("artikel 7 (oud) van de Flora- en faunawet", "BWBR0009640", "7"),
        ("artikel 9, tweede volzin, van de huidige Mijnbouwwet", "BWBR0014168", "9"),
        ("artikel 2.3.2 uit de Jeugdwet", "BWBR0034925", "2.3.2"),
        ("artikel 11 van het Activiteitenbesluit milieubeheer", "BWBR0022762", "11"),
        ("artikel B1 Kieswet", "BWBR0004627", "B1"),
        ("artikel B 1, eerste lid, onder a, van de Kieswet", "BWBR0004627", "B1"),
        ("artikel Ya 3a van de Kieswet", "BWBR0004627", "Ya3a"),
        ("artikel 6 Vb 2000", "BWBR0011825", "6"),
        ("artikel 22 van de Wet bescherming persoonsgegevens BES", "BWBR0028067", "22"),
    ],
)
def test_the_list_of_acts_gives_the_act_of_an_article(text: str, act: str, number: str) -> None:
    assert found(f"Op grond van {text}, is dat zo.") == [(text, article(act, number))]
    assert (only(text).kind, only(text).certainty) == ("art", DERIVED)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("artikel 5 van de wet dieren", DIEREN),
        ("artikel 5 van de Wet Dieren", DIEREN),
        ("artikel 5 van de\u00a0Wet\ndieren", DIEREN),
        ("artikel 5 van de Drank en Horecawet", "BWBR0002458"),
        ("artikel 5 van de drank- en horecawet", "BWBR0002458"),
        ("artikel 5 van de Wet kwaliteit klachten en geschillen zorg", "BWBR0037173"),
        ("artikel 5 van de Wet veiligheidsregio’s", "BWBR0027466"),
        ("artikel 5 van de Financiele verhoudingswet", "BWBR0008290"),
        ("artikel 5 WLZ", WLZ),
        ("artikel 5 Wor", "BWBR0002747"),
    ],
)
def test_hyphens_spaces_marks_and_capitals_make_no_difference_to_a_name(text: str, act: str) -> None:
    assert ids(text) == [article(act, "5")]


def test_the_longest_name_wins() -> None:
    assert ids("artikel 2 van de Wet inburgering") == [article("BWBR0020611", "2")]
    assert ids("artikel 2 van de Wet inburgering in het buitenland") == [article("BWBR0023204", "2")]
    assert ids("artikel 2 van de Wet inburgering 2021") == [article("BWBR0044770", "2")]


@pytest.mark.parametrize(
    ("text", "act", "number"),
    [
        ("artikel 7:669, derde lid, onderdeel g, van het Burgerlijk Wetboek", "BWBR0005290", "669"),
        ("art. 6:162 BW", "BWBR0005289", "162"),
        ("artikel 2:9a BW", "BWBR0003045", "9a"),
        ("artikel 7A:1576 BW", "BWBR0006000", "1576"),
        ("artikel 10:2 van het Burgerlijk Wetboek", "BWBR0030068", "2"),
        ("artikel 669, derde lid, van Boek 7 van het Burgerlijk Wetboek", "BWBR0005290", "669"),
        ("artikel 669 Boek 7 BW", "BWBR0005290", "669"),
        ("artikel 669 van het Burgerlijk Wetboek, Boek 7", "BWBR0005290", "669"),
        ("artikel 7:669 van Boek 7 BW", "BWBR0005290", "669"),
        ("artikel 6:2 BW BES", "BWBR0028749", "2"),
    ],
)
def test_the_book_of_the_civil_code_decides_its_id(text: str, act: str, number: str) -> None:
    assert found(text) == [(text, article(act, number))]


@pytest.mark.parametrize("text", ["artikel 669 BW", "artikel 9:1 BW", "artikel 7:669 van Boek 6 BW"])
def test_an_article_in_no_book_of_the_civil_code_gives_nothing(text: str) -> None:
    assert ids(text) == []


def test_each_article_of_a_list_has_its_own_words_and_the_last_one_the_act() -> None:
    assert found("de artikelen 5.1, 5.2 en 5.3 Woo") == [
        ("artikelen 5.1", article(WOO, "5.1")),
        ("5.2", article(WOO, "5.2")),
        ("5.3 Woo", article(WOO, "5.3")),
    ]
    assert found("artikelen 3, eerste lid, en 5, onder b, van de Wet dieren.") == [
        ("artikelen 3, eerste lid", article(DIEREN, "3")),
        ("5, onder b, van de Wet dieren", article(DIEREN, "5")),
    ]
    assert ids("artikel 6:162 jo. 6:163 BW") == [article("BWBR0005289", "162"), article("BWBR0005289", "163")]
    assert found("artikel 5, eerste lid, juncto artikel 7 Woo") == [
        ("artikel 5, eerste lid", article(WOO, "5")),
        ("artikel 7 Woo", article(WOO, "7")),
    ]
    assert ids("artikel 5 en artikel 7 Woo") == [article(WOO, "7")]
    assert ids("artikel 5 dan wel 6 Woo") == [article(WOO, "5"), article(WOO, "6")]


def test_articles_of_several_acts_behind_one_word() -> None:
    assert found("de artikelen 3 van de Awb en 5 van de Woo") == [
        ("artikelen 3 van de Awb", article(AWB, "3")),
        ("5 van de Woo", article(WOO, "5")),
    ]
    assert ids("artikel 3 van de Awb en 5 van de scholen") == [article(AWB, "3")]


def test_a_range_names_each_article_between_its_ends() -> None:
    assert found("artikelen 1 tot en met 4 van de Woo") == [
        ("artikelen 1", article(WOO, "1")),
        ("", article(WOO, "2")),
        ("", article(WOO, "3")),
        ("4 van de Woo", article(WOO, "4")),
    ]
    assert ids("artikelen 5:1 t/m 5:3 Awb") == [article(AWB, number) for number in ("5:1", "5:2", "5:3")]


@pytest.mark.parametrize("numbers", ["1 tot en met 400", "4:1 tot en met 5:3", "3a tot en met 3d", "9 tot en met 2"])
def test_a_range_whose_numbers_are_not_known_names_only_its_ends(numbers: str) -> None:
    first, last = numbers.split(" tot en met ")
    assert ids(f"artikelen {numbers} Awb") == [article(AWB, first), article(AWB, last)]


def test_a_colon_shows_an_article_without_the_word_for_it() -> None:
    assert found("volgens 5:20 Awb of 6:162, eerste lid, BW") == [
        ("5:20 Awb", article(AWB, "5:20")),
        ("6:162, eerste lid, BW", article("BWBR0005289", "162")),
    ]


@pytest.mark.parametrize(
    ("text", "celex"),
    [
        ("artikel 6 AVG", "32016R0679"),
        ("artikel 6, eerste lid, aanhef en onder e, van de Algemene verordening gegevensbescherming", "32016R0679"),
        ("artikel 5 van de AI-verordening", "32024R1689"),
        ("artikel 4, zevende lid, van de Kaderrichtlijn Water", "32000L0060"),
    ],
)
def test_an_article_of_a_regulation_by_name_refers_to_the_regulation(text: str, celex: str) -> None:
    assert found(f"zie {text}.") == [(text, celex)]
    assert (only(text).kind, only(text).certainty) == ("eu", DERIVED)


@pytest.mark.parametrize(
    "text",
    [
        "artikel 5",
        "artikel 3 van het contract",
        "een artikel in de Volkskrant",
        "artikel 4 in de Volkskrant van vrijdag",
        "een artikel 12-procedure",
        "artikel 5 van het NAVO-verdrag",
        "artikel 5 NAVO-verdrag",
        "artikel 8 EVRM",
        "artikel 107 VWEU",
        "artikel 3 IVRK",
        "artikel 3 van deze wet",
        "artikel 3 van de wet",
        "artikel 3 van het wetsvoorstel Wet dieren",
        "artikel 3 van de Awbx",
        "artikel 3 Awb-procedure",
        "artikel 3 van bijlage II bij de Awb",
        "artikel 3 van de Wijzigingswet Awb",
        "artikel II van de Awb",
        "artikel 3-4 Awb",
        "artikelsgewijs 3 Awb",
        "krantenartikel 3 Awb",
        "artikel 2 van de Archiefwet 2031",
        "artikel 2 van de Wet dieren BES",
        "artikel 2 van de Wet dieren (BES)",
        "artikel 2 van het Besluit zorgverzekering Caribisch Nederland",
        "artikel 2 van de Grondwet van België",
        "artikel 2 van de Grondwet van de Verenigde Staten",
        "artikel 2 van het Belgische Burgerlijk Wetboek",
        "artikel 2 wlz",
        "om 5:20 uur, 1:2 Woo, 12.5:20 Awb en 15:20:30 Awb",
    ],
)
def test_what_names_no_act_of_the_list_gives_nothing(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    ("before", "act"),
    [
        ("De Wet publieke gezondheid geldt. ", "BWBR0024705"),
        ("De Wet politiegegevens geldt. ", "BWBR0022463"),
        ("Er geldt een wet. ", None),
        ("De Wet publieke gezondheid en de Wet politiegegevens gelden. ", None),
    ],
)
def test_a_contested_abbreviation_is_the_act_that_the_document_names_in_full(before: str, act: str | None) -> None:
    assert ids(f"{before}Volgens artikel 3 Wpg mag het.") == ([article(act, "3")] if act else [])


def test_the_document_decides_where_another_part_of_it_names_the_act() -> None:
    context = DossierContext(acts=NamedActs(frozenset({"BWBR0035362"})))
    assert ids("artikel 3 Wmo", context) == [article("BWBR0035362", "3")]
    assert ids("de Wet publieke gezondheid, artikel 3 Wpg", context) == []


@pytest.mark.parametrize(
    "introduced",
    [
        "De Wet goed verhuurderschap (hierna: Wgv) geldt.",
        "De Wet goed verhuurderschap (hierna te noemen: de Wgv) geldt.",
        "Volgens de Wet goed verhuurderschap («Wgv») mag het.",
        "Wet goed verhuurderschap (Wgv)",
    ],
)
def test_an_abbreviation_that_the_document_introduces_is_that_act(introduced: str) -> None:
    assert ids(f"{introduced} Zie artikel 5, eerste lid, van de Wgv.") == [article("BWBR0048028", "5")]


@pytest.mark.parametrize(
    "introduced",
    [
        "De Wet financiering toneel (Wft) is er niet gekomen.",
        "Het Besluit uitvoering Wet dieren en de Wet fictieve titels (hierna: Wft) gelden.",
        "De Wet langdurige zorg (Wft), de Wet dieren (Wft).",
    ],
)
def test_an_abbreviation_introduced_for_an_unknown_act_is_no_act_of_the_list(introduced: str) -> None:
    assert ids(f"{introduced} Zie artikel 5 Wft.") == []


@pytest.mark.parametrize(
    "text",
    [
        "De Wet dieren (hierna: de Wet) regelt dit in artikel 3 van de Wet open overheid.",
        "De Wet open overheid geldt voor iedereen (Woo). Zie artikel 3 van de Woo.",
        "Het besluit (Woo) van gisteren. Zie artikel 3 van de Woo.",
    ],
)
def test_other_brackets_introduce_no_abbreviation(text: str) -> None:
    assert ids(text) == [article(WOO, "3")]


def test_words_of_a_reference_are_those_it_stands_on() -> None:
    text = "(zie artikel 3, eerste lid, Awb, en verder)"
    assert words(text, only(text)) == "artikel 3, eerste lid, Awb"


def test_further_articles_of_a_chapter_are_read_in_a_list() -> None:
    kieswet = "BWBR0004627"
    assert ids("de artikelen Y 2, Z 1 en Z 2 van de Kieswet") == [article(kieswet, each) for each in ("Y2", "Z1", "Z2")]


def test_a_letter_or_a_roman_number_without_figures_is_no_article() -> None:
    assert not ids("artikel A van de Kieswet en artikel II van de Kieswet")
