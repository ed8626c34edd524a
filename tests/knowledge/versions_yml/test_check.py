"""Ids that an editor keeps must be of something, of one thing, and of the same kind."""

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.versions_yml.check import check_ids, check_kept
from generator.knowledge.yaml.places import Places
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.problems import Problems
from tests.knowledge.versions_yml.documents import Asked, asked, consultation, text
from tests.understanding import understood

DOCUMENT = [asked(number) for number in range(3)]


def _read(document: list[Asked], ids: dict[str, str]) -> tuple[SidecarFile, Consultation]:
    sidecar = Sidecar(ids=ids)
    made = understood("source.txt", f"{text(document)}\n".encode(), sidecar).consultation
    return SidecarFile(sidecar, Places("consultation.yml")), made


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        ({"vraag-9": "vraag-8"}, "the numbers of the document give no ‘vraag-9’"),
        ({"vraag-2": "vraag-1"}, "two passages would have the id ‘vraag-1’"),
        ({"vraag-2": "begin"}, "are no two ids of one kind"),
        ({"vraag-2": "antwoord-7"}, "are no two ids of one kind"),
        ({"antwoord-2-1": "antwoord-2-9"}, ""),
        ({"vraag-1": "vraag-2", "vraag-2": "vraag-1"}, ""),
    ],
)
def test_an_id_is_of_one_thing_of_its_kind(ids: dict[str, str], said: str) -> None:
    problems = Problems()
    check_ids(*_read(DOCUMENT, ids), problems)
    found = [str(problem) for problem in problems]
    assert any(said in each for each in found) if said else found == []


def test_other_words_at_a_published_id_are_an_error_until_the_editor_says_that_they_are_the_same() -> None:
    old = consultation(DOCUMENT)
    changed = [DOCUMENT[0], asked(70), DOCUMENT[2]]
    problems = Problems()
    check_kept(*_versions(changed, {}, old), 2, problems)
    assert any("‘vraag-2’ was published for" in str(each) for each in problems)
    confirmed = {each: each for each in ("vraag-2", "antwoord-2", "vraag-2-1", "antwoord-2-1", "antwoord-2-2")}
    problems = Problems()
    check_kept(*_versions(changed, confirmed, old), 2, problems)
    assert [str(each) for each in problems] == []


def _versions(
    document: list[Asked], ids: dict[str, str], old: Consultation
) -> tuple[SidecarFile, tuple[Consultation], Consultation]:
    file, new = _read(document, ids)
    return file, (old,), new
