"""A new version of a document takes its place; the one before it stays, and no address leads to other words."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.knowledge.versions_yml.passages import Passages
from generator.model.library import Library
from generator.pipeline import build, load
from generator.problems import Code, Problems
from generator.render.versions.former import ids_in
from tests.contents import make_content
from tests.knowledge.versions_yml.documents import Asked, asked, text

OLD = [asked(number) for number in range(5)]
NEW = [*OLD[:1], asked(60), *OLD[1:3], Asked(OLD[4].question, (OLD[4].answer[0].replace("miljoen", "miljard"),))]
WHEN = ("--because", "Er stond een fout in.", "--date", "2026-03-02")


def _run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(arguments))
    return result.exit_code, result.stdout, result.stderr


def _document(tmp_path: Path, document: list[Asked]) -> Path:
    path = tmp_path / "nieuw.txt"
    path.write_text(f"{text(document)}\n", encoding="utf-8")
    return path


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = make_content(tmp_path, overleg=f"{text(OLD)}\n")
    code, _, said = _run("check", "overleg", "--content", str(made))
    assert code == 0, said
    return made


@pytest.fixture
def replaced(content: Path, tmp_path: Path) -> Path:
    new = _document(tmp_path, NEW)
    code, _, said = _run("add", str(new), "--replaces", "overleg", *WHEN, "--content", str(content))
    assert code == 0, said
    return content


def _loaded(content: Path) -> Library:
    problems = Problems()
    library = load(content, problems)
    assert not problems.errors, [str(each) for each in problems.errors]
    return library


def test_the_version_before_it_stays_beside_the_new_one(content: Path, tmp_path: Path) -> None:
    folder = content / "consultations" / "overleg"
    before = (folder / "source.txt").read_bytes()
    new = _document(tmp_path, NEW)
    code, said, _ = _run("add", str(new), "--replaces", "overleg", *WHEN, "--content", str(content))
    assert code == 0
    assert (folder / "versions" / "1" / "source.txt").read_bytes() == before
    assert (folder / "source.txt").read_bytes() == new.read_bytes()
    assert "because: Er stond een fout in." in (folder / "versions.yml").read_text(encoding="utf-8")
    assert "moved: what the document now numbers vraag-3 keeps the id vraag-2" in said
    assert "new: vraag-2-versie-2" in said
    assert "gone: vraag-4" in said
    assert "changed: antwoord-5" in said


def test_every_old_address_of_every_page_is_still_there(replaced: Path, tmp_path: Path) -> None:
    (tmp_path / "toen").mkdir()
    then = _loaded(make_content(tmp_path / "toen", overleg=f"{text(OLD)}\n"))
    old, new = (build(library, Problems()) for library in (then, _loaded(replaced)))
    now = {page.path: ids_in(page.markdown) for page in new.pages}
    for page in old.pages:
        if page.path.startswith("overleggen/overleg/"):
            assert ids_in(page.markdown) <= now[page.path], page.path
        else:
            assert page.path in now


def test_an_address_has_its_words_or_says_what_became_of_them(replaced: Path) -> None:
    (record,) = _loaded(replaced).records
    before, after = (Passages(each.consultation).words_at for each in (record.earlier[0], record))
    assert after["vraag-2"] == before["vraag-2"] == OLD[1].question
    pages = {page.path: page.markdown for page in build(_loaded(replaced), Problems()).pages}
    text_now = pages["overleggen/overleg/volledige-tekst/"]
    assert "Vraag 4 staat sinds versie 2 niet meer in dit document." in text_now
    assert "In versie 1 was dit vraag 2." in text_now
    assert OLD[3].question in pages["overleggen/overleg/versies/1/"]
    history = pages["overleggen/overleg/versies/"]
    assert re.search(r"<del>.*?miljoen.*?</del> <ins>.*?miljard", history)
    assert "Vraag 4: staat er niet meer" in history


def test_a_third_version_keeps_the_addresses_of_both_others(replaced: Path, tmp_path: Path) -> None:
    third = _document(tmp_path, [*NEW[:3], asked(70), *NEW[3:]])
    code, _, said = _run("add", str(third), "--replaces", "overleg", *WHEN, "--content", str(replaced))
    assert code == 0, said
    (record,) = _loaded(replaced).records
    texts = [Passages(each.consultation).words_at for each in (*record.earlier, record)]
    assert texts[2]["vraag-2-versie-2"] == texts[1]["vraag-2-versie-2"]
    assert "vraag-4" not in texts[2]
    assert texts[2]["vraag-4-versie-3"] == asked(70).question


def test_a_version_without_its_ids_is_an_error_that_names_the_line_to_write(replaced: Path) -> None:
    sidecar = replaced / "consultations" / "overleg" / "consultation.yml"
    written = sidecar.read_text(encoding="utf-8")
    sidecar.write_text(re.sub(r"ids:\n(  .*\n)+", "", re.sub(r"addresses:\n(  .*\n)+", "", written)), encoding="utf-8")
    problems = Problems()
    load(replaced, problems)
    found = [each for each in problems.errors if each.code is Code.ADDRESS_MOVED]
    assert any("vraag-3: vraag-2" in each.advice for each in found)
    assert any("vraag-2: vraag-2-versie-2" in each.advice for each in found)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--replaces", "overleg"), 2, "Say why with --because, and since when with --date."),
        (("--replaces", "elders", *WHEN), 1, "there is no document “elders”"),
        (WHEN, 2, "belong to --replaces"),
        (("--replaces", "overleg", "--because", "x", "--date", "maart"), 2, "maart"),
    ],
)
def test_what_cannot_be_replaced_is_refused_and_nothing_changes(
    content: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    before = sorted((path, path.read_bytes()) for path in content.rglob("*") if path.is_file())
    found, _, errors = _run("add", str(_document(tmp_path, NEW)), *arguments, "--content", str(content))
    assert (found, said in errors) == (code, True), errors
    assert sorted((path, path.read_bytes()) for path in content.rglob("*") if path.is_file()) == before


def test_the_same_words_are_no_new_version(content: Path, tmp_path: Path) -> None:
    code, _, said = _run(
        "add", str(_document(tmp_path, OLD)), "--replaces", "overleg", *WHEN, "--content", str(content)
    )
    assert code == 1
    assert "nothing was replaced" in said


def test_what_the_editor_wrote_stays_letter_for_letter(content: Path, tmp_path: Path) -> None:
    sidecar = content / "consultations" / "overleg" / "consultation.yml"
    ours = "# Van ons.\nshort_title: Ons  overleg   # zo\n"
    sidecar.write_text(ours, encoding="utf-8")
    _run("add", str(_document(tmp_path, NEW)), "--replaces", "overleg", *WHEN, "--content", str(content))
    assert sidecar.read_text(encoding="utf-8").startswith(ours)
    assert (sidecar.parent / "versions" / "1" / "consultation.yml").read_text(encoding="utf-8") == ours


def test_a_withdrawn_document_says_so_at_every_address_and_shows_no_word_of_it(replaced: Path) -> None:
    before = build(_loaded(replaced), Problems())
    code, _, said = _run("withdraw", "overleg", *WHEN, "--content", str(replaced))
    assert code == 0, said
    site = build(_loaded(replaced), Problems())
    now = {page.path: page.markdown for page in site.pages}
    for page in before.pages:
        if page.path.startswith("overleggen/overleg/"):
            assert ids_in(page.markdown) <= ids_in(now[page.path]), page.path
            assert "**Dit document is ingetrokken** op 2\u00a0maart\u00a02026." in now[page.path]
            assert "Er stond een fout in." in now[page.path]
    words = OLD[0].question.encode()
    assert not [path for path, markdown in now.items() if words in markdown.encode()]
    assert not [each.path for each in site.attachments if words in each.data]


def test_a_document_is_withdrawn_once(replaced: Path) -> None:
    _run("withdraw", "overleg", *WHEN, "--content", str(replaced))
    code, _, said = _run("withdraw", "overleg", *WHEN, "--content", str(replaced))
    assert code == 1
    assert "withdrawn on 2026-03-02 already" in said
