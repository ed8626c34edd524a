from pathlib import Path

import pytest

from generator.publish.staging import Staging


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    staging = Staging(tmp_path / "site")
    _fill(staging.final, "old")
    return staging


def _fill(folder: Path, word: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(word, encoding="utf-8")


def _word(folder: Path) -> str:
    return (folder / "index.html").read_text(encoding="utf-8")


def _names(staging: Staging) -> list[str]:
    return sorted(path.name for path in staging.final.parent.iterdir())


def test_the_built_site_takes_the_place_of_the_published_one(staging: Staging) -> None:
    (staging.final / "gone.html").touch()
    _fill(staging.begin(), "new")
    staging.publish()
    assert _word(staging.final) == "new"
    assert not (staging.final / "gone.html").exists()
    assert _names(staging) == ["site"]


def test_a_first_site_is_published_where_none_was(tmp_path: Path) -> None:
    staging = Staging(tmp_path / "site")
    _fill(staging.begin(), "new")
    staging.publish()
    assert _word(staging.final) == "new"
    assert _names(staging) == ["site"]


def test_a_discarded_build_leaves_the_published_site_alone(staging: Staging) -> None:
    _fill(staging.begin(), "new")
    staging.discard()
    assert _word(staging.final) == "old"
    assert _names(staging) == ["site"]


def test_what_an_interrupted_build_left_is_cleared(staging: Staging) -> None:
    _fill(staging.building, "half")
    _fill(staging.former, "older")
    assert staging.begin() == staging.building
    assert _names(staging) == ["site"]


def test_a_site_set_aside_by_an_interrupted_build_comes_back(staging: Staging) -> None:
    staging.final.rename(staging.former)
    staging.begin()
    assert _word(staging.final) == "old"


def test_when_the_built_site_cannot_move_the_published_one_stays(staging: Staging) -> None:
    with pytest.raises(FileNotFoundError):
        staging.publish()
    assert _word(staging.final) == "old"
    assert _names(staging) == ["site"]


def test_hidden_entries_of_the_published_site_stay(staging: Staging) -> None:
    (staging.final / ".git").mkdir()
    (staging.final / ".nojekyll").write_text("old", encoding="utf-8")
    _fill(staging.begin(), "new")
    (staging.building / ".nojekyll").write_text("new", encoding="utf-8")
    staging.publish()
    assert (staging.final / ".git").is_dir()
    assert (staging.final / ".nojekyll").read_text(encoding="utf-8") == "new"
