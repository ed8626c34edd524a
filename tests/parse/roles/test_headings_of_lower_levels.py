"""A heading of a lower level than the labels stands within the answer above it, whatever stands below it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.parse.documents import knowledge

Write = Callable[..., Consultation]
PLAIN = ("## Vraag 1", "Kunt u dat?", "## Antwoord 1", "Ja.")
OPENED = ("## Vraag 2", "Waarom is dat?", "## Antwoord 2", "De eerste reden is geld.")
LATER = ("## Vraag 3", "Wilt u dat?", "## Antwoord 3", "Nee.")


def html(*paragraphs: str) -> Consultation:
    """Paragraphs that begin with one to six `#`, which make a heading of that level."""
    written = []
    for text in paragraphs:
        level = len(text) - len(text.lstrip("#"))
        written.append(f"<h{level}>{text[level:].strip()}</h{level}>" if level else f"<p>{text}</p>")
    return _read("source.html", f"<html><body>{''.join(written)}</body></html>")


def markdown(*paragraphs: str) -> Consultation:
    return _read("source.md", "\n\n".join(paragraphs))


def _read(name: str, text: str) -> Consultation:
    problems = Problems()
    source = read(SourceFile(name, text.encode()), problems)
    assert source is not None
    return parse(source, "made", knowledge(), Sidecar(), problems)


def last_words(found: Consultation) -> list[str]:
    """With what each answer ends."""
    return [found.text(answer.paragraphs[-1]) for each in found.exchanges for answer in each.answers]


BELOW = {
    "says": ("### Planning", "De regeling gaat in het voorjaar in."),
    "quotes a question": ("### Campagne", "Op de affiches staat: «Twijfelt u? Bel dan.» Ze hangen overal."),
    "wonders": ("### Afweging", "Wat betekent dit voor gemeenten? Zij krijgen meer tijd."),
    "a title that is quoted": ("### Onderzoek", "Het rapport «Wie betaalt wat?» verschijnt in mei bij het bureau."),
    "two levels": ("### Geld", "#### Gemeenten", "Zij krijgen een bijdrage."),
    "two headings": ("### Geld", "Er is geld.", "### Tijd", "Is er tijd? Die is er."),
}


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("name", BELOW)
@pytest.mark.parametrize("theme", [(), ("# Uitvoering",)], ids=["no themes", "themes"])
def test_what_stands_below_it_is_of_the_answer(name: str, theme: tuple[str, ...], write: Write) -> None:
    found = write(*theme, *PLAIN, *OPENED, *BELOW[name], *theme, *LATER)

    assert last_words(found) == ["Ja.", BELOW[name][-1], "Nee."]


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("name", BELOW)
def test_so_it_is_below_the_last_label(name: str, write: Write) -> None:
    found = write(*PLAIN, *OPENED, *BELOW[name])

    assert last_words(found) == ["Ja.", BELOW[name][-1]]


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize(
    "below",
    [
        "Op de affiches staat: «Twijfelt u? Bel dan.» Ze hangen overal.",
        "Er is een folder. Die gaat in op de vraag: wat kost dat? Ze ligt overal.",
    ],
)
def test_a_heading_of_the_same_level_does_not_end_an_answer_that_quotes_a_question(below: str, write: Write) -> None:
    found = write(*PLAIN, *OPENED, "## Campagne", below, *LATER)

    assert last_words(found) == ["Ja.", below, "Nee."]


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("over", ["# Tijd", "## Tijd", "### Tijd"])
def test_right_over_a_label_it_heads_that(over: str, write: Write) -> None:
    found = write(*PLAIN, *OPENED, over, *LATER)

    assert last_words(found) == ["Ja.", "De eerste reden is geld.", "Nee."]


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize(
    "end",
    [
        ("### Bijlage", "Een overzicht van de kosten."),
        ("### Zie ook", "Waterbeheer"),
        ("# Tijd", "Hieronder volgen de vragen over tijd. Zijn die er?"),
        ("### Vragen van de leden van de D66-fractie", "De leden van de D66-fractie vragen om uitleg."),
    ],
    ids=["annex", "links", "a higher level", "others ask"],
)
def test_what_closes_or_begins_something_else_is_none_of_it(end: tuple[str, ...], write: Write) -> None:
    found = write(*PLAIN, *OPENED, *end)

    assert last_words(found)[:2] == ["Ja.", "De eerste reden is geld."]
