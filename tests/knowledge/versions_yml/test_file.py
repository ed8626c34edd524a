"""A wrong versions.yml says what is wrong, where, and what to do."""

from pathlib import Path

import pytest

from generator.knowledge.versions_yml.file import load_versions
from generator.model.versions import ONE_VERSION
from generator.problems import Problems

GOOD = """versions:
- version: 1
- version: 2
  day: 2026-03-02
  because: Er stond een fout in.
"""


def _load(folder: Path, text: str | None, *versions: int) -> tuple[object, list[str]]:
    for version in versions:
        (folder / "versions" / str(version)).mkdir(parents=True)
    if text is not None:
        (folder / "versions.yml").write_text(text, encoding="utf-8")
    problems = Problems()
    return load_versions(folder, "x/versions.yml", problems), [str(problem) for problem in problems]


def test_a_document_without_the_file_has_one_version(tmp_path: Path) -> None:
    assert _load(tmp_path, None) == (ONE_VERSION, [])


def test_the_versions_are_read_in_their_order(tmp_path: Path) -> None:
    found, said = _load(tmp_path, GOOD, 1)
    assert said == []
    assert [each.version for each in found.versions] == [1, 2]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "versions", "place", "said"),
    [
        (None, (1,), "x/versions.yml:1:1", "there is no versions.yml, but a folder with version 1"),
        (GOOD, (), "x/versions.yml:2:3", "there is no folder versions/1"),
        (GOOD, (1, 2), "x/versions.yml:1:1", "does not name version 2"),
        (GOOD.replace("version: 2", "version: 3"), (1,), "x/versions.yml:3:12", "version 3 stands where version 2"),
        (GOOD.replace("  because: Er stond een fout in.\n", ""), (1,), "x/versions.yml:3:3", "does not say why"),
        (GOOD.replace("2026-03-02", "gisteren"), (1,), "x/versions.yml:4:8", "must be a day"),
        (GOOD.replace("because", "reden"), (1,), "x/versions.yml:5:3", "there is no key ‘reden’"),
        (GOOD.replace("1\n", "1\n  day: 2026-04-01\n"), (1,), "x/versions.yml:5:8", "is older than version 1"),
        ("versions: [", (), "x/versions.yml:1:", "YAML-SYNTAX"),
        ("withdrawn:\n  day: 2026-03-02\n", (), "x/versions.yml:", "because"),
    ],
)
def test_what_is_wrong_has_its_place(
    tmp_path: Path, text: str | None, versions: tuple[int, ...], place: str, said: str
) -> None:
    found, problems = _load(tmp_path, text, *versions)
    assert found == ONE_VERSION
    assert any(place in each and said in each for each in problems), problems
