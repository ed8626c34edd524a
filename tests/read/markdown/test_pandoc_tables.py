"""Tables as pandoc writes them are tables, whatever their form; rules, headings and boxes that are none stay text."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.read.markdown.pandoc_tables import pandoc_tables
from tests.pace import Watch
from tests.read.readings import typed

SIMPLE = """\
  Gemeente      Scholen   Leerlingen
  ----------- --------- ------------
  Zwolle             41       12.300
  Deventer           37        9.850
"""
HEADLESS = """\
  ----------- --------- ------------
  Zwolle             41       12.300
  Deventer           37        9.850
  ----------- --------- ------------
"""
MULTILINE = """\
  -------------------------------------------
  Gemeente    Scholen in   Leerlingen
              het gebied
  ----------- ------------ ------------------
  Zwolle      41           12.300, waarvan
                           de helft op het mbo

  Deventer    37           9.850
  -------------------------------------------
"""
MULTILINE_HEADLESS = """\
  ----------- ------------ ------------------
  Zwolle      41           12.300, waarvan
                           de helft op het mbo

  Deventer    37           9.850
  -------------------------------------------
"""
GRID = """\
+----------+---------+------------+
| Gemeente | Scholen | Leerlingen |
+==========+=========+============+
| Zwolle   | 41      | 12.300     |
+----------+---------+------------+
| Deventer | 37      | 9.850      |
|          |         |            |
| en Raalte|         |            |
+----------+---------+------------+
"""


@pytest.mark.parametrize("table", [SIMPLE, HEADLESS, MULTILINE, MULTILINE_HEADLESS, GRID])
@pytest.mark.parametrize("end", ["\n\nDaarna.", "\n", ""])
def test_each_form_is_a_table_with_its_cells(table: str, end: str) -> None:
    found = typed(f"Ervoor.\n\n{table.rstrip()}{end}")

    (marked,) = found.marked(MarkKind.TABLE)
    assert "Ervoor" not in marked
    assert "Daarna" not in marked
    assert len(found.marked(MarkKind.ROW)) == 2 + ("Gemeente" in table)
    cells = [" ".join(cell.split()) for cell in found.marked(MarkKind.CELL)]
    assert [cell for cell in cells if cell.startswith(("Zwolle", "41", "37", "12.300"))] == [
        "Zwolle",
        "41",
        next(cell for cell in cells if cell.startswith("12.300")),
        "37",
    ]
    assert found.marked(MarkKind.HEADER_CELL)[:1] == ["Gemeente"][: "Gemeente" in table]


def test_a_cell_continues_over_lines() -> None:
    found = typed(MULTILINE)

    assert found.marked(MarkKind.HEADER_CELL)[1] == "Scholen in het gebied"
    assert found.marked(MarkKind.CELL)[2] == "12.300, waarvan de helft op het mbo"


def test_what_breaks_in_a_cell_breaks_there() -> None:
    found = typed("  Adres               Plaats\n  ------------------- --------\n  **Kade\\* 3          Gouda\n")
    assert [" ".join(cell.split()) for cell in found.marked(MarkKind.CELL)] == ["**Kade* 3", "Gouda"]
    broken = "-----------------------------\nBureau\\             Plaats\nZuid\n------------------- ---------\n"
    broken += "Kade 3\\             Gouda\nachter\n-----------------------------\n"
    assert next(cell.split("\n") for cell in typed(broken).marked(MarkKind.CELL)) == ["Kade 3", "achter"]


def test_a_box_of_one_column_is_running_text() -> None:
    found = typed(
        "+-----------------+\n| Postbus 12      |\n|                 |\n| Utrecht         |\n+=================+\n"
    )

    assert found.marked(MarkKind.TABLE) == []
    assert found.text.split() == ["Postbus", "12", "Utrecht"]


@pytest.mark.parametrize(
    "text",
    [
        "Kop\n---\n\nTekst.",
        "Eerste deel.\n\n---\n\nTweede deel.",
        "Eerste deel.\n\n- - -\n\nTweede deel.",
        "  Zwolle groeit sterk\n  ------ ------\n  Deventer groeit sterk mee\n",
        "  ----------- ---------\n  Zwolle             41\n\nzonder einde",
        "+---+\nPlus en min.",
        "+---+---+\n| a     |\n+---+---+\n",
        "Een zin die doorloopt\nen nog een\n--------- ----------\nniet         boven\n",
    ],
)
def test_other_dashes_are_no_table(text: str) -> None:
    assert typed(text).marked(MarkKind.TABLE) == []


def test_heads_of_tables_that_come_back_are_no_feet_of_pages() -> None:
    found = typed(f"Een.\n\n{SIMPLE}\nTwee.\n\n{SIMPLE}\nDrie.")

    assert found.marked(MarkKind.FURNITURE) == []
    assert len(found.marked(MarkKind.TABLE)) == 2


@pytest.mark.parametrize(
    "line", ["--- ---", "-----------", "--- ---\na   b", "+---+---+\n| a | b |", "-------\na   b\n--- ---\n"]
)
def test_dashes_without_end_are_read_in_time(line: str) -> None:
    watch = Watch()
    list(pandoc_tables((f"{line}\n" * 20_000).split("\n")))

    assert watch.seconds() < 5
