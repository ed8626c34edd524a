"""Files of data have the words of the pages: of every question and answer of all our documents, in every form."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from generator.grammar.labels.numbers import numbers
from tests.site.data_words import FORMS, Exchange, Words, differences, on_pages

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shown(built_site: Path) -> dict[Exchange, Words]:
    return on_pages(built_site)


@pytest.mark.parametrize("form", FORMS)
def test_each_question_and_answer_has_the_words_of_its_page(
    built_site: Path, shown: dict[Exchange, Words], form: str
) -> None:
    assert len({consultation for consultation, _ in shown}) == 9
    assert sum(len(asked) + len(answered) for asked, answered in shown.values()) > 20_000
    assert differences(built_site, form, shown) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_word_that_is_another_one_does_not_go_unseen(
    built_site: Path, shown: dict[Exchange, Words], form: str, tmp_path: Path
) -> None:
    shutil.copytree(built_site / "data", tmp_path / "data", copy_function=shutil.copyfile)
    if form == "sqlite":
        database = sqlite3.connect(tmp_path / "data/overleggen.sqlite")
        database.execute("UPDATE answers SET text = replace(text, 'wil niet speculeren', 'kan niet speculeren')")
        database.commit()
        database.close()
    else:
        file = tmp_path / f"data/vragen.{form}"
        written = file.read_text(encoding="utf-8")
        assert written.count("wil niet speculeren") == 1
        file.write_text(written.replace("wil niet speculeren", "kan niet speculeren"), encoding="utf-8")
    found = differences(tmp_path, form, shown)
    assert len(found) >= 1
    assert "('navo-ministers-mei-2025', 'vraag-19')" in "".join(found)


def test_a_faction_has_the_questions_that_its_page_counts(built_site: Path) -> None:
    for file in sorted((built_site / "data/fracties").glob("*[a-z0-9].json")):
        if file.name.endswith("-metadata.json"):
            continue
        questions = json.loads(file.read_text(encoding="utf-8"))["questions"]
        page = (built_site / "fracties" / file.stem / "index.html").read_text(encoding="utf-8")
        # A page counts `Vraag 5 en 6` above one text as two.
        number = sum(max(1, len(set(numbers(each["number"])))) for each in questions)
        assert f"{number} {'vraag' if number == 1 else 'vragen'} in " in page, file.name
