"""Reading YAML as plain text with places, and refusing what is not used."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.knowledge.yaml.events import Data
from generator.knowledge.yaml.file import YamlFile, parse_yaml, read_yaml
from generator.knowledge.yaml.places import Places
from generator.problems import Code, Place, Problems
from tests.knowledge.reported import reported
from tests.pace import Watch


def parsed(text: str) -> YamlFile:
    """What a faultless text holds."""
    problems = Problems()
    file = parse_yaml(text.encode(), "f.yml", problems)
    assert reported(problems) == []
    assert file is not None
    return file


def refused(text: str | bytes) -> list[str]:
    """The problems reported about a text that cannot be used."""
    problems = Problems()
    assert parse_yaml(text.encode() if isinstance(text, str) else text, "f.yml", problems) is None
    return reported(problems)


@pytest.mark.parametrize("written", ["NO", "yes", "true", "2025-05-12", "12:30", "0x1F", "1e3", "007", ".inf", "1_000"])
def test_every_scalar_stays_the_text_that_was_written(written: str) -> None:
    assert parsed(f"- {written}").data == [written]


def test_lists_and_mappings_nest() -> None:
    data = parsed("- term: VS\n  forms: [v.s., 'V.S.']\n- term: EU\n").data
    assert data == [{"term": "VS", "forms": ["v.s.", "V.S."]}, {"term": "EU"}]


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_a_key_with_nothing_after_it_holds_nothing(nothing: str) -> None:
    assert parsed(f"source: {nothing}\n").data == {"source": None}


@pytest.mark.parametrize("text", ["''", '"null"', '"~"'])
def test_what_stands_in_quotation_marks_is_text(text: str) -> None:
    assert parsed(f"a: {text}").data == {"a": text.strip("'\"")}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff"])
def test_a_file_in_which_nothing_is_written_holds_nothing(text: str) -> None:
    assert parsed(text).data is None


def test_folded_and_literal_text_reads_as_yaml_says() -> None:
    assert parsed("a: >\n  een\n  twee\nb: |\n  een\n  twee\n").data == {"a": "een twee\n", "b": "een\ntwee\n"}


def test_keys_and_values_have_places() -> None:
    places = parsed("# first\n- term: SACEUR\n  forms:\n    - a\n    - b\n").places
    assert places.key((0, "term")) == Place("f.yml", 2, 3)
    assert places.value((0, "term")) == Place("f.yml", 2, 9)
    assert places.value((0,)) == Place("f.yml", 2, 3)
    assert places.key((0, "forms")) == Place("f.yml", 3, 3)
    assert places.value((0, "forms", 1)) == Place("f.yml", 5, 7)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_do_not_depend_on_line_ends(line_end: str) -> None:
    assert parsed(f"a: 1{line_end}b: 2{line_end}").places.value(("b",)) == Place("f.yml", 2, 4)


def test_a_byte_order_mark_takes_no_column() -> None:
    assert parsed("\ufeffa: 1").places.key(("a",)) == Place("f.yml", 1, 1)


def test_characters_beyond_the_basic_plane_take_one_column() -> None:
    assert parsed("{🙂: é, b: 1}").places.key(("b",)) == Place("f.yml", 1, 8)


def test_a_key_given_twice_is_reported_and_the_first_value_kept() -> None:
    problems = Problems()
    file = parse_yaml(b"a: 1\nb: 2\na: 3\n", "f.yml", problems)
    assert file is not None
    assert file.data == {"a": "1", "b": "2"}
    assert file.places.value(("a",)) == Place("f.yml", 1, 4)
    assert reported(problems) == [
        "f.yml:3:1: [DUPLICATE-KEY] ‘a’ stands here for the second time; the first is at f.yml:1:1"
    ]


def test_keys_given_twice_within_a_second_value_are_reported_too() -> None:
    problems = Problems()
    parse_yaml(b"a: 1\na: {b: 2, b: 3}\na: {b: 4}\n", "f.yml", problems)
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [
        (Code.DUPLICATE_KEY, 2, 1),
        (Code.DUPLICATE_KEY, 2, 11),
        (Code.DUPLICATE_KEY, 3, 1),
    ]


def test_the_same_key_in_two_mappings_is_no_mistake() -> None:
    assert parsed("- a: 1\n- a: 2\n").data == [{"a": "1"}, {"a": "2"}]


QUOTE = "put text that holds a colon, a quotation mark or a sign like @ in quotation marks"
ALIGN = "indent the entries of one list or mapping alike, with spaces"
REFERENCE = "write the value out; text that begins with this sign needs quotation marks"
BACKSLASH = (
    "a backslash before a sign that it cannot stand before; write two backslashes for one, or put the text in single "
    "quotation marks"
)
DIRECTIVE = "a line that begins with % says how to read the file, which is not used here; leave it out"
SYNTAX = {
    "a: b: c": f"1:5: [YAML-SYNTAX] a colon where none can stand; {QUOTE}, or {ALIGN}",
    "a: - b": f"1:4: [YAML-SYNTAX] a list begins where none can stand; {ALIGN}",
    "a:\n\tb: 1": "2:1: [YAML-SYNTAX] a tab at the start of a word; use spaces",
    "a: @b": f"1:4: [YAML-SYNTAX] a sign that no word can begin with; {QUOTE}",
    "a: 'b' c": f"1:8: [YAML-SYNTAX] text where the value before it has already ended; {QUOTE}",
    "a:\n  - b\n - c": f"3:2: [YAML-SYNTAX] this line does not line up with the lines before it; {ALIGN}",
    "a: 1\nb\nc: 2": f"2:1: [YAML-SYNTAX] a line without a colon among lines with one; {ALIGN}",
    "x: 1\na: 'b\nc: 1": "2:4: [YAML-SYNTAX] a quotation mark that is never closed; close it",
    "a: [b\nc: 1": "1:4: [YAML-SYNTAX] a list in square brackets that is not closed; "
    "close it, or write one item a line",
    "a: {b: 1\nc: 1": "1:4: [YAML-SYNTAX] a mapping in braces that is not closed; close it, or write one key a line",
    'a: "\\q"': f"1:6: [YAML-SYNTAX] {BACKSLASH}",
    'a: "\\xZZ"': f"1:7: [YAML-SYNTAX] {BACKSLASH}",
    "%YAML 3.0\n--- a": f"1:1: [YAML-SYNTAX] {DIRECTIVE}",
    "%&\n--- a": f"1:2: [YAML-SYNTAX] {DIRECTIVE}",
    "a: | b\n  c": "1:6: [YAML-SYNTAX] words behind the sign that begins a text of several lines; "
    "begin the text on the next line",
    "a: ]": f"1:4: [YAML-SYNTAX] a sign where a value is expected; {QUOTE}",
    "a: *": f"1:5: [YAML-SYNTAX] a sign that no word can begin with; {QUOTE}",
    "b: &x 1": f"1:4: [YAML-SYNTAX] references (&x) are not used here; {REFERENCE}",
    "b: *x": f"1:4: [YAML-SYNTAX] references (*x) are not used here; {REFERENCE}",
    "b: !!int 1": "1:4: [YAML-SYNTAX] types (words that begin with !) are not used here; "
    "leave the word out: every value is read as text",
    "? [a]\n: b": "1:3: [YAML-SYNTAX] a key must be text, not a list or a mapping; "
    "text that begins with a bracket or brace needs quotation marks",
    "'': b": "1:1: [YAML-SYNTAX] a key is missing before the colon",
    "--- a\n--- b": "2:1: [YAML-SYNTAX] a second document begins here; leave out the line with ---",
    'a: "\\0"': "1:4: [YAML-SYNTAX] a character that no text holds (U+0000)",
    'a: "\\uD800"': "1:4: [YAML-SYNTAX] a character that no text holds (U+D800)",
    'a: "\\UFFFFFFFF"': "1:1: [YAML-SYNTAX] a number after this place is too large for YAML",
}


@pytest.mark.parametrize(("text", "message"), SYNTAX.items(), ids=list(SYNTAX))
def test_what_is_no_yaml_for_us_is_reported_with_its_place(text: str, message: str) -> None:
    assert refused(text) == [f"f.yml:{message}"]


def test_nesting_without_end_is_refused_at_once() -> None:
    watch = Watch()
    assert refused("[" * 100_000) == ["f.yml:1:21: [YAML-SYNTAX] nested deeper than any file here needs"]
    assert watch.seconds() < 5


def test_references_cannot_unfold_a_small_file_to_a_large_one() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert refused("\n".join(lines)) == [
        f"f.yml:1:5: [YAML-SYNTAX] references (&a0) are not used here; {REFERENCE}",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a: 1\nb: \xff\xfe", "2:4: [UNREADABLE] not text in UTF-8 (byte 0xff); save the file as UTF-8"),
        (b"\xef\xbb\xbfa\xc3", "1:2: [UNREADABLE] not text in UTF-8 (byte 0xc3); save the file as UTF-8"),
        (b"a: 1\nb: \x07", "2:4: [UNREADABLE] a control character (U+0007) where text is expected"),
        (b"PK\x03\x04\x00", "1:3: [UNREADABLE] a control character (U+0003) where text is expected"),
    ],
)
def test_binary_junk_is_reported_as_unreadable(content: bytes, message: str) -> None:
    assert refused(content) == [f"f.yml:{message}"]


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "- term: VS # comment\n  forms: [a, b]\n  definition: >\n    een\n    twee\n"
    with_libyaml = parsed(text)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parsed(text) == with_libyaml


def test_a_file_is_read_from_disk(tmp_path: Path, problems: Problems) -> None:
    path = tmp_path / "f.yml"
    path.write_bytes("term: é\r\n".encode())
    file = read_yaml(path, "content/f.yml", problems)
    assert file is not None
    assert file.data == {"term": "é"}
    assert file.places.value(("term",)) == Place("content/f.yml", 1, 7)


def test_a_file_that_is_not_there_is_reported(tmp_path: Path, problems: Problems) -> None:
    assert read_yaml(tmp_path / "f.yml", "content/f.yml", problems) is None
    assert reported(problems) == ["content/f.yml:1:1: [MISSING-FILE] the file is not there"]


def test_a_folder_in_place_of_a_file_is_reported(tmp_path: Path, problems: Problems) -> None:
    assert read_yaml(tmp_path, "content/f.yml", problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]


FRAGMENTS = [
    *["a", "b: ", "- ", "\n", "  ", " ", "'", '"', "[", "]", "{", "}", ": ", ", ", "# x", "|", "> ", "é", "🙂", "?"],
    *["&x", "*x", "!t ", "\\", "---\n", "\t", "~", "null", "%YAML 1.1\n", "\r\n", "\r", "\u2028", "-", ":", "@", "1"],
    *["...\n", "\\x00", "\\U00110000", "%TAG ! t:\n", "<<: ", "\x00", "\ufeff"],
]
yaml_like = st.lists(st.sampled_from(FRAGMENTS), max_size=16).map("".join)


def complete(data: Data, places: Places, path: tuple[str | int, ...] = ()) -> bool:
    """Whether everything in the data has a place."""
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return path in places.values and all(complete(value, places, (*path, key)) for key, value in inner)


@settings(deadline=None)
@given(yaml_like | st.text())
def test_any_text_is_read_or_reported_and_never_raises(text: str) -> None:
    problems = Problems()
    file = parse_yaml(text.encode("utf-8", "surrogatepass"), "f.yml", problems)
    assert file is not None or problems.errors
    assert all(problem.place.line >= 1 and problem.place.column >= 1 for problem in problems)
    if file is not None and file.data is not None:
        assert complete(file.data, file.places)


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_reported_and_never_raise(content: bytes) -> None:
    problems = Problems()
    assert parse_yaml(content, "f.yml", problems) is not None or problems.errors


plain = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"))
data = st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(plain.filter(bool), inner), max_leaves=8)


@settings(deadline=None, max_examples=30)
@given(data)
def test_text_that_is_written_as_yaml_comes_back_unchanged(value: Data) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style='"', width=10_000)
    for tag in ("!!null ", "!!int ", "!!bool "):
        text = text.replace(tag, "")
    problems = Problems()
    file = parse_yaml(text.encode(), "f.yml", problems)
    assert reported(problems) == []
    assert file is not None
    assert file.data == value
