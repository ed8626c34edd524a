"""The page on accessibility lists exactly the checks that exist, and lists none that failed."""

from datetime import date
from pathlib import Path

import pytest

from tools import checks
from tools.checks import HEADING, PageChangedError

PAGE = f"# Toegankelijk\n\n- niet dit\n\n{HEADING}\nOud.\n\n- oud\n\n## Verder\n\n- ook niet\n"
SENTENCES = ["Alles is met het toetsenbord te bedienen.", 'Er staat "genoeg" in.']


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tests = tmp_path / "tests"
    tests.mkdir()
    for name, sentence in zip("ab", SENTENCES, strict=True):
        (tests / f"test_{name}.py").write_text(f'"""Doc."""\nOTHER = 1\nFOR_READERS = {sentence!r}\n', encoding="utf-8")
    (tests / "test_silent.py").write_text("x = 1\n", encoding="utf-8")
    (tests / "other.py").write_text("FOR_READERS = 'geen test'\n", encoding="utf-8")
    return tests


def test_the_page_lists_exactly_the_checks_that_exist() -> None:
    """After a change: `python tools/checks.py` runs them all and writes them down."""
    assert checks.listed(checks.PAGE.read_text(encoding="utf-8")) == [check.sentence for check in checks.checks()]


def test_each_check_is_one_plain_sentence() -> None:
    sentences = [check.sentence for check in checks.checks()]
    assert len(sentences) >= 4
    assert not [s for s in sentences if not s.endswith(".") or not s[0].isupper() or len(s) > 200]


def test_modules_with_a_sentence_for_readers_are_found_by_name(folder: Path) -> None:
    found = checks.checks(folder)
    assert [(check.module.name, check.sentence) for check in found] == [
        ("test_a.py", SENTENCES[0]),
        ("test_b.py", SENTENCES[1]),
    ]


def test_the_section_says_what_passed_when_and_with_which_programs() -> None:
    text = checks.section(SENTENCES, date(2026, 11, 24), ["Chromium 156", "Firefox 153", "axe-core 4"])
    assert "Op 24 november 2026 was alles in orde, met Chromium 156, Firefox 153 en axe-core 4." in text
    assert checks.listed(f"{text}## Verder\n") == SENTENCES


def test_only_the_section_is_replaced() -> None:
    page = checks.written(PAGE, f"{HEADING}\n- nieuw\n\n")
    assert checks.listed(PAGE) == ["oud"]
    assert page == PAGE.replace("Oud.\n\n- oud", "- nieuw")


@pytest.mark.parametrize("page", ["# Zonder\n", f"# Zonder einde\n\n{HEADING}\n- x\n"])
def test_a_page_without_a_place_for_it_is_refused(page: str) -> None:
    with pytest.raises(PageChangedError, match="must hold the heading"):
        checks.written(page, "x")


def test_checks_that_fail_are_not_written_down(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    ran: list[str] = []

    def fail(modules: list[Path]) -> int:
        ran.extend(path.name for path in modules)
        return 1

    assert checks.main(fail, page, folder) == 1
    assert ran == ["test_a.py", "test_b.py"]
    assert page.read_text(encoding="utf-8") == PAGE


def test_checks_that_pass_are_written_down_with_the_programs(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(checks, "programs", lambda: ["Chromium 156"])
    assert checks.main(lambda _: 0, page, folder) == 0
    assert checks.listed(page.read_text(encoding="utf-8")) == SENTENCES
    assert "met Chromium 156." in page.read_text(encoding="utf-8")


def test_programs_are_named_with_their_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = tmp_path / "package.json"
    packages.write_text('{"dependencies": {"axe-core": "4.14.1", "puppeteer-core": "24.0.0"}}', encoding="utf-8")
    browser = tmp_path / "chromium"
    browser.write_text("#!/bin/sh\necho Chromium 156.0.1 built on Debian\n", encoding="utf-8")
    browser.chmod(0o755)
    monkeypatch.setattr(checks, "find_chromium", lambda: str(browser))
    monkeypatch.setattr("tools.programs.Program.find", lambda _: None)
    assert checks.programs(packages) == ["Chromium 156", "axe-core 4.14.1"]
