"""Every command of every document is one that there is: verbs, options, targets, scripts, packages."""

from __future__ import annotations

import importlib.util
import re
import shlex
import tomllib
from functools import cache
from pathlib import PurePosixPath

import click
import pytest

from generator.cli import main as cli
from tests.documents.commands import (
    BLOCK,
    DOCUMENTS,
    ROOT,
    SHELLS,
    Command,
    all_commands,
    blocks,
    program_of,
    said,
    words_of,
)

WALKED = {
    "README.md": ("test_walks.py", "test_installers.py"),
    "docs/index.md": ("test_walks.py",),
    "docs/how-to/publish.md": ("test_walks.py",),
    "generator/publish/starting/files/README.md": ("test_installers.py",),
    "hosting/README.md": ("../hosting/test_s3.py",),
    **{f"docs/how-to/{name}.md": ("../test_docs.py",) for name in ("add", "annotate", "correct", "own-site")},
}
"""The documents whose blocks tests type line by line, and these tests."""
OF_MAINTAINERS = {"CONTRIBUTING.md", "docs/how-to/extend.md"}
"""Their blocks run the tests themselves: `.ci/run` and `make nightly` are what types them."""
BY_OTHERS = {
    "npm install": "gets Node packages; tools/programs.py does it with `npm ci`, whenever browsers are tested",
    "npm audit": "asks a registry; tools/audit.py does it, and tests/tools/test_audit.py gives it answers",
    "git push": "publishes a release; nobody may do that to try it",
    "gh attestation": "asks GitHub about a file that was released",
}
"""What no test can type as it stands, by its first words, and why."""
OF_OTHERS = {"boto3"}
"""Packages that are not this one, of `requirements/hosts.txt`."""
TYPED_ELSEWHERE = {
    "aws": "tests/hosting/test_s3.py",
    "pre-commit": "tests/documents/test_walks.py",
    "rsync": "tests/documents/test_walks.py",
    "sha256sum": "tests/browser/test_bundle.py",
}
"""Programs that are not ours, and the tests that type them as they stand."""


@cache
def make_targets() -> frozenset[str]:
    return frozenset(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def fault(text: str) -> str:
    """What is wrong with a command; empty where nothing is. Raises `ValueError` where its quotes do not close."""
    if text.startswith(tuple(BY_OTHERS)):
        return ""
    words = words_of(text)
    name, rest = program_of(words[0]), words[1:]
    if name in ("pipx", "uvx"):
        rest = rest[1:] if name == "pipx" else rest
        return fault(shlex.join(rest)) if rest else ""
    for names, fault_of in _OURS.items():
        if name in names:
            return fault_of(rest)
    return "" if name in TYPED_ELSEWHERE else f"no test knows {name}"


def _options(command: click.Command) -> set[str]:
    return {name for each in command.params for name in (*each.opts, *each.secondary_opts) if name.startswith("-")}


def _fault_of_verb(words: list[str]) -> str:
    while words and words[0] in _options(cli) | {"--version", "--help"}:
        words = words[1:]
    if not words or words[0] == "…":
        return ""
    verb = cli.commands.get(words[0].rstrip(","))
    if verb is None:
        return f"there is no verb {words[0]}"
    unknown = [each for each in words[1:] if each.startswith("--") and each.split("=")[0] not in _options(verb)]
    return f"{words[0]} knows no {', '.join(unknown)}" if unknown else ""


def _fault_of_target(words: list[str]) -> str:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    settings = [each.split("=")[0] for each in words if "=" in each]
    unknown = [each for each in words if "=" not in each and each not in make_targets()]
    unknown += [each for each in settings if not re.search(rf"\$\([^)]*\b{each}\b|ifdef {each}\b", makefile)]
    return f"the Makefile knows no {', '.join(unknown)}" if unknown else ""


def _fault_of_python(words: list[str]) -> str:
    if words[0] == "-m":
        if words[1] == "generator":
            return _fault_of_verb(words[2:])
        if words[1] != "…" and importlib.util.find_spec(words[1]) is None:
            return f"there is no module {words[1]}"
        words = words[1:]
    scripts = [each for each in words if re.fullmatch(r"(?:tools|tests|bench|evaluation|hosting)/[\w/.-]+", each)]
    gone = [each for each in scripts if not (ROOT / each).exists()]
    return f"there is no {', '.join(gone)}" if gone else ""


def _fault_of_packages(words: list[str]) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for word in words[1:]:
        package, _, extra = word.rstrip("]").partition("[")
        if word.startswith("-") or word in ("requirements.txt", *OF_OTHERS):
            continue
        if package != project["name"] or (extra and extra not in project["optional-dependencies"]):
            return f"the project is {project['name']}, with {', '.join(project['optional-dependencies'])}"
    return ""


_OURS = {
    ("generator", "overleg-generator"): _fault_of_verb,
    ("make",): _fault_of_target,
    ("python", "python3", "py"): _fault_of_python,
    ("pip",): _fault_of_packages,
}
"""What tells the fault of a command, by the programs that it is of."""


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_is_one_that_there_is(document: str) -> None:
    commands = [each for each in all_commands() if each.document == document and each.program]
    assert [f"{each}: {fault(each.text)}" for each in commands if fault(each.text)] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "generator chekc",
        "generator check --doubt-fails",
        "SITE_URL=https://example.org/ .venv/bin/generator site --to x",
        "pipx run overleg-generator begin my-site",
        "uvx overleg-generator new my-site --title x",
        "make sites",
        "make lock UPGRADES=1",
        "python tools/contain.py",
        "python -m bench.filter SITE",
        ".venv/bin/python -m pytest tests/parser",
        ".venv\\Scripts\\python -m generator sight",
        "pip install 'overleg-generator[pdf]'",
        "pip install overleg",
        "rsynch site/ there",
    ],
)
def test_a_command_that_is_wrong_would_be_seen(wrong: str) -> None:
    assert not program_of(wrong) or fault(wrong)


def test_each_document_with_a_block_to_type_is_typed_by_a_test() -> None:
    with_blocks = {document for document in DOCUMENTS if blocks(document, *SHELLS)}
    assert with_blocks == WALKED.keys() | OF_MAINTAINERS
    for document, tests in WALKED.items():
        for name in tests:
            text = (ROOT / "tests" / "documents" / name).read_text(encoding="utf-8")
            assert PurePosixPath(document).stem in text, (document, name)


def test_each_program_of_others_is_typed_by_the_test_that_is_named() -> None:
    named = {each.program for each in all_commands()} & TYPED_ELSEWHERE.keys()
    assert named == TYPED_ELSEWHERE.keys()
    for program, test in TYPED_ELSEWHERE.items():
        assert program in (ROOT / test).read_text(encoding="utf-8")


def test_what_maintainers_type_is_what_ci_runs() -> None:
    typed = {each.text for document in OF_MAINTAINERS for block in blocks(document, "sh") for each in block}
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert {each.split()[1] for each in typed} <= make_targets()
    assert re.search(r"^make .* test ", ci, re.MULTILINE)


def test_no_step_for_editors_needs_make() -> None:
    """Whoever begins has no make on Windows; only maintainers are told to use it without another way beside it."""
    for document in WALKED:
        assert [str(each) for block in blocks(document, *SHELLS) for each in block if each.program == "make"] == []


def test_no_block_hides_a_command_behind_another_language() -> None:
    for document in DOCUMENTS:
        text = (ROOT / document).read_text(encoding="utf-8")
        others = [block for language, block in BLOCK.findall(text) if language not in SHELLS]
        hidden = [line for block in others for line in block.splitlines() if program_of(line.removeprefix("$ "))]
        assert hidden == [], document


def test_commands_are_found_where_they_stand() -> None:
    found = [each for each in said("README.md") if each.text.startswith("SITE_URL=")]
    assert found
    line = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[found[0].line - 1]
    assert "SITE_URL=" in line
    assert Command("a.md", 1, 'A=1 B="x y" .venv/bin/generator site').program == "generator"
