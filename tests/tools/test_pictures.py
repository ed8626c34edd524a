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
