"""What documents are called in lists."""

from __future__ import annotations

import pytest

from generator.grammar.references import address_of
from generator.render.writing.document_names import act_name, document_name, reading


@pytest.mark.parametrize(
    ("identifier", "written", "name"),
    [
        ("kst-28676-499", "499", "Kamerstuk 28 676, nr. 499"),
        ("kst-21501-02-2498", "", "Kamerstuk 21 501-02, nr. 2498"),
        ("kst-36410-VI-26", "", "Kamerstuk 36 410 VI, nr. 26"),
        ("kst-25295-BM", "", "Kamerstuk 25 295, BM"),
        ("kst-20062007-30312-B", "", "Kamerstuk 30 312, B"),
        ("28676", "dossier 28 676", "Dossier 28 676 als geheel"),
        ("jci1.3:c:BWBR0005537&artikel=1:7", "artikel 1:7 Awb", "Artikel 1:7"),
        ("BWBR0005537", "BWBR0005537", "Algemene wet bestuursrecht"),
        ("BWBR9999999", "BWBR9999999", "Wet of regeling BWBR9999999"),
        ("32005L0085", "richtlijn nr. 2005/85/EG", "Richtlijn nr. 2005/85/EG"),
        ("ah-tk-20232024-12", "12", "Aanhangsel Handelingen 2023-2024, nr. 12"),
        ("ah-ek-20232024-3", "Aanhangsel, 2023/-24, nr. 3", "Aanhangsel Handelingen Eerste Kamer 2023-2024, nr. 3"),
        ("2024D40329", "https://www.tweedekamer.nl/x?did=2024D40329", "Document van de Tweede Kamer, 2024D40329"),
        ("2025Z22235", "2025Z22235", "Zaak van de Tweede Kamer, 2025Z22235"),
        ("ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006", "Uitspraak ECLI:NL:HR:2019:2006"),
        ("TZ202306-026", "TZ202306-026", "Toezegging TZ202306-026"),
        ("blg-123", "https://zoek.officielebekendmakingen.nl/blg-123", "blg-123"),
    ],
)
def test_a_document_has_the_name_that_readers_know(identifier: str, written: str, name: str) -> None:
    assert document_name(identifier, written) == name


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("jci1.3:c:BWBR0001854&artikel=161quater", "Lees artikel 161quater op wetten.overheid.nl"),
        ("BWBR0005537", "Lees dit stuk op wetten.overheid.nl"),
        ("28676", "Lees dit dossier op officielebekendmakingen.nl"),
        ("kst-28676-499", "Lees dit stuk op officielebekendmakingen.nl"),
        ("32005L0085", "Lees dit stuk op eur-lex.europa.eu"),
        ("ECLI:NL:HR:2019:2006", "Lees deze uitspraak op rechtspraak.nl"),
        ("2024D40329", "Lees dit stuk op tweedekamer.nl"),
    ],
)
def test_a_link_to_the_official_page_says_in_words_what_one_reads_there_and_where(identifier: str, words: str) -> None:
    address = address_of(identifier)
    assert address
    assert reading(identifier, address) == words


def test_an_article_is_of_its_act_and_other_documents_are_of_none() -> None:
    names = [act_name(f"jci1.3:c:{act}&artikel=1:7") for act in ("BWBR0005537", "BWBR9999999")]
    assert names == ["Algemene wet bestuursrecht", "BWBR9999999"]
    assert [act_name(each) for each in ("BWBR0005537", "kst-28676-5")] == ["", ""]
