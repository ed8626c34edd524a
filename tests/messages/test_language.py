"""The language of a process is chosen once, may be another for one command, and pages are Dutch in any case."""

from gettext import NullTranslations

import pytest

from generator.messages import language
from generator.messages.language import form_shown, in_dutch, shown, speak, speak_as_machine, speaking
from generator.messages.message import said_by, say, words
from generator.publish.preview.notice import page_of_mistakes, with_notice

WRONG = say("{file} is wrong", file="x")


class _Dutch(NullTranslations):
    def gettext(self, message: str) -> str:
        return {"{file} is wrong": "{file} is fout"}.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"nl {msgid1 if n == 1 else msgid2}"


@pytest.fixture(autouse=True)
def dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_catalogue", lambda _: _Dutch())


def test_a_language_holds_until_its_end_and_then_the_one_before() -> None:
    assert shown(WRONG) == "x is wrong"
    with speaking("nl"):
        assert shown(WRONG) == "x is fout"
        with speaking("en"):
            assert shown(WRONG) == "x is wrong"
        assert shown(WRONG) == "x is fout"
        assert shown("x is wrong") == "x is wrong"
    assert shown(WRONG) == "x is wrong"


def test_the_machine_is_asked_only_where_nobody_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "nl")
    monkeypatch.setattr(language._chosen, "language", None)
    speak_as_machine()
    assert shown(WRONG) == "x is fout"
    speak("en")
    speak_as_machine()
    assert shown(WRONG) == "x is wrong"


def test_a_form_is_given_unfilled() -> None:
    assert (form_shown("{file} is wrong"), form_shown("one", "more", 2)) == ("{file} is wrong", "more")
    with speaking("nl"):
        assert (form_shown("{file} is wrong"), form_shown("one", "more", 2)) == ("{file} is fout", "nl more")


def test_pages_of_a_preview_say_in_dutch_what_is_wrong_whatever_the_terminal_speaks() -> None:
    assert in_dutch(WRONG) == "x is fout"
    with speaking("en"):
        assert b"x is fout" in with_notice(b"<body></body>", "/", "1", [WRONG])
        assert b"x is fout" in page_of_mistakes("/", "1", [WRONG])


def test_an_error_keeps_the_sentence_that_it_was_raised_with() -> None:
    assert said_by(OSError(5, WRONG)) is WRONG
    assert said_by(ValueError(words("x"))) == "x"
    assert not said_by(ValueError("of a library"))
