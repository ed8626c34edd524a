import json
from typing import Any

from generator.model.knowledge import GlossaryTerm
from generator.publish.pagefind import SearchRecord
from generator.publish.vocabulary import vocabulary


def _made(*contents: str, glossary: tuple[GlossaryTerm, ...] = ()) -> dict[str, Any]:
    records = [SearchRecord(f"{number}/", content, "") for number, content in enumerate(contents)]
    made: dict[str, Any] = json.loads(vocabulary(records, glossary))
    return made


def _read(lines: str) -> list[tuple[str, int]]:
    """The words of a vocabulary, each with its digit, as the script reads them."""
    words: list[tuple[str, int]] = []
    before = ""
    for line in lines.splitlines():
        before = before[: int(line[1], 36)] + line[2:]
        words.append((before, int(line[0])))
    return words


def test_words_stand_in_the_order_of_their_forms_and_share_their_beginnings() -> None:
    assert _made("raketten raket Raad")["words"] == "00Raad\n00raket\n05ten"


def test_all_words_are_read_back_with_the_parts_of_compounds() -> None:
    words = _read(_made("De NAVO-norm van 3,5 procent in 28 676.")["words"])
    assert [word for word, _ in words] == [
        "28676", "3,5", "3,5%", "De", "in", "NAVO", "NAVO-norm", "norm", "procent", "van"
    ]  # fmt: skip


def test_a_word_is_written_as_it_mostly_is_and_small_where_that_is_even() -> None:
    words = dict(_read(_made("Raket raket", "İmamoğlu imamoglu İmamoğlu")["words"]))
    assert set(words) == {"raket", "İmamoğlu"}


def test_the_digit_tells_in_how_many_records_a_word_stands_as_a_power_of_two() -> None:
    words = dict(_read(_made("a b b b", *["b"] * 3, *["c"] * 2000)["words"]))
    assert words == {"a": 0, "b": 2, "c": 9}


def test_titles_and_other_forms_are_words_as_well() -> None:
    record = SearchRecord("a/", "tekst", "Titel", forms=("vormen",))
    made = json.loads(vocabulary([record], ()))
    assert [word for word, _ in _read(made["words"])] == ["tekst", "Titel", "vormen"]


def test_an_abbreviation_is_the_same_as_what_it_stands_for_in_every_form() -> None:
    glossary = (
        GlossaryTerm(term="NAVO", expansion="Noord-Atlantische Verdragsorganisatie", definition="…", forms=("NATO",)),
        GlossaryTerm(term="EfP", expansion="EFP", definition="one way only"),
        GlossaryTerm(term="sanctie", definition="no abbreviation", forms=("sancties",)),
    )
    assert _made(glossary=glossary)["same"] == [["navo", "noordatlantische verdragsorganisatie", "nato"]]


def test_the_same_records_give_the_same_bytes_in_any_order() -> None:
    records = [SearchRecord("a/", "één twee", "x"), SearchRecord("b/", "Twee drie", "y")]
    assert vocabulary(records, ()) == vocabulary(reversed(records), ())


def test_no_records_give_no_words() -> None:
    assert _made() == {"words": "", "same": []}
