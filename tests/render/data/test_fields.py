"""The contract of the files of data: the committed schemas are current, take our data and refuse others."""

import json
from pathlib import Path

import jsonschema
import pytest

from generator.knowledge.schemas import schema_text
from generator.model.library import Library
from generator.render.data.fields import data_schemas
from tests.render.data.archives import small, written

SCHEMAS = Path(__file__).parents[3] / "schemas"


def valid(name: str, found: object) -> None:
    jsonschema.Draft202012Validator(data_schemas()[f"{name}.schema.json"]).validate(found)


def test_the_data_validate_against_their_schemas(real: Library, tmp_path: Path) -> None:
    for number, library in enumerate((small(), small(None), real)):
        files = written(library, tmp_path / str(number))
        for path, data in files.items():
            if path.endswith(".json") and not path.endswith("-metadata.json"):
                valid("overleggen" if path == "data/overleggen.json" else "vragen", json.loads(data))


@pytest.mark.parametrize("key", ["schema", "title", "rights"])
def test_the_schemas_refuse_what_the_contract_does_not_have(key: str, tmp_path: Path) -> None:
    files = written(small(), tmp_path)
    for name, path in (("vragen", "data/vragen.json"), ("overleggen", "data/overleggen.json")):
        for harm in ({key: 7}, {"more": 1}):
            with pytest.raises(jsonschema.ValidationError):
                valid(name, {**json.loads(files[path]), **harm})


@pytest.mark.parametrize("name", data_schemas())
def test_the_committed_schemas_are_current(name: str) -> None:
    assert (SCHEMAS / name).read_text(encoding="utf-8") == schema_text(data_schemas()[name]), "run `generator schemas`"


def test_every_file_says_what_one_may_do_with_it(tmp_path: Path) -> None:
    files = written(small(), tmp_path)
    assert len(files) > 15
    for path, data in files.items():
        assert b"CC0 1.0" in data, path
        assert b"CC BY 4.0" in data, path


def test_the_index_leads_to_every_file(tmp_path: Path) -> None:
    files = written(small(), tmp_path)
    index = json.loads(files["data/overleggen.json"])
    site = "https://overleg.example/sub/"
    listed = {index["database"]} | {each[form] for each in index["collections"] for form in ("csv", "json", "feed")}
    there = {f"{site}{path}" for path in files if not path.endswith("-metadata.json")} - {f"{site}data/overleggen.json"}
    assert listed - {None} == there
    assert [each["id"] for each in index["consultations"]] == ["een", "twee"]
    assert [each["questions"] for each in index["consultations"]] == [3, 1]


def test_without_an_address_of_the_site_files_lead_to_each_other_by_their_places(tmp_path: Path) -> None:
    files = written(small(None), tmp_path)
    (first, *_) = json.loads(files["data/fracties/vvd.json"])["questions"]
    assert first["address"] == "../../overleggen/een/volledige-tekst/#vraag-1"
    assert json.loads(files["data/overleggen.json"])["consultations"][0]["json"] == "../overleggen/een/overleg.json"
