"""The glossary that ships with the program: valid as a file of an editor is, and written for readers."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from generator.annotate.terms.glossary import annotate_terms
from generator.grammar.words.counts import count
from generator.knowledge.editors_lists.glossary import general_glossary, load_glossary
from generator.model.document_kinds import (
    ANSWERED,
    APPENDIX,
    EXPLAINED_AS,
    LETTER,
    OF_THE_EERSTE_KAMER,
    WITHDRAWAL,
    WITHOUT_ANSWERS,
)
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation
from tests.knowledge.reported import reported

LISTS = Path(__file__).parents[2] / "generator" / "knowledge" / "lists" / "glossary"
FILES = sorted(LISTS.glob("*.yml"))
# So often a word as common as `net` stands in the counted texts; `geld` stands there less often.
_IN_EVERY_TEXT = 300_000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_a_valid_glossary(path: Path) -> None:
    problems = Problems()
    entries = load_glossary(path, path.name, problems)
    assert reported(problems) == []
    assert entries == tuple(entry for entry in general_glossary() if entry in set(entries))


def test_there_are_enough_terms_and_each_is_explained() -> None:
    assert len(general_glossary()) >= 1_650
    assert all(entry.explain for entry in general_glossary())


def test_of_entries_that_claim_a_form_all_but_the_usual_one_have_neighbours() -> None:
    claims: dict[str, list[GlossaryTerm]] = defaultdict(list)
    for entry in general_glossary():
        for written in {entry.term, *entry.forms}:
            claims[written].append(entry)
    shared = {written: [entry.name for entry in found] for written, found in claims.items() if len(found) > 1}
    assert all(sum(not entry.near for entry in claims[written]) <= 1 for written in shared), shared
    assert len({entry.slug for entry in general_glossary()}) == len(general_glossary())


def test_entries_stand_in_the_file_of_their_first_letter_in_order() -> None:
    for path in FILES:
        terms = [entry.term.casefold() for entry in load_glossary(path, path.name, Problems())]
        assert terms == sorted(terms)
        assert {re.sub(r"\d", "0-9", term[0]).replace("é", "e") for term in terms} == {path.stem}


@pytest.mark.parametrize("entry", general_glossary(), ids=lambda entry: entry.name)
def test_a_definition_explains_in_short_sentences(entry: GlossaryTerm) -> None:
    sentences = re.split(r"(?<=[.?!])\s", entry.definition)
    assert len(sentences) <= 3
    assert len(entry.definition.split()) <= 45
    assert all(len(sentence.split()) <= 25 for sentence in sentences)
    assert entry.definition.endswith((".", "’"))
    assert not entry.definition.startswith("Afkorting")


@pytest.mark.parametrize(
    "term", ["AVG", "VNG", "CBS", "OCW", "IenW", "BZK", "EU", "NAVO", "MFK", "UWV", "NCTV", "SACEUR", "Kamerstuk"]
)
def test_what_the_texts_take_for_granted_is_explained(term: str) -> None:
    assert [entry.term for entry in general_glossary() if entry.term == term] == [term]


@pytest.mark.parametrize(
    ("written", "text", "term"),
    [
        ("zorgplicht", "De zorgplicht van de gemeente voor schoolgebouwen.", "zorgplicht (schoolgebouwen)"),
        ("zorgplicht", "De zorgplicht van de zorgverzekeraar.", "zorgplicht (zorgverzekeraar)"),
        ("zorgplicht", "De zorgplicht van de ouders.", "zorgplicht"),
        ("verordening", "De verordening over persoonsgegevens.", "verordening (EU)"),
        ("verordening", "De gemeenteraad maakt een verordening.", "verordening (gemeente)"),
        ("verordening", "Wat zegt de verordening?", "verordening"),
        ("aangifte", "Het slachtoffer deed aangifte.", "aangifte (politie)"),
        ("aangifte", "De aangifte inkomstenbelasting.", "aangifte (belasting)"),
        ("taakstelling", "De taakstelling op externe inhuur.", "taakstelling (besparing)"),
        ("taakstelling", "De taakstelling voor statushouders.", "taakstelling (huisvesting)"),
        ("bevoegd gezag", "Het bevoegd gezag van de school.", "bevoegd gezag (school)"),
        ("bevoegd gezag", "Het bevoegd gezag voor de vergunning.", "bevoegd gezag"),
        ("bevoegd gezag", "Burgemeester en wethouders zijn het bevoegd gezag.", "bevoegd gezag"),
        ("eerste termijn", "De vragen uit de eerste termijn van het debat.", "eerste termijn"),
        ("tweede termijn", "Dat zei de minister in tweede termijn.", "eerste termijn"),
        ("Ter inzage", "Ter inzage gelegd bij het Centraal Informatiepunt.", "terinzagelegging (bij de Kamer)"),
        ("Commissie", "De lidstaten vroegen het de Commissie.", "Commissie (EU)"),
        ("aangifte", "Zij gaan om de drie jaar aangifte doen.", "aangifte"),
        ("bewindvoerder", "De bewindvoerder bij het IMF stemde voor.", "bewindvoerder (IMF of Wereldbank)"),
        ("bewindvoerder", "De bewindvoerder betaalt de huur.", "bewindvoerder"),
        ("seksuele exploitatie", "Dit is seksuele exploitatie.", "exploitatie (van mensen)"),
        ("exploitatie", "De exploitatie van het zwembad.", "exploitatie"),
        ("opkomsttijd", "De opkomsttijd van de brandweer.", "responstijd"),
        ("transactie", "Het bedrijf kreeg een hoge transactie aangeboden.", "transactie (strafrecht)"),
        ("vastrecht", "Het vastrecht van de energieleverancier.", "vastrecht (levering)"),
        ("vastrecht", "Het vastrecht bij de rechtbank.", "vast recht"),
        ("Ontheffing uit de ouderlijke macht", "Ontheffing uit de ouderlijke macht.", "ontheffing (ouderlijk gezag)"),
        ("overtreding", "Is er misdrijf bij, of alleen overtreding van de regels?", "overtreding"),
    ],
)
def test_the_sense_is_shown_that_fits_what_stands_around(written: str, text: str, term: str) -> None:
    made = consultation((text, "Ja."))
    found = annotate_terms(made, Knowledge(general=general_glossary()), Problems())
    marked = [each for each in found if each.block == 1 and each.span]
    assert term in [each.target for each in marked if text[each.span.start : each.span.end] == written]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Dat kost drie miljoen euro.", "euro"),
        ("De Commissie Jansen.", "Commissie"),
        ("De minister vergist zich in de datum.", "vergist"),
        ("Het Openbaar Ministerie keek naar de transacties van de bank.", "transacties"),
        ("De bandbreedte van het internet steeg met tien procent.", "bandbreedte"),
        ("De kalveren zijn geoormerkt.", "geoormerkt"),
        ("Wie is het bevoegd gezag?", "bevoegd gezag"),
        ("Na het debat is de eerste termijn van de subsidie uitbetaald.", "eerste termijn"),
        ("Er is een nieuwkomer op de markt voor telefonie.", "nieuwkomer"),
        ("Het RIVM rekent met net zoveel transportcapaciteit.", "transportcapaciteit"),
    ],
)
def test_a_word_that_needs_no_explanation_has_none(text: str, word: str) -> None:
    found = annotate_terms(consultation((text, "Ja.")), Knowledge(general=general_glossary()), Problems())
    assert [each for each in found if each.span and text[each.span.start : each.span.end] == word] == []


def test_no_neighbour_is_a_word_that_stands_in_every_text() -> None:
    # Capitals make no difference to neighbours: `OM` would stand wherever the word `om` does.
    near = {word.casefold() for entry in general_glossary() for word in entry.near if " " not in word}
    assert [word for word in sorted(near) if count(word, "nl") > _IN_EVERY_TEXT] == []


def test_every_kind_of_document_with_questions_is_explained() -> None:
    known = Knowledge(general=general_glossary())
    kinds = (ANSWERED | WITHOUT_ANSWERS | {*OF_THE_EERSTE_KAMER, APPENDIX, LETTER}) - {WITHDRAWAL}
    assert [kind for kind in sorted(kinds) if known.term_written(EXPLAINED_AS.get(kind, kind)) is None] == []
