"""The process that atheris leads, with a stand-in for atheris that tries each document of the corpus once."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.guided import findings, trial
from tests.fuzz.guided.campaign import PROJECT

STAND_IN = """
from contextlib import contextmanager
from pathlib import Path

counted = set()

@contextmanager
def instrument_imports(include):
    import sys
    assert include == ["generator"]
    assert not any(name.startswith("generator.parse") for name in sys.modules), "imported before it is watched"
    yield

def _reserve_counter():
    counted.add(len(counted))
    return len(counted)

def _trace_branch(counter):
    print("reached", counter)

def Setup(arguments, callback, custom_mutator, custom_crossover):
    global run
    corpus = Path(arguments[-1])
    def run():
        for path in sorted(corpus.iterdir()):
            print("tries", path.name)
            callback(path.read_bytes())
            assert custom_mutator(path.read_bytes(), 100, 1) != custom_crossover(path.read_bytes(), b"x", 100, 1)

def Fuzz():
    run()
"""


@pytest.mark.slow
def test_documents_are_tried_and_what_they_are_understood_as_is_reported(tmp_path: Path) -> None:
    (tmp_path / "atheris.py").write_text(STAND_IN)
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a").write_bytes(b".txt\n=== source\nVraag 1\nWaarom?\n")
    (tmp_path / "corpus" / "b").write_bytes(b".xml\n=== source\n<nothing/>")
    command = [sys.executable, "-m", "tests.fuzz.guided.worker", str(tmp_path), "5", str(tmp_path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    first, _, second = done.stdout.partition("tries b")
    assert first.count("reached") > 5
    assert 0 < second.count("reached") < first.count("reached")
    assert list(findings.kept(tmp_path / trial.FINDINGS)) == []
