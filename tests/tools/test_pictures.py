"""The pictures of the README are made by one command."""

from pathlib import Path

import pytest

from tools import pictures


def test_without_a_site_the_command_says_what_to_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(pictures, "SITE", tmp_path / "site")
    assert pictures.main() == 1
    assert "make site" in capsys.readouterr().err


@pytest.mark.browser
@pytest.mark.slow
def test_every_picture_is_taken(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<!doctype html><title>x</title><p>x", encoding="utf-8")
    made = pictures.take(site, tmp_path / "pictures")
    assert [path.name for path in made] == [f"{name}.png" for name, *_ in pictures.WANTED]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in made)
