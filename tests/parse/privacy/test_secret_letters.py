"""Letters of every ministry, written before it was tried what of them is shown: no secret is, and no word is lost.

The first run over 79 of them (`ministries.txt`, `writing.txt`), with what there was before, showed 143 of 253 secrets.
The first run over the 45 in `further.txt`, with what had been made for those, showed 14 of 101, and the first over the
30 in `third.txt` 7 of 62.
"""

from __future__ import annotations

import pytest

from generator.model.text import Span
from tests.parse.privacy.secret_letters import Findings, Letter, findings, letters


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.name)
def test_of_a_letter_every_secret_is_kept_off_and_every_other_word_stays(letter: Letter) -> None:
    assert findings(letter) == Findings((), (), (), ())


def test_there_are_letters_of_all_kinds() -> None:
    assert len(letters()) > 150
    assert sum(len(letter.secret) for letter in letters()) > 400
    assert len({letter.name for letter in letters()}) == len(letters())
    assert [letter for letter in letters() if not letter.secret]


def test_a_secret_that_is_shown_is_reported() -> None:
    letter = letters()[0]
    found = findings(Letter(letter.name, letter.text, (Span(0, 10),), ()))

    assert found.shown == (letter.text[:10],)
    assert len(found.lost) == len(letter.secret)
