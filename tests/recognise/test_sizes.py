"""Lines that were printed in one size get one size; notes keep theirs."""

from __future__ import annotations

from generator.model.recognition import RecognisedPage
from generator.recognise.sizes import with_few_sizes
from tests.scans import line


def sizes(*measured: float) -> list[float]:
    lines = tuple(line(100 + 12 * number, "een regel tekst", size=size) for number, size in enumerate(measured))
    (page,) = with_few_sizes([RecognisedPage(number=1, width=595, height=842, turned=0, lines=lines)])
    return [each.size for each in page.lines]


def test_what_a_scan_blurs_is_one_size() -> None:
    assert len({*sizes(9.8, 10.0, 10.3, 9.9, 10.1)}) == 1


def test_notes_and_headings_stay_smaller_and_larger() -> None:
    text, note, heading = sizes(10.0, 7.5, 14.0)
    assert note < text < heading
