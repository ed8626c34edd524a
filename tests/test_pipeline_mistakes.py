"""All mistakes in content are reported at once, each with its place, and all other content is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contents import document, errors, ids, loaded, make_content, mei, refuse, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "reported"),
    [
        ("topics.yml", "- id: vrede\n  title: [", "content/topics.yml:2:11: [YAML-SYNTAX]"),
        ("topics.yml", "- id: vrede\n  titel: Vrede\n", "content/topics.yml:2:3: [UNKNOWN-KEY]"),
        ("glossary.yml", "- term: NAVO\n  term: EU\n", "content/glossary.yml:2:3: [DUPLICATE-KEY]"),
        ("glossary.yml", "- term: NAVO\n", "content/glossary.yml:1:3: [INVALID-VALUE]"),
        (
            "consultations/mei/consultation.yml",
            "title: [x]\n",
            "content/consultations/mei/consultation.yml:1:8: [INVALID-VALUE]",
        ),
        (
            "consultations/mei/consultation.yml",
            "exchanges:\n  vraag-9:\n    title: x\n",
            "content/consultations/mei/consultation.yml:2:3: [UNKNOWN-EXCHANGE]",
        ),
        (
            "consultations/mei/consultation.yml",
            "exchanges:\n  vraag-1:\n    add_topics: [oorlog]\n",
            "content/consultations/mei/consultation.yml:3:18: [UNKNOWN-TOPIC]",
        ),
        (
            "consultations/mei/consultation.yml",
            "notes:\n  - quote: staat er niet\n    text: x\n    author: y\n    date: 2025-06-01\n",
            "content/consultations/mei/consultation.yml:2:12: [QUOTE-NOT-FOUND]",
        ),
        (
            "consultations/mei/consultation.yml",
            "addresses:\n  vraag-1: Heel iets anders\n",
            "content/consultations/mei/consultation.yml:2:12: [ADDRESS-MOVED]",
        ),
        ("consultations/mei/source.txt", "", "content/consultations/mei/source.txt:1:1: [UNREADABLE]"),
        ("consultations/mei/source.txt", "een\ntw\x00ee", "content/consultations/mei/source.txt:2:3: [UNREADABLE]"),
        ("consultations/Mei 2025/source.txt", "x", "content/consultations/Mei 2025:1:1: [INVALID-VALUE]"),
        ("consultations/leeg/consultation.yml", "title: x\n", "content/consultations/leeg:1:1: [MISSING-FILE]"),
        ("consultations/mei/source.md", "x", "content/consultations/mei:1:1: [DUPLICATE-ID]"),
        ("consultations/kopie/source.txt", document(), "[DUPLICATE-ID] this is the same document as “kopie”"),
    ],
)
def test_a_mistake_is_reported_at_its_place(content: Path, name: str, text: str, reported: str) -> None:
    write(content / name, text)
    assert any(reported in error for error in errors(content)), errors(content)


def test_bytes_that_are_no_text_are_reported_at_their_place(content: Path) -> None:
    mei(content).write_bytes(b"\x89PNG\r\n\x1a\n\x81\x8d")
    (reported,) = errors(content)
    assert reported.startswith("content/consultations/mei/source.txt:")
    assert "[UNREADABLE]" in reported


def test_a_format_that_nobody_reads_is_reported_with_what_can_be_read(content: Path) -> None:
    mei(content).rename(mei(content, "source.xyz"))
    (reported,) = errors(content)
    assert reported.startswith("content/consultations/mei/source.xyz:1:1: [UNKNOWN-FORMAT]")
    assert ".txt" in reported


def test_a_missing_list_is_reported(content: Path) -> None:
    (content / "factions.yml").unlink()
    assert [error for error in errors(content) if "content/factions.yml" in error and "[MISSING-FILE]" in error]


def test_content_without_consultations_is_reported(content: Path) -> None:
    mei(content).unlink()
    mei(content).parent.rmdir()
    assert errors(content) == [
        "content/consultations:1:1: [MISSING-FILE] there is no consultation; add a folder with a source file"
    ]
    mei(content).parent.parent.rmdir()
    assert len(errors(content)) == 1


def test_all_mistakes_are_reported_at_once_in_order_of_place(content: Path) -> None:
    write(content / "topics.yml", "- id: vrede\n  titel: Vrede\n")
    write(content / "glossary.yml", "- term: [\n")
    write(mei(content, "consultation.yml"), "exchanges:\n  vraag-9: {title: x}\n")
    write(content / "consultations" / "leeg" / "source.txt", " \n")
    write(content / "consultations" / "geen" / "consultation.yml", "")
    reported = errors(content)
    places = [error.partition(": [")[0] for error in reported]
    assert places == sorted(places)
    assert [error.partition("[")[2].partition("]")[0] for error in reported][:3] == [
        "MISSING-FILE",
        "UNREADABLE",
        "UNKNOWN-EXCHANGE",
    ]
    assert {error.partition(":")[0] for error in reported} >= {"content/glossary.yml", "content/topics.yml"}


def test_what_is_right_is_read_beside_what_is_wrong(content: Path) -> None:
    write(content / "consultations" / "leeg" / "source.txt", "")
    library, reported = loaded(content)
    assert (ids(library), len(reported)) == (["mei"], 1)


def test_the_same_official_document_under_two_ids_is_reported(tmp_path: Path) -> None:
    content = make_content(tmp_path, een=document("een"), twee=document("twee"))
    for name in ("een", "twee"):
        write(content / "consultations" / name / "consultation.yml", "official_id: kst-28676-501\n")
    (reported,) = errors(content)
    assert "content/consultations/twee/source.txt:1:1: [DUPLICATE-ID] this is the same document as “een”" in reported


def test_a_file_that_cannot_be_read_is_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, mei(content))
    assert errors(content) == [
        "content/consultations/mei/source.txt:1:1: [UNREADABLE] the file cannot be read: you may not do that there"
    ]
