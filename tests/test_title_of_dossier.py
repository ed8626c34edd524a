"""A document that bears only the title of its dossier: the work-list asks for its own, in words of the document."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.worklist.item import WorkItem
from tests.contents import make_content, write
from tests.pasting import items, look, settle

DOSSIER = "Toekomst van het openbaar vervoer"
SUBJECT = "Nachttreinen naar de badplaatsen"
HEAD = """Tweede Kamer der Staten-Generaal

Vergaderjaar 2024-2025

{title}

Nr. 88 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 4 juni 2025

"""
OPENING = """De vaste commissie voor Infrastructuur heeft vragen voorgelegd aan de staatssecretaris over {about}.

De vragen zijn op 12 mei 2025 voorgelegd. Bij brief van 2 juni 2025 zijn ze beantwoord.

Vraag 1

Wat kost een kaartje?

Antwoord 1

Dat weet de vervoerder.
"""
LETTER = f"haar brief van 3 april 2025 over {SUBJECT[0].lower()}{SUBJECT[1:]} (Kamerstuk 23 645, nr. 80)"


def content_with(root: Path, *, title: str = f"23 645 {DOSSIER}", about: str = LETTER) -> Path:
    return make_content(root, mei=HEAD.format(title=title) + OPENING.format(about=about))


def asking(content: Path) -> list[WorkItem]:
    """The work about the title."""
    work, errors = look(content)
    assert [str(error) for error in errors] == []
    return [item for item in items(work) if "title" in item.decision]


def test_the_title_of_the_dossier_is_one_item_with_a_title_to_paste(tmp_path: Path) -> None:
    (item,) = asking(content_with(tmp_path))
    (way,) = item.others
    (place,) = item.places
    assert (item.decision, way.decision) == ({"title": DOSSIER}, {"title": SUBJECT})
    assert (place.place.line, place.quote) == (5, DOSSIER)
    assert item.lines[0].endswith(f"“{DOSSIER}” is the title of the dossier; the document is about “{SUBJECT}”")


@pytest.mark.parametrize("title", [DOSSIER, SUBJECT, "Treinen"])
def test_any_title_that_the_editor_gives_settles_it(title: str, tmp_path: Path) -> None:
    content = content_with(tmp_path)
    write(content / "consultations" / "mei" / "consultation.yml", f"title: {title}\n")
    work, errors = look(content)
    assert [str(error) for error in errors] == []
    assert [item for item in items(work) if "title" in item.decision or item.code == "NOT-NEEDED"] == []
    assert work[0].record.consultation.front.title == title


def test_what_confirms_it_may_be_pasted(tmp_path: Path) -> None:
    content = content_with(tmp_path)
    (work,) = look(content)[0]
    settle(content, work, asking(content))
    assert asking(content) == []


@pytest.mark.parametrize(
    "further",
    [
        {"about": "haar brief over nachttreinen naar de badplaatsen"},  # no document under discussion is known
        {"about": "deze brief (Kamerstuk 23 645, nr. 80)"},  # its words say nothing alone
        {"title": SUBJECT},  # no dossier stands before it
    ],
)
def test_without_a_dossier_a_document_or_a_subject_nothing_is_asked(further: dict[str, str], tmp_path: Path) -> None:
    assert asking(content_with(tmp_path, **further)) == []
