"""What data and books add to a build is counted where it is made, and compared with the build without them."""

from pathlib import Path

from bench.additions import Built, report
from bench.costs import Cost
from bench.counted_build import AKOMA_NTOSO, CITATIONS, DATA, counted, seconds_of


def test_each_call_of_a_part_is_noted_with_its_seconds(tmp_path: Path) -> None:
    file = tmp_path / "noted"
    work = counted(DATA, lambda count: sum(range(count)), file)
    assert [work(3), work(2_000_000)] == [3, sum(range(2_000_000))]
    noted = file.read_text(encoding="utf-8").splitlines()
    assert [line.split()[0] for line in noted] == [DATA, DATA]
    seconds = [float(line.split()[1]) for line in noted]
    assert 0 <= seconds[0] < seconds[1]
    assert seconds_of(file) == {DATA: sum(seconds), AKOMA_NTOSO: 0, CITATIONS: 0}


def test_a_part_that_was_never_made_cost_nothing(tmp_path: Path) -> None:
    assert set(seconds_of(tmp_path / "not there").values()) == {0}


def made(cold: float, more: float) -> Built:
    parts = {DATA: 3.0, AKOMA_NTOSO: 1.5, CITATIONS: 0.75}
    sizes = {DATA: 600_000, AKOMA_NTOSO: 120_000, CITATIONS: 60_000, "epub": 240_000, "pdf": 480_000}
    return Built(Cost(cold, cold), Cost(more, more), parts, dict.fromkeys(parts, 0.5), sizes)


def test_books_are_the_difference_between_builds() -> None:
    lines = report(6, [made(30, 2), made(36, 2.5), made(96, 4)]).splitlines()
    rows = {
        cells[1]: cells[2:-1]
        for cells in ([cell.strip() for cell in line.split("|")] for line in lines)
        if len(cells) > 6
    }
    assert rows["CSV, JSON, feeds and database of all"] == ["3.0", "10.0%", "0.5", "25.0%", "100"]
    assert rows["EPUB of each consultation"] == ["6.0", "20.0%", "0.5", "25.0%", "40"]
    assert rows["PDF of each consultation"] == ["60.0", "200.0%", "1.5", "75.0%", "80"]
    assert rows["the build without books"][0] == "30.0"
