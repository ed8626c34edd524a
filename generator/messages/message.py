"""A sentence for editors: English text that remembers what it was made of, so that it can be given in another language.

As a `str` it is its English form, which is what is compared, kept and logged, whatever language somebody reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from string import Formatter
from typing import Protocol, Self, cast

Data = str | int | float | list["Data"] | dict[str, "Data"]
"""What JSON can hold of a message."""


class Catalogue(Protocol):
    """What knows sentences in one language; the standard `gettext` has such classes."""

    def gettext(self, message: str, /) -> str:
        """The sentence in the language, or as it is where the catalogue lacks it."""

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """The form of the sentence that goes with a number."""


class Message(str):
    """An English sentence with its `template`, the `plural` of that (empty for none), `number` and `values`."""

    __slots__ = ("number", "plural", "template", "values")
    template: str
    plural: str
    number: int
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object], plural: str = "", number: int = 1) -> Self:
        """Values keep their kind where the language decides how they are written: messages and numbers."""
        kept = {name: value if isinstance(value, _AS_THEY_ARE) else str(value) for name, value in values.items()}
        chosen = plural if plural and number != 1 else template
        made = super().__new__(cls, _English().filled(chosen, kept))
        made.template, made.plural, made.number, made.values = template, plural, number, kept
        return made

    def __reduce__(self) -> tuple[type[Message], tuple[str, dict[str, object], str, int]]:
        return type(self), (self.template, dict(self.values), self.plural, self.number)

    def __str__(self) -> str:
        return str.__str__(self)

    def written(self, catalogue: Catalogue, decimal_sign: str) -> str:
        """The sentence in the language of a catalogue, where numbers have this sign before their decimals.

        It stays English where the translation cannot be filled: a test of the catalogue names that translation.
        """
        if self.plural:
            template = catalogue.ngettext(self.template, self.plural, self.number)
        else:
            # The empty sentence is the head of a catalogue.
            template = catalogue.gettext(self.template) if self.template else ""
        try:
            return _InLanguage(catalogue, decimal_sign).filled(template, self.values)
        except (KeyError, ValueError, IndexError):  # a translation with a value that the sentence does not have
            return str(self)

    def as_data(self) -> Data:
        """The message for JSON, from which `of_data` makes it again."""
        if not self.values and not self.plural:
            return self.template
        values: dict[str, Data] = {name: _value_as_data(value) for name, value in self.values.items()}
        return [self.template, values, self.plural, self.number]


class _English(Formatter):
    """Fills a template as `str.format` does, with values by name only."""

    def filled(self, template: str, values: Mapping[str, object]) -> str:
        return self.vformat(template, (), values) if values else template


class _InLanguage(_English):
    """Fills a template in another language: messages among the values too, and numbers as they are written there."""

    def __init__(self, catalogue: Catalogue, decimal_sign: str) -> None:
        self._catalogue, self._decimal_sign = catalogue, decimal_sign

    def format_field(self, value: object, format_spec: str) -> str:
        """One value."""
        if isinstance(value, Message):
            value = value.written(self._catalogue, self._decimal_sign)
        written = str(super().format_field(value, format_spec))
        if self._decimal_sign == "," and not isinstance(value, str):
            return written.translate({ord(","): ".", ord("."): ","})
        return written


def of_data(data: Data) -> Message:
    """The message that `as_data` gave."""
    if not isinstance(data, list):
        return Message(str(data), {})
    template, values, plural, number = cast("tuple[str, dict[str, Data], str, int]", data)
    return Message(template, {name: _value_of_data(value) for name, value in values.items()}, plural, number)


# The language decides how these are written.
_AS_THEY_ARE = (Message, int, float)


def say(template: str, /, **values: object) -> Message:
    """A sentence for editors. The template must stand in the code as it is, for the catalogue is made of the code.

    Values fill `{names}`; a template without values is taken as it is, braces too.
    """
    return Message(template, values)


def say_number(number: int, one: str, many: str, /, **values: object) -> Message:
    """A sentence about a number of things, which it calls `{number}`: the form for one, and that for any other."""
    return Message(one, {"number": number, **values}, many, number)


def words(text: object) -> Message:
    """Words that are the same in every language: those of a document or of the editor, a name, YAML."""
    return text if isinstance(text, Message) else Message("{words}", {"words": text})


def joined(parts: Iterable[str], between: str = "; ") -> Message:
    """Sentences after one another, empty ones left out."""
    held = {f"part{number}": part for number, part in enumerate(filter(None, parts))}
    return Message(between.join(f"{{{name}}}" for name in held), held)


def listed(items: Iterable[str], last: Callable[[str, str], Message]) -> Message:
    """Things in a list: `a, b and c`; `last` puts the word before the last one, such as `with_and`."""
    *others, final = items
    return last(joined(others, ", "), final) if others else words(final)


def with_and(others: str, final: str) -> Message:
    """The last of several things that all are meant."""
    return say("{others} and {final}", others=others, final=final)


def with_or(others: str, final: str) -> Message:
    """The last of several things one of which is meant."""
    return say("{others} or {final}", others=others, final=final)


def said_by(error: BaseException) -> Message:
    """The sentence that an error was raised with; none where it has other words."""
    return next((each for each in error.args if isinstance(each, Message)), NOTHING)


NOTHING = Message("", {})
"""No sentence."""


def _value_as_data(value: object) -> Data:
    if isinstance(value, Message):
        return {"message": value.as_data()}
    return value if isinstance(value, str | int | float) else str(value)


def _value_of_data(value: Data) -> object:
    return of_data(value["message"]) if isinstance(value, dict) else value
