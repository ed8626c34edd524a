"""The process that atheris leads.

    python -m tests.fuzz.guided.worker FOLDER SECONDS ATHERIS

FOLDER holds `corpus/`, which grows. ATHERIS is where that package is installed: the program itself needs it nowhere.
"""

from __future__ import annotations

import importlib
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from tests.fuzz.guided.evolution import crossed, mutated
from tests.fuzz.guided.form import Form
from tests.fuzz.guided.growth import LARGEST
from tests.fuzz.guided.trial import Trial

# Code that counts its own steps takes two to three times as long; without, no document may take more than ten.
SECONDS = 30
# The number of features of an understood document that are kept apart.
_FEATURES = 4096
_OPTIONS = (
    # A line that is reached is news, not how often: else every document is news, and each is tried once.
    "-use_counters=0",
    f"-max_len={LARGEST}", "-len_control=0", "-timeout=600", "-rss_limit_mb=0", "-print_final_stats=1",
)  # fmt: skip


def main(folder: Path, seconds: int, installed: str) -> None:
    """Let atheris lead for this number of seconds; it ends the process."""
    sys.path.append(installed)
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["generator"]):
        whole = importlib.import_module("tests.fuzz.guided.whole")
        whole.prepare()
    trial = Trial(folder, SECONDS, _watched(atheris, whole.whole))
    arguments = [sys.argv[0], *_OPTIONS, f"-max_total_time={seconds}", f"-artifact_prefix={folder}/"]
    atheris.Setup([*arguments, str(folder / "corpus")], trial, custom_mutator=mutated, custom_crossover=crossed)
    atheris.Fuzz()


def _watched(atheris: ModuleType, whole: Callable[[Form], frozenset[str]]) -> Callable[[Form], None]:
    """Try a document, and report its features to atheris as if they were lines that it reached.

    The counters that atheris gives lines serve for that, though it documents them nowhere.
    """
    counters = [atheris._reserve_counter() for _ in range(_FEATURES)]

    def watch(form: Form) -> None:
        for feature in whole(form):
            atheris._trace_branch(counters[zlib.crc32(feature.encode()) % _FEATURES])

    return watch


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
