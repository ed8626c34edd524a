"""The examples of the page about data work as they stand there, on the files of the site."""

import json
import os
import shutil
import subprocess
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError

import pytest
from bs4 import BeautifulSoup, Tag

from generator.render.pages.data import NO_ADDRESS
from tests.browser.server import serve
from tests.site.projects import ROOT
from tools.environment import FOLDERS

pytestmark = pytest.mark.slow

READERS = ROOT / FOLDERS["readers"] / ("Scripts" if os.name == "nt" else "bin")
PATIENCE = 60  # seconds
# Where Datasette answers unless somebody asks for another place.
DATASETTE = "http://127.0.0.1:8001/overleggen"


@pytest.fixture(scope="module")
def examples(built_site: Path) -> dict[str, str]:
    """The examples by the anchor of what they are about."""
    soup = BeautifulSoup((built_site / "data/index.html").read_text(encoding="utf-8"), "lxml")
    found = {}
    for code in soup.select("article pre code"):
        heading = code.find_previous("h2")
        assert isinstance(heading, Tag)
        found[str(heading["id"])] = code.get_text()
    return found


@pytest.fixture
def downloaded(built_site: Path, tmp_path: Path) -> Path:
    """A folder with the files that the examples name."""
    for name in ("vragen.csv", "overleggen.sqlite"):
        shutil.copyfile(built_site / "data" / name, tmp_path / name)
    return tmp_path


def environment() -> dict[str, str]:
    assert (READERS / "datasette").exists(), "run `python tools/environment.py readers`"
    return {**os.environ, "PATH": f"{READERS}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": ""}


def run(command: list[str], folder: Path, words: str = "") -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment(), input=words, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_example_is_tried(examples: dict[str, str]) -> None:
    assert list(examples) == ["rekenblad", "opdrachtregel", "python", "database"]


def test_a_spreadsheet_opens_the_table(examples: dict[str, str], downloaded: Path) -> None:
    profile = f"-env:UserInstallation={(downloaded / 'profile').as_uri()}"  # beside another LibreOffice that may run
    run(["sh", "-c", examples["rekenblad"].replace("soffice ", f"soffice {profile} ", 1)], downloaded)
    with zipfile.ZipFile(downloaded / "vragen.xlsx") as archive:
        words = archive.read("xl/sharedStrings.xml").decode("utf-8")
        rows = BeautifulSoup(archive.read("xl/worksheets/sheet1.xml"), "xml").find_all("row")
    assert "om de NAVO-norm te verhogen naar 5% van het BBP" in words
    assert "“onaanvaardbaar”" in words or "’" in words
    assert len([row for row in rows if row.find("v")]) == 1 + questions(downloaded)
    assert {len([cell for cell in row.find_all("c") if cell.find("v")]) > 8 for row in rows if row.find("v")} == {True}


def questions(folder: Path) -> int:
    """How many questions the database has."""
    select = "SELECT count(*) FROM questions"
    counted = f"import sqlite3; print(sqlite3.connect('overleggen.sqlite').execute({select!r}).fetchone()[0])"
    return int(run(["python", "-c", counted], folder))


def test_the_command_line_lists_all_consultations(examples: dict[str, str], built_site: Path, tmp_path: Path) -> None:
    with serve(built_site) as server:
        assert NO_ADDRESS in examples["opdrachtregel"]
        said = run(["sh", "-c", examples["opdrachtregel"].replace(NO_ADDRESS, server.address)], tmp_path)
    lines = [line.split("\t") for line in said.splitlines()]
    assert len(lines) == 9
    assert ["2025-05-12", "NAVO-ministers, mei 2025"] in [[line[0], line[2]] for line in lines]


def test_python_counts_answers(examples: dict[str, str], downloaded: Path) -> None:
    said = run(["python", "-"], downloaded, examples["python"])
    counted = {line.rpartition("  ")[0].strip(): int(line.split()[-1]) for line in said.splitlines()[1:-1]}
    assert sum(counted.values()) == questions(downloaded)
    assert counted["beantwoord"] > 100


@pytest.fixture
def datasette(examples: dict[str, str], downloaded: Path) -> Iterator[None]:
    command = ["sh", "-c", f"exec {examples['database']}"]
    with subprocess.Popen(command, cwd=downloaded, env=environment(), stderr=subprocess.DEVNULL) as process:
        try:
            yield
        finally:
            process.terminate()


def asked(path: str) -> list[dict[str, object]]:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"{DATASETTE}/{path}", timeout=60) as answer:  # noqa: S310  # this machine
                found: list[dict[str, object]] = json.load(answer)
                return found
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


@pytest.mark.usefixtures("datasette")
def test_one_command_searches_the_whole_archive() -> None:
    found = asked("questions.json?_shape=array&_search=SACEUR")
    assert any("Supreme Allied Commander Europe" in str(row["text"]) for row in found)
    by_volt = asked("askers.json?_shape=array&faction=Volt&_size=max")
    assert len(by_volt) >= 5
    answers = asked("answers.json?_shape=array&_search=gecommitteerd")
    assert "#antwoord-19" in str([row["address"] for row in answers])
