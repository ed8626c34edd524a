"""Try one document, and show what it raises.

python -m tests.fuzz.guided.once FILE              the seconds that it takes, in the first line
python -m tests.fuzz.guided.once --smaller FILE    write a smaller document that shows the same beside it
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.fuzz.guided.form import Form
from tests.fuzz.guided.trial import where
from tests.fuzz.guided.whole import prepare, whole


def raised(data: bytes) -> str:
    """Where a document shows a mistake; empty where it shows none."""
    try:
        whole(Form.of(data))
    except Exception as error:
        return where(error)
    return ""


def smaller(data: bytes, shows: Callable[[bytes], bool]) -> bytes:
    """What is left when lines, and then single bytes, are taken away for as long as it still shows the same."""
    lines = _fewer(data.splitlines(keepends=True), shows)
    return b"".join(_fewer([bytes([one]) for line in lines for one in line], shows))


def _fewer(pieces: list[bytes], shows: Callable[[bytes], bool]) -> list[bytes]:
    """The pieces without every stretch that they can do without, from long stretches to single pieces."""
    length = len(pieces)
    while length > 0:
        start = 0
        while start < len(pieces):
            fewer = pieces[:start] + pieces[start + length :]
            if shows(b"".join(fewer)):
                pieces = fewer
            else:
                start += length
        length //= 2
    return pieces


def main(arguments: Sequence[str]) -> int:
    """Try a document; 1 when it shows a mistake."""
    path = Path(arguments[-1])
    data = path.read_bytes()
    prepare()
    if "--smaller" in arguments:
        same = raised(data)
        path.with_suffix(".smaller").write_bytes(smaller(data, lambda made: raised(made) == same))
        return 0
    began = time.process_time()
    same = raised(data)
    sys.stdout.write(f"{time.process_time() - began:.1f}\n{same}\n")
    if same:
        whole(Form.of(data))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
