"""Passages of two versions are paired by their words: those that stayed, those that moved, those that changed."""

from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.versions.pairing import Pair, Passage, likeness, paired

OLD = [
    "Kan de minister zeggen wanneer de brief komt en wat daarin staat?",
    "Kunt u dit toelichten?",
    "Hoeveel scholen hebben een gebouw dat ouder is dan veertig jaar?",
    "Kunt u dit toelichten?",
    "Waarom is het bedrag voor de politie in dit jaar lager dan vorig jaar?",
]


def _passages(texts: list[str]) -> list[Passage]:
    return [Passage.of(text) for text in texts]


def _places(pairs: list[Pair]) -> list[tuple[int, int]]:
    return [(pair.old, pair.new) for pair in pairs]


def test_unchanged_passages_are_paired_in_their_order_also_those_that_stand_twice() -> None:
    pairs = paired(_passages(OLD), _passages(OLD))
    assert _places(pairs) == [(at, at) for at in range(len(OLD))]
    assert {pair.likeness for pair in pairs} == {1.0}


def test_what_is_put_in_between_is_paired_with_nothing() -> None:
    new = [*OLD[:2], "Welke landen doen mee aan de oefening van de marine?", *OLD[2:]]
    assert _places(paired(_passages(OLD), _passages(new))) == [(0, 0), (1, 1), (2, 3), (3, 4), (4, 5)]


def test_what_moved_is_found_where_it_now_stands() -> None:
    new = [OLD[4], *OLD[:4]]
    found = paired(_passages(OLD), _passages(new))
    assert (4, 0) in _places(found)
    assert all(pair.is_sure for pair in found if pair.old not in {1, 3})


def test_what_changed_in_a_few_words_is_the_same_passage() -> None:
    new = [*OLD[:4], "Waarom is het bedrag voor de brandweer in dit jaar lager dan vorig jaar?"]
    last = paired(_passages(OLD), _passages(new))[-1]
    assert (last.old, last.new, last.is_sure) == (4, 4, True)
    assert 0.9 < last.likeness < 1


def test_other_words_in_the_same_place_are_another_passage() -> None:
    new = [*OLD[:4], "Welke landen doen mee aan de oefening van de marine?"]
    assert (4, 4) not in _places(paired(_passages(OLD), _passages(new)))


def test_of_two_that_are_nearly_as_much_alike_neither_is_sure() -> None:
    old = ["Hoeveel geld gaat er in 2025 naar scholen in de provincie Groningen?"]
    new = [
        "Hoeveel geld gaat er in 2026 naar scholen in de provincie Groningen?",
        "Hoeveel geld gaat er in 2027 naar scholen in de provincie Groningen?",
    ]
    (pair,) = paired(_passages(old), _passages(new))
    assert not pair.is_sure


def test_words_around_tell_apart_what_reads_the_same() -> None:
    old = [Passage.of("Kunt u dit toelichten?", "Ja, dat kan."), Passage.of("Kunt u dit toelichten?", "Dat volgt.")]
    assert _places(paired(old, old[1:])) == [(1, 0)]


@given(st.lists(st.text("ab ", max_size=12), max_size=8), st.lists(st.text("ab ", max_size=12), max_size=8))
def test_nothing_is_in_two_pairs_and_each_pair_is_alike_enough(old: list[str], new: list[str]) -> None:
    pairs = paired(_passages(old), _passages(new))
    assert len({pair.old for pair in pairs}) == len({pair.new for pair in pairs}) == len(pairs)
    for pair in pairs:
        assert likeness(old[pair.old].split(), new[pair.new].split()) >= 0.5


def test_long_documents_are_compared_in_the_time_of_a_breath() -> None:
    old = [f"Vraag over het onderwerp {at} met de woorden {at * 7} en {at * 11} van de begroting" for at in range(1500)]
    new = [text.replace("begroting", "rekening") for text in old]
    assert _places(paired(_passages(old), _passages(new)))[:3] == [(0, 0), (1, 1), (2, 2)]
