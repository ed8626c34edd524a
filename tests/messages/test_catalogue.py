"""The catalogue holds what the program says, all of it and nothing else, and each sentence in Dutch with its values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from inspect import cleandoc
from io import BytesIO

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from generator.cli import main as cli
from tools.catalogue import CATALOGUE, CODE, ROOT, brought_up_to_date, forms, said

WRITTEN = (ROOT / CATALOGUE).read_bytes()
ENTRIES = tuple(message for message in read_po(BytesIO(WRITTEN)) if message.id)
# What a translator must leave as it is, beside values.
KEPT = {
    "codes": re.compile(r"\b[A-Z]+(?:-[A-Z]+)+\b"),
    "words of YAML": re.compile(r"‘[^‘’]*’"),
    "what is typed": re.compile(r"`[^`]*`"),
    "options": re.compile(r"(?<![\w-])--[a-z-]+"),
    "names of files": re.compile(r"\b[\w-]+\.(?:yml|md|doc|docx|odt|pdf|css|txt)\b"),
}


@cache
def needed() -> Catalog:
    """What the tool found in the program."""
    return said()


def templates() -> Iterator[tuple[str, ...]]:
    """Each sentence in the code: one template, or the forms for one and for more."""
    for path in sorted((ROOT / CODE).rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(code)) if "say" in code else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"say", "say_number"}:
                made = node.args[:1] if node.func.id == "say" else node.args[1:3]
                yield tuple(ast.literal_eval(each) for each in made)


def help_texts(command: click.Command) -> Iterator[str]:
    """What `--help` shows of a verb and its options, and of the verbs in it."""
    yield cleandoc(command.help or "")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield parameter.help or ""
    for verb in command.commands.values() if isinstance(command, click.Group) else ():
        yield from help_texts(verb)


def values(sentence: str) -> set[str]:
    """The values in a sentence, each as it is written: `{size:.1f}`."""
    return set(re.findall(r"\{[^{}]*\}", sentence))


def faults(english: tuple[str, ...], dutch: tuple[str, ...]) -> list[str]:
    """What is wrong with a translation; a value `{number}` may be left out of a form for one."""
    if not all(dutch):
        return ["no translation"]
    found = []
    for form, translation in zip(english, dutch, strict=True):
        wanted = values(form)
        may_lack = {"{number}"} if len(english) > 1 and form is english[0] else set()
        if values(translation) - may_lack != wanted - may_lack:
            found.append(f"values {sorted(values(translation))} instead of {sorted(wanted)}")
        for what, pattern in KEPT.items():
            if set(pattern.findall(translation)) != set(pattern.findall(form)):
                found.append(f"{what} {pattern.findall(translation)} instead of {pattern.findall(form)}")
    return found


def test_every_sentence_of_the_code_is_in_the_catalogue() -> None:
    held = {forms(entry.id) for entry in ENTRIES}
    assert [template for template in templates() if template not in held] == []


def test_every_text_of_the_help_is_in_the_catalogue() -> None:
    held = {forms(entry.id)[0] for entry in ENTRIES}
    assert [text for text in help_texts(cli) if text and text not in held] == []


def test_the_catalogue_holds_nothing_else() -> None:
    assert {entry.id for entry in ENTRIES} <= {message.id for message in needed()}
    assert b"\n#~ " not in WRITTEN


def test_the_tool_changes_nothing_that_is_up_to_date() -> None:
    assert brought_up_to_date(WRITTEN, needed()) == WRITTEN


def test_nothing_is_guessed() -> None:
    assert [entry.id for entry in ENTRIES if entry.fuzzy] == []


def test_every_sentence_is_translated_with_its_values_and_words_of_the_program() -> None:
    wrong = {entry.id: found for entry in ENTRIES if (found := faults(forms(entry.id), forms(entry.string)))}
    assert "\n".join(f"{sentence}: {'; '.join(found)}" for sentence, found in wrong.items()) == ""


@pytest.mark.parametrize(
    ("english", "dutch", "fault"),
    [
        (("{file} is gone",), ("{file} is weg",), []),
        (("{file} is gone",), ("het is weg",), ["values [] instead of ['{file}']"]),
        (("{number} file", "{number} files"), ("een bestand", "{number} bestanden"), []),
        (("one file", "{number} files"), ("{number} bestand", "{number} bestanden"), []),
        (
            ("{number} file", "{number} files"),
            ("een bestand", "bestanden"),
            ["values [] instead of ['{number}']"],
        ),
        (("gone",), ("",), ["no translation"]),
        (("see NO-EFFECT",), ("zie GEEN-EFFECT",), ["codes ['GEEN-EFFECT'] instead of ['NO-EFFECT']"]),
        (("under ‘dates’",), ("onder ‘data’",), ["words of YAML ['‘data’'] instead of ['‘dates’']"]),
        (("run `generator check`",), ("draai het",), ["what is typed [] instead of ['`generator check`']"]),
        (("with --keep-going",), ("met --ga-door",), ["options ['--ga-door'] instead of ['--keep-going']"]),
        (("in topics.yml",), ("in onderwerpen.yml",), ["names of files ['onderwerpen.yml'] instead of ['topics.yml']"]),
    ],
)
def test_a_translation_keeps_what_is_no_english(
    english: tuple[str, ...], dutch: tuple[str, ...], fault: list[str]
) -> None:
    assert faults(english, dutch) == fault


def test_a_change_of_the_program_leaves_translations_alone_and_guesses_none() -> None:
    old = deepcopy(needed())
    [first, second, *_] = [message for message in old if message.id and not message.pluralizable]
    first.string = "vertaald"
    old.add("{number} gone that nobody says any more", string="weg")
    before = BytesIO()
    write_po(before, old)
    again = read_po(BytesIO(brought_up_to_date(before.getvalue(), needed())))
    assert _string(again.get(forms(first.id)[0])) == "vertaald"
    assert _string(again.get(forms(second.id)[0])) == ""
    assert again.get("{number} gone that nobody says any more") is None


def test_a_sentence_that_becomes_one_of_a_number_waits_for_its_translation() -> None:
    sentence = next(message for message in needed() if message.pluralizable)
    before = b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    before += f"msgid {_quoted(forms(sentence.id)[0])}\nmsgstr {_quoted('vertaald')}\n".encode()
    found = read_po(BytesIO(brought_up_to_date(before, needed()))).get(forms(sentence.id)[0])
    assert found is not None
    assert (forms(found.string), found.fuzzy) == (("", ""), False)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _string(message: Message | None) -> str:
    assert message is not None
    [string] = forms(message.string)
    return string
