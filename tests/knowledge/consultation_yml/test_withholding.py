from __future__ import annotations

from dataclasses import replace

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.withholding import check_withholding, quoted_spans
from generator.knowledge.yaml.places import Places
from generator.model.block import Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import PublishedQuote, Sidecar, WithheldQuote
from generator.model.text import Span
from generator.problems import Code, Place, Problem, Problems
from tests.knowledge.document import TEXT, consultation


def quoted(quote: str, occurrence: int | None = None) -> list[str]:
    made = consultation()
    entry = PublishedQuote(quote=quote, occurrence=occurrence)
    return [made.source.slice(span) for span in quoted_spans(made.source, made.blocks, entry)]


def test_words_are_found_wherever_they_stand_in_the_edges_of_pages_too() -> None:
    assert quoted("EU") == ["EU"] * 5
    assert quoted("Pagina 1") == ["Pagina 1"]


def test_one_occurrence_is_counted_through_the_whole_source() -> None:
    made = consultation()
    [second] = quoted_spans(made.source, made.blocks, PublishedQuote(quote="EU", occurrence=2))

    assert TEXT[second.start - 7 : second.end] == "van de EU"[-9:]
    assert quoted("EU", 6) == []


@pytest.mark.parametrize(
    ("quote", "words"),
    [("kabinet de NAVO-norm", ["kabinet de\nNAVO-norm"]), ("NAVO-norm. De", ["NAVO-\nnorm. De"]), ("EUR", ["EUR"])],
    ids=["over lines", "over a hyphen", "a word"],
)
def test_words_are_found_as_they_read(quote: str, words: list[str]) -> None:
    assert quoted(quote) == words


@pytest.mark.parametrize("quote", ["EUR en", "eu", "abine", "de EU. Pagina"])
def test_other_case_parts_of_words_and_words_over_paragraphs_are_not_found(quote: str) -> None:
    assert quoted(quote) == []


def test_quotes_that_begin_or_end_with_a_sign_are_found_within_words() -> None:
    assert quoted("-norm z") == []
    assert quoted("-norm ziet.") == ["-norm ziet."]


def withholding(made: Consultation, words: str) -> Consultation:
    """The document with all of these words withheld, as after parsing."""
    spans = quoted_spans(made.source, made.blocks, WithheldQuote(quote=words, reason="privacy"))
    blocks = tuple(
        replace(
            block,
            repairs=(
                *block.repairs,
                *(Repair(RepairKind.WITHHELD, s, "") for s in spans if any(s.overlaps(f) for f in block.fragments)),
            ),
        )
        for block in made.blocks
    )
    return replace(made, blocks=blocks)


def checked(made: Consultation, **entries: object) -> list[Problem]:
    problems = Problems()
    place = Place("consultation.yml", 3, 12)
    places = Places("consultation.yml", {}, {("withhold", 0, "quote"): place, ("publish", 0, "quote"): place})
    check_withholding(SidecarFile(Sidecar.model_validate(entries), places), made, problems)
    return list(problems)


def test_words_that_are_withheld_already_are_still_found() -> None:
    made = withholding(consultation(), "sancties")

    assert "sancties" not in made.text(5)
    assert checked(made, withhold=[{"quote": "sancties", "reason": "privacy"}]) == []


@pytest.mark.parametrize(
    ("key", "entry"), [("withhold", {"quote": "Navo", "reason": "x"}), ("publish", {"quote": "Navo"})]
)
def test_words_that_do_not_stand_in_the_document_are_an_error_at_their_place(key: str, entry: dict[str, str]) -> None:
    [problem] = checked(consultation(), **{key: [entry]})

    assert (problem.code, str(problem.place), problem.quote) == (
        Code.QUOTE_NOT_FOUND,
        "consultation.yml:3:12",
        "Navo",
    )
    assert f"the words to {key} do not stand in the document: ‘Navo’" in str(problem)


def test_an_occurrence_that_is_not_there_is_reported() -> None:
    [problem] = checked(consultation(), publish=[{"quote": "EU", "occurrence": 9}])

    assert "do not stand in the document 9 times" in problem.message


def test_deleted_words_are_found() -> None:
    made = consultation()
    deleted = Repair(RepairKind.DELETED, Span(0, 8), "")
    blocks = (replace(made.blocks[0], repairs=(deleted,)), *made.blocks[1:])

    assert "De leden" not in replace(made, blocks=blocks).text(1)
    assert quoted_spans(made.source, blocks, PublishedQuote(quote="De leden")) == (Span(0, 8),)
