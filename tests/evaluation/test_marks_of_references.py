"""The scorer of references, references within and commitments: what counts as right, and what the keys hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from evaluation.annotations.commitments import Commitments
from evaluation.annotations.comparison import Comparison, compare
from evaluation.annotations.marks import Commitment, Marks, is_apart, load_marks, plain
from evaluation.annotations.results import CONTENT, source_of
from evaluation.annotations.score import KEYS, main, score
from evaluation.figures import Score
from generator.pipeline import understand_file
from generator.problems import Problems
from generator.render.json.consultation import consultation_data, to_json

README = KEYS.parent / "README.md"
BLOCK = re.compile(r"^```(?:json)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMISE = "Ik stuur u de brief voor de zomer; daarna kom ik erop terug."
PARTS = {
    "references": {"text", "id"},
    "references_also": {"text", "id"},
    "internal_references": {"text", "targets"},
    "commitments": {"sentence", "addressee", "term"},
    "commitments_also": {"sentence", "addressee", "term"},
}
SMALL = "kv-2023Z14759-antwoord"
# The forms of an id that the README names.
CANONICAL = re.compile(
    r"kst-\d{5}(-\d{2,4})?(-[IVXLC]+[A-Z]?|-[A-Z])?-(\d+|[A-Z]{1,3})(-[nbh]\d+)?|ah-[te]k-\d{8}-\d+|h-[te]k-\d{8}-\d+-\d+"
    r"|(stb|stcrt|trb)-\d{4}-\d+|(COM|JOIN|SWD|SEC)\(\d{4}\)\d+|3\d{4}[RLD]\d{4}|ECLI:[\w:.]+|BWBR\d{7}"
    r"|jci1\.3:c:(BWB[RV]\d{7}|\?)&(artikel|paragraaf|aanwijzing)=[\w.:]+|20\d\d[DZ]\d{5}|TZ\d{6}-\d{3}|\d{5}(-\w+)?"
)


def marks(folder: Path, held: Mapping[str, Any]) -> Mapping[str, Marks]:
    (folder / "a.json").write_text(json.dumps(held), encoding="utf-8")
    return load_marks(folder / "a.json")


def references(*ids: str) -> tuple[tuple[str, str], ...]:
    return tuple((each, "") for each in ids)


def compared(key: Marks, found: Marks) -> Comparison:
    return compare({"vraag-1": key}, {"vraag-1": found})


def test_references_are_compared_by_their_ids_alone() -> None:
    made = compared(Marks(references=(("kst-1-2", "Kamerstuk 1, nr. 2"),)), Marks(references=(("kst-1-2", "nr. 2"),)))
    assert (made.references, made.misses) == (Score(1, 1, 1), ())


def test_a_reference_too_many_and_one_lacking_are_listed_with_their_words() -> None:
    key = Marks(references=(("kst-1-2", "Kamerstuk 1, nr. 2"),))
    made = compared(key, Marks(references=(("kst-1-3", "nr. 3"), ("kst-1-4", ""))))
    assert made.references == Score(0, 1, 2)
    assert made.misses == (
        "vraag-1: reference lacking: kst-1-2 = Kamerstuk 1, nr. 2",
        "vraag-1: reference too many: kst-1-3 = nr. 3",
        "vraag-1: reference too many: kst-1-4",
    )


@pytest.mark.parametrize(("wanted", "score"), [((), Score()), (("28676",), Score(1, 1, 1))])
def test_a_reference_that_need_not_be_found_counts_for_nothing_unless_it_is_wanted(
    wanted: tuple[str, ...], score: Score
) -> None:
    key = Marks(references=references(*wanted), references_also=references("28676"))
    assert compared(key, Marks(references=references("28676"))).references == score


def test_a_reference_without_an_id_or_without_its_act_is_not_compared(tmp_path: Path) -> None:
    ids = (None, "", "jci1.3:c:?&artikel=3", "jci1.3:c:BWBR0005537&artikel=3")
    held = {"exchanges": [{"id": "vraag-1", "references": [{"text": "artikel 3", "id": each} for each in ids]}]}
    assert marks(tmp_path, held)["vraag-1"].references == (("jci1.3:c:BWBR0005537&artikel=3", "artikel 3"),)


def test_an_id_twice_in_an_exchange_counts_once_and_one_of_a_note_in_each_exchange_that_calls_it(
    tmp_path: Path,
) -> None:
    exchanges = [{"id": "vraag-1", "references": [{"id": "kst-1-2"}] * 2}, {"id": "vraag-2"}, {"id": "vraag-3"}]
    notes = [
        {"exchanges": ["vraag-1", "vraag-2"], "references": [{"id": "kst-1-2", "text": "nr. 2"}, {"id": "kst-1-3"}]},
        {"exchanges": []},
    ]
    found = marks(tmp_path, {"sections": [{"exchanges": exchanges}], "notes": notes})
    assert [[each for each, _ in found[name].references] for name in found] == [
        ["kst-1-2", "kst-1-3"],
        ["kst-1-2", "kst-1-3"],
        [],
    ]


@pytest.mark.parametrize(
    ("text", "target", "right"),
    [
        ("antwoord op vraag 1", "vraag-1", 1),
        ("vraag 1", "vraag-1", 1),
        ("zie het antwoord op vraag 1.", "vraag-1", 1),
        ("antwoord op vraag 1", "vraag-2", 0),
        ("beantwoording van vraag 1", "vraag-1", 0),
        ("vraag 11", "vraag-1", 0),
        ("raag 1", "vraag-1", 0),  # no whole words
        ("", "vraag-1", 0),
    ],
)
def test_a_reference_within_has_its_target_and_the_same_words_or_more_or_fewer(
    text: str, target: str, right: int
) -> None:
    key = Marks(within=(("antwoord op vraag 1", "vraag-1"),))
    made = compared(key, Marks(within=((text, target),)))
    assert made.within == Score(right, 1, 1)
    assert len(made.misses) == 2 * (1 - right)


def test_each_target_of_a_reference_within_counts(tmp_path: Path) -> None:
    def exchange(*targets: str) -> Mapping[str, Any]:
        return {
            "exchanges": [
                {"id": "vraag-1", "internal_references": [{"text": "vragen  4 en 5", "targets": list(targets)}]}
            ]
        }

    key, found = marks(tmp_path, exchange("vraag-4", "vraag-5")), marks(tmp_path, exchange("vraag-4", "vraag-6"))
    made = compare(key, found)
    assert made.within == Score(1, 2, 2)
    assert made.misses == (
        "vraag-1: reference within lacking: vragen 4 en 5 = vraag-5",
        "vraag-1: reference within too many: vragen 4 en 5 = vraag-6",
    )


def test_one_reference_within_makes_no_two_right() -> None:
    key = Marks(within=(("vraag 9", "vraag-9-en-10"), ("antwoord op vraag 9 en 10", "vraag-9-en-10")))
    assert compared(key, key).within == Score(2, 2, 2)
    assert compared(key, Marks(within=key.within[1:])).within == Score(1, 2, 1)
    swapped = Marks(within=(key.within[1], key.within[0]))
    assert compared(key, swapped).misses == ()


@pytest.mark.parametrize(
    ("sentences", "score"),
    [
        ((PROMISE,), Score(1, 1, 1)),
        (("Ik stuur u de brief voor de zomer",), Score(1, 1, 1)),
        (("Ik stuur u de brief voor de zomer;", "daarna kom ik erop terug."), Score(1, 1, 1)),
        ((f"Het rapport is af; {PROMISE}",), Score(1, 1, 1)),
        (("Ik stuur u de brief",), Score(0, 1, 1)),  # not cut at a semicolon
        ((PROMISE, "Ik denk erover na."), Score(1, 1, 2)),
        (("",), Score(0, 1, 1)),
        ((), Score(0, 1, 0)),
    ],
)
def test_a_commitment_is_its_sentence_or_a_part_of_it_between_semicolons(
    sentences: tuple[str, ...], score: Score
) -> None:
    made = compared(Marks(commitments=(Commitment(PROMISE),)), Marks(commitments=tuple(map(Commitment, sentences))))
    assert made.commitments.sentences == score
    assert len(made.misses) == score.in_key + score.found - 2 * score.right


@pytest.mark.parametrize("wanted", [(), (Commitment(PROMISE),)])
def test_a_promise_that_need_not_be_found_counts_for_nothing_unless_it_is_wanted(
    wanted: tuple[Commitment, ...],
) -> None:
    key = Marks(commitments=wanted, commitments_also=(Commitment(PROMISE),))
    made = compared(key, Marks(commitments=(Commitment(PROMISE),)))
    assert made.commitments.sentences == Score(len(wanted), len(wanted), len(wanted))
    assert made.misses == ()


def test_addressee_and_term_are_distinguished_from_what_is_right() -> None:
    key = Marks(commitments=(Commitment("Ik schrijf de Kamer.", "de Kamer"), Commitment(PROMISE, "u", "voor de zomer")))
    found = Marks(
        commitments=(Commitment("Ik schrijf de Kamer.", "De Kamer", "nu"), Commitment(PROMISE, "", "voor de zomer"))
    )
    made = compared(key, found)
    assert made.commitments == Commitments(Score(2, 2, 2), addressee=1, term=1)
    assert made.misses == (
        "vraag-1: term of a commitment: nu (the key has none): Ik schrijf de Kamer.",
        f"vraag-1: addressee of a commitment: none (the key has u): {PROMISE}",
    )


def test_a_program_may_leave_out_commitments_and_parts_of_them(tmp_path: Path) -> None:
    held = {
        "exchanges": [{"id": "vraag-1"}, {"id": "vraag-2", "commitments": [{"sentence": "Ik  kom.", "term": None}]}]
    }
    found = marks(tmp_path, held)
    assert [found[name].commitments for name in found] == [(), (Commitment("Ik kom."),)]


def test_the_example_of_the_readme_has_the_figures_that_it_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    *_, found, key, printed = BLOCK.findall(README.read_text(encoding="utf-8"))
    for folder, held in (("found", found), ("keys", key)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "een-voorbeeld.json").write_text(held, encoding="utf-8")
    assert main([str(tmp_path / "found"), "--keys", str(tmp_path / "keys")]) == 0
    shown = capsys.readouterr().out
    assert printed.count("| tuned |") == 3
    assert shown.endswith(printed)


def test_keys_that_are_not_there_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path), "--keys", str(tmp_path / "nergens")])
    assert "nergens is no folder" in capsys.readouterr().err


def keys() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path in sorted(KEYS.glob("*.json")):
        for each in json.loads(path.read_text(encoding="utf-8"))["exchanges"]:
            yield path.stem, each


def test_every_mark_of_a_key_has_its_parts() -> None:
    assert not [
        document
        for document, exchange in keys()
        for field, names in PARTS.items()
        if any(set(each) != names for each in exchange[field])
        or not all(trap and isinstance(trap, str) for trap in exchange["traps"])
    ]


def test_every_id_of_a_key_is_canonical_and_stands_once() -> None:
    wrong = []
    for document, exchange in keys():
        wanted, also = ([each["id"] for each in exchange[field]] for field in ("references", "references_also"))
        if not all(map(CANONICAL.fullmatch, (*wanted, *also))) or len({*wanted} - {*also}) < len(wanted):
            wrong.append(document)
    assert not wrong


def test_every_reference_within_of_a_key_leads_somewhere_and_to_no_question_twice() -> None:
    targets = [(document, each["targets"]) for document, key in keys() for each in key["internal_references"]]
    assert not [document for document, held in targets if not held or len(set(held)) < len(held)]


def test_addressee_and_term_of_every_commitment_of_a_key_stand_in_its_sentence() -> None:
    wrong = []
    for document, exchange in keys():
        for each in (*exchange["commitments"], *exchange["commitments_also"]):
            wrong += [document for part in ("addressee", "term") if each[part] not in each["sentence"]]
    assert not wrong


def test_both_parts_of_the_keys_have_marks_of_each_kind() -> None:
    for field in ("references", "internal_references", "commitments"):
        assert {is_apart(document) for document, exchange in keys() if exchange[field]} == {True, False}


def test_a_program_that_finds_what_the_keys_have_is_right_in_all() -> None:
    total = sum((each.comparison for each in score(KEYS)), Comparison())
    for count in (total.references, total.within, total.commitments.sentences):
        assert count.in_key == count.found == count.right > 0
    assert total.commitments.addressee == total.commitments.term == total.commitments.sentences.right


@cache
def outline() -> Mapping[str, Any]:
    """What `outline --json` prints of one small document."""
    record, knowledge = understand_file(source_of(SMALL), CONTENT, Problems())
    assert record
    held: Mapping[str, Any] = json.loads(to_json(consultation_data(record, knowledge)))
    return held


def test_the_words_of_a_real_key_stand_in_the_exchange_and_its_targets_are_questions() -> None:
    exchanges = {each["id"]: each for section in outline()["sections"] for each in section["exchanges"]}
    questions = {question["id"] for each in exchanges.values() for question in each["questions"]}
    seen = 0
    for document, key in keys():
        if document != SMALL:
            continue
        turns = (*exchanges[key["id"]]["questions"], *exchanges[key["id"]]["answers"], *outline()["notes"])
        text = plain(" ".join(paragraph for turn in turns for paragraph in turn["paragraphs"]))
        words = [each["text"] for field in ("references", "internal_references") for each in key[field]]
        words += [each["sentence"] for field in ("commitments", "commitments_also") for each in key[field]]
        assert all(plain(each) in text for each in words), key["id"]
        assert questions >= {target for each in key["internal_references"] for target in each["targets"]}
        seen += len(words)
    assert seen == 6


def test_the_outline_of_this_program_serves_as_it_is(tmp_path: Path) -> None:
    made = compare(load_marks(KEYS / f"{SMALL}.json"), marks(tmp_path, outline()))
    assert made.references.found > 0
    assert made.references.precision == made.within.precision == 1.0
