"""Documents that fuzzing kept, each for code that no other reaches: from bytes to pages, and every promise holds.

`make fuzz-guided` looks for more of them.
"""

from pathlib import Path

import pytest

from tests.fuzz.guided import corpus
from tests.fuzz.guided.form import SIDECAR, SUFFIXES, Form
from tests.fuzz.guided.whole import whole


@pytest.mark.parametrize("path", corpus.kept(), ids=lambda path: path.name)
def test_a_kept_document_goes_the_whole_way(path: Path) -> None:
    assert whole(Form.of(path.read_bytes()))


def test_few_documents_of_every_format_are_kept() -> None:
    documents = [path.read_bytes() for path in corpus.kept()]
    forms = [Form.of(data) for data in documents]
    assert {form.suffix for form in forms} == set(SUFFIXES)
    assert any(form.part(SIDECAR) for form in forms)
    assert 20 < len(documents) <= corpus.MOST
    assert sum(map(len, documents)) <= corpus.MOST_BYTES
    assert [corpus.name_of(data) for data in documents] == [path.name for path in corpus.kept()]
