"""The scorer of annotations: what counts as right, what is listed as a miss, and what is kept apart."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evaluation.annotations import results
from evaluation.annotations.comparison import Comparison, compare
from evaluation.annotations.marks import Marks, Pair, is_apart, load_marks
from evaluation.annotations.report import Scored, report
from evaluation.annotations.results import write_outlines
from evaluation.annotations.score import KEYS, main, score
from evaluation.figures import Score
from generator.knowledge.shipped.official_lists import policy_themes

TUNED, APART = "navo-ministers-mei-2025", "quantumveilige-encryptie-maart-2024"
DEFENCE, ABROAD, NATURE = "Internationaal | Defensie", "Internationaal", "Natuur en milieu"
FIELDS = (
    *("id", "themes", "also", "definitions", "foreign", "foreign_also", "references", "references_also"),
    *("internal_references", "commitments", "commitments_also", "traps"),
)
KEY = Marks((DEFENCE,), (ABROAD,), (("EfP", "Enhanced Forward Presence"),), (("burden sharing", "en"),))


def write(folder: Path, name: str, held: object) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(held), encoding="utf-8")


def exchange(**marks: list[Any]) -> dict[str, Any]:
    return {"id": "vraag-1", **marks}


def compared(found: Marks | None, key: Marks = KEY) -> Comparison:
    return compare({"vraag-1": key}, {} if found is None else {"vraag-1": found})


def test_what_is_as_in_the_key_is_right_in_everything() -> None:
    made = compared(KEY)
    assert (made.themes.best_right, made.themes.all_right, made.themes.without) == (1, 1, 0)
    assert made.definitions == made.foreign == Score(1, 1, 1)
    assert made.misses == ()


@pytest.mark.parametrize(
    ("given", "found", "right"),
    [
        ([("Financial Times", "en")], 0, 0),
        ([("Times", "en"), ("burden sharing", "en")], 1, 1),
        ([("burden sharing", "en")], 1, 1),
        ([("Financial Times", "de")], 1, 0),  # in another language it is wrong
        ([("nancial Ti", "en")], 1, 0),  # no part of it
    ],
)
def test_a_phrase_that_needs_no_mark_counts_for_nothing(given: list[Pair], found: int, right: int) -> None:
    key = replace(KEY, foreign_also=(("Financial Times", "en"),))
    made = compared(replace(KEY, foreign=tuple(given)), key)
    assert made.foreign == Score(right, 1, found)


@pytest.mark.parametrize(
    ("given", "best", "every", "without"),
    [
        ((DEFENCE, ABROAD), 1, 1, 0),
        ((ABROAD,), 1, 1, 0),
        ((DEFENCE, NATURE), 1, 0, 0),
        ((NATURE, DEFENCE), 0, 0, 0),
        ((NATURE,), 0, 0, 0),
        ((), 0, 0, 1),
    ],
)
def test_the_best_theme_decides_and_further_ones_are_counted(
    given: tuple[str, ...], best: int, every: int, without: int
) -> None:
    themes = compared(Marks(given)).themes
    assert (themes.best_right, themes.all_right, themes.without) == (best, every, without)


def test_every_miss_is_listed_with_its_exchange() -> None:
    found = Marks((NATURE,), (), (("EfP", "Forward Presence"),), (("burden sharing", "fr"),))
    assert compared(found).misses == (
        f"vraag-1: theme too many: {NATURE} (the key has {DEFENCE})",
        f"vraag-1: theme lacking: {DEFENCE} (given {NATURE})",
        "vraag-1: definition lacking: EfP = Enhanced Forward Presence",
        "vraag-1: definition too many: EfP = Forward Presence",
        "vraag-1: phrase lacking: burden sharing = en",
        "vraag-1: phrase too many: burden sharing = fr",
    )


def test_an_exchange_that_a_program_lacks_counts_as_one_without_anything() -> None:
    made = compared(None)
    assert (made.definitions, made.foreign, made.themes.without) == (Score(0, 1, 0), Score(0, 1, 0), 1)
    assert "vraag-1: the program has no such exchange" in made.misses


def test_exchanges_that_the_key_lacks_count_for_nothing() -> None:
    assert compare({}, {"vraag-9": KEY}) == Comparison()


@pytest.mark.parametrize(
    ("count", "figures"),
    [
        (Score(3, 4, 5), (0.6, 0.75, 2 / 3)),
        (Score(0, 4, 0), (None, 0.0, 0.0)),
        (Score(0, 0, 2), (0.0, None, 0.0)),
        (Score(), (None, None, None)),
    ],
)
def test_precision_recall_and_both_in_one(count: Score, figures: tuple[float | None, ...]) -> None:
    assert (count.precision, count.recall, count.f1) == pytest.approx(figures)


def test_letters_count_and_shapes_of_quotes_hyphens_spaces_and_regions_do_not(tmp_path: Path) -> None:
    write(tmp_path, "a", {"exchanges": [exchange(foreign=[{"text": "Leaders’  Summit", "language": "en-GB"}])]})
    write(
        tmp_path,
        "b",
        {"sections": [{"exchanges": [exchange(foreign=[{"text": "Leaders' Summit", "language": "en"}])]}]},
    )
    write(tmp_path, "c", {"exchanges": [exchange(foreign=[{"text": "leaders' summit", "language": "en"}])]})
    first, second, third = (load_marks(tmp_path / f"{name}.json")["vraag-1"] for name in "abc")
    assert first == second != third


def test_the_same_pair_twice_counts_once(tmp_path: Path) -> None:
    twice = [{"short": "EU", "long": "Europese Unie"}] * 2
    write(tmp_path, "a", {"exchanges": [exchange(definitions=twice)]})
    assert load_marks(tmp_path / "a.json")["vraag-1"].definitions == (("EU", "Europese Unie"),)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    for name in (TUNED, APART):
        write(tmp_path / "keys", name, {"exchanges": [exchange(themes=[DEFENCE])]})
    return tmp_path / "keys"


def test_a_document_without_a_file_is_scored_as_empty(keys: Path, tmp_path: Path) -> None:
    write(tmp_path / "found", TUNED, {"exchanges": [exchange(themes=[DEFENCE])]})
    made = {each.document: each.comparison.themes for each in score(tmp_path / "found", keys)}
    assert (made[TUNED].best_right, made[APART].without) == (1, 1)


def test_misses_of_documents_kept_apart_are_only_counted_unless_asked_for(
    keys: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "found").mkdir()
    shown = [
        _printed(capsys, main([str(tmp_path / "found"), *more], keys)) for more in ([], ["--show-apart"], ["--tuned"])
    ]
    assert [text.count("theme lacking") for text in shown] == [1, 2, 1]
    assert f"### {APART} (kept apart)\n\n2 misses." in shown[0]
    assert "| kept apart | 1 |" in shown[0]
    assert APART not in shown[2]
    assert "kept apart | 1" not in shown[2]


def _printed(capsys: pytest.CaptureFixture[str], code: int) -> str:
    assert code == 0
    return capsys.readouterr().out


def test_a_folder_that_is_not_there_is_said(keys: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([str(keys / "nergens")], keys)
    assert stopped.value.code == 2
    assert "is no folder" in capsys.readouterr().err


def test_a_report_without_misses_says_so() -> None:
    made = report([Scored(TUNED, compared(KEY))], "een programma")
    assert made.endswith("## Misses\n\nNone.\n")
    assert "| tuned | 1 | 1 | 1 | 1.000 | 1.000 | 1.000 |" in made


def test_official_words_are_literal_in_the_report() -> None:
    found = compared(Marks(KEY.themes, (), KEY.definitions, (*KEY.foreign, ("a*b_c", "en"))))
    assert "a\\*b\\_c = en" in report([Scored(TUNED, found)], "een programma")


def test_a_third_of_the_documents_is_kept_apart() -> None:
    assert is_apart(APART)
    assert not is_apart(TUNED)
    share = sum(map(is_apart, map(str, range(3000)))) / 3000
    assert 0.3 < share < 0.37


def test_every_key_is_well_formed() -> None:
    """Of those kept apart, too: themes are official ones, and nothing but what the guideline knows stands in them."""
    known = {*policy_themes()} | {theme.partition(" | ")[0] for theme in policy_themes()}
    for path in sorted(KEYS.glob("*.json")):
        held = json.loads(path.read_text(encoding="utf-8"))
        assert held["document"] == path.stem
        for each in held["exchanges"]:
            assert tuple(each) == FIELDS, path.stem
            assert 1 <= len(each["themes"]) <= 3, path.stem
            assert {*each["themes"], *each.get("also", ())} <= known, path.stem


def test_the_program_is_scored_by_what_it_prints_of_each_document(
    keys: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (keys / f"{APART}.json").unlink()
    assert results.main([], keys, tmp_path / "results.md") == 0
    written = (tmp_path / "results.md").read_text(encoding="utf-8")
    assert written == capsys.readouterr().out
    assert "| tuned | 1 | 1 | 1.000 |" in written


def test_the_part_kept_apart_can_be_left_out_and_then_nothing_is_written(
    keys: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "found").mkdir()
    (keys / f"{TUNED}.json").unlink()
    write_outlines(tmp_path / "found", keys, only_tuned=True)
    assert not list((tmp_path / "found").iterdir())
    results.main(["--tuned"], keys, tmp_path / "results.md")
    assert "0 exchanges of 0 documents" in capsys.readouterr().out
    assert not (tmp_path / "results.md").exists()
