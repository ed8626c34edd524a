"""Readers are loaded when a file of their format is read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.read import READERS, load_reader


@pytest.mark.parametrize("suffix", READERS)
def test_every_reader_of_the_table_is_there(suffix: str) -> None:
    assert callable(load_reader(suffix))
    assert suffix == suffix.lower()
    assert suffix.startswith(".")


def test_a_program_that_reads_text_loads_no_library_for_pdf() -> None:
    code = (
        "import sys\n"
        "from generator.model.text import SourceFile\n"
        "from generator.problems import Problems\n"
        "from generator.read import read\n"
        "assert read(SourceFile('a.txt', b'Ja.'), Problems())\n"
        "print('pypdfium2' in sys.modules)\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
