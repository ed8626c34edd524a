"""A paragraph may hold nothing but the sign of a note, and a note nothing at all: each stays where it is.

For every format that knows notes, the page is held against the source as in a build.
"""

from __future__ import annotations

import pytest

from tests.read.odt.documents import odt
from tests.read.odt.documents import p as odt_p
from tests.read.word.documents import docx, p, r
from tests.test_words_taken_out import FRAME, broken_words, understood

NOTES = {"with words": "Een noot.", "without words": "", "with space alone": " ", "with a space that stays": "\u00a0"}


def _word(alone: bool, note: str) -> bytes:
    heading, question, answer, yes = FRAME
    refers = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    call = p(refers) if alone else p(r("Komt er vrede"), refers, r("?"))
    body = p(heading) + p(question) + p("Wat komt er?") + call + p(answer) + p(yes)
    return docx(body, footnotes=f'<w:footnote w:id="1">{p(note) if note else ""}</w:footnote>')


def _odt(alone: bool, note: str) -> bytes:
    heading, question, answer, yes = map(odt_p, FRAME)
    sign = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{odt_p(note) if note else ''}</text:note-body></text:note>"
    )
    call = odt_p(sign if alone else f"Komt er vrede{sign}?")
    return odt(heading + question + odt_p("Wat komt er?") + call + answer + yes)


def _xml(alone: bool, note: str) -> bytes:
    sign = f"<noot><noot.nr>1</noot.nr><noot.al>{note}</noot.al></noot>"
    heading, question, answer, yes = (f"<al>{line}</al>" for line in FRAME)
    call = f"<al>{sign}</al>" if alone else f"<al>Komt er vrede{sign}?</al>"
    text = f"{heading}{question}<al>Wat komt er?</al>{call}{answer}{yes}"
    inner = f"<vrije-tekst><tekst>{text}</tekst></vrije-tekst>"
    return f"<officiele-publicatie><kamerstuk><stuk>{inner}</stuk></kamerstuk></officiele-publicatie>".encode()


def _xml_without_number(alone: bool, note: str) -> bytes:
    return _xml(alone, note).replace(b"<noot.nr>1</noot.nr>", b"")


def _xml_in_a_heading(alone: bool, note: str) -> bytes:
    data = _xml(alone, note)
    return data.replace(b"<al><noot>", b"<tussenkop><noot>").replace(b"</noot></al>", b"</noot></tussenkop>")


def _html(alone: bool, note: str) -> bytes:
    heading, question, answer, yes = (f"<p>{line}</p>" for line in FRAME)
    sign = '<a href="#ftn1" name="_ftnref1">[1]</a>'
    call = f"<p>{sign}</p>" if alone else f"<p>Komt er vrede{sign}?</p>"
    body = f'<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> {note}</p></div>'
    return f"<html><body>{heading}{question}<p>Wat komt er?</p>{call}{answer}{yes}{body}</body></html>".encode()


def _markdown(alone: bool, note: str) -> bytes:
    heading, question, answer, yes = FRAME
    call = "[^1]" if alone else "Komt er vrede[^1]?"
    return "\n\n".join((heading, question, "Wat komt er?", call, answer, yes, f"[^1]: {note}\n")).encode()


MAKERS = {
    "Word": (".docx", _word),
    "OpenDocument": (".odt", _odt),
    "official XML": (".xml", _xml),
    "official XML without number": (".xml", _xml_without_number),
    "official XML in a heading": (".xml", _xml_in_a_heading),
    "HTML": (".html", _html),
    "Markdown": (".md", _markdown),
}


@pytest.mark.parametrize("form", MAKERS)
@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("alone", [True, False])
def test_a_sign_alone_and_an_empty_note_stop_nothing_and_lose_nothing(form: str, note: str, alone: bool) -> None:
    suffix, make = MAKERS[form]
    record, problems = understood(f"source{suffix}", make(alone, NOTES[note]))
    assert not problems.errors
    assert broken_words(record) == []
    (exchange,) = record.consultation.exchanges
    asked = " ".join(record.consultation.legible(block) for block in exchange.question_blocks)
    assert "Wat komt er?" in asked
    assert ("Komt er vrede?" in asked) is not alone
    assert [record.consultation.legible(block) for block in exchange.answer_blocks][-1:] == ["Ja."]


@pytest.mark.parametrize(
    "signs", ["[^1] [^2]", "[^1], [^2]", "[^1]\n[^2]", "[^1] [^2] [^1]", "**[^1]** [^2]", "[^1][^2]"]
)
@pytest.mark.parametrize(
    "around", ["{}", "Komt er vrede?\n\n{}", "- {}", "# {}", "Komt er vrede {}", "{} Komt er vrede?"]
)
def test_several_signs_stay_apart_as_they_are(signs: str, around: str) -> None:
    heading, question, answer, yes = FRAME
    parts = (heading, question, around.format(signs), answer, yes, "[^1]: Een.", "[^2]: Twee.")
    record, problems = understood("source.md", "\n\n".join(parts).encode())
    assert not problems.errors
    assert broken_words(record) == []


def test_a_document_of_signs_alone_is_read() -> None:
    record, problems = understood("source.md", b"[^1]\n\n[^2]\n\n[^1]: Een.\n\n[^2]: \n")
    assert not problems.errors
    assert broken_words(record) == []
