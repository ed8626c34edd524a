"""Ace by DAISY over books: what it objects to in an EPUB, by the rules of EPUB Accessibility 1.1 and WCAG 2.2."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.programs import NODE, find_chromium

PROGRAM = Path(__file__).with_name("ace.mjs")


def objections(folder: Path, *books: Path) -> list[str]:
    """All that it objects to in some books; it writes its reports to a folder that it may fill."""
    node, chromium = NODE.find(), find_chromium()
    assert node, "no Node.js: run `python tools/programs.py`"
    assert chromium, "no Chromium: run `python tools/programs.py`"
    shutil.rmtree(folder, ignore_errors=True)
    command = [node, str(PROGRAM), str(folder), *map(str, books)]
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": chromium}
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)
    found: list[str] = []
    for number, book in enumerate(books):
        report = folder / str(number) / "report.json"
        assert report.is_file(), done.stderr or done.stdout
        told = json.loads(report.read_text(encoding="utf-8"))
        assert told["earl:result"]["earl:outcome"] in {"pass", "fail"}
        found += [f"{book.name}: {said}" for said in _objections(told["assertions"], "")]
    return found


def _objections(assertions: list[dict[str, Any]], file: str) -> Iterator[str]:
    for each in assertions:
        if "assertions" in each:
            yield from _objections(each["assertions"], each["earl:testSubject"]["url"])
        elif each["earl:result"]["earl:outcome"] == "fail":
            yield f"{file}: {each['earl:test']['dct:title']}: {each['earl:result'].get('dct:description', '')}"
