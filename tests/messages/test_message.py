"""A message is its English text and can be said in a language of which there is a catalogue."""

import json
import pickle
from gettext import NullTranslations

import pytest

from generator.messages.language import language_of_machine
from generator.messages.message import (
    NOTHING,
    Message,
    joined,
    listed,
    of_data,
    say,
    say_number,
    with_and,
    with_or,
    words,
)

_DUTCH = {
    "{name} is lost": "{naam} is {weg",
    "{name} is gone": "{naam} is weg",
    "{name} is not there": "{name} ontbreekt",
    "a page of {kind}": "een pagina van {kind}",
    "the law": "de wet",
    "{others} and {final}": "{others} en {final}",
    "{size:.1f} MB of {total:,}": "{size:.1f} MB van {total:,}",
}


class _Dutch(NullTranslations):
    def gettext(self, message: str) -> str:
        return _DUTCH.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return "{number} fout" if n == 1 else "{number} fouten"


def _dutch(message: Message) -> str:
    return message.written(_Dutch(), ",")


def test_a_message_is_its_english_text() -> None:
    assert say("{name} is not there", name="x") == "x is not there"
    assert say("a set {a, b} as it is") == "a set {a, b} as it is"
    assert not NOTHING


def test_values_that_are_messages_are_said_in_the_language_too() -> None:
    message = say("{name} is not there", name=say("a page of {kind}", kind=say("the law")))
    assert message == "a page of the law is not there"
    assert _dutch(message) == "een pagina van de wet ontbreekt"


@pytest.mark.parametrize(("number", "english", "dutch"), [(1, "1 error", "1 fout"), (0, "0 errors", "0 fouten")])
def test_the_form_of_a_number_is_that_of_the_language(number: int, english: str, dutch: str) -> None:
    message = say_number(number, "{number} error", "{number} errors")
    assert (str(message), _dutch(message)) == (english, dutch)


def test_numbers_are_written_as_in_the_language() -> None:
    message = say("{size:.1f} MB of {total:,}", size=1.25, total=12345)
    assert (str(message), _dutch(message)) == ("1.2 MB of 12,345", "1,2 MB van 12.345")


@pytest.mark.parametrize("template", ["{name} is lost", "{name} is gone"])
def test_a_translation_that_cannot_be_filled_gives_the_english(template: str) -> None:
    assert _dutch(Message(template, {"name": "x"})) == template.replace("{name}", "x")


def test_words_of_the_document_stay_as_they_are_even_with_braces_or_points() -> None:
    message = say("{name} is not there", name=words("{name} 1.5"))
    assert (str(message), _dutch(message)) == ("{name} 1.5 is not there", "{name} 1.5 ontbreekt")


def test_lists_and_sentences_after_one_another() -> None:
    assert listed(["a", "b", "c"], with_or) == "a, b or c"
    assert _dutch(listed(["a", say("the law")], with_and)) == "a en de wet"
    assert listed(["a"], with_and) == "a"
    assert joined((say("the law"), NOTHING, words("x"))) == "the law; x"
    assert _dutch(joined((say("the law"), words("x")))) == "de wet; x"


@pytest.mark.parametrize(
    "message",
    [
        NOTHING,
        words("x"),
        say("{name} is not there", name=say("the law")),
        say_number(2, "{number} error", "{number} errors", more=say_number(1, "one", "many")),
        say("{size:.1f} MB of {total:,}", size=1.25, total=12345),
    ],
)
def test_what_is_kept_gives_the_same_message(message: Message) -> None:
    for again in (of_data(json.loads(json.dumps(message.as_data()))), pickle.loads(pickle.dumps(message))):  # noqa: S301 (bytes of its own)
        assert isinstance(again, Message)
        assert (again, _dutch(again)) == (message, _dutch(message))


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "nl-BE"}, "nl"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "nl_NL.UTF-8"}, "nl"),
        ({"LC_ALL": "", "LC_MESSAGES": "nl_NL", "LANG": "en_US"}, "nl"),
        ({"LANGUAGE": "fy:nl:en", "LANG": "en_US"}, "nl"),
        ({"LANGUAGE": "en:nl", "LANG": "nl_NL"}, "en"),
    ],
)
def test_the_language_is_the_one_that_the_machine_asks_for(variables: dict[str, str], language: str) -> None:
    assert language_of_machine(variables) == language
