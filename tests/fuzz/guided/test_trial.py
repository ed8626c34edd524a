"""A mistake is kept with the smallest document that shows it, and the next document is tried."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.guided import findings, once, trial
from tests.fuzz.guided.form import Form
from tests.fuzz.guided.trial import Trial, where


@pytest.fixture(autouse=True)
def _limits_of_this_process_stay(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    before = {number: signal.getsignal(number) for number in (signal.SIGPROF, signal.SIGVTALRM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def way(form: Form) -> None:
    text = form.file()
    if b"slow" in text:
        while True:
            time.process_time()
    assert b"bad" not in text, f"a word is wrong: {text!r}"
    if b"odd" in text:
        int(text)


def found(folder: Path) -> list[tuple[bytes, str]]:
    return [(path.read_bytes(), why) for path, why in findings.kept(folder / trial.FINDINGS)]


def test_each_mistake_is_kept_once_with_the_smallest_document(tmp_path: Path) -> None:
    attempt = Trial(tmp_path, 60, way)
    for data in (b"bad and long", b"fine", b"bad", b"bad again", b"odd"):
        attempt(data)
    assert [data for data, _ in found(tmp_path)] == [b"odd", b"bad"]
    (odd, bad) = (why for _, why in found(tmp_path))
    assert bad.startswith("way: a word is wrong: ")
    assert odd.startswith("ValueError in tests/fuzz/guided/test_trial.py:")
    assert "way" in odd


def test_the_document_that_is_tried_is_kept_until_the_next(tmp_path: Path) -> None:
    attempt = Trial(tmp_path, 60, way)
    attempt(b"one")
    assert (tmp_path / trial.CURRENT).read_bytes() == b"one"


def test_a_document_that_takes_too_long_is_stopped_and_kept(tmp_path: Path) -> None:
    attempt = Trial(tmp_path, 0.2, way)
    attempt(b"slow")
    attempt(b"bad")
    assert next(why for _, why in found(tmp_path)).startswith("TooLongError in tests/fuzz/")
    assert [data for data, _ in found(tmp_path)] == [b"slow", b"bad"]


def test_mistakes_of_different_places_are_distinguished() -> None:
    def place(text: str) -> str:
        try:
            way(Form.of(text.encode()))
        except Exception as error:
            return where(error)
        return ""

    assert place("bad one") == place("bad two") != place("odd") != ""
    assert where(KeyError("x")) == "KeyError"


def test_a_smaller_document_shows_the_same() -> None:
    data = b"\n".join(b"line %d" % n for n in range(300)).replace(b"line 77", b"so xyz ends")
    assert once.smaller(data, lambda made: b"xyz" in made) == b"xyz"
    assert once.smaller(b"a\nb\n", lambda made: made.count(b"\n") == 2) == b"\n\n"


def test_one_document_is_shown_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x"
    path.write_bytes(b".txt\n=== source\nVraag 1\nWaarom?\n")
    assert once.main([str(path)]) == 0
    assert float(capsys.readouterr().out) < 60


def test_one_document_that_shows_a_mistake_raises_it_and_is_made_smaller(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(once, "whole", way)
    path = tmp_path / "x"
    path.write_bytes(b"good\nvery bad\ngood\n")
    with pytest.raises(AssertionError, match="a word is wrong"):
        once.main([str(path)])
    assert once.main(["--smaller", str(path)]) == 0
    assert path.with_suffix(".smaller").read_bytes() == b"bad"
    assert once.raised(b"bad") == "way: a word is wrong"
