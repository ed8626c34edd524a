"""The witness of withholding, seen to object in every kind of file."""

from __future__ import annotations

import gzip
import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation, FrontMatter
from generator.model.text import Line, SourceText, Span
from generator.problems import Code, Problems
from generator.verify.withheld import Secret, others_mentioned, withheld_problems

TEXT = "Bel Jan\nJansen op 070 4266426."
NAME, NUMBER = Span(4, 14), Span(18, 29)


def consultation(*spans: Span, text: str = TEXT) -> Consultation:
    starts = [0, text.index("\n") + 1, len(text) + 1]
    lines = tuple(Line(n, Span(starts[n - 1], starts[n] - 1)) for n in (1, 2))
    repairs = tuple(Repair(RepairKind.WITHHELD, span, "privacy") for span in spans)
    block = Block(0, BlockKind.PARAGRAPH, (Span(0, len(text)),), repairs)
    return Consultation("mei", SourceText("source.txt", text, lines), (block,), FrontMatter(), ())


def reported(folder: Path, made: Consultation) -> list[str]:
    problems = Problems()
    withheld_problems([made], folder, problems)
    return [str(problem) for problem in problems]


def put(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def fragment(url: str, content: str) -> bytes:
    return gzip.compress(f'pagefind_dcd{{"url":"{url}","content":"{content}"}}'.encode(), mtime=0)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("overleggen/mei/index.html", b"<p>Bel Jan Jansen</p>"),
        ("overleggen/mei/volledige-tekst/index.html", b"<p>Bel Jan\n  Jansen</p>"),
        ("overleggen/mei/fracties/vvd/index.html", b"<p>Jan&#32;Jansen</p>"),
        ("overleggen/mei/overleg.json", b'{"text": "Jan Jansen"}'),
        ("overleggen/mei/bron.txt", b"Bel Jan\nJansen"),
        ("pagefind/fragment/nl_1.pf_fragment", fragment("/overleggen/mei/", "Jan Jansen")),
    ],
    ids=["page", "over lines", "as an entity", "data", "download", "search"],
)
def test_withheld_words_are_found_in_every_file_of_their_document(tmp_path: Path, name: str, data: bytes) -> None:
    put(tmp_path, name, data)
    [problem] = reported(tmp_path, consultation(NAME, NUMBER))

    assert problem.startswith(f"source.txt:1:5: [WITHHELD-SHOWN] words withheld here stand in {name}")
    assert "Jansen" not in problem


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("overleggen/mei/index.html", b"<p>Bel Jan of Jansen op 070</p>"),
        ("overleggen/juni/index.html", b"<p>Jan Jansen</p>"),
        ("pagefind/fragment/nl_1.pf_fragment", fragment("/overleggen/juni/", "Jan Jansen")),
        ("pagefind/fragment/nl_1.pf_fragment", fragment("/overleggen/mei/", "Jan")),
    ],
    ids=["parts of them", "another document", "another document in search", "parts of them in search"],
)
def test_other_words_and_other_documents_are_fine(tmp_path: Path, name: str, data: bytes) -> None:
    put(tmp_path, name, data)

    assert reported(tmp_path, consultation(NAME, NUMBER)) == []


def test_where_nothing_is_withheld_nothing_is_looked_for(tmp_path: Path) -> None:
    put(tmp_path, "overleggen/mei/index.html", b"<p>Jan Jansen</p>")

    assert withheld_problems([consultation()], tmp_path, Problems()) == 0


def test_words_that_stand_elsewhere_in_the_document_prove_nothing(tmp_path: Path) -> None:
    put(tmp_path, "overleggen/mei/index.html", b"<p>Jan Jansen</p>")
    text = f"{TEXT} Jan Jansen."

    assert withheld_problems([consultation(NAME, text=text)], tmp_path, Problems()) == 0


def test_short_words_prove_nothing(tmp_path: Path) -> None:
    assert withheld_problems([consultation(Span(0, 3))], tmp_path, Problems()) == 0


def test_it_is_a_promise_of_ours() -> None:
    assert Code.WITHHELD_SHOWN.is_promise


def test_files_that_are_no_text_are_searched_too(tmp_path: Path) -> None:
    put(tmp_path, "overleggen/mei/bron.pdf", b"\xff\xfe Jan Jansen \x00")

    assert len(reported(tmp_path, consultation(NAME))) == 1


def test_words_are_found_with_and_without_characters_that_nobody_sees(tmp_path: Path) -> None:
    text = "Bel Jan\nJan\u00adsen op 070 4266426."
    put(tmp_path, "overleggen/mei/index.html", b"Bel Jan Jansen")

    assert len(reported(tmp_path, consultation(Span(4, 15), text=text))) == 1


@pytest.mark.parametrize(
    "shown",
    ["070-4266426", "070 426 64 26", "(070) 426.64.26", "070\u2011426\u00a064\u200926", "\uff10704266426"],
)
def test_a_number_is_found_in_any_writing(tmp_path: Path, shown: str) -> None:
    put(tmp_path, "overleggen/mei/index.html", f"<p>Bel {shown}.</p>".encode())

    assert len(reported(tmp_path, consultation(NAME, NUMBER))) == 1


@pytest.mark.parametrize(
    "shown", ["jan jansen", "JAN JANSEN", "<b>Jan</b> Jansen", "Jan&nbsp;Jan\u00adsen", "Ja\u200bn Jansen"]
)
def test_words_are_found_in_other_letters_and_between_tags(tmp_path: Path, shown: str) -> None:
    put(tmp_path, "overleggen/mei/index.html", shown.encode())

    assert len(reported(tmp_path, consultation(NAME, NUMBER))) == 1


def test_a_page_over_all_documents_is_searched_where_it_names_the_document(tmp_path: Path) -> None:
    put(tmp_path, "fracties/vvd/index.html", b'<a href="../../overleggen/mei/">Jan Jansen</a>')
    put(tmp_path, "fracties/d66/index.html", b"<p>Jan Jansen</p>")

    [problem] = reported(tmp_path, consultation(NAME))
    assert "fracties/vvd/index.html" in problem


def test_words_that_another_document_on_the_same_page_shows_prove_nothing(tmp_path: Path) -> None:
    put(
        tmp_path,
        "fracties/vvd/index.html",
        b'<a href="../../overleggen/mei/"></a><a href="overleggen/juni/">Jan Jansen</a>',
    )
    problems = Problems()
    withheld_problems([consultation(NAME), replace(consultation(), id="juni")], tmp_path, problems)

    assert list(problems) == []


LONG = "Ja, dit zijn\ngeheime oude woorden van iemand."


def deleted(kind: RepairKind, *, is_block: bool = False) -> Consultation:
    made = consultation(text=LONG)
    [block] = made.blocks
    block = replace(block, kind=BlockKind(kind.value)) if is_block else block
    repairs = () if is_block else (Repair(kind, Span(13, 44), ""),)
    return replace(made, blocks=(replace(block, repairs=repairs),))


@pytest.mark.parametrize("is_block", [True, False])
@pytest.mark.parametrize("kind", [RepairKind.DELETED, RepairKind.HIDDEN], ids=str)
def test_deleted_and_hidden_words_are_looked_for_too(tmp_path: Path, kind: RepairKind, *, is_block: bool) -> None:
    put(tmp_path, "overleggen/mei/verantwoording/index.html", LONG.encode())

    assert len(reported(tmp_path, deleted(kind, is_block=is_block))) == 1


def test_a_few_deleted_words_are_those_of_any_page(tmp_path: Path) -> None:
    put(tmp_path, "overleggen/mei/index.html", LONG.encode())
    made = deleted(RepairKind.DELETED)
    short = replace(made.blocks[0], repairs=(Repair(RepairKind.DELETED, Span(13, 25), ""),))

    assert reported(tmp_path, replace(made, blocks=(short,))) == []


@pytest.mark.parametrize("secrets", [(), (Secret("zijn geheim", "", "bron.txt", 1, 1, None),)])
def test_a_file_tells_which_other_documents_it_names_also_with_escapes(secrets: tuple[Secret, ...]) -> None:
    page = b"<p>a &amp; b</p>\n<a href='overleggen/een/'>\n<a href='overleggen&#47;twee&#x2F;'>\noverleggen/\ndrie/"
    assert others_mentioned("een", "overleggen/een/index.html", page, secrets) == ({"twee"}, False)


def test_no_sign_of_an_address_is_overlooked_where_it_is_escaped() -> None:
    for code in range(33, 127):
        page = f"overleggen/tw&#{code};ee/ overleggen&#{code};drie/ &#{code};overleggen/vier&#{code}; /"
        named = set(re.findall(r"overleggen/([\w-]+)/", html.unescape(page)))
        assert others_mentioned("een", "een/index.html", page.encode(), ())[0] == named, chr(code)


def test_withheld_words_are_found_in_a_page_that_names_no_other_document() -> None:
    secret = Secret("zijn geheim", "", "bron.txt", 1, 1, None)
    page = b"<p>Zijn <b>gehe&shy;im</b>"
    assert others_mentioned("een", "overleggen/een/index.html", page, (secret,)) == (set(), True)
