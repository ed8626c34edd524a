"""The cut of May 2025 is right before anything is measured with it."""

import re
from collections import Counter

from tests.shapes.may_2025 import FOLDER, body, paragraphs


def test_there_are_21_passages_of_four_factions_in_the_order_of_the_document() -> None:
    passages = body().passages
    assert [passage.number for passage in passages] == list(range(1, 22))
    assert Counter(passage.faction for passage in passages) == {"VVD": 5, "NSC": 3, "D66": 5, "Volt": 8}


def test_every_word_after_the_first_heading_is_in_one_passage_or_introduction() -> None:
    text = (FOLDER / "source.txt").read_text(encoding="utf-8")
    words = re.sub(r"(?<=\w)-\s*\n\s*", "-", text).split()
    heading = ["Vragen", "en", "opmerkingen", "van", "de", "leden", "van", "de", "VVD-fractie"]
    start = next(n for n in range(len(words)) if words[n : n + len(heading)] == heading)
    cut = [word for passage in body().passages for text in (passage.question, *passage.answer) for word in text.split()]
    cut += [word for text in body().introductions.values() for word in text.split()]
    labels = sum(len(f"{n}. Antwoord van het kabinet".split()) for n in range(1, 22))
    assert len(words[start:]) == len(cut) + labels + 4 * len(heading)
    assert not Counter(cut) - Counter(words[start:])


def test_paragraphs_are_those_that_a_person_reads() -> None:
    passages = body().passages
    assert [passage.number for passage in passages if len(passage.answer) > 1] == [8]
    assert "de absolute ondergrens is voor defensie-uitgaven" in passages[5].answer[0]
    assert "door de Verenigde Staten (VS) voorgesteld bestand" in passages[2].question
    assert passages[18].question.startswith("Welke recente geluiden hoort de minister")
    assert passages[20].answer[0].endswith("contact met de gemeente Istanboel.")
    assert set(body().introductions) == {"NSC"}


def test_hyphens_at_the_end_of_a_line_stay() -> None:
    everything = " ".join(paragraphs())
    assert all(word in everything for word in ("Indo-Pacifische", "defensie-uitgaven", "A-brief", "energie- en"))
