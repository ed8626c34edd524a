"""What the documents of the project point to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    "docs/manual-test.md",
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "schemas/README.md",
    "evaluation/README.md",
    "hosting/README.md",
]
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_links_to_exists(name: str) -> None:
    document = ROOT / name
    missing = [
        target
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert missing == []


def test_the_readme_shows_the_product_and_names_the_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "![" in readme
    assert "make site" in readme
    assert "make test" in readme
