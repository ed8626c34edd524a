"""What an editor wrote about a consultation, checked against its document."""

from __future__ import annotations

from generator.knowledge.consultation_yml.checks import check_sidecar
from generator.knowledge.consultation_yml.file import load_sidecar
from generator.model.knowledge import Knowledge
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.document import consultation
from tests.knowledge.reported import reported

NAME = "proef/consultation.yml"


def messages(write: Write, text: str) -> list[str]:
    """The problems reported about a sidecar of the small consultation."""
    problems = Problems()
    file = load_sidecar(write(text), NAME, problems, Knowledge())
    assert reported(problems) == []
    check_sidecar(file, consultation(), problems)
    return reported(problems)


def note(quote: str, occurrence: int = 1) -> str:
    """A sidecar with one note."""
    more = f"    text: a\n    author: b\n    date: 2025-06-01\n    occurrence: {occurrence}\n"
    return f"notes:\n  - quote: {quote}\n{more}"


WAY_OUT = (
    "give them their old address back; if the document was never published, write `addresses: {}` in the place of the "
    "whole list, and `generator check` gives the new one"
)


def test_what_agrees_with_the_document_is_not_reported(write: Write) -> None:
    text = "exchanges: {vraag-1: {title: a}, vraag-2: {title: b}}\n" + note("de EU", 2)
    assert messages(write, text + "addresses: {vraag-1: De leden van, antwoord-2: De EU legt}\n") == []


def test_a_quote_that_is_not_there_names_the_nearest_text_and_its_place(write: Write) -> None:
    assert messages(write, note("De EU legt sancties op aan China")) == [
        f"{NAME}:2:12: [QUOTE-NOT-FOUND] these words do not stand in the document: ‘De EU legt sancties op aan China’; "
        "nearest to it: ‘De EU legt sancties op aan Rusland.’ at source.txt:11:1",
    ]


def test_the_words_of_a_commitment_must_stand_in_the_document(write: Write) -> None:
    (line,) = messages(write, "commitments:\n- quote: De EU legt sancties op\n- quote: xyz\n  state: none\n")
    assert line.startswith(f"{NAME}:3:10: [QUOTE-NOT-FOUND] these words do not stand in the document: ‘xyz’")


def test_a_quote_like_nothing_in_the_document_says_so(write: Write) -> None:
    (line,) = messages(write, note("xyz"))
    assert line.endswith("‘xyz’; nothing in the document is like it")


def test_a_long_quote_is_cut_in_the_message_at_a_word(write: Write) -> None:
    (line,) = messages(write, note("lang " * 40))
    assert f"‘{'lang ' * 16}…’" in line


def test_an_occurrence_beyond_the_last_says_how_many_there_are(write: Write) -> None:
    assert messages(write, note("EU", 5)) == [
        f"{NAME}:2:12: [QUOTE-NOT-FOUND] these words stand in the document 4 times, so there is no ‘occurrence’ 5; "
        "give an ‘occurrence’ from 1 to 4",
    ]
    assert "stand in the document once," in messages(write, note("Rusland", 2))[0]


def noted(text: str) -> str:
    """A sidecar with one note with this text, in lines of its own."""
    lines = "".join(f"      {line}\n" for line in text.split("\n"))
    return f"notes:\n  - quote: de EU\n    text: |\n{lines}    author: b\n    date: 2025-06-01\n"


def test_a_link_to_a_question_that_is_not_there_names_the_nearest(write: Write) -> None:
    text = noted("Zie [vraag 1](#vraag-1), [antwoord 2](#antwoord-2)\nof [vraag 33](#vraag-33).")
    assert messages(write, text) == [
        f"{NAME}:5:21: [UNKNOWN-EXCHANGE] the document has no question or answer ‘vraag-33’; did you mean ‘vraag-3’?",
    ]


def test_what_a_note_may_not_hold_is_reported_at_its_place(write: Write) -> None:
    problems = Problems()
    load_sidecar(write(noted("Een zin.\n\n# Kop\n\nEen [link](javascript:1).")), NAME, problems, Knowledge())
    assert reported(problems) == [
        f"{NAME}:6:7: [NOTE-MARKUP] a note may not hold a heading, which would stand among those of the document; "
        "write it as a paragraph",
        f"{NAME}:8:18: [NOTE-MARKUP] this link leads where no note may lead: ‘javascript:1’; "
        "write https://…, mailto:…, /over/ for a page of this site, or #vraag-3 for a question of this document",
    ]


def test_an_exchange_that_is_not_there_names_the_nearest(write: Write) -> None:
    assert messages(write, "exchanges:\n  vraag-11: {title: a}\n") == [
        f"{NAME}:2:3: [UNKNOWN-EXCHANGE] the document has no exchange ‘vraag-11’; did you mean ‘vraag-1’?",
    ]


def test_words_that_lead_to_a_question_that_is_not_there_name_the_nearest(write: Write) -> None:
    assert messages(write, "references:\n- quote: EU\n  questions: [vraag-3, vraag-33]\n") == [
        f"{NAME}:3:24: [UNKNOWN-EXCHANGE] the document has no question ‘vraag-33’; did you mean ‘vraag-3’?",
    ]


def test_a_question_that_another_begins_names_its_exchange(write: Write) -> None:
    assert messages(write, "exchanges:\n  vraag-3: {title: a}\n") == [
        f"{NAME}:2:3: [UNKNOWN-EXCHANGE] the document has no exchange ‘vraag-3’; that question belongs to ‘vraag-2’",
    ]


def test_an_address_that_leads_elsewhere_names_where_the_words_went(write: Write) -> None:
    assert messages(write, "addresses:\n  vraag-1: Wat doet de EU\n") == [
        f"{NAME}:2:12: [ADDRESS-MOVED] ‘vraag-1’ was published for ‘Wat doet de EU’ but would now lead to "
        "‘De leden van de VVD-fractie vragen hoe het kabinet de NAVO-norm ziet. Deze …’; "
        f"the words now stand at ‘vraag-2’; {WAY_OUT}",
    ]


def test_an_address_that_is_gone_is_reported_at_its_key(write: Write) -> None:
    assert messages(write, "addresses:\n  antwoord-9: Nergens meer\n") == [
        f"{NAME}:2:3: [ADDRESS-MOVED] ‘antwoord-9’ was published, but the document no longer has it; " + WAY_OUT,
    ]


def test_recorded_words_end_where_a_word_ends(write: Write) -> None:
    assert messages(write, "addresses:\n  vraag-2: Wat do\n")[0].startswith(f"{NAME}:2:12: [ADDRESS-MOVED]")
    assert messages(write, "addresses:\n  antwoord-1: Het kabinet steunt de NAVO-\n") == []


def test_a_question_without_words_of_its_own_leads_nowhere(write: Write) -> None:
    (line,) = messages(write, "addresses:\n  vraag-3: En verder\n")
    assert "‘vraag-3’ was published for ‘En verder’ but would now lead to ‘’" in line


def test_all_is_reported_at_once(write: Write) -> None:
    text = note("xyz") + "exchanges:\n  vraag-9: {title: a}\naddresses:\n  vraag-9: a\n  vraag-1: b\n"
    assert len(messages(write, text)) == 4
