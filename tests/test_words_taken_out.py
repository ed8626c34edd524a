"""Words that a file takes out by a tracked change, or hides: what stands around them reads as in the office program.

For every format that knows such changes, the page is held against the source as in a build.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Faction, Knowledge
from generator.model.ledger import ledger
from generator.model.library import Library, Record
from generator.model.text import SourceFile
from generator.pipeline import understand
from generator.problems import Code, Problems
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words
from tests.read.odt.documents import odt, style, text
from tests.read.odt.documents import p as odt_p
from tests.read.word.documents import docx, p, r
from tests.render.archives import pages_of
from tests.render.html import to_html

KNOWLEDGE = Knowledge(factions=(Faction(abbreviation="VVD", name="Volkspartij"),))
FRAME = ("Vragen van de leden van de VVD-fractie", "Vraag 1", "Antwoord 1", "Ja.")
Make = Callable[[str, str, str], bytes]


def _deleted_in_word(before: str, gone: str, after: str) -> bytes:
    deleted = f'<w:del><w:r><w:delText xml:space="preserve">{gone}</w:delText></w:r></w:del>'
    return _word(p(r(before), deleted, r(after)))


def _moved_in_word(before: str, gone: str, after: str) -> bytes:
    return _word(p(r(before), f"<w:moveFrom>{r(gone)}</w:moveFrom>", r(after)))


def _deleted_in_two_runs(before: str, gone: str, after: str) -> bytes:
    half = len(gone) // 2
    deleted = "".join(f"<w:del>{r(part)}</w:del>" for part in (gone[:half], gone[half:]) if part)
    return _word(p(r(before), deleted, r(after)))


def _hidden_in_word(before: str, gone: str, after: str) -> bytes:
    return _word(p(r(before), r(gone, "<w:vanish/>"), r(after)))


def _word(paragraph: str) -> bytes:
    heading, question, answer, yes = FRAME
    return docx(p(heading) + p(question) + paragraph + p(answer) + p(yes))


def _spaced(words: str) -> str:
    """Words in which each space is one: OpenDocument folds those at the edges."""
    return words.replace(" ", "<text:s/>")


def _deleted_in_odt(before: str, gone: str, after: str) -> bytes:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{odt_p(_spaced(gone))}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    return _odt(changes, f'{_spaced(before)}<text:change text:change-id="c1"/>{_spaced(after)}')


def _hidden_in_odt(before: str, gone: str, after: str) -> bytes:
    return _odt("", f'{_spaced(before)}<text:span text:style-name="G">{_spaced(gone)}</text:span>{_spaced(after)}')


def _odt(changes: str, paragraph: str) -> bytes:
    heading, question, answer, yes = map(odt_p, FRAME)
    hidden = style("G", text('text:display="none"'), "text")
    return odt(changes + heading + question + odt_p(paragraph) + answer + yes, hidden)


def _deleted_in_html(before: str, gone: str, after: str) -> bytes:
    return _html(before, f"<del>{gone}</del>", after)


def _html(before: str, gone: str, after: str) -> bytes:
    heading, question, answer, yes = (f"<p>{line}</p>" for line in FRAME)
    return f"<html><body>{heading}{question}<p>{before}{gone}{after}</p>{answer}{yes}</body></html>".encode()


def _deleted_in_markdown(before: str, gone: str, after: str) -> bytes:
    heading, question, answer, yes = FRAME
    return "\n\n".join((heading, question, f"{before}<del>{gone}</del>{after}", answer, yes)).encode()


MAKERS: dict[str, tuple[str, Make]] = {
    "deleted in Word": (".docx", _deleted_in_word),
    "moved in Word": (".docx", _moved_in_word),
    "deleted in Word in two runs": (".docx", _deleted_in_two_runs),
    "hidden in Word": (".docx", _hidden_in_word),
    "deleted in OpenDocument": (".odt", _deleted_in_odt),
    "hidden in OpenDocument": (".odt", _hidden_in_odt),
    "deleted in HTML": (".html", _deleted_in_html),
    "deleted in Markdown": (".md", _deleted_in_markdown),
}


def understood(name: str, data: bytes) -> tuple[Record, Problems]:
    """What a file was understood to be, and the problems that were found."""
    problems = Problems()
    sidecar = SidecarFile(Sidecar(), Places("consultation.yml"))
    record = understand(SourceFile(name, data), "mei", KNOWLEDGE, sidecar, problems)
    assert record is not None, list(map(str, problems))
    return record, problems


def broken_words(record: Record) -> list[str]:
    """What the witness of the words objects to on the page of the full text."""
    (page,) = pages_of(full_text, Library((record,), KNOWLEDGE))
    problems = Problems()
    check_words(record.consultation.source, ledger(record.consultation), to_html(page.markdown), problems)
    return list(map(str, problems))


@pytest.mark.parametrize("form", MAKERS)
@pytest.mark.parametrize(
    ("before", "gone", "after", "reads"),
    [
        ("De leden vragen ", "over de ", "naar vrede.", "De leden vragen naar vrede."),
        ("De leden vragen", " over de", " naar vrede.", "De leden vragen naar vrede."),
        ("De leden vragen ", "over de", " naar vrede.", "De leden vragen naar vrede."),
        ("Zij vragen vrede", " en rust", ".", "Zij vragen vrede."),
        ("Zij vragen (", "de heer X", ") vrede.", "Zij vragen () vrede."),
        ("Zij vragen een onder", " ", "zoek.", "Zij vragen een onderzoek."),
        ("Zij vragen een onder", "-", "zoek.", "Zij vragen een onderzoek."),
        ("De leden vrag", "t", "en naar vrede.", "De leden vragen naar vrede."),
        # The space is gone with the words, in the office program too: a doubt says so.
        ("De leden vragen", "over de", "naar vrede.", "De leden vragennaar vrede."),
        ("De leden vragen", " over ", "naar vrede.", "De leden vragennaar vrede."),
        ("De leden vrag", "t en hoopt", "en naar vrede.", "De leden vragen naar vrede."),
    ],
)
def test_what_is_left_reads_as_in_the_office_program(form: str, before: str, gone: str, after: str, reads: str) -> None:
    suffix, make = MAKERS[form]
    record, problems = understood(f"source{suffix}", make(before, gone, after))
    texts = [record.consultation.legible(block.index) for block in record.consultation.blocks]
    assert reads in texts, texts
    assert broken_words(record) == []
    is_joined = gone.strip() != gone.replace(" ", "") or gone.strip() != gone
    is_joined = is_joined and " " in gone and bool(gone.strip()) and before[-1].isalpha() and after[0].isalpha()
    assert [problem.code for problem in problems if problem.code is Code.JOINED_WORDS] == [
        Code.JOINED_WORDS
    ] * is_joined


@pytest.mark.parametrize("form", MAKERS)
def test_the_doubt_names_the_word_that_is_left_and_not_what_was_taken_out(form: str) -> None:
    suffix, make = MAKERS[form]
    _, problems = understood(f"source{suffix}", make("De leden vragen", "geheime zaken", "naar vrede."))
    (doubt,) = (problem for problem in problems if problem.code is Code.JOINED_WORDS)
    assert doubt.quote == "vragennaar"
    assert "geheim" not in str(doubt)


def test_a_raised_number_that_is_taken_out_is_no_sign_of_a_note() -> None:
    raised = '<w:del><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:delText>1</w:delText></w:r></w:del>'
    record, _ = understood("source.docx", _word(p(r("Zij vragen vrede"), raised, r(" en rust."))))
    assert broken_words(record) == []


def test_a_hyphen_that_is_taken_out_at_the_end_of_a_line_breaks_no_word() -> None:
    hyphen = "<w:del><w:r><w:delText>-</w:delText></w:r></w:del><w:r><w:br/></w:r>"
    record, problems = understood("source.docx", _word(p(r("Zij vragen naar vrede"), hyphen, r("en rust."))))
    assert "Zij vragen naar vrede en rust." in [
        record.consultation.legible(block.index) for block in record.consultation.blocks
    ]
    assert broken_words(record) == []
    assert Code.LINE_HYPHEN not in {problem.code for problem in problems}


def test_signs_of_html_are_no_matter() -> None:
    data = _html(escape("Zij vragen <wat> & "), "<del>hoe</del>", " vrede.")
    record, _ = understood("source.html", data)
    assert broken_words(record) == []
