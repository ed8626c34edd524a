"""No heading, of a document or of a page written by hand, takes the id of anything else on its page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.publish.site import build_site
from tests.contents import KNOWLEDGE, write
from tests.publish.projects import ROOT, make_project

pytestmark = pytest.mark.slow

_ID = re.compile(r'\sid="([^"]+)"')
_TEMPLATES = [*ROOT.glob("overrides/**/*.html"), *ROOT.glob("generator/render/templates/*.jinja")]
# What ids of ours read as in words, and what headings of documents are called.
HEADINGS = (
    "Inhoud", "Zoeken", "Zoeken titel", "Zoeken vraag", "Hoofdmenu", "Zoek hier", "Site inhoud", "Site-zoeken",
    "Begin", "Noten", "Begrippen", "Verwijzingen", "Deel vvd", "Vraag een", "Noot 1", "Voetnoot 1",
    "Voetnoot 1 in tekst", "Begrip NAVO", "Begrip NAVO 1", "Begrip NAVO uitleg", "Vervolg", "Vervolg vraag 1", "Top",
    "Begrip navo betekenis", "Verwijzing 1", "Inhoud", "Zoeken",
)  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose document and hand-written page have these headings."""
    root = make_project(tmp_path / "project").parent
    for name, text in KNOWLEDGE.items():
        write(root / "content" / name, text)
    asked = "\n\n".join(f"### {heading}\n\nEr is meer over {number}." for number, heading in enumerate(HEADINGS))
    parts = (
        "# Verslag van een schriftelijk overleg",
        "## Vragen van de leden van de VVD-fractie",
        "## Vraag 1",
        "Wanneer komt er vrede[^1] met de NAVO?",
        asked,
        "## Antwoord 1",
        "Morgen.",
        "## Inhoud",
        "De minister, A. de Vries",
        "[^1]: Een noot.",
    )
    write(root / "content" / "consultations" / "mei" / "source.md", "\n\n".join(parts) + "\n")
    by_hand = "\n\n".join(f"## {heading}\n\nTekst." for heading in HEADINGS)
    write(
        root / "content" / "pages" / "over.md",
        f"# Over\n\n{by_hand}\n\n## Van ons {{ #van-ons }}\n\n## Wat we afleiden {{ #afgeleid }}\n",
    )
    return root


def test_a_site_with_every_such_heading_is_built_and_no_id_stands_twice(root: Path) -> None:
    report = build_site(root, lambda _: None, bundle=False)
    assert report.exit_code == 0, report.summary()
    for page in (root / "site").rglob("*.html"):
        found = _ID.findall(page.read_text(encoding="utf-8"))
        assert sorted(found) == sorted(set(found)), page
    text = (root / "site" / "overleggen" / "mei" / "volledige-tekst" / "index.html").read_text(encoding="utf-8")
    assert 'id="Site-inhoud"' in text
    assert 'id="inhoud"' in text


def test_ids_of_templates_have_a_letter_that_no_heading_has_in_its_id_or_stand_where_markdown_knows_them() -> None:
    found = {name: _ID.findall(name.read_text(encoding="utf-8")) for name in _TEMPLATES}
    for template, ids in found.items():
        fixed = [identity for identity in ids if "{" not in identity]
        assert all(identity.startswith("Site-") for identity in fixed), (template.name, fixed)
    assert sum(map(len, found.values())) > 10
