"""Running heads of text that was copied from printed pages."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.text import MarkKind
from generator.parse.marking.running_heads import with_running_heads
from tests.marked_source import marked
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, source_text, texts

HEAD = "Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 500"


def furniture(text: str) -> list[str]:
    source = with_running_heads(source_text(text))
    return [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.FURNITURE]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        f"{HEAD} 2",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
        "Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U",
    ],
)
def test_a_head_that_stands_on_each_page_is_furniture(head: str) -> None:
    assert furniture(document("Tekst.", head, "Meer tekst.", head)) == [head, head]


def test_one_such_line_may_be_a_quotation() -> None:
    assert furniture(document("Tekst.", HEAD, "Meer tekst.")) == []


def test_a_sentence_that_names_the_session_is_text() -> None:
    sentence = "Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 500 gaat hierover."
    assert furniture(document(sentence, sentence)) == []


def test_numbers_beside_the_heads_are_those_of_pages_where_they_count_up() -> None:
    assert furniture(document("Tekst.", HEAD, "1", "Meer.", HEAD, "2")) == [HEAD, "1", HEAD, "2"]
    assert furniture(document("Tekst.", "7", HEAD, "Meer.", "8", HEAD)) == ["7", HEAD, "8", HEAD]


def test_numbers_that_do_not_count_with_the_pages_are_those_of_questions() -> None:
    assert furniture(document("Tekst.", HEAD, "4", "Waarom?", HEAD, "9", "Wanneer?")) == [HEAD, HEAD]


@pytest.mark.parametrize(
    "imprint",
    [
        ("kst-31293-500", "ISSN 0921 - 7371", "’s-Gravenhage 2020"),
        ("KVR7315", "ISSN 0921 - 7398", "Sdu Uitgevers", "’s-Gravenhage 1999"),
        ("KST41209 ISSN 0921 – 7371", "SDU Uitgeverij Plantijnstraat", "'s-Gravenhage 1996"),
        ("5K2204", "Sdu Grafisch Bedrijf bv", "‘s-Gravenhage 1995"),
        ("ah-tk-20092010-1204 ISSN 0921 - 7398 ’s-Gravenhage 2010",),
        ("0809tkkst31700VIII-22", "ISSN 0921-7371"),
        ("KVR30118", "0708tkkvr2214", "ISSN 0921 - 7398", "Sdu Uitgevers", "’s-Gravenhage 2008"),
        ("0304tkhand-31", "ISSN 0920 - 2080"),
        ("0607ekkst30312C", "ISSN 0921 - 7363", "’s-Gravenhage 2007"),
        ("KVR4410", "2K000512a", "Sdu Uitgevers"),
        ("KVR4410", "aanh/0001/77b", "ISSN 0921 - 7398", "’s-Gravenhage 2001"),
    ],
)
def test_the_imprint_of_the_first_page_is_furniture_with_and_without_heads(imprint: tuple[str, ...]) -> None:
    assert furniture(document("Tekst.", *imprint, HEAD, "Meer.", HEAD)) == [*imprint, HEAD, HEAD]
    assert furniture(document("Tekst.", *imprint, "Meer.")) == list(imprint)


@pytest.mark.parametrize("line", ["’s-Gravenhage 2020", "Sdu Uitgevers", "kst-31293-500", "5K2204"])
def test_one_line_that_may_be_more_than_imprint_is_text_and_a_doubt(line: str) -> None:
    text = document(FRONT, FACTION_HEADING, "Vraag 1", "Waar verscheen dit?", "Antwoord 1", "Zie hier.", line)
    assert line not in furniture(text)
    assert any(problem.quote == line for problem in parsed(text)[1])


def test_an_imprint_between_a_question_and_the_next_label_is_no_part_of_either() -> None:
    foot = "KVR7315\nISSN 0921 - 7398\nSdu Uitgevers\n"
    foot += "’s-Gravenhage 1999   Tweede Kamer, vergaderjaar 1998–1999, Aanhangsel   311"
    found, _ = parsed(document(FRONT, FACTION_HEADING, "1", f"Waarom is dat zo?\n\n\n\n{foot}\n2\nEn wanneer?"))
    assert [texts(found, exchange.question_blocks) for exchange in found.exchanges] == [
        ["Waarom is dat zo?"],
        ["En wanneer?"],
    ]
    assert [exchange.id for exchange in found.exchanges] == ["vraag-1", "vraag-2"]


@pytest.mark.parametrize(
    "head",
    [
        "Tweede Kamer, vergaderjaar 1997–1998, Aanhangsel       311",
        "Tweede Kamer, vergaderjaar 2002–2003, 28 600 X, nr. 12\t4",
        "Eerste Kamer, vergaderjaar 1996–1997, 24 809, nr. 71b          2",
        "’s-Gravenhage 2011 Eerste Kamer, vergaderjaar 2010–2011, 32 500, C 1",
        "KST41209 ISSN 0921 - 7371 ’s-Gravenhage 2000 Tweede Kamer, vergaderjaar 1999–2000, 26 800, nr. 3 1",
    ],
)
def test_a_head_that_stands_once_is_furniture_where_only_print_has_it_so(head: str) -> None:
    assert furniture(f"Dit is\nzo.\n{head}\nMeer tekst.") == [head]
    assert furniture(f"Dit is zo.\n{head}\n7\nIs dat zo?") == [head]


def test_a_head_that_cuts_a_sentence_is_furniture() -> None:
    assert furniture(f"Dit is nog lang niet\n{HEAD} 3\nwat het zou moeten zijn.") == [f"{HEAD} 3"]


def test_a_head_that_stands_once_in_an_answer_is_a_doubt() -> None:
    _, problems = parsed(document(FRONT, FACTION_HEADING, "Vraag 1", "Waar?", "Antwoord 1", "Hier.", HEAD))
    assert HEAD in [problem.quote for problem in problems]


def test_what_the_format_marks_itself_is_left_alone() -> None:
    source = marked(document(f"<furniture>{HEAD}</furniture>", "Tekst.", f"<furniture>{HEAD}</furniture>"))
    assert with_running_heads(source) is source


def test_a_paragraph_continues_over_the_head_of_a_page() -> None:
    first, rest = "De leden van de VVD-fractie vragen hoe lang het nog duurt voordat de", "eerste resultaten er zijn."
    found, _ = parsed(document(FRONT, FACTION_HEADING, first, HEAD, "1", rest, "Antwoord", "Kort.", HEAD, "2"))
    [exchange] = found.exchanges
    assert texts(found, exchange.question_blocks) == [f"{first} {rest}"]
    assert texts(found, exchange.answer_blocks) == ["Kort."]
    assert [found.text(b.index) for b in found.blocks if b.kind is BlockKind.FURNITURE] == [HEAD, "1", HEAD, "2"]


def test_the_imprint_of_a_single_page_is_furniture_with_its_head() -> None:
    foot = (
        "ah-tk-20232024-1822",
        "ISSN 0921 - 7398",
        "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
    )
    assert furniture(document("Tekst.", *foot)) == list(foot)
    assert furniture(document("Tekst.", foot[0], "Tekst.", foot[2])) == [foot[0], foot[2]]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Tweede Kamer der Staten-Generaal", "2", "Vergaderjaar 2023–2024"), ["2"]),
        (("1", "Eerste Kamer der Staten-Generaal", "Vergaderjaar 2023–2024"), ["1"]),
        (("Tweede Kamer der Staten-Generaal", "1", "Wat vindt u?"), []),
        (("Tweede Kamer der Staten-Generaal", "Vergaderjaar 2023–2024", "2", "Wat vindt u?"), []),
    ],
    ids=["below", "above", "of the other chamber", "elsewhere"],
)
def test_the_number_of_the_chamber_beside_its_name_is_furniture(lines: tuple[str, ...], found: list[str]) -> None:
    assert furniture(document(*lines)) == found


def test_the_number_of_the_chamber_is_found_beside_what_the_format_marks() -> None:
    source = with_running_heads(marked("<furniture>1</furniture>\n\nTweede Kamer der Staten-Generaal\n2\n\nTekst."))
    assert [source.slice(m.span) for m in source.marks if m.kind is MarkKind.FURNITURE] == ["1", "2"]


def test_a_number_that_the_format_marks_is_marked_once() -> None:
    source = marked("<furniture>2</furniture>\n\nTweede Kamer der Staten-Generaal\n\nTekst.")
    assert with_running_heads(source) is source


def _foot(*codes: str) -> str:
    return "\n".join((*codes, "ISSN 0921 - 7398", "Sdu Uitgevers", "’s-Gravenhage 2006"))


@pytest.mark.parametrize(
    "codes", [("0506tkkvr88",), ("KVR881", "0506tkkvr88"), ("KVR881", "x7-tk0506-88"), ("KVR881", "88AHTK06")]
)
@pytest.mark.parametrize(
    ("head", "rest"), [("waterveilig-", "heidsplan"), ("dijkverster-", "kingen"), ("het plan", "")]
)
def test_a_word_that_is_broken_at_a_page_foot_continues_after_it(codes: tuple[str, ...], head: str, rest: str) -> None:
    broken = "Is de zee-\nwering hoog ge-\nnoeg? De zeewering is hoog genoeg."
    asked = f"Waarom ontbreekt {head}\n\n{_foot(*codes)}\n\n{rest or 'voor dijken'} in de begroting van dit jaar?"
    found, _ = parsed(document(FRONT, FACTION_HEADING, "Vraag 1", broken, asked, "Antwoord 1", "Niet."))
    read = " ".join(texts(found, next(iter(found.exchanges)).question_blocks))
    assert f"{head.rstrip('-')}{rest or ' voor dijken'} in de begroting" in read
    assert not any(code in read for code in codes)


@pytest.mark.parametrize("code", ["zz06-0088", "TK2006k4", "kvr0506/88x", "ontw0506a"])
def test_a_code_beside_the_foot_of_a_page_that_is_read_as_text_is_a_doubt(code: str) -> None:
    asked = f"Waarom ontbreekt het\n\n{code}\n{_foot()}\n\nplan in de begroting?"
    found, problems = parsed(document(FRONT, FACTION_HEADING, "Vraag 1", asked, "Antwoord 1", "Niet."))
    read = " ".join(texts(found, next(iter(found.exchanges)).question_blocks))
    assert code not in read or code in [problem.quote for problem in problems]
