"""Somebody types README.md, docs/index.md and docs/how-to/publish.md line by line, and gets what they promise."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from generator.cli import main as cli
from generator.publish.starting.beginning import begin_project
from generator.publish.starting.first_files import EXAMPLE
from tests.documents.commands import ROOT, all_commands, blocks, words_of
from tests.documents.typing import Shell, as_on_windows, programs_in
from tests.package.building import copy_sources
from tests.site.projects import copy_small_project

pytestmark = [pytest.mark.slow, pytest.mark.nightly]

STEPS = ("README.md", "docs/index.md")
PUBLISHED = "https://overleg.example.org/"


def steps(document: str, shell: str) -> list[str]:
    """What is to be typed in the folder of this project, in order, as a shell here has it."""
    lines = [each.text for block in blocks(document, shell) if block[0].program != "pipx" for each in block]
    return [as_on_windows(line) for line in lines] if shell == "powershell" else lines


@pytest.mark.usefixtures("preview")
@pytest.mark.parametrize("shell", ["sh", "powershell"])
def test_the_steps_from_a_clean_copy_to_a_site_and_its_preview_work(shell: str, tmp_path: Path) -> None:
    copy_sources(tmp_path)
    typing = Shell(tmp_path)
    for document in STEPS:
        for line in steps(document, shell):
            if line.endswith(" serve"):
                with typing.serving(line) as page:
                    assert "Vragen aan ministers, en hun antwoorden" in page
                continue
            done = typing.type(line)
            assert done.returncode == 0, (line, done.stdout[-2000:], done.stderr[-2000:])
        assert (tmp_path / "site/index.html").is_file(), document
        assert list((tmp_path / "dist").glob("*-offline.zip")), document


def test_each_way_to_say_the_address_publishes_with_it(tmp_path: Path) -> None:
    programs = programs_in(tmp_path / "programs")
    commands, *others = blocks("docs/how-to/publish.md", "sh"), blocks("docs/how-to/publish.md", "powershell")
    lines = {"sh": commands[0][0].text, "powershell": "\n".join(as_on_windows(each.text) for each in others[0][0])}
    for name, line in lines.items():
        project = copy_small_project(tmp_path / name)
        done = Shell(project, programs=programs).type(line)
        assert done.returncode == 0, (line, done.stderr[-2000:])
        assert f'<link rel="canonical" href="{PUBLISHED}">' in (project / "site/index.html").read_text(encoding="utf-8")
    (copying,) = (each.text for block in commands for each in block if each.program == "rsync")
    (server := tmp_path / "server").mkdir()
    (server / "old.html").touch()
    done = Shell(tmp_path / "sh").type(re.sub(r"server:\S+", str(server), copying))
    assert done.returncode == 0, done.stderr
    there = {path.relative_to(server) for path in server.rglob("*")}
    assert there == {path.relative_to(tmp_path / "sh/site") for path in (tmp_path / "sh/site").rglob("*")}


def test_git_checks_each_commit_after_pre_commit_is_installed(tmp_path: Path) -> None:
    (line,) = {each.text for each in all_commands() if each.program == "pre-commit"}
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)  # noqa: S607 (the git of the machine)
    (tmp_path / ".pre-commit-config.yaml").write_bytes((ROOT / ".pre-commit-config.yaml").read_bytes())
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    done = Shell(tmp_path).type(line)
    assert done.returncode == 0, done.stderr
    assert "pre-commit" in (tmp_path / ".git/hooks/pre-commit").read_text(encoding="utf-8")


DOCUMENT = ROOT / "content/consultations/navo-ministers-mei-2025/source.txt"
ID, NEWER = "mei-2025", "newer.txt"
OTHER = str(next((ROOT / "evaluation/corpus/ah-tk-20232024-1786").glob("source*.pdf")))
MEANT = {
    "DOCUMENT.pdf": OTHER,
    "FILE": OTHER,
    "DIR": "a-folder",
    "PATH": "mkdocs.yml",
    "DAY": "2026-03-02",
    "WHY": '"Er is een betere versie."',
    "NAME": '"Onze vragen"',
    "…": "2026-03-02",
    "<id>": ID,
    "ID": ID,
}
"""What the words stand for that a document leaves open."""
LEFT_OPEN = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, MEANT))})(?![\w-])")
WALKED_AS_SERVERS = "serve"


def verbs() -> list[str]:
    """Each command of the program in a sentence or a table, once, as it is typed; but for previews, which walk."""
    said = (each for each in all_commands() if not each.shell and each.program in ("generator", "overleg-generator"))
    lines = dict.fromkeys(_filled(each.text) for each in said)
    return [line for line in lines if _is_whole(words_of(line))]


def _is_whole(words: list[str]) -> bool:
    """Whether a command says all that its verb needs: a sentence may only name a verb."""
    verb = cli.commands.get(words[1]) if len(words) > 1 else None
    if verb is None:
        return len(words) > 1
    needs_more = any(isinstance(each, click.Argument) and each.required for each in verb.params)
    return words[1] != WALKED_AS_SERVERS and not (needs_more and all(each.startswith("--") for each in words[2:]))


def _filled(text: str) -> str:
    line = text if "source.*" in text else re.sub(r"[\[\]]|\.\.\.", "", text)
    line = line.replace(".venv/bin/", "").replace("--id ID", "--id nieuw").replace("--debug …", "--debug check")
    if "--replaces" in line:
        line = line.replace("FILE", NEWER)
    return LEFT_OPEN.sub(lambda word: MEANT[word[0]], line.partition(" && ")[0]).strip()


@pytest.mark.parametrize("line", verbs())
def test_each_command_in_a_sentence_does_what_it_is_for(line: str, tmp_path: Path) -> None:
    project = begin_project(tmp_path / "project", "Proef").folder
    shutil.rmtree(project / "content/consultations" / EXAMPLE)
    (project / "content/consultations" / ID).mkdir()
    text = DOCUMENT.read_text(encoding="utf-8")
    (project / "content/consultations" / ID / "source.txt").write_text(text, encoding="utf-8")
    (project / NEWER).write_text(text.replace("Rusland", "de Russische Federatie", 1), encoding="utf-8")
    done = Shell(project, programs=programs_in(tmp_path / "programs")).type(line)
    assert done.returncode == (1 if "--doubts-fail" in line else 0), (line, done.stdout[-1000:], done.stderr[-2000:])
    assert "Traceback" not in done.stderr
