"""publisher.yml: what a public body says of itself, and nothing that it does not say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.knowledge.publisher_yml import check_expiry, load_publisher
from generator.knowledge.schemas import content_schemas
from generator.model.information_categories import INFORMATION_CATEGORIES, category_address, category_number
from generator.model.publisher import PublisherFile
from generator.problems import Problems
from tests.contents import loaded, make_content, write
from tests.knowledge.reported import reported

NAME = "content/publisher.yml"
WHOLE = """\
name: ministerie van Binnenlandse Zaken en Koninkrijksrelaties
organisation: https://identifier.overheid.nl/tooi/id/ministerie/mnre1034
diwoo:
  category: vergaderstukken Staten-Generaal
  answered: ondertekening
security:
  contact: [mailto:veilig@overleg.example, https://overleg.example/lek]
  expires: 2027-06-30
  languages: [nl, en]
accessibility:
  status: B
  made: 2026-11-01
  signed_by: secretaris-generaal
  evidence: [https://onderzoek.example/rapport]
  contact: mailto:toegankelijk@ministerie.example
  barriers:
    - criterion: 1.3.1 Info en relaties
      what: Een bronbestand heeft geen koppen.
      consequence: Een schermlezer leest het als één stuk tekst.
      measure: De tekst staat ook op een eigen pagina.
archive:
  creator: ministerie van Binnenlandse Zaken en Koninkrijksrelaties
  appraisal: B
  use: {label: Geen beperking, list: Lijst van het ministerie}
"""


def load(folder: Path, text: str, problems: Problems) -> PublisherFile | None:
    return load_publisher(write(folder / "publisher.yml", text), NAME, problems)


def test_a_body_may_say_nothing(tmp_path: Path, problems: Problems) -> None:
    assert load_publisher(tmp_path / "publisher.yml", NAME, problems) is None
    assert reported(problems) == []


def test_a_body_may_say_all(tmp_path: Path, problems: Problems) -> None:
    held = load(tmp_path, WHOLE, problems)
    assert reported(problems) == []
    assert held is not None
    assert held.publisher.diwoo is not None
    assert held.publisher.diwoo.category == "vergaderstukken Staten-Generaal"
    Draft202012Validator(content_schemas()["publisher.schema.json"]).validate(_as_json(WHOLE))


def _as_json(text: str) -> object:
    held: object = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  all scalars are text, as we read them
    return held


@pytest.mark.parametrize(
    ("wrong", "right", "message"),
    [
        ("name:", "nam:", "1:1: [UNKNOWN-KEY] there is no key ‘nam’ here; did you mean ‘name’?"),
        ("tooi/id/ministerie/mnre1034", "tooi/mnre1034", "must be the identifier of an organisation in TOOI"),
        ("vergaderstukken Staten-Generaal", "vergaderstuk", "4:13: [INVALID-VALUE] ‘category’ must be a category"),
        ("ondertekening", "publicatie", "must be ontvangst, ondertekening or vaststelling"),
        ("mailto:veilig@overleg.example", "veilig@overleg.example", "7:13: [INVALID-VALUE] item 1 of ‘contact’ must"),
        ("2027-06-30", "volgend jaar", "must be a day written as year-month-day"),
        ("  evidence: [https://onderzoek.example/rapport]\n", "", "status B stands on the report of an audit"),
        ("status: B", "status: A", "11:11: [INVALID-VALUE] status A says that all is met"),
        ("status: B", "status: E", "must be A, B, C or D"),
        ("made: 2026-11-01", "made: 2026-11-01\n  reviewed: 2026-10-01", "looked through before it was made"),
        ("appraisal: B", "appraisal: bewaren", "must be B or V"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(
    tmp_path: Path, problems: Problems, wrong: str, right: str, message: str
) -> None:
    load(tmp_path, WHOLE.replace(wrong, right, 1), problems)
    (found, *_) = sorted((str(problem) for problem in problems), key=lambda each: message not in each)
    assert found.startswith(f"{NAME}:")
    assert message in found


def test_who_asks_for_the_index_says_who_publishes(tmp_path: Path, problems: Problems) -> None:
    load(tmp_path, "name: Archief Oost\ndiwoo: {category: adviezen}\n", problems)
    assert "2:1: [INVALID-VALUE] the index of the Wet open overheid asks who publishes" in str(next(iter(problems)))


def test_an_ended_security_txt_is_known_by_the_documents_and_no_clock(tmp_path: Path, problems: Problems) -> None:
    held = load(tmp_path, WHOLE, problems)
    check_expiry(held, [None, date(2027, 6, 30)], problems)
    assert reported(problems) == []
    check_expiry(held, [date(2025, 1, 1), date(2027, 7, 1)], problems)
    assert (
        "8:12: [INVALID-VALUE] security.txt expired on 2027-06-30, and this site has a document of 2027-07-01"
        in str(next(iter(problems)))
    )


def test_whoever_reads_the_content_learns_of_it(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    write(content / "publisher.yml", "name: A\nsecurity: {contact: [tel:+31-70-1], expires: 2025-05-11}\n")
    library, errors = loaded(content)
    assert library.knowledge.publisher is not None
    (error,) = errors
    assert "publisher.yml:2:46: [INVALID-VALUE] security.txt expired on 2025-05-11" in error


def test_the_categories_have_the_numbers_of_the_manual() -> None:
    assert len(INFORMATION_CATEGORIES) == len(set(map(category_address, INFORMATION_CATEGORIES))) == 17
    assert category_number("onderzoeksrapporten") == 15  # the example of the manual
    assert category_number("vergaderstukken Staten-Generaal") == 7
