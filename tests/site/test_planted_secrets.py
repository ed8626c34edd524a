"""A hundred secrets in letters of every format and in every place of them: none in any file of the site or the bundle.

Each is looked for in every form: letters without marks and case, numbers by their digits, however packed a file is.
"""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from generator.publish.outcome.report import Report
from generator.publish.site import build_site
from tests.site.letters_with_secrets import WRITERS, Letter
from tests.site.projects import copy_project
from tests.site.test_withheld import contents

pytestmark = pytest.mark.slow

# What is planted in the letter of each format: people (label, titles, initials, particles, surname), numbers, addresses
# (as the letterhead and as an answer write both), words that are deleted, moved or hidden, and the numbers of citizens.
PLANTED = Path(__file__).with_name("planted_secrets.txt")
FORMATS = tuple(WRITERS)
# Words beside each secret that must be there, so that the search is known to find what is.
SEEN = "zichtbaar"
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "æ": "ae", "\u00ad": "", "\u200b": ""})
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s().\[\]/_·‐‑‒–-]{1,4}(?=\d)")


@dataclass(frozen=True)
class Person:
    """A name in its parts."""

    label: str
    titles: str
    initials: str
    particles: str
    surname: str

    @property
    def written(self) -> str:
        """As a letterhead has it."""
        return " ".join(filter(None, (self.titles, self.initials, self.particles, self.surname)))

    @property
    def secrets(self) -> list[str]:
        """What no file may hold: each half of the surname."""
        return [plain(half) for half in self.surname.split("-")]

    def mentions(self) -> tuple[str, ...]:
        """The same person in shorter forms."""
        particles = f"{self.particles} " if self.particles else ""
        capital = f"{particles[:1].upper()}{particles[1:]}"
        first, half = f"{self.initials.partition('.')[0]}.", self.surname.partition("-")[0]
        behind = f" {self.particles}" if self.particles else ""
        return (
            f"{self.initials} {particles}{self.surname}",
            f"mevrouw {capital}{half}",
            f"{capital}{self.surname}",
            f"{first} {particles}{half}",
            f"{self.surname}, {self.initials}{behind}",
            f"{self.initials} {particles}{self.surname}".upper(),
            unicodedata.normalize("NFD", f"{self.initials}\u00a0{particles}{self.surname}"),
            plain(f"{first} {particles}{half}").title() if not self.particles else f"{first} {particles}{half}",
        )


def plain(text: str) -> str:
    """Small letters without marks, digits of every script as such, no space between digits."""
    letters = (
        text.casefold()
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replace("\u00ad", "")
        .replace("\u200b", "")
    )
    apart = unicodedata.normalize("NFKD", letters)
    digits = (str(unicodedata.digit(c)) if c.isdigit() else c for c in apart if not unicodedata.combining(c))
    return _BETWEEN_DIGITS.sub("", "".join(digits))


@cache
def planted(kind: str, what: str) -> tuple[tuple[str, ...], ...]:
    """The secrets of one kind in the letter of a format, each in its parts."""
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), PLANTED.read_text("utf-8"))
    part = text.partition(f"# {kind}\n")[2].partition("# ")[0]
    lines = (line.partition(": ") for line in part.splitlines())
    return tuple(tuple(value.split("|")) for name, _, value in lines if name == what)


def people(kind: str) -> list[Person]:
    """The people whose names stand in the letter of a format."""
    return [Person(*parts) for parts in planted(kind, "person")]


def letter(kind: str) -> Letter:
    """A letter in which the secrets of a format stand in every place."""
    listed = people(kind)
    on_edge, others = listed[0], listed[1:]
    head = ["Ministerie van Defensie", "Plein 4", "2511 CR Den Haag"]
    for person in others:
        inside = person.label.endswith((" is", ":", ".", " bij", " van"))
        head += [f"{person.label} {person.written}"] if inside else [person.label, person.written]
    head += [written for what in ("number", "address") for written, _ in planted(kind, what)]
    head += [f"BSN {number}" for (number,) in planted(kind, "citizen")]
    head += ["Datum 12 mei 2025", "Ons kenmerk 2025-000123"]
    forms = [person.mentions() for person in listed]
    numbers = " en ".join(written for _, written in planted(kind, "number"))
    addresses = " en ".join(written for _, written in planted(kind, "address"))
    return Letter(
        head=head,
        heading=f"Overleg met {forms[0][0]}",
        question=f"De leden van de VVD-fractie vragen {SEEN}vraag wat {forms[1][0]} en {forms[2][1]} hiervan vinden.",
        answer=[
            f"Het kabinet {SEEN}antwoord sprak met {forms[3][2]}, met {forms[4][3]} en met {forms[5][6]}.",
            f"Bel {numbers} of mail {addresses}, dan komt het goed.",
            *(f"Ook {form} zei dat." for each in forms for form in each if "\u00a0" not in form or kind != "pdf"),
        ],
        items=[f"{SEEN}item {forms[6][0]};", f"{forms[5][4]}."],
        rows=[("Wie", "Wat"), (f"{SEEN}cel {forms[4][0]}", f"{forms[3][1]} deed dit")],
        note=f"{SEEN}noot: nota van {forms[2][0]} en {forms[6][5]}.",
        edge=["Pagina 1 van 2", on_edge.label.rstrip(":"), on_edge.written],
        gone=[f"{word} was hier eerder te lezen" for (word,) in planted(kind, "gone")],
    )


def secrets() -> Iterator[tuple[str, str]]:
    """Each secret as it is looked for, with the format in which it was planted."""
    for kind in FORMATS:
        for person in people(kind):
            yield from ((kind, half) for half in person.secrets)
        yield from ((kind, plain(written)[-9:]) for _, written in planted(kind, "number"))
        yield from ((kind, plain(re.split(r"[@\s({]", written)[0])) for _, written in planted(kind, "address"))
        yield from ((kind, word) for what in ("gone", "citizen") for (word,) in planted(kind, what))


SECRETS = tuple(secrets())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A project with these letters and nothing else, its site and bundle built."""
    folder = copy_project(tmp_path_factory.mktemp("planted") / "project")
    consultations = folder / "content" / "consultations"
    shutil.rmtree(consultations)
    for kind, write in WRITERS.items():
        (consultations / f"brief-{kind}").mkdir(parents=True)
        (consultations / f"brief-{kind}" / f"source.{kind}").write_bytes(write(letter(kind)))
    report = build_site(folder, lambda stage: None)
    assert report.failure == ""
    return folder, report


@pytest.fixture(scope="module")
def unpacked(built: tuple[Path, Report]) -> list[tuple[str, str]]:
    """All files of site and bundle, and all that is packed in them, as they are searched."""
    return [
        (name, plain(data.decode("utf-8", errors="replace")))
        for folder in ("site", "dist")
        for path in sorted((built[0] / folder).rglob("*"))
        if path.is_file()
        for name, data in contents(path.read_bytes(), path.relative_to(built[0]).as_posix())
        if not name.endswith((".woff2", ".png", ".pagefind", ".zip"))
    ]


def test_there_are_a_hundred_secrets_and_each_is_one() -> None:
    assert len(SECRETS) >= 100
    assert len({secret for _, secret in SECRETS}) == len(SECRETS)
    assert min(len(secret) for _, secret in SECRETS) >= 7


@pytest.mark.parametrize("kind", FORMATS)
def test_each_is_in_the_file_in_which_it_was_planted(kind: str) -> None:
    """The search would find them in the letters themselves."""
    if kind == "pdf":
        written = plain(" ".join((*letter(kind).head, *letter(kind).edge)))
    else:
        data = WRITERS[kind](letter(kind))
        written = " ".join(
            plain(part.decode("utf-8", errors="replace")) for _, part in contents(data, f"source.{kind}")
        )

    assert [secret for planted, secret in SECRETS if planted == kind and secret not in written] == []


@pytest.mark.parametrize(("kind", "secret"), SECRETS)
def test_no_file_holds_it(unpacked: list[tuple[str, str]], kind: str, secret: str) -> None:
    assert [name for name, text in unpacked if secret in text] == [], kind


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("word", [f"{SEEN}{place}" for place in ("vraag", "antwoord", "item", "cel", "noot")])
def test_the_words_beside_them_are_there(unpacked: list[tuple[str, str]], kind: str, word: str) -> None:
    found = [name for name, text in unpacked if word in text and f"brief-{kind}" in name + text]

    for file in ("volledige-tekst/index.html", "bron.txt"):
        assert any(name.endswith(f"brief-{kind}/{file}") for name in found), file
    assert any(".pf_fragment" in name for name in found)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_data_hold_the_doubts_without_words_that_tell(built: tuple[Path, Report], kind: str) -> None:
    path = built[0] / "site" / "overleggen" / f"brief-{kind}" / "overleg.json"
    problems = json.loads(path.read_text("utf-8"))["problems"]
    told = [problem for problem in problems if problem["code"] in ("CONTACT-DATA", "HIDDEN-TEXT", "NAME-KEPT")]

    assert any(problem["code"] == "CONTACT-DATA" and problem["line"] for problem in told)
    assert {problem["quote"] for problem in told} == {""}


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if planted(kind, "gone")])
def test_the_ledger_tells_place_and_length_of_what_was_taken_out(built: tuple[Path, Report], kind: str) -> None:
    page = built[0] / "site" / "overleggen" / f"brief-{kind}" / "verantwoording" / "index.html"
    text = page.read_text("utf-8")

    assert re.search(r"6 woorden, \d+ tekens", text)
