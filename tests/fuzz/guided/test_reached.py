"""What documents reach in the generator distinguishes them."""

from tests.fuzz.guided.corpus import _reached


def test_a_document_of_another_kind_reaches_something_else() -> None:
    text = _reached(b".txt\n=== source\nVraag 1\nWaarom?\n")
    html = _reached(b".html\n=== source\n<p>Vraag 1</p><p>Waarom?</p>")
    assert text - html
    assert html - text
    assert len(text) > 1_000
    assert any(file.endswith("plaintext.py") for file, _ in text)
    assert not any(file.endswith("plaintext.py") for file, _ in html)
