from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.block import BlockKind, RepairKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.ledger import ledger
from generator.model.withholding import withheld_spans
from generator.parse import parse
from generator.problems import Code, Problems
from tests.marked_source import marked
from tests.parse.documents import FACTION_HEADING, FRONT, document, knowledge, parsed

LETTERHEAD = "Contactpersoon\nJ. Wagemans\nT 070 426 64 26"
QUESTION = "De leden van de VVD-fractie vragen hoe Jan Pietersen in de Dorpsstraat 12 te Zwolle hierover denkt."
ANSWER = "Jan Pietersen is gevraagd; Jan Pietersen zegt niets."
TEXT = document(FRONT, FACTION_HEADING, QUESTION, "1. Antwoord van het kabinet", ANSWER)


def sidecar(**entries: object) -> Sidecar:
    return Sidecar.model_validate(entries)


def withheld(consultation: Consultation) -> list[str]:
    return [" ".join(consultation.source.slice(span).split()) for span in withheld_spans(consultation.blocks)]


def reading(text: str, **entries: object) -> tuple[list[str], list[str]]:
    """The words withheld, and how the blocks in which they stood read."""
    found, _ = parsed(text, sidecar(**entries))
    changed = [b for b in found.blocks if any(r.kind is RepairKind.WITHHELD for r in b.repairs)]
    return withheld(found), [found.text(block.index) for block in changed]


def test_where_nothing_is_to_be_withheld_nothing_is() -> None:
    assert reading(TEXT) == ([], [])


def test_the_words_of_an_editor_are_taken_out_of_the_text() -> None:
    words, texts = reading(TEXT, withhold=[{"quote": "Dorpsstraat 12 te Zwolle", "reason": "een woonadres"}])

    assert words == ["Dorpsstraat 12 te Zwolle"]
    assert texts == ["De leden van de VVD-fractie vragen hoe Jan Pietersen in de hierover denkt."]


def test_the_reason_goes_with_the_words() -> None:
    found, _ = parsed(TEXT, sidecar(withhold=[{"quote": "Zwolle", "reason": "een woonplaats"}]))

    assert [r.reason for b in found.blocks for r in b.repairs if r.kind is RepairKind.WITHHELD] == ["een woonplaats"]


def test_without_an_occurrence_every_one_is_withheld() -> None:
    words, texts = reading(TEXT, withhold=[{"quote": "Jan Pietersen", "reason": "privacy"}])

    assert words == ["Jan Pietersen"] * 3
    assert texts[1] == "is gevraagd; zegt niets."


def test_one_occurrence_is_withheld_where_it_is_counted() -> None:
    words, texts = reading(TEXT, withhold=[{"quote": "Jan Pietersen", "occurrence": 2, "reason": "privacy"}])

    assert (words, texts) == (["Jan Pietersen"], ["is gevraagd; Jan Pietersen zegt niets."])


def test_overlapping_words_are_withheld_once() -> None:
    entries = [{"quote": "Dorpsstraat 12", "reason": "een"}, {"quote": "12 te Zwolle", "reason": "twee"}]
    words, texts = reading(TEXT, withhold=entries)

    assert words == ["Dorpsstraat 12", "te Zwolle"]
    assert texts == ["De leden van de VVD-fractie vragen hoe Jan Pietersen in de hierover denkt."]


def test_words_within_withheld_words_need_no_entry_of_their_own() -> None:
    entries = [{"quote": "Dorpsstraat 12 te Zwolle", "reason": "een"}, {"quote": "12", "reason": "twee"}]

    assert reading(TEXT, withhold=entries)[0] == ["Dorpsstraat 12 te Zwolle"]


def test_a_hyphen_in_withheld_words_is_no_decision_any_more() -> None:
    text = TEXT.replace("Dorpsstraat 12", "Dorps-\nstraat 12")
    found, problems = parsed(text, sidecar(withhold=[{"quote": "Dorps-straat 12", "reason": "een adres"}]))

    assert withheld(found) == ["Dorps- straat 12"]
    assert "straat" not in " ".join(entry.words + entry.reads for entry in ledger(found))
    assert [problem.code for problem in problems] == [Code.LINE_HYPHEN]


def test_contact_data_in_a_letterhead_are_withheld_and_reported_with_their_place() -> None:
    found, problems = parsed(document(LETTERHEAD, TEXT))

    assert withheld(found) == ["J. Wagemans", "070 426 64 26"]
    assert [(p.code, p.place.line, p.place.column, p.quote) for p in problems] == [
        (Code.CONTACT_DATA, 2, 1, "J. Wagemans"),
        (Code.CONTACT_DATA, 3, 3, "070 426 64 26"),
    ]
    assert all("070" not in str(problem) and "Wagemans" not in str(problem) for problem in problems)


def test_what_an_editor_publishes_is_neither_withheld_nor_reported() -> None:
    found, problems = parsed(document(LETTERHEAD, TEXT), sidecar(publish=[{"quote": "070 426 64 26"}]))

    assert withheld(found) == ["J. Wagemans"]
    assert len(problems) == 1


def test_what_an_editor_withholds_needs_no_report() -> None:
    entry = {"quote": "T 070 426 64 26", "reason": "een intern nummer"}
    found, problems = parsed(document(LETTERHEAD, TEXT), sidecar(withhold=[entry]))

    assert withheld(found) == ["J. Wagemans", "T 070 426 64 26"]
    assert [problem.quote for problem in problems] == ["J. Wagemans"]


def test_telephone_numbers_in_questions_and_answers_stay() -> None:
    assert reading(TEXT.replace("12 te Zwolle", "070 426 64 26")) == ([], [])


def test_in_a_document_without_questions_only_its_first_lines_can_be_a_letterhead() -> None:
    lines = [f"Regel {number} van een lange brief zonder vragen." for number in range(70)]
    text = "\n".join([*lines[:5], "Bel 070 426 64 26 nu.", *lines[5:], "Bel 070 426 64 27 nu."])

    assert reading(text)[0] == ["070 426 64 26"]


def test_furniture_is_searched_and_kept_off_the_ledger() -> None:
    source = marked(f"{document(FRONT, FACTION_HEADING, QUESTION)}\n\n<furniture>E info@minfin.nl</furniture>")
    problems = Problems()
    found = parse(source, "made", knowledge(), Sidecar(), problems)

    assert withheld(found) == ["info@minfin.nl"]
    [entry] = [e for e in ledger(found) if e.kind.value == "furniture"]
    assert entry.words == "E"


def test_words_over_a_page_end_are_withheld_on_both_pages_and_what_stands_between_stays() -> None:
    last = "De leden vragen of Jan\n<furniture>Pagina 1</furniture>\n\fPietersen komt."
    text = document(FRONT, FACTION_HEADING, last)
    problems = Problems()
    kept = sidecar(withhold=[{"quote": "Jan Pietersen", "reason": "privacy"}])
    found = parse(marked(text), "made", knowledge(), kept, problems)

    assert withheld(found) == ["Jan", "Pietersen"]
    assert found.text(found.blocks[-2].index) == "De leden vragen of komt."
    assert found.blocks[-1].kind is BlockKind.FURNITURE


def test_deleted_words_that_the_ledger_would_show_can_be_withheld() -> None:
    text = f"{document(FRONT, FACTION_HEADING)}\n\nDe leden vragen <deleted>Jan Pietersen</deleted> iets."
    found = parse(
        marked(text), "made", knowledge(), sidecar(withhold=[{"quote": "Jan Pietersen", "reason": "x"}]), Problems()
    )

    assert withheld(found) == ["Jan Pietersen"]
    assert all("Pietersen" not in entry.words for entry in ledger(found))


@pytest.mark.parametrize(
    "quote",
    ["De voorzitter van de commissie,", "Jansen", FACTION_HEADING, "1. Antwoord van het kabinet", QUESTION, ANSWER],
    ids=["signature", "name", "heading", "label", "question", "answer"],
)
def test_a_whole_paragraph_can_be_withheld_whatever_its_part(quote: str) -> None:
    found, problems = parsed(TEXT, sidecar(withhold=[{"quote": quote, "reason": "privacy"}]))

    assert quote in withheld(found)
    assert quote not in " ".join(found.text(block.index) for block in found.blocks)
    assert not any(quote in problem.quote for problem in problems)
    assert not any(signatory.name == "" for signatory in found.front.signatories)


SHORTER = "1. Antwoord van het kabinet"


def letter(head: str, answer: str, **entries: object) -> tuple[list[str], list[tuple[str, str]]]:
    """What is withheld of a letter, and the code and words of each doubt about names."""
    text = document(head, FRONT, FACTION_HEADING, "De leden vragen dit.", SHORTER, answer)
    found, problems = parsed(text, sidecar(**entries))
    codes = (Code.CONTACT_DATA, Code.NAME_KEPT)
    return withheld(found), [(problem.code.label, problem.quote) for problem in problems if problem.code in codes]


def test_a_name_of_the_letterhead_is_withheld_in_every_shorter_form_and_each_is_reported() -> None:
    words, reported = letter("Contactpersoon\nmw. drs. Q. Quistenburg", "Dat zei mevrouw Quistenburg.")

    assert words == ["mw. drs. Q. Quistenburg", "mevrouw Quistenburg"]
    assert reported == [("CONTACT-DATA", word) for word in words]


def test_whose_name_an_editor_publishes_is_withheld_nowhere() -> None:
    head, entry = "Contactpersoon\nmw. drs. Q. Quistenburg", {"quote": "mw. drs. Q. Quistenburg"}

    assert letter(head, "Dat zei mevrouw Quistenburg.", publish=[entry]) == ([], [])


def test_one_place_that_an_editor_publishes_stays() -> None:
    head, entry = "Contactpersoon\nmw. drs. Q. Quistenburg", {"quote": "mevrouw Quistenburg"}

    assert letter(head, "Dat zei mevrouw Quistenburg.", publish=[entry])[0] == ["mw. drs. Q. Quistenburg"]


def test_other_forms_of_a_name_that_an_editor_withholds_are_a_doubt() -> None:
    entry = {"quote": "Jan Pietersma", "reason": "een particulier"}
    words, reported = letter("Brief", "Jan Pietersma zei dit. De heer Pietersma ook.", withhold=[entry])

    assert words == ["Jan Pietersma"]
    assert reported == [("NAME-KEPT", "De heer Pietersma")]


@pytest.mark.parametrize(
    "entry", [{"quote": "Jan Pietersma", "occurrence": 1}, {"quote": "Jan Pietersma zei dit niet."}]
)
def test_of_one_place_or_of_a_sentence_nothing_follows(entry: dict[str, object]) -> None:
    answer = "Jan Pietersma zei dit niet. De heer Pietersma ook."

    assert letter("Brief", answer, withhold=[{**entry, "reason": "x"}])[1] == []


def test_a_name_that_stays_is_one_doubt_with_all_its_lines() -> None:
    text = document(
        "Contactpersoon\nJ. de Vries", FACTION_HEADING, "Het lid De Vries vraagt dit.", SHORTER, "Dat zei De Vries."
    )
    _, problems = parsed(text)
    [problem] = [problem for problem in problems if problem.code is Code.NAME_KEPT]

    assert (problem.place.line, problem.quote) == (6, "De Vries")
    assert problem.message.endswith(": line 6, 10")


def test_who_signs_for_a_minister_stays_with_a_doubt() -> None:
    signed = "De Minister van Financiën,\nnamens deze,\nde directeur Begroting,\nJ.A. Doornewaard"

    assert letter(signed, "Ja.") == ([], [("NAME-KEPT", "J.A. Doornewaard")])
    words, reported = letter(f"Contactpersoon: J.A. Doornewaard\n\n{signed}", "Ja.")
    assert words == ["J.A. Doornewaard"] * 2
    assert [code for code, _ in reported] == ["CONTACT-DATA"] * 2


def test_a_name_over_the_end_of_a_page_is_withheld_on_both_and_what_stands_between_stays() -> None:
    last = "De leden vragen of Q.\n<furniture>Pagina 1</furniture>\n\fQuistenburg komt."
    text = document("Contactpersoon\nQ. Quistenburg", FRONT, FACTION_HEADING, last)
    found = parse(marked(text), "made", knowledge(), Sidecar(), Problems())

    assert withheld(found) == ["Q. Quistenburg", "Q.", "Quistenburg"]
    assert "De leden vragen of komt." in [found.text(block.index) for block in found.blocks]
    assert "Pagina 1" in [found.text(block.index) for block in found.blocks]


@pytest.mark.parametrize(
    "place",
    [
        "Zie nota.<note-mark f1>1</note-mark>\n\n<note f1><note-mark f1>1</note-mark> Nota van {}.</note>",
        "<table><row><cell>Wie</cell>\n<cell>Wat</cell></row>\n<row><cell>{}</cell>\n<cell>kwam</cell></row></table>",
        "<furniture>{}</furniture>\n\nDe leden vragen dit.",
        "<heading 2>Overleg met {}</heading>\n\nDe leden vragen dit.",
        "<list-item 1>- {};</list-item>\n\nDe leden vragen dit.",
        "De leden spraken <deleted>met {}</deleted> en vragen dit.",
        "De leden spraken <hidden>met {}</hidden> en vragen dit.",
    ],
    ids=["note", "table", "furniture", "heading", "item", "deleted", "hidden"],
)
def test_a_name_is_withheld_in_every_place_of_a_document(place: str) -> None:
    text = document("Contactpersoon\nQ. Quistenburg", FRONT, FACTION_HEADING, place.format("mevrouw Quistenburg"))
    found = parse(marked(text), "made", knowledge(), Sidecar(), Problems())

    assert withheld(found) == ["Q. Quistenburg", "mevrouw Quistenburg"]


def test_who_made_the_file_is_withheld_where_the_text_names_the_same() -> None:
    text = document(FRONT, FACTION_HEADING, "De leden vragen of H.C.W. Severijns dit schreef, en of Jansen bleef.")
    source = replace(marked(text), facts=(("maker", "Severijns, H.C.W. - BD/DGPenV"), ("maker", "Microsoft Word")))
    found = parse(source, "made", knowledge(), Sidecar(), Problems())

    assert withheld(found) == ["H.C.W. Severijns"]


def test_a_title_that_names_an_official_is_reported_without() -> None:
    head = "Contactpersoon\nQ. Quistenburg\n\nNr. 12\nBRIEF VAN DE MINISTER OVER Q. QUISTENBURG"
    found, _ = parsed(document(head, FRONT, FACTION_HEADING, "De leden vragen dit."))

    assert "QUISTENBURG" not in str(found.front)
