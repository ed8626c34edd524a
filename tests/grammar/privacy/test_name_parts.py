"""Names in parts, and whether two given names may be of one person."""

from __future__ import annotations

import pytest

from generator.grammar.characters.folding import folded
from generator.grammar.privacy.name_parts import Family, families, name_parts


def parts(name: str) -> tuple[tuple[str, ...], list[str]]:
    found = name_parts(folded(name).text, {"piet", "tineke"})
    assert found is not None
    return found.given, [" ".join((*half.particles, *half.words)) for half in found.halves]


@pytest.mark.parametrize(
    ("name", "given", "halves"),
    [
        ("mw. drs. J.A. de Vries-Bakker", ("j.", "a."), ["de vries", "bakker"]),
        ("Vries-Bakker, J.A. de", ("j.", "a."), ["de vries", "bakker"]),
        ("Vries, drs. J. de", ("j.",), ["de vries"]),
        ("drs. B.C. van ‘t Wout-Renkema", ("b.", "c."), ["van t wout", "renkema"]),
        ("Kees-Jan Abbingh", ("kees", "jan"), ["abbingh"]),
        ("Dirk Jan van Oosterzeelde", ("dirk", "jan"), ["van oosterzeelde"]),
        ("A. Yılmaz Öztürk", ("a.",), ["yilmaz ozturk"]),
        ("Jansen – de Vries", (), ["jansen", "de vries"]),
        ("Faber-van de Klashorst", (), ["faber", "van de klashorst"]),
        ("JA Oosterlaken", ("ja.",), ["oosterlaken"]),
        ("lkol. ir. P.Q. Waterdrinker", ("p.", "q."), ["waterdrinker"]),
        ("kapitein-luitenant ter zee J. de Boer", ("j.",), ["de boer"]),
        ("R.M. Eijsbouts MSc LLM", ("r.", "m."), ["eijsbouts"]),
        ("K. ’t Hart, beleidsmedewerker", ("k.",), ["t hart"]),
        ("Roelfsema, Tineke", ("tineke",), ["roelfsema"]),
        ("Jan P. van Hooijdonk", ("jan", "p."), ["van hooijdonk"]),
        ("D’Ancona", (), ["dancona"]),
        ("Jansen", (), ["jansen"]),
    ],
)
def test_a_name_is_taken_apart(name: str, given: tuple[str, ...], halves: list[str]) -> None:
    assert parts(name) == (given, halves)


def test_a_name_in_brackets_is_what_somebody_is_called() -> None:
    found = name_parts("J.W. (Jan Willem) Bos")

    assert found is not None
    assert found.called == ("jan", "willem")


@pytest.mark.parametrize("words", ["", "…", "123"])
def test_without_a_word_there_is_no_name(words: str) -> None:
    assert name_parts(words) is None


def family(name: str) -> Family:
    found = name_parts(name)
    assert found is not None
    return families([found])[0]


@pytest.mark.parametrize(
    ("known", "given"),
    [
        ("J.A. Jansen", ("j.",)),
        ("J.A. Jansen", ("j.", "a.", "m.")),
        ("J.A. Jansen", ("jan",)),
        ("J.A. Jansen", ("anna",)),
        ("Hans Jansen", ("h.",)),
        ("J. (Tjitske) Jansen", ("tjitske",)),
        ("J. (Tjitske) Jansen", ("t.",)),
        ("Kees-Jan Jansen", ("k.", "j.")),
        ("Th. Jansen", ("t.",)),
        ("Jansen", ("x.",)),
    ],
)
def test_given_names_fit(known: str, given: tuple[str, ...]) -> None:
    assert family(known).may_have(given)


@pytest.mark.parametrize(
    ("known", "given"),
    [("J.A. Jansen", ("k.",)), ("J.A. Jansen", ("j.", "b.")), ("Hans Jansen", ("henk",)), ("J.A. Jansen", ("piet",))],
)
def test_given_names_do_not_fit(known: str, given: tuple[str, ...]) -> None:
    assert not family(known).may_have(given)


def test_people_of_one_surname_are_one_family() -> None:
    people = [found for name in ("A. Jansen", "B. Jansen", "A. Jansen", "C. de Boer") if (found := name_parts(name))]
    first, second = families(people)

    assert len(first.members) == 2
    assert first.may_have(["b."])
    assert first.has_exactly(["a."])
    assert not first.may_have(["c."])
    assert second.may_have(["c."])


def test_of_very_many_people_of_one_surname_each_may_be_meant() -> None:
    people = [found for n in range(60) if (found := name_parts(f"{chr(65 + n % 25)}.{chr(65 + n // 25)}. Jansen"))]

    assert families(people)[0].may_have(["z."])
