"""The evaluation sees what is right and lists every difference."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from evaluation.alignment import align
from evaluation.comparison import Comparison, Miss, compare
from evaluation.evaluate import main
from evaluation.figures import Score
from evaluation.findings import outline
from evaluation.keys import load_key
from evaluation.outline import FACTS, Group, Outline, Text, written_out
from evaluation.report import Judged, report
from generator.knowledge.load import official_knowledge
from generator.model.consultation_yml import Sidecar
from generator.model.text import Mark, MarkKind, SourceFile, Span
from generator.parse import parse
from generator.problems import Problems
from generator.read import read

PROJECT = Path(__file__).parents[2]
KEYS = sorted((PROJECT / "evaluation" / "keys").glob("*.yml"))
FACTS_OF_KEY = dict.fromkeys(FACTS, ("x",))


def text(number: str, words: str, *, factions: tuple[str, ...] = (), parts: tuple[Text, ...] = ()) -> Text:
    return Text(written_out(number), words, words, factions, parts)


def one(number: str, state: str = "answered") -> Group:
    """An exchange of one question and its answer."""
    return Group((text(number, f"Vraagt u {number}?"),), (text(number, f"Ja {number}."),), state)


def document(*groups: Group) -> Outline:
    return Outline(FACTS_OF_KEY, groups, {})


KEY = document(one("1"), one("2"), one("3"))


def listed(comparison: Comparison) -> list[str]:
    return [miss.about for miss in comparison.misses]


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_perfect_parse_of_any_document_has_everything_right(path: Path) -> None:
    key = load_key(path)
    comparison = compare(key, key)
    assert comparison.is_right
    assert all(comparison.facts.values())
    for score in (comparison.questions, comparison.answers, comparison.pairings, comparison.exchanges):
        assert score.right == score.in_key == score.found


@pytest.mark.parametrize(
    ("key", "found", "right"),
    [
        ((), ("Memorie van antwoord",), True),
        ((), ("Brief regering",), False),
        (("Brief regering",), ("Memorie van antwoord",), False),
        (("Memorie van antwoord",), ("Memorie van antwoord",), True),
    ],
)
def test_a_key_says_nothing_of_kinds_that_only_the_eerste_kamer_has(
    key: tuple[str, ...], found: tuple[str, ...], right: bool
) -> None:
    wanted, made = (Outline({**FACTS_OF_KEY, "kind": kind}, None, {}) for kind in (key, found))
    assert compare(wanted, made).facts["kind"] is right


def test_a_missing_question_is_a_miss_and_costs_recall() -> None:
    comparison = compare(KEY, document(one("1"), one("3")))
    assert (comparison.questions.recall, comparison.questions.precision) == (2 / 3, 1)
    assert comparison.misses == (
        Miss("question 2", "“Vraagt u 2?” … “Vraagt u 2?”", "nothing"),
        Miss("answer 2", "“Ja 2.” … “Ja 2.”", "nothing"),
    )
    assert comparison.exchanges == Score(2, 3, 2)


def test_a_question_that_is_none_is_a_miss_and_costs_precision() -> None:
    comparison = compare(document(one("1")), document(one("1"), one("2")))
    assert (comparison.questions.recall, comparison.questions.precision) == (1, 1 / 2)
    assert listed(comparison) == ["question 2", "answer 2"]


def test_answers_that_change_places_are_wrong_pairings() -> None:
    first, second, third = KEY.exchanges or ()
    swapped = document(replace(first, answers=second.answers), replace(second, answers=first.answers), third)
    comparison = compare(KEY, swapped)
    assert (comparison.questions.right, comparison.answers.right, comparison.pairings.right) == (3, 3, 1)
    assert listed(comparison) == [
        "exchange of question 1, what stands together",
        "exchange of question 2, what stands together",
    ]
    assert comparison.misses[0].found == "questions 1, answers 2"


def test_exchanges_run_together_are_a_miss_even_where_nothing_is_answered() -> None:
    apart = document(*(Group((text(n, f"Vraagt u {n}?"),), (), "no-answer") for n in "12"))
    together = document(Group(apart.questions, (), "no-answer"))
    comparison = compare(apart, together)
    assert comparison.questions.right == 2
    assert comparison.exchanges == Score(0, 2, 1)


@pytest.mark.parametrize(
    ("change", "about"),
    [
        (lambda question: replace(question, first="Vraag u 2?"), "question 2, first words"),
        (lambda question: replace(question, last="Vraagt u 2"), "question 2, last words"),
        (lambda question: replace(question, numbers=("4",)), "question 2, number"),
        (lambda question: replace(question, factions=("VVD",)), "question 2, factions"),
    ],
)
def test_each_changed_property_of_a_question_is_reported_and_leaves_its_pairing(
    change: Callable[[Text], Text], about: str
) -> None:
    first, second, third = KEY.exchanges or ()
    comparison = compare(KEY, document(first, replace(second, questions=(change(second.questions[0]),)), third))
    assert listed(comparison) == [about]
    assert comparison.pairings == Score(3, 3, 3)
    assert comparison.exchanges == Score(2, 3, 3)


def test_a_wrong_state_is_reported() -> None:
    comparison = compare(document(one("1")), document(one("1", "refers")))
    assert comparison.misses == (Miss("exchange of question 1, state", "answered", "refers"),)


def test_a_number_that_is_not_printed_is_not_judged() -> None:
    key, found = text("", "Waarom?"), text("7", "Waarom?")
    assert compare(document(Group((key,), (), "no-answer")), document(Group((found,), (), "no-answer"))).is_right


def test_of_equal_answers_the_lost_one_is_reported() -> None:
    yes = [Group((text(n, f"Vraagt u {n}?"),), (text(n, "Ja."),), "answered") for n in "123"]
    comparison = compare(document(*yes), document(yes[0], replace(yes[1], answers=()), yes[2]))
    assert listed(comparison) == ["answer 2", "exchange of question 2, what stands together"]
    assert comparison.pairings == Score(2, 3, 2)


def test_texts_that_have_no_number_are_aligned_in_their_order() -> None:
    texts = [text("", words) for words in ("Ja.", "Nee.", "Ja.")]
    assert align(texts, texts[1:]) == {1: 0, 2: 1}


JOINT = text("5 en 6", "Eerst dit?", parts=(text("5", "Eerst dit?"), text("6", "Dan dat?")))


@pytest.mark.parametrize("questions", [(replace(JOINT, last="Dan dat?"),), JOINT.parts])
def test_a_joint_question_may_be_taken_as_one_or_as_its_parts(questions: tuple[Text, ...]) -> None:
    answers = (text("5 en 6", "Ja."),)
    key = document(Group((replace(JOINT, last="Dan dat?"),), answers, "answered-together"))
    assert compare(key, document(Group(questions, answers, "answered-together"))).is_right
    one_part_lost = document(Group(JOINT.parts[:1], answers, "answered-together"))
    assert listed(compare(key, one_part_lost))[0] == "question 6"


def test_a_mark_typed_on_the_line_may_be_taken_for_a_note() -> None:
    key = document(Group((text("1", "Is hij overleden [3]?"),), (), "no-answer"))
    question = replace(text("1", "Is hij overleden ?"), marked=("Is hij overleden [3]?", "Is hij overleden [3]?"))
    assert compare(key, document(Group((question,), (), "no-answer"))).is_right


def test_a_wrong_fact_is_reported_with_what_both_say() -> None:
    found = replace(KEY, facts={**KEY.facts, "dossiers": (), "number": ("y",)})
    comparison = compare(KEY, found)
    assert comparison.misses == (Miss("dossiers", "x", "nothing"), Miss("number", "x", "y"))
    assert [name for name, right in comparison.facts.items() if not right] == ["dossiers", "number"]


def test_a_member_may_have_the_name_that_the_file_holds() -> None:
    key = Outline({**FACTS_OF_KEY, "members": ("Kostić",)}, None, {"Kostic´": "Kostić"})
    found = replace(key, facts={**key.facts, "members": ("Kostic´",)}, aliases={})
    assert compare(key, found).is_right


@pytest.mark.parametrize(
    ("label", "numbers"),
    [
        ("3", ("3",)),
        ("3, 4 en 5", ("3", "4", "5")),
        ("5 t/m 8", ("5", "6", "7", "8")),
        ("2–4, 10a", ("2", "3", "4", "10a")),
        ("3a-3c", ("3a", "3c")),
        ("", ()),
    ],
)
def test_numbers_of_a_label_are_written_out(label: str, numbers: tuple[str, ...]) -> None:
    assert written_out(label) == numbers


PLAIN = """\
Vraag 1
Heeft u dit1 gelezen, zoals de heer Jansen vroeg?

Antwoord 1
Ja.
"""
NOTE = "\n1 Het rapport van 2023.\n"


def test_a_reported_text_shows_its_first_and_last_words_without_raised_marks() -> None:
    source = read(SourceFile("vraag.txt", f"{PLAIN}{NOTE}".encode()), Problems())
    assert source is not None
    at = PLAIN.index("1 gelezen")
    note = len(PLAIN) + 1
    marks = (
        Mark(MarkKind.NOTE_MARK, Span(at, at + 1), "f1"),
        Mark(MarkKind.NOTE_MARK, Span(note, note + 1), "f1"),
        Mark(MarkKind.NOTE, Span(note, len(source.text) - 1), "f1"),
    )
    marked = replace(source, marks=marks)
    found = outline(parse(marked, "vraag", official_knowledge(), Sidecar(), Problems()))
    question, answer = found.questions[0], found.answers[0]
    assert question.ends == ("Heeft u dit gelezen, zoals", "zoals de heer Jansen vroeg?")
    assert question.marked == ("Heeft u dit1 gelezen, zoals", "zoals de heer Jansen vroeg?")
    assert (question.numbers, answer.numbers, answer.ends) == (("1",), ("1",), ("Ja.", "Ja."))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpus of four documents: one right, one wrong, one that cannot be read, one that is not there."""
    text = {"first": "Heeft u dit1 gelezen, zoals", "last": "zoals de heer Jansen vroeg?"}
    question = {"number": "1", "label": "Vraag 1", "factions": [], **text}
    answer = {"number": "1", "label": "Antwoord 1", "first": "Ja.", "last": "Ja."}
    facts = dict.fromkeys(("kind", "chamber", "number", "committee", "addressee")) | {
        "dossiers": [],
        "factions": [],
        "members": [],
        "dates": dict.fromkeys(("asked", "answered", "adopted")),
    }
    exchange = {"state": "answered", "questions": [question], "answers": [answer]}
    keys = {
        "absent": facts,
        "broken": facts | {"exchanges": [exchange]},
        "right": facts | {"exchanges": [exchange]},
        "wrong": facts | {"exchanges": [exchange | {"answers": [answer | {"first": "Nee."}]}]},
    }
    (tmp_path / "keys").mkdir()
    for name, key in keys.items():
        (tmp_path / "keys" / f"{name}.yml").write_text(yaml.safe_dump(key), encoding="utf-8")
        (tmp_path / "corpus" / name).mkdir(parents=True)
    for name in ("right", "wrong"):
        (tmp_path / "corpus" / name / "source.txt").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "corpus" / "broken" / "source.txt").write_bytes(b"\0")
    return tmp_path


def test_a_run_prints_and_keeps_a_table_and_every_miss(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(folder, PROJECT / "content") == 0
    printed = capsys.readouterr()
    assert printed.err.split() == ["absent", "broken", "right", "wrong"]
    assert (folder / "results.md").read_text(encoding="utf-8") == printed.out
    assert "1 of 4 documents are right in everything, 1 of the 3 complete ones." in printed.out
    assert "| questions | 3 | 2 | 2 | 1.000 | 0.667 |" in printed.out
    assert "| answers | 3 | 2 | 1 | 0.500 | 0.333 |" in printed.out
    assert "| right | .txt | 1/1 | 1/1 | 1/1 | 1/1 | ✓ |" in printed.out
    assert "| broken | .txt | 0/1 (0 found) |" in printed.out
    assert "- answer 1, first words: the key says “Nee.”, the parser “Ja.”" in printed.out
    assert "the key says a readable document, the parser no file" in printed.out
    assert "this is not text" in printed.out


def test_a_run_gives_the_same_bytes_again(folder: Path) -> None:
    main(folder, PROJECT / "content")
    before = (folder / "results.md").read_bytes()
    main(folder, PROJECT / "content")
    assert (folder / "results.md").read_bytes() == before


def test_a_parser_that_stops_is_wrong_and_does_not_stop_the_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise RuntimeError("too deep")

    monkeypatch.setattr("evaluation.evaluate.understand_file", stop)
    assert main(folder, PROJECT / "content") == 0
    assert capsys.readouterr().out.count("stopped with RuntimeError: too deep") == 3


def test_official_words_cannot_act_as_markdown() -> None:
    comparison = Comparison(dict.fromkeys(FACTS, True), (Miss("question 1", "“*a* [3]?”", "<b>"),))
    written = report([Judged("x", ".txt", KEY, comparison)])
    assert "the key says “\\*a\\* \\[3\\]?”, the parser \\<b\\>" in written


def test_the_results_that_are_kept_judge_every_key() -> None:
    kept = (PROJECT / "evaluation" / "results.md").read_text(encoding="utf-8")
    table = kept.partition("## Facts")[2]
    assert all(f"\n| {path.stem} | " in table for path in KEYS)
