"""The habits of the house: each one objects to what breaks it and is silent otherwise."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import habits
from tools.habits import ROOT


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project that keeps every habit."""
    for folder in ("generator/read", "tools", "tests/read", "tests/browser", "requirements"):
        (tmp_path / folder).mkdir(parents=True)
    write(tmp_path, "generator/read/text.py", "def read() -> str:\n    return ''\n")
    write(tmp_path, "tests/read/test_text.py", "def test_read() -> None:\n    assert True\n")
    write(
        tmp_path, "requirements/site.txt", "click==8.1.0 \\\n    --hash=sha256:00\n    # via overleg (pyproject.toml)\n"
    )
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def complaints(root: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What the check objects to; its exit code says whether it does."""
    code = habits.main(root)
    lines = capsys.readouterr().err.splitlines()
    assert code == (1 if lines else 0)
    return lines


def test_a_project_that_keeps_the_habits_passes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert habits.main(root) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert captured.out == "Habits: 2 lines of code, 2 lines of test, 0 broken.\n"


def test_a_file_may_have_300_lines_and_no_more(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "tests/test_much.py", "a = 1\n" * 301)
    write(root, "generator/long.py", "a = 1\n" * 298)
    assert complaints(root, capsys) == []
    write(root, "generator/long.py", "\n" * 300 + "a = 1\n")
    assert complaints(root, capsys) == ["generator/long.py: 301 lines, more than 300: cut it by subject"]


@pytest.mark.parametrize("path", ["tests/helpers.py", "tests/read/utils.py", "tests/common/names.py"])
def test_a_name_that_says_nothing_is_seen(root: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    write(root, path, "a = 1\n")
    assert complaints(root, capsys) == [f"{path}: a name that says nothing; name it after what it holds"]


def test_a_function_left_for_later_is_seen_with_its_place(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "tests/test_later.py", "a = 1\n  # raise NotImplemented" + "Error\n")
    assert complaints(root, capsys)[0].startswith("tests/test_later.py:2:")


def objections(text: str) -> list[str]:
    """The rules by which the project's linter objects to the text of a test."""
    command = [sys.executable, "-m", "ruff", "check", "--output-format=json", "--stdin-filename=tests/test_it.py", "-"]
    ran = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True, check=False)
    return [found["code"] for found in json.loads(ran.stdout)]


@pytest.mark.parametrize("word", ["TO" + "DO", "FIX" + "ME"])
def test_the_linter_sees_work_left_for_later(word: str) -> None:
    assert objections(f'"""A test."""\n\nA = 1  # {word}\n')[0].startswith("FIX")


@pytest.mark.parametrize("call", ["mark.sk" + "ip", "mark.x" + "fail", "sk" + "ip", "import" + "orskip"])
def test_the_linter_sees_a_test_that_does_not_run(call: str) -> None:
    assert objections(f'"""A test."""\n\nimport pytest\n\npytest.{call}("x")\n') == ["TID251"]


def test_an_address_in_a_lock_is_seen(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "requirements/dev.txt", "--index-url https://example.org/simple\n")
    write(
        root,
        "tests/browser/package-lock.json",
        '{\n"resolved": "https://example.org/a.tgz",\n"url": "https://a.b"\n}\n',
    )
    assert [line.split(": ")[0] for line in complaints(root, capsys)] == [
        "requirements/dev.txt:1",
        "tests/browser/package-lock.json:2",
    ]


def test_a_long_function_is_too_long(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "generator/long.py", "async def long() -> None:\n" + "    a = 1\n" * 39)
    assert complaints(root, capsys) == []
    write(root, "generator/long.py", "async def long() -> None:\n" + "    a = 1\n" * 40)
    assert complaints(root, capsys) == ["generator/long.py:1: long has 41 lines, more than 40"]


@pytest.mark.parametrize(
    ("code", "column"),
    [
        ("seen = {id(row) for row in rows}\n", 9),
        ("seen = set(map(id, rows))\n", 16),
        ("rows.sort(key=id)\n", 15),
        ("a = rows[id (row)]\n", 10),
    ],
)
def test_a_thing_known_by_its_address_in_memory_is_seen_with_its_place(
    root: Path, capsys: pytest.CaptureFixture[str], code: str, column: int
) -> None:
    write(root, "generator/read/rows.py", f"a = 1\n{code}")
    assert complaints(root, capsys) == [
        f"generator/read/rows.py:2:{column}: `id`: know a thing by a value that copies keep"
    ]


def test_what_is_only_named_id_is_no_address(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        root,
        "generator/read/rows.py",
        "class Row:\n    id: int = 0\n\n    def valid(self) -> int:\n        return self.id  # not id(self)\n\n\n"
        "a = dict(id=Row().id)\nb = 'id(row)'\n",
    )
    write(root, "tests/test_rows.py", "assert id(1) == id(1)\n")
    assert complaints(root, capsys) == []


def test_nothing_of_the_generator_is_known_by_its_address_in_memory() -> None:
    assert list(habits.addresses_in_memory(ROOT)) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("_LEAST = 3\n", "generator/read/text.py:1: `_LEAST` is never used"),
        ("def _read() -> None:\n    pass\n", "generator/read/text.py:1: `_read` is never used"),
        ("_A = 1\n_A = 2\nB = _A\n", "generator/read/text.py:2: `_A` is defined twice"),
    ],
)
def test_a_private_name_that_nobody_uses_is_seen(
    root: Path, capsys: pytest.CaptureFixture[str], text: str, complaint: str
) -> None:
    write(root, "generator/read/text.py", text)
    assert complaints(root, capsys) == [complaint]


def test_a_private_name_that_is_used_is_none(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        root,
        "generator/read/text.py",
        "__all__ = ['B']\n_A = 1\n\n\ndef _twice() -> int:\n    return 2 * _A\n\n\nB = _twice()\n",
    )
    assert complaints(root, capsys) == []


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("say(sentence)", "say: the sentence must be written out here, for the catalogue is made of the code"),
        ('say(f"{name} is gone")', "say: the sentence must be written out here, for the catalogue is made of the code"),
        (
            'say_number(2, "one", many)',
            "say_number: the sentence must be written out here, for the catalogue is made of the code",
        ),
        ('say("{name} is gone", file=file)', "say: `file` is not in the sentence\nsay: `name` is no value"),
        ('say_number(2, "a {thing}", "{number} {things}", thing=x)', "say_number: `things` is no value"),
        ('say("{name} is gone", name=name)', ""),
        ('say("{number} is gone", number=name)', ""),
        ('say("{size:.1f} of " "{total!r}", size=1, total=2)', ""),
        ('say("a set {a, b} as it is")', ""),
        ('say_number(n, "{number} file of {name}", "{number} files of {name}", name=name)', ""),
        ('say_number(n, "one file", "{number} files")', ""),
    ],
)
def test_a_sentence_is_written_out_and_its_values_fill_it(
    root: Path, capsys: pytest.CaptureFixture[str], call: str, fault: str
) -> None:
    write(root, "generator/read/text.py", f"def read() -> str:\n    return {call}\n")
    assert complaints(root, capsys) == [f"generator/read/text.py:2:12: {line}" for line in fault.splitlines()]
