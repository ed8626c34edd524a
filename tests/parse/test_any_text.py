"""Whatever the text, parsing loses no word, claims no block twice, and ends."""

from __future__ import annotations

import html
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model.consultation import Consultation, section_blocks
from generator.model.consultation_yml import Sidecar
from generator.model.ledger import ledger
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from generator.verify.words import check_words
from tests.pace import Watch
from tests.parse.documents import MAY_2025, knowledge

pytestmark = pytest.mark.slow

LINES = MAY_2025.read_text(encoding="utf-8").split("\n")
# Lines that mean something to the parser, so that arbitrary documents come near to being one.
MEANINGFUL = [
    *("", "", " ", "\u00a0", "\f", "x", "–", "...", "Vraag 1", "Vraag 2 en 3", "Vragen 5 t/m 9", "Vraag:", "Antwoord:"),
    *(
        "Antwoord 2",
        "Antwoord op vraag 3 t/m 5",
        "1. Antwoord van het kabinet",
        "Vragen van de leden van de VVD-fractie",
    ),
    *(
        "II Reactie van de minister",
        "Vragen en opmerkingen vanuit de fracties",
        "De voorzitter van de commissie,",
        "Jansen",
    ),
    *("De griffier van de commissie, Pietersen", "- een punt", "Thema", "de NAVO-", "norm", "voor\u00ad", "bij", "en"),
    *(
        "De leden vragen waarom.",
        "Waarom?",
        "Daarom.",
        "31 februari 2020",
        "Vastgesteld 3 mei 2020",
        "31",
        "februari 2020",
    ),
    *("28 676 Een titel", "Nr. 5 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "(Kamerstuk 28 676, nr. 500)", "a" * 200),
]
# A whole document an example: of what the profile tries elsewhere a fifth has to do.
EXAMPLES = settings().max_examples // 5
quick = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=EXAMPLES)


def understood(data: bytes) -> Consultation | None:
    """The bytes as a consultation that keeps every promise of the parser; None when they are no text."""
    problems = Problems()
    source = read(SourceFile("source.txt", data), problems)
    if source is None:
        return None
    found = parse(source, "any", knowledge(), Sidecar(), problems)
    assert_tiles(found)
    assert_nothing_lost(found)
    assert_claims_once(found)
    return found


def assert_tiles(found: Consultation) -> None:
    """Between the fragments of the blocks there is nothing but white space."""
    last = 0
    for block in found.blocks:
        for fragment in block.fragments:
            assert not found.source.text[last : fragment.start].strip()
            assert found.source.slice(fragment).strip() == found.source.slice(fragment) != ""
            last = fragment.end
    assert not found.source.text[last:].strip()


def assert_nothing_lost(found: Consultation) -> None:
    problems = Problems()
    page = "".join(f'<p class="official">{html.escape(found.text(block.index))}</p>' for block in found.blocks)
    check_words(found.source, ledger(found), page, problems)
    assert list(problems) == []


def assert_claims_once(found: Consultation) -> None:
    """No block has two roles, and no two parts have one address."""
    claimed = [index for section in found.sections for index in section_blocks(section)]
    assert len(claimed) == len(set(claimed))
    questions = [question.id for exchange in found.exchanges for question in exchange.questions]
    answers = [answer.id for exchange in found.exchanges for answer in exchange.answers]
    assert len({*questions, *answers}) == len(questions) + len(answers)
    assert len({section.slug for section in found.sections}) == len(found.sections)


@quick
@given(st.text(max_size=300))
def test_arbitrary_characters(text: str) -> None:
    understood(text.encode("utf-8", "surrogatepass"))


@quick
@given(st.text(st.sampled_from(" \t\n\r\v\f\x85\u00a0\u2003\u2028\u2029\u200b\u00ad-‐.a1A?"), max_size=200))
def test_odd_spaces_and_signs(text: str) -> None:
    understood(text.encode())


@quick
@given(st.lists(st.sampled_from(MEANINGFUL), max_size=60), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\r\n\n"]))
def test_lines_that_mean_something_in_any_order(lines: list[str], line_end: str) -> None:
    understood(line_end.join(lines).encode())


@settings(quick, max_examples=EXAMPLES // 2)
@given(st.data())
def test_the_real_document_with_lines_deleted_doubled_and_shuffled(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(lines) - 1))
        until = at + data.draw(st.integers(1, 30))
        change = data.draw(st.sampled_from(CHANGES))
        lines[at:until] = change(lines[at:until], data) or [""]

    understood("\n".join(lines).encode())


CHANGES: list[Callable[[list[str], st.DataObject], list[str]]] = [
    lambda lines, data: [],
    lambda lines, data: lines * 2,
    lambda lines, data: list(data.draw(st.permutations(lines))),
    lambda lines, data: [line for line in lines if line.strip()],
    lambda lines, data: [data.draw(st.sampled_from(MEANINGFUL)), *lines],
    lambda lines, data: [" ".join(lines)],
    lambda lines, data: [line + data.draw(st.sampled_from(["-", "\u00ad", "\f", " -", "‐", "--"])) for line in lines],
]


@pytest.mark.parametrize("share", [0.01, 0.1, 0.25, 0.33, 0.5, 0.66, 0.75, 0.9, 0.99])
def test_the_real_document_cut_anywhere(share: float) -> None:
    text = "\n".join(LINES)
    cut = int(len(text) * share)

    assert understood(text[:cut].encode()) is not None
    assert understood(text[cut:].encode()) is not None


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n\n", "\r\r\n"])
def test_the_real_document_with_other_line_ends(line_end: str) -> None:
    found = understood(line_end.join(LINES).encode())

    assert found is not None
    assert len(list(found.exchanges)) == 21


def test_the_real_document_without_blank_lines() -> None:
    found = understood("\n".join(line for line in LINES if line.strip()).encode())

    assert found is not None
    assert [exchange.number for exchange in found.exchanges] == [str(n) for n in range(1, 22)]


def test_the_real_document_with_a_paragraph_a_line() -> None:
    real = understood("\n".join(LINES).encode())
    assert real is not None
    found = understood("\n".join(real.text(block.index) for block in real.blocks).encode())

    assert found is not None
    assert [found.text(block.index) for block in found.blocks] == [real.text(block.index) for block in real.blocks]
    assert [exchange.number for exchange in found.exchanges] == [str(n) for n in range(1, 22)]


@pytest.mark.parametrize(
    "text",
    [
        "x",
        ".",
        "?",
        "-",
        "Antwoord",
        "Vraag 1",
        "Vragen van de VVD-fractie",
        "x" * 100_000,
        "\n" * 10_000 + "x",
        "\fx\f\f",
    ],
    ids=["word", "stop", "mark", "dash", "answer", "question", "heading", "one word", "blank lines", "form feeds"],
)
def test_documents_of_next_to_nothing(text: str) -> None:
    assert understood(text.encode()) is not None


# What drives patterns that backtrack to despair, and bookkeeping that looks back at all that went before.
ADVERSARIES = {
    "small words": "a ",
    "digits": "1",
    "one word": "a",
    "hyphens": "a-",
    "questions": "vragen ",
    "members": "leden van de ",
    "capital members": "Leden Leden ",
    "factions": "leden A-fractie ",
    "suffixes": "-fractie",
    "askers": "zij ook ",
    "wishes": "willen ",
    "committees": "commissie voor A ",
    "offices": "aan de minister van A en ",
    "titles": "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG ",
    "asked by": "Vragen van de leden ingezonden 1 Antwoord ",
    "laid before": "vragen aan voorgelegd ",
    "answers to members": "Antwoord vragen van het lid Aa ",
    "dates": "op 1 mei 2020 aan ",
    "days that are not": "31 februari 2020\n\n",
    "numbers": "1, ",
    "ranges": "1 t/m 99 en ",
    "marks": "?’",
    "brackets": "(",
    "quotes": "'",
    "referrals": "Zie ",
    "determiners": "de het deze ",
    "capitals": "A ",
    "lines": "aa\n",
    "paragraphs": "aa\n\n",
    "items": "- a\n",
    "broken words": "voor-\nbij ",
    "pages": "a\f",
    "page ends": "woord " * 10 + "\n" * 7,
    "running on": "aa bb\n\ncc dd\n\n",
    "one number": "Vraag 1\n\nEn?\n\nAntwoord 1\n\nJa.\n\n",
    "answers only": "1. Antwoord\n\nJa.\n\n",
    "labels without numbers": "Vraag\n\nEn?\n\nAntwoord\n\nJa.\n\nAntwoord\n\nNee.\n\n",
    "turns": "Waarom?\n\n1. Antwoord\n\nDaarom.\n\n",
    "one faction": "Vragen van de VVD-fractie\n\nWaarom?\n\n",
    "themes": "Vragen van de VVD-fractie\n\n" + "Thema\n\nDe tekst is hier.\n\n" * 20,
    "signatures": "De voorzitter van de commissie, Jansen\n\n",
}


@pytest.mark.parametrize(
    "size", [pytest.param(5_000, id="small"), pytest.param(20_000, id="large", marks=pytest.mark.nightly)]
)
@pytest.mark.parametrize("piece", ADVERSARIES.values(), ids=ADVERSARIES)
def test_time_grows_with_the_text_and_not_faster(piece: str, size: int) -> None:
    short, long = (processor_time(piece, length) for length in (size // 8, size))

    assert long < 3 * 8 * short + 0.1


def processor_time(piece: str, size: int) -> float:
    """The least of two runs, in seconds of this process, so that what else the machine does counts little."""
    text = (piece * (size // len(piece) + 1))[:size] + " x"
    source = read(SourceFile("source.txt", text.encode()), Problems())
    assert source is not None
    times = []
    for _ in range(2):
        watch = Watch()
        parse(source, "any", knowledge(), Sidecar(), Problems())
        times.append(watch.seconds())
    return min(times)
