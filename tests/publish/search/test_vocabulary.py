from generator.publish.search.vocabulary import Vocabulary, same_forms
from generator.publish.search.words import cut


def _made(*contents: str) -> str:
    made = Vocabulary()
    for content in contents:
        made.add(cut(content))
    return made.lines()


def _read(lines: str) -> list[tuple[str, int]]:
    """The words of a vocabulary, each with its digit, as the script reads them."""
    words: list[tuple[str, int]] = []
    before = ""
    for line in lines.splitlines():
        before = before[: int(line[1], 36)] + line[2:]
        words.append((before, int(line[0])))
    return words


def test_words_stand_in_the_order_of_their_forms_and_share_their_beginnings() -> None:
    assert _made("raketten raket Raad") == "00Raad\n00raket\n05ten"


def test_all_words_are_read_back_with_the_parts_of_compounds() -> None:
    words = _read(_made("De NAVO-norm van 3,5 procent in 28 676."))
    assert [word for word, _ in words] == [
        "28676", "3,5", "3,5%", "De", "in", "NAVO", "NAVO-norm", "norm", "procent", "van"
    ]  # fmt: skip


def test_a_word_is_written_as_it_mostly_is_and_small_where_that_is_even() -> None:
    words = dict(_read(_made("Raket raket", "İmamoğlu imamoglu İmamoğlu")))
    assert set(words) == {"raket", "İmamoğlu"}


def test_the_digit_shows_in_how_many_records_a_word_stands_as_a_power_of_two() -> None:
    words = dict(_read(_made("a b b b", *["b"] * 3, *["c"] * 2000)))
    assert words == {"a": 0, "b": 2, "c": 9}


def test_names_that_mean_the_same_are_held_in_the_forms_that_search_has_of_them() -> None:
    same = (("NAVO", "Noord-Atlantische Verdragsorganisatie"), ("EfP", "EFP"))
    assert same_forms(same) == [
        ["navo", "noordatlantische verdragsorganisatie", "noord atlantische verdragsorganisatie"]
    ]


def test_names_that_two_lists_have_are_held_once() -> None:
    same = (("BZ", "Buitenlandse Zaken"), ("BZ", "Buitenlandse zaken"))
    assert same_forms(same) == [["bz", "buitenlandse zaken"]]
