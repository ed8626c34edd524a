"""Words that an editor keeps off, with signs of the text right around them: the page is the source without them."""

from __future__ import annotations

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Faction, Knowledge
from generator.model.ledger import ledger
from generator.model.library import Library
from generator.model.text import SourceFile
from generator.pipeline import understand
from generator.problems import Problems
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words
from tests.render.archives import pages_of
from tests.render.html import to_html

KNOWLEDGE = Knowledge(factions=(Faction(abbreviation="VVD", name="Volkspartij"),))
NAME = "J.A. de Vries"
FRAME = "Vragen van de leden van de VVD-fractie\n\nVraag 1\n\nWat zei de ambtenaar {} daarvan?\n\nAntwoord 1\n\nJa.\n"


@pytest.mark.parametrize(
    "around",
    ["({})", "«{}».", "heer {}, of", "[{}]en", "{}", "x/{}/y", "“{}”", "({},", "/{}", "{}’s", "({}\n)", "(\n{})"],
)
@pytest.mark.parametrize("name", [NAME, NAME.replace(" ", "\n"), "De Vries"])
def test_signs_around_words_that_are_kept_off_change_no_word(around: str, name: str) -> None:
    text = FRAME.format(around.format(name))
    sidecar = Sidecar.model_validate({"withhold": [{"quote": " ".join(name.split()), "reason": "naam"}]})
    problems = Problems()
    file = SidecarFile(sidecar, Places("consultation.yml"))
    record = understand(SourceFile("source.txt", text.encode()), "x", KNOWLEDGE, file, problems)
    assert record is not None
    [page] = pages_of(full_text, Library((record,), KNOWLEDGE))
    check_words(record.consultation.source, ledger(record.consultation), to_html(page.markdown), problems)
    assert problems.errors == ()
    assert name.rsplit(maxsplit=1)[-1] not in page.markdown
