"""dossiers.yml."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.editors_lists.dossiers import load_dossiers
from generator.problems import Problems
from tests.knowledge.reported import reported

NAME = "content/dossiers.yml"


def load(folder: Path, text: str, problems: Problems) -> list[tuple[str, str]]:
    path = folder / "dossiers.yml"
    path.write_text(text, encoding="utf-8")
    return [(each.dossier, each.title) for each in load_dossiers(path, NAME, problems)]


def test_titles_are_read(tmp_path: Path, problems: Problems) -> None:
    assert load(tmp_path, "- dossier: 28676\n  title: NAVO\n", problems) == [("28676", "NAVO")]
    assert reported(problems) == []


def test_the_file_may_be_left_out(tmp_path: Path, problems: Problems) -> None:
    assert load_dossiers(tmp_path / "dossiers.yml", NAME, problems) == ()
    assert reported(problems) == []


def test_a_link_is_not_followed(tmp_path: Path, problems: Problems) -> None:
    (tmp_path / "dossiers.yml").symlink_to(tmp_path / "elders.yml")
    assert load_dossiers(tmp_path / "dossiers.yml", NAME, problems) == ()
    assert [line.split("[")[1].split("]")[0] for line in reported(problems)] == ["SYMBOLIC-LINK"]


def test_a_number_in_another_form_and_one_given_twice_are_mistakes(tmp_path: Path, problems: Problems) -> None:
    text = "- dossier: 28 676\n  title: A\n- dossier: 28677\n  title: B\n- dossier: 28677\n  title: C\n"
    load(tmp_path, text, problems)
    assert [line.partition("]")[0] for line in reported(problems)] == [
        f"{NAME}:1:12: [INVALID-VALUE",
        f"{NAME}:5:12: [DUPLICATE-ID",
    ]
