"""The measurement of the whole build."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from bench import builds, changes, scale
from bench.archive.project import CONTENT, ROOT, make_project
from bench.archive.stock import Stock, stock_of
from bench.builds import Made, Measured
from bench.costs import Cost, ProgramFailedError, cost_of, together
from bench.projection import at_size
from bench.scale_tables import Report, slope, tables

pytestmark = pytest.mark.slow

GATHERING = {"faction": 10.0, "topic": 20.0, "theme": 30.0, "glossary": 40.0, "dossier": 50.0}


def found(size: int, cpu: float, *, with_zensical: bool = True) -> Measured:
    made = Made(25 * size, 2.0 * size, 0.5 * size, GATHERING, 1.5 * size, 100 + 30 * size)
    zensical = Cost(cpu / 10, 1) if with_zensical else None
    ours, again = Cost(cpu, 2 * cpu, 90 + size, 50, 70, cpu / 10, 30), Cost(1, 2 + size / 10)
    return Measured(size, 3_000 * size, ours, made, Cost(cpu / 4, 9), zensical, again=again)


def cells(text: str, name: str, row: int) -> list[str]:
    """The cells of a row, from 0, of the table below a heading."""
    rows = [line for line in text.partition(f"## {name}\n")[2].split("\n## ")[0].splitlines() if line.startswith("|")]
    return [cell.strip() for cell in rows[row + 2].strip("|").split("|")]


@pytest.fixture(scope="module")
def stock() -> Stock:
    return stock_of(CONTENT)


def test_sizes_are_put_in_order_and_changes_come_at_the_smallest_unless_another_is_named() -> None:
    assert scale.options_of(["--sizes", "30,10,30"]).sizes == (10, 30)
    assert scale.options_of(["--sizes", "30,10"]).changes_at == 10
    assert scale.options_of(["--sizes", "30,10", "--changes-at", "30"]).changes_at == 30
    assert scale.options_of([]).sizes == (30, 100, 300)
    assert scale.options_of(["--others-to", "100"]).others_to == 100
    assert scale.options_of(["--search-to", "100"]).search_to == 100
    assert scale.options_of(["--changes-at", "0", "--output", "een.md"]).output == Path("een.md")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["--sizes", "0,10"], "at least one consultation"),
        (["--sizes", "veel"], "'veel'"),
        (["--sizes", "10", "--changes-at", "20"], "--changes-at 20 is none of the sizes"),
        (["een.pdf"], "een.pdf"),
    ],
)
def test_wrong_arguments_end_the_program(wrong: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        scale.options_of(wrong)

    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_the_slope_is_the_exponent_of_growth() -> None:
    assert slope((10, 5), (100, 50)) == pytest.approx(1)
    assert slope((10, 5), (100, 500)) == pytest.approx(2)
    assert slope((10, 5), (40, 5)) == 0


def test_each_size_has_its_costs_and_how_they_compare() -> None:
    text = tables(Report((found(10, 40), found(20, 160, with_zensical=False))))

    assert cells(text, "Time", 0)[:6] == ["10", "30000", "250", "40.0", "80.0", "4.00"]
    assert cells(text, "Time", 0)[6:] == ["10.0", "9.0", "4.00", "4.0", "1.0", "10.00"]
    assert cells(text, "Time", 1)[-3:] == ["–", "–", "–"]
    assert cells(text, "Memory and size", 0) == ["10", "100", "50", "30", "70", "20.0", "5.0"]
    assert cells(text, "The largest gathering pages", 1) == ["20", "10", "20", "30", "40", "50"]


def test_a_build_that_was_stopped_is_told_as_such() -> None:
    once, thrice = found(10, 40), replace(found(20, 80), ours=together([Cost(10, 20, 5), Cost(30, 40, 9), Cost(1, 2)]))
    text = tables(Report((once, thrice)))

    assert cells(text, "Time", 1)[3:5] == ["41.0", "62.0"]
    assert cells(text, "Memory and size", 1)[1] == "9"
    assert re.findall(r"That of (\d+) .* ran (\d) times", text) == [("20", "3")]


@pytest.mark.parametrize("asks_to_stop", [signal.SIGINT, signal.SIGTERM])
def test_a_measurement_that_is_stopped_in_the_background_goes_on_where_it_stopped(
    asks_to_stop: signal.Signals, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "bench.scale", "--sizes", "3", "--changes-at", "0", "--others-to", "1"]
    command += ["--search-to", "1", "--in", str(tmp_path)]
    kept, units = tmp_path / "3.json", tmp_path / "3" / "project" / ".cache" / "units"
    in_background = ["sh", "-c", 'trap "" INT; exec "$@"', "sh", *command]
    begun = subprocess.Popen(in_background, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    while begun.poll() is None and not units.exists():
        time.sleep(0.05)
    begun.send_signal(asks_to_stop)
    told = begun.communicate()[1]
    assert begun.returncode == 130
    assert told.endswith("the same command goes on with it\n")
    stopped = json.loads(kept.read_text(encoding="utf-8"))
    assert "ours" not in stopped
    (part,) = stopped["parts of ours"]

    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    ended = json.loads(kept.read_text(encoding="utf-8"))
    assert ended["ours"]["runs"] == 2
    assert ended["ours"]["cpu"] > part["cpu"] > 0
    assert "That of 3 was stopped and went on" in again.stdout
    assert "making the archive" not in again.stderr


def test_the_tables_tell_what_they_were_made_with() -> None:
    told = tables(Report((found(10, 40),)))

    assert re.search(r"with \d+ processors, Python 3\.\d+\.\d+, MkDocs 1\.[\d.]+, Material 9\.[\d.]+,\n", told)
    assert re.search(r"Pagefind 1\.[\d.]+, Zensical \d+\.[\d.]+\. ", told)
    assert max(len(line) for line in told.splitlines() if not line.startswith("|")) <= 120


def test_growth_is_told_between_neighbours_and_from_first_to_last() -> None:
    text = tables(Report((found(10, 40), found(20, 160), found(40, 320))))

    assert cells(text, "Growth", 0)[:3] == ["10 to 20", "1.00", "2.00"]
    assert cells(text, "Growth", 1)[:3] == ["20 to 40", "1.00", "1.00"]
    assert cells(text, "Growth", 2)[:3] == ["10 to 40", "1.00", "1.50"]
    assert "One size shows no growth." in tables(Report((found(10, 40),)))


def test_what_was_not_measured_at_both_sizes_has_no_growth() -> None:
    text = tables(Report((found(10, 40), found(20, 160, with_zensical=False))))

    assert cells(text, "Growth", 0)[3:5] == ["2.00", "–"]


def test_what_only_we_built_stands_beside_what_others_built_too() -> None:
    text = tables(Report((found(10, 40), replace(found(1000, 4000), mkdocs=None, zensical=None))))

    assert cells(text, "Time", 1)[3:] == ["4000.0", "8000.0", "4.00", *["–"] * 6]
    assert cells(text, "Growth", 0)[2:5] == ["1.00", "–", "–"]


def test_changes_are_shares_of_building_from_nothing() -> None:
    text = tables(Report((found(10, 40),), 10, {"nothing": Cost(10, 12), "one template": Cost(40, 50)}))

    assert cells(text, "After a change", 0) == ["built from nothing", "40.0", "80.0", "100%"]
    assert cells(text, "After a change", 1) == ["nothing", "10.0", "12.0", "25%"]
    assert "Not measured." in tables(Report((found(10, 40),)))


def test_what_a_million_would_take_is_calculated_from_the_two_largest() -> None:
    text = tables(Report((found(1, 1), found(10, 40), found(20, 80))))

    of_last, of_many = (cells(text, "A million consultations", row) for row in (0, 1))
    # Of 80 seconds 8 are those of the first process; two workers share the others.
    assert of_last == ["20", "44.0 s", "9.1 s", "8.0 s", "4.0 s", "0.11 GB", "0.04 GB", "0.01 GB", "0.03 GB", "700"]
    assert of_many[:5] == ["1,000,000", "611.1 h", "126.7 h", "111.1 h", "27.8 h"]
    assert of_many[5:] == ["1,000.09 GB", "2,000.00 GB", "500.00 GB", "1,500.00 GB", "30,000,100"]
    assert "From one size nothing can be calculated." in tables(Report((found(10, 40),)))


def test_what_was_larger_where_there_was_less_is_not_taken_to_shrink() -> None:
    assert at_size((10, 5), (20, 4), 1_000_000) == 4
    assert at_size((10, 5), (20, 10), 1_000) == 500


def test_a_program_costs_what_its_children_cost_too(tmp_path: Path) -> None:
    burning = "import time\nwhile time.process_time() < 0.3: pass\n"
    starting = (
        f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {burning!r}])\nx = bytearray(10**8)\n{burning}"
    )

    alone = cost_of([sys.executable, "-c", burning], tmp_path, {})
    both = cost_of([sys.executable, "-c", starting], tmp_path, {})

    assert 0.3 <= alone.cpu < 0.6 <= both.cpu
    assert alone.other == 0 < both.other < 100 < both.main
    assert both.search == 0
    assert 0.2 < both.own < 0.6 <= both.cpu


def test_what_processes_share_counts_once_where_it_counts_in_parts(tmp_path: Path) -> None:
    sharing = (
        "import os, time\nshared = b'x' * 10**8\nchild = os.fork()\ntime.sleep(1.5)\nif child: os.waitpid(child, 0)\n"
    )

    cost = cost_of([sys.executable, "-c", sharing], tmp_path, {})

    assert 100 < cost.other < 150
    assert 50 <= cost.part < 75


def test_a_program_that_fails_is_told_with_what_it_printed(tmp_path: Path) -> None:
    with pytest.raises(ProgramFailedError, match=r"(?s)ended with 3:\nnot today"):
        cost_of([sys.executable, "-c", "print('not today'); raise SystemExit(3)"], tmp_path, {})


def test_each_change_changes_one_thing(tmp_path: Path, stock: Stock) -> None:
    project = tmp_path / "project"
    make_project(project, 2, stock)

    def contents() -> dict[str, bytes]:
        return {
            path.relative_to(project).as_posix(): path.read_bytes() for path in project.rglob("*") if path.is_file()
        }

    changed = {}
    for name, change in changes.CHANGES.items():
        before = contents()
        change(project, 2, stock)
        after = contents()
        changed[name] = {path.rpartition("/")[2] for path in after if after[path] != before.get(path)}

    assert list(changed.values()) == [
        set(),
        {"source.txt", "consultation.yml"},
        {"glossary.yml"},
        {"glossary.yml"},
        {"footer.html"},
        {"site.css"},
    ]


@pytest.mark.parametrize("change", [changes.one_term, changes.the_most_used_term])
def test_a_term_that_is_changed_is_used_and_only_its_definition_changes(
    tmp_path: Path, stock: Stock, change: changes.Change
) -> None:
    project = tmp_path / "project"
    make_project(project, 3, stock)
    before, glossary = yaml.safe_load((CONTENT / "glossary.yml").read_text(encoding="utf-8")), "content/glossary.yml"

    change(project, 3, stock)

    after = yaml.safe_load((project / glossary).read_text(encoding="utf-8"))
    ((old, new),) = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert {key for key in old if old[key] != new[key]} == {"definition"}
    assert any(old["term"] in path.read_text(encoding="utf-8") for path in project.rglob("source.txt"))


def test_another_generator_that_leaves_out_pages_is_no_measure(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for name in ("index.md", "een.md"):
        (tmp_path / "docs" / name).write_text("# Een\n", encoding="utf-8")
    config = {"site_name": "Een", "plugins": [], "theme": "material"}
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")

    assert builds.build_with_mkdocs(tmp_path).cpu > 0

    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump({**config, "exclude_docs": "een.md"}), encoding="utf-8")
    with pytest.raises(ProgramFailedError, match="built 1 of 2 pages"):
        builds.build_with_mkdocs(tmp_path)


@pytest.mark.nightly
def test_the_smallest_archives_are_measured_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scale, "build_with_zensical", lambda tree: builds.build_with_zensical(tree, tmp_path / "none"))
    kept = tmp_path / "scale.md"

    assert scale.main(["--sizes", "1,2", "--output", str(kept)]) == 0

    printed = capsys.readouterr()
    text = kept.read_text(encoding="utf-8")
    assert printed.out == text
    assert "2 consultations: building them with stock MkDocs …\n" in printed.err
    first, second = (cells(text, "Time", row) for row in (0, 1))
    assert (first[0], second[0]) == ("1", "2")
    assert int(first[2]) < int(second[2])
    assert cells(text, "After a change", 2)[0] == "one consultation more"
    assert all(int(cells(text, "The largest gathering pages", 1)[column]) for column in range(1, 6))
