"""Who chooses a language reads everything in it: results, problems, help, wrong use, and what Click says."""

from __future__ import annotations

import ast
import importlib
from gettext import NullTranslations
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator import cli, click_language
from generator.messages import language
from generator.messages.message import say
from tests.contents import document, make_content, write

SIGN = "§"
"""Before every sentence that was looked up in the catalogue."""
NOT_SEEN = {
    # What is wrong in the code of a program, and what no verb here asks or does.
    "Could not determine name for option with declarations {decls!r}",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Name '{name}' defined twice",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
    "Invalid start character for option ({option})",
    "Choice({choices})",
    "{value!r} is not a valid UUID.",
}


class _Marked(NullTranslations):
    def gettext(self, message: str) -> str:
        return f"{SIGN}{message}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{SIGN}{msgid1 if n == 1 else msgid2}"


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sentence that is looked up is marked, whatever is translated yet."""
    monkeypatch.setattr(language, "_catalogue", lambda _: _Marked())


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with content, in which verbs are run."""
    make_content(tmp_path, mei=document().replace("VVD-fractie", "ABC-fractie"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _dutch(*typed: str) -> tuple[int, str, str]:
    outcome = CliRunner().invoke(cli.main, ["--lang", "nl", *typed])
    return outcome.exit_code, outcome.stdout, outcome.stderr


def _unmarked(text: str) -> list[str]:
    return [line for line in text.splitlines() if any(map(str.isalpha, line)) and SIGN not in line]


@pytest.mark.parametrize(
    "typed",
    [
        ["chek"],
        ["check", "--nonsense"],
        ["check", "--as", "x"],
        ["check", "--content"],
        ["check", "--content", "nowhere"],
        ["check", "--debug=1"],
        ["check", "mee"],
        ["site", "--workers", "0"],
        ["site", "--workers", "many"],
        ["outline"],
        ["outline", "content"],
        ["outline", "nowhere.txt"],
        ["read", "a", "b"],
        ["archive", "x", "--day", "1 mei"],
        ["archive", "x"],
        ["add", "content/topics.yml", "--because", "x"],
        ["withdraw", "mei"],
        ["new", "x", "--name", " "],
        ["new", "content"],
        ["upgrade"],
        ["site"],
        ["write", "content/topics.yml"],
    ],
)
@pytest.mark.usefixtures("marked", "here")
def test_every_line_on_wrong_use_is_in_the_language(typed: list[str]) -> None:
    code, printed, told = _dutch(*typed)
    assert code, (printed, told)
    assert told
    assert _unmarked(told) == []


@pytest.mark.usefixtures("marked", "here")
def test_every_line_that_a_check_tells_is_in_the_language(here: Path) -> None:
    write(here / "content" / "topics.yml", "- id: [\n")
    code, printed, told = _dutch("check")
    assert (code, _unmarked(told)) == (1, [])
    assert "[YAML-SYNTAX]" in told
    assert f"{SIGN}doubt: " in told
    assert "[MISSING-FACT]" in told
    assert f"{SIGN}1 error" in told
    assert printed


@pytest.mark.usefixtures("marked", "here")
def test_problems_for_a_server_are_in_the_language_and_its_commands_are_not() -> None:
    _, printed, _ = _dutch("check", "--as", "github")
    assert printed.startswith("::warning file=")
    assert f"::{SIGN}" in printed


@pytest.mark.usefixtures("marked", "here")
def test_an_outline_names_parts_and_facts_in_the_language() -> None:
    code, printed, _ = _dutch("outline", "content/consultations/mei/source.txt")
    assert code == 0
    for name in ("committee:", "question", "answer"):
        assert f"{SIGN}{name}" in printed


@pytest.mark.parametrize("typed", [["--help"], *([name, "--help"] for name in sorted(cli.main.commands))])
@pytest.mark.usefixtures("marked")
def test_the_help_of_every_verb_is_in_the_language(typed: list[str]) -> None:
    outcome = CliRunner().invoke(cli.main, ["--lang", "nl", *typed], terminal_width=2000)
    assert outcome.exit_code == 0
    # Further paragraphs of one text, and names of options alone, hold no sentence that was looked up apart.
    helped = [
        line for line in outcome.stdout.splitlines() if line.lstrip().startswith("--") or line.startswith("Usage")
    ]
    assert [line for line in helped if SIGN not in line] == []
    assert f"{SIGN}Usage:" in outcome.stdout


def test_the_language_holds_for_one_command(here: Path) -> None:
    del here
    assert language.shown(say("names")) == "names"
    CliRunner().invoke(cli.main, ["--lang", "nl", "check"])
    assert language.shown(say("names")) == "names"


@pytest.mark.parametrize(
    "typed",
    [["--lang", "nl", "chek"], ["--lang=nl", "chek"], ["chek", "--lang", "nl"], ["check", "--lang", "nl", "mee"]],
)
@pytest.mark.usefixtures("marked", "here")
def test_the_language_may_stand_anywhere_and_holds_for_mistakes_before_it(typed: list[str]) -> None:
    assert SIGN in CliRunner().invoke(cli.main, typed).output


@pytest.mark.usefixtures("marked", "here")
def test_the_machine_is_asked_where_nobody_chose() -> None:
    assert SIGN in CliRunner().invoke(cli.main, ["chek"], env={"LANGUAGE": "nl"}).output
    assert SIGN not in CliRunner().invoke(cli.main, ["chek"], env={"LANGUAGE": "en"}).output
    assert SIGN not in CliRunner().invoke(cli.main, ["chek", "--lang", "en"], env={"LANGUAGE": "nl"}).output


def _sentences_of_click() -> set[str]:
    """The English sentences, in one or two forms, that the modules of Click look up."""
    found: set[str] = set()
    for name in click_language._MODULES:
        source = Path(str(importlib.import_module(f"click.{name}").__file__)).read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
                values = (each.value for each in node.args if isinstance(each, ast.Constant))
                found |= {value for value in values if isinstance(value, str)}
    return found


def test_every_sentence_of_this_version_of_click_is_known() -> None:
    known = {form for each in click_language.SAID_BY_CLICK for form in (each.template, each.plural)}
    asked = {each for each in _sentences_of_click() if "Did you mean to declare" not in each}
    assert len(asked) > 30, click.__version__
    assert asked - known - NOT_SEEN == set()
