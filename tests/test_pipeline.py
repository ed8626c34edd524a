"""From a folder of content to a library and its site: everything wrong is reported at once, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.library import Site
from generator.model.text import SourceFile
from generator.pipeline import build, load, read_file, understand, understand_file
from generator.problems import Code, Problems
from tests.contents import document, ids, loaded, make_content, mei, refuse, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


def test_good_content_gives_a_library_without_errors(content: Path) -> None:
    library, reported = loaded(content)
    assert reported == []
    (record,) = library.records
    assert record.consultation.id == "mei"
    assert [exchange.id for exchange in record.consultation.exchanges] == ["vraag-1"]
    assert [topic.id for topic in record.topics_of(next(record.consultation.exchanges))] == ["vrede"]
    assert record.file.name == "content/consultations/mei/source.txt"


def test_doubts_stand_with_their_record_and_in_the_library(tmp_path: Path) -> None:
    text = document().replace("VVD-fractie", "ABC-fractie")
    library, reported = loaded(make_content(tmp_path, mei=text))
    assert reported == []
    doubts = [problem for problem in library.problems if problem.code is Code.UNLISTED_FACTION]
    assert [str(doubt.place) for doubt in doubts] == ["content/consultations/mei/source.txt:3:43"]
    assert set(doubts) <= set(library.records[0].problems)


def test_the_newest_stand_first_and_those_without_a_day_last(tmp_path: Path) -> None:
    content = make_content(
        tmp_path,
        oud=document("oud", "6 mei 2023", "12 mei 2023"),
        b_zelfde=document("b"),
        a_zelfde=document("a"),
        nieuw=document("nieuw", "6 mei 2025", "1 juni 2025"),
        zonder=document("zonder").partition("\n\n")[2],
    )
    library, reported = loaded(content)
    assert reported == []
    assert ids(library) == ["nieuw", "a-zelfde", "b-zelfde", "oud", "zonder"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (None, None),
        ("", None),
        ("https://a.nl", "https://a.nl/"),
        ("https://a.nl/sub/", "https://a.nl/sub/"),
    ],
)
def test_the_address_of_the_site_ends_in_one_slash(content: Path, given: str | None, kept: str | None) -> None:
    assert load(content, Problems(), given).site_url == kept


def made(content: Path) -> Site:
    return build(load(content, Problems()), Problems())


def test_a_change_in_content_or_sidecar_is_not_missed(content: Path) -> None:
    before = made(content)
    write(mei(content, "consultation.yml"), "title: Een nieuwe titel\n")
    titled = made(content)
    assert any(page.title == "Een nieuwe titel" for page in titled.pages)
    write(mei(content), document("iets anders"))
    assert made(content).attachments != titled.attachments
    assert titled.pages != before.pages


def test_problems_are_reported_again_when_the_document_is_remembered(tmp_path: Path) -> None:
    content = make_content(tmp_path, mei=document().replace("VVD-fractie", "ABC-fractie"))
    assert loaded(content)[0].problems == loaded(content)[0].problems != ()


def test_the_folder_it_stands_in_changes_nothing(tmp_path: Path) -> None:
    sites = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        sites.append(made(make_content(tmp_path / name)))
    assert sites[0] == sites[1]


def test_a_site_has_pages_source_and_data_of_every_consultation(content: Path) -> None:
    site = made(content)
    assert [attachment.path for attachment in site.attachments] == [
        "overleggen/mei/bron.txt",
        "overleggen/mei/tekst.txt",
        "overleggen/mei/overleg.json",
        "overleggen/mei/overleg.akn.xml",
        "overleggen/mei/annotaties.jsonld",
        *(f"overleggen/mei/citeren/bronvermeldingen.{ending}" for ending in ("bib", "ris", "csl.json", "js")),
    ]
    assert site.attachments[0].data == mei(content).read_bytes()
    assert {"", "overleggen/", "overleggen/mei/", "overleggen/mei/volledige-tekst/", "fracties/vvd/"} <= {
        page.path for page in site.pages
    }


def test_pages_have_addresses_titles_and_descriptions_of_their_own(content: Path) -> None:
    pages = made(content).pages
    assert len({page.path for page in pages}) == len(pages)
    assert all(page.title and page.description and page.markdown.endswith("\n") for page in pages)


def test_any_file_can_be_understood_with_the_knowledge_of_a_folder(content: Path, tmp_path: Path) -> None:
    problems = Problems()
    file = write(tmp_path / "elders" / "Een Brief.txt", document())
    record, knowledge = understand_file(file, content, problems)
    assert record is not None
    assert record.consultation.id == "een-brief"
    assert [exchange.factions for exchange in record.consultation.exchanges] == [("VVD",)]
    assert list(knowledge.topic_by_id) == ["vrede"]
    assert problems.errors == ()


def test_without_a_folder_only_the_official_lists_are_known(tmp_path: Path) -> None:
    record, knowledge = understand_file(write(tmp_path / "brief.txt", document()), None, Problems())
    assert record is not None
    assert (knowledge.factions, knowledge.glossary, knowledge.topics) == ((), (), ())
    assert knowledge.kinds


def test_a_source_in_a_folder_of_its_own_is_named_by_the_folder(content: Path) -> None:
    record, _ = understand_file(mei(content), content, Problems())
    assert record is not None
    assert record.consultation.id == "mei"


def test_a_name_without_letters_still_has_an_id(tmp_path: Path) -> None:
    record, _ = understand_file(write(tmp_path / "!!.txt", document()), None, Problems())
    assert record is not None
    assert record.consultation.id == "document"


def test_the_sidecar_beside_a_file_counts(content: Path) -> None:
    write(mei(content, "consultation.yml"), "title: Van de redactie\nexchanges:\n  vraag-9: {title: x}\n")
    problems = Problems()
    record, _ = understand_file(mei(content), content, problems)
    assert record is not None
    assert record.consultation.front.title == "Van de redactie"
    (reported,) = problems.errors
    assert str(reported.place) == f"{mei(content, 'consultation.yml').as_posix()}:3:3"


def test_an_unreadable_file_is_not_understood_but_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path / "brief.txt", document())
    refuse(monkeypatch, file)
    problems = Problems()
    assert understand_file(file, None, problems)[0] is None
    assert read_file(file, problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]


def test_any_file_can_be_read(tmp_path: Path) -> None:
    source = read_file(write(tmp_path / "brief.txt", "een\ntwee"), Problems())
    assert source is not None
    assert [source.slice(line.span) for line in source.lines] == ["een", "twee"]


def test_a_file_that_its_reader_refuses_is_no_record() -> None:
    problems = Problems()
    sidecar = SidecarFile(Sidecar(), Places("consultation.yml"))
    assert understand(SourceFile("x.txt", b""), "x", Knowledge(), sidecar, problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]
