"""A heading within an answer cuts nothing off; one over a question does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.parse.documents import FRONT, document, knowledge, parsed

PLAIN = ("Vraag 1", "Kunt u dat?", "Antwoord 1", "Ja.")
LATER = ("Vraag 3", "Wilt u dat?", "Antwoord 3", "Nee.")


def html(*paragraphs: str) -> Consultation:
    """Paragraphs in which `# ` begins a heading."""
    written = (f"<h3>{text[2:]}</h3>" if text.startswith("# ") else f"<p>{text}</p>" for text in paragraphs)
    return _read("source.html", f"<html><body>{''.join(written)}</body></html>")


def markdown(*paragraphs: str) -> Consultation:
    return _read("source.md", "\n\n".join(text.replace("# ", "### ") for text in paragraphs))


def _read(name: str, text: str) -> Consultation:
    problems = Problems()
    source = read(SourceFile(name, text.encode()), problems)
    assert source is not None
    return parse(source, "made", knowledge(), Sidecar(), problems)


def outline(found: Consultation) -> list[tuple[str, list[int]]]:
    """The number of each question, and how many paragraphs each of its answers has."""
    return [(e.questions[0].number, [len(answer.paragraphs) for answer in e.answers]) for e in found.exchanges]


INNER = {
    "one": ("De eerste reden is geld.", "# Tijd", "De tweede reden is tijd."),
    "two": ("De eerste reden is geld.", "# Tijd", "De tweede reden is tijd.", "# Ruimte", "De derde is ruimte."),
    "long": ("Dat is zo.", "# Onderzoek naar de gevolgen voor de regio", "Er is onderzoek.", "Dat is gepubliceerd."),
    "list": ("Dat is zo.", "# Stappen", "Ik neem twee stappen:", "- overleg;", "- besluit."),
}


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("name", INNER)
@pytest.mark.parametrize("label", ["Antwoord 2", "Antwoord op vraag 2", "Antwoord"])
def test_text_below_a_heading_within_an_answer_is_part_of_it(
    name: str, label: str, write: Callable[..., Consultation]
) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", label, *INNER[name], *LATER)

    assert outline(found) == [("1", [1]), ("2", [len(INNER[name])]), ("3", [1])]
    assert len(found.sections) == 1


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize(
    "between",
    [
        ("# Tijd",),
        ("# Tijd", "Hieronder staan vragen over tijd.", "# Uren"),
        ("# Tijd", "De leden van de VVD-fractie vragen naar de tijd."),
    ],
    ids=["right over a question", "two", "who asks"],
)
def test_a_heading_over_questions_begins_a_section(
    between: tuple[str, ...], write: Callable[..., Consultation]
) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", "De eerste reden is geld.", *between, *LATER)

    assert outline(found) == [("1", [1]), ("2", [1]), ("3", [1])]
    assert len(found.sections) > 1


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("head", ["Tijd", "Gevolgen voor de regio", "2. Aanpak", "Wat er al gebeurt", "Geld en ruimte"])
@pytest.mark.parametrize("answer", ["De eerste reden is tijd.", "- overleg;"])
def test_a_heading_between_a_label_and_its_answer_is_no_sentence_of_it(
    head: str, answer: str, write: Callable[..., Consultation]
) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", f"# {head}", answer, *LATER)

    assert [len(e.answers) for e in found.exchanges] == [1, 1, 1]
    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert (found.text(first), found.blocks[first].kind) == (head, BlockKind.HEADING)


def emphasised(sign: str) -> Callable[..., Consultation]:
    """A document in which `# ` begins a line in italics or bold."""
    return lambda *paragraphs: _read(
        "source.md", "\n\n".join(f"{sign}{text[2:]}{sign}" if text.startswith("# ") else text for text in paragraphs)
    )


def plain(*paragraphs: str) -> Consultation:
    """A document in which nothing is set apart."""
    return _read("source.txt", "\n\n".join(text.removeprefix("# ") for text in paragraphs))


SET_APART = [emphasised("*"), emphasised("**")]


@pytest.mark.parametrize("write", SET_APART)
@pytest.mark.parametrize("head", ["Tijd", "Gevolgen voor de regio", "Wat er al gebeurt", "Geld en ruimte", "Fase 1"])
@pytest.mark.parametrize("later", [(), ("Ook de ruimte speelt mee.",), ("# Ruimte", "Ook de ruimte speelt mee.")])
def test_an_emphasised_line_over_plain_text_is_no_sentence_of_an_answer(
    head: str, later: tuple[str, ...], write: Callable[..., Consultation]
) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", f"# {head}", "De reden is tijd.", *later, *LATER)

    first, second, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert (found.text(first), found.blocks[first].kind) == (head, BlockKind.HEADING)
    assert (found.text(second), found.blocks[second].kind) == ("De reden is tijd.", BlockKind.PARAGRAPH)


@pytest.mark.parametrize("head", ["Tijd", "Gevolgen voor de regio", "Wat er al gebeurt", "Geld en ruimte", "Fase 1"])
@pytest.mark.parametrize("between", [(), ("Dat is al lang zo.",), ("Te weten:", "- een uur;", "- een dag.")])
def test_plain_lines_over_the_parts_of_an_answer_are_no_sentences_of_it(head: str, between: tuple[str, ...]) -> None:
    answer = (head, "De reden is tijd.", *between, "Plaats", "Er is weinig ruimte.")
    found = plain(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", *answer, *LATER)

    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert (found.text(first), found.blocks[first].kind) == (head, BlockKind.HEADING)


@pytest.mark.parametrize("write", [*SET_APART, plain])
@pytest.mark.parametrize(
    "answer",
    [
        ("# Nee", "Dat kan niet."),
        ("# Nee", "Dat kan niet.", "# Ruimte", "Er is weinig ruimte."),
        ("# Voor de regio geldt:", "Er is weinig ruimte."),
        ("# dat is zo", "Er is weinig ruimte."),
        ("# Wat wil men?", "Er is weinig ruimte."),
        ("# Er is weinig ruimte.", "Dat is al lang zo."),
    ],
)
def test_a_first_line_that_says_something_or_goes_on_is_part_of_the_answer(
    answer: tuple[str, ...], write: Callable[..., Consultation]
) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", *answer, *LATER)

    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert found.blocks[first].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "answer", [("Tijd", "De reden is tijd."), ("Tijd", "De reden is tijd.", "Zie ook", "de brief")]
)
def test_a_single_plain_line_proves_nothing(answer: tuple[str, ...]) -> None:
    found = plain(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", *answer, *LATER)

    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert found.blocks[first].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize("write", [html, markdown])
@pytest.mark.parametrize("answer", ["Nee", "Ja, dat klopt", "Zie vraag 1", "Dat is zo. En wel hierom.", "Geen"])
def test_an_answer_that_is_set_as_a_heading_is_one(answer: str, write: Callable[..., Consultation]) -> None:
    found = write(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", f"# {answer}", "Het is mij bekend.", *LATER)

    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert (found.text(first), found.blocks[first].kind) == (answer, BlockKind.PARAGRAPH)


def test_a_heading_with_nothing_of_the_answer_below_it_is_the_answer() -> None:
    found = markdown(*PLAIN, "Vraag 2", "Waarom is dat?", "Antwoord 2", "# Tijd", *LATER)

    first, *_ = [*found.exchanges][1].answers[0].paragraphs
    assert found.blocks[first].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "heading",
    [
        "Vragen en opmerkingen van de VVDfractie",
        "Vragen en opmerkingen van de D66fractie",
        "Inbreng van de CDAfractie",
        "Vragen en opmerkingen van de leden van de PVVfractie",
        "NSCfractie",
    ],
)
def test_a_hyphen_may_lack_in_the_heading_of_a_faction(heading: str) -> None:
    volt = "Vragen en opmerkingen van de leden van de Volt-fractie"
    found, _ = parsed(document(FRONT, volt, *PLAIN, heading, *LATER))

    asking = next(name for name in ("VVD", "D66", "CDA", "PVV", "NSC") if name in heading)
    assert [exchange.factions for exchange in found.exchanges] == [("Volt",), (asking,)]


ASKED = "**De leden van de {}-fractie vragen waarom dat nodig is.**"
ANSWERED = "Dat is nodig om de regeling uitvoerbaar te houden."
NOTE = ("NOTA NAAR AANLEIDING VAN HET VERSLAG", "Ontvangen 3 maart 2021")


@pytest.mark.parametrize(
    "inner", ["**Samenloop**", "*Gevolgen voor de regio*", "**Openbaarheid van besluiten**", "### Toezicht"]
)
@pytest.mark.parametrize(
    "over",
    [
        ("# 1. Inleiding", "# 2. Handhaving"),
        ("# I. ALGEMEEN", "# II. ARTIKELSGEWIJS"),
        ("# 2.1 Doel", "# 2.2 Middelen"),
        ("# Artikel I", "# Artikel IV, onderdeel B"),
        ("# § 1 Doel", "# § 2 Middelen"),
    ],
)
def test_where_only_emphasis_shows_a_heading_without_a_number_goes_on_with_the_answer(
    inner: str, over: tuple[str, str]
) -> None:
    more = "Samenloop doet zich niet voor."
    first = [over[0], ASKED.format("VVD"), ANSWERED, ASKED.format("CDA"), ANSWERED]
    later = [over[1], ASKED.format("Volt"), ANSWERED, inner, more, ASKED.format("D66"), ANSWERED]
    found = _read("source.md", "\n\n".join([*NOTE, *first, *later]))

    assert [len(each.questions) for each in found.exchanges] == [1] * 4
    assert [[found.text(e.answers[0].paragraphs[n]) for n in (0, -1)] for e in found.exchanges] == [
        [ANSWERED, ANSWERED],
        [ANSWERED, ANSWERED],
        [ANSWERED, more],
        [ANSWERED, ANSWERED],
    ]


@pytest.mark.parametrize("theme", ["## Handhaving", "## Gevolgen voor de regio"])
def test_headings_without_a_number_over_questions_head_themes(theme: str) -> None:
    body = [
        theme,
        ASKED.format("VVD"),
        ANSWERED,
        "## Kosten",
        ASKED.format("CDA"),
        ANSWERED,
        "## Slot",
        "De regering dankt de leden.",
    ]
    found = _read("source.md", "\n\n".join([*NOTE, "# 1. Inleiding", ASKED.format("Volt"), ANSWERED, *body]))

    assert [len(e.answers[0].paragraphs) for e in found.exchanges] == [1, 1, 1]


def test_a_numbered_heading_over_a_statement_begins_a_theme() -> None:
    body = [
        "# 1. Doel",
        ASKED.format("VVD"),
        ANSWERED,
        "# 2. Kosten",
        ASKED.format("CDA"),
        ANSWERED,
        "# 3. Slot",
        "De regering dankt.",
    ]
    found = _read("source.md", "\n\n".join([*NOTE, *body]))

    assert [len(e.answers[0].paragraphs) for e in found.exchanges] == [1, 1]
