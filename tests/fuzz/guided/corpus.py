"""The documents that are kept, and which of many are worth keeping: those that reach what no other does.

python -m tests.fuzz.guided.corpus FOLDER    keep the best of a folder and of what is kept
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from hashlib import sha256
from heapq import heapify, heappop, heappush
from pathlib import Path

from coverage import Coverage

import generator
from tests.fuzz.guided.form import Form
from tests.fuzz.guided.whole import prepare, whole

KEPT = Path(__file__).with_name("corpus")
# The largest number of documents, and of bytes in all, that a run looks through in a few seconds.
MOST, MOST_BYTES = 48, 300_000
_GENERATOR = [str(Path(generator.__file__).parent / "*")]
_EMPTY = 200  # even a document without a byte is a file

Reached = frozenset[tuple[str, object]]


def kept(folder: Path = KEPT) -> list[Path]:
    """The documents of a folder."""
    return sorted(path for path in folder.iterdir() if path.is_file())


def name_of(data: bytes) -> str:
    """What a document is called: by its format and what it says."""
    return f"{Form.of(data).suffix.removeprefix('.')}-{sha256(data).hexdigest()[:10]}"


def distilled(documents: Iterable[bytes], most: int = MOST, most_bytes: int = MOST_BYTES) -> list[bytes]:
    """Of all documents those that together reach most for their size; those that raise anything are left out."""
    reached = {data: _reached(data) for data in set(documents)}
    found: list[bytes] = []
    done: set[tuple[str, object]] = set()
    # What a document adds only grows less: one that still adds most, counted again, is the best.
    waiting = [(-_worth(data, new), data) for data, new in reached.items()]
    heapify(waiting)
    while waiting and len(found) < most:
        worth, data = heappop(waiting)
        now = -_worth(data, reached[data] - done)
        if now > worth:
            heappush(waiting, (now, data))
        elif now < 0 and sum(map(len, found)) + len(data) <= most_bytes:
            found.append(data)
            done |= reached[data]
    return found


def _worth(data: bytes, new: Reached) -> float:
    """How much a document adds for its size."""
    return len(new) / (_EMPTY + len(data))


def _reached(data: bytes) -> Reached:
    """The steps from line to line that a document takes in the generator, and what it is understood as."""
    watch = Coverage(data_file=None, branch=True, include=_GENERATOR, config_file=False, messages=False)
    watch.start()
    try:
        features = whole(Form.of(data))
    except Exception:
        return frozenset()
    finally:
        watch.stop()
    measured = watch.get_data()
    arcs = {(file, arc) for file in measured.measured_files() for arc in measured.arcs(file) or ()}
    return frozenset(arcs | {("", feature) for feature in features})


def main(folder: Path, into: Path = KEPT) -> int:
    """Distil what is kept and what a folder holds into what is kept."""
    prepare()
    found = distilled(path.read_bytes() for path in (*kept(folder), *kept(into)))
    for path in kept(into):
        path.unlink()
    for data in found:
        (into / name_of(data)).write_bytes(data)
    sys.stdout.write(f"{len(found)} documents, {sum(map(len, found)):,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
