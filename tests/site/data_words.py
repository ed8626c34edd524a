"""The witness of the files of data: each question and answer in them has the words that its page shows as official.

It reads the HTML, CSV, JSON and SQLite of a built site, and knows nothing of how any of these are made.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag

Exchange = tuple[str, str]
"""The id of a consultation, and the address of an exchange on its full text."""
Words = tuple[list[str], list[str]]
"""The words of all questions of an exchange, and of its answers."""

_NOT_OFFICIAL = ".ours, .label"
# Before the address of a question that is answered with one before it, where it stands itself.
_GOES_ON = "vervolg-"


def on_pages(site: Path) -> dict[Exchange, Words]:
    """The words of all exchanges as the full texts show them."""
    found: dict[Exchange, Words] = {}
    for page in sorted(site.glob("overleggen/*/volledige-tekst/index.html")):
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")
        for sign in soup.select("sup"):  # data has no signs of notes, nor the space before one
            if isinstance(before := sign.previous_sibling, NavigableString):
                before.replace_with(before.rstrip())
            sign.decompose()
        for ours in soup.select(_NOT_OFFICIAL):
            if not ours.decomposed and "exchange-title" not in (ours.get("class") or ()):
                ours.decompose()
        for title in soup.select(".exchange-title"):
            anchor = str(title.get("id"))
            if anchor.startswith(_GOES_ON):
                anchor = _exchange_of(anchor.removeprefix(_GOES_ON), page.parents[1])
            words = found.setdefault((page.parents[1].name, anchor), ([], []))
            for held, more in zip(words, _below(title), strict=True):
                held.extend(more)
    return found


def _exchange_of(question: str, consultation: Path) -> str:
    """The exchange of a question that stands elsewhere than the first of it."""
    data = json.loads((consultation / "overleg.json").read_text(encoding="utf-8"))
    every = [exchange for section in data["sections"] for exchange in section["exchanges"]]
    return next(str(each["id"]) for each in every if question in [asked["id"] for asked in each["questions"]])


def _below(title: Tag) -> Words:
    asked: list[str] = []
    answered: list[str] = []
    for each in title.find_next_siblings():
        if not isinstance(each, Tag):
            continue
        kinds = each.get("class") or []
        if "exchange-title" in kinds or each.name == "h2":
            break
        into = asked if "question" in kinds else answered if "answer" in kinds else []
        into += [word for part in each.select(".official") for word in part.get_text().split()]
    return asked, answered


def in_csv(site: Path) -> dict[Exchange, Words]:
    """The same of the table of all questions, in the order of the document."""
    with (site / "data/vragen.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    return _together((r["overleg_id"], r["groep_id"], r["vraag"], r["antwoord"]) for r in rows)


def in_json(site: Path) -> dict[Exchange, Words]:
    """The same of the JSON of all questions."""
    rows = json.loads((site / "data/vragen.json").read_text(encoding="utf-8"))["questions"]
    return _together((r["consultation"], r["exchange"], r["question_text"], r["answer_text"]) for r in rows)


def in_database(site: Path) -> dict[Exchange, Words]:
    """The same of the database."""
    database = sqlite3.connect(f"file:{site / 'data/overleggen.sqlite'}?mode=ro", uri=True)
    found: defaultdict[Exchange, Words] = defaultdict(lambda: ([], []))
    try:
        for place, table in enumerate(("questions", "answers")):
            rows = database.execute(
                f"SELECT consultation, exchanges.anchor, text FROM {table} "  # noqa: S608  # one of ours
                f"JOIN exchanges ON exchange = exchanges.id ORDER BY {table}.id"
            )
            for consultation, anchor, text in rows:
                found[consultation, anchor][place].extend(text.split())
    finally:
        database.close()
    return dict(found)


def _together(rows: Iterator[tuple[str, str, str, str]]) -> dict[Exchange, Words]:
    found: dict[Exchange, Words] = {}
    for consultation, exchange, asked, answered in rows:
        words = found.setdefault((consultation, exchange), ([], answered.split()))
        assert words[1] == answered.split(), "an answer to several questions is not the same at each"
        words[0].extend(asked.split())
    return found


FORMS = {"csv": in_csv, "json": in_json, "sqlite": in_database}


def differences(site: Path, form: str, shown: Mapping[Exchange, Words] | None = None) -> list[str]:
    """What a form has otherwise than the pages, an exchange a line; nothing where all is the same."""
    shown, held = on_pages(site) if shown is None else shown, FORMS[form](site)
    every = sorted(shown.keys() | held.keys())
    return [f"{each}: {shown.get(each)} {held.get(each)}" for each in every if shown.get(each) != held.get(each)]
