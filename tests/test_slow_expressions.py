"""Text made to keep an expression busy is read at once: each row here took minutes, doubling with every repetition."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.grammar.characters import web_addresses
from generator.grammar.commitments.in_text import commitments
from generator.grammar.dates import days as dates
from generator.grammar.dates.letters import dated_letters
from generator.grammar.labels.run_together import labels
from generator.grammar.notes import sources
from generator.grammar.people import members
from generator.grammar.privacy import officials
from generator.grammar.questions import asking
from generator.grammar.questions.labels_within import answers_within
from generator.grammar.questions.references_within import internal_references
from generator.grammar.references.short import mentions
from generator.publish.offline import pages
from generator.read import shown_words
from generator.read.html import style_sheets
from generator.read.markdown import pandoc
from generator.read.pdf.only_pages import leaves
from generator.verify import addresses
from tests.pace import Watch

SECONDS = 5
ATTACKS: dict[str, tuple[Callable[[str], object], str]] = {
    "who has the word": (asking._WHO_OPENS.fullmatch, "lid voor," + "\nF," * 3_000 + "\nx"),
    "joined days": (dates._JOINED.fullmatch, " " * 3_000 + "!"),
    "name of an official": (officials._TO_NAME.fullmatch, "-Ď" * 3_000 + "!"),
    "a source": (sources._SOURCE.search, "a-" * 20_000),
    "the begin of a web address": (web_addresses._BEGIN.search, "a-" * 20_000),
    "an address of a site": (addresses.simple_way, "a/a" * 50_000 + "!"),
    "an address upwards": (addresses.simple_way, "../" * 50_000 + "!"),
    "an address for the bundle": (pages._SIMPLE.fullmatch, "a." * 50_000 + "!"),
    "attributes of pandoc": (pandoc._SPAN.search, "[x]{" + "1a=a" + "=a" * 3_000 + " !"),
    "brackets of pandoc": (pandoc._SPAN.search, "[" + "[a]" * 1_000 + "!"),
    "look of a form field": (leaves._APPEARANCE.fullmatch, "7" * 3_000 + "!"),
    "words of labels in a text": (lambda text: next(labels(text), None), "Vrg 1" + ", vr. 1" * 5_000 + "!"),
    "space before a number of an answer": (
        lambda text: next(answers_within(text), None),
        "? Antw" + " " * 50_000 + "!",
    ),
    "numbers of an answer": (lambda text: next(answers_within(text), None), "? Antw 1" + " en vrg 1" * 5_000 + "!"),
    "a sentence that nearly promises": (
        lambda text: next(commitments(text), None),
        ("Ik zal uw Kamer " + "over de zorg en het weer " * 20 + "geen informeren. ") * 50,
    ),
    "many who promise and receive": (
        lambda text: next(commitments(text), None),
        "zal uw Kamer ik de Kamer wordt u " * 4_000 + "geen geïnformeerd.",
    ),
    "numbers alone": (
        lambda text: next(internal_references(text), None),
        "bij 3 graden onder 2 meter " * 3_000 + "eerste, tweede en " * 2_000,
    ),
    "questions asked earlier": (
        lambda text: next(internal_references(text), None),
        ("eerder " * 25 + "vragen van de leden bij vraag 3 van het lid ") * 300,
    ),
    "days of letters": (
        lambda text: next(dated_letters(text), None),
        ("brief van de minister " * 8 + "aan " * 20 + "1 mei 2024 ") * 300,
    ),
    "nouns of documents": (
        lambda text: next((each for each in mentions(text, ()) if each.id), None),
        "a-" * 20_000 + "richtlijnbrief" * 3_000 + " voornoemde" * 5_000,
    ),
    "many who hear": (
        lambda text: next(commitments(text), None),
        ("hoort u hierover u de Kamer dat u vragen u verneemt " * 12 + ". ") * 50,
    ),
    "between members": (members._BETWEEN.match, "\n" * 4_000 + "!"),
    "a word that goes on in the next line": (shown_words._BROKEN.search, "a" * 200_000),
    "lines between the parts of a word": (shown_words._BROKEN.search, "a-" + "\n" * 60_000 + "!"),
    "space after a star": (pandoc._SPACED.search, "*a" + "\t" * 300_000 + "!"),
    "lines after a star": (pandoc._SPACED.search, "*a" + "\\\n" * 100_000 + "!"),
    "value of an attribute in a style sheet": (style_sheets._compound, "p[a=" + " " * 4_000 + '"x"y]'),
    "attributes in a style sheet": (style_sheets._compound, "p" + "[a=" * 90_000 + '"x]'),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_text_made_to_be_slow_is_read_at_once(name: str) -> None:
    match, text = ATTACKS[name]
    watch = Watch()
    assert match(text) is None
    assert watch.seconds() < SECONDS


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("[x]{.underline}", "x"),
        ('[x]{#a .b key="v w"}', "x"),
        ("[x [y] z]{.mark lang=nl}", "x [y] z"),
        (r"[x \] z]{dir=ltr}", r"x \] z"),
    ],
)
def test_spans_of_pandoc_are_still_read(written: str, read: str) -> None:
    found = pandoc._SPAN.fullmatch(written)
    assert found is not None
    assert found.group(1) == read


@pytest.mark.parametrize("look", ["/Helv 12 Tf 0 g", "/F1.0 9.5 Tf 0 0 1 rg", ""])
def test_looks_of_form_fields_are_still_known(look: str) -> None:
    assert isinstance(leaves._APPEARANCE.fullmatch(look), re.Match)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (", en Van Dijk", 5),
        (",\n- Kostić", 4),
        ("\n \n * x", 6),
        (" ;\n\n• x", 6),
        (" en x", 4),
        (" / x", 3),
        (",\nx", 2),
        ("; x", 2),
        (" , \n-x", 4),
        ("\n-x", None),
        ("\nx", None),
        (" alsmede\nx", 9),
    ],
)
def test_what_stands_between_members_is_still_known(text: str, end: int | None) -> None:
    found = members._BETWEEN.match(text)
    assert (found.end() if found else None) == end


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("NAVO-\nnorm", [("NAVO", "norm")]),
        ("een woord- \n\n  deel en be- \t\n ogen", [("woord", "deel"), ("be", "ogen")]),
        ("a-b-\nc", [("b", "c")]),
        ("a_1-\r\n2", [("a_1", "2")]),
        ("NAVO- norm", []),
        ("-\nnorm", []),
        ("NAVO-\n-norm", []),
    ],
)
def test_words_that_a_line_parts_are_still_joined(text: str, parts: list[tuple[str, str]]) -> None:
    assert shown_words._BROKEN.findall(text) == parts


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("*a *b", "*a* b"),
        ("**een\ntwee  **drie", "**een\ntwee**  drie"),
        ("*a\\\n*b", "*a*\\\nb"),
        ("*a \\\n \u00a0*b", "*a* \\\n \u00a0b"),
        (r"*a \* *b", r"*a \** b"),
        ("*a \\  *b", "*a \\ * b"),
        ("*\\\n *b", "*\\\n* b"),
        ("*a\n\nb *c", "*a\n\nb *c"),
        ("* a *b", "* a *b"),
        ("*a *", "*a *"),
    ],
)
def test_stars_after_a_space_are_still_moved_before_it(written: str, read: str) -> None:
    assert pandoc._SPACED.sub(r"\1\2\1\3", written) == read


@pytest.mark.parametrize(
    ("selector", "asked"),
    [
        ("[hidden]", (("hidden", None, ""),)),
        ("p.x[ A=b ]#y", (("a", "", "b "),)),
        ("[a='b c']", (("a", "", "b c"),)),
        ('[a|="b" ]', (("a", "|", "b"),)),
        ("[a=]", (("a", "", ""),)),
        ('[a="]', (("a", "", ""),)),
        ("[a=''][b~=c]", (("a", "", ""), ("b", "~", "c"))),
        ("[a=b[c]", (("a", "", "b[c"),)),
        ("[a=b'c]", None),
        ("[a][x y[a=b]", None),
        ("[a b]", None),
        ("[]", None),
        ("[a]]", None),
    ],
)
def test_attributes_in_a_style_sheet_are_still_known(
    selector: str, asked: tuple[tuple[str, str | None, str], ...] | None
) -> None:
    found = style_sheets._compound(selector)
    assert (found.attributes if found else None) == asked
