"""Each document is scored with the whole vocabulary of themes, and without the words that it alone has."""

from __future__ import annotations

import json
from pathlib import Path

from evaluation.annotations import vocabulary
from evaluation.annotations.score import KEYS
from evaluation.annotations.vocabulary import leave_out, table, words_in

DOCUMENTS = ("jemen-juni-2024", "ah-tk-20142015-1365")


def keys(folder: Path) -> Path:
    for name in DOCUMENTS:
        held = json.loads((KEYS / f"{name}.json").read_text(encoding="utf-8"))
        held["exchanges"] = held["exchanges"][:2]
        (folder / f"{name}.json").write_text(json.dumps(held), encoding="utf-8")
    return folder


def test_words_of_one_document_are_left_out_and_all_others_stay(tmp_path: Path) -> None:
    rows = {row.document: row for row in leave_out(keys(tmp_path))}
    words = {name: words_in(found) for name in DOCUMENTS if (found := vocabulary.understood(name))}
    shared = words[DOCUMENTS[0]] & words[DOCUMENTS[1]]
    assert shared
    assert {name: row.words for name, row in rows.items()} == {n: len(words[n] - shared) for n in DOCUMENTS}
    assert all(row.whole.themes.without == 0 for row in rows.values())
    assert all(row.whole.themes.exchanges == row.without.themes.exchanges == 2 for row in rows.values())


def test_the_table_counts_both_parts_and_names_no_document_kept_apart(tmp_path: Path) -> None:
    rows = list(leave_out(keys(tmp_path)))
    lines = table(rows).splitlines()
    assert lines[2].startswith("| tuned | 4 | ")
    assert lines[3].startswith("| kept apart | 0 | 0 | - | ")
    assert [line.split("`")[1] for line in lines[4:]] == sorted(DOCUMENTS)


def test_the_table_is_printed_and_kept(tmp_path: Path) -> None:
    assert vocabulary.main(keys(tmp_path), tmp_path / "vocabulary.md") == 0
    assert "| tuned | 4 |" in (tmp_path / "vocabulary.md").read_text(encoding="utf-8")
